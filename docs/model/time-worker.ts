/** The transactions of the time model's worker. */
import type { Change } from "../../src/grants/reconcile/index.ts";
import type { Emit, Setting } from "./time.ts";
import * as T from "./time-world.ts";
import { CALL_IN_HAND, IDLE, IN_HAND, MUST_READ, OVER } from "./shared.ts";

export function claim(time: T.Time, setting: Setting, emit: Emit): void {
  const changes = setting.decisions.writeEnds(time);
  const breaks = store(time, changes, setting);
  Object.assign(time, { step: MUST_READ, readFrom: T.databaseClock(time) });
  emit(`the worker claims the target${endsIn(changes)}`, time, { breaks });
}

export function decide(time: T.Time, setting: Setting, emit: Emit): void {
  const { changes, next } = setting.decisions.decide(time);
  const seen = time.read === 0 ? "absent" : `id ${time.read}`;
  const breaks = store(time, changes, setting);
  if (next.kind === "open") {
    if (time.attempts.length === T.SLOTS) return;
    const { verb, membershipId, openedAt, settleAt } = next.attempt;
    const settles = T.stepOf(settleAt) - T.stepOf(openedAt);
    time.attempts.push({
      isCreate: verb === "create",
      id: Number(membershipId ?? 0),
      settleAt: T.stepOf(settleAt),
      answeredAt: null,
      net: IN_HAND,
      actsBefore: time.now + settles,
    });
    Object.assign(time, { step: CALL_IN_HAND, attempt: time.attempts.length - 1, read: 0 });
    return emit(`the worker opens a ${verb} (${seen})${endsIn(changes)}`, time, { breaks });
  }
  if (next.kind === "read_again") {
    Object.assign(time, { step: MUST_READ, read: 0, readFrom: T.databaseClock(time) });
    return emit(`the worker cannot conclude (${seen}) and reads again${endsIn(changes)}`, time, { breaks });
  }
  goIdle(time);
  const what = next.kind === "wait" ? "waits" : "concludes";
  emit(`the worker ${what} (${seen})${endsIn(changes)}`, time, { breaks });
}

export function record(time: T.Time, setting: Setting, emit: Emit): void {
  const attempt = T.attemptAt(time, time.attempt);
  const now = T.databaseClock(time);
  const breaks = store(time, setting.decisions.record(attempt, now), setting);
  Object.assign(attempt, { answeredAt: now, net: OVER });
  // The row of an answered delete says nothing that its membership's row does not say.
  if (!attempt.isCreate) time.attempts.splice(time.attempt, 1);
  Object.assign(time, { step: MUST_READ, attempt: 0, readFrom: now });
  const created = attempt.id === 0 ? "422 duplicate" : `201, id ${attempt.id}`;
  emit(`the worker records ${attempt.isCreate ? created : "204"}`, time, { breaks });
}

export function goIdle(time: T.Time): void {
  Object.assign(time, { step: IDLE, readFrom: 0, read: 0, attempt: 0 });
}

function endsIn(changes: readonly Change[]): string {
  const facts = changes.flatMap((change) => {
    if (change.kind === "grant_ending") return [`writes that it ${change.cause}`];
    if (change.kind === "grant_ended") return [`over (${change.endedAs})`];
    return change.kind === "grant_active"
      ? [`active until ${change.expiresAt === null ? "ended" : T.stepOf(change.expiresAt)}`]
      : [];
  });
  return facts.length === 0 ? "" : `: ${facts.join(", ")}`;
}

/** Stores the changes as the worker's transaction would; returns what that breaks. */
function store(time: T.Time, changes: readonly Change[], setting: Setting): string | undefined {
  let broken: string | undefined;
  for (const change of changes) {
    const found = storeOne(time, change, setting);
    broken ??= found;
  }
  return broken;
}

function storeOne(time: T.Time, change: Change, setting: Setting): string | undefined {
  switch (change.kind) {
    case "grant_ending":
      return storeEnding(time, change.cause, setting);
    case "grant_active":
      return storeActive(time, change, setting);
    case "grant_ended":
      time.grant = T.ENDED;
      return undefined;
    case "item_next_try":
      time.nextTryAt = T.stepOf(change.at);
      return undefined;
    case "own_membership":
      if (!time.own.some(({ id }) => id === Number(change.membershipId)))
        time.own.push({ id: Number(change.membershipId), deleteOpened: false, goneAt: null });
      return undefined;
    case "delete_opened":
      T.ownRow(time, Number(change.membershipId)).deleteOpened = true;
      return undefined;
    case "membership_gone":
      T.ownRow(time, Number(change.membershipId)).goneAt ??= T.stepOf(change.at);
      return undefined;
    case "account_seen":
      time.lastReadFrom = Math.max(time.lastReadFrom ?? 0, T.stepOf(change.at));
      return undefined;
    case "wake_cleared":
      time.wake = false;
      return undefined;
    case "put_back":
    case "seen":
    case "hold":
      return undefined;
    default:
      throw new Error(`time alone cannot lead to ${change.kind}`);
  }
}

function storeEnding(time: T.Time, cause: "expired" | "lapsed", { terms, without }: Setting): string | undefined {
  const now = T.databaseClock(time);
  const hasCome = time.endActedOn || (cause === "expired" ? now >= (time.expiresAt ?? 0) : now > terms.activateBy);
  time.endActedOn = true;
  if (without === "lapseIsEnding" && cause === "lapsed") time.grant = T.ENDED;
  else if (without !== "endWritten") time.grant = T.ENDING;
  return hasCome ? undefined : "ended before its end";
}

function storeActive(
  time: T.Time,
  change: Extract<Change, { kind: "grant_active" }>,
  { terms }: Setting,
): string | undefined {
  const isFirst = !time.isVerified;
  const expiresAt = change.expiresAt === null ? null : T.stepOf(change.expiresAt);
  const isLate = isFirst && T.databaseClock(time) > terms.activateBy;
  const isProlonged = !isFirst && (expiresAt ?? 0) > (time.expiresAt ?? 0);
  Object.assign(time, { grant: T.ACTIVE, isVerified: true, expiresAt });
  time.latestEnd = change.latestEnd === null ? time.latestEnd : T.stepOf(change.latestEnd);
  if (isLate) return "active after the time to become active ran out";
  return isProlonged ? "prolonged without an extension" : undefined;
}
