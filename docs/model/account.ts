/**
 * Model A: the account of one person: found or made when a grant needs it, closed after the last one. The app has at
 * most one account per e-mail and never uses an id twice; what it deleted it cannot give back. A membership stands for
 * all that grants give.
 */
import type { Model, Move } from "./explore.ts";
import { pack, unpack, widthOf } from "./account-bytes.ts";
import { AccountDecisions, type Removal, type Terms } from "./account-decision.ts";
import type { AccountGuard } from "./account-guards.ts";
import { appMoves, isDue, peopleMoves, timeMoves } from "./account-surroundings.ts";
import { decide, record } from "./account-worker.ts";
import * as A from "./account-world.ts";
import {
  ANSWERED,
  CALL_IN_HAND,
  HAS_READ,
  IDLE,
  MUST_READ,
  ON_ITS_WAY,
  readingOnce,
  WAITING,
  type World,
} from "./shared.ts";

export interface AccountBounds {
  readonly grants: number;
  readonly removal: Removal;
  readonly coolsOff: boolean;
  /** An account is there before: 0 none, 1 an end user, 2 an agent. Nothing is linked yet. */
  readonly before: 0 | 1 | 2;
  /** The approvals named what happens to the account. */
  readonly named: boolean;
  readonly futureStarts: boolean;
  readonly people: number;
  readonly links: number;
  readonly asks: number;
  readonly crashes: number;
  readonly losses: number;
  readonly refusals: number;
}

export interface Setting {
  readonly bounds: AccountBounds;
  readonly terms: Terms;
  readonly without: AccountGuard | undefined;
  readonly decisions: AccountDecisions;
}

export type Emit = (label: string, world: A.World, options?: Pick<Move, "isEnvironment" | "breaks">) => void;

type Fork = () => A.World;

const environment = { isEnvironment: true } as const;

export function account(run: World<Partial<AccountBounds>, AccountGuard>): Model {
  const bounds: AccountBounds = {
    grants: 2,
    removal: "downgrade",
    coolsOff: false,
    before: 0,
    named: true,
    futureStarts: false,
    people: 0,
    links: 0,
    asks: 0,
    crashes: 0,
    losses: 0,
    refusals: 0,
    ...run.bounds,
  };
  const terms: Terms = { removal: bounds.removal, coolsOff: bounds.coolsOff };
  const setting: Setting = { bounds, terms, without: run.without, decisions: new AccountDecisions(terms, run.without) };
  const width = widthOf(bounds.grants);
  const read = readingOnce((state) => unpack(state, bounds.grants));
  return {
    name: run.name,
    width,
    initial: pack(firstWorld(bounds), width),
    moves: (state, emit) => {
      const world = read(state);
      const fork = () => A.copyOf(world);
      const send: Emit = (label, next, options) => {
        A.tidy(next);
        emit({ label, state: pack(next, width), ...options });
      };
      peopleMoves(world, fork, setting, send);
      workerMoves(world, fork, setting, send);
      appMoves(world, fork, setting, send);
      timeMoves(world, fork, send);
    },
    invariants: {
      "over, but our membership is there": (state) => !(isOver(read(state)) && read(state).account.hasOurMembership),
      "called closed, but an account of ours is open": (state) =>
        !(read(state).isSaidClosed && isOursAndOpen(read(state))),
    },
    isGood: (state) => isGood(read(state), bounds),
  };
}

function firstWorld(bounds: AccountBounds): A.World {
  const { before } = bounds;
  const grant = { state: A.NOT_YET, isStopped: false, isPutBack: false, isNamed: bounds.named };
  return {
    account: before === 0 ? A.NO_ACCOUNT : { ...A.NO_ACCOUNT, id: 1, maker: A.PERSON, isAgent: before === 2 },
    nextId: before === 0 ? 1 : 2,
    softDeleted: 0,
    asked: 0,
    known: 0,
    linked: 0,
    isCreated: false,
    everLinked: false,
    state: 0,
    cooling: 0,
    snapshot: 0,
    closeAsked: false,
    wake: 0,
    hasLostMembership: false,
    isHeld: false,
    deleteOpened: 0,
    purgeAsked: 0,
    purged: 0,
    grants: Array.from({ length: bounds.grants }, () => ({ ...grant })),
    attempts: [],
    step: IDLE,
    read: A.NOTHING_READ,
    attempt: 0,
    unsettledAtRead: 0,
    claimed: [],
    isSaidClosed: false,
    isRaced: false,
    personTook: false,
    personLetIn: false,
    people: bounds.people,
    links: bounds.links,
    asks: bounds.asks,
    crashes: bounds.crashes,
    losses: bounds.losses,
    refusals: bounds.refusals,
  };
}

function workerMoves(world: A.World, fork: Fork, setting: Setting, emit: Emit): void {
  if (isDue(world)) {
    const next = fork();
    next.step = MUST_READ;
    if (setting.without === "recompute") next.claimed = world.grants.map((grant) => ({ ...grant }));
    emit("the worker claims the target", next);
  }
  if (world.step === MUST_READ) look(fork(), emit);
  if (world.step === HAS_READ) decide(fork(), setting, emit);
  if (world.step === CALL_IN_HAND) {
    const next = fork();
    next.step = WAITING;
    const attempt = A.attemptAt(next, next.attempt);
    attempt.net = ON_ITS_WAY;
    emit(`the worker sends the ${A.describe(attempt)}`, next);
  }
  if (world.step === WAITING) waiting(world, fork, setting, emit);
  if (world.step !== IDLE && world.crashes > 0) {
    const next = fork();
    next.crashes--;
    A.abandonCall(next);
    A.goIdle(next);
    emit("the worker crashes, another will take over", next, environment);
  }
}

/** By the link, then by the stamp, then by the e-mail. */
function look(world: A.World, emit: Emit): void {
  const { account } = world;
  const isStamped = account.maker === A.US;
  const foundBy = account.id === world.linked ? A.BY_LINK : isStamped ? A.BY_STAMP : A.BY_EMAIL;
  if (world.wake === 2) world.wake = 1;
  world.step = HAS_READ;
  world.unsettledAtRead = A.unsettledVerbs(world);
  world.read =
    account.id === 0
      ? A.NOTHING_READ
      : {
          id: account.id,
          foundBy,
          isStamped,
          isAgent: account.isAgent,
          isSuspended: account.suspendedBy > 0,
          hasOurMembership: account.hasOurMembership,
          hasOutside: account.hasOutside,
        };
  emit(`the worker looks: ${A.foundAs(world.read)}`, world);
}

function waiting(world: A.World, fork: Fork, setting: Setting, emit: Emit): void {
  const attempt = A.attemptAt(world, world.attempt);
  if (attempt.net === ANSWERED) record(fork(), setting, emit);
  if (world.losses === 0) return;
  const next = fork();
  next.losses--;
  A.abandonCall(next);
  Object.assign(next, { step: MUST_READ, attempt: 0 });
  const where = attempt.net === ON_ITS_WAY ? "the call is still on its way" : "the answer is lost";
  emit(`the worker times out (${where})`, next, environment);
}

function isOver(world: A.World): boolean {
  const isOpen = world.grants.some((grant) => A.isLive(grant) || grant.state === A.ENDING);
  return !isOpen && world.grants.some(({ state }) => state >= A.ENDED && state !== A.SCHEDULED);
}

function isOursAndOpen({ account, personLetIn, isRaced }: A.World): boolean {
  return account.maker === A.US && A.isUsable(account) && !isRaced && !personLetIn;
}

function isGood(world: A.World, bounds: AccountBounds): boolean {
  if (world.wake > 0 || world.grants.some(({ state }) => state === A.ENDING)) return false;
  const wanting = world.grants.filter(A.isWanting);
  const { account } = world;
  if (wanting.length > 0) {
    // Let in between our read and our downgrade, it was noted as suspended by another hand: a person sorts that out.
    const isTheirs = account.suspendedBy === A.PERSON || (account.suspendedBy === A.US && world.isRaced);
    const waits = account.id > 0 && (isTheirs || account.id !== world.linked);
    if (wanting.some(({ state }) => state === A.APPROVED)) return waits;
    return waits || world.personTook || (A.isUsable(account) && account.hasOurMembership);
  }
  if (account.hasOurMembership) return false;
  if (world.grants.some(A.isLive)) return true;
  return isClosed(world, bounds);
}

function isClosed(world: A.World, bounds: AccountBounds): boolean {
  const { account, closeAsked } = world;
  const state = A.STATES[world.state];
  if (state !== "none" && state !== "closed") return false;
  const wasAsked = closeAsked && world.linked === account.id && bounds.removal !== "off";
  const isOurs = account.maker === A.US && bounds.removal !== "off" && !account.hasOutside && !world.personLetIn;
  const isGone = account.id === 0 || (bounds.removal !== "delete" && !A.isUsable(account));
  // What we deleted is deleted for good, at the latest when nothing is there any more.
  return ((!isOurs && !wasAsked) || isGone) && (world.softDeleted === 0 || account.id > 0);
}
