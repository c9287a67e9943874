import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type { AppRow } from "../apps/app-row.ts";
import { type Configuration, insertConfigurations } from "./configuration.ts";

export interface ImportTerms {
  readonly adminOwnerId: string;
  readonly visibility: "global" | "hidden";
  readonly configuration: Configuration;
}

export interface FoundItem {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Makes items ours: each is requestable at once. One event for each, because each is a thing that people can now ask for. */
export async function markImported(
  unit: UnitOfWork,
  app: AppRow,
  items: readonly FoundItem[],
  terms: ImportTerms,
): Promise<void> {
  if (items.length === 0) return;
  const ids = items.map((item) => item.id);
  await sql`
    update resources set is_imported = true, imported_at = app_clock(), admin_owner_id = ${terms.adminOwnerId}, visibility = ${terms.visibility},
      metadata = metadata - 'left_out'
     where id = any(${ids}::uuid[])`.execute(unit.db);
  await insertConfigurations(unit.db, ids, terms.configuration);
  for (const item of items) {
    const after = {
      name: item.name,
      kind: item.kind,
      admin_owner_id: terms.adminOwnerId,
      visibility: terms.visibility,
      configuration: terms.configuration,
    };
    unit.record({
      action: "resource.import",
      appId: app.id,
      resourceId: item.id,
      after,
      detail: { batch: items.length },
    });
    if (terms.configuration.auto_approval)
      unit.record({ action: "resource.auto_approval_on", appId: app.id, resourceId: item.id });
  }
}
