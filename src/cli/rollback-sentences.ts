import type { RollbackView } from "../api/index.ts";

/** What differs after a restore, a line each, and what to do next. */
export function rollbackSentences(rollbacks: readonly RollbackView[]): readonly string[] {
  if (rollbacks.length === 0) return ["No access is held back: nothing waits for a decision after a restore."];
  return rollbacks.flatMap((rollback) => [headline(rollback), ...lines(rollback), next(rollback)]);
}

function headline(rollback: RollbackView): string {
  const lost =
    rollback.lost_seq === null
      ? ""
      : ` Row ${rollback.lost_seq} had been signed at ${rollback.lost_until ?? "an unknown time"}.`;
  return `${rollback.app_name}: no access is given. The event log ends with row ${rollback.last_seq} of ${rollback.last_event_at}.${lost}`;
}

function lines(rollback: RollbackView): readonly string[] {
  const shown = rollback.differences.map(({ difference, decision, may, sentence }) => {
    const word = decision === null ? `undecided: ${may.join(" or ")}` : `decided: ${decision}`;
    return `  ${difference}  ${sentence} (${word.replaceAll("_", "-")})`;
  });
  const more = rollback.total - shown.length;
  return more > 0 ? [...shown, `  and ${more} more`] : shown;
}

function next(rollback: RollbackView): string {
  if (!rollback.is_read) return "  It was not read completely since; what differs is known when it was.";
  if (rollback.undecided > 0)
    return `  ${rollback.undecided} undecided. Decide them with --decide, one by one with --only, then --settle.`;
  return "  Everything is decided. --settle lets access be given again.";
}
