import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict, forbidden } from "../platform/errors/index.ts";
import { userOf } from "../platform/http/index.ts";
import type { RequestId } from "../platform/ids/index.ts";
import { closeRequest } from "./conclude.ts";
import { eventSubject, lockRequest } from "./lock-request.ts";
import { requireVisible, viewerOf } from "./request-visibility.ts";

/** Withdraws a pending request: whoever filed it, and the person it is for. */
export async function cancelRequest(ctx: CommandContext, requestId: RequestId): Promise<void> {
  const userId = userOf(ctx);
  await requireVisible(ctx.db, await viewerOf(ctx.db, userId), requestId);
  await inTransaction(ctx, async (unit) => {
    const request = await lockRequest(unit.db, requestId);
    if (userId !== request.requester_id && userId !== request.recipient_id) {
      throw forbidden(
        "request.not_yours_to_cancel",
        "Only whoever asked, or the person it is for, can cancel this. A reviewer can deny it.",
      );
    }
    if (request.status !== "PENDING") {
      throw conflict(
        "request.not_pending",
        "This request is decided already. Nothing was changed; access that was given can be given back under My access.",
      );
    }
    await closeRequest(unit.db, requestId, { status: "CANCELED", reason: "canceled", now: request.now });
    unit.record({
      action: "request.cancel",
      ...eventSubject(request),
      before: { status: request.status },
      after: { status: "CANCELED", status_reason: "canceled" },
    });
  });
}
