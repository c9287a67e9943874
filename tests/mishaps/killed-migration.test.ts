import { mkdtemp, rm } from "node:fs/promises";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrations } from "../../src/platform/database/migrations/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { startNode } from "../support/product-process.ts";

// A node is killed while it brings the schema forward, stopped by the database itself at a statement that the test chose.

let database: TestDatabase;
let keys: string;
beforeEach(async () => {
  database = await createTestDatabase({ isEmpty: true });
  keys = await mkdtemp("/tmp/gatehouse-keys-");
});
afterEach(async () => {
  await database.close();
  await rm(keys, { recursive: true, force: true });
});

const LOCK = 4_711;

/** The n-th change of the schema by the product waits, before it is done, until the test lets go of the lock. */
async function stopBefore(
  statement: number,
): Promise<{ readonly stopped: () => Promise<boolean>; readonly letGo: () => Promise<void> }> {
  const client = await database.pool.connect();
  await client.query(`select pg_advisory_lock(${LOCK})`);
  await client.query(`
    create schema mishap;
    create sequence mishap.statements;
    create function mishap.stop_at() returns event_trigger language plpgsql as $$
      begin
        if current_setting('application_name') = 'gatehouse' and nextval('mishap.statements') = ${statement} then
          perform pg_advisory_xact_lock(${LOCK});
        end if;
      end $$;
    create event trigger stop_at on ddl_command_start execute function mishap.stop_at()`);
  return {
    stopped: async () =>
      (
        await database.pool.query(
          `select from pg_locks l join pg_database d on d.oid = l.database
            where l.locktype = 'advisory' and l.objid = ${LOCK} and not l.granted and d.datname = current_database()`,
        )
      ).rows.length === 1,
    letGo: async () => {
      await client.query("drop event trigger stop_at");
      await client.query("drop schema mishap cascade");
      await client.query(`select pg_advisory_unlock(${LOCK})`);
      client.release();
    },
  };
}

const tables = async (): Promise<string[]> =>
  (
    await sql<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(database.db)
  ).rows.map((row) => row.name);
const settings = () => ({ DATABASE_URL: database.url, GATEHOUSE_DATA_DIR: keys });

async function expectWhole(): Promise<void> {
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.db);
  expect(applied.rows.map((row) => row.name)).toEqual(Object.keys(migrations));
  expect(await tables()).toContain("event_log_tip");
}

describe("a node that is killed in the middle of a migration", () => {
  // The first are the migrator's own tables; the last ones are of the newest migration.
  it.each([3, 40, 100, 140, 153])(
    "before statement %i leaves the schema as it was, and the next start finishes it",
    {
      timeout: 120_000,
    },
    async (statement) => {
      const stop = await stopBefore(statement);
      const killed = await startNode(settings());
      await expect.poll(stop.stopped, { timeout: 60_000 }).toBe(true);
      await killed.kill();
      await stop.letGo();
      // The server notices that nobody listens any more, and undoes what was not committed.
      await expect.poll(async () => (await tables()).filter((name) => !name.startsWith("kysely_"))).toEqual([]);
      const next = await startNode(settings());
      try {
        await next.ready();
        await expectWhole();
      } finally {
        await next.stop();
      }
    },
  );

  it("is finished by two that start at once, and only once", { timeout: 120_000 }, async () => {
    const stop = await stopBefore(100);
    const killed = await startNode(settings());
    await expect.poll(stop.stopped, { timeout: 60_000 }).toBe(true);
    await killed.kill();
    const both = [await startNode(settings()), await startNode(settings())];
    try {
      await stop.letGo();
      await Promise.all(both.map((node) => node.ready()));
      await expectWhole();
      const installations = await database.db.selectFrom("installation").select("id").execute();
      expect(installations).toHaveLength(1);
    } finally {
      for (const node of both) await node.stop();
    }
  });
});
