import { sql } from "kysely";
import type { GrantsDeps } from "./grants-deps.ts";
import { OVERDUE_AFTER_SECONDS } from "./queries/grant-status.ts";

/** Registers what operators watch: how much is overdue and since when, and what is still open. */
export function showFigures({ db, metrics }: GrantsDeps): void {
  const overdue = sql`from grants where state in ('active', 'ending')
    and coalesce(end_due_at, expires_at) < app_clock() - ${OVERDUE_AFTER_SECONDS} * interval '1 second'`;
  const read = async (query: ReturnType<typeof sql<{ value: number | null }>>): Promise<number> =>
    (await query.execute(db)).rows[0]?.value ?? 0;
  metrics.gauge("overdue_revocations", () =>
    read(sql<{ value: number | null }>`select count(*)::int as value ${overdue}`),
  );
  metrics.gauge("oldest_overdue_seconds", () =>
    read(sql<{ value: number | null }>`
      select max(extract(epoch from app_clock() - coalesce(end_due_at, expires_at)))::float8 as value ${overdue}`),
  );
  metrics.gauge("open_targets", () =>
    read(sql<{ value: number | null }>`
      select count(distinct target_id)::int as value from grants where state in ('approved', 'ending')`),
  );
  metrics.gauge("unanswered_attempts", () =>
    read(sql<{ value: number | null }>`
      select count(*)::int as value from attempts where answer is null and closed_at is null and settle_at > clock_timestamp()`),
  );
}
