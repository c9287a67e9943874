import type { CallRecord, Change } from "../../simulators/zendesk/index.ts";
import { type Evidence, fieldOf, type MembershipRow } from "./evidence.ts";

export type Maker = "ours" | "hand" | "before" | "zendesk";

/** One membership from the moment it was there until it was gone. */
export interface Presence {
  readonly membershipId: number;
  readonly userId: number;
  readonly thingId: number;
  readonly from: number;
  readonly maker: Maker;
  /** Null: still there. */
  to: number | null;
  remover: Maker | null;
  removedBy: Change | null;
}

/** One value of a slot, until the next one. */
export interface SlotValue {
  readonly userId: number;
  readonly value: number | null;
  readonly from: number;
  readonly maker: Maker;
  /** Null: it was there before. */
  readonly madeBy: Change | null;
  to: number | null;
}

function makerOf(change: Change, serviceUserId: number): Maker {
  if (change.cause.kind === "hand") return "hand";
  if (change.cause.kind === "seed") return "before";
  if (change.cause.kind === "call") return change.cause.actorUserId === serviceUserId ? "ours" : "hand";
  return "zendesk";
}

const TABLES = {
  group: { table: "groupMemberships", thing: "group_id" },
  organization: { table: "organizationMemberships", thing: "organization_id" },
} as const;

/** Every membership of one kind that was ever there, in the order in which they appeared. */
export function presencesOf(evidence: Evidence, kind: "group" | "organization"): readonly Presence[] {
  const { table, thing } = TABLES[kind];
  const rows = kind === "group" ? evidence.start.groups : evidence.start.organizations;
  const all = rows.map((row) => startingPresence(row, evidence.startedAt));
  const present = new Map(all.map((presence) => [presence.membershipId, presence]));
  for (const change of evidence.changes) {
    if (change.table !== table) continue;
    const at = Date.parse(change.at);
    if (change.before === null && change.after !== null) {
      const made: Presence = {
        membershipId: change.id,
        userId: Number(fieldOf(change.after, "user_id")),
        thingId: Number(fieldOf(change.after, thing)),
        from: at,
        maker: makerOf(change, evidence.serviceUserId),
        to: null,
        remover: null,
        removedBy: null,
      };
      present.set(change.id, made);
      all.push(made);
    }
    const gone = present.get(change.id);
    if (change.after === null && gone !== undefined) {
      gone.to = at;
      gone.remover = makerOf(change, evidence.serviceUserId);
      gone.removedBy = change;
      present.delete(change.id);
    }
  }
  return all;
}

function startingPresence(row: MembershipRow, at: number): Presence {
  return {
    membershipId: row.id,
    userId: row.userId,
    thingId: row.thingId,
    from: at,
    maker: "before",
    to: null,
    remover: null,
    removedBy: null,
  };
}

/** The custom role of every person who had another one at some moment, value after value. */
export function slotValuesOf(evidence: Evidence): ReadonlyMap<number, readonly SlotValue[]> {
  const slots = new Map<number, SlotValue[]>();
  for (const [userId, value] of evidence.start.roles)
    slots.set(userId, [{ userId, value, from: evidence.startedAt, maker: "before", madeBy: null, to: null }]);
  for (const change of evidence.changes) {
    if (change.table !== "users" || change.after === null) continue;
    const values = slots.get(change.id);
    const last = values?.at(-1);
    if (values === undefined || last === undefined) continue;
    const found = fieldOf(change.after, "custom_role_id");
    const value = typeof found === "number" ? found : null;
    if (value === last.value) continue;
    const at = Date.parse(change.at);
    last.to = at;
    const maker = makerOf(change, evidence.serviceUserId);
    values.push({ userId: change.id, value, from: at, maker, madeBy: change, to: null });
  }
  return slots;
}

/** The call that made a change; undefined where it was no call. */
export function callOf(change: Change | null, calls: ReadonlyMap<number, CallRecord>): CallRecord | undefined {
  return change?.cause.kind === "call" ? calls.get(change.cause.call) : undefined;
}
