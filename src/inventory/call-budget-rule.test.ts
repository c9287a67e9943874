import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { ConnectorError, type Lane } from "../connectors/kit/index.ts";
import { type AppId, asId, newId } from "../platform/ids/index.ts";
import { type Admission, admitCall, type BudgetWindow, LANES, learnFacts } from "./call-budget-rule.ts";
import { insertBudget, SharedCallBudget } from "./call-budget.ts";

const RUNS = 400;
/** Moments are stored to the microsecond and compared as floating milliseconds. */
const ROUNDING_MS = 1.01;

let database: TestDatabase;
let appId: AppId;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  appId = asId<AppId>(newId());
  const ownerId = newId();
  await db.insertInto("owners").values({ id: ownerId, name: "Owner" }).execute();
  await db
    .insertInto("apps")
    .values({
      id: appId,
      app_type: "ZENDESK",
      name: "Acme",
      subdomain: "acme",
      admin_owner_id: ownerId,
      fingerprint: "{}",
      service_user_id: "1",
      multiple_organizations: true,
    })
    .execute();
  await insertBudget(db, appId, 100);
});
afterAll(() => database.close());

/** A row, with moments as distances from the database's clock. */
interface State {
  readonly limit: number;
  readonly used: readonly [number, number, number];
  readonly endsInMs: number;
  readonly blockedForMs: number | null;
}

/** Around the limits of the shares as often as far from them; also more than there is, which other programs can cause. */
const state: fc.Arbitrary<State> = fc
  .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2_500 }))
  .chain((limit) => {
    const aShare = fc.constantFrom(0, 0.08, 0.12, 0.2, 0.3, 0.5, 0.6, 0.8, 1);
    const used = fc.oneof(
      fc.integer({ min: 0, max: limit + 1 }),
      fc
        .tuple(aShare, fc.integer({ min: -1, max: 1 }))
        .map(([share, by]) => Math.max(0, Math.floor(limit * share) + by)),
    );
    return fc.record({
      limit: fc.constant(limit),
      used: fc.tuple(used, used, used),
      endsInMs: fc.oneof({ weight: 4, arbitrary: distance(1, 60) }, { weight: 1, arbitrary: distance(-90, -1) }),
      blockedForMs: fc.oneof(
        { weight: 5, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: distance(1, 90) },
        { weight: 1, arbitrary: distance(-90, -1) },
      ),
    });
  });

/** Seconds from now, in milliseconds, not so near that it comes while the statement runs. */
function distance(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 1_000, max: most * 1_000 });
}

async function store({ limit, used, endsInMs, blockedForMs }: State): Promise<BudgetWindow> {
  await sql`
    update app_budgets set limit_per_minute = ${limit}, used_revoke = ${used[0]}, used_grant = ${used[1]}, used_sync = ${used[2]},
      window_ends_at = clock_timestamp() + ${endsInMs}::float8 * interval '1 millisecond',
      blocked_until = clock_timestamp() + ${blockedForMs}::float8 * interval '1 millisecond'
    where app_id = ${appId}`.execute(database.db);
  return (await read()).window;
}

async function read(): Promise<{ readonly window: BudgetWindow; readonly now: number }> {
  const { rows } = await sql<{
    limit: number;
    revoke: number;
    grant: number;
    sync: number;
    ends_at: number;
    blocked_until: number | null;
    now: number;
  }>`
    select limit_per_minute as "limit", used_revoke as revoke, used_grant as "grant", used_sync as sync,
           1000 * extract(epoch from window_ends_at)::float8 as ends_at, 1000 * extract(epoch from blocked_until)::float8 as blocked_until,
           1000 * extract(epoch from clock_timestamp())::float8 as now
      from app_budgets where app_id = ${appId}`.execute(database.db);
  const row = rows[0];
  if (row === undefined) throw new Error("the budget's row is missing");
  const used: Record<Lane, number> = { revoke: row.revoke, grant: row.grant, sync: row.sync };
  return {
    window: { limitPerMinute: row.limit, windowEndsAt: row.ends_at, blockedUntil: row.blocked_until, used },
    now: row.now,
  };
}

/** Null: admitted. Otherwise how long the taker is told to wait. */
async function take(lane: Lane): Promise<number | null> {
  try {
    await new SharedCallBudget(database.db, appId).take(lane, { maxWaitMs: 0 });
    return null;
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.reason !== "budget") throw error;
    return error.retryAfterMs ?? Number.NaN;
  }
}

const isBetween = (value: number, least: number, most: number): boolean =>
  value >= least - ROUNDING_MS && value <= most + ROUNDING_MS;

/** The statement ran at a moment between the two, so what it stored lies between what the rule says at both. */
function isSame(stored: BudgetWindow, early: BudgetWindow, late: BudgetWindow): boolean {
  const isBlockSame =
    early.blockedUntil === null || late.blockedUntil === null || stored.blockedUntil === null
      ? stored.blockedUntil === early.blockedUntil
      : isBetween(stored.blockedUntil, early.blockedUntil, late.blockedUntil);
  return (
    isBlockSame &&
    stored.limitPerMinute === early.limitPerMinute &&
    LANES.every((lane) => stored.used[lane] === early.used[lane]) &&
    isBetween(stored.windowEndsAt, early.windowEndsAt, late.windowEndsAt)
  );
}

/** What the statement answered and stored, beside what the rule says. */
function agree(
  waitMs: number | null,
  [given, stored]: readonly [BudgetWindow, BudgetWindow],
  [early, late]: readonly [Admission, Admission],
): boolean {
  if (early.kind === "admitted" && late.kind === "admitted")
    return waitMs === null && isSame(stored, early.window, late.window);
  if (early.kind === "refused" && late.kind === "refused")
    return waitMs !== null && isBetween(waitMs, late.waitMs, early.waitMs) && isSame(stored, given, given);
  // A window or a request to wait that ends just then: both answers are right.
  return true;
}

describe("the statement and the rule agree", { timeout: 60_000 }, () => {
  test("on whether a call may be sent, and on how long to wait", async () => {
    const met = { admitted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(state, fc.constantFrom(...LANES), async (given, lane) => {
        const window = await store(given);
        const before = (await read()).now;
        const waitMs = await take(lane);
        const { window: stored, now: after } = await read();
        const early = admitCall(window, lane, before);
        const late = admitCall(window, lane, after);
        met[early.kind] += 1;
        const verdict = agree(waitMs, [window, stored], [early, late]);
        expect({ verdict, early, late, waitMs, stored }).toMatchObject({ verdict: true });
      }),
      { numRuns: RUNS },
    );
    expect(met.admitted).toBeGreaterThan(RUNS / 8);
    expect(met.refused).toBeGreaterThan(RUNS / 8);
  });

  test("on what an answer of the app changes", async () => {
    const facts = fc.record(
      {
        limitPerMinute: fc.integer({ min: 1, max: 2_500 }),
        remaining: fc.integer({ min: 0, max: 2_500 }),
        resetMs: fc.integer({ min: 0, max: 60 }).map((seconds) => seconds * 1_000 + 500),
        retryAfterMs: fc.integer({ min: 1, max: 120_000 }),
      },
      { requiredKeys: [] },
    );
    const met = { foreign: 0, moved: 0, blocked: 0 };
    await fc.assert(
      fc.asyncProperty(state, facts, async (given, learned) => {
        const window = await store(given);
        const before = (await read()).now;
        await new SharedCallBudget(database.db, appId).learn(learned);
        const { window: stored, now: after } = await read();
        const early = learnFacts(window, learned, before);
        const late = learnFacts(window, learned, after);
        const isEdge =
          early.used.sync !== late.used.sync ||
          (early.windowEndsAt === window.windowEndsAt) !== (late.windowEndsAt === window.windowEndsAt);
        if (isEdge) return;
        if (early.used.sync > window.used.sync) met.foreign += 1;
        if (early.windowEndsAt !== window.windowEndsAt) met.moved += 1;
        if (early.blockedUntil !== window.blockedUntil) met.blocked += 1;
        expect({ verdict: isSame(stored, early, late), early, late, stored }).toMatchObject({ verdict: true });
      }),
      { numRuns: RUNS },
    );
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(RUNS / 20);
  });
});
