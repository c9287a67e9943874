/** Everything in the organization model that is not the worker: people, the app and its switch, time, the sync. */
import type { Emit, Fork, Setting } from "./organization.ts";
import * as O from "./organization-world.ts";
import { ABANDONED, ANSWERED, HAS_READ, IDLE, ON_ITS_WAY, OVER } from "./shared.ts";

const environment = { isEnvironment: true } as const;

export function peopleMoves(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  world.grants.forEach((grant, index) => {
    const name = `grant ${index + 1} (${O.nameOf(O.at(setting.bounds.grants, index))})`;
    const change = (label: string, over: Partial<O.Grant>, decisions = 0) => {
      const next = fork();
      Object.assign(O.at(next.grants, index), over);
      // Approving, ending and deciding anew make the item due at once, whatever was refused before.
      next.backOff &= ~O.bit(O.at(setting.bounds.grants, index));
      next.decisions -= decisions;
      O.wake(next);
      emit(`${name} ${label}`, next, environment);
    };
    if (grant.state === O.NOT_YET && (index === 0 || world.grants[index - 1]?.state !== O.NOT_YET)) {
      change("is approved", { state: O.APPROVED });
      change("is approved, naming that Home goes", { state: O.APPROVED, namesHome: true });
    }
    if (O.isLive(grant)) change("ends", { state: O.ENDING });
    if (O.isLive(grant) && grant.isStopped && world.decisions > 0)
      change("goes on by a new decision, naming that Home goes", { isStopped: false, namesHome: true }, 1);
  });
  if (world.people > 0) edits(world, fork, setting, emit);
}

/** Nothing of ours is open or due, so whatever happens now is certainly not our doing. */
function isQuiet(world: O.Organizations): boolean {
  return world.worker.step === IDLE && world.attempts.length === 0 && world.wake === 0;
}

function lose(world: O.Organizations, organization: O.Organization): void {
  const bit = O.bit(organization);
  if (!O.isThere(world, organization)) return;
  world.removed |= bit;
  world.theirs &= ~bit;
  if (isQuiet(world) && O.at(world.up, organization).maker === O.PERSON) world.taken |= bit;
}

function edits(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  for (const organization of O.ORGANIZATIONS) {
    const name = O.nameOf(organization);
    if (O.isThere(world, organization)) {
      const next = fork();
      next.people--;
      lose(next, organization);
      O.changeApp(next, (up) => clear(up, organization));
      emit(`a person removes ${name} by hand`, next, environment);
      continue;
    }
    const others = O.ORGANIZATIONS.filter((other) => O.isThere(world, other));
    if (!world.allowsSeveral && others.length > 0 && !setting.bounds.replaces) continue;
    const next = fork();
    next.people--;
    addByHand(next, organization);
    emit(
      `a person adds ${name} by hand${!world.allowsSeveral && others.length > 0 ? ", in place of what was there" : ""}`,
      next,
      environment,
    );
  }
}

function addByHand(world: O.Organizations, organization: O.Organization): void {
  const isClaimable = world.attempts.some(
    (attempt) => attempt.verb === O.CREATE && attempt.organization === organization && attempt.open !== O.CLOSED,
  );
  const isWriting = world.attempts.some((attempt) => O.canDisplace(attempt) && attempt.net !== OVER);
  const isRacing = !world.allowsSeveral && (isWriting || world.worker.step === HAS_READ);
  if (!world.allowsSeveral) {
    for (const other of O.ORGANIZATIONS) lose(world, other);
    world.theirs = 0;
  }
  const id = takeId(world, organization);
  O.changeApp(world, (up) => {
    if (!world.allowsSeveral) for (const other of O.ORGANIZATIONS) clear(up, other);
    up[organization] = { id, maker: O.PERSON };
  });
  // What appears under an open create of ours counts as ours, knowingly towards removal. And where only one fits, the
  // app has no conditional write: an edit between our read and our write is excused, not prevented.
  if (isClaimable) world.ambiguous |= O.bit(organization);
  else if (!isRacing) world.theirs |= O.bit(organization);
}

function clear(up: O.Membership[], organization: O.Organization): void {
  up[organization] = { id: 0, maker: 0 };
}

function takeId(world: O.Organizations, organization: O.Organization): number {
  const id = O.at(world.nextIds, organization);
  if (id > O.IDS) throw new Error("bound of the model: too many ids");
  world.nextIds[organization] = id + 1;
  return id;
}

export function switchMoves(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  if (world.flips > 0 && !world.allowsSeveral) {
    const next = fork();
    next.flips--;
    next.allowsSeveral = true;
    emit("the switch is turned on", next, environment);
  }
  if (world.flips > 0 && world.allowsSeveral) {
    const there = O.ORGANIZATIONS.filter((organization) => O.isThere(world, organization));
    for (const kept of there.length > 0 ? there : ([O.HOME] as const)) turnOff(fork(), kept, emit);
  }
  if (!setting.bounds.readsSwitch && world.belief !== world.allowsSeveral) {
    const next = fork();
    next.belief = next.allowsSeveral;
    O.wake(next);
    emit(`a sync reads that the switch is ${next.allowsSeveral ? "on" : "off"}`, next);
  }
}

function turnOff(world: O.Organizations, kept: O.Organization, emit: Emit): void {
  world.flips--;
  world.allowsSeveral = false;
  for (const other of O.ORGANIZATIONS) if (other !== kept) lose(world, other);
  O.changeApp(world, (up) => {
    for (const other of O.ORGANIZATIONS) if (other !== kept) clear(up, other);
  });
  emit(
    `the switch is turned off${O.isThere(world, kept) ? `, and the app keeps ${O.nameOf(kept)}` : ""}`,
    world,
    environment,
  );
}

export function appMoves(world: O.Organizations, fork: Fork, setting: Setting, emit: Emit): void {
  world.attempts.forEach((attempt, index) => {
    if (attempt.net === ON_ITS_WAY || attempt.net === ABANDONED) outcomes(world, attempt, index, fork, setting, emit);
    if (attempt.open === O.UNSETTLED && attempt.net === OVER && isListFresh(world)) {
      const next = fork();
      const settled = O.at(next.attempts, index);
      const isLate = next.worker.step === HAS_READ;
      settled.open = isLate ? O.SETTLED_LATE : settled.verb === O.CREATE ? O.SETTLED : O.CLOSED;
      O.wake(next);
      emit(`the unanswered ${O.describe(attempt)} settles: look again`, next);
    }
  });
  if (isListFresh(world) && world.worker.step !== HAS_READ && world.attempts.some(({ open }) => open === O.RECENT)) {
    const next = fork();
    for (const attempt of next.attempts) if (attempt.open === O.RECENT) attempt.open = O.CLOSED;
    emit("time passes, and every list shows what was answered", next);
  }
  if (world.backOff > 0) {
    const next = fork();
    next.backOff = 0;
    emit("the pause after a refusal is over", next);
  }
  if (!isListFresh(world)) {
    const next = fork();
    next.before = O.idsOf(next);
    emit("lists are fresh again", next);
  }
}

function isListFresh(world: O.Organizations): boolean {
  return world.before.join() === O.idsOf(world).join();
}

function outcomes(
  world: O.Organizations,
  attempt: O.Attempt,
  index: number,
  fork: Fork,
  setting: Setting,
  emit: Emit,
): void {
  const isLate = attempt.net === ABANDONED;
  const acted = fork();
  const own = O.at(acted.attempts, index);
  const breaks = act(acted, own, setting);
  own.net = isLate ? OVER : ANSWERED;
  if (isLate) own.answer = 0;
  const took = O.ORGANIZATIONS.filter(
    (other) => O.isThere(world, other) && !O.isThere(acted, other) && other !== own.organization,
  );
  const effect = `${isLate ? " LATE" : ""}${took.length > 0 ? `, in place of ${took.map(O.nameOf).join(" and ")}` : ""}`;
  const verb = own.answer === O.REFUSED ? "is refused, only one fits" : "acts";
  emit(`the ${O.describe(attempt)} ${verb}${effect}`, acted, { breaks });
  if (isLate) {
    const lost = fork();
    O.at(lost.attempts, index).net = OVER;
    emit(`the ${O.describe(attempt)} is lost on its way`, lost);
  } else if (world.refusals > 0) {
    const refused = fork();
    refused.refusals--;
    Object.assign(O.at(refused.attempts, index), { answer: O.REFUSED, net: ANSWERED });
    emit(`the ${O.describe(attempt)} is refused`, refused, environment);
  }
}

function act(world: O.Organizations, attempt: O.Attempt, setting: Setting): string | undefined {
  const before = O.idsOf(world);
  attempt.answer = O.DONE;
  if (attempt.verb === O.TAKE || attempt.verb === O.MAKE_WAY) return actDelete(world, attempt, before, setting);
  const { organization } = attempt;
  if (attempt.verb === O.RESTORE && setting.bounds.refusesRestores) attempt.answer = O.REFUSED;
  else if (O.isThere(world, organization)) attempt.answer = O.DUPLICATE;
  else if (!world.allowsSeveral && before.some((id) => id > 0) && !setting.bounds.replaces) attempt.answer = O.REFUSED;
  if (attempt.answer !== O.DONE) return undefined;
  if (O.at(world.nextIds, organization) > O.IDS) return "gives and takes without end";
  const isBackAgain = attempt.verb === O.RESTORE && (world.taken & O.bit(organization)) > 0;
  const id = takeId(world, organization);
  attempt.id = id;
  O.changeApp(world, (up) => {
    if (!world.allowsSeveral) for (const other of O.ORGANIZATIONS) clear(up, other);
    up[organization] = { id, maker: attempt.verb === O.CREATE ? O.US : O.PERSON };
  });
  return isBackAgain ? "gave back what another hand took" : disturbs(world, attempt, before, setting);
}

function actDelete(
  world: O.Organizations,
  attempt: O.Attempt,
  before: readonly number[],
  setting: Setting,
): string | undefined {
  const { id, maker } = O.at(world.up, attempt.organization);
  if (id !== attempt.id) return undefined;
  const isTheirs = maker === O.PERSON && (world.ambiguous & O.bit(attempt.organization)) === 0;
  O.changeApp(world, (up) => clear(up, attempt.organization));
  if (attempt.verb === O.TAKE && isTheirs) return "we removed a person's own organization";
  return disturbs(world, attempt, before, setting);
}

/** A write that was under way when a grant was verified takes away what that grant rests on. */
function disturbs(
  world: O.Organizations,
  attempt: O.Attempt,
  before: readonly number[],
  setting: Setting,
): string | undefined {
  if (attempt.outrun === 0) return undefined;
  const isHit = world.grants.some((grant, index) => {
    const organization = O.at(setting.bounds.grants, index);
    if ((attempt.outrun & O.bit(organization)) === 0) return false;
    const isGone = O.at(before, organization) > 0 && !O.isThere(world, organization);
    return isGone && grant.state === O.ACTIVE && !grant.isStopped && !grant.isPutBack;
  });
  return isHit ? "a late write of ours disturbed a verified grant" : undefined;
}
