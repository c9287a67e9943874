import { type Kysely, sql } from "kysely";
import type { Database } from "../database/schema.ts";

/** The two clocks of the database, read in one statement so that they belong together. */
export interface Clocks {
  /** `app_clock()`: starts, ends, activate_by, reminders, cooling-off. */
  readonly appNow: Date;
  /** `clock_timestamp()`: leases and everything about attempts. */
  readonly realNow: Date;
}

/** Reads both clocks. In a transaction: after the row is locked, never before. */
export async function readClocks(db: Kysely<Database>): Promise<Clocks> {
  const result = await sql<{
    app_now: Date;
    real_now: Date;
  }>`select app_clock() as app_now, clock_timestamp() as real_now`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error("the database did not tell the time");
  return { appNow: row.app_now, realNow: row.real_now };
}
