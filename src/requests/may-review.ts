import { type AppError, conflict, forbidden, unreachable } from "../platform/errors/index.ts";
import type { Review, Stage } from "./resolve-stage.ts";

export interface ReviewQuestion {
  readonly reviewerId: string;
  readonly requesterId: string;
  readonly recipientId: string;
  readonly status: string;
  readonly isLapsed: boolean;
  /** The stage that decides now; null where the request has none. */
  readonly currentStage: Stage | null;
  readonly reviews: readonly Review[];
}

export type ReviewRefusal =
  | "own_access"
  | "own_request"
  | "not_pending"
  | "lapsed"
  | "already_decided"
  | "not_reviewer";

/**
 * May this person decide this request now? Null: yes. The one place that answers it, for every surface and for lists,
 * views and commands alike. The own request comes first, so that trying it is refused and logged whatever its status.
 */
export function mayReview(question: ReviewQuestion): ReviewRefusal | null {
  const { reviewerId } = question;
  if (reviewerId === question.recipientId) return "own_access";
  if (reviewerId === question.requesterId) return "own_request";
  if (question.status !== "PENDING") return "not_pending";
  if (question.isLapsed) return "lapsed";
  if (question.reviews.some((review) => review.userId === reviewerId)) return "already_decided";
  const isAsked = question.currentStage?.reviewers.some((entry) => entry.eligibleUserIds.includes(reviewerId)) ?? false;
  return isAsked ? null : "not_reviewer";
}

/** Attempts to decide without the right to; they go into the log although nothing changes. */
export function isLoggedRefusal(refusal: ReviewRefusal): boolean {
  return refusal === "own_access" || refusal === "own_request" || refusal === "not_reviewer";
}

export function reviewRefusalError(refusal: ReviewRefusal): AppError {
  switch (refusal) {
    case "own_access":
      return forbidden(
        "request.own_decision",
        "Nobody decides on access for themselves. Another reviewer has to decide.",
      );
    case "own_request":
      return forbidden("request.own_decision", "You filed this request, so another reviewer has to decide.");
    case "not_reviewer":
      return forbidden(
        "request.not_reviewer",
        "This request does not wait for you. Its page shows who may decide now.",
      );
    case "already_decided":
      return conflict(
        "request.already_decided_by_you",
        "You decided this request already. Different people decide in different stages.",
      );
    case "not_pending":
      return conflict(
        "request.not_pending",
        "This request is decided already. Nothing was changed; reload to see how.",
      );
    case "lapsed":
      return conflict("request.lapsed", "This request waited too long and has expired. The person can ask again.");
    default:
      return unreachable(refusal);
  }
}
