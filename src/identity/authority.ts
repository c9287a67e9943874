import { type Kysely, sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, forbidden } from "../platform/errors/index.ts";
import { userOf } from "../platform/http/index.ts";
import type { UserId } from "../platform/ids/index.ts";

export type PlatformRole = "administrator" | "auditor";

/** The platform roles of an active person; a deactivated one has none, whatever the rows say. */
export async function platformRolesOf(db: Kysely<Database>, userId: UserId): Promise<ReadonlySet<PlatformRole>> {
  const rows = await db
    .selectFrom("user_platform_roles")
    .innerJoin("users", "users.id", "user_platform_roles.user_id")
    .select("role")
    .where("user_id", "=", userId)
    .where("users.state", "=", "active")
    .execute();
  return new Set(rows.map((row) => row.role));
}

export async function isAdministrator(db: Kysely<Database>, userId: UserId): Promise<boolean> {
  return (await platformRolesOf(db, userId)).has("administrator");
}

export async function isAuditor(db: Kysely<Database>, userId: UserId): Promise<boolean> {
  return (await platformRolesOf(db, userId)).has("auditor");
}

/** True where this person belongs to the admin owner of an app or of an imported item. */
export async function isAnyItemAdmin(db: Kysely<Database>, userId: UserId): Promise<boolean> {
  const result = await sql<{ found: boolean }>`
    select exists (select 1 from owner_users ou join resources r on r.admin_owner_id = ou.owner_id where ou.user_id = ${userId} and r.is_imported)
        or exists (select 1 from owner_users ou join apps a on a.admin_owner_id = ou.owner_id where ou.user_id = ${userId} and a.state <> 'removed') as found`.execute(
    db,
  );
  return result.rows[0]?.found === true;
}

/** The acting administrator, or a refusal that is logged. Call it before the transaction: the refusal has its own. */
export async function requireAdministrator(ctx: CommandContext): Promise<UserId> {
  const userId = userOf(ctx);
  if (await isAdministrator(ctx.db, userId)) return userId;
  throw await refused(
    ctx,
    "administrator",
    forbidden("authority.administrator_required", "Only an administrator may do this. Ask one."),
  );
}

/** The acting administrator or auditor, for what an auditor may read but nobody else. */
export async function requireAdministratorOrAuditor(ctx: CommandContext): Promise<UserId> {
  const userId = userOf(ctx);
  if ((await platformRolesOf(ctx.db, userId)).size > 0) return userId;
  throw await refused(
    ctx,
    "administrator or auditor",
    forbidden("authority.auditor_required", "Only administrators and auditors may see this. Ask one."),
  );
}

/** People who choose other people in forms: administrators, auditors and item admins. */
export async function mayBrowsePeople(db: Kysely<Database>, userId: UserId): Promise<boolean> {
  return (await platformRolesOf(db, userId)).size > 0 || (await isAnyItemAdmin(db, userId));
}

async function refused(ctx: CommandContext, needed: string, refusal: AppError): Promise<AppError> {
  await inTransaction(ctx, (unit) => {
    unit.record({ action: "authority.refused", detail: { needed } });
    return Promise.resolve();
  });
  return refusal;
}
