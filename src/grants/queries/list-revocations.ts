import { type Kysely, sql } from "kysely";
import type { RevocationView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { type GrantListRow, type GrantReader, grantView, selectGrants, visibleSql } from "./grant-rows.ts";
import { OVERDUE_AFTER_SECONDS } from "./grant-status.ts";

const CAUSES: Readonly<Record<string, string>> = {
  expired: "Its time ran out",
  lapsed: "It was not seen to work in time",
  given_back: "The holder said they are done",
  revoked: "It was revoked",
  person_deactivated: "The person was deactivated",
  resource_removed: "The item is no longer managed",
  app_removed: "The app was removed",
};

export interface RevocationsFilter {
  readonly show: "open" | "verified" | "all";
  readonly cursor: string | undefined;
  readonly pageSize: number;
}

export interface RevocationPage {
  readonly results: RevocationView[];
  readonly next: string | null;
  readonly previous: string | null;
  readonly counts: { readonly overdue: number; readonly due: number; readonly verified_today: number };
  readonly oldest_overdue_seconds: number | null;
  readonly p50_seconds: number | null;
  readonly p95_seconds: number | null;
}

/** Removals that are due or were verified, the oldest open one first. */
export async function listRevocations(
  db: Kysely<Database>,
  reader: GrantReader,
  filter: RevocationsFilter,
): Promise<RevocationPage> {
  const isOpen = sql`(g.state = 'ending' or (g.state = 'active' and g.expires_at <= clock.now))`;
  const isOver = sql`(g.state = 'ended' and g.end_cause is not null)`;
  const which = filter.show === "open" ? isOpen : filter.show === "verified" ? isOver : sql`(${isOpen} or ${isOver})`;
  const after = filter.cursor === undefined ? sql`true` : sql`g.id < ${decodeCursor(filter.cursor)}::uuid`;
  const order = filter.show === "open" ? sql`due_at asc, g.id desc` : sql`g.id desc`;
  const rows = await selectGrants(
    db,
    reader,
    sql`${visibleSql(reader)} and ${which} and ${after}`,
    order,
    filter.pageSize + 1,
  );
  const shown = rows.slice(0, filter.pageSize);
  const last = shown.at(-1);
  const figures = await revocationFigures(db, reader);
  return {
    results: shown.map((row) => revocationView(row, reader)),
    next: rows.length > filter.pageSize && last !== undefined && filter.show !== "open" ? encodeCursor(last.id) : null,
    previous: null,
    ...figures,
  };
}

function revocationView(row: GrantListRow, reader: GrantReader): RevocationView {
  const grant = grantView(row, reader);
  const due = row.due_at ?? row.ending_at ?? row.approved_at;
  const status = revocationStatus(grant.status);
  return {
    grant,
    status,
    due_since: due.toISOString(),
    age_seconds:
      row.ended_at === null
        ? Math.max(0, row.overdue_seconds ?? 0)
        : Math.max(0, (row.ended_at.getTime() - due.getTime()) / 1000),
    cause: row.end_cause === null ? (CAUSES["expired"] ?? "") : (CAUSES[row.end_cause] ?? row.end_cause),
    last_answer: row.last_answer ?? "",
    next_try_at: status === "verified_gone" ? null : (row.next_try_at?.toISOString() ?? null),
    what_to_do: whatToDo(row, status),
  };
}

function revocationStatus(status: RevocationView["grant"]["status"]): RevocationView["status"] {
  if (status === "overdue") return "overdue";
  if (status === "still_held") return "refused";
  if (status === "being_removed") return "being_removed";
  return "verified_gone";
}

function whatToDo(row: GrantListRow, status: RevocationView["status"]): string {
  if (status === "verified_gone") return "";
  if (row.app_state === "blocked")
    return "Repair the app's credential on its Setup tab; the removal goes on by itself.";
  if (status === "refused")
    return "Zendesk refuses. Move the person's default group there or remove the membership by hand; Gatehouse looks again.";
  if (status === "overdue")
    return "Gatehouse keeps trying. Try now, or remove it in Zendesk by hand; it is checked either way.";
  return "";
}

async function revocationFigures(
  db: Kysely<Database>,
  reader: GrantReader,
): Promise<Pick<RevocationPage, "counts" | "oldest_overdue_seconds" | "p50_seconds" | "p95_seconds">> {
  const result = await sql<{
    overdue: number;
    due: number;
    verified_today: number;
    oldest: number | null;
    p50: number | null;
    p95: number | null;
  }>`
    with clock as (select app_clock() as now),
    open as (
      select extract(epoch from clock.now - coalesce(g.end_due_at, g.expires_at))::float8 as age
        from clock, grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
       where ${visibleSql(reader)} and (g.state = 'ending' or (g.state = 'active' and g.expires_at <= clock.now))),
    done as (
      select extract(epoch from g.ended_at - g.end_due_at)::float8 as took, g.ended_at, clock.now
        from clock, grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
       where ${visibleSql(reader)} and g.state = 'ended' and g.ended_as = 'gone' and g.ended_at > clock.now - interval '30 days')
    select (select count(*) filter (where age > ${OVERDUE_AFTER_SECONDS})::int from open) as overdue,
           (select count(*) filter (where age <= ${OVERDUE_AFTER_SECONDS})::int from open) as due,
           (select count(*) filter (where ended_at > date_trunc('day', now))::int from done) as verified_today,
           (select max(age) filter (where age > ${OVERDUE_AFTER_SECONDS}) from open) as oldest,
           (select percentile_cont(0.5) within group (order by took) from done) as p50,
           (select percentile_cont(0.95) within group (order by took) from done) as p95`.execute(db);
  const row = result.rows[0];
  return {
    counts: { overdue: row?.overdue ?? 0, due: row?.due ?? 0, verified_today: row?.verified_today ?? 0 },
    oldest_overdue_seconds: row?.oldest ?? null,
    p50_seconds: row?.p50 ?? null,
    p95_seconds: row?.p95 ?? null,
  };
}
