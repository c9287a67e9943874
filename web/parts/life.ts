import type { GrantView } from "../../src/api/index.ts";
import { formatMoment, formatSpan } from "./time-format.ts";

export const HOUR_MS = 3_600_000;

export type Phase =
  | "asked" // wanted, nothing decided
  | "shortened" // wanted, with a nearer end than asked
  | "scheduled"
  | "giving"
  | "active"
  | "ends_soon"
  | "endless"
  | "outside"
  | "removing"
  | "overdue"
  | "gone"
  | "closed"; // ended without a verified removal: lapsed, held by another path

/** One access in time, all moments in milliseconds. */
export interface Life {
  readonly phase: Phase;
  readonly start: number;
  /** Null: no end. */
  readonly end: number | null;
  /** The nearer end, in `shortened`. */
  readonly newEnd?: number;
  readonly goneAt?: number;
  readonly reminders?: readonly number[];
}

const at = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment));

/** Reminders come a day and an hour before the end of access that lasts longer than a day. */
function remindersOf(start: number, end: number): number[] {
  return end - start > 24 * HOUR_MS ? [end - 24 * HOUR_MS, end - HOUR_MS] : [];
}

/** Reads a grant as a line in time. */
export function lifeOfGrant(grant: GrantView, now: number): Life {
  const start = at(grant.verified_at) ?? at(grant.starts_at) ?? at(grant.approved_at) ?? now;
  const expires = at(grant.expires_at);
  const due = at(grant.end_due_at) ?? at(grant.ending_at);
  const ended = at(grant.ended_at);
  switch (grant.status) {
    case "scheduled":
      return { phase: "scheduled", start: Date.parse(grant.starts_at), end: expires ?? at(grant.latest_end) };
    case "observed":
    case "being_given":
    case "waits_for_account":
    case "waits_for_seat":
    case "stopped": {
      const minutes = grant.duration_minutes;
      return {
        phase: "giving",
        start: now,
        end: expires ?? (minutes === null ? at(grant.latest_end) : now + minutes * 60_000),
      };
    }
    case "active":
    case "displaced":
    case "held":
      if (expires === null) return { phase: "endless", start, end: null };
      return expires <= now
        ? { phase: "removing", start, end: expires }
        : {
            phase: expires - now <= HOUR_MS ? "ends_soon" : "active",
            start,
            end: expires,
            reminders: remindersOf(start, expires),
          };
    case "being_removed":
      return { phase: "removing", start, end: due ?? expires ?? now };
    case "still_held":
    case "overdue":
      return { phase: "overdue", start, end: due ?? expires ?? now };
    case "verified_gone":
      return { phase: "gone", start, end: due ?? expires ?? ended ?? now, goneAt: ended ?? now };
    case "lapsed":
    case "never_given":
    case "outside_remains":
    case "held_by_other":
      return { phase: "closed", start, end: due ?? expires ?? ended ?? now };
  }
}

/** The whole line as one sentence, for those who do not see it. */
export function lifeSentence(life: Life, now: number): string {
  const say = (moment: number) => formatMoment(moment, now);
  const start = `Started ${say(life.start)}.`;
  const end = life.end ?? now;
  const reminders = (life.reminders ?? [])
    .filter((moment) => moment > now)
    .map((moment) => ` Reminder ${say(moment)}.`)
    .join("");
  switch (life.phase) {
    case "asked":
      return life.end === null
        ? "Not given yet. Would have no end."
        : `Not given yet. Would last ${formatSpan(end - life.start)}, at the latest until ${say(end)}.`;
    case "shortened":
      return `Not given yet. Shortened to ${formatSpan((life.newEnd ?? end) - life.start)} from the ${formatSpan(end - life.start)} asked for.`;
    case "scheduled":
      return life.end === null ? `Starts ${say(life.start)}. No end.` : `Starts ${say(life.start)}. Ends ${say(end)}.`;
    case "giving":
      return life.end === null
        ? "Being given, not seen to work yet. No end."
        : `Being given, not seen to work yet. Then lasts ${formatSpan(end - life.start)}.`;
    case "active":
    case "ends_soon":
      return `${start} Ends ${say(end)}, ${formatSpan(end - now)} left.${reminders}`;
    case "endless":
      return `${start} No end.`;
    case "outside":
      return `Given outside Gatehouse, seen first ${say(life.start)}. No end.`;
    case "removing":
      return `${start} Ended ${say(end)}. Being removed for ${formatSpan(now - end)}.`;
    case "overdue":
      return `${start} Should have ended ${say(end)}. Overdue for ${formatSpan(now - end)}.`;
    case "gone":
      return `${start} Ended ${say(end)}. Verified gone ${say(life.goneAt ?? end)}.`;
    case "closed":
      return `${start} Ended ${say(end)}.`;
  }
}

const DAY_MS = 24 * HOUR_MS;
const AXIS_BACK_MS = 14 * DAY_MS;
const AXIS_AHEAD_MS = 30 * DAY_MS;
const AXIS_KNEE_MS = 45 * 60_000;

/** Where a moment lies on the axis that all rows of a table share: 0 to 100, logarithmic to both sides of now. */
export function axisPercent(moment: number, now: number, nowPercent: number): number {
  const delta = moment - now;
  const reach = delta < 0 ? AXIS_BACK_MS : AXIS_AHEAD_MS;
  const share = Math.min(1, Math.log(1 + Math.abs(delta) / AXIS_KNEE_MS) / Math.log(1 + reach / AXIS_KNEE_MS));
  return delta < 0 ? nowPercent * (1 - share) : nowPercent + (100 - nowPercent) * share;
}

/** Positions on a line's own scale: straight, but its pivot stays visible between 8 and 90 %. */
export function ownScale(
  life: Life,
  now: number,
  most = 0.9,
): { readonly start: number; readonly pivot: number; readonly end: number } {
  const first = 1.5;
  const last = 98;
  const clamp = (share: number) =>
    first + (last - first) * Math.min(most, Math.max(0.08, Number.isFinite(share) ? share : 0.5));
  const end = life.end ?? now;
  switch (life.phase) {
    case "asked":
    case "giving":
      return { start: first, pivot: first, end: last };
    case "shortened":
      return {
        start: first,
        pivot:
          first +
          (last - first) * Math.min(0.96, Math.max(0.06, ((life.newEnd ?? end) - life.start) / (end - life.start))),
        end: last,
      };
    case "scheduled":
      return { start: clamp((life.start - now) / (end - now)), pivot: first, end: last };
    case "active":
    case "ends_soon":
      return { start: first, pivot: clamp((now - life.start) / (end - life.start)), end: last };
    case "endless":
    case "outside":
      return { start: first, pivot: 47, end: last };
    case "gone":
    case "closed":
      return { start: first, pivot: clamp(0.88), end: last };
    case "removing":
    case "overdue":
      return {
        start: first,
        pivot: clamp(Math.min(0.88, (end - life.start) / (Math.max(now, end + 1) - life.start))),
        end: last,
      };
  }
}
