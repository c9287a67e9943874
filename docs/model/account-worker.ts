/** The two transactions of the account model's worker. */
import {
  recordAnswer,
  type AttemptAnswer,
  type Change,
  type PlannedAttempt,
} from "../../src/grants/reconcile/index.ts";
import type { Emit, Setting } from "./account.ts";
import { attemptRow, verbOf } from "./account-decision.ts";
import * as A from "./account-world.ts";
import { CALL_IN_HAND, IN_HAND, MUST_READ, NOW, OVER } from "./shared.ts";

export function decide(world: A.World, setting: Setting, emit: Emit): void {
  const { changes, next, account } = setting.decisions.decide(world);
  const found = A.foundAs(world.read);
  const hasCooled = world.cooling === 2;
  const breaks = store(world, changes, setting);
  const facts = factsIn(changes);
  world.isSaidClosed = account === "closed" || account === "not_needed";
  if (next.kind === "open") {
    if (next.attempt.itemId !== null) return changeMembership(world, next.attempt, `${found}${facts}`, breaks, emit);
    if (world.attempts.length === A.SLOTS) return;
    const broken = open(world, next.attempt, hasCooled, setting);
    return emit(`the worker opens a ${next.attempt.verb} (${found})${facts}`, world, { breaks: breaks ?? broken });
  }
  if (next.kind === "read_again") {
    Object.assign(world, { step: MUST_READ, read: A.NOTHING_READ, unsettledAtRead: 0 });
    return emit(`the worker cannot conclude (${found}) and reads again${facts}`, world, { breaks });
  }
  A.goIdle(world);
  emit(`the worker ${next.kind === "wait" ? "waits" : "concludes"}: ${account} (${found})${facts}`, world, { breaks });
}

function open(
  world: A.World,
  planned: PlannedAttempt,
  hasCooled: boolean,
  { terms, without }: Setting,
): string | undefined {
  const verb = verbOf(planned.verb);
  const id = Number(planned.membershipId ?? 0);
  const hasRow = without !== "attemptRow";
  world.attempts.push({ verb, id, net: IN_HAND, answer: 0, isOpen: hasRow });
  Object.assign(world, { step: CALL_IN_HAND, attempt: world.attempts.length - 1 });
  Object.assign(world, { read: A.NOTHING_READ, unsettledAtRead: 0, claimed: [] });
  if (verb === A.PURGE && hasRow) world.purgeAsked |= 1 << id;
  if (verb !== A.DELETE) return undefined;
  if (hasRow) world.deleteOpened |= 1 << id;
  return terms.coolsOff && !hasCooled ? "a delete was opened before its cooling-off was over" : undefined;
}

/** Memberships are another model's: here their calls act and are answered at once. */
function changeMembership(
  world: A.World,
  { verb, membershipId }: PlannedAttempt,
  about: string,
  breaks: string | undefined,
  emit: Emit,
): void {
  const { account } = world;
  let broken = breaks;
  if (verb === "create" && account.id === world.linked && account.isAgent) {
    world.account = { ...account, hasOurMembership: true };
    if (!isProven(world)) broken ??= "our grant landed on a stranger's account";
  }
  if (verb === "delete") {
    const isThere = membershipId === "ours" && account.hasOurMembership;
    if (isThere) world.account = { ...account, hasOurMembership: false };
    else world.hasLostMembership = false;
  }
  Object.assign(world, { step: MUST_READ, read: A.NOTHING_READ, unsettledAtRead: 0 });
  emit(`the worker's ${verb} of the membership acts and is answered (${about})`, world, { breaks: broken });
}

/** Made by us, or linked while nothing but an e-mail was needed, or by a person. */
function isProven({ account, known }: A.World): boolean {
  return account.maker === A.US || (known & (1 << account.id)) > 0;
}

export function record(world: A.World, setting: Setting, emit: Emit): void {
  const attempt = A.attemptAt(world, world.attempt);
  const { answer, id, verb } = attempt;
  const made = answer < A.OK ? { accountId: String(answer) } : {};
  const changes = recordAnswer(
    attemptRow(attempt),
    { itemKind: null, answer: ANSWERS[answer] ?? "created", ...made },
    NOW,
  );
  const breaks = store(world, changes, setting);
  if (verb === A.DELETE && answer === A.REFUSED) world.deleteOpened &= ~(1 << id);
  if (verb === A.PURGE && (answer === A.OK || answer === A.GONE)) world.purged |= 1 << id;
  Object.assign(attempt, { isOpen: false, net: OVER });
  Object.assign(world, { step: MUST_READ, attempt: 0 });
  emit(`the worker records ${ANSWERS[answer] ?? `201, account ${answer}`}`, world, { breaks });
}

const ANSWERS: Readonly<Record<number, AttemptAnswer>> = {
  [A.OK]: "ok",
  [A.REFUSED]: "refused",
  [A.DUPLICATE]: "refused_duplicate",
  [A.GONE]: "gone",
};

function factsIn(changes: readonly Change[]): string {
  const facts = changes.flatMap((change) => {
    switch (change.kind) {
      case "grant_active":
      case "account_unlinked":
        return [change.kind];
      case "grant_ended":
        return [change.endedAs];
      case "grant_stopped":
        return [`stopped: ${change.reason}`];
      case "account_linked":
        return [`linked ${change.accountId} by ${change.how}`];
      case "account_state":
        return [`account ${change.state}`];
      default:
        return [];
    }
  });
  return facts.length === 0 ? "" : `: ${facts.join(", ")}`;
}

/** Stores the changes as the worker's transactions would; returns what that breaks. */
function store(world: A.World, changes: readonly Change[], setting: Setting): string | undefined {
  let broken: string | undefined;
  for (const change of changes) {
    const found = storeGrantChange(world, change) ?? storeAccountChange(world, change, setting);
    broken ??= found;
  }
  const isHeldByNobody =
    changes.some((change) => change.kind === "grant_ended" && change.endedAs === "held_by_other") &&
    !world.grants.some(A.isWanting);
  return broken ?? (isHeldByNobody ? "called held by another grant, but none wants it" : undefined);
}

function storeGrantChange(world: A.World, change: Change): string | undefined {
  switch (change.kind) {
    case "grant_active": {
      const grant = A.grantNamed(world, change.grantId);
      const wasEnded = grant.state !== A.APPROVED;
      grant.state = A.ACTIVE;
      // Unless it was taken away between the read and now.
      if (A.isUsable(world.account) && world.account.hasOurMembership) world.personTook = false;
      return wasEnded ? "an end was overwritten" : undefined;
    }
    case "grant_ended":
      A.grantNamed(world, change.grantId).state = change.endedAs === "held_by_other" ? A.HELD_BY_OTHER : A.ENDED;
      return undefined;
    case "grant_stopped":
      A.grantNamed(world, change.grantId).isStopped = true;
      return undefined;
    case "put_back":
      A.grantNamed(world, change.grantId).isPutBack = change.on;
      return undefined;
    case "hold":
      world.isHeld = change.since !== null;
      return world.isHeld && !world.personTook ? "held as drift, but no person took anything away" : undefined;
    default:
      return undefined;
  }
}

function storeAccountChange(world: A.World, change: Change, { terms }: Setting): string | undefined {
  switch (change.kind) {
    case "account_linked":
      return link(world, Number(change.accountId), change.how === "email", change.created);
    case "account_unlinked":
      Object.assign(world, { linked: 0, isCreated: false, closeAsked: false });
      return undefined;
    case "account_state":
      if (change.state === "closed") {
        world.closeAsked = false;
        world.asked &= ~(1 << world.linked);
      }
      world.state = A.STATES.indexOf(change.state);
      world.cooling = change.coolingUntil === null ? 0 : change.coolingUntil > NOW && terms.coolsOff ? 1 : 2;
      return undefined;
    case "account_snapshot":
      world.snapshot = change.snapshot === null ? 0 : change.snapshot.wasSuspended ? 2 : 1;
      return undefined;
    case "wake_cleared":
      world.wake = 0;
      return undefined;
    default:
      return undefined;
  }
}

function link(world: A.World, id: number, byEmail: boolean, created: boolean): string | undefined {
  const isTaken = byEmail && world.everLinked;
  if (byEmail && !isTaken) world.known |= 1 << id;
  const isTheirs = created && world.account.id === id && world.account.maker === A.PERSON;
  if (id !== world.linked) world.closeAsked = false; // what was asked about one account says nothing about another
  Object.assign(world, { linked: id, isCreated: created, everLinked: true });
  if (isTaken) return "a stranger's account was taken because its e-mail fits";
  return isTheirs ? "a person's account was taken for one that we made" : undefined;
}
