/** The two transactions of a worker: deciding, by the real function, and recording an answer. */
import type { Emit, Setting } from "./membership.ts";
import { store } from "./membership-decision.ts";
import * as M from "./membership-world.ts";
import { CALL_IN_HAND, HAS_READ, IN_HAND, MUST_READ, OVER } from "./shared.ts";

export function decide(world: M.Membership, index: 0 | 1, setting: Setting, name: string, emit: Emit): void {
  const worker = world.workers[index];
  if (setting.without !== "token" && world.owner !== index + 1) {
    M.forgetWork(world, index);
    return emit(`${name} is refused by the token and forgets its work`, world);
  }
  const creates = world.attempts.filter((attempt) => attempt.isCreate && attempt.open > M.CLOSED);
  const { changes, next } = setting.decisions.decide(world, worker);
  const wants = world.grants.some(M.isWanting);
  const stored = setting.without === "comesBack" ? changes.filter((change) => change.kind !== "put_back") : changes;
  const broken = store(world, stored, creates);
  if (next.kind === "open") {
    if (world.attempts.length === M.SLOTS) return;
    const { verb, membershipId } = next.attempt;
    open(world, index, verb === "create", Number(membershipId ?? 0), setting);
    return emit(`${name} opens a ${verb}${membershipId === null ? "" : ` of ${membershipId}`}`, world, {
      breaks: broken,
    });
  }
  if (next.kind === "read_again") {
    world.workers[index] = { ...worker, step: MUST_READ, read: 0, wasUnsettled: false };
    return emit(`${name} cannot conclude from this list and reads again`, world, { breaks: broken });
  }
  const lies = wants && next.kind === "complete" && worker.read !== 0 && world.up === 0 && !world.personRemoved;
  release(world, index);
  const what =
    next.kind === "wait" ? "waits until the creates settle" : `concludes: ${describeChanges(changes, worker.read)}`;
  emit(`${name} ${what}`, world, { breaks: lies ? "verified present, but we removed it" : broken });
}

function describeChanges(
  changes: readonly { readonly kind: string; readonly endedAs?: string }[],
  read: number,
): string {
  const facts = changes.filter(({ kind }) => kind.startsWith("grant_") || kind === "hold");
  const texts = facts.map((fact) => (fact.endedAs === undefined ? fact.kind : `${fact.kind} (${fact.endedAs})`));
  return texts.length > 0 ? texts.join(", ") : `nothing to do, ${M.nameOf(read)}`;
}

function open(world: M.Membership, index: 0 | 1, isCreate: boolean, id: number, setting: Setting): void {
  const hasRow = isCreate && setting.without !== "attemptRow";
  const attempt: M.Attempt = {
    isCreate,
    id: isCreate ? world.nextId : id,
    net: IN_HAND,
    answer: 0,
    open: hasRow ? M.UNSETTLED : M.CLOSED,
    worker: index + 1,
  };
  world.attempts.push(attempt);
  world.workers[index] = {
    ...world.workers[index],
    step: CALL_IN_HAND,
    attempt: world.attempts.length - 1,
    read: 0,
    wasUnsettled: false,
  };
  if (world.page > 0) world.pageSkips = true;
}

function release(world: M.Membership, index: 0 | 1): void {
  world.workers[index] = { ...M.IDLE_WORKER };
  if (world.owner === index + 1) [world.owner, world.leaseRuns] = [0, false];
}

export function record(world: M.Membership, index: 0 | 1, setting: Setting, name: string, emit: Emit): void {
  if (setting.without !== "token" && world.owner !== index + 1) {
    M.forgetWork(world, index);
    return emit(`${name} cannot record the answer (token)`, world);
  }
  const worker = world.workers[index];
  const attempt = world.attempts[worker.attempt];
  if (attempt === undefined) throw new Error("an answer without an attempt");
  attempt.net = OVER;
  const text = attempt.isCreate ? recordCreate(world, attempt, setting) : recordDelete(world, attempt);
  const wasRemoved = !attempt.isCreate && attempt.answer === M.ANSWER_GONE;
  world.workers[index] = { ...worker, step: MUST_READ, attempt: 0, read: 0, wasUnsettled: false };
  if (wasRemoved && setting.without === "listAfterDelete") {
    world.workers[index].step = HAS_READ; // takes the answer itself for an empty list
    world.workers[index].wasUnsettled = M.canActStill(world);
  }
  emit(`${name} records ${text}`, world);
}

function recordCreate(world: M.Membership, attempt: M.Attempt, setting: Setting): string {
  const isDuplicate = attempt.answer === M.DUPLICATE;
  if (!isDuplicate || setting.without !== "duplicate") attempt.open = M.CLOSED;
  if (attempt.answer < 8) {
    world.ours |= 1 << attempt.answer;
    world.adopted &= ~(1 << attempt.answer); // a proof of our own outlives the undoing of a person's taking over
  }
  // Ghost: with every create answered, nothing is ambiguous any more.
  const others = world.attempts.some((other) => other !== attempt && other.isCreate && other.open > M.CLOSED);
  if (!others && (world.ours & (1 << world.up)) === 0) world.isAmbiguous = false;
  if (attempt.answer < 8) return `201, id ${attempt.answer}`;
  return isDuplicate ? "422 duplicate" : "refused";
}

function recordDelete(world: M.Membership, attempt: M.Attempt): string {
  if (attempt.answer !== M.ANSWER_GONE) return "refused";
  world.gone |= 1 << attempt.id;
  return "204 or 404";
}
