import { randomBytes } from "node:crypto";
import { type Insertable, sql, type Transaction } from "kysely";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { newId } from "../platform/ids/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { chainHash, commitTo, EVENT_SCHEMA_VERSION } from "./chain.ts";
import type { NewEvent } from "./event.ts";

interface Tip {
  readonly seq: bigint;
  readonly hash: Buffer;
  readonly now: Date;
}

interface ChainedRows {
  readonly event: Insertable<Database["events"]>;
  readonly detail: Insertable<Database["event_details"]>;
  readonly seq: bigint;
  readonly hash: Buffer;
}

/**
 * Appends events at the tip of the log, in order. Locks the tip row: call it last in a transaction, because every
 * transaction locks target, then grants, then the tip. Two round trips however many events: all other writers wait
 * from the first one to the commit.
 */
export async function appendEvents(
  db: Transaction<Database>,
  ctx: CommandContext,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const tip = await lockTip(db);
  const rows: ChainedRows[] = [];
  for (const event of events) {
    const last = rows.at(-1);
    rows.push(chainEvent(ctx, event, { seq: last?.seq ?? tip.seq, hash: last?.hash ?? tip.hash, now: tip.now }));
  }
  const last = rows.at(-1);
  if (last === undefined) return;
  await db
    .with("inserted_events", (qb) => qb.insertInto("events").values(rows.map((row) => row.event)))
    .with("inserted_details", (qb) => qb.insertInto("event_details").values(rows.map((row) => row.detail)))
    .updateTable("event_log_tip")
    .set({ seq: last.seq.toString(), hash: last.hash })
    .execute();
}

async function lockTip(db: Transaction<Database>): Promise<Tip> {
  const found = await sql<{ seq: string; hash: Buffer; now: Date }>`
    select seq, hash, clock_timestamp() as now from event_log_tip for update`.execute(db);
  const row = found.rows[0];
  if (row === undefined) throw bug("the event log has no tip");
  return { seq: BigInt(row.seq), hash: row.hash, now: row.now };
}

function chainEvent(ctx: CommandContext, event: NewEvent, previous: Tip): ChainedRows {
  const seq = previous.seq + 1n;
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
  const canonical = Buffer.from(
    canonicalJson({
      schema_version: EVENT_SCHEMA_VERSION,
      seq: seq.toString(),
      event_id: eventId,
      created_at: previous.now.toISOString(),
      action: event.action,
      actor: actorOf(ctx),
      surface: ctx.surface,
      correlation_id: ctx.correlationId,
      ...subjects,
      detail_commitment: commitTo(salt, detail),
    }),
    "utf8",
  );
  const hash = chainHash(previous.hash, canonical);
  return {
    event: {
      seq: seq.toString(),
      event_id: eventId,
      created_at: previous.now,
      action: event.action,
      actor_kind: ctx.actor.kind,
      actor_user_id: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      ...subjects,
      schema_version: EVENT_SCHEMA_VERSION,
      canonical,
      prev_hash: previous.hash,
      hash,
    },
    detail: { seq: seq.toString(), salt, detail },
    seq,
    hash,
  };
}

function actorOf(ctx: CommandContext): Record<string, unknown> {
  if (ctx.actor.kind === "user") return { kind: "user", user_id: ctx.actor.userId, session_id: ctx.actor.sessionId };
  if (ctx.actor.kind === "system") return { kind: "system", component: ctx.actor.component };
  return { kind: "anonymous" };
}
