/** The state of the slot model: the one custom role of a person. */
import { ABANDONED, ByteReader, CALL_IN_HAND, ON_ITS_WAY, OVER, WAITING } from "./shared.ts";

export const NOT_YET = 0;
export const APPROVED = 1;
export const ACTIVE = 2;
export const ENDING = 3;
export const ENDED = 4;
export const HELD_BY_OTHER = 6;

export const ORIGINAL = 1;
export const R1 = 2;
export const R2 = 3;
export const OTHER = 4;
export const FALLBACK = 5;
const NAMES = ["none", "Original", "R1", "R2", "Other", "Fallback"];

/** What each grant asks for: the third the same as the first. */
const ROLES = [R1, R2, R1];

export interface Attempt {
  value: number;
  net: number;
  /** Neither answered nor settled. */
  isOpen: boolean;
  /** Ghosts: opened with nothing live; older than the verification of who holds the slot now. */
  openedForNobody: boolean;
  isOutrun: boolean;
}

export interface Slot {
  value: number;
  /** 1 us, 2 a person. */
  setBy: number;
  setByPerson: number;
  /** Ghosts: a person's edit that raced a call of ours is excused; a person changed it since our last write. */
  isAmbiguous: boolean;
  personChanged: boolean;
  /** Sets of roles as bits: deleted in the app; known to be; asked for in this period. */
  deleted: number;
  knownGone: number;
  asked: number;
  baseline: number;
  periodOpen: boolean;
  isHeld: boolean;
  wake: boolean;
  grants: number[];
  attempts: Attempt[];
  step: number;
  read: number;
  attempt: number;
  /** Roles whose writes could still act when the read began. */
  unsettledAtRead: number;
  claimed: readonly number[];
  people: number;
  crashes: number;
  losses: number;
  deletions: number;
  adoptions: number;
}

export const SLOTS = 3;

const SCALARS = 21;

export const bit = (value: number) => 1 << value;
export const nameOf = (value: number) => NAMES[value] ?? "?";
export const roleOf = (grant: number) => ROLES[grant] ?? R1;
export const isLive = (state: number | undefined) => state === APPROVED || state === ACTIVE;
export const exists = (slot: Slot, value: number) => (slot.deleted & bit(value)) === 0;

/** The live grant approved last whose role exists, by what is known or by what is true; -1 for none. */
export function topOf(grants: readonly number[], gone: number): number {
  return grants.findLastIndex((state, index) => isLive(state) && (gone & bit(roleOf(index))) === 0);
}

export function unsettledRoles(slot: Slot): number {
  return slot.attempts.reduce((roles, attempt) => (attempt.isOpen ? roles | bit(attempt.value) : roles), 0);
}

export function attemptAt(slot: Slot, index: number): Attempt {
  const attempt = slot.attempts[index];
  if (attempt === undefined) throw new Error(`no attempt ${index}`);
  return attempt;
}

export function goIdle(slot: Slot): void {
  Object.assign(slot, { step: 0, read: 0, attempt: 0, unsettledAtRead: 0, claimed: [] });
}

export function crash(slot: Slot): void {
  const attempt = slot.attempts[slot.attempt];
  if (slot.step === CALL_IN_HAND && attempt !== undefined) attempt.net = OVER;
  if (slot.step === WAITING && attempt !== undefined) attempt.net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
  goIdle(slot);
}

export function copyOf(slot: Slot): Slot {
  return { ...slot, grants: [...slot.grants], attempts: slot.attempts.map((attempt) => ({ ...attempt })) };
}

export function tidy(slot: Slot): void {
  const all = slot.attempts;
  if (all.length === 0) return;
  const kept = all
    .filter((attempt) => attempt.isOpen || attempt.net !== OVER)
    .toSorted((a, b) => codeOf(b) - codeOf(a));
  const own = all[slot.attempt];
  if (slot.step >= CALL_IN_HAND && own !== undefined) slot.attempt = kept.indexOf(own);
  slot.attempts = kept;
}

function codeOf(attempt: Attempt): number {
  return (
    ((attempt.value * 8 + attempt.net) * 2 + +attempt.isOpen) * 4 + +attempt.openedForNobody * 2 + +attempt.isOutrun
  );
}

export function widthOf(grants: number): number {
  return SCALARS + 2 * grants + 2 + SLOTS * 5;
}

export function pack(slot: Slot, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  bytes.set([
    slot.value,
    slot.setBy,
    slot.setByPerson,
    +slot.isAmbiguous,
    +slot.personChanged,
    slot.deleted,
    slot.knownGone,
    slot.asked,
    slot.baseline,
    +slot.periodOpen,
    +slot.isHeld,
    +slot.wake,
    slot.step,
    slot.read,
    slot.attempt,
    slot.unsettledAtRead,
    slot.people,
    slot.crashes,
    slot.losses,
    slot.deletions,
    slot.adoptions,
  ]);
  bytes.set(slot.grants, SCALARS);
  let at = SCALARS + slot.grants.length;
  bytes[at++] = slot.claimed.length;
  bytes.set(slot.claimed, at);
  at += slot.grants.length;
  bytes[at++] = slot.attempts.length;
  for (const { value, net, isOpen, openedForNobody, isOutrun } of slot.attempts) {
    bytes.set([value, net, +isOpen, +openedForNobody, +isOutrun], at);
    at += 5;
  }
  return bytes;
}

export function unpack(bytes: Uint8Array, grantCount: number): Slot {
  const reader = new ByteReader(bytes);
  return {
    value: reader.next(),
    setBy: reader.next(),
    setByPerson: reader.next(),
    isAmbiguous: reader.flag(),
    personChanged: reader.flag(),
    deleted: reader.next(),
    knownGone: reader.next(),
    asked: reader.next(),
    baseline: reader.next(),
    periodOpen: reader.flag(),
    isHeld: reader.flag(),
    wake: reader.flag(),
    step: reader.next(),
    read: reader.next(),
    attempt: reader.next(),
    unsettledAtRead: reader.next(),
    people: reader.next(),
    crashes: reader.next(),
    losses: reader.next(),
    deletions: reader.next(),
    adoptions: reader.next(),
    grants: reader.take(grantCount),
    claimed: unpackClaimed(reader, grantCount),
    attempts: unpackAttempts(reader),
  };
}

function unpackClaimed(reader: ByteReader, grantCount: number): number[] {
  const isKept = reader.next() > 0;
  const claimed = reader.take(grantCount);
  return isKept ? claimed : [];
}

function unpackAttempts(reader: ByteReader): Attempt[] {
  const count = reader.next();
  const attempts: Attempt[] = [];
  for (let index = 0; index < count; index++) {
    attempts.push({
      value: reader.next(),
      net: reader.next(),
      isOpen: reader.flag(),
      openedForNobody: reader.flag(),
      isOutrun: reader.flag(),
    });
  }
  return attempts;
}
