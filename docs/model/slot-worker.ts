/** The two transactions of the slot model's worker. */
import type { Change } from "../../src/grants/reconcile/index.ts";
import type { Emit, Setting } from "./slot.ts";
import * as S from "./slot-world.ts";
import { ABANDONED, CALL_IN_HAND, IN_HAND, MUST_READ, ON_ITS_WAY, OVER } from "./shared.ts";

export function decide(slot: S.Slot, setting: Setting, emit: Emit): void {
  const isVacant = !slot.grants.some(S.isLive);
  if (setting.without === "holdNotRemoval" && slot.isHeld && isVacant) {
    slot.wake = false;
    S.goIdle(slot);
    return emit("the worker leaves it, it is held", slot);
  }
  const { changes, next, grants } = setting.decisions.decide(slot);
  const { read } = slot;
  const breaks = store(slot, changes, setting);
  if (grants.some(({ status }) => status === "active")) outrun(slot);
  if (next.kind === "open") {
    if (slot.attempts.length === S.SLOTS) return;
    const value = Number(next.attempt.value);
    openWrite(slot, value, isVacant, setting);
    return emit(`the worker opens a write of ${S.nameOf(value)} (found ${S.nameOf(read)})`, slot, { breaks });
  }
  const waitsForSettling = S.unsettledRoles(slot) > 0;
  // What settled between the read and now leaves nothing to wait for, so only another read will do.
  slot.wake = next.kind === "read_again" ? !waitsForSettling : false;
  S.goIdle(slot);
  const facts = changes.filter(({ kind }) => kind.startsWith("grant_") || kind.startsWith("period") || kind === "hold");
  emit(
    `the worker ${next.kind === "complete" ? "concludes" : "waits"}: ${facts.map(({ kind }) => kind).join(", ") || "nothing"} (found ${S.nameOf(read)})`,
    slot,
    { breaks },
  );
}

function openWrite(slot: S.Slot, value: number, isVacant: boolean, setting: Setting): void {
  const hasRow = setting.without !== "attemptRow";
  if (hasRow) slot.asked |= S.bit(value);
  slot.attempts.push({ value, net: IN_HAND, isOpen: hasRow, openedForNobody: isVacant, isOutrun: false });
  Object.assign(slot, {
    step: CALL_IN_HAND,
    attempt: slot.attempts.length - 1,
    read: 0,
    unsettledAtRead: 0,
    claimed: [],
  });
}

function store(slot: S.Slot, changes: readonly Change[], setting: Setting): string | undefined {
  let broken: string | undefined;
  for (const change of changes) {
    switch (change.kind) {
      case "grant_active":
        if (slot.grants[Number(change.grantId)] !== S.APPROVED) broken = "an end was overwritten";
        slot.grants[Number(change.grantId)] = S.ACTIVE;
        break;
      case "grant_ended":
        slot.grants[Number(change.grantId)] = change.endedAs === "held_by_other" ? S.HELD_BY_OTHER : S.ENDED;
        break;
      case "baseline":
        if (setting.without !== "lastForeign") slot.baseline = Number(change.baseline);
        break;
      case "period_opened":
        Object.assign(slot, { periodOpen: true, baseline: Number(change.baseline), asked: 0 });
        break;
      case "period_closed":
        Object.assign(slot, { periodOpen: false, baseline: 0, asked: 0 });
        break;
      case "hold":
        slot.isHeld = change.since !== null;
        if (slot.isHeld && !slot.personChanged && slot.value === slot.read)
          broken = "held as drift, but no person changed it";
        break;
      case "seen":
      case "account_seen":
      case "item_next_try":
      case "put_back":
        break;
      default:
        throw new Error(`a slot alone cannot lead to ${change.kind}`);
    }
  }
  return broken;
}

/** Ghost: what is still on its way when the holder was seen may not disturb it later. */
function outrun(slot: S.Slot): void {
  for (const attempt of slot.attempts) {
    if (attempt.value !== slot.read && (attempt.net === ON_ITS_WAY || attempt.net === ABANDONED))
      attempt.isOutrun = true;
  }
  if (slot.value === slot.read && slot.setBy === 1) slot.personChanged = false;
}

export function record(slot: S.Slot, emit: Emit): void {
  const attempt = S.attemptAt(slot, slot.attempt);
  const isRefused = attempt.net === 5;
  if (isRefused) slot.knownGone |= S.bit(attempt.value);
  Object.assign(attempt, { isOpen: false, net: OVER });
  Object.assign(slot, { step: MUST_READ, attempt: 0 });
  emit(`the worker records ${isRefused ? "refused: no such role" : "200"}`, slot);
}
