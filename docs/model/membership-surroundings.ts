/** Everything in the membership model that is not a worker: people, the app, time, the sync. */
import type { Emit, Setting } from "./membership.ts";
import * as M from "./membership-world.ts";
import { ABANDONED, ANSWERED, CALL_IN_HAND, IN_HAND, ON_ITS_WAY, OVER } from "./shared.ts";

type Fork = () => M.Membership;

const environment = { isEnvironment: true } as const;

export function peopleMoves(world: M.Membership, fork: Fork, setting: Setting, emit: Emit): void {
  world.grants.forEach((grant, index) => {
    const isNext = grant.state === M.NOT_YET && (index === 0 || world.grants[index - 1]?.state !== M.NOT_YET);
    if (isNext) approve(fork, index, setting, emit);
    grantMoves(world, grant, index, fork, emit);
  });
  if (world.people > 0) edits(world, fork, emit);
  adoption(world, fork, emit);
}

function approve(fork: Fork, index: number, setting: Setting, emit: Emit): void {
  const set = (label: string, state: number) => {
    const next = fork();
    M.grantAt(next, index).state = state;
    emit(label, next, environment);
  };
  set(`grant ${index + 1} is approved`, M.APPROVED);
  if (setting.bounds.futureStarts) set(`grant ${index + 1} is approved for later`, M.SCHEDULED);
}

function grantMoves(world: M.Membership, grant: M.Grant, index: number, fork: Fork, emit: Emit): void {
  const change = (label: string, apply: (grant: M.Grant, next: M.Membership) => void, isEnvironment: boolean) => {
    const next = fork();
    apply(M.grantAt(next, index), next);
    emit(`grant ${index + 1} ${label}`, next, { isEnvironment });
  };
  const isLive = grant.state === M.APPROVED || grant.state === M.ACTIVE;
  if (isLive || grant.state === M.SCHEDULED) change("ends", (next) => (next.state = M.ENDING), true);
  if (grant.state === M.SCHEDULED) change("starts", (next) => (next.state = M.APPROVED), false);
  if (isLive && !grant.isStopped && world.stops > 0) {
    change(
      "is stopped and asks",
      (next, all) => {
        next.isStopped = true;
        all.stops--;
        M.wake(all);
      },
      true,
    );
  }
  if (isLive && grant.isStopped)
    change(
      "goes on by a new decision",
      (next, all) => {
        next.isStopped = false;
        M.wake(all);
      },
      true,
    );
  if (grant.state === M.ACTIVE && world.isHeld && !grant.isPutBack && world.people > 0) {
    change(
      "is put back by a person",
      (next, all) => {
        next.isPutBack = true;
        all.people--;
      },
      true,
    );
  }
}

function edits(world: M.Membership, fork: Fork, emit: Emit): void {
  const next = fork();
  next.people--;
  if (world.up !== 0) {
    M.changeApp(next, 0, 0);
    next.personRemoved = true;
    return emit("a person removes the membership by hand", next, environment);
  }
  if (world.nextId >= 7) return;
  const id = next.nextId++;
  M.changeApp(next, id, 2);
  next.isAmbiguous = world.attempts.some((attempt) => attempt.isCreate && attempt.open > M.CLOSED);
  next.personRemoved = false;
  emit(`a person adds the membership by hand (id ${id})`, next, environment);
}

/** Bringing outside access under management, by the id that a sync showed: it may be gone by now. */
function adoption(world: M.Membership, fork: Fork, emit: Emit): void {
  const index = world.grants.findIndex((grant) => grant.state === M.NOT_YET);
  if (world.adoptions > 0 && index !== -1) {
    for (const id of new Set([world.up, world.before])) {
      if (id === 0 || (world.ours & (1 << id)) > 0) continue;
      const next = fork();
      next.adoptions--;
      next.ours |= 1 << id;
      next.adopted |= 1 << id;
      M.grantAt(next, index).state = M.APPROVED;
      emit(`a person brings ${id} under management as grant ${index + 1}`, next, environment);
    }
  }
  const undoable = world.adopted & ~world.deleteOpened & ~world.gone;
  if (undoable > 0) {
    const next = fork();
    next.ours &= ~undoable;
    next.adopted &= ~undoable;
    emit("the taking over is undone", next, environment);
  }
}

export function appMoves(world: M.Membership, fork: Fork, _setting: Setting, emit: Emit): void {
  world.attempts.forEach((attempt, slot) => {
    if (attempt.net !== ON_ITS_WAY && attempt.net !== ABANDONED) return;
    const isLate = attempt.net === ABANDONED;
    const acted = fork();
    const own = M.attemptAt(acted, slot);
    const breaks = own.isCreate ? actCreate(acted, own) : actDelete(acted, own, _setting);
    own.net = isLate ? OVER : ANSWERED;
    if (isLate) own.answer = 0;
    emit(`the ${M.describe(attempt)} acts${isLate ? " LATE, nobody waits" : ""}`, acted, { breaks });
    if (isLate) {
      const lost = fork();
      M.attemptAt(lost, slot).net = OVER;
      emit(`the ${M.describe(attempt)} is lost on its way`, lost);
    } else if (world.refusals > 0) {
      const refused = fork();
      refused.refusals--;
      Object.assign(M.attemptAt(refused, slot), { answer: M.REFUSED, net: ANSWERED });
      emit(`the ${M.describe(attempt)} is refused`, refused, environment);
    }
  });
  if (world.before !== world.up) {
    const fresh = fork();
    fresh.before = fresh.up;
    emit("lists are fresh again", fresh);
  }
}

function actCreate(world: M.Membership, attempt: M.Attempt): undefined {
  if (world.up !== 0) {
    attempt.answer = M.DUPLICATE;
    return;
  }
  if (world.nextId > 7) throw new Error("bound of the model: too many ids");
  const id = world.nextId++;
  M.changeApp(world, id, 1);
  world.personRemoved = false;
  attempt.answer = id;
}

function actDelete(world: M.Membership, attempt: M.Attempt, setting: Setting): string | undefined {
  attempt.answer = M.ANSWER_GONE;
  const hits = world.up !== 0 && (world.up === attempt.id || setting.without === "byId");
  if (!hits) return undefined;
  const isTheirs = world.maker === 2 && !world.isAmbiguous && (world.adopted & (1 << world.up)) === 0;
  // A stopped grant rests on nothing: what it had is being taken away on purpose.
  const isRestedOn = world.grants.some((grant) => grant.state === M.ACTIVE && M.isWanting(grant) && !grant.isPutBack);
  M.changeApp(world, 0, 0);
  if (isRestedOn) return "we removed what a verified live grant rests on";
  return isTheirs ? "we removed a person's own access" : undefined;
}

/** An unanswered create settles once it can act no more and lists are fresh; a day later its claim runs out. */
export function settlingMoves(world: M.Membership, fork: Fork, setting: Setting, emit: Emit): void {
  world.attempts.forEach((attempt, slot) => {
    if (!attempt.isCreate) return;
    const owner = world.workers[attempt.worker === 2 ? 1 : 0];
    const isHeldInHand = attempt.net === IN_HAND && setting.without !== "leaseCheck" && owner.leaseRuns;
    const isUnderWay =
      attempt.net === ON_ITS_WAY ||
      attempt.net === ANSWERED ||
      (attempt.net === ABANDONED && !setting.bounds.actsAfterSettling);
    if (attempt.open === M.UNSETTLED && !isHeldInHand && !isUnderWay && world.before === world.up) {
      const next = fork();
      M.attemptAt(next, slot).open = M.SETTLED;
      M.wake(next);
      emit("the unanswered create settles: look again", next);
    }
    const mayStillAct =
      [ON_ITS_WAY, ABANDONED, ANSWERED].includes(attempt.net) ||
      (attempt.net === IN_HAND && owner.step === CALL_IN_HAND && owner.attempt === slot);
    if (attempt.open === M.SETTLED && !mayStillAct) endClaim(fork(), slot, setting, emit);
  });
}

function endClaim(world: M.Membership, slot: number, setting: Setting, emit: Emit): void {
  const attempt = M.attemptAt(world, slot);
  if (setting.without === "claimByRead") {
    attempt.open = M.CLOSED;
    if (attempt.net === IN_HAND) attempt.net = OVER;
  } else {
    attempt.open = M.CLAIM_OVER;
  }
  emit("the claim of the unanswered create runs out", world);
}

export function syncMoves(world: M.Membership, fork: Fork, setting: Setting, emit: Emit): void {
  if (setting.without === "syncHints") return judgingSync(world, fork, emit);
  if (world.syncs === 0 || world.wake > 0) return;
  const next = fork();
  if (world.syncs <= 8) next.syncs--;
  M.wake(next);
  emit("a sync says: look again", next);
}

/** What a sync would do that decides instead of waking. `page` is the id read plus one. */
function judgingSync(world: M.Membership, fork: Fork, emit: Emit): void {
  const isOpen = world.attempts.some((attempt) => attempt.isCreate && attempt.open === M.UNSETTLED);
  if (world.page === 0 && world.syncs > 0) {
    const next = fork();
    Object.assign(next, { page: world.up + 1, pageSkips: isOpen, syncs: world.syncs - 1 });
    emit(`a sync reads its page: ${M.nameOf(world.up)}`, next);
  }
  if (world.page === 0) return;
  const seen = world.page - 1;
  const next = fork();
  Object.assign(next, { page: 0, pageSkips: false });
  const isOutside = !world.pageSkips && !isOpen && seen !== 0 && (world.ours & (1 << seen)) === 0;
  if (isOutside) next.outside |= 1 << seen;
  const breaks = isOutside && world.up === seen && world.maker === 1 ? "our own access recorded as outside" : undefined;
  emit(isOutside ? `the sync judges: ${seen} is outside access` : "the sync applies its page", next, { breaks });
}
