/** The state of the time model: one grant of one membership, and the clocks. Times are whole steps. */
import { ByteReader, CALL_IN_HAND, IDLE, OVER } from "./shared.ts";

export const APPROVED = 1;
export const ACTIVE = 2;
export const ENDING = 3;
export const ENDED = 4;

/** Half of the time in which an unanswered write settles, so that a late one can act on both sides of a step. */
const STEP_MS = 35_000;
const START = 1_000_000_000_000;

export const momentOf = (step: number) => START + step * STEP_MS;
export const stepOf = (moment: number) => Math.ceil((moment - START) / STEP_MS);

/** How far the database's clock steps back at a failover, and how far the clock of a worker is wrong. */
export const STEP_BACK = 2;
export const WORKER_IS_AHEAD = 2;

export interface Attempt {
  isCreate: boolean;
  /** Delete: the id to remove. Create: the id made, once it acted. */
  id: number;
  /** Database clock. */
  settleAt: number;
  answeredAt: number | null;
  net: number;
  /** True time: it can act before this step, not later. */
  actsBefore: number;
}

export interface OwnMembership {
  id: number;
  deleteOpened: boolean;
  goneAt: number | null;
}

export interface Time {
  /** True time, and by how much the database's clock is behind it. */
  now: number;
  behind: number;
  grant: number;
  isVerified: boolean;
  expiresAt: number | null;
  latestEnd: number;
  /** The membership in the app, all of it made by us: an id, or 0. */
  up: number;
  nextId: number;
  own: OwnMembership[];
  nextTryAt: number;
  lastReadFrom: number | null;
  wake: boolean;
  attempts: Attempt[];
  step: number;
  readFrom: number;
  read: number;
  attempt: number;
  /** Ghost: some transaction took the end as come. */
  endActedOn: boolean;
  /** Only without the lock: an extension that was read and is not written yet. */
  extension: { expiresAt: number; latestEnd: number } | null;
  extensions: number;
  stepsBack: number;
  losses: number;
  crashes: number;
  revocations: number;
  hints: number;
}

export const SLOTS = 5;
const OWN = 4;
const SCALARS = 24;
export const WIDTH = SCALARS + 1 + OWN * 3 + 1 + SLOTS * 6;

export const databaseClock = (time: Time) => Math.max(0, time.now - time.behind);

export function attemptAt(time: Time, index: number): Attempt {
  const attempt = time.attempts[index];
  if (attempt === undefined) throw new Error(`no attempt ${index}`);
  return attempt;
}

export function ownRow(time: Time, id: number): OwnMembership {
  const row = time.own.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no own membership ${id}`);
  return row;
}

export function copyOf(time: Time): Time {
  return {
    ...time,
    own: time.own.map((row) => ({ ...row })),
    attempts: time.attempts.map((attempt) => ({ ...attempt })),
    extension: time.extension === null ? null : { ...time.extension },
  };
}

/** Two states that differ only in rows that no later look can tell apart are one state. */
export function tidy(time: Time): void {
  const mayStepBack = time.stepsBack > 0 ? STEP_BACK : 0;
  const earliest = Math.max(0, databaseClock(time) - mayStepBack);
  const past = time.step === IDLE ? earliest : Math.min(earliest, time.readFrom);
  if (time.nextTryAt <= past) time.nextTryAt = 0;
  time.own = time.own.filter(({ id, goneAt }) => goneAt === null || goneAt > past || id === time.read);
  const own = time.step >= CALL_IN_HAND ? time.attempts[time.attempt] : undefined;
  time.attempts = time.attempts.filter((attempt) => attempt === own || !isSpent(time, attempt, past));
  if (own !== undefined) time.attempt = time.attempts.indexOf(own);
  for (const attempt of time.attempts) if (attempt.net === OVER) attempt.actsBefore = 0;
  if (!time.attempts.some(({ answeredAt }) => answeredAt === null)) time.lastReadFrom = null;
}

/** It can act no more, every look knows that, and what it may have made is known or gone. */
function isSpent(time: Time, attempt: Attempt, past: number): boolean {
  if (attempt.net !== OVER || attempt.settleAt > past) return false;
  if (attempt.answeredAt !== null) return true;
  const isLookedAt = time.lastReadFrom !== null && time.lastReadFrom >= attempt.settleAt;
  return isLookedAt && (!attempt.isCreate || time.up === 0 || time.own.some(({ id }) => id === time.up));
}

/** No step of the model is as late. */
const NONE = 255;
const byteOf = (step: number | null) => step ?? NONE;
const stepIn = (byte: number) => (byte === NONE ? null : byte);

export function pack(time: Time): Uint8Array {
  const bytes = new Uint8Array(WIDTH);
  bytes.set([
    time.now,
    time.behind,
    time.grant,
    +time.isVerified,
    byteOf(time.expiresAt),
    time.latestEnd,
    time.up,
    time.nextId,
    time.nextTryAt,
    byteOf(time.lastReadFrom),
    +time.wake,
    time.step,
    time.readFrom,
    time.read,
    time.attempt,
    +time.endActedOn,
    byteOf(time.extension?.expiresAt ?? null),
    time.extension?.latestEnd ?? 0,
    time.extensions,
    time.stepsBack,
    time.losses,
    time.crashes,
    time.revocations,
    time.hints,
  ]);
  let at = SCALARS;
  bytes[at++] = time.own.length;
  for (const { id, deleteOpened, goneAt } of time.own) {
    bytes.set([id, +deleteOpened, byteOf(goneAt)], at);
    at += 3;
  }
  bytes[at++] = time.attempts.length;
  for (const { isCreate, id, settleAt, answeredAt, net, actsBefore } of time.attempts) {
    bytes.set([+isCreate, id, settleAt, byteOf(answeredAt), net, actsBefore], at);
    at += 6;
  }
  return bytes;
}

export function unpack(bytes: Uint8Array): Time {
  const reader = new ByteReader(bytes);
  return {
    now: reader.next(),
    behind: reader.next(),
    grant: reader.next(),
    isVerified: reader.flag(),
    expiresAt: stepIn(reader.next()),
    latestEnd: reader.next(),
    up: reader.next(),
    nextId: reader.next(),
    nextTryAt: reader.next(),
    lastReadFrom: stepIn(reader.next()),
    wake: reader.flag(),
    step: reader.next(),
    readFrom: reader.next(),
    read: reader.next(),
    attempt: reader.next(),
    endActedOn: reader.flag(),
    extension: unpackExtension(stepIn(reader.next()), reader.next()),
    extensions: reader.next(),
    stepsBack: reader.next(),
    losses: reader.next(),
    crashes: reader.next(),
    revocations: reader.next(),
    hints: reader.next(),
    own: unpackOwn(reader),
    attempts: unpackAttempts(reader),
  };
}

function unpackExtension(expiresAt: number | null, latestEnd: number): Time["extension"] {
  return expiresAt === null ? null : { expiresAt, latestEnd };
}

function unpackOwn(reader: ByteReader): OwnMembership[] {
  const own: OwnMembership[] = [];
  for (let count = reader.next(); count > 0; count--)
    own.push({ id: reader.next(), deleteOpened: reader.flag(), goneAt: stepIn(reader.next()) });
  return own;
}

function unpackAttempts(reader: ByteReader): Attempt[] {
  const attempts: Attempt[] = [];
  for (let count = reader.next(); count > 0; count--) {
    attempts.push({
      isCreate: reader.flag(),
      id: reader.next(),
      settleAt: reader.next(),
      answeredAt: stepIn(reader.next()),
      net: reader.next(),
      actsBefore: reader.next(),
    });
  }
  return attempts;
}
