import type { CallRecord, Change, Connection, InventoryPart } from "./connector.ts";

/** What a simulator can do to one call. `after` means that the app acted before the answer was lost. */
export type FaultKind =
  | "throttled"
  | "throttled_without_wait"
  | "server_error_before"
  | "server_error_after"
  | "conflict"
  | "hang_before"
  | "hang_after"
  | "reset_before"
  | "reset_after"
  | "truncated_answer"
  | "cut_connection"
  | "stale_list";

export interface ArmedFault {
  /** How often it has fired: a test of a fault that never fired proves nothing. */
  fired(): Promise<number>;
}

/** One fresh account of an app behind a simulator, as the suite needs it. */
export interface ContractWorld {
  /** Opens a connection with a working credential; a second one is another process of ours. */
  open(onCall?: (record: CallRecord) => void): Connection;
  /** Opens a connection with a credential or account that is wrong in this way. */
  openBroken(name: string): Promise<Connection>;
  /** Each way of being wrong, and the check that must fail for it. */
  readonly broken: readonly { readonly name: string; readonly failedCheck: string }[];
  /** Breaks the credential of connections that are already open. */
  revokeCredential(): Promise<void>;
  /** Secrets that must never appear in anything a connection gives out. */
  readonly secrets: readonly string[];
  readonly person: { readonly accountId: string; readonly email: string };
  readonly otherAccountId: string;
  /** A group in which the person is not. */
  readonly groupId: string;
  readonly unknownMembershipId: string;
  /** Every change the connector knows, with ids for which it succeeds in this order. */
  readonly changes: readonly Change[];
  /** A list of at least three pages and how many rows it has in truth. */
  readonly longList: { readonly part: InventoryPart; readonly total: number };
  /** Arms a fault for the next write, or for the n-th page of the long list. */
  arm(
    kind: FaultKind,
    on: { readonly call: "write" } | { readonly call: "list"; readonly nth: number } | { readonly call: "memberships" },
  ): Promise<ArmedFault>;
  /** Membership id of the person in the group, in truth. */
  truth(): Promise<string | null>;
  /** Writes that reached the app, whether or not they were answered. */
  writesSeen(): Promise<number>;
  stop(): Promise<void>;
}
