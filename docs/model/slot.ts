/**
 * Model S: one single-valued role. A write sets the value whatever it was; it has no id and no condition, and a late
 * one overwrites a newer one. Reading one user by id is taken to be current.
 */
import type { Model, Move } from "./explore.ts";
import { decide, record } from "./slot-worker.ts";
import { SlotDecisions, type SlotGuard } from "./slot-decision.ts";
import * as S from "./slot-world.ts";
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

export interface SlotBounds {
  readonly grants: number;
  readonly people: number;
  readonly crashes: number;
  readonly losses: number;
  /** Roles deleted in the app. */
  readonly deletions: number;
  readonly adoptions: number;
  /** A sync that wakes without end. */
  readonly syncs: boolean;
}

export type Emit = (label: string, slot: S.Slot, options?: Pick<Move, "isEnvironment" | "breaks">) => void;

export interface Setting {
  readonly bounds: SlotBounds;
  readonly without: SlotGuard | undefined;
  readonly decisions: SlotDecisions;
}

type Fork = () => S.Slot;

const environment = { isEnvironment: true } as const;

export function slot(run: World<Partial<SlotBounds>, SlotGuard>): Model {
  const bounds: SlotBounds = {
    grants: 2,
    people: 0,
    crashes: 0,
    losses: 0,
    deletions: 0,
    adoptions: 0,
    syncs: false,
    ...run.bounds,
  };
  const setting: Setting = { bounds, without: run.without, decisions: new SlotDecisions(run.without) };
  const width = S.widthOf(bounds.grants);
  const read = readingOnce((state) => S.unpack(state, bounds.grants));
  return {
    name: run.name,
    width,
    initial: S.pack(firstSlot(bounds), width),
    moves: (state, emit) => {
      const world = read(state);
      const fork = () => S.copyOf(world);
      const send: Emit = (label, next, options) => {
        S.tidy(next);
        emit({ label, state: S.pack(next, width), ...options });
      };
      peopleMoves(world, fork, send);
      workerMoves(world, fork, setting, send);
      appMoves(world, fork, setting, send);
    },
    invariants: {
      "over, but the slot shows our value": (state) => isSafelyOver(read(state)),
      "a grant ended as gone, but its role of ours is there": (state) => areEndsTrue(read(state)),
    },
    isGood: (state) => isGood(read(state)),
  };
}

function firstSlot(bounds: SlotBounds): S.Slot {
  const value = bounds.adoptions > 0 ? S.R1 : S.ORIGINAL;
  return {
    value,
    setBy: 2,
    setByPerson: value,
    isAmbiguous: false,
    personChanged: false,
    deleted: 0,
    knownGone: 0,
    asked: 0,
    baseline: 0,
    periodOpen: false,
    isHeld: false,
    wake: false,
    grants: Array.from({ length: bounds.grants }, () => S.NOT_YET),
    attempts: [],
    step: IDLE,
    read: 0,
    attempt: 0,
    unsettledAtRead: 0,
    claimed: [],
    people: bounds.people,
    crashes: bounds.crashes,
    losses: bounds.losses,
    deletions: bounds.deletions,
    adoptions: bounds.adoptions,
  };
}

function peopleMoves(world: S.Slot, fork: Fork, emit: Emit): void {
  world.grants.forEach((state, index) => {
    const change = (label: string, to: number) => {
      const next = fork();
      next.grants[index] = to;
      emit(`grant ${index + 1} (${S.nameOf(S.roleOf(index))}) ${label}`, next, environment);
    };
    if (state === S.NOT_YET && (index === 0 || world.grants[index - 1] !== S.NOT_YET))
      change("is approved", S.APPROVED);
    if (S.isLive(state)) change("ends", S.ENDING);
  });
  if (world.people > 0) {
    for (const value of [S.ORIGINAL, S.OTHER, S.R1])
      if (value !== world.value && S.exists(world, value)) edit(fork(), value, emit);
  }
  if (
    world.adoptions > 0 &&
    !world.periodOpen &&
    world.value === S.R1 &&
    world.setBy === 2 &&
    world.grants[0] === S.NOT_YET
  ) {
    const next = fork();
    // A role under management is a value of ours, and a person chose what to return to.
    Object.assign(next, {
      adoptions: 0,
      periodOpen: true,
      baseline: S.ORIGINAL,
      asked: S.bit(S.R1),
      setBy: 1,
      setByPerson: S.ORIGINAL,
    });
    next.grants[0] = S.APPROVED;
    emit("a person brings R1 under management as grant 1, to return to Original", next, environment);
  }
  if (world.deletions > 0) {
    for (const role of [S.ORIGINAL, S.R1, S.R2]) {
      if (!S.exists(world, role) || world.value === role) continue; // a role in use cannot be deleted
      const next = fork();
      next.deletions--;
      next.deleted |= S.bit(role);
      emit(`role ${S.nameOf(role)} is deleted in the app`, next, environment);
    }
  }
}

function edit(slot: S.Slot, value: number, emit: Emit): void {
  // The app has no conditional write: an edit in the instant between our read and our write is excused, not prevented.
  const races = S.unsettledRoles(slot) > 0 || slot.step >= HAS_READ;
  const looksLikeOurs = slot.periodOpen && (slot.asked & S.bit(value)) > 0;
  slot.people--;
  Object.assign(slot, {
    value,
    setBy: 2,
    setByPerson: value,
    personChanged: true,
    isAmbiguous: races || looksLikeOurs,
  });
  emit(`a person sets ${S.nameOf(value)}`, slot, environment);
}

function isDue(slot: S.Slot): boolean {
  const top = S.topOf(slot.grants, slot.knownGone);
  return slot.wake || slot.grants.includes(S.ENDING) || (top !== -1 && slot.grants[top] === S.APPROVED);
}

function workerMoves(world: S.Slot, fork: Fork, setting: Setting, emit: Emit): void {
  const attempt = world.attempts[world.attempt];
  if (world.step === IDLE && isDue(world)) {
    const next = fork();
    next.step = MUST_READ;
    next.claimed = setting.without === "recompute" ? [...next.grants] : [];
    emit("the worker claims the target", next);
  }
  if (world.step === MUST_READ) look(fork(), emit);
  if (world.step === HAS_READ) decide(fork(), setting, emit);
  if (world.step === CALL_IN_HAND && attempt !== undefined) {
    const next = fork();
    next.step = WAITING;
    S.attemptAt(next, next.attempt).net = ON_ITS_WAY;
    emit(`the worker sends ${S.nameOf(attempt.value)}`, next);
  }
  if (world.step === WAITING && attempt !== undefined && attempt.net >= ANSWERED) record(fork(), emit);
  if (world.step === WAITING && world.losses > 0 && attempt !== undefined) {
    const next = fork();
    next.losses--;
    S.attemptAt(next, next.attempt).net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
    Object.assign(next, { step: MUST_READ, attempt: 0 });
    emit(
      `the worker times out (${attempt.net === ON_ITS_WAY ? "the call is still on its way" : "the answer is lost"})`,
      next,
      environment,
    );
  }
  if (world.step !== IDLE && world.crashes > 0) {
    const next = fork();
    next.crashes--;
    S.crash(next);
    emit("the worker crashes, another will take over", next, environment);
  }
}

function look(slot: S.Slot, emit: Emit): void {
  Object.assign(slot, { step: HAS_READ, read: slot.value, unsettledAtRead: S.unsettledRoles(slot) });
  const isCertain =
    slot.setBy === 2 && slot.unsettledAtRead === 0 && !(slot.periodOpen && (slot.asked & S.bit(slot.value)) > 0);
  if (isCertain) slot.isAmbiguous = false;
  emit(`the worker reads ${S.nameOf(slot.value)}`, slot);
}

function appMoves(world: S.Slot, fork: Fork, setting: Setting, emit: Emit): void {
  world.attempts.forEach((attempt, index) => {
    const role = S.nameOf(attempt.value);
    if (attempt.net === ON_ITS_WAY || attempt.net === ABANDONED) {
      const isLate = attempt.net === ABANDONED;
      const next = fork();
      const own = S.attemptAt(next, index);
      const isRefused = !S.exists(next, own.value);
      const breaks = isRefused ? undefined : act(next, own);
      own.net = isLate ? OVER : isRefused ? 5 : ANSWERED;
      emit(`the write of ${role} ${isRefused ? "is refused" : "acts"}${isLate ? " LATE" : ""}`, next, { breaks });
      if (isLate) {
        const lost = fork();
        S.attemptAt(lost, index).net = OVER;
        emit(`the write of ${role} is lost`, lost);
      }
    }
    if (attempt.isOpen && attempt.net === OVER) {
      const next = fork();
      S.attemptAt(next, index).isOpen = false;
      next.wake = true;
      emit(`the unanswered write of ${role} settles: look again`, next);
    }
  });
  if (setting.without !== "skipGone" && (world.deleted & ~world.knownGone) > 0) {
    const next = fork();
    next.knownGone |= next.deleted;
    next.wake = true;
    emit("a sync finds that a role is gone", next);
  }
  if (setting.bounds.syncs && world.step === IDLE && world.periodOpen && !isDue(world)) {
    const next = fork();
    next.wake = true;
    emit("a sync says: look again", next);
  }
}

function act(slot: S.Slot, attempt: S.Attempt): string | undefined {
  const top = S.topOf(slot.grants, slot.deleted);
  const { value } = attempt;
  const isHolder = top !== -1 && slot.grants[top] === S.ACTIVE && slot.value === S.roleOf(top);
  const disturbs = isHolder && value !== slot.value && attempt.isOutrun;
  const overwrites = attempt.openedForNobody && slot.setBy === 2 && !slot.isAmbiguous && value !== slot.value;
  if (slot.value !== value) Object.assign(slot, { value, setBy: 1, personChanged: false });
  if (disturbs) return "we disturbed the verified holder of the slot";
  return overwrites ? "we overwrote a person's value with nothing live" : undefined;
}

function isRestored(slot: S.Slot): boolean {
  if (slot.setBy === 2 || slot.value === slot.setByPerson) return true;
  return !S.exists(slot, slot.setByPerson) && slot.value === S.FALLBACK;
}

function isSafelyOver(slot: S.Slot): boolean {
  const isOpen = slot.periodOpen || slot.grants.some((state) => S.isLive(state) || state === S.ENDING);
  const isOver = !isOpen && slot.grants.some((state) => state >= S.ENDED);
  return !isOver || isRestored(slot) || slot.isAmbiguous;
}

/** Also while another grant holds the slot: green for one role means that this role was seen to be absent. */
function areEndsTrue(slot: S.Slot): boolean {
  if (slot.setBy !== 1 || slot.value === slot.setByPerson || slot.isAmbiguous) return true;
  const sharing = slot.grants.filter((_, index) => S.roleOf(index) === slot.value);
  const isHeld = sharing.some((state) => S.isLive(state) || state === S.ENDING || state === S.HELD_BY_OTHER);
  return isHeld || !sharing.includes(S.ENDED);
}

function isGood(slot: S.Slot): boolean {
  if (slot.grants.includes(S.ENDING)) return false;
  const top = S.topOf(slot.grants, slot.deleted);
  if (top === -1) return isRestored(slot) || slot.isAmbiguous;
  return slot.grants[top] === S.ACTIVE && (slot.value === S.roleOf(top) || slot.personChanged);
}
