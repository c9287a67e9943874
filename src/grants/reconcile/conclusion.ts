import { LOOK_AGAIN_MS } from "./attempts.ts";
import type { Change, Step } from "./outcome.ts";
import type { Millis } from "./rows.ts";
import type { Moment, TargetView } from "./view.ts";

/** What one item, or the account (null), would do next. */
export interface Candidate {
  readonly itemId: string | null;
  readonly step: Step;
  /** Its own back-off. */
  readonly notBefore: Millis | null;
}

export interface Conclusion {
  readonly changes: readonly Change[];
  readonly next: Step;
  readonly nextLookAt: Millis | null;
}

/**
 * Chooses the one write to open. Removals come before grants, and neither the failure nor the back-off of one item
 * ends the pass for the others: a grant that the app refuses for ever must not keep another one's removal waiting.
 */
export function conclude(view: TargetView, candidates: readonly Candidate[], moment: Moment): Conclusion {
  const ready = candidates.map((candidate) => respectBackOff(view, candidate, moment));
  const chosen = ready.find(({ step }) => opensIn(step, "revoke")) ?? ready.find(({ step }) => opensIn(step, "grant"));
  const waits = ready.filter((candidate) => candidate !== chosen).flatMap((candidate) => nextTryOf(candidate, moment));
  if (chosen?.step.kind === "open") {
    return { changes: [...waits, ...chosen.step.changes], next: chosen.step, nextLookAt: moment.realNow };
  }
  const next = restingStep(ready);
  return { changes: [...waits, ...wakeCleared(view, next, moment)], next, nextLookAt: whenOf(next) };
}

function opensIn(step: Step, lane: "revoke" | "grant"): boolean {
  return step.kind === "open" && step.attempt.lane === lane;
}

function respectBackOff(view: TargetView, candidate: Candidate, moment: Moment): Candidate {
  if (candidate.step.kind !== "open") return candidate;
  // A broken credential can send nothing. The rows stay due, and the first look after the repair goes on.
  if (view.app.state === "blocked")
    return { ...candidate, step: { kind: "wait", until: moment.realNow + LOOK_AGAIN_MS } };
  if (candidate.notBefore === null || candidate.notBefore <= moment.realNow) return candidate;
  return { ...candidate, step: { kind: "wait", until: candidate.notBefore } };
}

/** Due rows are found by query, so what waits must say until when, or it would be found again at once. */
function nextTryOf(candidate: Candidate, moment: Moment): Change[] {
  const { itemId } = candidate;
  const at = whenOf(candidate.step);
  // A list that was older than our own writes waits too: asking for it without a pause would spend the app's calls.
  if (at === null || at <= moment.realNow || at === candidate.notBefore) return [];
  return [itemId === null ? { kind: "account_next_try", at } : { kind: "item_next_try", itemId, at }];
}

function restingStep(candidates: readonly Candidate[]): Step {
  const rereads = candidates.flatMap(({ step }) => (step.kind === "read_again" ? [step.after] : []));
  if (rereads.length > 0) return { kind: "read_again", after: Math.min(...rereads) };
  const waits = candidates.flatMap(({ step }) => (step.kind === "wait" ? [step.until] : []));
  return waits.length > 0 ? { kind: "wait", until: Math.min(...waits) } : { kind: "complete" };
}

/** A wake-up that came while we looked is about something that this read may not show: it stays. */
function wakeCleared(view: TargetView, next: Step, moment: Moment): Change[] {
  const { wakeAt } = view.target;
  const isDone = next.kind === "complete" || next.kind === "wait";
  return isDone && wakeAt !== null && wakeAt <= moment.readFrom ? [{ kind: "wake_cleared" }] : [];
}

function whenOf(next: Step): Millis | null {
  if (next.kind === "wait") return next.until;
  return next.kind === "read_again" ? next.after : null;
}
