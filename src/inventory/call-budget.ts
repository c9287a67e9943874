import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { type CallBudget, ConnectorError, type Lane } from "../connectors/kit/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import type { AppId } from "../platform/ids/index.ts";
import { LANES, SHARES, SHORTEST_WAIT_MS, WINDOW_MS, WINDOW_TOLERANCE_MS } from "./call-budget-rule.ts";

/** What an account allows a minute until its answers tell: the lowest plan that exists (Team). */
export const UNTOLD_LIMIT_PER_MINUTE = 200;

// Answers carry the account's counters each time; reading them at every answer would double the statements.
const LEARN_EVERY_MS = 5_000;

type Facts = Parameters<CallBudget["learn"]>[0];

/** The call budget of one app as a row, shared by all nodes. One statement per call that may be sent. */
export class SharedCallBudget implements CallBudget {
  readonly #db: Kysely<Database>;
  readonly #appId: AppId;
  readonly #stopping: AbortSignal;
  #learnedLimit: number | undefined;
  #learnedAt = Number.NEGATIVE_INFINITY;

  constructor(db: Kysely<Database>, appId: AppId, stopping: AbortSignal = new AbortController().signal) {
    this.#db = db;
    this.#appId = appId;
    this.#stopping = stopping;
  }

  async take(lane: Lane, options: { readonly maxWaitMs: number }): Promise<void> {
    const startedAt = performance.now();
    for (;;) {
      const waitMs = await this.#tryTake(lane);
      if (waitMs === 0) return;
      const leftMs = options.maxWaitMs - (performance.now() - startedAt);
      // Only a sync has time to wait for a whole window, so only it can hold up a node that is stopping.
      if (waitMs > leftMs || (lane === "sync" && this.#stopping.aborted)) throw throttled(waitMs);
      // A little later than the window's end and not all at once, so that the waiting do not queue on one row.
      const pauseMs = Math.min(waitMs + Math.random() * 50, Math.max(leftMs, 1));
      await sleep(pauseMs, undefined, lane === "sync" ? { signal: this.#stopping } : {}).catch(() => undefined);
    }
  }

  async learn(facts: Facts): Promise<void> {
    const isNews =
      facts.retryAfterMs !== undefined ||
      (facts.limitPerMinute !== undefined && facts.limitPerMinute !== this.#learnedLimit);
    if (!isNews && performance.now() - this.#learnedAt < LEARN_EVERY_MS) return;
    this.#learnedAt = performance.now();
    this.#learnedLimit = facts.limitPerMinute ?? this.#learnedLimit;
    await storeFacts(this.#db, this.#appId, facts);
  }

  /** Takes one call of the current minute, or says how long until there may be one: `admitCall` as one statement. */
  async #tryTake(lane: Lane): Promise<number> {
    const mine = sql.ref(`b.used_${lane}`);
    const add = (other: Lane) => (other === lane ? 1 : 0);
    const answer = await sql<{ wait_ms: number }>`
      with taken as (
        update app_budgets b set
          window_ends_at = case when b.window_ends_at <= clock_timestamp() then clock_timestamp() + ${WINDOW_MS}::float8 * interval '1 millisecond' else b.window_ends_at end,
          used_revoke = case when b.window_ends_at <= clock_timestamp() then 0 else b.used_revoke end + ${add("revoke")},
          used_grant = case when b.window_ends_at <= clock_timestamp() then 0 else b.used_grant end + ${add("grant")},
          used_sync = case when b.window_ends_at <= clock_timestamp() then 0 else b.used_sync end + ${add("sync")}
        where b.app_id = ${this.#appId}
          and (b.blocked_until is null or b.blocked_until <= clock_timestamp())
          and (b.window_ends_at <= clock_timestamp()
            or (${mine} < greatest(1, floor(b.limit_per_minute * ${SHARES[lane].most}::float8))
              and (${mine} < ${kept(lane)} or b.used_revoke + b.used_grant + b.used_sync + ${unusedOfOthers(lane)} < b.limit_per_minute)))
        returning 1)
      select 0::float8 as wait_ms from taken
      union all
      select greatest(${SHORTEST_WAIT_MS}::float8, ceil(1000 * extract(epoch from greatest(
          case when b.blocked_until > clock_timestamp() then b.blocked_until else b.window_ends_at end, clock_timestamp()) - clock_timestamp())))::float8
        from app_budgets b where b.app_id = ${this.#appId} and not exists (select from taken)`.execute(this.#db);
    const row = answer.rows[0];
    if (row === undefined) throw bug("an app has no call budget", { appId: this.#appId });
    return row.wait_ms;
  }
}

function kept(lane: Lane) {
  return sql`greatest(1, floor(b.limit_per_minute * ${SHARES[lane].kept}::float8))`;
}

/** What the other lanes have kept and not used yet: it stays theirs. */
function unusedOfOthers(lane: Lane) {
  const others = LANES.filter((other) => other !== lane);
  return sql.join(
    others.map((other) => sql`greatest(0, ${kept(other)} - ${sql.ref(`b.used_${other}`)})`),
    sql` + `,
  );
}

/**
 * Other programs use the same account: calls that its counter shows and we did not make are booked on the lowest lane,
 * so that they slow a sync down and never a removal.
 */
async function storeFacts(db: Kysely<Database>, appId: AppId, facts: Facts): Promise<void> {
  const limit = facts.limitPerMinute === undefined ? null : Math.max(1, Math.round(facts.limitPerMinute));
  const remaining = facts.remaining ?? null;
  const resetMs = facts.resetMs ?? null;
  const retryAfterMs = facts.retryAfterMs ?? null;
  await sql`
    update app_budgets b set
      limit_per_minute = coalesce(${limit}::integer, b.limit_per_minute),
      used_sync = b.used_sync + case when ${remaining}::integer is null or b.window_ends_at <= clock_timestamp() then 0
        else greatest(0, coalesce(${limit}::integer, b.limit_per_minute) - ${remaining}::integer - b.used_revoke - b.used_grant - b.used_sync) end,
      window_ends_at = case when ${resetMs}::float8 is null or b.window_ends_at <= clock_timestamp()
          or abs(1000 * extract(epoch from b.window_ends_at - clock_timestamp()) - ${resetMs}::float8) <= ${WINDOW_TOLERANCE_MS}::float8 then b.window_ends_at
        else clock_timestamp() + ${resetMs}::float8 * interval '1 millisecond' end,
      blocked_until = case when ${retryAfterMs}::float8 is null then b.blocked_until
        else greatest(b.blocked_until, clock_timestamp() + ${retryAfterMs}::float8 * interval '1 millisecond') end
    where b.app_id = ${appId}`.execute(db);
}

/** Opens the budget of a new app, in the transaction that creates it. */
export async function insertBudget(db: Kysely<Database>, appId: AppId, limitPerMinute: number | null): Promise<void> {
  await db
    .insertInto("app_budgets")
    .values({
      app_id: appId,
      window_ends_at: sql`clock_timestamp()`,
      limit_per_minute: limitPerMinute ?? UNTOLD_LIMIT_PER_MINUTE,
    })
    .execute();
}

// Validation reads every page of the groups: 50 pages, and a few calls more.
const MOST_CALLS_BEFORE_THERE_IS_AN_APP = 70;

/** For a credential that belongs to no app yet: a bounded number of calls, and no insisting. */
export class FewCallsBudget implements CallBudget {
  #left = MOST_CALLS_BEFORE_THERE_IS_AN_APP;
  #blockedForMs = 0;

  take(): Promise<void> {
    if (this.#blockedForMs > 0 || this.#left <= 0)
      return Promise.reject(throttled(Math.max(this.#blockedForMs, 60_000)));
    this.#left -= 1;
    return Promise.resolve();
  }

  learn(facts: Facts): Promise<void> {
    this.#blockedForMs = Math.max(this.#blockedForMs, facts.retryAfterMs ?? 0);
    return Promise.resolve();
  }
}

function throttled(waitMs: number): ConnectorError {
  const message = `The calls that this account allows a minute are used up; the next are free in ${Math.ceil(waitMs / 1000)} s.`;
  return new ConnectorError({ outcome: "throttled", reason: "budget", message, retryAfterMs: Math.ceil(waitMs) });
}
