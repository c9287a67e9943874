import { type Kysely, sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, bug, conflict, notFound, unauthenticated } from "../platform/errors/index.ts";
import { newId, type UserId } from "../platform/ids/index.ts";
import { hashToken, newToken } from "./token.ts";

/** Long enough for a holiday; too long only matters for a link that leaks, and a new link revokes it. */
const INVITE_DAYS = 7;
/** The operator has it on the screen; every start without an administrator prints a new one. */
const FIRST_RUN_HOURS = 24;

export interface SignInLinkView {
  readonly url: string;
  readonly expires_at: string;
}

/** The token is in the fragment, which no browser sends to a server, so it is in no access log and no Referer. */
function linkUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/sign-in#${token}`;
}

/** One error for every token that does not work: it tells nobody which links or people exist. */
export function linkNotUsable(): AppError {
  return unauthenticated(
    "sign_in_link.not_usable",
    "This sign-in link does not work: it was used, has expired, was replaced or is incomplete. Ask an administrator for a new one.",
  );
}

/** Makes one-time sign-in links for people, in the caller's transaction. Older unused ones stop working. */
export async function issueSignInLinks(
  unit: UnitOfWork,
  publicUrl: string,
  userIds: readonly UserId[],
  createdBy: UserId | null,
): Promise<ReadonlyMap<UserId, SignInLinkView>> {
  if (userIds.length === 0) return new Map();
  // The people's rows are locked, in one order, so that of two links made at once only the later one works.
  const people = await sql<{ id: UserId; state: string }>`
    select id, state from users where id = any(${userIds}::uuid[]) order by id for no key update`.execute(unit.db);
  if (people.rows.length !== new Set(userIds).size) throw notFound("user.not_found", "There is no such person.");
  if (people.rows.some((person) => person.state !== "active")) {
    throw conflict("user.deactivated", "This person is deactivated and cannot sign in. Activate them first.");
  }
  await sql`
    update sign_in_links set revoked_at = app_clock()
     where user_id = any(${userIds}::uuid[]) and used_at is null and revoked_at is null`.execute(unit.db);

  const fresh = people.rows.map((person) => ({ userId: person.id, id: newId(), ...newToken() }));
  const inserted = await sql<{ id: string; expires_at: Date }>`
    insert into sign_in_links (id, token_hash, user_id, purpose, created_at, created_by, expires_at)
    select fresh.id, fresh.hash, fresh.user_id, 'invite', clock.now, ${createdBy}, clock.now + ${INVITE_DAYS} * interval '1 day'
      from unnest(${fresh.map((link) => link.id)}::uuid[], ${fresh.map((link) => link.hash)}::bytea[], ${fresh.map((link) => link.userId)}::uuid[])
           as fresh (id, hash, user_id),
           (select app_clock() as now) as clock
    returning id, expires_at`.execute(unit.db);
  const expiry = new Map(inserted.rows.map((row) => [row.id, row.expires_at]));
  return new Map(
    fresh.map((link) => {
      const expiresAt = expiry.get(link.id);
      if (expiresAt === undefined) throw bug("a sign-in link that was just written is missing");
      unit.record({
        action: "sign_in_link.created",
        subjectUserId: link.userId,
        after: { purpose: "invite", expires_at: expiresAt },
      });
      return [link.userId, { url: linkUrl(publicUrl, link.token), expires_at: expiresAt.toISOString() }];
    }),
  );
}

/** The link of one person, in the caller's transaction. */
export async function issueSignInLink(
  unit: UnitOfWork,
  publicUrl: string,
  userId: UserId,
  createdBy: UserId | null,
): Promise<SignInLinkView> {
  const link = (await issueSignInLinks(unit, publicUrl, [userId], createdBy)).get(userId);
  if (link === undefined) throw bug("a sign-in link that was just made is missing");
  return link;
}

/**
 * The link of an active person by address, for whoever runs the server: sessions end, and an administrator who is alone
 * has nobody to ask for a new link. Null where nobody has this address.
 */
export async function issueSignInLinkByEmail(
  ctx: CommandContext,
  publicUrl: string,
  email: string,
): Promise<SignInLinkView | null> {
  return inTransaction(ctx, async (unit) => {
    const found = await sql<{ id: UserId }>`
      select id from users where email = ${email.trim().toLowerCase()} and state = 'active'`.execute(unit.db);
    const person = found.rows[0];
    if (person === undefined) {
      unit.changedNothing();
      return null;
    }
    return issueSignInLink(unit, publicUrl, person.id, null);
  });
}

/** True where nobody can administer: before the first run is done. */
export async function hasNoAdministrator(db: Kysely<Database>): Promise<boolean> {
  const result = await sql<{ found: boolean }>`
    select exists (select 1 from user_platform_roles r join users u on u.id = r.user_id
                    where r.role = 'administrator' and u.state = 'active') as found`.execute(db);
  return result.rows[0]?.found !== true;
}

/** Held while the first administrator is made or a first-run link is: of several nodes and callers one goes first. */
export async function lockFirstRun(db: Kysely<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('gatehouse first run', 0))`.execute(db);
}

/** Makes a first-run link where no administrator exists, else null. Only the newest works; only its hash is kept. */
export async function ensureFirstRunLink(ctx: CommandContext, publicUrl: string): Promise<string | null> {
  return inTransaction(ctx, async (unit) => {
    await lockFirstRun(unit.db);
    if (!(await hasNoAdministrator(unit.db))) {
      unit.changedNothing();
      return null;
    }
    const { token, hash } = newToken();
    await sql`
      update sign_in_links set revoked_at = app_clock()
       where purpose = 'first_run' and used_at is null and revoked_at is null`.execute(unit.db);
    await sql`
      insert into sign_in_links (id, token_hash, purpose, created_at, expires_at)
      select ${newId()}, ${hash}, 'first_run', clock.now, clock.now + ${FIRST_RUN_HOURS} * interval '1 hour'
        from (select app_clock() as now) as clock`.execute(unit.db);
    unit.record({ action: "sign_in_link.created", after: { purpose: "first_run" } });
    return linkUrl(publicUrl, token);
  });
}

export interface FoundLink {
  readonly id: string;
  readonly purpose: "first_run" | "invite";
  readonly user_id: UserId | null;
  readonly full_name: string | null;
  readonly email: string | null;
  readonly expires_at: Date;
}

/** What a usable link is for. Looks only: nothing is used up. */
export async function inspectSignInLink(db: Kysely<Database>, token: string): Promise<FoundLink> {
  const link = await findUsableLink(db, hashToken(token));
  if (link === null) throw linkNotUsable();
  return link;
}

/**
 * The usable link with its row locked until the transaction ends, so that of two people who use one link at once only
 * the first signs in.
 */
export async function lockUsableLink(db: Kysely<Database>, token: string): Promise<FoundLink> {
  const hash = hashToken(token);
  // Lock first, read after: the read then sees what the one before us wrote.
  await sql`select id from sign_in_links where token_hash = ${hash} for update`.execute(db);
  const link = await findUsableLink(db, hash);
  if (link === null) throw linkNotUsable();
  return link;
}

async function findUsableLink(db: Kysely<Database>, hash: Buffer): Promise<FoundLink | null> {
  const result = await sql<FoundLink>`
    select l.id, l.purpose, l.user_id, u.full_name, u.email, l.expires_at
      from sign_in_links l left join users u on u.id = l.user_id
     where l.token_hash = ${hash} and l.used_at is null and l.revoked_at is null and l.expires_at > app_clock()
       and (u.state = 'active' or l.purpose = 'first_run')`.execute(db);
  const link = result.rows[0];
  if (link === undefined) return null;
  // A first-run link is worth nothing once somebody administers.
  return link.purpose === "first_run" && !(await hasNoAdministrator(db)) ? null : link;
}
