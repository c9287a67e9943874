import type { Kysely, Selectable, Transaction } from "kysely";
import type { CommandContext } from "../../platform/context/index.ts";
import type { Database, ResourcesTable } from "../../platform/database/schema.ts";
import { forbidden, notFound } from "../../platform/errors/index.ts";
import { userOf } from "../../platform/http/index.ts";
import type { ResourceId } from "../../platform/ids/index.ts";
import { mayAdministerResource } from "../apps/authority.ts";

export type ResourceRow = Selectable<ResourcesTable>;

export function resourceNotFound(): Error {
  return notFound("resource.not_found", "There is no such item, or it is not yours to see.");
}

/** Locks an item for a person who may change it. `for update`: no grant or request is written on it meanwhile. */
export async function lockOperableResource(
  ctx: CommandContext,
  db: Transaction<Database>,
  resourceId: ResourceId,
): Promise<ResourceRow> {
  const resource = await db
    .selectFrom("resources")
    .selectAll()
    .where("id", "=", resourceId)
    .where("app_id", "in", (apps) => apps.selectFrom("apps").select("id").where("state", "<>", "removed"))
    .forUpdate()
    .executeTakeFirst();
  if (resource === undefined) throw resourceNotFound();
  await requireItemAdmin(ctx, db, resource);
  return resource;
}

/** 403 where the person may see the item in the catalog, 404 where not. */
export async function requireItemAdmin(
  ctx: CommandContext,
  db: Kysely<Database>,
  resource: ResourceRow,
): Promise<void> {
  if (await mayAdministerResource(db, userOf(ctx), resource.id as ResourceId)) return;
  if (!resource.is_imported || resource.visibility === "hidden") throw resourceNotFound();
  throw forbidden(
    "resource.admin_required",
    `Only the item admin of ${resource.name}, the app admin and administrators may do this. Ask one of them.`,
  );
}
