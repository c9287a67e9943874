import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { AttemptStory } from "./attempts.ts";
import { type Disturbance, fieldOf } from "./evidence.ts";

/** The deadline of a call, and a look for due work after it. */
const DEADLINE_MS = 10_000;
const MOST_BACK_OFF_MS = 60_000;
const ROW_MEMORY_MS = 120_000;
/** How long the lease of a node that does nothing keeps others away, and a look for due work after it. */
const LEASE_MS = 12_000;
/** Until then an unanswered write may act; then it is looked for (protocol, settle). */
const SETTLE_MS = 75_000;
const DEFAULT_RETRY_MS = 60_000;
const MOST_RETRY_MS = 600_000;
/** `PUT /users/{id}`: as many a minute for one person. */
const UPDATES_PER_MINUTE = 5;

/** Whose call it is, from its path or its body; undefined for what concerns nobody in particular. */
export function whoseCall(
  call: Pick<CallRecord, "method" | "path" | "requestBody">,
  ownerOf: ReadonlyMap<number, number>,
): number | undefined {
  const user = /\/users\/(\d+)/.exec(call.path)?.[1];
  if (user !== undefined) return Number(user);
  const membership = /_memberships\/(\d+)/.exec(call.path)?.[1];
  if (membership !== undefined) return ownerOf.get(Number(membership));
  const body = fieldOf(call.requestBody, "group_membership") ?? fieldOf(call.requestBody, "organization_membership");
  const found = fieldOf(body, "user_id");
  return found === undefined ? undefined : Number(found);
}

function isTrouble(call: CallRecord): boolean {
  if (call.status === null || call.outcome !== "answered" || call.isClientGone) return true;
  return call.faults.length > 0 || call.status === 429 || call.status >= 500 || call.status === 401;
}

/**
 * When Zendesk was in the way of whom. A call that failed is asked again more and more slowly, up to a minute, so each
 * failure gives as much time as its pace; 429 gives what it asks for, to everybody.
 */
export function troubleByCalls(
  calls: readonly CallRecord[],
  ownerOf: ReadonlyMap<number, number>,
  retryAfterOf: ReadonlyMap<string, string>,
): readonly Disturbance[] {
  const retryMs = (call: CallRecord): number => retryAfterMs(call, retryAfterOf);
  const found: Disturbance[] = [];
  const failures = new Map<number, number[]>();
  const updates = new Map<number, number[]>();
  const lastCallOf = new Map<number, number>();
  for (const call of calls) {
    const from = Date.parse(call.receivedAt);
    const who = whoseCall(call, ownerOf);
    if (who !== undefined) lastCallOf.set(who, from);
    if (who !== undefined && call.method === "PUT") {
      const recent = [...(updates.get(who) ?? []), from].filter((at) => at > from - 60_000);
      updates.set(who, recent);
      if (recent.length >= UPDATES_PER_MINUTE - 1)
        found.push({ from, to: (recent[0] ?? from) + 62_000, why: "five updates of one person a minute", userId: who });
    }
    const answered = call.answeredAt === null ? from + DEADLINE_MS : Date.parse(call.answeredAt);
    if (answered - from > 2_000 && who !== undefined)
      found.push({ from, to: answered + 3_000, why: "a slow call", userId: who });
    if (call.status === 429 && who === undefined)
      found.push({ from, to: from + retryMs(call), why: "429", userId: null });
    if (call.status === 429 && call.faults.length > 0)
      found.push({ from, to: from + retryMs(call), why: "429", userId: null });
    if (!isTrouble(call)) continue;
    // A read that serves one person without naming them, such as the list of roles, is somebody's who just asked.
    const hit =
      who === undefined ? [...lastCallOf].filter(([, at]) => at > from - DEADLINE_MS).map(([id]) => id) : [who];
    for (const userId of hit) {
      const recent = [...(failures.get(userId) ?? []), from].filter((at) => at > from - ROW_MEMORY_MS);
      failures.set(userId, recent);
      const pace = Math.min(MOST_BACK_OFF_MS, 1_000 * 2 ** (recent.length - 1));
      const asked = call.status === 429 ? retryMs(call) : 0;
      found.push({ from, to: from + DEADLINE_MS + Math.max(pace, asked), why: "a failed call", userId });
    }
  }
  return found;
}

/** `retryAfterOf`: what each fault's answer said. Without a number a minute is waited. */
function retryAfterMs(call: CallRecord, retryAfterOf: ReadonlyMap<string, string>): number {
  const said = call.faults.map((fault) => retryAfterOf.get(fault.id)).find((text) => text !== undefined) ?? "";
  const seconds = said === "" ? Number.NaN : Number(said);
  const asked = Number.isFinite(seconds) ? Math.max(1_000, seconds * 1_000) : DEFAULT_RETRY_MS;
  return Math.min(MOST_RETRY_MS, asked) + 2_000;
}

/** A write that acted late is looked for when it can act no more. */
export function lateActs(attempts: readonly AttemptStory[]): readonly Disturbance[] {
  return attempts.flatMap((attempt) => {
    const acted = Date.parse(attempt.call?.actedAt ?? "");
    if (Number.isNaN(acted) || acted - attempt.openedAt < 5_000) return [];
    return [{ from: attempt.openedAt, to: attempt.openedAt + SETTLE_MS, why: "a late act", userId: attempt.userId }];
  });
}

export interface NodeAbsence {
  readonly from: number;
  readonly to: number;
  readonly userIds: readonly number[];
}

/** What a node had in hand when it ended or stood still stays leased; while no node runs nothing can be done at all. */
export function troubleByNodes(nodes: readonly (readonly NodeAbsence[])[]): readonly Disturbance[] {
  const leased = nodes
    .flat()
    .flatMap(({ from, userIds }) => userIds.map((userId) => ({ from, to: from + LEASE_MS, why: "a lease", userId })));
  const [first = [], ...others] = nodes;
  let none: { from: number; to: number }[] = first.map(({ from, to }) => ({ from, to }));
  for (const other of others)
    none = none.flatMap((one) =>
      other.flatMap(({ from, to }) => {
        const both = { from: Math.max(one.from, from), to: Math.min(one.to, to) };
        return both.from < both.to ? [both] : [];
      }),
    );
  return [...leased, ...none.map(({ from, to }) => ({ from, to: to + 3_000, why: "no node", userId: null }))];
}
