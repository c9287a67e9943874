import { type Kysely, sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { unauthenticated } from "../platform/errors/index.ts";
import type { SignedIn } from "../platform/http/index.ts";
import { asId, newId, type SessionId, type UserId } from "../platform/ids/index.ts";
import { newToken } from "./token.ts";

export interface StartedSession {
  readonly sessionId: SessionId;
  readonly userId: UserId;
  /** For the cookie; only its hash is stored. */
  readonly token: string;
}

export async function insertSession(
  ctx: CommandContext,
  db: Kysely<Database>,
  userId: UserId,
  hours: number,
): Promise<StartedSession> {
  const sessionId = asId<SessionId>(newId());
  const { token, hash } = newToken();
  await sql`
    insert into sessions (id, token_hash, csrf_token, user_id, created_at, last_seen_at, expires_at, ip, user_agent)
    select ${sessionId}, ${hash}, ${newToken().token}, ${userId}, clock.now, clock.now, clock.now + ${hours} * interval '1 hour',
           ${ctx.ip}, ${ctx.userAgent?.slice(0, 500) ?? null}
      from (select app_clock() as now) as clock`.execute(db);
  return { sessionId, userId, token };
}

/** Who calls. Decided from the rows on every call, so signing out and deactivation work at once on every node. */
export async function authenticate(db: Kysely<Database>, tokenHash: Buffer): Promise<SignedIn | null> {
  const result = await sql<{ id: SessionId; user_id: UserId; csrf_token: string; is_stale: boolean }>`
    select s.id, s.user_id, s.csrf_token, s.last_seen_at < clock.now - interval '1 minute' as is_stale
      from (select app_clock() as now) as clock, sessions s join users u on u.id = s.user_id
     where s.token_hash = ${tokenHash} and s.ended_at is null and u.state = 'active'
       and s.expires_at > clock.now`.execute(db);
  const session = result.rows[0];
  if (session === undefined) return null;
  // Once a minute tells enough; a write per call would cost more than it says. Not a change worth an event.
  if (session.is_stale) {
    await sql`update sessions set last_seen_at = app_clock() where id = ${session.id} and ended_at is null`.execute(db);
  }
  return { actor: { kind: "user", userId: session.user_id, sessionId: session.id }, csrfToken: session.csrf_token };
}

/** Signs out: the session is dead on every node within the same call. */
export async function signOut(ctx: CommandContext): Promise<void> {
  if (ctx.actor.kind !== "user") throw unauthenticated("session.required", "Sign in first.");
  const { sessionId, userId } = ctx.actor;
  await inTransaction(ctx, async (unit) => {
    const ended =
      await sql`update sessions set ended_at = app_clock() where id = ${sessionId} and ended_at is null returning id`.execute(
        unit.db,
      );
    if (ended.rows.length === 0) unit.changedNothing();
    else unit.record({ action: "session.ended", subjectUserId: userId });
  });
}
