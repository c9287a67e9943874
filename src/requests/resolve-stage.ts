/** One owner of a stage, with the people who can answer for it in this request. */
export interface StageReviewer {
  readonly ownerId: string;
  /** Active members now, without requester, recipient, and whoever decided in another stage. */
  readonly eligibleUserIds: readonly string[];
}

export interface Stage {
  readonly stage: number;
  readonly operator: "any" | "all";
  readonly reviewers: readonly StageReviewer[];
}

export interface Review {
  readonly stage: number;
  readonly userId: string;
  readonly decision: "approved" | "denied";
}

export type StageOutcome = "approved" | "denied" | "pending" | "blocked";

/** Decides one stage. Pure: the caller holds the request row and stores the result. `reviews` are those of this stage. */
export function resolveStage(stage: Stage, reviews: readonly Review[]): StageOutcome {
  // `every` on an empty list is true, so a stage that lost its last reviewer would approve itself.
  if (stage.reviewers.length === 0) return "blocked";
  // One denial settles it even under "any": whoever said no may know what the others do not.
  if (reviews.some((review) => review.decision === "denied")) return "denied";

  const approvedBy = new Set(reviews.map((review) => review.userId));
  // An approval counts while its giver still belongs to the owner: who left no longer answers for it.
  const isAnswered = (entry: StageReviewer): boolean => entry.eligibleUserIds.some((id) => approvedBy.has(id));
  const canBeAnswered = (entry: StageReviewer): boolean => entry.eligibleUserIds.length > 0;
  const isMet = stage.operator === "all" ? stage.reviewers.every(isAnswered) : stage.reviewers.some(isAnswered);
  if (isMet) return "approved";
  const isOpen = stage.operator === "all" ? stage.reviewers.every(canBeAnswered) : stage.reviewers.some(canBeAnswered);
  return isOpen ? "pending" : "blocked";
}

export interface RequestOutcome {
  readonly outcome: StageOutcome;
  /** The stage that decides now; the last one where everything is approved. */
  readonly stage: number;
}

/**
 * Decides a whole request: the first stage that is not approved holds it up. Earlier stages are looked at again each
 * time, so an approval by somebody who has since left an owner does not carry the last stage.
 */
export function resolveRequest(stages: readonly Stage[], reviews: readonly Review[]): RequestOutcome {
  for (const stage of stages) {
    const outcome = resolveStage(
      stage,
      reviews.filter((review) => review.stage === stage.stage),
    );
    if (outcome !== "approved") return { outcome, stage: stage.stage };
  }
  const last = stages.at(-1);
  // Nobody to ask is not the same as everybody agreeing.
  return last === undefined ? { outcome: "blocked", stage: 1 } : { outcome: "approved", stage: last.stage };
}
