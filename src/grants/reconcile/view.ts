import type {
  AccountRole,
  AttemptRow,
  GrantRow,
  ItemRow,
  Millis,
  OwnMembershipRow,
  RememberedOrganizationRow,
  TargetRow,
} from "./rows.ts";

export interface SeenMembership {
  readonly membershipId: string;
  /** The group or organization. */
  readonly upstreamId: string;
  readonly createdAt: Millis;
  readonly isDefault: boolean;
}

export interface SeenUser {
  readonly accountId: string;
  readonly foundBy: "link" | "stamp" | "email";
  /** Its external id is our stamp for this very person. */
  readonly isStamped: boolean;
  /** Found by e-mail: one account, exact and verified. Anything less is left to a person. */
  readonly isExactEmailMatch: boolean;
  readonly role: AccountRole;
  readonly customRoleId: string | null;
  readonly suspended: boolean;
  /** False: soft-deleted, which the app still shows by id. */
  readonly active: boolean;
  readonly isOwner: boolean;
  readonly defaultGroupId: string | null;
}

/** Everything one worker read for one decision, begun after its claim. A list is complete or it is null. */
export interface CompleteRead {
  readonly kind: "complete";
  /** The database's real time when the claim returned, so no answer of the app is older than what came before. */
  readonly readFrom: Millis;
  readonly user: SeenUser | null;
  readonly groups: readonly SeenMembership[] | null;
  readonly organizations: readonly SeenMembership[] | null;
  /** Null: the role list was not read. */
  readonly existingRoleIds: readonly string[] | null;
  /** Groups and organizations known to be deleted in the app. */
  readonly goneUpstreamIds: readonly string[];
  /** Null: not read this time, the stored belief counts. */
  readonly multipleOrganizations: boolean | null;
}

/** A failed or partial read. It decides nothing. */
export interface FailedRead {
  readonly kind: "failed";
  readonly readFrom: Millis;
}

export type AppRead = CompleteRead | FailedRead;

/**
 * `undecided`: the rows are older than what was done by them, and an administrator has not yet said what still holds.
 * Then nothing is given and no account is touched; what is due is removed as ever.
 */
export type AppState = "active" | "paused" | "blocked" | "draining" | "undecided";

export interface AppSettings {
  readonly state: AppState;
  /** False: Observe. */
  readonly isLive: boolean;
  readonly provisioning: boolean;
  readonly deprovisioning: "off" | "downgrade" | "delete";
  /** Consent to make existing end users agents. */
  readonly upgradeExistingEndUsers: boolean;
  readonly coolingOffMs: Millis;
  /** False: today's number of account removals is used up and waits for a confirmation. */
  readonly mayCloseAccounts: boolean;
  readonly fallbackRoleId: string | null;
  readonly newAccountRoleId: string | null;
  /** The group that the app itself puts every new agent in. */
  readonly defaultGroupId: string | null;
  readonly multipleOrganizations: boolean;
  /** Roles known to be deleted. */
  readonly goneRoleIds: readonly string[];
  /** The user behind our own credential; never a target. */
  readonly ownAccountId: string | null;
}

/** Everything that `decideTarget` may know. */
export interface TargetView {
  /** `app_clock()` in the deciding transaction. */
  readonly appNow: Millis;
  /** The database's real time in the deciding transaction. */
  readonly realNow: Millis;
  readonly app: AppSettings;
  readonly target: TargetRow;
  readonly items: readonly ItemRow[];
  /** Every grant of the target that is not ended. */
  readonly grants: readonly GrantRow[];
  /** All unanswered ones that are not closed, all on the account, and the answered ones of the last day and of open periods. */
  readonly attempts: readonly AttemptRow[];
  readonly ownMemberships: readonly OwnMembershipRow[];
  readonly rememberedOrganizations: readonly RememberedOrganizationRow[];
  readonly read: AppRead;
}

/** The three moments that a decision compares with. */
export interface Moment {
  readonly appNow: Millis;
  readonly realNow: Millis;
  readonly readFrom: Millis;
}
