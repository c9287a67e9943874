import { sql, type Transaction } from "kysely";
import type { Database } from "../platform/database/schema.ts";

/** A target's `wake_at` lowered to now, in an update of `targets`. */
export const WAKE_NOW = sql<Date>`least(coalesce(targets.wake_at, 'infinity'), clock_timestamp())`;

/** Makes a target due now, and an item free of its back-off. Only ever lowers: a hint never postpones a look. */
export async function wakeTarget(
  db: Transaction<Database>,
  targetId: string,
  itemId: string | null = null,
): Promise<void> {
  await sql`update targets set wake_at = ${WAKE_NOW} where id = ${targetId}`.execute(db);
  if (itemId !== null) {
    await sql`update items set next_try_at = clock_timestamp(), failures = 0 where id = ${itemId}`.execute(db);
  }
}
