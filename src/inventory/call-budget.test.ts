import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { ConnectorError, type Lane } from "../connectors/kit/index.ts";
import { type AppId, asId, newId } from "../platform/ids/index.ts";
import { FewCallsBudget, insertBudget, SharedCallBudget } from "./call-budget.ts";

const LIMIT = 100;
let database: TestDatabase;
let appId: AppId;
let budget: SharedCallBudget;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  const { db } = database;
  appId = asId<AppId>(newId());
  const ownerId = newId();
  await db
    .insertInto("owners")
    .values({ id: ownerId, name: `Owner ${ownerId}` })
    .execute();
  await db
    .insertInto("apps")
    .values({
      id: appId,
      app_type: "ZENDESK",
      name: "Acme",
      subdomain: `a-${appId}`.slice(0, 60),
      admin_owner_id: ownerId,
      fingerprint: "{}",
      service_user_id: "1",
      multiple_organizations: true,
    })
    .execute();
  await insertBudget(db, appId, LIMIT);
  budget = new SharedCallBudget(db, appId);
});

/** How many of so many takes went through at once. */
async function taken(lane: Lane, count: number, from: readonly SharedCallBudget[] = [budget]): Promise<number> {
  const takes = Array.from({ length: count }, (_, index) =>
    (from[index % from.length] ?? budget).take(lane, { maxWaitMs: 0 }),
  );
  const results = await Promise.allSettled(takes);
  const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
  expect(refusals).toEqual(refusals.map(() => expect.objectContaining({ outcome: "throttled", reason: "budget" })));
  return results.filter((result) => result.status === "fulfilled").length;
}

async function endWindow(): Promise<void> {
  await sql`update app_budgets set window_ends_at = clock_timestamp() - interval '1 second' where app_id = ${appId}`.execute(
    database.db,
  );
}

const row = () =>
  database.db.selectFrom("app_budgets").selectAll().where("app_id", "=", appId).executeTakeFirstOrThrow();

describe("lanes", () => {
  test("endless revocations leave a fifth of the minute to the lower lanes", async () => {
    expect(await taken("revoke", 150)).toBe(80);
    expect(await taken("grant", 50)).toBe(12);
    expect(await taken("sync", 50)).toBe(8);
  });

  test("grants take at most half, so that a revocation that comes later is not kept waiting", async () => {
    expect(await taken("grant", 150)).toBe(50);
    expect(await taken("sync", 150)).toBe(30);
    expect(await taken("revoke", 150)).toBe(20);
  });

  test("a sync alone takes less than a third", async () => {
    expect(await taken("sync", 150)).toBe(30);
    expect(await taken("revoke", 150)).toBe(58);
    expect(await taken("grant", 150)).toBe(12);
  });

  test("many takers on two nodes never take more than the account allows", async () => {
    const nodes = [budget, new SharedCallBudget(database.db, appId)];
    const [revoke, grant, sync] = await Promise.all([
      taken("revoke", 150, nodes),
      taken("grant", 150, nodes),
      taken("sync", 150, nodes),
    ]);
    expect(revoke + grant + sync).toBe(LIMIT);
    expect(revoke).toBeGreaterThanOrEqual(20);
    expect(grant).toBeGreaterThanOrEqual(12);
    expect(sync).toBeGreaterThanOrEqual(8);
    expect(sync).toBeLessThanOrEqual(30);
  });

  test("the next minute begins anew", async () => {
    expect(await taken("revoke", 100)).toBe(80);
    await endWindow();
    expect(await taken("revoke", 100)).toBe(80);
    expect(await row()).toMatchObject({ used_revoke: 80, used_grant: 0, used_sync: 0 });
  });

  test("the smallest account still serves every lane", async () => {
    await budget.learn({ limitPerMinute: 3 });
    expect([await taken("revoke", 5), await taken("grant", 5), await taken("sync", 5)]).toEqual([1, 1, 1]);
  });
});

describe("waiting", () => {
  test("a taker waits for the next minute where it has the time", async () => {
    await taken("revoke", 100);
    await sql`update app_budgets set window_ends_at = clock_timestamp() + interval '300 milliseconds' where app_id = ${appId}`.execute(
      database.db,
    );
    const startedAt = performance.now();
    await budget.take("revoke", { maxWaitMs: 5_000 });
    expect(performance.now() - startedAt).toBeGreaterThan(200);
  });

  test("a taker without the time is told how long it would be", async () => {
    await taken("revoke", 100);
    const refusal = await budget.take("revoke", { maxWaitMs: 100 }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConnectorError);
    expect(refusal).toMatchObject({ outcome: "throttled" });
    expect((refusal as ConnectorError).retryAfterMs).toBeGreaterThan(50_000);
  });

  test("a request to wait stops every lane, also across the end of the minute", async () => {
    await budget.learn({ retryAfterMs: 90_000 });
    await endWindow();
    expect([await taken("revoke", 3), await taken("grant", 3), await taken("sync", 3)]).toEqual([0, 0, 0]);
    const refusal = await budget.take("revoke", { maxWaitMs: 0 }).catch((error: unknown) => error);
    expect((refusal as ConnectorError).retryAfterMs).toBeGreaterThan(80_000);
  });

  test("a shorter request to wait does not shorten a longer one", async () => {
    await budget.learn({ retryAfterMs: 90_000 });
    await budget.learn({ retryAfterMs: 1_000 });
    const refusal = await budget.take("revoke", { maxWaitMs: 0 }).catch((error: unknown) => error);
    expect((refusal as ConnectorError).retryAfterMs).toBeGreaterThan(80_000);
  });

  test("a node that stops does not wait for its sync", async () => {
    const stopping = new AbortController();
    const stopped = new SharedCallBudget(database.db, appId, stopping.signal);
    await taken("sync", 100);
    const waiting = stopped.take("sync", { maxWaitMs: 65_000 }).catch((error: unknown) => error);
    stopping.abort();
    expect(await waiting).toMatchObject({ outcome: "throttled" });
  });
});

describe("learning", () => {
  test("the limit follows the account's answers", async () => {
    await budget.learn({ limitPerMinute: 700 });
    expect(await row()).toMatchObject({ limit_per_minute: 700 });
    expect(await taken("sync", 250)).toBe(210);
  });

  test("calls of other programs slow the sync down, not the removals", async () => {
    await budget.take("revoke", { maxWaitMs: 0 });
    await budget.learn({ limitPerMinute: LIMIT, remaining: 39, resetMs: 60_000 });
    expect(await row()).toMatchObject({ used_revoke: 1, used_sync: 60 });
    expect(await taken("sync", 10)).toBe(0);
    expect(await taken("revoke", 100)).toBe(27);
  });

  test("an answer that is late and shows more left than there is changes nothing", async () => {
    await taken("grant", 20);
    await budget.learn({ limitPerMinute: LIMIT, remaining: 95, resetMs: 59_000 });
    expect(await row()).toMatchObject({ used_grant: 20, used_sync: 0 });
  });

  test("the minute ends when the account says it does", async () => {
    await budget.take("grant", { maxWaitMs: 0 });
    await budget.learn({ limitPerMinute: LIMIT, remaining: 99, resetMs: 10_000 });
    const { rows } = await sql<{
      left: number;
    }>`select extract(epoch from window_ends_at - clock_timestamp())::float8 as left from app_budgets where app_id = ${appId}`.execute(
      database.db,
    );
    expect(rows[0]?.left).toBeLessThan(11);
  });
});

test("a credential that belongs to no app yet gets a few calls and no patience", async () => {
  const few = new FewCallsBudget();
  await few.take();
  await few.learn({ retryAfterMs: 5_000 });
  await expect(few.take()).rejects.toMatchObject({ outcome: "throttled" });
});
