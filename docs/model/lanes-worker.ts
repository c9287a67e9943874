/** The worker of the person whose removal is looked at: each call asks the budget first. */
import { backOffMs } from "../../src/grants/worker/back-off.ts";
import type { Change } from "../../src/grants/reconcile/index.ts";
import type { Emit, Fork, Setting } from "./lanes.ts";
import { heeded, THROTTLES, waitOfRefused } from "./lanes-others.ts";
import * as L from "./lanes-world.ts";
import { CALL_IN_HAND, HAS_READ, IDLE, MUST_READ, NOW } from "./shared.ts";

const by = "worker";
/** A read, the delete, and the read that sees it gone. */
const CALLS_OF_A_REMOVAL = 3;

export function workerMoves(lanes: L.Lanes, fork: Fork, setting: Setting, emit: Emit): void {
  if (lanes.step === IDLE && isDue(lanes, setting)) {
    const next = fork();
    next.lane = setting.decisions.laneOf(lanes);
    look(next, lanes, setting, emit);
  }
  if (lanes.step === MUST_READ) look(fork(), lanes, setting, emit);
  if (lanes.step === HAS_READ) decide(fork(), setting, emit);
  if (lanes.step === CALL_IN_HAND) send(fork(), lanes, setting, emit);
}

function isDue(lanes: L.Lanes, { bounds, without }: Setting): boolean {
  const isRefusedDue = bounds.refusedGrant && lanes.waitOfRefused === 0;
  const wait = without === "perItemBackOff" ? Math.max(lanes.wait, lanes.waitOfRefused) : lanes.wait;
  return isRefusedDue || (lanes.grant === L.ENDING && wait === 0);
}

/** A failed read slows every item of the person down. */
function fail(lanes: L.Lanes, wait: number): void {
  const least = Math.min(L.LONGEST_WAIT, wait);
  Object.assign(lanes, { wait: least, waitOfRefused: least });
  rest(lanes);
}

/** But where a read for grants finds no call, what has ended does not wait: its own lane may well have one. */
function findNoCall(lanes: L.Lanes, wait: number, { without }: Setting): string | undefined {
  const isForGrants = lanes.lane !== "revoke" && lanes.grant === L.ENDING;
  const before = lanes.wait;
  fail(lanes, wait);
  if (!isForGrants) return undefined;
  if (without !== "ownPace") lanes.wait = before;
  return lanes.wait > before ? "a read for grants slowed a removal down" : undefined;
}

function rest(lanes: L.Lanes): void {
  Object.assign(lanes, { step: IDLE, lane: "revoke", isCreate: false, sawIt: false });
}

function look(lanes: L.Lanes, before: L.Lanes, setting: Setting, emit: Emit): void {
  const lane = setting.without === "laneByObligation" ? "grant" : lanes.lane;
  const wait = setting.ask(lanes, lane);
  if (wait !== null) {
    const slowed = findNoCall(lanes, wait, setting);
    const breaks = slowed ?? (before.lane === "revoke" ? tooSoon(before, setting) : undefined);
    return emit("the worker may not read yet, wait", lanes, { by, breaks });
  }
  count(lanes, before);
  if (lanes.throttles > 0) {
    for (const [says, waitMs] of THROTTLES) {
      const next = L.copyOf(lanes);
      next.throttles--;
      setting.block(next, waitMs);
      fail(next, L.stepsOf(waitMs));
      emit(`the worker's read is answered ${says}`, next, { by, isEnvironment: true });
    }
  }
  if (lanes.troubles > 0) {
    const next = L.copyOf(lanes);
    next.troubles--;
    next.failures++;
    fail(next, L.stepsOf(backOffMs(next.failures, () => 1)));
    emit("the worker's read is not answered", next, { by, isEnvironment: true });
  }
  Object.assign(lanes, { step: HAS_READ, sawIt: lanes.isThere });
  emit(`the worker reads: ${lanes.isThere ? "there" : "not there"}`, lanes, { by, breaks: heeded(before) });
}

/** Ghost: the calls of the removal in this minute. */
function count(lanes: L.Lanes, before: L.Lanes): void {
  if (before.grant === L.ENDING) lanes.callsThisMinute = Math.min(CALLS_OF_A_REMOVAL, lanes.callsThisMinute + 1);
}

function tooSoon({ grant, callsThisMinute }: L.Lanes, { bounds }: Setting): string | undefined {
  const isEarly = bounds.promptly && grant === L.ENDING && callsThisMinute < CALLS_OF_A_REMOVAL;
  return isEarly ? "a removal waited for the next minute although it had not made its three calls" : undefined;
}

function decide(lanes: L.Lanes, setting: Setting, emit: Emit): void {
  const { changes, next, lane } = setting.decisions.decide(lanes);
  const wasOwed = lanes.grant === L.ENDING && lanes.sawIt && lanes.wait === 0;
  const opens = next.kind === "open" ? next.attempt.verb : null;
  const breaks = wasOwed && opens !== "delete" ? "a look at what has ended did not take it away" : undefined;
  for (const change of changes) store(lanes, change);
  if (next.kind === "open") {
    Object.assign(lanes, { step: CALL_IN_HAND, lane, isCreate: opens === "create", sawIt: false });
    return emit(`the worker opens a ${opens}`, lanes, { by, breaks });
  }
  if (next.kind === "read_again") Object.assign(lanes, { step: MUST_READ, lane, sawIt: false });
  else rest(lanes);
  emit(`the worker ${next.kind === "read_again" ? "reads again" : "is done for now"}`, lanes, { by, breaks });
}

function store(lanes: L.Lanes, change: Change): void {
  switch (change.kind) {
    case "grant_ended":
      lanes.grant = L.OVER;
      return;
    case "item_next_try": {
      const wait = Math.min(L.LONGEST_WAIT, Math.max(0, L.stepsOf(change.at - NOW)));
      if (change.itemId === "group") lanes.wait = wait;
      else lanes.waitOfRefused = wait;
      return;
    }
    case "delete_opened":
      lanes.isDeleteOpened = true;
      return;
    case "account_seen":
    case "seen":
      return;
    default:
      throw new Error(`lanes alone cannot lead to ${change.kind}`);
  }
}

function send(lanes: L.Lanes, before: L.Lanes, setting: Setting, emit: Emit): void {
  const what = lanes.isCreate ? "create" : "delete";
  const wait = setting.ask(lanes, lanes.lane);
  if (wait !== null) {
    pace(lanes, wait);
    return emit(`the worker may not send the ${what} yet, wait`, lanes, { by, breaks: tooSoon(before, setting) });
  }
  if (!lanes.isCreate) count(lanes, before);
  if (lanes.throttles > 0) throttled(lanes, what, setting, emit);
  if (lanes.troubles > 0) notAnswered(lanes, what, emit);
  if (lanes.isCreate) {
    lanes.waitOfRefused = waitOfRefused(setting);
    Object.assign(lanes, { step: MUST_READ, isCreate: false });
    // Without the guard its failure ends the work on this person.
    if (setting.without === "removalsFirst") rest(lanes);
    return emit("the create is refused", lanes, { by, breaks: heeded(before) });
  }
  Object.assign(lanes, { isThere: false, isKnownGone: true, wait: 0, failures: 0, step: MUST_READ });
  emit("the delete acts", lanes, { by, breaks: heeded(before) });
}

/** Back-off of the item that was asked for, and a new look. */
function pace(lanes: L.Lanes, wait: number): void {
  const least = Math.min(L.LONGEST_WAIT, wait);
  if (lanes.isCreate) lanes.waitOfRefused = least;
  else lanes.wait = least;
  Object.assign(lanes, { step: MUST_READ, isCreate: false });
}

function throttled(lanes: L.Lanes, what: string, setting: Setting, emit: Emit): void {
  for (const [says, waitMs] of THROTTLES) {
    const next = L.copyOf(lanes);
    next.throttles--;
    setting.block(next, waitMs);
    pace(next, L.stepsOf(waitMs));
    emit(`the worker's ${what} is answered ${says}`, next, { by, isEnvironment: true });
  }
  const next = L.copyOf(lanes);
  next.throttles--;
  pace(next, 1);
  emit(`the worker's ${what} is answered 429 of one endpoint`, next, { by, isEnvironment: true });
}

function notAnswered(lanes: L.Lanes, what: string, emit: Emit): void {
  for (const acts of [true, false]) {
    const next = L.copyOf(lanes);
    next.troubles--;
    next.failures++;
    if (acts && !lanes.isCreate) next.isThere = false;
    pace(next, L.stepsOf(backOffMs(next.failures, () => 1)));
    emit(`the worker's ${what} is not answered${acts ? ", and acts" : ""}`, next, { by, isEnvironment: true });
  }
}
