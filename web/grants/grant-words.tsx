import type { GrantView } from "../../src/api/index.ts";
import { useNow } from "../parts/clock.tsx";
import { Moment } from "../parts/moment.tsx";
import table from "../parts/table.module.css";
import { formatDuration, formatSpan } from "../parts/time-format.ts";

const sourceWords: Readonly<Record<GrantView["source"], string>> = {
  request: "Request",
  group_link: "Day one, from a group",
  break_glass: "Break-glass",
  administrator: "Given by an administrator",
};
export const pathWord = (grant: GrantView): string => sourceWords[grant.source];

/** Overdue first, then what ends next; without an end, last. */
export function byUrgency(a: GrantView, b: GrantView): number {
  const rank = (grant: GrantView) =>
    grant.status === "overdue" || grant.status === "still_held" ? 0 : grant.state === "ended" ? 2 : 1;
  const end = (grant: GrantView) =>
    grant.expires_at === null ? Number.POSITIVE_INFINITY : Date.parse(grant.expires_at);
  return rank(a) - rank(b) || end(a) - end(b) || a.grant_id.localeCompare(b.grant_id);
}

export const isOverdue = (grant: GrantView): boolean => grant.status === "overdue" || grant.status === "still_held";

interface EndWordsData {
  readonly at: string | null;
  readonly bold: string | null;
  readonly second: string;
  readonly isLate: boolean;
}

/** When it ends, and how far that is, in words. */
export function endWords(grant: GrantView, now: number): EndWordsData {
  const due = grant.end_due_at ?? grant.expires_at;
  const since = due === null ? 0 : now - Date.parse(due);
  switch (grant.status) {
    case "overdue":
    case "still_held":
      return { at: due, bold: null, second: `${formatSpan(since)} late`, isLate: true };
    case "being_removed":
      return { at: due, bold: null, second: "being removed", isLate: false };
    case "verified_gone":
      return { at: due ?? grant.ended_at, bold: null, second: "verified gone", isLate: false };
    case "lapsed":
    case "never_given":
    case "outside_remains":
    case "held_by_other":
      return { at: due ?? grant.ended_at, bold: null, second: "ended", isLate: false };
    case "scheduled":
      return { at: grant.expires_at ?? grant.starts_at, bold: null, second: "starts later", isLate: false };
    case "observed":
    case "being_given":
    case "waits_for_account":
    case "waits_for_seat":
    case "stopped":
      return {
        at: null,
        bold: formatDuration(grant.duration_minutes === null ? null : Math.round(grant.duration_minutes)),
        second: "from when it works",
        isLate: false,
      };
    case "active":
    case "displaced":
    case "held":
      if (grant.expires_at === null) return { at: null, bold: null, second: "No end", isLate: false };
      return {
        at: grant.expires_at,
        bold: null,
        second:
          Date.parse(grant.expires_at) > now
            ? `${formatSpan(Date.parse(grant.expires_at) - now)} left`
            : "being removed",
        isLate: false,
      };
  }
}

export function EndWords({ grant }: { readonly grant: GrantView }) {
  const words = endWords(grant, useNow());
  return (
    <>
      {words.at !== null && (
        <span className={table["strong"]}>
          <Moment at={words.at} />
        </span>
      )}
      {words.bold !== null && <span className={table["strong"]}>{words.bold}</span>}
      <span className={words.isLate ? table["late"] : table["second"]}>{words.second}</span>
    </>
  );
}
