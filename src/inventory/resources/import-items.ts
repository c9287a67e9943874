import { sql } from "kysely";
import type { z } from "zod";
import type { importItems as operation } from "../../api/index.ts";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict, invalid, notFound } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { requireOwners } from "../apps/app-admin.ts";
import { type AppRow, lockApp } from "../apps/app-row.ts";
import { requireAppAdmin } from "../apps/authority.ts";
import { readAppSettings } from "../apps/settings.ts";
import { changedConfiguration, defaultConfiguration } from "./configuration.ts";
import { type ImportFilter, matching } from "./list-importable.ts";
import { type FoundItem, type ImportTerms, markImported } from "./mark-imported.ts";

export type ImportItemsInput = z.output<typeof operation.body>;

export interface ImportOutcome {
  readonly imported: number;
  readonly already_imported: number;
  readonly resource_ids: string[];
}

// One transaction, because half an import is none. More at once would hold the event log's tip for too long.
const MOST_AT_ONCE = 5000;

/** Imports a list of items, or everything that a filter finds. */
export async function importItems(ctx: CommandContext, appId: AppId, input: ImportItemsInput): Promise<ImportOutcome> {
  if ((input.resource_ids === undefined) === (input.all_matching === undefined) || input.resource_ids?.length === 0) {
    throw invalid("import.nothing_chosen", "Choose the items to import: a list, or everything that a filter finds.");
  }
  return inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    const terms = await termsOf(unit, app, input);
    const found = await lockFound(unit, app, input);
    if (found.length > MOST_AT_ONCE)
      throw invalid("import.too_many", `These are ${found.length} items; import at most ${MOST_AT_ONCE} at once.`);
    const wanted = found.filter((item) => !item.is_imported);
    const gone = wanted.find((item) => item.upstream_gone_at !== null);
    if (gone !== undefined)
      throw conflict(
        "resource.gone_upstream",
        `${gone.name} no longer exists in Zendesk. Take it out of the selection.`,
      );
    if (wanted.length === 0) unit.changedNothing();
    await markImported(unit, app, wanted, terms);
    return {
      imported: wanted.length,
      already_imported: found.length - wanted.length,
      resource_ids: wanted.map((item) => item.id),
    };
  });
}

async function termsOf(unit: UnitOfWork, app: AppRow, input: ImportItemsInput): Promise<ImportTerms> {
  const adminOwnerId = input.admin_owner_id ?? app.admin_owner_id;
  const configuration = changedConfiguration(defaultConfiguration(adminOwnerId), input.configuration ?? {});
  await requireOwners(unit.db, [adminOwnerId, ...configuration.reviewer_owner_ids]);
  return {
    adminOwnerId,
    visibility: input.visibility ?? readAppSettings(app.settings).default_visibility,
    configuration,
  };
}

interface LockedItem extends FoundItem {
  readonly is_imported: boolean;
  readonly upstream_gone_at: Date | null;
}

async function lockFound(unit: UnitOfWork, app: AppRow, input: ImportItemsInput): Promise<readonly LockedItem[]> {
  const ids = [...new Set(input.resource_ids ?? [])];
  const filter: ImportFilter = { ...input.all_matching, imported: false };
  const which =
    input.resource_ids === undefined
      ? sql`${matching(filter)} and r.upstream_gone_at is null`
      : sql`r.id = any(${ids}::uuid[])`;
  const found = await sql<LockedItem>`
    select r.id, r.name, r.kind, r.is_imported, r.upstream_gone_at from resources r
     where r.app_id = ${app.id} and ${which} order by r.id for update`.execute(unit.db);
  if (input.resource_ids !== undefined && found.rows.length < ids.length) {
    throw notFound(
      "resource.not_found",
      "One of these items is not among those found in this app. Reload the list and choose again.",
    );
  }
  return found.rows;
}
