/**
 * The rows that the reconciler decides from, as plain values. Times are epoch milliseconds, ids are opaque text.
 * Two clocks appear here and must not be mixed: the database's real time (everything about attempts, leases, tries)
 * and the application clock (starts, ends, `activateBy`, cooling-off).
 */

/** Epoch milliseconds. */
export type Millis = number;

export type AccountState = "none" | "wanted" | "closing" | "cooling" | "deleted" | "closed";
export type AccountLinkedHow = "stamp" | "answered" | "email" | "manual";

/** What an account held before we closed it, so that reopening can give it back. Non-null means: closed by us. */
export interface AccountSnapshot {
  readonly role: AccountRole;
  readonly customRoleId: string | null;
  readonly defaultGroupId: string | null;
  readonly groupIds: readonly string[];
  readonly organizationIds: readonly string[];
  /** Another hand had suspended it before us, so that reopening is theirs too. Absent: no. */
  readonly wasSuspended?: boolean;
}

/** One person in one app. */
export interface TargetRow {
  readonly id: string;
  readonly accountId: string | null;
  /** A create of ours was answered with this id, or the account carries our stamp. */
  readonly accountCreated: boolean;
  readonly accountLinkedHow: AccountLinkedHow | null;
  /** Once true it stays true: after the first link an e-mail proves nothing any more. */
  readonly accountEverLinked: boolean;
  readonly accountState: AccountState;
  /** A person, a review or a deactivation asked for the removal; otherwise only accounts that we created go. */
  readonly accountCloseAsked: boolean;
  readonly accountNextTryAt: Millis | null;
  /** Application clock. */
  readonly coolingUntil: Millis | null;
  readonly snapshot: AccountSnapshot | null;
  readonly wakeAt: Millis | null;
}

export type ItemKind = "group" | "organization" | "custom_role";
export type DriftPolicy = "report" | "remove_outside" | "restore_removed";

/** The unit of reconciliation: one membership pair, or the one role slot of a target. */
export interface ItemRow {
  readonly id: string;
  readonly kind: ItemKind;
  /** The group or organization; null for the role slot. */
  readonly upstreamId: string | null;
  /** Back-off of this item alone. Real time. */
  readonly nextTryAt: Millis | null;
  /** Display only: what the last list showed (a membership id, or the role of the slot). */
  readonly seenId: string | null;
  readonly seenAt: Millis | null;
  /** Display only: recomputed at each look. */
  readonly heldSince: Millis | null;
  /** Slot only: the role to go back to, meaningful while the period is open. */
  readonly baseline: string | null;
  readonly periodOpen: boolean;
  /** Slot only: counts periods, so that "asked for in this period" needs no clock. */
  readonly period: number;
  /** Slot only: a role that a person brought under management; it counts as ours while the period is open. */
  readonly adoptedValue: string | null;
  readonly driftPolicy: DriftPolicy;
  /** False while the app or this resource is in Observe. */
  readonly isLive: boolean;
}

export type GrantState = "approved" | "active" | "ending" | "ended";
export type EndedAs = "gone" | "outside_remains" | "held_by_other" | "never_given";

/** What the reviewers saw and agreed to besides the access itself. */
export interface ApprovedEffects {
  readonly replacesOrganizationId?: string | null;
  readonly replacesRoleId?: string | null;
  readonly createsAccount: boolean;
  readonly upgradesAccount: boolean;
}

export interface GrantRow {
  readonly id: string;
  readonly itemId: string;
  /** The group, the organization, or the role that the slot should hold. */
  readonly resourceUpstreamId: string;
  readonly state: GrantState;
  readonly endedAs: EndedAs | null;
  readonly startsAt: Millis;
  readonly activateBy: Millis | null;
  /** Null: indefinite. */
  readonly durationMs: Millis | null;
  readonly expiresAt: Millis | null;
  readonly latestEnd: Millis | null;
  readonly verifiedAt: Millis | null;
  readonly stoppedAt: Millis | null;
  readonly stopReason: StopReason | null;
  /** Grows with every approval; orders the grants that compete for one slot. */
  readonly approvedSeq: number;
  readonly putBack: boolean;
  readonly approvedEffects: ApprovedEffects;
}

export type StopReason =
  | "would_demote"
  | "would_replace_organization"
  | "replaced_organization"
  | "would_create_account"
  | "would_upgrade_account"
  | "resource_gone"
  | "own_user";

export type MembershipVerb = "create" | "delete" | "set_role" | "restore" | "make_default";
export type AccountVerb =
  | "account_create"
  | "account_upgrade"
  | "account_downgrade"
  | "account_delete"
  | "account_purge";
export type AttemptVerb = MembershipVerb | AccountVerb;

export type AttemptPurpose =
  | "give"
  | "put_back"
  | "take"
  | "make_way"
  | "give_back_baseline"
  | "return_displaced"
  | "restore_replaced"
  | "provision"
  | "reopen"
  | "close"
  | "delete"
  | "purge";

/** A definite answer. Timeout, reset, 409, 5xx and unreadable are not here: they leave the attempt unanswered. */
export type AttemptAnswer =
  | "created"
  | "ok"
  | "gone"
  | "refused"
  | "refused_duplicate"
  | "refused_no_seat"
  | "refused_no_such_role"
  | "refused_no_such_resource";

export interface AttemptRow {
  readonly id: string;
  /** Null: an attempt on the account itself. */
  readonly itemId: string | null;
  readonly verb: AttemptVerb;
  /** Delete: the membership to remove. Make default: the membership to prefer. */
  readonly membershipId: string | null;
  /** Create and restore: the group or organization. Role and account writes: the role. Make default: who leaves. */
  readonly value: string | null;
  readonly purpose: AttemptPurpose;
  /** Slot only: the period that asked for this value. */
  readonly period: number | null;
  readonly openedAt: Millis;
  readonly answer: AttemptAnswer | null;
  readonly answeredAt: Millis | null;
  readonly answerMembershipId: string | null;
  readonly settleAt: Millis;
  /** Creates only. */
  readonly claimUntil: Millis | null;
  readonly closedAt: Millis | null;
}

/** A membership that is ours to remove. */
export interface OwnMembershipRow {
  readonly itemId: string;
  readonly membershipId: string;
  readonly how: "answered" | "claimed" | "adopted";
  readonly deleteOpenedAt: Millis | null;
  readonly goneAt: Millis | null;
}

/** An organization that the person had, not by us, remembered before our first create could take it away. */
export interface RememberedOrganizationRow {
  readonly organizationId: string;
  /** As last seen. */
  readonly membershipId: string;
  /** A write of ours that could take it away was opened since it was last seen for certain. */
  readonly writtenSince: boolean;
  /** It is gone, and a write of ours is why. */
  readonly isDisplaced: boolean;
}

export type AccountRole = "end-user" | "agent" | "admin";
