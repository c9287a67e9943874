import type { ConnectorError } from "./errors.ts";

/** Lanes by obligation, not by kind of call: everything a removal needs goes in `revoke`. */
export type Lane = "revoke" | "grant" | "sync";

/**
 * The app's call budget, shared by all nodes. `take` resolves when a call in this lane may be sent and rejects with a
 * `throttled` ConnectorError when the wait would be longer than `maxWaitMs`. `learn` feeds back what an answer's headers said.
 */
export interface CallBudget {
  take(lane: Lane, options: { readonly maxWaitMs: number }): Promise<void>;
  learn(facts: {
    readonly limitPerMinute?: number;
    readonly remaining?: number;
    readonly resetMs?: number;
    readonly retryAfterMs?: number;
  }): Promise<void>;
}

/** One call as it happened, without secrets, for logs, metrics and proofs. */
export interface CallRecord {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly durationMs: number;
  readonly lane: Lane;
}

/** Something that an app said beside an answer: the call was answered all the same. */
export interface AppWarning {
  readonly kind: "api_warning" | "deprecation" | "sunset";
  readonly method: string;
  /** The path with a placeholder for each id. */
  readonly endpoint: string;
  readonly text: string;
}

export type CheckStatus = "pass" | "warning" | "failed" | "not_run" | "note";

/** One named validation check of an app. */
export interface Check {
  readonly key: string;
  readonly name: string;
  readonly severity: "critical" | "high" | "medium" | "low";
  readonly status: CheckStatus;
  /** What the check is for. */
  readonly purpose: string;
  /** What was seen. */
  readonly seen: string;
  /** What a person should do; empty on pass. */
  readonly whatToDo: string;
}

/** Facts about the upstream account that prove it is the same one later. */
export interface Fingerprint {
  readonly accountUrl: string;
  /** Identity of the credential's user; judged by id, never by name (it is localized). */
  readonly serviceUserId: string;
  /** A few stable ids of the account (for Zendesk: default group id and oldest custom role or group ids). */
  readonly anchors: readonly string[];
}

export interface Validation {
  readonly checks: readonly Check[];
  /** Null unless every critical check passed. */
  readonly fingerprint: Fingerprint | null;
  readonly facts: AppFacts | null;
}

/** What the account allows, read fresh. */
export interface AppFacts {
  readonly multipleOrganizations: boolean;
  readonly customRolesAvailable: boolean;
  readonly limitPerMinute: number | null;
}

export type ResourceKind = "group" | "organization" | "custom_role";

export interface InventoryResource {
  readonly kind: ResourceKind;
  readonly upstreamId: string;
  readonly name: string;
  readonly description: string;
  /** Words for people at import: default group, private group, mapped domains, administrative permissions. */
  readonly warnings: readonly string[];
  /** Null where the listing does not tell. */
  readonly memberCount: number | null;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface InventoryAccount {
  readonly upstreamId: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly role: string;
  readonly customRoleId: string | null;
  readonly suspended: boolean;
  readonly active: boolean;
  readonly externalId: string | null;
}

export interface InventoryAssignment {
  readonly kind: ResourceKind;
  readonly resourceUpstreamId: string;
  readonly accountUpstreamId: string;
  /** Null for a slot (custom role). */
  readonly membershipId: string | null;
  readonly createdAt: number | null;
}

export type InventoryPart =
  | { readonly part: "accounts" }
  | { readonly part: "groups" }
  | { readonly part: "organizations" }
  | { readonly part: "custom_roles" }
  | { readonly part: "group_memberships" }
  | { readonly part: "organization_memberships"; readonly organizationId: string };

export interface InventoryPage {
  readonly resources: readonly InventoryResource[];
  readonly accounts: readonly InventoryAccount[];
  readonly assignments: readonly InventoryAssignment[];
  /** Opaque and resumable; null after the last page. Never a URL. */
  readonly nextCursor: string | null;
}

/** How to find a person's account. */
export interface AccountRef {
  readonly accountId: string | null;
  /** Our stamp in the app's external id field. */
  readonly stamp: string;
  /** Verified e-mails of the person, normalised; used only where `allowEmail`. */
  readonly emails: readonly string[];
  readonly allowEmail: boolean;
}

export interface ObservedAccount {
  readonly upstreamId: string;
  readonly email: string | null;
  /** True only where the app says that this address was verified. */
  readonly emailVerified: boolean;
  readonly externalId: string | null;
  readonly role: "end-user" | "agent" | "admin";
  readonly customRoleId: string | null;
  readonly suspended: boolean;
  /** False: soft-deleted upstream. */
  readonly active: boolean;
  /** True for the account owner where the app tells; null where it does not. */
  readonly isAccountOwner: boolean | null;
  readonly defaultGroupId: string | null;
}

export interface ObservedMembership {
  readonly membershipId: string;
  /** Group or organization id. */
  readonly upstreamId: string;
  readonly createdAt: number | null;
  readonly isDefault: boolean;
}

/** Everything one person has in the app: complete lists (all pages) or an error; never a partial answer. */
export interface Observation {
  readonly account: ObservedAccount | null;
  readonly foundBy: "id" | "stamp" | "email" | "none";
  /** More than one account matched: never guessed. */
  readonly ambiguous: boolean;
  readonly groupMemberships: readonly ObservedMembership[];
  readonly organizationMemberships: readonly ObservedMembership[];
  /** Null where it was not asked for or is not available on this account. */
  readonly customRoleIds: readonly string[] | null;
  readonly multipleOrganizations: boolean | null;
  /** Ids among `checkGroups`/`checkOrganizations` that no longer exist. */
  readonly missingUpstreamIds: readonly string[];
  readonly calls: readonly CallRecord[];
  /** The app's own clock minus ours, in ms, from the Date header of the answers; null if absent. */
  readonly clockSkewMs: number | null;
}

export interface ObserveRequest {
  readonly ref: AccountRef;
  readonly withGroups: boolean;
  readonly withOrganizations: boolean;
  readonly withCustomRoles: boolean;
  readonly withSettings: boolean;
  /** Ask whether these still exist (used after a rejected create). */
  readonly checkGroups: readonly string[];
  readonly checkOrganizations: readonly string[];
  readonly lane: Lane;
}

export type Change =
  | { readonly verb: "create_group_membership"; readonly accountId: string; readonly groupId: string }
  | { readonly verb: "delete_group_membership"; readonly membershipId: string }
  | { readonly verb: "make_default_group"; readonly accountId: string; readonly membershipId: string }
  | { readonly verb: "create_organization_membership"; readonly accountId: string; readonly organizationId: string }
  | { readonly verb: "delete_organization_membership"; readonly membershipId: string }
  | { readonly verb: "set_custom_role"; readonly accountId: string; readonly customRoleId: string }
  | {
      readonly verb: "create_account";
      readonly email: string;
      readonly name: string;
      readonly stamp: string | null;
      readonly customRoleId: string | null;
    }
  | {
      readonly verb: "upgrade_account";
      readonly accountId: string;
      readonly customRoleId: string | null;
      readonly unsuspend: boolean;
    }
  | { readonly verb: "downgrade_account"; readonly accountId: string; readonly suspend: boolean }
  | { readonly verb: "delete_account"; readonly accountId: string }
  | { readonly verb: "purge_account"; readonly accountId: string };

/**
 * What the app said to one write (protocol §2, table of answers).
 * `done`: it acted. `duplicate`: refused, there already is one, and it is not ours. `gone`: nothing left to delete.
 * `refused`: a definite no, it did not act. `unanswered`: may have acted, may still act.
 */
export type ApplyAnswer =
  | {
      readonly answer: "done";
      readonly membershipId: string | null;
      readonly accountId: string | null;
      readonly status: number;
    }
  | { readonly answer: "gone"; readonly status: number }
  | { readonly answer: "duplicate"; readonly status: number }
  | { readonly answer: "refused"; readonly error: ConnectorError; readonly status: number | null }
  | { readonly answer: "unanswered"; readonly error: ConnectorError };

export interface ApplyOptions {
  readonly lane: Lane;
  /** The connection is reset (not closed) at this many ms after sending starts. */
  readonly deadlineMs: number;
  /**
   * Asked last thing before the bytes leave; false means: do not send (`refused` with reason `lease_too_short`, which
   * tells the worker that nothing was sent).
   */
  readonly maySend: () => boolean;
}

/** One call of a plan: what exactly would be asked, and why. */
export interface PlannedCall {
  readonly method: string;
  readonly path: string;
  readonly why: string;
}

/** A live connection to one app. Every method is safe to repeat; `apply` never repeats a write by itself. */
export interface Connection {
  validate(options: { readonly lane: Lane }): Promise<Validation>;
  listPage(part: InventoryPart, cursor: string | null, options: { readonly lane: Lane }): Promise<InventoryPage>;
  observe(requests: readonly ObserveRequest[]): Promise<readonly (Observation | ConnectorError)[]>;
  apply(changes: readonly Change[], options: ApplyOptions): Promise<readonly ApplyAnswer[]>;
  /** Names the exact calls of a change without making them. */
  describeCalls(change: Change): readonly PlannedCall[];
  close(): Promise<void>;
}

/** What a connector needs to know to open a connection. `secret` never leaves the connector. */
export interface ConnectionSettings {
  readonly subdomain: string;
  readonly credential:
    | { readonly kind: "oauth_client"; readonly clientId: string; readonly secret: string }
    | { readonly kind: "api_token"; readonly email: string; readonly secret: string };
  /** Operator's simulator (environment only), for example `http://127.0.0.1:4010`; null in production. */
  readonly simulatorUrl: string | null;
  /** Stored identity of the credential's user; null while connecting. */
  readonly serviceUserId: string | null;
}

export interface ConnectionDependencies {
  readonly budget: CallBudget;
  readonly onCall: (record: CallRecord) => void;
  readonly onWarning?: (warning: AppWarning) => void;
}

export interface SettingsField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly secret: boolean;
  readonly required: boolean;
}

export interface ConnectorDescription {
  readonly appType: "ZENDESK";
  readonly resourceKinds: readonly {
    readonly kind: ResourceKind;
    readonly label: string;
    readonly singleValued: boolean;
  }[];
  readonly credentialKinds: readonly {
    readonly kind: "oauth_client" | "api_token";
    readonly label: string;
    readonly note: string;
    readonly fields: readonly SettingsField[];
  }[];
  readonly fields: readonly SettingsField[];
}

export interface Connector {
  describe(): ConnectorDescription;
  /** Throws ConnectorError `misconfigured` (reason `bad_subdomain`) before any packet for a label that is not a plain subdomain. */
  open(settings: ConnectionSettings, dependencies: ConnectionDependencies): Connection;
}
