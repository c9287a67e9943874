import { sql, type Transaction } from "kysely";
import { inTransaction, type UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, conflict } from "../platform/errors/index.ts";
import { newId, type RequestId, type UserId } from "../platform/ids/index.ts";
import { eventSubject, type LockedRequest, lockRequest } from "./lock-request.ts";
import { isLoggedRefusal, mayReview, reviewRefusalError } from "./may-review.ts";

export interface ReviewCall {
  readonly reviewerId: UserId;
  readonly requestId: RequestId;
  /** The revision that the reviewer saw; something newer is refused. */
  readonly revision: number | undefined;
  readonly verb: "approve" | "deny";
}

/**
 * The one path of every decision, for every surface: locks the request, asks whether this person may decide it now, and
 * only then decides. A refusal of authority commits an event and nothing else, then answers as an error.
 */
export async function reviewRequest<Result>(
  ctx: CommandContext,
  call: ReviewCall,
  decide: (unit: UnitOfWork, request: LockedRequest) => Promise<Result | AppErrorAfterCommit>,
): Promise<Result> {
  const outcome = await inTransaction(ctx, async (unit) => {
    const request = await lockRequest(unit.db, call.requestId);
    const refusal = mayReview({
      reviewerId: call.reviewerId,
      requesterId: request.requester_id,
      recipientId: request.recipient_id,
      status: request.status,
      isLapsed: request.is_lapsed,
      currentStage: request.currentStage,
      reviews: request.reviews,
    });
    if (refusal !== null) {
      if (!isLoggedRefusal(refusal)) throw reviewRefusalError(refusal);
      unit.record({ action: "request.review_refused", ...eventSubject(request), detail: { refusal, verb: call.verb } });
      return new AppErrorAfterCommit(reviewRefusalError(refusal));
    }
    if (call.revision !== undefined && call.revision !== request.revision) throw requestChanged();
    return decide(unit, request);
  });
  if (outcome instanceof AppErrorAfterCommit) throw outcome.error;
  return outcome;
}

/** A refusal that has something to keep: the transaction commits, then the error is thrown. */
export class AppErrorAfterCommit {
  readonly error: AppError;
  constructor(error: AppError) {
    this.error = error;
  }
}

export function requestChanged(): AppError {
  return conflict(
    "request.changed",
    "The request changed since you looked at it. Nothing was decided; look again and decide then.",
  );
}

export interface NewReview {
  readonly decision: "approved" | "denied";
  readonly comment: string;
  /** Only where the reviewer shortened. */
  readonly durationSeconds: number | null;
}

/** One person decides once per request, and nobody their own: the table refuses both, whatever the code above says. */
export async function insertReview(
  db: Transaction<Database>,
  reviewerId: UserId,
  request: LockedRequest,
  review: NewReview,
): Promise<void> {
  await sql`
    insert into reviews (id, request_id, stage, user_id, decision, comment, duration_seconds, decided_at)
    values (${newId()}, ${request.id}, ${request.current_stage}, ${reviewerId}, ${review.decision}, ${review.comment},
            ${review.durationSeconds}::integer, ${request.now})`.execute(db);
}
