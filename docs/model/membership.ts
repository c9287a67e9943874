/**
 * Model M: one person in one group. The app is a row that is there or not, with a new id each time it is made. Two
 * workers, overlapping grants, people who edit by hand, a sync; calls are lost, answered late or act after their
 * sender gave up, and lists may show the state before the last change.
 */
import type { Model, Move } from "./explore.ts";
import { decide, record } from "./membership-worker.ts";
import { MembershipDecisions, type Policy } from "./membership-decision.ts";
import type { MembershipGuard } from "./membership-guards.ts";
import { appMoves, peopleMoves, settlingMoves, syncMoves } from "./membership-surroundings.ts";
import * as M from "./membership-world.ts";
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

export interface MembershipBounds {
  readonly grants: number;
  readonly people: number;
  readonly crashes: number;
  readonly pauses: number;
  readonly losses: number;
  readonly staleReads: number;
  readonly refusals: number;
  /** More than 8: without end. */
  readonly syncs: number;
  readonly stops: number;
  readonly adoptions: number;
  readonly outsideBefore: boolean;
  readonly futureStarts: boolean;
  readonly policy: Policy;
  /** Takes the assumption on the settling time away. */
  readonly actsAfterSettling: boolean;
}

export const NO_FAULTS: MembershipBounds = {
  grants: 2,
  people: 0,
  crashes: 0,
  pauses: 0,
  losses: 0,
  staleReads: 0,
  refusals: 0,
  syncs: 0,
  stops: 0,
  adoptions: 0,
  outsideBefore: false,
  futureStarts: false,
  policy: "report",
  actsAfterSettling: false,
};

/** Everything a move needs to know besides the state. */
export interface Setting {
  readonly bounds: MembershipBounds;
  readonly without: MembershipGuard | undefined;
  readonly decisions: MembershipDecisions;
}

export type Emit = (label: string, world: M.Membership, options?: Pick<Move, "isEnvironment" | "breaks">) => void;

export function membership(run: World<Partial<MembershipBounds>, MembershipGuard>): Model {
  const bounds = { ...NO_FAULTS, ...run.bounds };
  const setting: Setting = {
    bounds,
    without: run.without,
    decisions: new MembershipDecisions(run.without, bounds.policy),
  };
  const width = M.widthOf(bounds.grants);
  const read = readingOnce((state) => M.unpack(state, bounds.grants));
  return {
    name: run.name,
    width,
    initial: M.pack(firstWorld(bounds), width),
    moves: (state, emit) => {
      const send: Emit = (label, world, options) => {
        M.tidy(world);
        emit({ label, state: M.pack(world, width), ...options });
      };
      const world = read(state);
      const fork = () => M.copyOf(world);
      peopleMoves(world, fork, setting, send);
      for (const index of [0, 1] as const) workerMoves(world, index, fork, setting, send);
      appMoves(world, fork, setting, send);
      settlingMoves(world, fork, setting, send);
      syncMoves(world, fork, setting, send);
    },
    invariants: {
      "over, but our membership is there": (state) => isSafelyOver(read(state), bounds.policy),
      "held as drift, but no person removed it": (state) => isRightlyHeld(read(state)),
    },
    isGood: (state) => isGood(read(state)),
  };
}

function firstWorld(bounds: MembershipBounds): M.Membership {
  const id = bounds.outsideBefore ? 1 : 0;
  return {
    up: id,
    maker: id === 0 ? 0 : 2,
    before: id,
    nextId: id + 1,
    isAmbiguous: false,
    personRemoved: false,
    grants: Array.from({ length: bounds.grants }, () => ({ state: M.NOT_YET, isStopped: false, isPutBack: false })),
    ours: 0,
    deleteOpened: 0,
    gone: 0,
    adopted: 0,
    outside: 0,
    wake: 0,
    isHeld: false,
    owner: 0,
    leaseRuns: false,
    attempts: [],
    workers: [{ ...M.IDLE_WORKER }, { ...M.IDLE_WORKER }],
    page: 0,
    pageSkips: false,
    people: bounds.people,
    crashes: bounds.crashes,
    pauses: bounds.pauses,
    losses: bounds.losses,
    staleReads: bounds.staleReads,
    refusals: bounds.refusals,
    syncs: bounds.syncs,
    stops: bounds.stops,
    adoptions: bounds.adoptions,
  };
}

function isDue(world: M.Membership): boolean {
  if (world.wake > 0 || world.attempts.some((attempt) => attempt.open === M.CLAIM_OVER)) return true;
  if (
    world.grants.some(
      (grant) => grant.state === M.ENDING || (M.isWanting(grant) && (grant.state === M.APPROVED || grant.isPutBack)),
    )
  )
    return true;
  return (world.ours & ~world.gone) > 0 && !world.grants.some(M.isWanting);
}

function workerMoves(world: M.Membership, index: 0 | 1, fork: () => M.Membership, setting: Setting, emit: Emit): void {
  const worker = world.workers[index];
  const name = index === 0 ? "worker A" : "worker B";
  const attempt = worker.step >= CALL_IN_HAND ? world.attempts[worker.attempt] : undefined;
  // Idle workers are alike: A goes first.
  const mayClaim = !world.leaseRuns && !(index === 1 && world.workers[0].step === IDLE);
  if (worker.step === IDLE && isDue(world) && mayClaim) claim(fork(), index, setting, name, emit);
  if (worker.step === MUST_READ) readings(world, index, fork, name, emit);
  if (worker.step === HAS_READ) decide(fork(), index, setting, name, emit);
  if (worker.step === CALL_IN_HAND) sendCall(fork(), index, setting, name, emit);
  if (worker.step === WAITING && attempt?.net === ANSWERED) record(fork(), index, setting, name, emit);
  if (worker.step === WAITING && world.losses > 0) timeOut(fork(), index, name, emit);
  if (worker.step !== IDLE && world.crashes > 0) {
    const next = fork();
    next.crashes--;
    M.forgetWork(next, index);
    if (next.owner === index + 1) [next.owner, next.leaseRuns] = [0, false];
    emit(`${name} crashes, and its lease runs out`, next, { isEnvironment: true });
  }
  if (world.leaseRuns && world.owner === index + 1 && world.pauses > 0) {
    const next = fork();
    next.pauses--;
    next.leaseRuns = false;
    next.workers[index].leaseRuns = false;
    emit(`${name} pauses, and its lease runs out`, next, { isEnvironment: true });
  }
}

function claim(world: M.Membership, index: 0 | 1, setting: Setting, name: string, emit: Emit): void {
  const claimed = setting.without === "recompute" ? world.grants.map((grant) => ({ ...grant })) : [];
  world.owner = index + 1;
  world.leaseRuns = true;
  world.workers[index] = { ...M.IDLE_WORKER, step: MUST_READ, leaseRuns: true, claimed };
  emit(`${name} claims the target`, world);
}

function readings(world: M.Membership, index: 0 | 1, fork: () => M.Membership, name: string, emit: Emit): void {
  const fresh = fork();
  for (const attempt of fresh.attempts)
    if (attempt.open === M.CLAIM_OVER && fresh.owner === index + 1) attempt.open = M.CLAIM_READ;
  emit(`${name} reads the list: ${M.nameOf(world.up)}`, M.withRead(fresh, index, world.up));
  if (world.staleReads === 0 || world.before === world.up) return;
  const stale = fork();
  stale.staleReads--;
  emit(`${name} reads a STALE list: ${M.nameOf(world.before)}`, M.withRead(stale, index, world.before), {
    isEnvironment: true,
  });
}

function sendCall(world: M.Membership, index: 0 | 1, setting: Setting, name: string, emit: Emit): void {
  const worker = world.workers[index];
  const attempt = world.attempts[worker.attempt];
  if (attempt === undefined) throw new Error("a call without an attempt");
  if (setting.without !== "leaseCheck" && !worker.leaseRuns) {
    M.forgetWork(world, index);
    return emit(`${name} finds its lease over and does not send`, world);
  }
  worker.step = WAITING;
  attempt.net = ON_ITS_WAY;
  emit(`${name} sends the ${M.describe(attempt)}`, world);
}

function timeOut(world: M.Membership, index: 0 | 1, name: string, emit: Emit): void {
  const worker = world.workers[index];
  const attempt = world.attempts[worker.attempt];
  if (attempt === undefined) throw new Error("waiting for nothing");
  const isUnderWay = attempt.net === ON_ITS_WAY;
  world.losses--;
  attempt.net = isUnderWay ? ABANDONED : OVER;
  world.workers[index] = { ...worker, step: MUST_READ, attempt: 0 };
  emit(`${name} times out (${isUnderWay ? "the call is still on its way" : "the answer is lost"})`, world, {
    isEnvironment: true,
  });
}

function isOursToRemove(world: M.Membership): boolean {
  return world.up !== 0 && (world.maker === 1 || (world.adopted & (1 << world.up)) > 0);
}

function isSafelyOver(world: M.Membership, policy: Policy): boolean {
  const isOpen = world.grants.some(
    (grant) => grant.state === M.APPROVED || grant.state === M.ACTIVE || grant.state === M.ENDING,
  );
  const isOver = !isOpen && world.grants.some((grant) => M.isEnded(grant));
  // What the policy takes over was never held by the grants that ended: its removal is an obligation of its own.
  const remains = policy === "remove_outside" ? world.up !== 0 && world.maker === 1 : isOursToRemove(world);
  return !(isOver && remains);
}

function isRightlyHeld(world: M.Membership): boolean {
  if (!world.isHeld || world.up !== 0 || world.before !== 0 || world.personRemoved) return true;
  return !world.grants.some((grant) => M.isWanting(grant) && grant.state === M.ACTIVE);
}

function isGood(world: M.Membership): boolean {
  if (world.grants.some((grant) => grant.state === M.ENDING)) return false;
  const wanting = world.grants.filter(M.isWanting);
  if (wanting.length === 0) return !isOursToRemove(world);
  if (wanting.some((grant) => grant.state === M.APPROVED)) return false;
  return world.up !== 0 || (world.personRemoved && !wanting.some((grant) => grant.isPutBack));
}
