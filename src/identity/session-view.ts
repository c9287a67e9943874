import { type Kysely, sql } from "kysely";
import type { SessionView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { unauthenticated } from "../platform/errors/index.ts";
import type { SessionId, UserId } from "../platform/ids/index.ts";
import type { SliceConfig } from "../platform/slice.ts";
import { isAnyItemAdmin, platformRolesOf } from "./authority.ts";

/** Longer than a normal removal takes; shorter would raise the alarm for what is just being done. */
const OVERDUE_AFTER_SECONDS = 60;

export interface SessionCounts {
  /** How many pending requests wait for this person; the requests slice decides who may review. */
  countToDecide(db: Kysely<Database>, userId: UserId): Promise<number>;
}

interface SessionRow {
  readonly full_name: string;
  readonly email: string;
  readonly csrf_token: string;
  readonly expires_at: Date;
  readonly now: Date;
  readonly is_reviewer: boolean;
}

/** What the console needs to know about the person who is signed in. */
export async function getSessionView(
  db: Kysely<Database>,
  config: SliceConfig,
  counts: SessionCounts,
  who: { readonly userId: UserId; readonly sessionId: SessionId },
): Promise<SessionView> {
  const result = await sql<SessionRow>`
    select u.full_name, u.email, s.csrf_token, s.expires_at, app_clock() as now,
           exists (select 1 from owner_users ou join configuration_stages cs on cs.owner_id = ou.owner_id where ou.user_id = u.id)
           or exists (select 1 from owner_users ou join request_stages rs on rs.owner_id = ou.owner_id
                        join requests r on r.id = rs.request_id where ou.user_id = u.id and r.status = 'PENDING') as is_reviewer
      from sessions s join users u on u.id = s.user_id
     where s.id = ${who.sessionId} and s.ended_at is null`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw unauthenticated("session.required", "Sign in first.");
  const roles = await platformRolesOf(db, who.userId);
  const isItemAdmin = await isAnyItemAdmin(db, who.userId);
  return {
    user: { user_id: who.userId, full_name: row.full_name, email: row.email },
    platform_roles: [...roles],
    is_reviewer: row.is_reviewer,
    is_item_admin: isItemAdmin,
    csrf_token: row.csrf_token,
    expires_at: row.expires_at.toISOString(),
    now: row.now.toISOString(),
    version: config.version,
    public_url: config.publicUrl,
    simulator: config.zendeskSimulatorUrl !== undefined,
    counts: {
      to_decide: await counts.countToDecide(db, who.userId),
      overdue_revocations:
        roles.has("administrator") || isItemAdmin ? await countOverdue(db, who.userId, roles.has("administrator")) : 0,
    },
  };
}

/** Removals that are late, of the items this person answers for. */
async function countOverdue(db: Kysely<Database>, userId: UserId, isAdministrator: boolean): Promise<number> {
  const result = await sql<{ overdue: number }>`
    select count(*)::integer as overdue
      from grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
     where g.state in ('active', 'ending')
       and coalesce(g.end_due_at, g.expires_at) < (select app_clock()) - ${OVERDUE_AFTER_SECONDS} * interval '1 second'
       and (${isAdministrator} or exists (select 1 from owner_users ou where ou.user_id = ${userId} and ou.owner_id in (r.admin_owner_id, a.admin_owner_id)))`.execute(
    db,
  );
  return result.rows[0]?.overdue ?? 0;
}
