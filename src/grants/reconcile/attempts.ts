import type { Change, Lane, PlannedAttempt, Step } from "./outcome.ts";
import type { AttemptPurpose, AttemptRow, AttemptVerb, Millis } from "./rows.ts";
import type { Moment } from "./view.ts";

/**
 * From then on a write that nobody answered can act no more, and lists show what it did. The request deadline is 8 s
 * and the app answers or drops within a minute. Too short: "gone" is said too early, and the claim of one day finds
 * what appeared. Too long: the green light comes later, the access itself is gone at once either way.
 */
export const SETTLE_MS = 70_000;

/** How long an unanswered create explains a membership that appears. Covers a whole day of not being able to look. */
export const CLAIM_MS = 24 * 60 * 60 * 1000;

/** How far the app's clock may be from ours. Too wide takes a person's membership for ours, too narrow misses ours. */
export const CREATED_AT_MARGIN_MS = 5_000;

/** After a list that was older than our own writes. Reading at once would mostly show the same list. */
export const STALE_LIST_MS = 2_000;

/** Pace for what waits on something that wakes the target anyway: a person, a seat, a higher grant, the app's state. */
export const LOOK_AGAIN_MS = 5 * 60_000;

export function isUnanswered(attempt: AttemptRow): boolean {
  return attempt.answer === null && attempt.closedAt === null;
}

/**
 * Could this write have acted after the read began, or can it still? Both moments count: a write that settled between
 * the read and now may have acted in between, and the read does not show it.
 */
export function isUnsettled(attempt: AttemptRow, moment: Moment): boolean {
  const wasAnswered = attempt.answer !== null && attempt.answeredAt !== null && attempt.answeredAt <= moment.readFrom;
  if (wasAnswered) return false;
  // The smaller of the two, so that a database clock that stepped back errs towards waiting.
  return attempt.settleAt > Math.min(moment.readFrom, moment.realNow);
}

/** What to do while these writes forbid a conclusion: wait for those that can still act, otherwise only look anew. */
export function waitFor(blockers: readonly AttemptRow[], moment: Moment): Step {
  const pending = blockers.filter((attempt) => isUnanswered(attempt) && attempt.settleAt > moment.realNow);
  if (pending.length === 0) return { kind: "read_again", after: moment.realNow };
  return { kind: "wait", until: Math.max(...pending.map((attempt) => attempt.settleAt)) };
}

interface Plan {
  readonly itemId: string | null;
  readonly verb: AttemptVerb;
  readonly purpose: AttemptPurpose;
  readonly lane: Lane;
  readonly membershipId?: string;
  readonly value?: string | null;
  readonly period?: number;
}

/** The step that opens one attempt. The row is committed before the call, because the call may outlive its sender. */
export function openAttempt(plan: Plan, realNow: Millis, changes: readonly Change[] = []): Step {
  const attempt: PlannedAttempt = {
    itemId: plan.itemId,
    verb: plan.verb,
    membershipId: plan.membershipId ?? null,
    value: plan.value ?? null,
    purpose: plan.purpose,
    period: plan.period ?? null,
    lane: plan.lane,
    openedAt: realNow,
    settleAt: realNow + SETTLE_MS,
    claimUntil: plan.verb === "create" ? realNow + CLAIM_MS : null,
  };
  return { kind: "open", attempt, changes };
}
