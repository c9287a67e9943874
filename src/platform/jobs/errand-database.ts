import { CompiledQuery, type Kysely } from "kysely";
import PgBoss from "pg-boss";
import pg from "pg";
import { surviveLostConnections } from "../database/lost-connections.ts";
import type { Database } from "../database/schema.ts";
import type { ErrandHandler } from "./errand-handler.ts";

/** Lets pg-boss run its statements through our own connection or inside a caller's transaction. */
export function statementsOf(db: Kysely<Database>): PgBoss.Db {
  return {
    executeSql: async (text, values: readonly unknown[]) => {
      const result = await db.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      return { rows: [...result.rows] };
    },
  };
}

// The first retry comes after seconds, the last of twelve after hours.
const RETRY_DELAY_SECONDS = 5;
const KEEP_DAYS = 30;
/** Any number that nothing else in the database locks. */
const PREPARING_LOCK = 7_402_118_301;

/**
 * Makes or upgrades pg-boss's own schema and one queue per handler, with the connection that may change the schema. The
 * role of the running program then needs no right to create anything.
 */
export async function prepareErrands(options: {
  readonly migrationConnection: pg.PoolConfig;
  readonly db: Kysely<Database>;
  readonly handlers: readonly ErrandHandler[];
}): Promise<void> {
  const pool = new pg.Pool({ ...options.migrationConnection, max: 1 });
  surviveLostConnections(pool);
  const boss = new PgBoss({
    db: { executeSql: (text, values: unknown[]) => pool.query(text, values) },
    supervise: false,
    schedule: false,
  });
  boss.on("error", () => undefined);
  try {
    // Making a queue attaches a partition, and two nodes that do so at once can deadlock. Held until the pool ends.
    await pool.query("select pg_advisory_lock($1)", [PREPARING_LOCK]);
    await boss.start();
    for (const handler of options.handlers) await makeQueue(boss, handler);
    await grantUse(pool, options.db);
    await boss.stop({ graceful: false });
  } finally {
    await pool.end();
  }
}

async function makeQueue(boss: PgBoss, handler: ErrandHandler): Promise<void> {
  // `short` is the policy whose unique index makes "at most one waiting errand per key" true.
  const queue = {
    name: handler.queue,
    policy: "short" as const,
    retryLimit: handler.retryLimit,
    retryDelay: RETRY_DELAY_SECONDS,
    retryBackoff: true,
    expireInSeconds: handler.expireInSeconds,
    retentionDays: KEEP_DAYS,
  };
  await boss.createQueue(handler.queue, queue);
  await boss.updateQueue(handler.queue, queue);
}

async function grantUse(pool: pg.Pool, db: Kysely<Database>): Promise<void> {
  const asked = await db.executeQuery<{ name: string }>(CompiledQuery.raw("select current_user as name"));
  const user = asked.rows[0]?.name;
  const owner = (await pool.query<{ name: string }>("select current_user as name")).rows[0]?.name;
  if (user === undefined || user === owner) return;
  const role = pg.escapeIdentifier(user);
  await pool.query(`grant usage on schema pgboss to ${role}`);
  await pool.query(`grant select, insert, update, delete on all tables in schema pgboss to ${role}`);
  await pool.query(`grant execute on all functions in schema pgboss to ${role}`);
}
