import type { Kysely } from "kysely";
import { isMemberOfOwner } from "../../directory/index.ts";
import { isAdministrator, platformRolesOf } from "../../identity/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { forbidden } from "../../platform/errors/index.ts";
import { userOf } from "../../platform/http/index.ts";
import { type AppId, asId, type OwnerId, type ResourceId, type UserId } from "../../platform/ids/index.ts";
import { appNotFound, type AppRow, findApp } from "./app-row.ts";

async function isOwnerMember(
  db: Kysely<Database>,
  userId: UserId,
  ownerIds: readonly (string | null)[],
): Promise<boolean> {
  for (const ownerId of ownerIds) {
    if (ownerId !== null && (await isMemberOfOwner(db, asId<OwnerId>(ownerId), userId))) return true;
  }
  return false;
}

/** Members of the app's admin owner, and administrators. */
export async function mayAdministerApp(
  db: Kysely<Database>,
  userId: UserId,
  app: Pick<AppRow, "admin_owner_id">,
): Promise<boolean> {
  return (await isOwnerMember(db, userId, [app.admin_owner_id])) || (await isAdministrator(db, userId));
}

/** Members of the item's or its app's admin owner, and administrators. */
export async function mayAdministerResource(
  db: Kysely<Database>,
  userId: UserId,
  resourceId: ResourceId,
): Promise<boolean> {
  const row = await db
    .selectFrom("resources")
    .innerJoin("apps", "apps.id", "resources.app_id")
    .select(["resources.admin_owner_id as item_owner", "apps.admin_owner_id as app_owner"])
    .where("resources.id", "=", resourceId)
    .executeTakeFirst();
  if (row === undefined) return false;
  return (await isOwnerMember(db, userId, [row.item_owner, row.app_owner])) || (await isAdministrator(db, userId));
}

/** Administrators and auditors see every app; app admins see theirs. */
export async function maySeeApp(
  db: Kysely<Database>,
  userId: UserId,
  app: Pick<AppRow, "admin_owner_id">,
): Promise<boolean> {
  return (await platformRolesOf(db, userId)).size > 0 || (await isOwnerMember(db, userId, [app.admin_owner_id]));
}

/** An app that the acting person may see; for everybody else it does not exist. */
export async function getVisibleApp(ctx: CommandContext, appId: AppId): Promise<AppRow> {
  const userId = userOf(ctx);
  const app = await findApp(ctx.db, appId);
  if (app === undefined || !(await maySeeApp(ctx.db, userId, app))) throw appNotFound();
  return app;
}

/** Refuses whoever may not operate this app: 404 where they may not see it either. Call it with the transaction that acts. */
export async function requireAppAdmin(ctx: CommandContext, db: Kysely<Database>, app: AppRow): Promise<UserId> {
  const userId = userOf(ctx);
  if (await mayAdministerApp(db, userId, app)) return userId;
  if (await maySeeApp(db, userId, app)) {
    throw forbidden(
      "app.admin_required",
      `Only the app admin of ${app.name} and administrators may do this. Ask one of them.`,
    );
  }
  throw appNotFound();
}

/** The same question before something slow is begun; it is asked again in the transaction that acts. */
export async function getOperableApp(ctx: CommandContext, appId: AppId): Promise<AppRow> {
  const app = await findApp(ctx.db, appId);
  if (app === undefined) throw appNotFound();
  await requireAppAdmin(ctx, ctx.db, app);
  return app;
}
