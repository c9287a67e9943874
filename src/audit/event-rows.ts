import { type Kysely, type RawBuilder, sql } from "kysely";
import type { EventView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import type { UserId } from "../platform/ids/index.ts";
import { summarize } from "./summary.ts";

/** Who reads: everybody sees what concerns them, administrators and auditors see all of it. */
export interface Reader {
  readonly userId: UserId;
  readonly seesEverything: boolean;
}

/** What is asked of the log. Everything that is given must hold. */
export interface EventFilter {
  readonly event_type?: string | undefined;
  readonly actor_user_id?: string | undefined;
  readonly subject_user_id?: string | undefined;
  readonly resource_id?: string | undefined;
  readonly request_id?: string | undefined;
  readonly grant_id?: string | undefined;
  readonly app_id?: string | undefined;
  readonly search?: string | undefined;
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
}

export interface EventRow {
  readonly seq: string;
  readonly event_id: string;
  readonly created_at: Date;
  readonly action: string;
  readonly actor_kind: "user" | "system" | "anonymous";
  readonly actor_user_id: string | null;
  readonly subject_user_id: string | null;
  readonly app_id: string | null;
  readonly resource_id: string | null;
  readonly request_id: string | null;
  readonly grant_id: string | null;
  readonly schema_version: number;
  readonly canonical: Buffer;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly detail: unknown;
  readonly actor_name: string | null;
  readonly actor_email: string | null;
  readonly subject_name: string | null;
  readonly resource_name: string | null;
  readonly app_name: string | null;
}

export interface RowRange {
  readonly order: "newest" | "oldest";
  /** Rows strictly beyond this one, in the order asked for. */
  readonly after: string | null;
  readonly limit: number;
}

export async function readEventRows(
  db: Kysely<Database>,
  conditions: readonly RawBuilder<boolean>[],
  slice: RowRange,
): Promise<readonly EventRow[]> {
  const isNewest = slice.order === "newest";
  const all = [...conditions];
  if (slice.after !== null)
    all.push(isNewest ? sql<boolean>`e.seq < ${slice.after}` : sql<boolean>`e.seq > ${slice.after}`);
  const found = await sql<EventRow>`
    select e.seq::text as seq, e.event_id, e.created_at, e.action, e.actor_kind, e.actor_user_id, e.subject_user_id, e.app_id,
           e.resource_id, e.request_id, e.grant_id, e.schema_version, e.canonical, e.prev_hash, e.hash, d.salt, d.detail,
           actor.full_name as actor_name, actor.email as actor_email, subject.full_name as subject_name,
           r.name as resource_name, a.name as app_name
      from events e
      left join event_details d on d.seq = e.seq
      left join users actor on actor.id = e.actor_user_id
      left join users subject on subject.id = e.subject_user_id
      left join resources r on r.id = e.resource_id
      left join apps a on a.id = coalesce(e.app_id, r.app_id)
     where ${all.length === 0 ? sql`true` : sql.join(all, sql` and `)}
     order by e.seq ${isNewest ? sql`desc` : sql`asc`}
     limit ${slice.limit}`.execute(db);
  return found.rows;
}

/** The events that a person may read. */
export function visibleTo(reader: Reader): readonly RawBuilder<boolean>[] {
  if (reader.seesEverything) return [];
  const me = reader.userId;
  return [
    sql<boolean>`(
      e.actor_user_id = ${me} or e.subject_user_id = ${me}
      or e.request_id in (select id from requests where requester_id = ${me} or recipient_id = ${me})
      or e.request_id in (select rs.request_id from request_stages rs join owner_users ou on ou.owner_id = rs.owner_id where ou.user_id = ${me}))`,
  ];
}

export function matching(filter: EventFilter): readonly RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  const same = ["actor_user_id", "subject_user_id", "resource_id", "request_id", "grant_id", "app_id"] as const;
  for (const column of same) {
    const value = filter[column];
    if (value !== undefined) conditions.push(sql<boolean>`${sql.ref(`e.${column}`)} = ${value}`);
  }
  // `grant` finds every event of grants, `grant.revoked` one kind.
  if (filter.event_type !== undefined) {
    conditions.push(
      sql<boolean>`(e.action = ${filter.event_type} or starts_with(e.action, ${`${filter.event_type}.`}))`,
    );
  }
  if (filter.start_date !== undefined) conditions.push(sql<boolean>`e.created_at >= ${filter.start_date}`);
  if (filter.end_date !== undefined) conditions.push(sql<boolean>`e.created_at < ${filter.end_date}`);
  if (filter.search !== undefined && filter.search.trim() !== "") conditions.push(searching(filter.search.trim()));
  return conditions;
}

function searching(words: string): RawBuilder<boolean> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`(
    e.action ilike ${pattern} or e.event_id::text ilike ${pattern} or e.seq::text = ${words}
    or actor.full_name ilike ${pattern} or actor.email ilike ${pattern} or subject.full_name ilike ${pattern} or subject.email ilike ${pattern}
    or r.name ilike ${pattern} or a.name ilike ${pattern})`;
}

/** An event as people read it. The addresses of others are for those who see all of the log. */
export function viewEvent(row: EventRow, reader: Reader): EventView {
  const claims = asRecord(parseJson(row.canonical.toString("utf8")));
  const actor = asRecord(claims["actor"]);
  const personal = asRecord(row.detail);
  const isOwnAct = row.actor_user_id === reader.userId;
  const facts = {
    action: row.action,
    isOwn: row.actor_user_id !== null && row.actor_user_id === row.subject_user_id,
    before: recordOrNull(personal["before"]),
    after: recordOrNull(personal["after"]),
    detail: asRecord(personal["detail"]),
  };
  const actorName =
    row.actor_name ??
    (row.actor_kind === "system" ? "Gatehouse" : row.actor_kind === "user" ? "A former person" : "Somebody");
  return {
    event_id: row.event_id,
    seq: row.seq,
    created_at: row.created_at.toISOString(),
    event_type: row.action,
    summary: summarize(
      { actor: actorName, subject: row.subject_name, resource: row.resource_name, app: row.app_name },
      facts,
    ),
    actor_kind: row.actor_kind,
    actor_user_id: row.actor_user_id,
    actor_name: row.actor_kind === "system" ? `Gatehouse (${textOr(actor["component"], "system")})` : actorName,
    actor_email: row.actor_email,
    actor_ip_address: reader.seesEverything || isOwnAct ? textOr(personal["ip"], null) : null,
    surface: textOr(claims["surface"], "unknown"),
    correlation_id: textOr(claims["correlation_id"], null),
    request_id: row.request_id,
    grant_id: row.grant_id,
    resource_id: row.resource_id,
    app_id: row.app_id,
    subject_user_id: row.subject_user_id,
    before: facts.before,
    after: facts.after,
    detail: facts.detail,
    hash: row.hash.toString("hex"),
    prev_hash: row.prev_hash.toString("hex"),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A row that somebody bent is still shown; the verifier names it.
    return null;
  }
}

function recordOrNull(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return recordOrNull(value) ?? {};
}

function textOr<Otherwise extends string | null>(value: unknown, otherwise: Otherwise): string | Otherwise {
  return typeof value === "string" ? value : otherwise;
}
