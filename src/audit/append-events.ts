import { randomBytes } from "node:crypto";
import { sql, type Transaction } from "kysely";
import type { CommandContext } from "../platform/context/index.ts";
import { WITH_COMMIT } from "../platform/database/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { newId } from "../platform/ids/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { CHAIN_PREFIX, commitTo, EVENT_SCHEMA_VERSION } from "./chain.ts";
import type { NewEvent } from "./event.ts";

/**
 * Appends events at the tip of the log, in order. Locks the tip row: call it last in a transaction, because every
 * transaction locks target, then grants, then the tip. All other writers wait from here to the commit, so the database
 * itself numbers and chains what was prepared before, however many events, and the commit comes in the same round trip.
 */
export async function appendEvents(
  db: Transaction<Database>,
  ctx: CommandContext,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const prepared = JSON.stringify(events.map((event, index) => ({ n: index + 1, ...prepareEvent(ctx, event) })));
  // `at` reads from `tip`, so that its clock is read after the lock.
  // A log without a tip has no next number, which the table refuses.
  await sql`${sql.raw(WITH_COMMIT)}
    with recursive locked as materialized (select seq, hash from event_log_tip for update),
    tip as materialized (select locked.seq, locked.hash from (select 1) as one left join locked on true),
    at as materialized (select date_trunc('milliseconds', clock_timestamp()) as moment from tip),
    given as materialized (
      select * from jsonb_to_recordset(${prepared}::jsonb) as g(
        n integer, event_id uuid, canonical_parts text[], action text, actor_kind text, actor_user_id uuid, subject_user_id uuid,
        app_id uuid, resource_id uuid, request_id uuid, grant_id uuid, salt text, detail text)),
    chain as (
      select 0 as n, tip.seq, tip.hash, null::bytea as prev_hash, null::bytea as canonical from tip
      union all
      select given.n, last.seq + 1, sha256(${CHAIN_PREFIX}::bytea || last.hash || text.canonical), last.hash, text.canonical
        from chain as last join given on given.n = last.n + 1 cross join at
       cross join lateral (
         select convert_to(given.canonical_parts[1] || to_char(at.moment at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                        || given.canonical_parts[2] || (last.seq + 1)::text || given.canonical_parts[3], 'UTF8') as canonical) as text),
    inserted_events as (
      insert into events (seq, event_id, created_at, action, actor_kind, actor_user_id, subject_user_id, app_id, resource_id, request_id,
                          grant_id, schema_version, canonical, prev_hash, hash)
      select chain.seq, given.event_id, at.moment, given.action, given.actor_kind, given.actor_user_id, given.subject_user_id, given.app_id,
             given.resource_id, given.request_id, given.grant_id, ${EVENT_SCHEMA_VERSION}::integer, chain.canonical, chain.prev_hash, chain.hash
        from chain join given on given.n = chain.n cross join at order by chain.n),
    inserted_details as (
      insert into event_details (seq, salt, detail)
      select chain.seq, decode(given.salt, 'hex'), given.detail::jsonb from chain join given on given.n = chain.n)
    update event_log_tip set seq = last.seq, hash = last.hash
      from (select seq, hash from chain order by n desc limit 1) as last`.execute(db);
}

/** Where the database puts in what it alone knows. The rest are our own words and ids, in which neither occurs. */
const MARKS = { created_at: "\u0001", seq: "\u0002" } as const;

/** All of an event that does not depend on its place in the log. */
function prepareEvent(ctx: CommandContext, event: NewEvent): Record<string, unknown> {
  const eventId = newId();
  const salt = randomBytes(16);
  const detail = canonicalJson({
    ip: ctx.ip,
    user_agent: ctx.userAgent,
    before: event.before ?? null,
    after: event.after ?? null,
    detail: event.detail ?? {},
  });
  const subjects = {
    subject_user_id: event.subjectUserId ?? null,
    app_id: event.appId ?? null,
    resource_id: event.resourceId ?? null,
    request_id: event.requestId ?? null,
    grant_id: event.grantId ?? null,
  };
  const canonical = canonicalJson({
    schema_version: EVENT_SCHEMA_VERSION,
    ...MARKS,
    event_id: eventId,
    action: event.action,
    actor: actorOf(ctx),
    surface: ctx.surface,
    correlation_id: ctx.correlationId,
    ...subjects,
    detail_commitment: commitTo(salt, detail),
  });
  return {
    event_id: eventId,
    canonical_parts: splitAtMarks(canonical),
    action: event.action,
    actor_kind: ctx.actor.kind,
    actor_user_id: ctx.actor.kind === "user" ? ctx.actor.userId : null,
    ...subjects,
    salt: salt.toString("hex"),
    detail,
  };
}

/** Before the time, between time and number, after the number: keys are sorted, and `created_at` comes before `seq`. */
function splitAtMarks(canonical: string): readonly string[] {
  const [createdAt, seq] = [JSON.stringify(MARKS.created_at).slice(1, -1), JSON.stringify(MARKS.seq).slice(1, -1)];
  const parts = canonical.split(createdAt).flatMap((part) => part.split(seq));
  if (parts.length !== 3) throw bug("an event's canonical text has no place for its time and number");
  return parts;
}

function actorOf(ctx: CommandContext): Record<string, unknown> {
  if (ctx.actor.kind === "user") return { kind: "user", user_id: ctx.actor.userId, session_id: ctx.actor.sessionId };
  if (ctx.actor.kind === "system") return { kind: "system", component: ctx.actor.component };
  return { kind: "anonymous" };
}
