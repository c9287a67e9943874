import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { InventoryAppFacts } from "../ports.ts";
import { appNotFound } from "./app-row.ts";

/** What is stored about an app; removed ones too, because their history is still shown. */
export async function appFacts(db: Kysely<Database>, appId: AppId): Promise<InventoryAppFacts> {
  const app = await db.selectFrom("apps").selectAll().where("id", "=", appId).executeTakeFirst();
  if (app === undefined) throw appNotFound();
  return {
    name: app.name,
    state: app.state,
    stateReason: app.state_reason,
    isLive: app.is_live,
    serviceUserId: app.service_user_id,
    adminOwnerId: app.admin_owner_id,
    multipleOrganizations: app.multiple_organizations,
    customRolesAvailable: app.custom_roles_available,
    limitPerMinute: app.limit_per_minute,
  };
}
