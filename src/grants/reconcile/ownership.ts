import { CREATED_AT_MARGIN_MS, isUnanswered } from "./attempts.ts";
import type { Change } from "./outcome.ts";
import type { AttemptRow, ItemRow, OwnMembershipRow } from "./rows.ts";
import type { Moment, SeenMembership } from "./view.ts";

export interface OwnershipInput {
  readonly item: ItemRow;
  readonly attempts: readonly AttemptRow[];
  readonly own: readonly OwnMembershipRow[];
  readonly seen: SeenMembership | null;
  readonly moment: Moment;
}

export interface Ownership {
  /** What is stored about the seen id, or about to be. */
  readonly row: OwnMembershipRow | null;
  readonly isOurs: boolean;
  readonly changes: readonly Change[];
}

/** Rule 3: whose the seen membership is, from rows alone. Never from timing or a sync. */
export function readOwnership(input: OwnershipInput): Ownership {
  const { item, seen, moment } = input;
  const stored = input.own.find((row) => row.membershipId === seen?.membershipId) ?? null;
  const changes: Change[] = [];
  let row = stored;
  // Also where a person took it over meanwhile: undoing that must not make what we gave ourselves a stranger's.
  if (seen !== null && (stored === null || stored.how === "adopted") && isClaimed(seen, input.attempts)) {
    row = stored ?? {
      itemId: item.id,
      membershipId: seen.membershipId,
      how: "claimed",
      deleteOpenedAt: null,
      goneAt: null,
    };
    changes.push({ kind: "own_membership", itemId: item.id, membershipId: seen.membershipId, how: "claimed" });
  }
  // After claiming, so that a read that began after the claim's end still finds what the create made.
  // Guard "claim closed by a read": a day without a look must not end a claim.
  for (const attempt of input.attempts) {
    if (attempt.verb !== "create" || !isUnanswered(attempt)) continue;
    if (attempt.claimUntil !== null && attempt.claimUntil <= moment.readFrom) {
      changes.push({ kind: "claim_closed", attemptId: attempt.id, at: moment.realNow });
    }
  }
  return { row, isOurs: row !== null, changes };
}

/**
 * Guard "claims": what appears while a create of ours is unanswered counts as ours, knowingly towards removal.
 * Guard "`created_at`": but only what was made after the create was opened can be its work.
 * An answered duplicate is an answer and claims nothing.
 */
function isClaimed(seen: SeenMembership, attempts: readonly AttemptRow[]): boolean {
  return attempts.some(
    (attempt) =>
      attempt.verb === "create" && isUnanswered(attempt) && attempt.openedAt - CREATED_AT_MARGIN_MS <= seen.createdAt,
  );
}
