/** The account model's state as bytes, and back. */
import { type Account, type Attempt, type Grant, type Read, SLOTS, type World } from "./account-world.ts";
import { ByteReader } from "./shared.ts";

const SCALARS = 30;
const ACCOUNT = 6;
const READ = 7;
const ATTEMPT = 5;

export function widthOf(grants: number): number {
  return SCALARS + ACCOUNT + READ + grants + 1 + grants + 1 + SLOTS * ATTEMPT;
}

export function pack(world: World, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  const { account, read } = world;
  bytes.set([
    world.nextId,
    world.softDeleted,
    world.asked,
    world.known,
    world.linked,
    +world.isCreated,
    +world.everLinked,
    world.state,
    world.cooling,
    world.snapshot,
    +world.closeAsked,
    world.wake,
    +world.hasLostMembership,
    +world.isHeld,
    world.deleteOpened,
    world.purgeAsked,
    world.purged,
    world.step,
    world.attempt,
    world.unsettledAtRead,
    +world.isSaidClosed,
    +world.isRaced,
    +world.personTook,
    +world.personLetIn,
    world.people,
    world.links,
    world.asks,
    world.crashes,
    world.losses,
    world.refusals,
  ]);
  bytes.set(accountBytes(account), SCALARS);
  bytes.set(readBytes(read), SCALARS + ACCOUNT);
  let at = packGrants(bytes, SCALARS + ACCOUNT + READ, world.grants);
  bytes[at++] = world.claimed.length;
  packGrants(bytes, at, world.claimed);
  at += world.grants.length;
  bytes[at++] = world.attempts.length;
  for (const { verb, id, net, answer, isOpen } of world.attempts) {
    bytes.set([verb, id, net, answer, +isOpen], at);
    at += ATTEMPT;
  }
  return bytes;
}

function accountBytes({ id, maker, isAgent, suspendedBy, hasOurMembership, hasOutside }: Account): number[] {
  return [id, maker, +isAgent, suspendedBy, +hasOurMembership, +hasOutside];
}

function readBytes(read: Read): number[] {
  const { id, foundBy, isStamped, isAgent, isSuspended, hasOurMembership, hasOutside } = read;
  return [id, foundBy, +isStamped, +isAgent, +isSuspended, +hasOurMembership, +hasOutside];
}

function packGrants(bytes: Uint8Array, start: number, grants: readonly Grant[]): number {
  let at = start;
  for (const { state, isStopped, isPutBack, isNamed } of grants)
    bytes[at++] = state + (isStopped ? 16 : 0) + (isPutBack ? 32 : 0) + (isNamed ? 64 : 0);
  return at;
}

export function unpack(bytes: Uint8Array, grantCount: number): World {
  const reader = new ByteReader(bytes);
  return {
    nextId: reader.next(),
    softDeleted: reader.next(),
    asked: reader.next(),
    known: reader.next(),
    linked: reader.next(),
    isCreated: reader.flag(),
    everLinked: reader.flag(),
    state: reader.next(),
    cooling: reader.next(),
    snapshot: reader.next(),
    closeAsked: reader.flag(),
    wake: reader.next(),
    hasLostMembership: reader.flag(),
    isHeld: reader.flag(),
    deleteOpened: reader.next(),
    purgeAsked: reader.next(),
    purged: reader.next(),
    step: reader.next(),
    attempt: reader.next(),
    unsettledAtRead: reader.next(),
    isSaidClosed: reader.flag(),
    isRaced: reader.flag(),
    personTook: reader.flag(),
    personLetIn: reader.flag(),
    people: reader.next(),
    links: reader.next(),
    asks: reader.next(),
    crashes: reader.next(),
    losses: reader.next(),
    refusals: reader.next(),
    account: unpackAccount(reader),
    read: unpackRead(reader),
    grants: unpackGrants(reader, grantCount),
    claimed: unpackClaimed(reader, grantCount),
    attempts: unpackAttempts(reader),
  };
}

function unpackAccount(reader: ByteReader): Account {
  return {
    id: reader.next(),
    maker: reader.next(),
    isAgent: reader.flag(),
    suspendedBy: reader.next(),
    hasOurMembership: reader.flag(),
    hasOutside: reader.flag(),
  };
}

function unpackRead(reader: ByteReader): Read {
  return {
    id: reader.next(),
    foundBy: reader.next(),
    isStamped: reader.flag(),
    isAgent: reader.flag(),
    isSuspended: reader.flag(),
    hasOurMembership: reader.flag(),
    hasOutside: reader.flag(),
  };
}

function unpackGrants(reader: ByteReader, count: number): Grant[] {
  return reader.take(count).map((byte) => ({
    state: byte & 15,
    isStopped: (byte & 16) > 0,
    isPutBack: (byte & 32) > 0,
    isNamed: (byte & 64) > 0,
  }));
}

function unpackClaimed(reader: ByteReader, grantCount: number): Grant[] {
  const isKept = reader.next() > 0;
  const claimed = unpackGrants(reader, grantCount);
  return isKept ? claimed : [];
}

function unpackAttempts(reader: ByteReader): Attempt[] {
  const attempts: Attempt[] = [];
  for (let count = reader.next(); count > 0; count--) {
    attempts.push({
      verb: reader.next(),
      id: reader.next(),
      net: reader.next(),
      answer: reader.next(),
      isOpen: reader.flag(),
    });
  }
  return attempts;
}
