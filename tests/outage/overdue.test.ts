import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { AT_ONCE, expectOldestFirst, removalsAmong } from "./order.ts";
import { type Filed, holds, NO_LIMIT, type Revocations, setStage, type Stage } from "./stage.ts";

const PEOPLE = 60;
const GROUPS = 5;
const OVERDUE = PEOPLE * GROUPS;
const PAGE = 40;
/** Candidates of one source in one look for due targets; nothing else is asked for more. */
const MOST_ROWS = 100;

/** The benchmark `overdue` measures the same with 10,000; here nothing depends on how fast it goes. */
describe("hundreds of overdue removals at the start", { timeout: 240_000 }, () => {
  let stage: Stage;
  const grants: Filed[] = [];
  beforeAll(async () => {
    stage = await setStage({ people: PEOPLE, groups: GROUPS, organizations: 0, roles: 0 });
    const pairs = stage.people.flatMap((person, index) =>
      // In an order that has nothing to do with who came first.
      stage.things.map((thing, nth) => ({ person, thing, minutes: 60 + (((nth * PEOPLE + index) * 97) % OVERDUE) })),
    );
    const [first, ...others] = pairs;
    if (first === undefined) throw new Error("there is nobody to ask for");
    grants.push(await stage.ask(first.person, first.thing, first.minutes));
    while ((await stage.count("active")) === 0) await sleep(100);
    grants.push(...(await stage.copy(others)));
    await stage.stop();
    await stage.letPass(12 * 60);
  }, 240_000);
  afterAll(async () => {
    await stage?.close();
  });
  const watched = watchRows();
  afterEach(() => watched.stop());

  it("are loaded one person at a time, listed by page, and gone the oldest first", async () => {
    const { control } = stage.zendesk;
    await control.setSwitches({ requestsPerMinute: NO_LIMIT });
    await control.clearCalls();
    watched.start();
    await stage.start();
    const first = await stage.administrator.call<Revocations>("GET", `/revocations?show=open&page_size=${PAGE}`);
    expect(first.results).toHaveLength(PAGE);
    expect(first.next).not.toBeNull();
    expect(first.counts.overdue).toBeGreaterThan(OVERDUE / 2);
    for (const row of first.results) {
      expect(row).toMatchObject({ status: "overdue", cause: "Its time ran out" });
      expect(row.what_to_do).not.toBe("");
    }

    const shown = await stage.openRemovals(PAGE);
    const dues = shown.map((row) => Date.parse(row.due_since));
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    const ids = new Set(shown.map((row) => row.grant.grant_id));
    expect(ids.size).toBe(shown.length);

    let mostLeased = 0;
    await expect
      .poll(
        async () => {
          mostLeased = Math.max(mostLeased, await leased());
          return stage.count("ended");
        },
        { timeout: 200_000, interval: 100 },
      )
      .toBe(OVERDUE);
    expect(mostLeased).toBeGreaterThan(0);
    expect(mostLeased).toBeLessThanOrEqual(AT_ONCE);
    expect(watched.statements()).toBeGreaterThan(OVERDUE);
    expect(watched.mostRows(), watched.widest()).toBeLessThanOrEqual(MOST_ROWS);

    const removals = removalsAmong(await control.calls(), grants);
    expect(removals.flatMap(({ done }) => done)).toHaveLength(OVERDUE);
    await expectOldestFirst(stage, grants, removals);
    const state = await control.state();
    expect(grants.filter((grant) => holds(state, grant))).toEqual([]);
    // What the page did not show while it was walked had gone by then.
    const later = await stage.openRemovals(PAGE);
    expect(later).toEqual([]);
  });

  const leased = async (): Promise<number> => {
    const row = await sql<{ count: number }>`
      select count(*)::int as count from targets where lease_until > clock_timestamp()`.execute(stage.database.db);
    return row.rows[0]?.count ?? 0;
  };
});

interface Watched {
  start(): void;
  stop(): void;
  statements(): number;
  /** Rows of the widest answer. */
  mostRows(): number;
  /** The statement that got it. */
  widest(): string;
}

/** Counts the rows that PostgreSQL answers to every statement of this process, the product's among them. */
function watchRows(): Watched {
  const clients: { query: (...given: unknown[]) => unknown } = pg.Client.prototype;
  const real = clients.query;
  let statements = 0;
  let mostRows = 0;
  let widest = "";
  const note = (rows: readonly unknown[], what: unknown): void => {
    const text = JSON.stringify(what);
    // The migrations look at the catalog, which is as long as the schema.
    if (text.includes("pg_catalog")) return;
    statements += 1;
    if (rows.length <= mostRows) return;
    mostRows = rows.length;
    widest = text;
  };
  return {
    start: () => {
      clients.query = function counted(this: unknown, ...given: unknown[]): unknown {
        const answer = real.apply(this, given);
        if (answer instanceof Promise)
          answer.then(
            (result: { readonly rows?: readonly unknown[] } | undefined) => note(result?.rows ?? [], given[0]),
            () => undefined,
          );
        return answer;
      };
    },
    stop: () => {
      clients.query = real;
    },
    statements: () => statements,
    mostRows: () => mostRows,
    widest: () => widest,
  };
}
