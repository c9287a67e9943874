import { createHash, randomBytes } from "node:crypto";
import { type Transaction, sql } from "kysely";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { newId } from "../platform/ids/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { NewEvent } from "./event.ts";

export const EVENT_SCHEMA_VERSION = 1;

/** SHA-256 over a domain prefix, the previous hash (32 bytes) and the canonical bytes. */
export function chainHash(previous: Buffer, canonical: Buffer): Buffer {
  return createHash("sha256").update("gatehouse event v1\0").update(previous).update(canonical).digest();
}

/** Salted commitment to erasable detail: the log stays verifiable after the detail is gone. */
export function commitTo(salt: Buffer, detail: string): string {
  return createHash("sha256").update(salt).update(detail).digest("hex");
}

function actorOf(ctx: CommandContext): Record<string, unknown> {
  if (ctx.actor.kind === "user") return { kind: "user", user_id: ctx.actor.userId, session_id: ctx.actor.sessionId };
  if (ctx.actor.kind === "system") return { kind: "system", component: ctx.actor.component };
  return { kind: "anonymous" };
}

/**
 * Appends events at the tip of the log, in order. Locks the tip row: call it last in a transaction, because every
 * transaction locks target, then grants, then the tip.
 */
export async function appendEvents(db: Transaction<Database>, ctx: CommandContext, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const tip = await sql<{ seq: string; hash: Buffer; now: Date }>`
    select seq, hash, clock_timestamp() as now from event_log_tip for update`.execute(db);
  const row = tip.rows[0];
  if (row === undefined) throw bug("the event log has no tip");
  let seq = BigInt(row.seq);
  let previous = row.hash;

  for (const event of events) {
    seq += 1n;
    const eventId = newId();
    const salt = randomBytes(16);
    const detail = canonicalJson({
      ip: ctx.ip,
      user_agent: ctx.userAgent,
      before: event.before ?? null,
      after: event.after ?? null,
      detail: event.detail ?? {},
    });
    const canonical = Buffer.from(
      canonicalJson({
        schema_version: EVENT_SCHEMA_VERSION,
        seq: seq.toString(),
        event_id: eventId,
        created_at: row.now.toISOString(),
        action: event.action,
        actor: actorOf(ctx),
        surface: ctx.surface,
        correlation_id: ctx.correlationId,
        subject_user_id: event.subjectUserId ?? null,
        app_id: event.appId ?? null,
        resource_id: event.resourceId ?? null,
        request_id: event.requestId ?? null,
        grant_id: event.grantId ?? null,
        detail_commitment: commitTo(salt, detail),
      }),
      "utf8",
    );
    const hash = chainHash(previous, canonical);
    await db
      .insertInto("events")
      .values({
        seq: seq.toString(),
        event_id: eventId,
        created_at: row.now,
        action: event.action,
        actor_kind: ctx.actor.kind,
        actor_user_id: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        subject_user_id: event.subjectUserId ?? null,
        app_id: event.appId ?? null,
        resource_id: event.resourceId ?? null,
        request_id: event.requestId ?? null,
        grant_id: event.grantId ?? null,
        schema_version: EVENT_SCHEMA_VERSION,
        canonical,
        prev_hash: previous,
        hash,
      })
      .execute();
    await db.insertInto("event_details").values({ seq: seq.toString(), salt, detail }).execute();
    await db.updateTable("event_log_tip").set({ seq: seq.toString(), hash }).execute();
    previous = hash;
  }
}
