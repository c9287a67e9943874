import { isUnanswered, isUnsettled, LOOK_AGAIN_MS, openAttempt, waitFor } from "./attempts.ts";
import { restoresByPolicy } from "./drift.ts";
import { firstVerification } from "./first-verification.ts";
import type { Change, GrantExplanation, GrantStatus, ItemDecision, Lane, Step } from "./outcome.ts";
import type { AttemptPurpose, AttemptRow, EndedAs, GrantRow, ItemRow, Millis } from "./rows.ts";
import { slotGrantStatus } from "./slot-status.ts";
import type { Moment } from "./view.ts";
import { isWanting, mayHold } from "./wanted.ts";

export interface SlotInput {
  readonly item: ItemRow;
  /** Every grant of the slot, ends written. */
  readonly grants: readonly GrantRow[];
  /** Every write that can set the slot: role writes, and account writes that carry a role. */
  readonly attempts: readonly AttemptRow[];
  /** The role that the account has; undefined while there is no account that is the person's. */
  readonly seen: string | null | undefined;
  readonly fallbackRoleId: string | null;
  /** False for a role that was deleted in the app. */
  readonly roleExists: (roleId: string) => boolean;
  /** An administrator or the owner: any role of ours would demote them. */
  readonly isProtected: boolean;
  readonly gate: GrantStatus | null;
  /** False: the app takes no new access; what is there, or was, may be verified and may come back. */
  readonly mayCreate: boolean;
  /** True: nothing comes back either. A grant counts only while its role is seen. */
  readonly isUndecided: boolean;
  readonly moment: Moment;
}

/** What the slot looks like to this decision, with the baseline brought up to date. */
interface Slot extends SlotInput {
  readonly current: string | null;
  readonly baseline: string | null;
  readonly isOurs: boolean;
  /** The live grant approved last whose role exists. */
  readonly top: GrantRow | null;
  readonly changes: readonly Change[];
}

/** Decides the one role of a person. A write carries no id: a late one overwrites whatever is newer. */
export function decideSlot(input: SlotInput): ItemDecision {
  const slot = lookAt(input);
  const decided = slot.top === null ? vacate(slot) : occupy(slot, slot.top);
  const ends = concludeEnds(slot, decided.mayEndAll);
  return {
    itemId: input.item.id,
    changes: [...slot.changes, ...decided.changes, ...ends],
    step: decided.step,
    grants: explanations(slot, decided.status, ends),
  };
}

interface Decided {
  readonly changes: readonly Change[];
  readonly step: Step;
  /** Of the grants that want the role on top. */
  readonly status: GrantStatus;
  /** The end of the period: whatever the slot shows now is what stays. */
  readonly mayEndAll: boolean;
}

function lookAt(input: SlotInput): Slot {
  const { item, seen, moment } = input;
  const current = seen ?? null;
  const changes: Change[] = [{ kind: "seen", itemId: item.id, seenId: current, at: moment.readFrom }];
  const isOurs = seen !== undefined && item.periodOpen && isAskedFor(input, current);
  let baseline = item.baseline;
  // Guard "last foreign value": what a person set meanwhile is what the slot returns to.
  // Guard "own values": a value that we asked for in this period is never taken for a person's choice.
  if (seen !== undefined && item.periodOpen && !isOurs && current !== baseline) {
    baseline = current;
    changes.push({ kind: "baseline", itemId: item.id, baseline });
  }
  return { ...input, current, baseline, isOurs, top: topOf(input), changes };
}

function isAskedFor(input: SlotInput, value: string | null): boolean {
  if (value !== null && value === input.item.adoptedValue) return true;
  return input.attempts.some(
    (attempt) => attempt.verb === "set_role" && attempt.period === input.item.period && attempt.value === value,
  );
}

/** Guard "skip a gone role": a grant whose role was deleted must not keep the one below from coming back. */
function topOf(input: SlotInput): GrantRow | null {
  const candidates = input.grants.filter(
    (grant) =>
      isWanting(grant, input.moment.appNow) &&
      input.roleExists(grant.resourceUpstreamId) &&
      (!input.isUndecided || grant.resourceUpstreamId === input.seen) &&
      (input.mayCreate || grant.state === "active" || grant.resourceUpstreamId === input.seen),
  );
  return candidates.reduce<GrantRow | null>(
    (top, grant) => (top === null || grant.approvedSeq > top.approvedSeq ? grant : top),
    null,
  );
}

/** Some grant holds the slot. */
function occupy(slot: Slot, top: GrantRow): Decided {
  const { item, moment, current } = slot;
  const role = top.resourceUpstreamId;
  const sharing = slot.grants.filter((grant) => isWanting(grant, moment.appNow) && grant.resourceUpstreamId === role);
  if (slot.isProtected) return refuseToDemote(slot);
  if (slot.gate !== null) return { changes: [], step: later(slot), status: slot.gate, mayEndAll: false };

  if (current === role) {
    // Guard "late own value": a write of another value that is still on its way would undo what we verify now.
    const blockers = unsettled(slot, role);
    if (blockers.length > 0) return settle(slot, blockers);
    const changes = [...releaseHold(slot), ...sharing.flatMap((grant) => verified(grant, moment))];
    if (!item.periodOpen) changes.push(openPeriod(slot));
    return { changes, step: rest(slot, changes), status: "active", mayEndAll: false };
  }
  const isForeign = item.periodOpen && !slot.isOurs;
  const holds = isForeign && mayHold(sharing) && !restoresByPolicy(item);
  if (holds) {
    const blockers = unsettled(slot, undefined);
    if (blockers.length > 0) return settle(slot, blockers);
    const hold: Change = { kind: "hold", itemId: item.id, since: item.heldSince ?? moment.realNow };
    return { changes: [hold], step: rest(slot, []), status: "held", mayEndAll: false };
  }
  const purpose =
    isForeign && top.state === "active" ? "put_back" : top.state === "active" ? "return_displaced" : "give";
  const putBacks: Change[] =
    purpose === "put_back" && mayHold(sharing)
      ? sharing.map((grant) => ({ kind: "put_back", grantId: grant.id, on: true }))
      : [];
  return {
    ...write(slot, role, purpose, [...putBacks, ...periodChanges(slot)]),
    changes: releaseHold(slot),
    status: "being_given",
  };
}

/** Nobody holds the slot: it goes back to what was there. A hold never applies here, it would keep what expired. */
function vacate(slot: Slot): Decided {
  const { item, current } = slot;
  const target = returnTo(slot);
  if (target !== current)
    return { ...write(slot, target, "give_back_baseline", []), changes: releaseHold(slot), status: "displaced" };
  const blockers = unsettled(slot, current);
  if (blockers.length > 0) return settle(slot, blockers);
  const changes = releaseHold(slot);
  if (item.periodOpen) changes.push({ kind: "period_closed", itemId: item.id });
  return { changes, step: rest(slot, changes), status: "displaced", mayEndAll: true };
}

/** The value that the slot should show once nobody holds it. */
function returnTo(slot: Slot): string | null {
  const { baseline, current, fallbackRoleId } = slot;
  if (slot.seen === undefined || !slot.item.periodOpen || slot.isProtected) return current;
  // Also an account that has no role any more: writing one would make an end user an agent again.
  if (!slot.isOurs && (current === null || slot.roleExists(current))) return current;
  if (baseline !== null && slot.roleExists(baseline)) return baseline;
  // Guard "fallback": a baseline that was deleted meanwhile must not keep the expired role in place.
  return fallbackRoleId ?? baseline;
}

/**
 * The ends of a slot. Another grant for the same role keeps it. Otherwise the role must be seen to be absent while no
 * write of it can still act; or the slot is back at its baseline, and that happens to be the same role.
 */
function concludeEnds(slot: Slot, mayEndAll: boolean): Change[] {
  const changes: Change[] = [];
  for (const grant of slot.grants) {
    if (grant.state !== "ending") continue;
    const endedAs = endOf(slot, grant, mayEndAll);
    if (endedAs !== null)
      changes.push({ kind: "grant_ended", grantId: grant.id, endedAs, readFrom: slot.moment.readFrom });
  }
  return changes;
}

function endOf(slot: Slot, grant: GrantRow, mayEndAll: boolean): EndedAs | null {
  const role = grant.resourceUpstreamId;
  if (slot.top?.resourceUpstreamId === role) return "held_by_other";
  if (slot.top === null && !mayEndAll) return null;
  if (slot.attempts.some((attempt) => attempt.value === role && isUnsettled(attempt, slot.moment))) return null;
  if (slot.seen === undefined || slot.current !== role) return grant.verifiedAt === null ? "never_given" : "gone";
  return mayEndAll || !slot.isOurs ? "outside_remains" : null;
}

function verified(grant: GrantRow, moment: Moment): Change[] {
  const changes: Change[] = grant.state === "approved" ? [firstVerification(grant, moment)] : [];
  if (grant.putBack) changes.push({ kind: "put_back", grantId: grant.id, on: false });
  return changes;
}

/** Done for now. A grant that still waits for the slot keeps it due, so it must say when to look again. */
function rest(slot: Slot, changes: readonly Change[]): Step {
  if (changes.some((change) => change.kind === "grant_ending"))
    return { kind: "read_again", after: slot.moment.realNow };
  const served = new Set(
    changes.flatMap((change) =>
      change.kind === "grant_active" || (change.kind === "put_back" && !change.on) ? [change.grantId] : [],
    ),
  );
  const waits = slot.grants.some((grant) => isDueByItself(grant, slot.moment.appNow) && !served.has(grant.id));
  return waits ? later(slot) : { kind: "complete" };
}

/** Until it is given, or is back. Without a time to look again it would be looked at without a pause. */
function isDueByItself(grant: GrantRow, appNow: Millis): boolean {
  if (grant.state === "approved") return isWanting(grant, appNow);
  return grant.state === "active" && grant.putBack;
}

/** New role grants of an administrator stop and ask; what a verified one held was taken by the promotion: a hold. */
function refuseToDemote(slot: Slot): Decided {
  const changes: Change[] = [];
  for (const grant of slot.grants) {
    if (!isWanting(grant, slot.moment.appNow) || grant.state === "active") continue;
    changes.push({ kind: "grant_stopped", grantId: grant.id, reason: "would_demote", detail: null });
  }
  if (changes.length === 0)
    changes.push({ kind: "hold", itemId: slot.item.id, since: slot.item.heldSince ?? slot.moment.realNow });
  const waits = slot.grants.some((grant) => grant.state === "active" && isDueByItself(grant, slot.moment.appNow));
  return { changes, step: waits ? later(slot) : { kind: "complete" }, status: "held", mayEndAll: false };
}

interface Written {
  readonly step: Step;
  readonly mayEndAll: false;
}

/** One write carries every field. It is a removal when it takes away a role whose grant is over. */
function write(slot: Slot, value: string | null, purpose: AttemptPurpose, changes: readonly Change[]): Written {
  const { item, moment, current } = slot;
  const takesAway = slot.grants.some((grant) => grant.state === "ending" && grant.resourceUpstreamId === current);
  const lane: Lane =
    takesAway || purpose === "give_back_baseline" || purpose === "return_displaced" ? "revoke" : "grant";
  const period = item.periodOpen ? item.period : item.period + 1;
  const plan = { itemId: item.id, verb: "set_role", purpose, lane, value, period } as const;
  return { step: openAttempt(plan, moment.realNow, changes), mayEndAll: false };
}

function periodChanges(slot: Slot): Change[] {
  return slot.item.periodOpen ? [] : [openPeriod(slot)];
}

/** Period and baseline open in the transaction of the first attempt, or a crash after it would lose what was there. */
function openPeriod(slot: Slot): Change {
  return { kind: "period_opened", itemId: slot.item.id, period: slot.item.period + 1, baseline: slot.current };
}

function unsettled(slot: Slot, except: string | null | undefined): AttemptRow[] {
  return slot.attempts.filter(
    (attempt) => (except === undefined || attempt.value !== except) && isUnsettled(attempt, slot.moment),
  );
}

function settle(slot: Slot, blockers: readonly AttemptRow[]): Decided {
  return { changes: [], step: waitFor(blockers, slot.moment), status: "settling", mayEndAll: false };
}

function releaseHold(slot: Slot): Change[] {
  return slot.item.heldSince === null ? [] : [{ kind: "hold", itemId: slot.item.id, since: null }];
}

function later(slot: Slot): Step {
  return { kind: "wait", until: slot.moment.realNow + LOOK_AGAIN_MS };
}

function explanations(slot: Slot, topStatus: GrantStatus, ends: readonly Change[]): GrantExplanation[] {
  const over = new Set(ends.flatMap((change) => (change.kind === "grant_ended" ? [change.grantId] : [])));
  const lastWrite = slot.attempts.filter((attempt) => attempt.verb === "set_role").at(-1);
  const wasRefused = lastWrite !== undefined && !isUnanswered(lastWrite) && lastWrite.answer === "refused";
  return slot.grants.map((grant) => ({
    grantId: grant.id,
    status: slotGrantStatus(grant, {
      topRole: slot.top?.resourceUpstreamId ?? null,
      topStatus,
      roleExists: slot.roleExists(grant.resourceUpstreamId),
      isOver: over.has(grant.id),
      wasRefused,
      isPaused: !slot.mayCreate,
      appNow: slot.moment.appNow,
    }),
  }));
}
