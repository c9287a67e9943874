/** The state of the account model: the account of one person, and one group that they may be given. */
import { ABANDONED, CALL_IN_HAND, HAS_READ, ON_ITS_WAY, OVER, WAITING } from "./shared.ts";

export const NOT_YET = 0;
export const APPROVED = 1;
export const ACTIVE = 2;
export const ENDING = 3;
export const ENDED = 4;
export const HELD_BY_OTHER = 5;
/** Approved, but its start is still to come. */
export const SCHEDULED = 6;

export interface Grant {
  state: number;
  isStopped: boolean;
  isPutBack: boolean;
  /** The approval named that an account is made or upgraded. */
  isNamed: boolean;
}

export const CREATE = 1;
export const UPGRADE = 2;
export const DOWNGRADE = 3;
export const DELETE = 4;
export const PURGE = 5;
export const VERBS = ["", "create", "upgrade", "downgrade", "delete", "purge"];

/** Who suspended or made an account. */
export const US = 1;
export const PERSON = 2;

export interface Attempt {
  verb: number;
  /** The account; 0 for a create. */
  id: number;
  net: number;
  /** The account made, or one of the answers below. */
  answer: number;
  /** Neither answered nor settled. */
  isOpen: boolean;
}

export const OK = 100;
export const REFUSED = 101;
export const DUPLICATE = 102;
export const GONE = 103;

/** An account that is there, and what hangs on it. */
export interface Account {
  id: number;
  maker: number;
  isAgent: boolean;
  /** 0, us or a person. */
  suspendedBy: number;
  hasOurMembership: boolean;
  /** Access that a person gave. */
  hasOutside: boolean;
}

/** How an account was found. */
export const BY_LINK = 1;
export const BY_STAMP = 2;
export const BY_EMAIL = 3;

export interface Read {
  /** 0: nothing was found. */
  id: number;
  foundBy: number;
  isStamped: boolean;
  isAgent: boolean;
  isSuspended: boolean;
  hasOurMembership: boolean;
  hasOutside: boolean;
}

export const NOTHING_READ: Read = {
  id: 0,
  foundBy: 0,
  isStamped: false,
  isAgent: false,
  isSuspended: false,
  hasOurMembership: false,
  hasOutside: false,
};

export const NO_ACCOUNT: Account = {
  id: 0,
  maker: 0,
  isAgent: false,
  suspendedBy: 0,
  hasOurMembership: false,
  hasOutside: false,
};

export const STATES = ["none", "wanted", "closing", "cooling", "deleted", "closed"] as const;

export interface World {
  /** The one account with the person's e-mail; its id is 0 while there is none. */
  account: Account;
  nextId: number;
  /** Sets of ids as bits: deleted by us and not for good; whose removal a person asked for. */
  softDeleted: number;
  asked: number;
  /** Ghost, ids as bits: linked by a person, or by its e-mail as the first one. */
  known: number;
  /** The target's row. `linked` is an id or 0, `state` an index into the states. */
  linked: number;
  isCreated: boolean;
  everLinked: boolean;
  state: number;
  /** 0 not set, 1 to come, 2 over. */
  cooling: number;
  /** What was there before we closed it: 0 nothing noted, 1 an account in use, 2 one that was suspended already. */
  snapshot: number;
  closeAsked: boolean;
  /** 0 none, 1 older than the read in hand, 2 newer. */
  wake: number;
  /** An own membership whose account or membership is not there any more, without an answered delete. */
  hasLostMembership: boolean;
  isHeld: boolean;
  /** Sets of ids as bits: a delete was opened and not refused; to be deleted for good, as asked and as answered. */
  deleteOpened: number;
  purgeAsked: number;
  purged: number;
  grants: Grant[];
  attempts: Attempt[];
  step: number;
  read: Read;
  attempt: number;
  /** Verbs, as bits, of the calls that could still act when the read began. */
  unsettledAtRead: number;
  /** What the grants were at the claim; used only without the guard "recompute". */
  claimed: readonly Grant[];
  /** What the last look called over: the account is closed, or none is needed. */
  isSaidClosed: boolean;
  /** Ghosts: a person changed it while a call of ours was under way; took away what grants rest on; let it in again. */
  isRaced: boolean;
  personTook: boolean;
  personLetIn: boolean;
  people: number;
  links: number;
  asks: number;
  crashes: number;
  losses: number;
  refusals: number;
}

/** Calls on the account alive at once. No final world is cut by it, or its progress would be stuck. */
export const SLOTS = 4;

export const isLive = ({ state }: Grant) => state === APPROVED || state === ACTIVE || state === SCHEDULED;
export const isWanting = ({ state, isStopped }: Grant) => !isStopped && (state === APPROVED || state === ACTIVE);
export const isUsable = ({ id, isAgent, suspendedBy }: Account) => id > 0 && isAgent && suspendedBy === 0;

export function grantNamed(world: World, id: string): Grant {
  const grant = world.grants[Number(id)];
  if (grant === undefined) throw new Error(`no grant ${id}`);
  return grant;
}

export function attemptAt(world: World, index: number): Attempt {
  const attempt = world.attempts[index];
  if (attempt === undefined) throw new Error(`no attempt ${index}`);
  return attempt;
}

export function describe({ verb, id }: Attempt): string {
  return `${VERBS[verb] ?? "?"}${id === 0 ? "" : ` of account ${id}`}`;
}

export function foundAs({ id, foundBy, isAgent, isSuspended, hasOurMembership }: Read): string {
  if (id === 0) return "no account";
  const how = ["?", "link", "stamp", "e-mail"][foundBy] ?? "?";
  const words = [
    isAgent ? "agent" : "end user",
    ...(isSuspended ? ["suspended"] : []),
    ...(hasOurMembership ? ["member"] : []),
  ];
  return `account ${id} by ${how}, ${words.join(", ")}`;
}

export function unsettledVerbs(world: World): number {
  return world.attempts.reduce((verbs, { isOpen, verb }) => (isOpen ? verbs | (1 << verb) : verbs), 0);
}

/** Is a call of ours under way, or about to be decided from a read that is there already? */
export function mayRace(world: World): boolean {
  return world.step >= HAS_READ || world.attempts.some(({ isOpen, net }) => isOpen || net !== OVER);
}

/** A wake-up that comes while a read is in hand is newer than that read. */
export function wake(world: World): void {
  world.wake = world.step >= HAS_READ ? 2 : 1;
}

export function goIdle(world: World): void {
  Object.assign(world, { step: 0, read: NOTHING_READ, attempt: 0, unsettledAtRead: 0, claimed: [] });
}

/** The worker's call is out of its hands: what was sent may still act. */
export function abandonCall(world: World): void {
  const attempt = world.attempts[world.attempt];
  if (attempt === undefined) return;
  if (world.step === CALL_IN_HAND) attempt.net = OVER;
  if (world.step === WAITING) attempt.net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
}

/** With the account goes what hung on it. */
export function loseAccount(world: World): void {
  loseMemberships(world);
  world.account = NO_ACCOUNT;
}

export function loseMemberships(world: World): void {
  if (world.account.hasOurMembership) world.hasLostMembership = true;
  world.account = { ...world.account, hasOurMembership: false, hasOutside: false };
}

export function copyOf(world: World): World {
  return {
    ...world,
    grants: world.grants.map((grant) => ({ ...grant })),
    attempts: world.attempts.map((attempt) => ({ ...attempt })),
  };
}

/** Two states that differ only in what is over, or in the order of the attempts, are one state. */
export function tidy(world: World): void {
  const all = world.attempts;
  if (all.length === 0) return;
  const kept = all.filter(({ isOpen, net }) => isOpen || net !== OVER).toSorted((a, b) => codeOf(b) - codeOf(a));
  const own = all[world.attempt];
  if (world.step >= CALL_IN_HAND && own !== undefined) world.attempt = kept.indexOf(own);
  world.attempts = kept;
}

function codeOf({ verb, id, net, answer, isOpen }: Attempt): number {
  return (((verb * 8 + id) * 8 + net) * 128 + answer) * 2 + +isOpen;
}
