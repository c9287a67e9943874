import { type Kysely, type RawBuilder, sql } from "kysely";
import { platformRolesOf } from "../identity/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, notFound } from "../platform/errors/index.ts";
import type { RequestId, UserId } from "../platform/ids/index.ts";

/** Who looks at requests, with the platform roles of this moment. */
export interface Viewer {
  readonly userId: UserId;
  readonly isAdministrator: boolean;
  readonly isAuditor: boolean;
}

export async function viewerOf(db: Kysely<Database>, userId: UserId): Promise<Viewer> {
  const roles = await platformRolesOf(db, userId);
  return { userId, isAdministrator: roles.has("administrator"), isAuditor: roles.has("auditor") };
}

/** True for members of the item's or its app's admin owner. `q` is the request. */
function administersItem(userId: UserId): RawBuilder<boolean> {
  return sql`exists (
    select 1 from request_items vi join resources vr on vr.id = vi.resource_id join apps va on va.id = vr.app_id
             join owner_users vo on vo.owner_id in (vr.admin_owner_id, va.admin_owner_id)
     where vi.request_id = q.id and vo.user_id = ${userId})`;
}

function reviewsSomeStage(userId: UserId): RawBuilder<boolean> {
  return sql`exists (
    select 1 from request_stages vs join owner_users vo on vo.owner_id = vs.owner_id where vs.request_id = q.id and vo.user_id = ${userId})`;
}

/**
 * The requests that somebody may see, `q` in the query: their own, those they are asked to review, those of items they
 * administer; administrators and auditors see all. One condition for lists and for single requests, so that both agree.
 */
export function isVisibleTo(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.isAdministrator || viewer.isAuditor) return sql`true`;
  return sql`(q.requester_id = ${viewer.userId} or q.recipient_id = ${viewer.userId}
    or ${reviewsSomeStage(viewer.userId)} or ${administersItem(viewer.userId)})`;
}

/** The requests that `mayReview` lets this person decide now, `q` in the query; a test holds both to each other. */
export function waitsFor(userId: UserId): RawBuilder<boolean> {
  return sql`(q.status = 'PENDING' and q.lapses_at > (select app_clock()) and q.requester_id <> ${userId} and q.recipient_id <> ${userId}
    and exists (select 1 from request_stages ws join owner_users wo on wo.owner_id = ws.owner_id join users wu on wu.id = wo.user_id
                 where ws.request_id = q.id and ws.stage = q.current_stage and wo.user_id = ${userId} and wu.state = 'active')
    and not exists (select 1 from reviews wv where wv.request_id = q.id and wv.user_id = ${userId}))`;
}

/** People who take part beyond looking: all who see a request but pure auditors. */
export function mayComment(viewer: Viewer): RawBuilder<boolean> {
  return isVisibleTo({ ...viewer, isAuditor: false });
}

export function requestNotFound(): AppError {
  return notFound("request.not_found", "There is no such request, or it is not yours to see.");
}

/** What one may not see does not exist. */
export async function requireVisible(db: Kysely<Database>, viewer: Viewer, requestId: RequestId): Promise<void> {
  const found = await sql`select 1 from requests q where q.id = ${requestId} and ${isVisibleTo(viewer)}`.execute(db);
  if (found.rows.length === 0) throw requestNotFound();
}

export async function countToDecide(db: Kysely<Database>, userId: UserId): Promise<number> {
  const result = await sql<{
    waiting: number;
  }>`select count(*)::integer as waiting from requests q where ${waitsFor(userId)}`.execute(db);
  return result.rows[0]?.waiting ?? 0;
}
