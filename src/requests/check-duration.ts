import { invalid, unprocessable } from "../platform/errors/index.ts";

/** Asks for no end, as in Opal's API. */
const INDEFINITE = -1;
/** 366 days; the database refuses more. */
const LONGEST_MINUTES = 527_040;

/** The asked duration in seconds, null for no end; refuses what the item does not allow. Pure. */
export function checkDuration(minutes: number, maxDurationSeconds: number | null): number | null {
  if (minutes === INDEFINITE) {
    if (maxDurationSeconds === null) return null;
    throw unprocessable(
      "request.indefinite_not_allowed",
      `This item is given for at most ${inWords(maxDurationSeconds)}. Choose a duration.`,
      {
        fields: { duration_minutes: `At most ${inWords(maxDurationSeconds)}.` },
      },
    );
  }
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_MINUTES) {
    throw invalid(
      "request.duration_invalid",
      `Give the duration in whole minutes from 1 to ${LONGEST_MINUTES}, or -1 for no end where that is allowed.`,
      {
        fields: { duration_minutes: "Whole minutes." },
      },
    );
  }
  const seconds = minutes * 60;
  if (maxDurationSeconds !== null && seconds > maxDurationSeconds) {
    throw unprocessable(
      "request.longer_than_allowed",
      `This item is given for at most ${inWords(maxDurationSeconds)}. Ask for less.`,
      {
        fields: { duration_minutes: `At most ${inWords(maxDurationSeconds)}.` },
      },
    );
  }
  return seconds;
}

/** The duration that holds after approvals: the shortest of what was asked and what each reviewer allowed. Null: no end. */
export function effectiveDuration(asked: number | null, allowed: readonly (number | null)[]): number | null {
  const limits = [asked, ...allowed].filter((seconds) => seconds !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** What a reviewer may approve: the current duration or a shorter one. Returns it in seconds. Pure. */
export function checkApprovedDuration(minutes: number | undefined, current: number | null): number | null {
  if (minutes === undefined) return current;
  const seconds = checkDuration(minutes, null);
  if (seconds === null)
    throw invalid("request.duration_invalid", "A reviewer gives a duration in minutes, never no end.");
  if (current !== null && seconds > current) {
    throw unprocessable(
      "request.longer_than_asked",
      `A reviewer can shorten, not lengthen: at most ${inWords(current)}.`,
      {
        fields: { duration_minutes: `At most ${inWords(current)}.` },
      },
    );
  }
  return seconds;
}

/** 90000 → "25 h"; 5400 → "1 h 30 min"; 2592000 → "30 d". */
export function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 1440 && minutes % 1440 === 0) return `${minutes / 1440} d`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter((part) => part !== "").join(" ");
}
