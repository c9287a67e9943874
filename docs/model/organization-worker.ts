/** The worker of the organization model: it claims, reads, decides by the real function, sends and records. */
import { recordAnswer, type DefiniteAnswer, type PlannedAttempt } from "../../src/grants/reconcile/index.ts";
import type { Emit, Fork, Setting } from "./organization.ts";
import { attemptRow, isDue, organizationNamed, numberOf, store, textOf } from "./organization-decision.ts";
import * as O from "./organization-world.ts";
import {
  ABANDONED,
  ANSWERED,
  CALL_IN_HAND,
  HAS_READ,
  IDLE,
  IN_HAND,
  MUST_READ,
  ON_ITS_WAY,
  OVER,
  WAITING,
} from "./shared.ts";

export function workerMoves(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  const { worker } = world;
  const attempt = worker.step >= CALL_IN_HAND ? O.at(world.attempts, worker.attempt) : undefined;
  if (worker.step === IDLE && isDue(world, setting.bounds.grants, setting.without)) {
    const next = fork();
    O.lookAgain(next);
    emit("the worker claims the target", next);
  }
  if (worker.step === MUST_READ) readings(world, fork, setting, emit);
  if (worker.step === HAS_READ) decide(fork(), setting, emit);
  if (worker.step === CALL_IN_HAND && attempt !== undefined) {
    const next = fork();
    next.worker.step = WAITING;
    O.at(next.attempts, worker.attempt).net = ON_ITS_WAY;
    emit(`the worker sends the ${O.describe(attempt)}`, next);
  }
  if (worker.step === WAITING && attempt?.net === ANSWERED) record(fork(), setting, emit);
  if (worker.step === WAITING && attempt !== undefined && world.losses > 0) {
    const isUnderWay = attempt.net === ON_ITS_WAY;
    const next = fork();
    next.losses--;
    O.at(next.attempts, worker.attempt).net = isUnderWay ? ABANDONED : OVER;
    O.lookAgain(next);
    emit(`the worker times out (${isUnderWay ? "the call is still on its way" : "the answer is lost"})`, next, {
      isEnvironment: true,
    });
  }
  if (worker.step !== IDLE && world.crashes > 0) {
    const next = fork();
    next.crashes--;
    O.crash(next);
    emit("the worker crashes, another will take over", next, { isEnvironment: true });
  }
}

function readings(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  const read = (list: readonly number[], allowsSeveral: boolean, label: string, isEnvironment: boolean) => {
    const next = fork();
    for (const attempt of next.attempts)
      if (attempt.open === O.SETTLED_LATE) attempt.open = attempt.verb === O.CREATE ? O.SETTLED : O.CLOSED;
    const isSwitchRead = setting.bounds.readsSwitch || world.isDoubted;
    next.worker = { step: HAS_READ, attempt: 0, list: [...list], allowsSeveral, isSwitchRead };
    if (isSwitchRead) Object.assign(next, { belief: allowsSeveral, isDoubted: false });
    else next.worker.allowsSeveral = false;
    if (next.wake === 2) next.wake = 1;
    if (isEnvironment) next.staleReads--;
    emit(label, next, { isEnvironment });
  };
  const now = O.idsOf(world);
  const found = O.namesOf(now);
  read(now, world.allowsSeveral, `the worker reads: ${found}`, false);
  if (world.worker.allowsSeveral !== world.allowsSeveral)
    read(now, world.worker.allowsSeveral, `the worker reads: ${found}, and how the switch was before`, false);
  if (world.staleReads > 0 && now.join() !== world.before.join())
    read(world.before, world.allowsSeveral, `the worker reads a STALE list: ${O.namesOf(world.before)}`, true);
}

function decide(world: O.Organizations, setting: Setting, emit: Emit): void {
  const { changes, next, grants } = setting.decisions.decide(world);
  const found = O.namesOf(world.worker.list);
  let breaks = store(world, changes, setting.bounds.grants);
  const verified = grants.filter(({ status }) => status === "active").map(({ grantId }) => Number(grantId));
  outrun(
    world,
    verified.reduce((bits, index) => bits | O.bit(O.at(setting.bounds.grants, index)), 0),
  );
  if (next.kind === "open") {
    if (world.attempts.length === O.SLOTS) return;
    breaks = open(world, next.attempt, setting) ?? breaks;
    const opened = O.at(world.attempts, world.worker.attempt);
    return emit(`the worker opens a ${O.describe(opened)} (found ${found})`, world, { breaks });
  }
  if (next.kind === "read_again") O.lookAgain(world);
  else O.goIdle(world);
  const facts = changes.flatMap((change) =>
    change.kind.startsWith("grant_") || change.kind === "hold" ? [change.kind] : [],
  );
  const verb = { complete: "concludes", wait: "waits", read_again: "reads again" }[next.kind];
  emit(`the worker ${verb}: ${facts.join(", ") || "nothing"} (found ${found})`, world, { breaks });
}

/** Ghost: what is still on its way when a grant was verified may not disturb it later. */
function outrun(world: O.Organizations, verified: number): void {
  for (const attempt of world.attempts)
    if (attempt.net === ON_ITS_WAY || attempt.net === ABANDONED) attempt.outrun |= verified;
}

function open(world: O.Organizations, planned: PlannedAttempt, setting: Setting): string | undefined {
  const isMakingWay = planned.purpose === "make_way";
  const verb =
    planned.verb === "delete" ? (isMakingWay ? O.MAKE_WAY : O.TAKE) : planned.verb === "create" ? O.CREATE : O.RESTORE;
  const item = organizationNamed(planned.itemId);
  const organization = verb === O.TAKE ? item : organizationNamed(planned.value);
  const id = planned.membershipId === null ? 0 : numberOf(planned.membershipId);
  world.attempts.push({
    verb,
    organization,
    item,
    id: verb === O.CREATE ? O.at(world.nextIds, organization) : id,
    net: IN_HAND,
    answer: 0,
    open: verb === O.TAKE ? O.CLOSED : O.UNSETTLED,
    outrun: 0,
  });
  world.worker = { ...O.NO_WORK, step: CALL_IN_HAND, attempt: world.attempts.length - 1 };
  const isAgreed = organization === O.HOME && world.grants.some((grant) => O.isWanting(grant) && grant.namesHome);
  const isGuarded = setting.without !== "askAgain";
  return isMakingWay && !isAgreed && isGuarded ? "makes way where no approval said so" : undefined;
}

function record(world: O.Organizations, setting: Setting, emit: Emit): void {
  const attempt = O.at(world.attempts, world.worker.attempt);
  const given = answerOf(attempt);
  const changes = recordAnswer(attemptRow(attempt, world.worker.attempt), given, 0);
  store(world, changes, setting.bounds.grants);
  // Where lists are always fresh, nothing more follows from an answered write.
  const isKept = setting.bounds.staleReads > 0 && attempt.answer === O.DONE && O.canDisplace(attempt);
  if (given.answer === "refused") world.backOff |= O.bit(attempt.item);
  else if (given.answer !== "refused_duplicate") world.backOff &= ~O.bit(attempt.item);
  Object.assign(attempt, { open: isKept ? O.RECENT : O.CLOSED, net: OVER, outrun: 0 });
  O.lookAgain(world);
  emit(`the worker records: ${given.answer}`, world);
}

function answerOf(attempt: O.Attempt): DefiniteAnswer {
  const itemKind = "organization";
  if (attempt.answer === O.DUPLICATE) return { itemKind, answer: "refused_duplicate" };
  if (attempt.answer === O.REFUSED) return { itemKind, answer: "refused" };
  if (attempt.verb === O.TAKE || attempt.verb === O.MAKE_WAY) return { itemKind, answer: "gone" };
  return { itemKind, answer: "created", membershipId: textOf(attempt.organization, attempt.id) };
}
