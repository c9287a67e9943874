/**
 * Model T: one grant and its times. It becomes active in time or lapses, ends, is extended; the database's clock may
 * step back once, as at a failover. Unlike in the other models time is counted, for attempts too.
 */
import type { Model, Move } from "./explore.ts";
import { TimeDecisions, type Terms, type TimeGuard } from "./time-decision.ts";
import { claim, decide, goIdle, record } from "./time-worker.ts";
import * as T from "./time-world.ts";
import {
  ABANDONED,
  ANSWERED,
  CALL_IN_HAND,
  HAS_READ,
  IDLE,
  MUST_READ,
  ON_ITS_WAY,
  OVER,
  readingOnce,
  WAITING,
  type World,
} from "./shared.ts";

export interface TimeBounds {
  readonly startsAt: number;
  readonly extensions: number;
  readonly stepsBack: number;
  readonly losses: number;
  readonly crashes: number;
  readonly revocations: number;
  /** Looks at what is not due. */
  readonly hints: number;
}

export interface Setting {
  readonly terms: Terms;
  readonly without: TimeGuard | undefined;
  readonly decisions: TimeDecisions;
}

export type Emit = (label: string, time: T.Time, options?: Pick<Move, "isEnvironment" | "breaks">) => void;

type Fork = () => T.Time;

const environment = { isEnvironment: true } as const;

/** Time to become active, duration and extension; each is longer than a step so that things happen in between. */
const ACTIVATION = 2;
const DURATION = 3;
const EXTENSION = 2;
/** A worker that takes longer between its claim and its decision counts as crashed. */
const LONGEST_LOOK = 2;

export function time(run: World<Partial<TimeBounds>, TimeGuard>): Model {
  const bounds: TimeBounds = {
    startsAt: 0,
    extensions: 0,
    stepsBack: 0,
    losses: 0,
    crashes: 0,
    revocations: 0,
    hints: 0,
    ...run.bounds,
  };
  const activateBy = bounds.startsAt + ACTIVATION;
  const terms: Terms = { startsAt: bounds.startsAt, activateBy, duration: DURATION, extensionAdds: EXTENSION };
  const setting: Setting = { terms, without: run.without, decisions: new TimeDecisions(terms, run.without) };
  // The latest end and two more settling times.
  const lastStep = activateBy + DURATION + EXTENSION * bounds.extensions + 4;
  const read = readingOnce(T.unpack);
  return {
    name: run.name,
    width: T.WIDTH,
    initial: T.pack(firstTime(bounds, terms)),
    moves: (state, emit) => {
      const world = read(state);
      const fork = () => T.copyOf(world);
      const send: Emit = (label, next, options) => {
        T.tidy(next);
        emit({ label, state: T.pack(next), ...options });
      };
      clockMoves(world, fork, lastStep, send);
      peopleMoves(world, fork, setting, send);
      workerMoves(world, fork, setting, send);
      appMoves(world, fork, send);
    },
    invariants: {
      "over, but our membership is there": (state) => !(read(state).grant === T.ENDED && read(state).up !== 0),
      "runs past its latest end": (state) => (read(state).expiresAt ?? 0) <= read(state).latestEnd,
    },
    isGood: (state) => read(state).grant === T.ENDED && read(state).up === 0,
  };
}

function firstTime(bounds: TimeBounds, terms: Terms): T.Time {
  return {
    now: 0,
    behind: 0,
    grant: T.APPROVED,
    isVerified: false,
    expiresAt: null,
    latestEnd: terms.activateBy + terms.duration,
    up: 0,
    nextId: 1,
    own: [],
    nextTryAt: 0,
    lastReadFrom: null,
    wake: false,
    attempts: [],
    step: IDLE,
    readFrom: 0,
    read: 0,
    attempt: 0,
    endActedOn: false,
    extension: null,
    extensions: bounds.extensions,
    stepsBack: bounds.stepsBack,
    losses: bounds.losses,
    crashes: bounds.crashes,
    revocations: bounds.revocations,
    hints: bounds.hints,
  };
}

const isInFlight = ({ net }: T.Attempt) => net === ON_ITS_WAY || net === ABANDONED;

function clockMoves(world: T.Time, fork: Fork, lastStep: number, emit: Emit): void {
  // A call is sent and answered, or given up, within a step. A late one acts before it settles or never.
  const isLongBusy = world.step !== IDLE && T.databaseClock(world) - world.readFrom >= LONGEST_LOOK;
  const holdsTime =
    isLongBusy ||
    world.step >= CALL_IN_HAND ||
    world.attempts.some((it) => isInFlight(it) && it.actsBefore <= world.now + 1);
  if (T.databaseClock(world) < lastStep && !holdsTime) {
    const next = fork();
    next.now++;
    emit(`clock ${next.now}`, next);
  }
  if (world.stepsBack > 0 && world.now >= T.STEP_BACK) {
    const next = fork();
    next.stepsBack--;
    next.behind = T.STEP_BACK;
    emit(`the database's clock steps BACK to ${T.databaseClock(next)}`, next, environment);
  }
}

function peopleMoves(world: T.Time, fork: Fork, setting: Setting, emit: Emit): void {
  const isLive = world.grant === T.APPROVED || world.grant === T.ACTIVE;
  if (isLive && world.revocations > 0) {
    const next = fork();
    Object.assign(next, {
      revocations: world.revocations - 1,
      grant: T.ENDING,
      nextTryAt: T.databaseClock(world),
      endActedOn: true,
    });
    emit("a person ends the grant", next, environment);
  }
  if (world.hints > 0 && !world.wake) {
    const next = fork();
    next.hints--;
    next.wake = true;
    emit("a sync says: look again", next, environment);
  }
  if (world.extension !== null) {
    const next = fork();
    next.extension = null;
    writeExtension(next, world.extension, emit);
  } else if (world.extensions > 0) extend(fork(), setting, emit);
}

function extend(time: T.Time, setting: Setting, emit: Emit): void {
  const extension = setting.decisions.extend(time);
  time.extensions--;
  if (extension.kind === "refused") return emit(`an extension is refused: ${extension.reason}`, time, environment);
  const to = { expiresAt: T.stepOf(extension.expiresAt), latestEnd: T.stepOf(extension.latestEnd) };
  if (setting.without !== "extendLock") return writeExtension(time, to, emit);
  time.extension = to;
  emit("extending reads the grant, without a lock", time, environment);
}

function writeExtension(time: T.Time, to: { expiresAt: number; latestEnd: number }, emit: Emit): void {
  const isTooLate = time.endActedOn || time.grant !== T.ACTIVE;
  Object.assign(time, to);
  const breaks = isTooLate ? "extended after its end was acted on" : undefined;
  emit(`extended until ${to.expiresAt}`, time, { isEnvironment: true, breaks });
}

/** The query for what is due, over one target. */
function isDue(time: T.Time, terms: Terms): boolean {
  const now = T.databaseClock(time);
  const isTimeToTry = time.nextTryAt <= now;
  if (time.wake || (time.grant === T.ENDING && isTimeToTry)) return true;
  if (time.grant === T.ACTIVE && time.expiresAt !== null && time.expiresAt <= now) return true;
  if (time.grant === T.APPROVED && (terms.activateBy < now || (terms.startsAt <= now && isTimeToTry))) return true;
  const isUnlooked = ({ answeredAt, settleAt }: T.Attempt) =>
    answeredAt === null && settleAt <= now && (time.lastReadFrom === null || time.lastReadFrom < settleAt);
  if (time.attempts.some(isUnlooked)) return true;
  const isWanted = time.grant === T.ACTIVE || (time.grant === T.APPROVED && terms.startsAt <= now);
  return !isWanted && isTimeToTry && time.own.some(({ goneAt }) => goneAt === null);
}

function workerMoves(world: T.Time, fork: Fork, setting: Setting, emit: Emit): void {
  if (world.step === IDLE && isDue(world, setting.terms)) claim(fork(), setting, emit);
  if (world.step === MUST_READ) {
    const next = fork();
    Object.assign(next, { step: HAS_READ, read: next.up });
    emit(`the worker reads the list: ${next.up === 0 ? "absent" : `id ${next.up}`}`, next);
  }
  if (world.step === HAS_READ) decide(fork(), setting, emit);
  if (world.step === CALL_IN_HAND) {
    const next = fork();
    next.step = WAITING;
    T.attemptAt(next, next.attempt).net = ON_ITS_WAY;
    emit("the worker sends it", next);
  }
  if (world.step === WAITING) waiting(world, fork, setting, emit);
  if (world.step !== IDLE && world.crashes > 0) {
    const next = fork();
    next.crashes--;
    if (next.step >= CALL_IN_HAND) abandon(T.attemptAt(next, next.attempt));
    goIdle(next);
    emit("the worker crashes, another will take over", next, environment);
  }
}

function waiting(world: T.Time, fork: Fork, setting: Setting, emit: Emit): void {
  if (T.attemptAt(world, world.attempt).net === ANSWERED) record(fork(), setting, emit);
  if (world.losses === 0) return;
  const next = fork();
  next.losses--;
  abandon(T.attemptAt(next, next.attempt));
  Object.assign(next, { step: MUST_READ, attempt: 0, readFrom: T.databaseClock(next) });
  emit("the worker times out", next, environment);
}

function abandon(attempt: T.Attempt): void {
  attempt.net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
}

function appMoves(world: T.Time, fork: Fork, emit: Emit): void {
  world.attempts.forEach((attempt, index) => {
    if (!isInFlight(attempt)) return;
    const isLate = attempt.net === ABANDONED;
    const what = attempt.isCreate ? "create" : "delete";
    const acted = fork();
    const own = T.attemptAt(acted, index);
    const breaks = own.isCreate ? actCreate(acted, own) : actDelete(acted, own);
    own.net = isLate ? OVER : ANSWERED;
    emit(`the ${what} acts${isLate ? " LATE" : ""}`, acted, { breaks });
    if (!isLate) return;
    const lost = fork();
    T.attemptAt(lost, index).net = OVER;
    emit(`the ${what} is lost on its way`, lost);
  });
}

function actCreate(time: T.Time, attempt: T.Attempt): undefined {
  if (time.up === 0) time.up = attempt.id = time.nextId++;
}

function actDelete(time: T.Time, attempt: T.Attempt): string | undefined {
  if (time.up !== attempt.id) return undefined;
  time.up = 0;
  const isRunning = time.grant === T.ACTIVE && T.databaseClock(time) < (time.expiresAt ?? 0);
  return isRunning ? "removed while the grant runs" : undefined;
}
