import type { Change } from "../../simulators/zendesk/index.ts";
import type { World } from "./world.ts";

interface MembershipRow {
  readonly id: number;
  readonly user_id: number;
  readonly group_id?: number;
  readonly organization_id?: number;
}

/** What the simulator wrote down about one person's memberships: who made and who took what. */
export interface MembershipHistory {
  /** Still there, and made by a call of ours. */
  readonly ours: readonly number[];
  /** Gone by a call of ours, though a person had made it. */
  readonly takenFromPeople: readonly number[];
  /** Every membership that a call of ours made, there or not. */
  readonly madeByUs: readonly number[];
}

/** From the simulator's own history, so that nothing of what the product believes goes into the judgement. */
export async function membershipHistory(world: World, userId: number): Promise<MembershipHistory> {
  const madeBy = new Map<number, Change["cause"]["kind"]>();
  const present = new Set<number>();
  const taken: number[] = [];
  for (const change of await world.zendesk.control.history()) {
    if (change.table !== "groupMemberships" && change.table !== "organizationMemberships") continue;
    const row = (change.after ?? change.before) as MembershipRow | null;
    if (row?.user_id !== userId) continue;
    if (change.before == null) {
      madeBy.set(change.id, change.cause.kind);
      present.add(change.id);
    }
    if (change.after == null) {
      present.delete(change.id);
      if (change.cause.kind === "call" && madeBy.get(change.id) !== "call") taken.push(change.id);
    }
  }
  const ours = [...madeBy].flatMap(([id, kind]) => (kind === "call" ? [id] : []));
  return { ours: ours.filter((id) => present.has(id)), takenFromPeople: taken, madeByUs: ours };
}

/** Writes that reached the app, as `VERB /path`, oldest first. */
export async function writesOf(world: World): Promise<string[]> {
  const calls = await world.zendesk.control.calls();
  return calls
    .filter((call) => call.method !== "GET" && !call.path.includes("oauth"))
    .map((call) => `${call.method} ${call.path.replace("/api/v2", "").replace(".json", "")}`);
}
