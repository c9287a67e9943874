import type {
  AccountLinkedHow,
  AccountSnapshot,
  AccountState,
  AttemptPurpose,
  AttemptVerb,
  EndedAs,
  Millis,
  StopReason,
} from "./rows.ts";

/** Lanes are by obligation: every call that a removal needs is in `revoke`, whatever its kind. */
export type Lane = "revoke" | "grant";

/** The row to write before the call is sent. */
export interface PlannedAttempt {
  readonly itemId: string | null;
  readonly verb: AttemptVerb;
  readonly membershipId: string | null;
  readonly value: string | null;
  readonly purpose: AttemptPurpose;
  readonly period: number | null;
  readonly lane: Lane;
  readonly openedAt: Millis;
  readonly settleAt: Millis;
  readonly claimUntil: Millis | null;
}

export type Step =
  /** `changes` belong to this attempt alone: they are stored with its row, and not at all if another one is opened. */
  | { readonly kind: "open"; readonly attempt: PlannedAttempt; readonly changes: readonly Change[] }
  /** Nothing to send until then. Real time. */
  | { readonly kind: "wait"; readonly until: Millis }
  | { readonly kind: "complete" }
  /** The read is too old or stale for a conclusion; not before `after`. Real time. */
  | { readonly kind: "read_again"; readonly after: Millis };

/** What the deciding transaction stores, in this order, before it writes the attempt row. */
export type Change =
  | { readonly kind: "grant_ending"; readonly grantId: string; readonly cause: "expired" | "lapsed" }
  | {
      readonly kind: "grant_active";
      readonly grantId: string;
      readonly verifiedAt: Millis;
      /** When the read that showed it began. */
      readonly readFrom: Millis;
      readonly expiresAt: Millis | null;
      readonly latestEnd: Millis | null;
    }
  | { readonly kind: "grant_ended"; readonly grantId: string; readonly endedAs: EndedAs; readonly readFrom: Millis }
  | {
      readonly kind: "grant_stopped";
      readonly grantId: string;
      readonly reason: StopReason;
      readonly detail: string | null;
    }
  | { readonly kind: "put_back"; readonly grantId: string; readonly on: boolean }
  | {
      readonly kind: "own_membership";
      readonly itemId: string;
      readonly membershipId: string;
      readonly how: "answered" | "claimed" | "adopted";
    }
  | { readonly kind: "delete_opened"; readonly itemId: string; readonly membershipId: string; readonly at: Millis }
  | { readonly kind: "membership_gone"; readonly membershipId: string; readonly at: Millis }
  | { readonly kind: "claim_closed"; readonly attemptId: string; readonly at: Millis }
  | { readonly kind: "hold"; readonly itemId: string; readonly since: Millis | null }
  | { readonly kind: "seen"; readonly itemId: string; readonly seenId: string | null; readonly at: Millis }
  | { readonly kind: "item_next_try"; readonly itemId: string; readonly at: Millis }
  | {
      readonly kind: "period_opened";
      readonly itemId: string;
      readonly period: number;
      readonly baseline: string | null;
    }
  | { readonly kind: "baseline"; readonly itemId: string; readonly baseline: string | null }
  | { readonly kind: "period_closed"; readonly itemId: string }
  | { readonly kind: "role_gone"; readonly roleId: string }
  | {
      readonly kind: "organization_remembered";
      readonly organizationId: string;
      readonly membershipId: string;
      readonly writtenSince: boolean;
      readonly isDisplaced: boolean;
    }
  | { readonly kind: "organization_forgotten"; readonly organizationId: string }
  | { readonly kind: "switch_doubted" }
  | {
      readonly kind: "account_linked";
      readonly accountId: string;
      readonly how: AccountLinkedHow;
      readonly created: boolean;
    }
  | { readonly kind: "account_unlinked" }
  | { readonly kind: "account_state"; readonly state: AccountState; readonly coolingUntil: Millis | null }
  | { readonly kind: "account_snapshot"; readonly snapshot: AccountSnapshot | null }
  | { readonly kind: "account_next_try"; readonly at: Millis }
  | { readonly kind: "account_seen"; readonly at: Millis }
  | { readonly kind: "wake_cleared" };

/** One word for the screen about one grant. */
export type GrantStatus =
  | "scheduled"
  | "being_given"
  | "active"
  | "displaced"
  | "held"
  | "stopped"
  | "paused"
  | "undecided"
  | "observed"
  | "settling"
  | "role_gone"
  | "waits_for_account"
  | "waits_for_seat"
  | "waits_for_person"
  | "being_removed"
  | "still_held"
  | "over";

export interface GrantExplanation {
  readonly grantId: string;
  readonly status: GrantStatus;
}

/** What one item came to. */
export interface ItemDecision {
  readonly itemId: string;
  readonly changes: readonly Change[];
  readonly step: Step;
  readonly grants: readonly GrantExplanation[];
}

export type AccountSituation =
  | "not_needed"
  | "usable"
  | "vanished"
  | "no_account"
  | "being_created"
  | "being_reopened"
  | "no_seat"
  | "upgrade_not_allowed"
  | "stranger"
  | "suspended_by_another_hand"
  | "settling"
  | "own_user"
  | "kept"
  | "kept_outside_access"
  | "kept_protected"
  | "waits_for_confirmation"
  | "being_closed"
  | "cooling"
  | "closed";

export interface TargetDecision {
  readonly changes: readonly Change[];
  readonly next: Step;
  /** The lane of the opened attempt, or of what is still owed. */
  readonly lane: Lane;
  /** Real time of the next look that does not need a wake-up; null when nothing is owed. */
  readonly nextLookAt: Millis | null;
  readonly account: AccountSituation;
  readonly grants: readonly GrantExplanation[];
  /** In Observe: what would have been opened. */
  readonly observed: readonly PlannedAttempt[];
}
