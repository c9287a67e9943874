import { type Selectable, sql, type Transaction } from "kysely";
import type { z } from "zod";
import type { configurationInput } from "../../api/index.ts";
import type { Database, RequestConfigurationsTable } from "../../platform/database/schema.ts";
import { invalid } from "../../platform/errors/index.ts";
import { newId } from "../../platform/ids/index.ts";

export type ConfigurationInput = z.output<typeof configurationInput>;
type ConfigurationRow = Selectable<RequestConfigurationsTable>;

/** The rules of an item: who may ask, for how long, and who decides. */
export interface Configuration {
  readonly is_requestable: boolean;
  readonly auto_approval: boolean;
  readonly requires_reason: boolean;
  /** Null: indefinite is allowed. */
  readonly max_duration_seconds: number | null;
  readonly recommended_duration_seconds: number | null;
  readonly extension_seconds: number;
  readonly reviewer_owner_ids: readonly string[];
}

const DAY_SECONDS = 86_400;

/** What an imported item starts with: its admin decides alone, 8 hours are recommended, 30 days are the most. */
export function defaultConfiguration(adminOwnerId: string): Configuration {
  return {
    is_requestable: true,
    auto_approval: false,
    requires_reason: true,
    max_duration_seconds: 30 * DAY_SECONDS,
    recommended_duration_seconds: DAY_SECONDS / 3,
    extension_seconds: 0,
    reviewer_owner_ids: [adminOwnerId],
  };
}

/** Applies what a person set; refuses what contradicts itself. */
export function changedConfiguration(before: Configuration, input: ConfigurationInput): Configuration {
  const most =
    input.max_duration_minutes === undefined ? before.max_duration_seconds : secondsOf(input.max_duration_minutes);
  const after: Configuration = {
    is_requestable: input.is_requestable ?? before.is_requestable,
    auto_approval: input.auto_approval ?? before.auto_approval,
    requires_reason: input.requires_reason ?? before.requires_reason,
    max_duration_seconds: most,
    recommended_duration_seconds: recommendedDuration(before, input, most),
    extension_seconds:
      input.extensions_duration_in_minutes === undefined
        ? before.extension_seconds
        : input.extensions_duration_in_minutes * 60,
    reviewer_owner_ids: input.reviewer_owner_ids ?? before.reviewer_owner_ids,
  };
  if (most !== null && after.extension_seconds > most) {
    const message = "An extension is longer than the maximum duration. Lower it, or raise the maximum.";
    throw invalid("configuration.extension_over_maximum", message, {
      fields: { extensions_duration_in_minutes: message },
    });
  }
  return after;
}

function recommendedDuration(before: Configuration, input: ConfigurationInput, most: number | null): number | null {
  if (input.recommended_duration_minutes === undefined) {
    // Lowering only the maximum is a usual thing to do; the recommendation follows it.
    const recommended = before.recommended_duration_seconds;
    return most !== null && recommended !== null ? Math.min(recommended, most) : recommended;
  }
  const recommended = secondsOf(input.recommended_duration_minutes);
  if (most !== null && recommended !== null && recommended > most) {
    const message = "The recommended duration is longer than the maximum. Lower it, or raise the maximum.";
    throw invalid("configuration.recommended_over_maximum", message, {
      fields: { recommended_duration_minutes: message },
    });
  }
  return recommended;
}

function secondsOf(minutes: number | null): number | null {
  return minutes === null ? null : minutes * 60;
}

function columnsOf(configuration: Configuration): Omit<Configuration, "reviewer_owner_ids"> {
  const { reviewer_owner_ids: _, ...columns } = configuration;
  return columns;
}

/** The default configuration of an item, locked, with its reviewers. */
export async function lockConfiguration(
  db: Transaction<Database>,
  resourceId: string,
): Promise<{ readonly row: ConfigurationRow; readonly configuration: Configuration } | undefined> {
  const row = await db
    .selectFrom("request_configurations")
    .selectAll()
    .where("resource_id", "=", resourceId)
    .where("priority", "=", 0)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const stages = await db
    .selectFrom("configuration_stages")
    .select("owner_id")
    .where("configuration_id", "=", row.id)
    .orderBy("stage")
    .orderBy("owner_id")
    .execute();
  const reviewers = stages.map((stage) => stage.owner_id);
  const {
    is_requestable,
    auto_approval,
    requires_reason,
    max_duration_seconds,
    recommended_duration_seconds,
    extension_seconds,
  } = row;
  const configuration = {
    is_requestable,
    auto_approval,
    requires_reason,
    max_duration_seconds,
    recommended_duration_seconds,
    extension_seconds,
    reviewer_owner_ids: reviewers,
  };
  return { row, configuration };
}

// A statement carries at most 65,535 parameters.
const ROWS_AT_ONCE = 1000;

/** Gives items their first configuration; one that is imported again begins anew, under a higher version. */
export async function insertConfigurations(
  db: Transaction<Database>,
  resourceIds: readonly string[],
  configuration: Configuration,
): Promise<void> {
  for (let from = 0; from < resourceIds.length; from += ROWS_AT_ONCE) {
    const ids = resourceIds.slice(from, from + ROWS_AT_ONCE);
    const columns = columnsOf(configuration);
    const stored = await db
      .insertInto("request_configurations")
      .values(ids.map((resourceId) => ({ id: newId(), resource_id: resourceId, priority: 0, ...columns })))
      .onConflict((conflict) =>
        conflict.columns(["resource_id", "priority"]).doUpdateSet({
          ...columns,
          version: sql<number>`request_configurations.version + 1`,
          updated_at: sql<Date>`clock_timestamp()`,
        }),
      )
      .returning("id")
      .execute();
    const configurationIds = stored.map((row) => row.id);
    await db.deleteFrom("configuration_stages").where("configuration_id", "in", configurationIds).execute();
    await insertStages(db, configurationIds, configuration.reviewer_owner_ids);
  }
}

/** Stores a changed configuration under the next version: requests remember the version that they were filed under. */
export async function storeConfiguration(
  db: Transaction<Database>,
  row: Pick<ConfigurationRow, "id" | "version">,
  configuration: Configuration,
): Promise<void> {
  await db
    .updateTable("request_configurations")
    .set({ ...columnsOf(configuration), version: row.version + 1, updated_at: sql<Date>`clock_timestamp()` })
    .where("id", "=", row.id)
    .execute();
  await db.deleteFrom("configuration_stages").where("configuration_id", "=", row.id).execute();
  await insertStages(db, [row.id], configuration.reviewer_owner_ids);
}

async function insertStages(
  db: Transaction<Database>,
  configurationIds: readonly string[],
  ownerIds: readonly string[],
): Promise<void> {
  const owners = [...new Set(ownerIds)];
  const rows = configurationIds.flatMap((id) =>
    owners.map((ownerId) => ({ configuration_id: id, stage: 1, operator: "any" as const, owner_id: ownerId })),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db
      .insertInto("configuration_stages")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
