import { expect } from "vitest";
import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { Filed, Somebody, Stage } from "./stage.ts";

/** People that one node works on at once. */
export const AT_ONCE = 6;

/** A call that took something away, and what. */
export interface Removal {
  readonly seq: number;
  readonly done: readonly Filed[];
}

/** What the calls took away, in the order in which it went. */
export function removalsAmong(calls: readonly CallRecord[], grants: readonly Filed[]): readonly Removal[] {
  const removals: Removal[] = [];
  for (const call of calls) {
    if (call.effect.length === 0) continue;
    const done = grants.filter((grant) => isRemovalOf(call, grant));
    if (done.length > 0) removals.push({ seq: call.seq, done });
  }
  return removals;
}

/**
 * A claim takes the person with the oldest end, and everything else of that person that has ended goes with it. A node
 * works on six people at once, so when a person's first removal acts, at most five of those whose ends are older may
 * not have acted yet: they are in hand. A removal that overtook more was not the oldest when it was taken.
 */
export async function expectOldestFirst(stage: Stage, grants: readonly Filed[], removals: readonly Removal[]) {
  const rows = await stage.database.db.selectFrom("grants").select(["id", "end_due_at"]).execute();
  const endOf = new Map(rows.map((row) => [row.id, row.end_due_at?.getTime() ?? 0]));
  const oldest = new Map<Somebody, number>();
  for (const { grantId, person } of grants)
    oldest.set(person, Math.min(oldest.get(person) ?? Infinity, endOf.get(grantId) ?? 0));
  const left = new Set(oldest.keys());
  const overtaken: number[] = [];
  for (const person of removals.flatMap(({ done }) => done.map((grant) => grant.person))) {
    if (!left.delete(person)) continue;
    const own = oldest.get(person) ?? 0;
    overtaken.push([...left].filter((other) => (oldest.get(other) ?? 0) < own).length);
  }
  expect(overtaken).toHaveLength(oldest.size);
  expect(Math.max(...overtaken), overtaken.join(" ")).toBeLessThan(AT_ONCE);
}

interface Row {
  readonly user_id?: number;
  readonly group_id?: number;
  readonly organization_id?: number;
  readonly custom_role_id?: number | null;
}

/** By what the call did in Zendesk, not by how it was asked. */
function isRemovalOf(call: CallRecord, { person, thing }: Filed): boolean {
  return call.effect.some(({ table, id, before, after }) => {
    const [was, is] = [before as Row | null, after as Row | null];
    if (thing.kind === "custom_role")
      return (
        table === "users" &&
        id === person.zendeskId &&
        was?.custom_role_id === thing.remoteId &&
        is?.custom_role_id !== thing.remoteId
      );
    if (was === null || is !== null || was.user_id !== person.zendeskId) return false;
    return thing.kind === "group"
      ? table === "groupMemberships" && was.group_id === thing.remoteId
      : table === "organizationMemberships" && was.organization_id === thing.remoteId;
  });
}
