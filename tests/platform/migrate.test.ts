import { type Migration, sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { StartupError } from "../../src/platform/config/index.ts";
import { migrate } from "../../src/platform/database/index.ts";
import { migrations } from "../../src/platform/database/migrations/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase({ isEmpty: true });
});

afterEach(async () => {
  await database.close();
});

function makeTable(name: string): Migration {
  return {
    up: async (db) => {
      // Slow enough for every other node to arrive meanwhile.
      await sql`select pg_sleep(0.2)`.execute(db);
      await sql`create table ${sql.table(name)} (id int)`.execute(db);
    },
  };
}

const first = { "0001-first": makeTable("first") };
const both = { ...first, "0002-second": makeTable("second") };

async function listTables(): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1
  `.execute(database.db);
  return found.rows.map((row) => row.name);
}

test("nodes that start together apply each migration once", async () => {
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => migrate(database.connection, both)));
  expect(outcomes.filter((outcome) => outcome.applied.length === 2)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.applied.length === 0)).toHaveLength(3);
  expect(await listTables()).toEqual(["first", "second"]);
});

test("a newer program applies only what is new", async () => {
  await migrate(database.connection, first);
  expect(await migrate(database.connection, both)).toEqual({ applied: ["0002-second"] });
});

test("an older program refuses a newer schema by name and changes nothing", async () => {
  await migrate(database.connection, both);
  await expect(migrate(database.connection, first)).rejects.toThrow(
    new StartupError(
      "The database was written by a newer Gatehouse: it holds 0002-second, which this version does not know. " +
        "Start the newer version, or restore a backup from before the upgrade. Nothing was changed.",
    ),
  );
  expect(await listTables()).toEqual(["first", "second"]);
});

test("an older program that starts while a newer one migrates refuses too", async () => {
  const newer = migrate(database.connection, both);
  const older = await Promise.allSettled([migrate(database.connection, first)]);
  await newer;
  // Whoever came first won; in neither order may the older one report a schema that it does not know.
  const isRefused = older[0]?.status === "rejected" && older[0].reason instanceof StartupError;
  expect(isRefused || older[0]?.status === "fulfilled").toBe(true);
  await expect(migrate(database.connection, first)).rejects.toBeInstanceOf(StartupError);
});

test("a migration that fails undoes the whole step and is named", async () => {
  const broken = {
    ...both,
    "0003-broken": {
      up: (db) => sql`create table first (id int)`.execute(db).then(() => undefined),
    } satisfies Migration,
  };
  await expect(migrate(database.connection, broken)).rejects.toThrow(
    'Migration 0003-broken failed and was undone as a whole: relation "first" already exists.',
  );
  expect(await listTables()).toEqual([]);
});

describe("a user that may not change the schema", () => {
  const role = `reader_${process.pid}`;

  beforeAll(async () => {
    const server = await createTestDatabase({ isEmpty: true });
    await sql`create role ${sql.ref(role)} login`.execute(server.db);
    await server.close();
  });

  afterAll(async () => {
    const server = await createTestDatabase({ isEmpty: true });
    await sql`drop role ${sql.ref(role)}`.execute(server.db);
    await server.close();
  });

  test("is told about the migration URL", async () => {
    await expect(migrate({ ...database.connection, user: role }, first)).rejects.toThrow("DATABASE_MIGRATION_URL");
  });

  test("may start once another user has migrated", async () => {
    await migrate(database.connection, first);
    await sql`grant select on all tables in schema public to ${sql.ref(role)}`.execute(database.db);
    expect(await migrate({ ...database.connection, user: role }, first)).toEqual({ applied: [] });
  });
});

test("the product's own migrations apply from nothing and then find nothing to do", async () => {
  expect((await migrate(database.connection, migrations)).applied).toEqual(Object.keys(migrations));
  expect((await migrate(database.connection, migrations)).applied).toEqual([]);
});

test("a server that goes away between two statements of a migration makes it fail, and ends no process", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => {
    unhandled.push(error);
  };
  process.on("uncaughtException", note);
  const interrupted: Migration = {
    up: async (db) => {
      const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
      await sql`select pg_terminate_backend(${own.rows[0]?.pid ?? 0})`.execute(database.db);
      // The connection is in nobody's query while its end arrives.
      await new Promise((done) => setTimeout(done, 300));
      await sql`select 1`.execute(db);
    },
  };
  await expect(migrate(database.connection, { "0001-interrupted": interrupted })).rejects.toThrow(/connection/i);
  process.removeListener("uncaughtException", note);
  expect(unhandled).toEqual([]);
  expect(await migrate(database.connection, first)).toEqual({ applied: ["0001-first"] });
});
