import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

/** Notes that a part could not be read: first seen stays, last seen moves. */
export async function noteSyncError(db: Kysely<Database>, appId: string, part: string, message: string): Promise<void> {
  await sql`
    insert into sync_errors (app_id, part, message, first_seen_at, last_seen_at) values (${appId}, ${part}, ${message}, clock_timestamp(), clock_timestamp())
    on conflict (app_id, part) do update set message = excluded.message, last_seen_at = excluded.last_seen_at`.execute(
    db,
  );
}

export async function clearSyncError(db: Kysely<Database>, appId: string, part: string): Promise<void> {
  await db.deleteFrom("sync_errors").where("app_id", "=", appId).where("part", "=", part).execute();
}
