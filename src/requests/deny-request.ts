import { invalid } from "../platform/errors/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { userOf } from "../platform/http/index.ts";
import type { RequestId } from "../platform/ids/index.ts";
import { closeRequest } from "./conclude.ts";
import { eventSubject } from "./lock-request.ts";
import { requireVisible, viewerOf } from "./request-visibility.ts";
import { insertReview, reviewRequest } from "./review-request.ts";

export interface DenyInput {
  readonly comment: string;
  readonly revision?: number | undefined;
}

/** Denies: one denial ends the request, whatever the stage's operator. The person reads why. */
export async function denyRequest(ctx: CommandContext, requestId: RequestId, input: DenyInput): Promise<void> {
  const reviewerId = userOf(ctx);
  const comment = input.comment.trim();
  if (comment === "") {
    throw invalid("request.comment_required", "Say why, so that the person knows what to do.", {
      fields: { comment: "Needed to deny." },
    });
  }
  await requireVisible(ctx.db, await viewerOf(ctx.db, reviewerId), requestId);
  const call = { reviewerId, requestId, revision: input.revision, verb: "deny" as const };
  await reviewRequest(ctx, call, async (unit, request) => {
    await insertReview(unit.db, reviewerId, request, { decision: "denied", comment, durationSeconds: null });
    await closeRequest(unit.db, requestId, { status: "DENIED", reason: null, now: request.now });
    unit.record({
      action: "request.deny",
      ...eventSubject(request),
      before: { status: request.status, stage: request.current_stage },
      after: { status: "DENIED" },
      detail: { comment },
    });
  });
}
