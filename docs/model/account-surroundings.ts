/** Everything in the account model that is not the worker: people, the app, time. */
import type { Emit, Setting } from "./account.ts";
import * as A from "./account-world.ts";
import { ABANDONED, ANSWERED, IDLE, ON_ITS_WAY, OVER } from "./shared.ts";

type Fork = () => A.World;

const environment = { isEnvironment: true } as const;

export function peopleMoves(world: A.World, fork: Fork, setting: Setting, emit: Emit): void {
  world.grants.forEach((grant, index) => grantMoves(world, grant, index, fork, setting, emit));
  if (world.people > 0) {
    if (world.account.id === 0) makeAccount(fork, emit);
    else editAccount(world, fork, emit);
  }
  if (mayLink(world)) {
    const next = fork();
    linkByHand(next);
    emit(`a person links account ${world.account.id} by hand`, next, environment);
  }
  if (world.asks > 0 && world.linked !== 0 && world.linked === world.account.id && !world.closeAsked) {
    const next = fork();
    Object.assign(next, { asks: world.asks - 1, closeAsked: true, asked: world.asked | (1 << world.linked) });
    A.wake(next);
    emit("a person ASKS to close the account", next, environment);
  }
}

function grantMoves(world: A.World, grant: A.Grant, index: number, fork: Fork, { bounds }: Setting, emit: Emit): void {
  const set = (label: string, values: Partial<A.Grant>, isEnvironment = true) => {
    const next = fork();
    Object.assign(A.grantNamed(next, String(index)), values);
    next.isSaidClosed = false;
    emit(`grant ${index + 1} ${label}`, next, { isEnvironment });
  };
  const isNext = index === 0 || world.grants[index - 1]?.state !== A.NOT_YET;
  if (grant.state === A.NOT_YET && isNext) {
    set("is approved", { state: A.APPROVED });
    if (bounds.futureStarts) set("is approved for later", { state: A.SCHEDULED });
  }
  if (A.isLive(grant)) set("ends", { state: A.ENDING });
  if (grant.state === A.SCHEDULED) set("starts", { state: A.APPROVED }, false);
  if (A.isLive(grant) && grant.isStopped) set("goes on by a new decision", { isStopped: false, isNamed: true });
}

function makeAccount(fork: Fork, emit: Emit): void {
  const next = fork();
  next.people--;
  next.account = { ...A.NO_ACCOUNT, id: next.nextId++, maker: A.PERSON, isAgent: true };
  Object.assign(next, { isRaced: false, personLetIn: false });
  A.wake(next);
  emit(`a person makes account ${next.account.id} with the e-mail by hand`, next, environment);
}

function editAccount(world: A.World, fork: Fork, emit: Emit): void {
  const { account } = world;
  const change = (label: string, apply: (next: A.World) => void) => {
    const next = fork();
    next.people--;
    apply(next);
    A.wake(next);
    emit(`a person ${label}`, next, environment);
  };
  change("deletes the account", (next) => {
    A.loseAccount(next);
    next.personTook = true;
  });
  if (account.suspendedBy === 0) {
    change("suspends the account", (next) => {
      next.account = { ...account, suspendedBy: A.PERSON };
      Object.assign(next, { personTook: true, personLetIn: false, isRaced: A.mayRace(next) });
    });
  } else {
    change("lets the account in again", (next) => {
      next.account = { ...account, suspendedBy: 0, isAgent: true };
      Object.assign(next, { personLetIn: true, isRaced: A.mayRace(next) });
    });
  }
  if (account.isAgent) {
    change(account.hasOutside ? "takes the other access away" : "gives the account other access", (next) => {
      next.account = { ...account, hasOutside: !account.hasOutside };
      next.isRaced = A.mayRace(next);
    });
  }
}

/** As the product allows it: never while anything of ours is open on the account or for the person. */
function mayLink(world: A.World): boolean {
  const { account } = world;
  if (world.links === 0 || account.id === 0 || account.maker !== A.PERSON || account.id === world.linked) return false;
  const isInUse =
    A.STATES[world.state] === "closing" ||
    A.STATES[world.state] === "cooling" ||
    world.grants.some(({ state }) => state === A.ACTIVE || state === A.ENDING) ||
    world.attempts.some(({ isOpen }) => isOpen) ||
    world.hasLostMembership ||
    account.hasOurMembership;
  return !isInUse;
}

function linkByHand(world: A.World): void {
  const { id } = world.account;
  world.links--;
  A.abandonCall(world);
  A.goIdle(world);
  Object.assign(world, { linked: id, isCreated: false, everLinked: true, known: world.known | (1 << id), wake: 1 });
  Object.assign(world, { snapshot: 0, closeAsked: false });
}

export function appMoves(world: A.World, fork: Fork, setting: Setting, emit: Emit): void {
  world.attempts.forEach((attempt, index) => {
    if (attempt.net !== ON_ITS_WAY && attempt.net !== ABANDONED) return;
    const isLate = attempt.net === ABANDONED;
    const acted = fork();
    const own = A.attemptAt(acted, index);
    const breaks = act(acted, own, setting);
    if (isLate) Object.assign(own, { net: OVER, answer: 0 });
    else own.net = ANSWERED;
    emit(`the ${A.describe(attempt)} acts${isLate ? " LATE" : ""}`, acted, { breaks });
    if (isLate) {
      const lost = fork();
      A.attemptAt(lost, index).net = OVER;
      emit(`the ${A.describe(attempt)} is lost on its way`, lost);
    } else if (world.refusals > 0) {
      const refused = fork();
      refused.refusals--;
      Object.assign(A.attemptAt(refused, index), { answer: A.REFUSED, net: ANSWERED });
      emit(`the ${A.describe(attempt)} is refused`, refused, environment);
    }
  });
}

function act(world: A.World, attempt: A.Attempt, setting: Setting): string | undefined {
  const { account } = world;
  if (attempt.verb === A.CREATE) return create(world, attempt);
  if (attempt.verb === A.PURGE) return purge(world, attempt);
  const hits =
    account.id > 0 && (account.id === attempt.id || (setting.without === "byId" && attempt.verb !== A.UPGRADE));
  attempt.answer = hits ? A.OK : A.GONE;
  if (!hits) return undefined;
  if (attempt.verb === A.UPGRADE) return upgrade(world);
  const breaks = takenWrongly(world, setting);
  if (attempt.verb === A.DELETE) {
    world.softDeleted |= 1 << account.id;
    A.loseAccount(world);
  } else {
    A.loseMemberships(world);
    // Who suspended it first decides who may let it in again.
    const suspendedBy = account.suspendedBy === 0 ? A.US : account.suspendedBy;
    world.account = { ...world.account, isAgent: false, suspendedBy };
    world.personLetIn = false;
  }
  return breaks;
}

function create(world: A.World, attempt: A.Attempt): undefined {
  if (world.account.id !== 0) {
    attempt.answer = A.DUPLICATE;
    return;
  }
  world.account = { ...A.NO_ACCOUNT, id: world.nextId++, maker: A.US, isAgent: true };
  Object.assign(world, { isRaced: false, personLetIn: false });
  attempt.answer = world.account.id;
}

function purge(world: A.World, attempt: A.Attempt): undefined {
  attempt.answer = world.softDeleted & (1 << attempt.id) ? A.OK : A.GONE;
  world.softDeleted &= ~(1 << attempt.id);
}

function upgrade(world: A.World): string | undefined {
  const { account } = world;
  world.account = { ...account, isAgent: true, suspendedBy: 0 };
  const isTheirs = account.suspendedBy === A.PERSON && !world.isRaced;
  return isTheirs ? "we let in an account that a person had suspended" : undefined;
}

function takenWrongly(world: A.World, { terms }: Setting): string | undefined {
  const { account } = world;
  const wasAsked = (world.asked & (1 << account.id)) > 0;
  if (account.maker === A.PERSON && !wasAsked) return "we took away an account that we did not make";
  if (account.hasOutside && !world.isRaced && !wasAsked) return "we took away an account with access that others gave";
  if (terms.removal === "off" && !wasAsked) return "we took away an account although that is off";
  const isRestedOn = world.grants.some((grant) => grant.state === A.ACTIVE && A.isWanting(grant) && !grant.isPutBack);
  return isRestedOn ? "we took away the account of a verified live grant" : undefined;
}

/** An unanswered call settles once it can act no more. The cooling-off passes by itself. */
export function timeMoves(world: A.World, fork: Fork, emit: Emit): void {
  world.attempts.forEach((attempt, index) => {
    if (!attempt.isOpen || attempt.net !== OVER) return;
    const next = fork();
    A.attemptAt(next, index).isOpen = false;
    A.wake(next);
    emit(`the unanswered ${A.describe(attempt)} settles: look again`, next);
  });
  if (world.cooling === 1) {
    const next = fork();
    next.cooling = 2;
    emit("the cooling-off is over", next);
  }
}

/** The query for what is due, over one target. */
export function isDue(world: A.World): boolean {
  if (world.step !== IDLE) return false;
  if (world.wake > 0) return true;
  const isGrantDue = (grant: A.Grant) =>
    grant.state === A.ENDING ||
    (grant.state === A.APPROVED && !grant.isStopped) ||
    (grant.isPutBack && grant.state === A.ACTIVE);
  if (world.grants.some(isGrantDue)) return true;
  const hasOwn = world.account.hasOurMembership || world.hasLostMembership;
  if (hasOwn && !world.grants.some(A.isWanting)) return true;
  const state = A.STATES[world.state];
  return state === "cooling" ? world.cooling === 2 : state === "wanted" || state === "closing" || state === "deleted";
}
