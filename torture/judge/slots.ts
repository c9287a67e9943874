import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { Case } from "./case.ts";
import { type GrantStory, uncovered } from "./grants.ts";
import { callOf, type SlotValue } from "./timelines.ts";

/** Clocks of one machine, read by different programs. */
const CLOCK_MARGIN_MS = 50;

/** Judges the one custom role of every person: ours after its end, the top grant's missing, the baseline at the end. */
export function judgeSlots(open: Case, slots: ReadonlyMap<number, readonly SlotValue[]>): void {
  const granted = new Set(
    [...open.evidence.things.values()].filter((thing) => thing.kind === "custom_role").map((thing) => thing.remoteId),
  );
  for (const [userId, values] of slots) {
    const grants = open.grants.filter((grant) => grant.userId === userId && grant.thing.kind === "custom_role");
    if (grants.length === 0 && values.length === 1) continue;
    judgeOurValues(open, userId, values, grants, granted);
    judgeTop(open, userId, values, grants);
    judgeBaseline(open, userId, values, granted);
  }
}

function judgeOurValues(
  open: Case,
  userId: number,
  values: readonly SlotValue[],
  grants: readonly GrantStory[],
  granted: ReadonlySet<number>,
): void {
  for (const value of values) {
    if (value.maker !== "ours" || value.value === null || !granted.has(value.value)) continue;
    const justified = grants
      .filter((grant) => grant.thing.remoteId === value.value)
      .map((grant) => ({ from: grant.approvedAt, to: grant.endsAt }));
    for (const span of uncovered({ from: value.from, to: value.to ?? open.evidence.endedAt }, justified)) {
      if (!open.isTooLong(userId, span)) continue;
      const text = `role ${value.value} was there ${Math.round((span.to - span.from) / 1_000)} s after its end`;
      open.find("present after its bound", { userId }, span.to, text, span.from - 100_000);
    }
  }
}

/** The live grant that was approved last and was seen to work holds the slot, unless a person set something since. */
function judgeTop(open: Case, userId: number, values: readonly SlotValue[], grants: readonly GrantStory[]): void {
  for (const grant of grants) {
    if (grant.verifiedAt === null || grant.stoppedAt !== null) continue;
    const newer = grants
      .filter((other) => other.approvedAt > grant.approvedAt)
      // A role that is being given or taken away on top is on its way.
      .map((other) => ({ from: other.approvedAt, to: other.endedAt ?? Number.POSITIVE_INFINITY }));
    const span = { from: grant.verifiedAt, to: Math.min(grant.endsAt, open.evidence.endedAt) };
    const there = values
      .filter((value) => value.value === grant.thing.remoteId)
      .map(({ from, to }) => ({ from, to: to ?? open.evidence.endedAt }));
    for (const gap of uncovered(span, [...newer, ...there])) {
      const during = values.findLast((value) => value.from <= gap.from);
      if (during?.maker === "hand") {
        open.excuse("live role that a person replaced (drift)");
        continue;
      }
      const counted = open.counted(userId, gap);
      if (counted > open.evidence.boundMs)
        open.find(
          "live but missing",
          { userId },
          gap.to,
          `role ${grant.thing.remoteId} was missing ${Math.round(counted / 1_000)} s`,
          gap.from - 60_000,
        );
    }
  }
}

/** In the end the slot holds the last value that was not ours. */
function judgeBaseline(open: Case, userId: number, values: readonly SlotValue[], granted: ReadonlySet<number>): void {
  let allowed: (number | null)[] = [];
  for (const value of values) {
    if (value.maker !== "ours") {
      const lost = values.find((later) => later.maker === "ours" && later.from > value.from);
      const isLost = lost !== undefined && wasDecidedBefore(open, lost, value.from);
      if (isLost) open.excuse("slot edited between our read and our write (protocol 11)");
      allowed = isLost ? [...allowed, value.value] : [value.value];
      continue;
    }
    if (value.value !== null && granted.has(value.value)) continue;
    if (allowed.includes(value.value)) allowed = [value.value];
    else
      open.find(
        "slot not at its baseline",
        { userId },
        value.from,
        `we wrote role ${value.value}, and ${allowed.join(" or ")} was the baseline`,
      );
  }
  const last = values.at(-1);
  if (last === undefined || allowed.includes(last.value)) return;
  const text = `role ${last.value} is there in the end, and ${allowed.join(" or ")} was the baseline`;
  open.find("slot not at its baseline", { userId }, open.evidence.endedAt, text, last.from - 60_000);
}

/**
 * Whether the write that made `value` was decided from a read that was over before the edit: the newest answer about
 * this person that a worker could use before it opened the write. An edit before that read was there to be seen.
 */
function wasDecidedBefore(open: Case, value: SlotValue, editedAt: number): boolean {
  const write = callOf(value.madeBy, open.calls);
  const attempt = open.attempts.find((one) => one.call !== null && one.call === write);
  if (attempt === undefined) return false;
  const read = open.evidence.calls
    .filter((call) => isUsableReadOf(value.userId, call, open.evidence.serviceUserId))
    .findLast((call) => Date.parse(call.answeredAt ?? "") <= attempt.openedAt + CLOCK_MARGIN_MS);
  // What is changed while the read is answered may or may not be in the answer.
  return read !== undefined && Date.parse(read.receivedAt) <= editedAt;
}

function isUsableReadOf(userId: number, call: CallRecord, serviceUserId: number): boolean {
  const isTheirs = call.method === "GET" && new RegExp(`/users/${userId}(?:\\.json)?$`).test(call.path);
  const isWhole = call.status === 200 && call.outcome === "answered" && !call.isClientGone;
  return (
    isTheirs &&
    isWhole &&
    call.actorUserId === serviceUserId &&
    call.faults.every((fault) => fault.kind !== "truncated-json")
  );
}
