import { type Kysely, sql } from "kysely";
import pg from "pg";
import { type Database, surviveLostConnections } from "../platform/database/index.ts";

/**
 * Where migrations run as another role, gives the running program exactly what it needs: it may read and write rows, add
 * to the event log and move its tip, and change no table and no trigger. A taken-over program then cannot switch off what
 * protects the log.
 */
export async function grantRuntimeRights(migrationConnection: pg.PoolConfig, db: Kysely<Database>): Promise<void> {
  const pool = new pg.Pool({ ...migrationConnection, max: 1 });
  surviveLostConnections(pool);
  try {
    const runtime = (await sql<{ name: string }>`select current_user as name`.execute(db)).rows[0]?.name;
    const owner = (await pool.query<{ name: string }>("select current_user as name")).rows[0]?.name;
    if (runtime === undefined || runtime === owner) return;
    const role = pg.escapeIdentifier(runtime);
    await pool.query(`
      grant usage on schema public to ${role};
      grant select, insert, update, delete on all tables in schema public to ${role};
      grant usage, select on all sequences in schema public to ${role};
      grant execute on all functions in schema public to ${role};
      revoke update, delete, truncate on events from ${role};
      revoke insert, delete, truncate on event_log_tip from ${role};
      revoke insert, update, delete, truncate on test_clock, request_transitions, grant_transitions from ${role};
      revoke insert, update, delete, truncate on kysely_migration, kysely_migration_lock from ${role}`);
  } finally {
    await pool.end();
  }
}
