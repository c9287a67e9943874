import { Kysely, type Migration, type MigrationResult, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { StartupError } from "../config/startup-error.ts";
import { surviveLostConnections } from "./lost-connections.ts";

/** What a call of `migrate` did. */
export interface MigrationOutcome {
  readonly applied: readonly string[];
}

/**
 * Brings the schema forward to what this program knows. Any number of nodes may call it together: one applies, the
 * others wait and find nothing to do. A schema that holds migrations this program does not know is newer than it and is
 * left alone: running on it could write rows that the newer program misreads.
 */
export async function migrate(
  connection: pg.PoolConfig,
  migrations: Record<string, Migration>,
): Promise<MigrationOutcome> {
  const pool = new pg.Pool({ ...connection, max: 1 });
  surviveLostConnections(pool);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseNewerSchema(db, migrations);
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) {
      // A newer node may have migrated between our look and our turn.
      await refuseNewerSchema(db, migrations);
      throw explainMigrationError(error, results);
    }
    return { applied: results.map((result) => result.migrationName) };
  } finally {
    await db.destroy();
  }
}

async function refuseNewerSchema(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<void> {
  const unknown = (await listApplied(db)).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new StartupError(
    `The database was written by a newer Gatehouse: it holds ${unknown.join(", ")}, which this version does not know. ` +
      `Start the newer version, or restore a backup from before the upgrade. Nothing was changed.`,
  );
}

async function listApplied(db: Kysely<unknown>): Promise<string[]> {
  const table = await sql<{ found: string | null }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (table.rows[0]?.found == null) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map((row) => row.name);
}

function explainMigrationError(error: unknown, results: readonly MigrationResult[]): unknown {
  const failed = results.find((result) => result.status === "Error")?.migrationName;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "42501") {
    return new StartupError(
      `The database's user may not change the schema${failed ? ` (migration ${failed})` : ""}. Set ` +
        `DATABASE_MIGRATION_URL to a user that owns it, or grant this one "create" on the schema.`,
      { cause: error },
    );
  }
  if (failed === undefined) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StartupError(`Migration ${failed} failed and was undone as a whole: ${reason}.`, { cause: error });
}
