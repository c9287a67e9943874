import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { forbidden, invalid } from "../platform/errors/index.ts";
import { userOf } from "../platform/http/index.ts";
import { newId, type RequestId } from "../platform/ids/index.ts";
import { eventSubject, lockRequest } from "./lock-request.ts";
import { mayComment, requireVisible, viewerOf } from "./request-visibility.ts";

/** Comments on a request, also after its decision. Changes nothing that is decided, so the revision stays. */
export async function commentRequest(ctx: CommandContext, requestId: RequestId, text: string): Promise<void> {
  const userId = userOf(ctx);
  const comment = text.trim();
  if (comment === "")
    throw invalid("request.comment_required", "Write something first.", { fields: { comment: "Needed." } });
  const viewer = await viewerOf(ctx.db, userId);
  await requireVisible(ctx.db, viewer, requestId);
  await inTransaction(ctx, async (unit) => {
    const request = await lockRequest(unit.db, requestId);
    const allowed = await sql`select 1 from requests q where q.id = ${requestId} and ${mayComment(viewer)}`.execute(
      unit.db,
    );
    if (allowed.rows.length === 0)
      throw forbidden("request.comment_not_allowed", "Auditors read requests and do not take part in them.");
    await sql`
      insert into request_comments (id, request_id, user_id, comment, created_at)
      values (${newId()}, ${requestId}, ${userId}, ${comment}, ${request.now})`.execute(unit.db);
    await sql`update requests set updated_at = ${request.now} where id = ${requestId}`.execute(unit.db);
    unit.record({ action: "request.comment", ...eventSubject(request), detail: { comment } });
  });
}
