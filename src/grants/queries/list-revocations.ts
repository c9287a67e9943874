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

/**
 * Removals that are due or were verified: the oldest open one first, the newest verified one first. However many there
 * are, a page is found by an index and only its rows are joined.
 */
export async function listRevocations(
  db: Kysely<Database>,
  reader: GrantReader,
  filter: RevocationsFilter,
): Promise<RevocationPage> {
  const ids = await pageOf(db, reader, filter);
  const shown = ids.slice(0, filter.pageSize);
  const rows =
    shown.length === 0 ? [] : await selectGrants(db, reader, sql`g.id = any(${shown})`, sql`g.id`, shown.length);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pace = await paceOfApps(db);
  const figures = await revocationFigures(db, reader);
  const last = shown.at(-1);
  return {
    results: shown.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [revocationView(row, reader, pace.get(row.app_id))];
    }),
    next: ids.length > filter.pageSize && last !== undefined ? encodeCursor(last) : null,
    previous: null,
    ...figures,
  };
}

/** The ids of one page, in order, and one more where there is a next page. */
async function pageOf(db: Kysely<Database>, reader: GrantReader, filter: RevocationsFilter): Promise<string[]> {
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor);
  const limit = filter.pageSize + 1;
  // The place in the list is the row itself: what it is sorted by does not change, also when it ends meanwhile.
  const place = (column: "at" | "ended_at") => sql`(select p.${sql.ref(column)} from place p), ${after}::uuid`;
  const part = (state: "active" | "ending", due: "expires_at" | "end_due_at") => sql`
    (select g.id, g.${sql.ref(due)} as at
       from clock, grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
      where g.state = ${sql.lit(state)} and g.${sql.ref(due)} <= clock.now and ${visibleSql(reader)}
        ${after === null ? sql`` : sql`and (g.${sql.ref(due)}, g.id) > (${place("at")})`}
      order by g.${sql.ref(due)}, g.id limit ${limit})`;
  const open = sql`
    select id from (${part("active", "expires_at")} union all ${part("ending", "end_due_at")}) as open order by at, id limit ${limit}`;
  const verified = sql`
    select g.id from grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
     where g.state = 'ended' and g.end_cause is not null and ${visibleSql(reader)}
       ${after === null ? sql`` : sql`and (g.ended_at, g.id) < (${place("ended_at")})`}
     order by g.ended_at desc, g.id desc limit ${limit}`;
  const both = sql`
    select g.id from clock, grants g join resources r on r.id = g.resource_id join apps a on a.id = g.app_id
     where (g.state = 'ending' or (g.state = 'active' and g.expires_at <= clock.now) or (g.state = 'ended' and g.end_cause is not null))
       and ${visibleSql(reader)} ${after === null ? sql`` : sql`and g.id < ${after}::uuid`}
     order by g.id desc limit ${limit}`;
  const result = await sql<{ id: string }>`
    with clock as (select app_clock() as now),
    place as (select coalesce(end_due_at, expires_at) as at, ended_at from grants where id = ${after}::uuid)
    ${{ open, verified, all: both }[filter.show]}`.execute(db);
  return result.rows.map((row) => row.id);
}

/** What holds up every removal of an app alike. */
interface Pace {
  readonly limit_per_minute: number;
  readonly silent_minutes: number | null;
  readonly silent_answer: string | null;
  readonly ask_again_at: Date | null;
  readonly pause_seconds: number | null;
}

async function paceOfApps(db: Kysely<Database>): Promise<ReadonlyMap<string, Pace>> {
  const result = await sql<Pace & { app_id: string }>`
    select app_id, limit_per_minute, case when silent_since is not null then silent_answer end as silent_answer, ask_again_at,
           floor(extract(epoch from clock_timestamp() - silent_since) / 60)::int as silent_minutes,
           case when blocked_until > clock_timestamp() then ceil(extract(epoch from blocked_until - clock_timestamp()))::int end as pause_seconds
      from app_budgets`.execute(db);
  return new Map(result.rows.map((row) => [row.app_id, row]));
}

function revocationView(row: GrantListRow, reader: GrantReader, pace: Pace | undefined): RevocationView {
  const grant = grantView(row, reader);
  const due = row.due_at ?? row.ending_at ?? row.approved_at;
  const status = revocationStatus(grant.status);
  const isOpen = status !== "verified_gone";
  return {
    grant,
    status,
    due_since: due.toISOString(),
    age_seconds:
      row.ended_at === null
        ? Math.max(0, row.overdue_seconds ?? 0)
        : Math.max(0, (row.ended_at.getTime() - due.getTime()) / 1000),
    cause: row.end_cause === null ? (CAUSES["expired"] ?? "") : (CAUSES[row.end_cause] ?? row.end_cause),
    // While nobody can be read, what one row met last is older than what all of them meet now.
    last_answer: (isOpen ? pace?.silent_answer : null) ?? row.last_answer ?? "",
    next_try_at: isOpen ? (nextTry(row, pace)?.toISOString() ?? null) : null,
    what_to_do: isOpen ? whatToDo(row, status, pace) : "",
  };
}

function nextTry(row: GrantListRow, pace: Pace | undefined): Date | null {
  const asked = pace?.ask_again_at ?? null;
  if (asked === null || row.next_try_at === null) return asked ?? row.next_try_at;
  return asked > row.next_try_at ? asked : row.next_try_at;
}

function revocationStatus(status: RevocationView["grant"]["status"]): RevocationView["status"] {
  if (status === "overdue") return "overdue";
  if (status === "still_held") return "refused";
  if (status === "being_removed") return "being_removed";
  return "verified_gone";
}

function whatToDo(row: GrantListRow, status: RevocationView["status"], pace: Pace | undefined): string {
  if (row.app_state === "blocked")
    return "Repair the app's credential on its Setup tab; the removal goes on by itself.";
  if (typeof pace?.silent_minutes === "number")
    return `Zendesk has answered nothing ${spanOf(pace.silent_minutes)}. It goes on by itself, the oldest end first. If this lasts, see Zendesk's status page, or remove it there by hand.`;
  if (status === "refused")
    return "Zendesk refuses. Move the person's default group there or remove the membership by hand; Gatehouse looks again.";
  if (typeof pace?.pause_seconds === "number")
    return `Zendesk asked to be left alone for ${pace.pause_seconds} s more; then the removal goes on by itself.`;
  if (status !== "overdue") return "";
  if (row.last_answer === null)
    return `It waits its turn: the oldest end goes first, as fast as Zendesk's limit of ${pace?.limit_per_minute ?? 0} calls a minute allows. Try now, or remove it in Zendesk by hand; it is checked either way.`;
  return "Gatehouse keeps trying. Try now, or remove it in Zendesk by hand; it is checked either way.";
}

function spanOf(minutes: number): string {
  if (minutes < 1) return "for less than a minute";
  if (minutes < 60) return `for ${minutes} min`;
  return `for ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
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
