import { randomBytes } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { type Database, preparedPool } from "../../src/platform/database/index.ts";

export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  readonly name: string;
  /** For a library with a pool of its own. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** For a program started by a test: its DATABASE_URL. */
  readonly url: string;
  /** Ends the pool and drops the database. */
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Without the schema: for tests of migrations. */
  readonly isEmpty?: boolean;
  readonly poolSize?: number;
}

/** A database of the test file's own, with the current schema and no rows. Call it in `beforeAll`, `close` in `afterAll`. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { template, ...server } = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdministrator(`create database ${name} template ${options.isEmpty === true ? "template0" : template}`);

  const connection = { ...server, database: name };
  const pool = new pg.Pool({ ...connection, max: options.poolSize ?? 10, pipeline: true, application_name: name });
  pool.on("error", () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
  return {
    db,
    pool,
    name,
    connection,
    url: `postgresql://${server.user}@localhost:${server.port}/${name}?host=${encodeURIComponent(server.host)}`,
    close: async () => {
      await db.destroy();
      // A program under test may still hold a connection; the next test must not wait for it.
      await asAdministrator(`drop database if exists ${name} with (force)`);
    },
  };
}

async function asAdministrator(statement: string): Promise<void> {
  const { host, port, user } = inject("testServer");
  const client = new pg.Client({ host, port, user, database: "postgres" });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
