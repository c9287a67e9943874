/** The state of the membership model: one person in one group. */
import { ABANDONED, ByteReader, CALL_IN_HAND, HAS_READ, ON_ITS_WAY, OVER, WAITING } from "./shared.ts";

export const NOT_YET = 0;
export const APPROVED = 1;
export const ACTIVE = 2;
export const ENDING = 3;
export const GONE = 4;
export const OUTSIDE_REMAINS = 5;
export const HELD_BY_OTHER = 6;
/** Approved, but its start is still to come. */
export const SCHEDULED = 7;

export interface Grant {
  state: number;
  isStopped: boolean;
  isPutBack: boolean;
}

/** Of an unanswered create: unsettled; settled; its claim's time is over; and a read began after that. */
export const CLOSED = 0;
export const UNSETTLED = 1;
export const SETTLED = 2;
export const CLAIM_OVER = 3;
export const CLAIM_READ = 4;

export interface Attempt {
  isCreate: boolean;
  /** Create: the first id that can be its work. Delete: the id to remove. */
  id: number;
  net: number;
  /** The id made, or one of the answers below. */
  answer: number;
  open: number;
  worker: number;
}

export const DUPLICATE = 100;
export const ANSWER_GONE = 101;
export const REFUSED = 102;

export interface Worker {
  step: number;
  read: number;
  attempt: number;
  /** Some create could still act when the read began. */
  wasUnsettled: boolean;
  leaseRuns: boolean;
  /** What the grants were at the claim; used only without the guard "recompute". */
  claimed: readonly Grant[];
}

export interface Membership {
  /** The app: the membership's id or 0, who made it (1 us, 2 a person), the value before the last change. */
  up: number;
  maker: number;
  before: number;
  nextId: number;
  /** Ghosts, for the invariants alone: made while a create of ours was open; a person removed it last. */
  isAmbiguous: boolean;
  personRemoved: boolean;
  grants: Grant[];
  /** Sets of ids as bits. */
  ours: number;
  deleteOpened: number;
  gone: number;
  adopted: number;
  /** Only without the guard "sync hints": what a sync called outside access. */
  outside: number;
  /** 0 none, 1 older than the read in hand, 2 newer. */
  wake: number;
  isHeld: boolean;
  owner: number;
  leaseRuns: boolean;
  attempts: Attempt[];
  workers: [Worker, Worker];
  /** Only without "sync hints": a page in hand, whether a create was open when it was read. */
  page: number;
  pageSkips: boolean;
  people: number;
  crashes: number;
  pauses: number;
  losses: number;
  staleReads: number;
  refusals: number;
  syncs: number;
  stops: number;
  adoptions: number;
}

export function isWanting(grant: Grant): boolean {
  return !grant.isStopped && (grant.state === APPROVED || grant.state === ACTIVE);
}

export function isEnded(grant: Grant): boolean {
  return grant.state === GONE || grant.state === OUTSIDE_REMAINS || grant.state === HELD_BY_OTHER;
}

export function grantAt(world: Membership, index: number): Grant {
  const grant = world.grants[index];
  if (grant === undefined) throw new Error(`no grant ${index}`);
  return grant;
}

export function attemptAt(world: Membership, slot: number): Attempt {
  const attempt = world.attempts[slot];
  if (attempt === undefined) throw new Error(`no attempt ${slot}`);
  return attempt;
}

export function nameOf(id: number): string {
  return id === 0 ? "absent" : `id ${id}`;
}

export function describe(attempt: Attempt): string {
  return attempt.isCreate ? "create" : `delete of ${attempt.id}`;
}

export function changeApp(world: Membership, id: number, maker: number): void {
  world.before = world.up;
  world.up = id;
  world.maker = maker;
  world.isAmbiguous = false;
}

/** A wake-up that comes while a read is in hand is newer than that read. */
export function wake(world: Membership): void {
  world.wake = world.workers.some((worker) => worker.step >= HAS_READ) ? 2 : 1;
}

export function canActStill(world: Membership): boolean {
  return world.attempts.some((attempt) => attempt.isCreate && attempt.open === UNSETTLED);
}

export function withRead(world: Membership, index: 0 | 1, id: number): Membership {
  Object.assign(world.workers[index], { step: HAS_READ, read: id, wasUnsettled: canActStill(world) });
  if (world.owner === index + 1 && world.wake === 2) world.wake = 1;
  return world;
}

/** A crash, or a transaction refused by the token: the call in hand is never sent, the one under way goes on alone. */
export function forgetWork(world: Membership, index: 0 | 1): void {
  const worker = world.workers[index];
  const attempt = world.attempts[worker.attempt];
  if (worker.step === CALL_IN_HAND && attempt !== undefined) attempt.net = OVER;
  if (worker.step === WAITING && attempt !== undefined) attempt.net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
  world.workers[index] = { ...IDLE_WORKER };
}

export const IDLE_WORKER: Worker = { step: 0, read: 0, attempt: 0, wasUnsettled: false, leaseRuns: false, claimed: [] };

/** Attempts alive at once. No final world is cut by it, or its progress would be stuck. */
export const SLOTS = 4;

/** Two states that differ only in what is over, or in the order of the attempts, are one state. */
export function tidy(world: Membership): void {
  if (world.staleReads === 0) world.before = world.up;
  if (world.attempts.length === 0) return;
  const all = world.attempts;
  const kept = all.filter((attempt) => attempt.open !== CLOSED || attempt.net !== OVER);
  const sorted = kept.length > 1 ? kept.toSorted((a, b) => codeOf(b) - codeOf(a)) : kept;
  for (const worker of world.workers) {
    const own = all[worker.attempt];
    if (worker.step >= CALL_IN_HAND && own !== undefined) worker.attempt = sorted.indexOf(own);
  }
  world.attempts = sorted;
}

function codeOf({ isCreate, id, net, answer, open, worker }: Attempt): number {
  return ((((+isCreate * 8 + id) * 8 + net) * 128 + answer) * 8 + open) * 4 + worker;
}

/** A copy that a move may change. */
export function copyOf(world: Membership): Membership {
  const attempts: Attempt[] = [];
  for (const attempt of world.attempts) attempts.push({ ...attempt });
  const grants: Grant[] = [];
  for (const grant of world.grants) grants.push({ ...grant });
  return { ...world, grants, attempts, workers: [{ ...world.workers[0] }, { ...world.workers[1] }] };
}

const SCALARS = 26;

export function widthOf(grants: number): number {
  return SCALARS + grants + 1 + SLOTS * 6 + 2 * (6 + grants);
}

export function pack(world: Membership, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  bytes.set([
    world.up,
    world.maker,
    world.before,
    world.nextId,
    +world.isAmbiguous,
    +world.personRemoved,
    world.ours,
    world.deleteOpened,
    world.gone,
    world.adopted,
    world.outside,
    world.wake,
    +world.isHeld,
    world.owner,
    +world.leaseRuns,
    world.page,
    +world.pageSkips,
    world.people,
    world.crashes,
    world.pauses,
    world.losses,
    world.staleReads,
    world.refusals,
    world.syncs,
    world.stops,
    world.adoptions,
  ]);
  let at = packGrants(bytes, SCALARS, world.grants);
  bytes[at++] = world.attempts.length;
  for (let slot = 0; slot < world.attempts.length; slot++) {
    const attempt = attemptAt(world, slot);
    const start = at + slot * 6;
    bytes[start] = +attempt.isCreate;
    bytes[start + 1] = attempt.id;
    bytes[start + 2] = attempt.net;
    bytes[start + 3] = attempt.answer;
    bytes[start + 4] = attempt.open;
    bytes[start + 5] = attempt.worker;
  }
  at += SLOTS * 6;
  for (const worker of world.workers) {
    bytes[at++] = worker.step;
    bytes[at++] = worker.read;
    bytes[at++] = worker.attempt;
    bytes[at++] = +worker.wasUnsettled;
    bytes[at++] = +worker.leaseRuns;
    bytes[at++] = worker.claimed.length;
    packGrants(bytes, at, worker.claimed);
    at += world.grants.length;
  }
  return bytes;
}

function packGrants(bytes: Uint8Array, start: number, grants: readonly Grant[]): number {
  let at = start;
  for (const grant of grants) bytes[at++] = grant.state + (grant.isStopped ? 16 : 0) + (grant.isPutBack ? 32 : 0);
  return at;
}

export function unpack(bytes: Uint8Array, grantCount: number): Membership {
  const reader = new ByteReader(bytes);
  return {
    up: reader.next(),
    maker: reader.next(),
    before: reader.next(),
    nextId: reader.next(),
    isAmbiguous: reader.flag(),
    personRemoved: reader.flag(),
    ours: reader.next(),
    deleteOpened: reader.next(),
    gone: reader.next(),
    adopted: reader.next(),
    outside: reader.next(),
    wake: reader.next(),
    isHeld: reader.flag(),
    owner: reader.next(),
    leaseRuns: reader.flag(),
    page: reader.next(),
    pageSkips: reader.flag(),
    people: reader.next(),
    crashes: reader.next(),
    pauses: reader.next(),
    losses: reader.next(),
    staleReads: reader.next(),
    refusals: reader.next(),
    syncs: reader.next(),
    stops: reader.next(),
    adoptions: reader.next(),
    grants: unpackGrants(reader, grantCount),
    attempts: unpackAttempts(reader),
    workers: [unpackWorker(reader, grantCount), unpackWorker(reader, grantCount)],
  };
}

function unpackGrants(reader: ByteReader, count: number): Grant[] {
  const grants: Grant[] = [];
  for (let index = 0; index < count; index++) {
    const byte = reader.next();
    grants.push({ state: byte & 15, isStopped: (byte & 16) > 0, isPutBack: (byte & 32) > 0 });
  }
  return grants;
}

function unpackAttempts(reader: ByteReader): Attempt[] {
  const count = reader.next();
  const attempts: Attempt[] = [];
  for (let slot = 0; slot < count; slot++) {
    attempts.push({
      isCreate: reader.flag(),
      id: reader.next(),
      net: reader.next(),
      answer: reader.next(),
      open: reader.next(),
      worker: reader.next(),
    });
  }
  reader.skip((SLOTS - count) * 6);
  return attempts;
}

function unpackWorker(reader: ByteReader, grantCount: number): Worker {
  const worker: Worker = {
    step: reader.next(),
    read: reader.next(),
    attempt: reader.next(),
    wasUnsettled: reader.flag(),
    leaseRuns: reader.flag(),
    claimed: IDLE_WORKER.claimed,
  };
  if (reader.next() > 0) worker.claimed = unpackGrants(reader, grantCount);
  else reader.skip(grantCount);
  return worker;
}
