import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { newId } from "../platform/ids/index.ts";
import { inTransaction } from "./in-transaction.ts";
import { contextFor, writeEvents } from "./testing/write-log.ts";
import { verifyLog } from "./verify-log.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
});
afterAll(() => database.close());

const verify = () => verifyLog(database.db, { installationId: newId(), key: null, heads: [] });
const tipSeq = async (): Promise<number> =>
  Number((await database.db.selectFrom("event_log_tip").select("seq").executeTakeFirstOrThrow()).seq);

test("sixteen writers at once make one chain without a fork or a gap", async () => {
  const before = await tipSeq();
  let undone = 0;
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      const ctx = contextFor(database.db, newId());
      for (let turn = 0; turn < 25; turn += 1) {
        const events = Array.from({ length: 1 + ((writer + turn) % 3) }, () => ({
          action: "test.concurrent",
          detail: { writer, turn },
        }));
        if (turn % 5 === 4) {
          // A transaction that fails after it recorded must leave neither a row nor a hole.
          undone += events.length;
          const failing = inTransaction(ctx, (unit) => {
            for (const event of events) unit.record(event);
            return Promise.reject(new Error("undone"));
          });
          await failing.catch(() => undefined);
        } else await writeEvents(ctx, ...events);
      }
    }),
  );
  const verdict = await verify();
  expect(verdict).toMatchObject({ ok: true, problem: null });
  const written = Array.from(
    { length: 16 * 25 },
    (_, index) => 1 + ((Math.floor(index / 25) + (index % 25)) % 3),
  ).reduce((sum, count) => sum + count, 0);
  expect(await tipSeq()).toBe(before + written - undone);
});

test("a batch of events takes one round trip", async () => {
  const seen: string[] = [];
  const counting = database.db.withPlugin({
    transformQuery: ({ node }) => {
      seen.push(node.kind);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await writeEvents(
    contextFor(counting, null),
    { action: "test.one" },
    { action: "test.two" },
    { action: "test.three" },
  );
  expect(seen).toHaveLength(1);
});

test("a command without an event is rolled back as a bug, unless it says that nothing changed", async () => {
  const ctx = contextFor(database.db, null);
  await expect(inTransaction(ctx, () => Promise.resolve(1))).rejects.toThrow(/without an event/);
  const quiet = inTransaction(ctx, (unit) => {
    unit.changedNothing();
    return Promise.resolve(2);
  });
  expect(await quiet).toBe(2);
});

test("an event that cannot be written undoes what it belongs to", async () => {
  const id = newId();
  const lost = inTransaction(contextFor(database.db, null), async (unit) => {
    await sql`insert into owners (id, name) values (${id}, 'Undone')`.execute(unit.db);
    unit.record({ action: "owner.created", appId: "not-an-id" });
  });
  await expect(lost).rejects.toThrow(/uuid/);
  expect(await database.db.selectFrom("owners").select("id").where("id", "=", id).execute()).toEqual([]);
});

test.each([
  ["changing a row", "update events set action = 'x'"],
  ["deleting a row", "delete from events"],
  ["emptying the log", "truncate events cascade"],
  ["putting the tip back", "update event_log_tip set seq = seq - 1"],
  ["another hash for the same tip", "update event_log_tip set hash = sha256('x')"],
  ["deleting the tip", "delete from event_log_tip"],
  ["emptying the tip", "truncate event_log_tip"],
  [
    "two rows that follow the same one",
    "insert into events select seq + 1000, gen_random_uuid(), created_at, action, actor_kind, null, null, null, null, null, null, 1, canonical, prev_hash, sha256(hash) from events limit 1",
  ],
])("the database refuses %s", async (_name, statement) => {
  await writeEvents(contextFor(database.db, null), { action: "test.one" });
  await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/append-only|moves forward|events__prev_hash/);
});

test("text that a database cannot hold does not stop what it accompanies", async () => {
  await writeEvents(
    { ...contextFor(database.db, null), userAgent: "a\0b\ud800c" },
    { action: "test.odd", detail: { "key\0": "\udfff" } },
  );
  expect((await verify()).ok).toBe(true);
});
