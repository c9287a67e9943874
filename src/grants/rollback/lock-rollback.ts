import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { notFound } from "../../platform/errors/index.ts";
import { listOpenRollbacks, type OpenRollback } from "./differences.ts";

/** Locks the app's open rollback, so that two people decide one after the other, and reads it under the lock. */
export async function lockRollback(db: Transaction<Database>, appId: string): Promise<OpenRollback> {
  await sql`select 1 from rollback_apps where app_id = ${appId} and settled_at is null for update`.execute(db);
  const [rollback] = await listOpenRollbacks(db, appId);
  if (rollback === undefined)
    throw notFound("rollback.not_found", "Nothing waits for a decision in this app.", { details: { appId } });
  return rollback;
}
