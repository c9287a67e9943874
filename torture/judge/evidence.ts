import type { CallRecord, Change } from "../../simulators/zendesk/index.ts";

/** A line of our exported event log, as far as the judge reads it. */
export interface LoggedEvent {
  readonly seq: string;
  readonly created_at: string;
  readonly event_type: string;
  readonly subject_user_id: string | null;
  readonly resource_id: string | null;
  readonly grant_id: string | null;
  readonly detail: unknown;
}

export type ThingKind = "group" | "organization" | "custom_role";

export interface ThingRef {
  readonly kind: ThingKind;
  readonly remoteId: number;
  readonly name: string;
}

export interface MembershipRow {
  readonly id: number;
  readonly userId: number;
  readonly thingId: number;
}

/** What the simulator showed at one moment. */
export interface Shown {
  readonly groups: readonly MembershipRow[];
  readonly organizations: readonly MembershipRow[];
  /** Custom role by user. */
  readonly roles: ReadonlyMap<number, number | null>;
}

/** Time in which a removal could not be carried out, through no fault of ours. */
export interface Disturbance {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  /** Whose calls alone were hit; null: everybody's. */
  readonly userId: number | null;
}

/** Everything that the judge reads: what the simulator recorded, and our exported log. */
export interface Evidence {
  readonly serviceUserId: number;
  readonly start: Shown;
  readonly end: Shown;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly changes: readonly Change[];
  readonly calls: readonly CallRecord[];
  readonly events: readonly LoggedEvent[];
  /** Of our ids: who is who in Zendesk, and what is what. */
  readonly people: ReadonlyMap<string, number>;
  readonly things: ReadonlyMap<string, ThingRef>;
  readonly disturbances: readonly Disturbance[];
  /** When the account allowed several organizations and when not, in order. */
  readonly multipleOrganizations: readonly { readonly at: number; readonly isOn: boolean }[];
  /** How long anything may stand after its end while nothing is in the way. */
  readonly boundMs: number;
}

export type ViolationKind =
  | "present after its bound"
  | "live but missing"
  | "never given"
  | "written twice"
  | "slot not at its baseline"
  | "outside access taken"
  | "change not in the log"
  | "logged but not done"
  | "not ended"
  | "log does not verify"
  | "receipt disagrees";

export interface Violation {
  readonly kind: ViolationKind;
  readonly about: string;
  readonly at: number;
  readonly text: string;
  readonly history: readonly string[];
}

export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}
