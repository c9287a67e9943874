import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../platform/database/schema.ts";
import { notFound } from "../platform/errors/index.ts";

/** A grant with what every command about it needs. */
export interface GrantRecord {
  readonly id: string;
  readonly targetId: string;
  readonly itemId: string;
  readonly appId: string;
  readonly resourceId: string;
  readonly userId: string;
  /** Who filed the request that it comes from; null where it comes from none. */
  readonly requesterId: string | null;
  readonly state: "approved" | "active" | "ending" | "ended";
  readonly verifiedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly latestEnd: Date | null;
  readonly stoppedAt: Date | null;
  readonly extensionSeconds: number;
  readonly extensionCount: number;
  readonly extendedSeconds: number;
  readonly durationSeconds: number | null;
  readonly itemAdminOwnerId: string | null;
  readonly appAdminOwnerId: string;
}

/** A grant without a lock, for checks before the transaction and for reading. */
export async function findGrant(db: Kysely<Database>, grantId: string): Promise<GrantRecord | null> {
  const row = await db
    .selectFrom("grants")
    .innerJoin("resources", "resources.id", "grants.resource_id")
    .innerJoin("apps", "apps.id", "grants.app_id")
    .leftJoin("requests", "requests.id", "grants.request_id")
    .select([
      "grants.id as id",
      "grants.target_id as targetId",
      "grants.item_id as itemId",
      "grants.app_id as appId",
      "grants.resource_id as resourceId",
      "grants.user_id as userId",
      "requests.requester_id as requesterId",
      "grants.state as state",
      "grants.verified_at as verifiedAt",
      "grants.expires_at as expiresAt",
      "grants.latest_end as latestEnd",
      "grants.stopped_at as stoppedAt",
      "grants.extension_seconds as extensionSeconds",
      "grants.extension_count as extensionCount",
      "grants.extended_seconds as extendedSeconds",
      "grants.duration_seconds as durationSeconds",
      "resources.admin_owner_id as itemAdminOwnerId",
      "apps.admin_owner_id as appAdminOwnerId",
    ])
    .where("grants.id", "=", grantId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: stateOf(row.state) };
}

function stateOf(state: string): GrantRecord["state"] {
  if (state === "approved" || state === "active" || state === "ending" || state === "ended") return state;
  throw new Error(`unknown grant state ${state}`);
}

/** Locks target, then grant (every transaction locks in this order), and reads the grant as it is under the lock. */
export async function lockGrant(db: Transaction<Database>, grantId: string): Promise<GrantRecord> {
  await sql`select 1 from targets where id = (select target_id from grants where id = ${grantId}) for update`.execute(
    db,
  );
  await sql`select 1 from grants where id = ${grantId} for update`.execute(db);
  const grant = await findGrant(db, grantId);
  if (grant === null)
    throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.", { details: { grantId } });
  return grant;
}
