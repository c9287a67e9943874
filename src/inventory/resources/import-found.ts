import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getApp } from "../apps/app-row.ts";
import { readAppSettings } from "../apps/settings.ts";
import { defaultConfiguration } from "./configuration.ts";
import { type FoundItem, markImported } from "./mark-imported.ts";

// The rest follows at the next pass.
const MOST_AT_ONCE = 1000;

/** Imports what a pass found, where the app is set to import everything; not what a person has taken out. */
export async function importFound(unit: UnitOfWork, appId: AppId): Promise<number> {
  const app = await getApp(unit.db, appId);
  const settings = readAppSettings(app.settings);
  if (settings.import_mode !== "everything") return 0;
  const found = await sql<FoundItem>`
    select r.id, r.name, r.kind from resources r
     where r.app_id = ${appId} and not r.is_imported and r.upstream_gone_at is null and not r.metadata ? 'left_out'
     order by r.id limit ${MOST_AT_ONCE} for update`.execute(unit.db);
  const configuration = defaultConfiguration(app.admin_owner_id);
  await markImported(unit, app, found.rows, {
    adminOwnerId: app.admin_owner_id,
    visibility: settings.default_visibility,
    configuration,
  });
  return found.rows.length;
}
