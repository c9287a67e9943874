import type { z } from "zod";
import type { updateResource as operation } from "../../api/index.ts";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { bug, conflict } from "../../platform/errors/index.ts";
import { type AppId, asId, type ResourceId } from "../../platform/ids/index.ts";
import { requireOwners } from "../apps/app-admin.ts";
import type { InventoryParts } from "../ports.ts";
import {
  changedConfiguration,
  type ConfigurationInput,
  lockConfiguration,
  storeConfiguration,
} from "./configuration.ts";
import { lockOperableResource, type ResourceRow } from "./resource-row.ts";
import { refuseSwitchingOff } from "./switch-off.ts";

export type UpdateResourceInput = z.output<typeof operation.body>;

/** Changes an item and its rules. New rules are a new version: what was asked for before was asked under the old one. */
export async function updateResource(
  ctx: CommandContext,
  parts: InventoryParts,
  resourceId: ResourceId,
  input: UpdateResourceInput,
): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const resource = await lockOperableResource(ctx, unit.db, resourceId);
    if (!resource.is_imported)
      throw conflict("resource.not_imported", `${resource.name} is not imported. Import it first.`);
    const isChanged = await changeItem(unit, parts, resource, input);
    const isConfigured =
      input.configuration !== undefined && (await changeConfiguration(unit, resource, input.configuration));
    if (!isChanged && !isConfigured) unit.changedNothing();
  });
}

async function changeItem(
  unit: UnitOfWork,
  parts: InventoryParts,
  resource: ResourceRow,
  input: UpdateResourceInput,
): Promise<boolean> {
  const { description, admin_owner_id, visibility, is_live, drift_policy } = resource;
  const before = { description, admin_owner_id, visibility, is_live, drift_policy };
  const after = {
    description: input.description ?? description,
    admin_owner_id: input.admin_owner_id ?? admin_owner_id,
    visibility: input.visibility ?? visibility,
    is_live: input.is_live ?? is_live,
    drift_policy: input.drift_policy ?? drift_policy,
  };
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  if (after.admin_owner_id !== null && after.admin_owner_id !== admin_owner_id)
    await requireOwners(unit.db, [after.admin_owner_id]);
  if (is_live && !after.is_live) await refuseSwitchingOff(unit.db, resource);
  // A person's own description is not overwritten by the next sync.
  const metadata =
    after.description === description
      ? {}
      : { metadata: JSON.stringify({ ...readMetadata(resource), own_description: true }) };
  await unit.db
    .updateTable("resources")
    .set({ ...after, ...metadata })
    .where("id", "=", resource.id)
    .execute();
  if (!is_live && after.is_live)
    await parts.grants.onGoLive(unit, asId<AppId>(resource.app_id), asId<ResourceId>(resource.id));
  unit.record({ action: "resource.update", appId: resource.app_id, resourceId: resource.id, before, after });
  return true;
}

function readMetadata(resource: ResourceRow): object {
  return typeof resource.metadata === "object" && resource.metadata !== null ? resource.metadata : {};
}

async function changeConfiguration(
  unit: UnitOfWork,
  resource: ResourceRow,
  input: ConfigurationInput,
): Promise<boolean> {
  const locked = await lockConfiguration(unit.db, resource.id);
  if (locked === undefined) throw bug("an imported item has no configuration", { resourceId: resource.id });
  const before = locked.configuration;
  const after = changedConfiguration(before, input);
  if (JSON.stringify(before) === JSON.stringify({ ...after, reviewer_owner_ids: after.reviewer_owner_ids.toSorted() }))
    return false;
  if (input.reviewer_owner_ids !== undefined) await requireOwners(unit.db, input.reviewer_owner_ids);
  await storeConfiguration(unit.db, locked.row, after);
  unit.record({
    action: "resource.configure",
    appId: resource.app_id,
    resourceId: resource.id,
    before: { ...before, version: locked.row.version },
    after: { ...after, version: locked.row.version + 1 },
  });
  // An event of its own, so that it can be asked for later who may not profit from it.
  if (after.auto_approval && !before.auto_approval)
    unit.record({ action: "resource.auto_approval_on", appId: resource.app_id, resourceId: resource.id });
  return true;
}
