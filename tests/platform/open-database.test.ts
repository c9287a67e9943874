import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/platform/database/index.ts";
import { refuseOldServer } from "../../src/platform/database/open-database.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.close();
});

const base = { dataDir: "/nonexistent", databasePoolSize: 3 };

describe("a server of the operator's", () => {
  test("is used through its URL, and an idle connection that it ends does not end the process", async () => {
    const broken: string[] = [];
    const opened = await openDatabase(
      { ...base, databaseUrl: database.url },
      { onPoolError: (error) => broken.push(error.message) },
    );
    expect(opened.isEmbedded).toBe(false);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
               where application_name = 'gatehouse' and datname = ${database.name}`.execute(database.db);
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    const answer = await sql<{ one: number }>`select 1 as one`.execute(opened.db);
    expect(answer.rows).toEqual([{ one: 1 }]);
    await opened.close();
  });

  test("may end a connection between two statements of a transaction: that one fails, and the process goes on", async () => {
    const opened = await openDatabase({ ...base, databasePoolSize: 1, databaseUrl: database.url });
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => {
      unhandled.push(error);
    };
    process.on("uncaughtException", note);
    const work = opened.db.transaction().execute(async (tx) => {
      const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${own.rows[0]?.pid ?? 0})`.execute(database.db);
      // The connection is in nobody's query while its end arrives.
      await new Promise((done) => setTimeout(done, 300));
      await sql`select 1`.execute(tx);
    });
    await expect(work).rejects.toThrow(/connection/i);
    process.removeListener("uncaughtException", note);
    expect(unhandled).toEqual([]);
    expect((await sql<{ one: number }>`select 1 as one`.execute(opened.db)).rows).toEqual([{ one: 1 }]);
    await opened.close();
  });

  test("int8 stays text, so that a 64-bit id is never rounded", async () => {
    const opened = await openDatabase({ ...base, databaseUrl: database.url });
    const answer = await sql<{ id: unknown }>`select 9007199254740993::int8 as id`.execute(opened.db);
    expect(answer.rows).toEqual([{ id: "9007199254740993" }]);
    await opened.close();
  });

  test("is asked prepared statements from the third time on, and only as many as have come again", async () => {
    const opened = await openDatabase({ ...base, databasePoolSize: 1, databaseUrl: database.url });
    const prepared = async (): Promise<number> =>
      (await opened.pool.query("select from pg_prepared_statements where statement like '%as asked%'")).rows.length;
    const ask = () => sql<{ asked: number }>`select ${7}::integer as asked`.execute(opened.db);
    await ask();
    await ask();
    expect(await prepared()).toBe(0);
    for (let round = 0; round < 3; round += 1) expect((await ask()).rows).toEqual([{ asked: 7 }]);
    expect(await prepared()).toBe(1);
    await opened.close();
  });

  test("is asked several statements in one text as often as wanted, as the errand queue's upkeep does", async () => {
    const opened = await openDatabase({ ...base, databasePoolSize: 1, databaseUrl: database.url });
    const ask = () => sql.raw("set local lock_timeout = 30000; select 1").execute(opened.db);
    for (let round = 0; round < 5; round += 1) await expect(ask()).resolves.toBeDefined();
    await opened.close();
  });

  test("whose tables a newer node changes breaks a prepared statement once and not for good", async () => {
    const opened = await openDatabase({ ...base, databasePoolSize: 1, databaseUrl: database.url });
    await sql`create table changed (a integer)`.execute(opened.db);
    const read = () => sql`select * from changed`.execute(opened.db);
    for (let round = 0; round < 4; round += 1) await read();
    await sql`alter table changed add column b integer`.execute(opened.db);
    await expect(read()).rejects.toThrow("cached plan must not change result type");
    expect((await read()).rows).toEqual([]);
    await opened.close();
  });

  test("that is missing is named without the password", async () => {
    const port = await findFreePort();
    const attempt = openDatabase({ ...base, databaseUrl: `postgresql://me:canary-secret@127.0.0.1:${port}/gatehouse` });
    await expect(attempt).rejects.toThrow(
      `DATABASE_URL (127.0.0.1:${port}/gatehouse): no PostgreSQL server answers there. Start it, or correct the address.`,
    );
    await expect(attempt).rejects.not.toThrow("canary-secret");
  });

  test("without the database is told how to make it", async () => {
    const url = database.url.replace(database.name, "no_such_database");
    await expect(openDatabase({ ...base, databaseUrl: url })).rejects.toThrow("create database");
  });
});

test.each(["14.12", "9.6.24", "unknown"])("PostgreSQL %s is refused by its version", (version) => {
  expect(() => refuseOldServer(version)).toThrow(`points to PostgreSQL ${version}, and Gatehouse needs 15 or newer.`);
});

test.each(["15.0", "18.4 (Debian 18.4-1)", "19beta1"])("PostgreSQL %s is accepted", (version) => {
  expect(() => refuseOldServer(version)).not.toThrow();
});

test("without a URL the embedded server is started and stopped with it", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "gatehouse-open-"));
  await chmod(dataDir, 0o711);
  const opened = await openDatabase({ ...base, dataDir }, { isExclusive: true });
  expect(opened.isEmbedded).toBe(true);
  await expect(openDatabase({ ...base, dataDir }, { isExclusive: true })).rejects.toThrow("already running");
  await opened.close();
  const again = await openDatabase({ ...base, dataDir }, { isExclusive: true });
  await again.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
