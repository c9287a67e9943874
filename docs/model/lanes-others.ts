/** Everybody else who calls the same app. */
import { backOffMs } from "../../src/grants/worker/back-off.ts";
import { retryAfterMs } from "../../src/connectors/zendesk/rate-limits.ts";
import { learnFacts } from "../../src/inventory/call-budget-rule.ts";
import type { Emit, Fork, Setting } from "./lanes.ts";
import * as L from "./lanes-world.ts";
import { NOW } from "./shared.ts";

/** Of a removal that the app refuses: it looks, it asks, it looks again. */
const CALLS_OF_A_TRY = 3;
const CALLS_LEFT_BY_OTHER_PROGRAMS = 2;
/** The app has refused it so often that the wait does not grow any more. */
const REFUSED_SO_OFTEN = 10;

/** How long what the app always refuses waits before it is asked again. */
export function waitOfRefused(setting: Setting): number {
  return setting.without === "backOff" ? 0 : L.stepsOf(backOffMs(REFUSED_SO_OFTEN, () => 1));
}

/** What the app says with a 429, and what it means where it says nothing. */
export const THROTTLES: readonly (readonly [string, number])[] = [
  ["429, wait 30 s", retryAfterMs({ "retry-after": "30" }, 0)],
  ["429 without Retry-After", retryAfterMs({}, 0)],
];

export function otherMoves(lanes: L.Lanes, fork: Fork, setting: Setting, emit: Emit): void {
  const { bounds } = setting;
  if (bounds.grants && !lanes.isPaused) oneCall("grants", lanes, fork, setting, emit);
  if (bounds.sync) oneCall("sync", lanes, fork, setting, emit);
  if (bounds.removals === "endless") oneCall("removals", lanes, fork, setting, emit);
  if (bounds.removals === "refused") refusedRemoval(lanes, fork, setting, emit);
  if (bounds.otherPrograms && lanes.endsIn > 0) {
    const next = fork();
    const facts = { remaining: CALLS_LEFT_BY_OTHER_PROGRAMS };
    L.storeWindow(next, learnFacts(L.windowOf(lanes, bounds.limit), facts, NOW));
    if (next.used.sync !== lanes.used.sync) emit("an answer shows calls of other programs", next);
  }
  if (lanes.throttles === 0) return;
  for (const [says, waitMs] of THROTTLES) {
    const next = fork();
    next.throttles--;
    setting.block(next, waitMs);
    emit(`the app answers somebody ${says}`, next, { isEnvironment: true });
  }
}

function oneCall(other: L.Other, lanes: L.Lanes, fork: Fork, setting: Setting, emit: Emit): void {
  if (lanes.waits[other] > 0) return;
  const next = fork();
  const wait = setting.ask(next, L.LANE_OF[other]);
  if (wait === null)
    return emit(`${other}: a call`, next, { by: other, serves: servedBy(other), breaks: heeded(lanes) });
  next.waits[other] = wait;
  emit(`${other}: no call, wait`, next, { by: other });
}

/** The name of the obligation that a call of theirs serves. */
function servedBy(other: L.Other): string | undefined {
  if (other === "grants") return "no new grant ever gets a call";
  return other === "sync" ? "the sync never gets a call" : undefined;
}

/** It is looked at and refused again and again, at the pace of its back-off. */
function refusedRemoval(lanes: L.Lanes, fork: Fork, setting: Setting, emit: Emit): void {
  if (lanes.waits.removals > 0) return;
  const next = fork();
  const wait = setting.ask(next, "revoke");
  if (wait !== null) {
    Object.assign(next, { callsToMake: 0 });
    next.waits.removals = wait;
    return emit("a removal of another person: no call, wait", next, { by: "removals" });
  }
  next.callsToMake = (lanes.callsToMake === 0 ? CALLS_OF_A_TRY : lanes.callsToMake) - 1;
  if (next.callsToMake === 0) next.waits.removals = waitOfRefused(setting);
  const isOver = next.callsToMake === 0;
  emit(`a removal of another person: a call${isOver ? ", and it is refused for this time" : ""}`, next, {
    by: "removals",
    breaks: heeded(lanes),
  });
}

export function heeded(before: L.Lanes): string | undefined {
  return before.blockedFor > 0 ? "the app was called although it had asked to wait" : undefined;
}
