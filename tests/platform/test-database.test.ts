import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "../../src/platform/database/migrations/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
});

test("a test database has every migration", async () => {
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(first.db);
  expect(applied.rows.map((row) => row.name)).toEqual(Object.keys(migrations));
});

test("what one test file writes, another does not see", async () => {
  await sql`create table only_here (id int)`.execute(first.db);
  const found = await sql<{ found: string | null }>`select to_regclass('only_here')::text as found`.execute(second.db);
  expect(found.rows[0]?.found).toBeNull();
});
