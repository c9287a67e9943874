import { sql, type Transaction } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { WITH_COMMIT } from "./prepared-pool.ts";
import type { Database } from "./schema.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 1 });
  await sql`create table notes (word text primary key check (word <> 'refused'))`.execute(database.db);
});
afterAll(() => database.close());

const write = (db: Transaction<Database>, word: string, prefix = "") =>
  sql`${sql.raw(prefix)} insert into notes values (${word})`.execute(db);
const words = async (): Promise<readonly string[]> =>
  (await sql<{ word: string }>`select word from notes order by word`.execute(database.db)).rows.map(({ word }) => word);

test("a statement that goes with the commit is in the same transaction", async () => {
  await database.db.transaction().execute(async (db) => {
    await write(db, "first");
    await write(db, "last", WITH_COMMIT);
  });
  expect(await words()).toEqual(["first", "last"]);
});

test("where it fails, the transaction is undone, its error is told, and the connection serves on", async () => {
  const failing = database.db.transaction().execute(async (db) => {
    await write(db, "undone");
    await write(db, "refused", WITH_COMMIT);
  });
  await expect(failing).rejects.toMatchObject({ code: "23514" });
  expect(await words()).toEqual(["first", "last"]);
});

test("nothing may follow it, and a transaction that is given up after it never sends it", async () => {
  const following = database.db.transaction().execute(async (db) => {
    await write(db, "held", WITH_COMMIT);
    await write(db, "late");
  });
  await expect(following).rejects.toThrow(/nothing may follow/);
  const givenUp = database.db.transaction().execute(async (db) => {
    await write(db, "held", WITH_COMMIT);
    throw new Error("given up");
  });
  await expect(givenUp).rejects.toThrow("given up");
  expect(await words()).toEqual(["first", "last"]);
});
