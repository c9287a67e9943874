import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import { type Config, StartupError } from "../platform/config/index.ts";
import { type Database, migrate, openDatabase, type OpenedDatabase } from "../platform/database/index.ts";
import { migrations } from "../platform/database/migrations/index.ts";
import { newId } from "../platform/ids/index.ts";
import { grantRuntimeRights } from "./grant-runtime-rights.ts";

export interface OpenInstallationOptions {
  readonly log: Logger;
  readonly say: (sentence: string) => void;
  readonly onLost: (error: StartupError) => void;
}

/** Opens the database for the product itself: brings the schema forward and makes sure that there is an installation. */
export async function openInstallation(config: Config, options: OpenInstallationOptions): Promise<OpenedDatabase> {
  const { log, say, onLost } = options;
  const opened = await openDatabase(config, {
    isExclusive: true,
    onProgress: say,
    onPoolError: (error) => log.warn({ err: error }, "database: an idle connection broke and is replaced"),
    trouble: {
      onTrouble: (remedy, error) => log.error({ err: error }, remedy),
      onRelief: (trouble) => log.info({ trouble }, "database: changes are possible again"),
    },
    onLost,
  });
  try {
    const { applied } = await migrate(opened.migrationConnection, migrations);
    if (applied.length > 0) log.info({ applied }, "database: schema brought forward");
    if (opened.migrationConnection.connectionString !== opened.connection.connectionString) {
      await grantRuntimeRights(opened.migrationConnection, opened.db);
    }
    await ensureInstallation(opened.db);
    await refuseTestClock(opened.db);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Opens the database of a product that may be running, for a command that changes no schema. */
export async function joinInstallation(config: Config, log: Logger): Promise<OpenedDatabase> {
  const opened = await openDatabase(config, {
    isExclusive: false,
    onPoolError: (error) => log.warn({ err: error }, "database: an idle connection broke and is replaced"),
  });
  try {
    const found = await sql<{ found: string | null }>`select to_regclass('installation')::text as found`.execute(
      opened.db,
    );
    const row =
      found.rows[0]?.found == null
        ? undefined
        : await opened.db.selectFrom("installation").select("id").executeTakeFirst();
    if (row !== undefined) return opened;
    throw new StartupError(
      "There is no installation in this database yet. Start Gatehouse once, or check DATABASE_URL and GATEHOUSE_DATA_DIR.",
    );
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function ensureInstallation(db: Kysely<Database>): Promise<void> {
  await sql`
    insert into installation (id) select ${newId()}
     where not exists (select from installation) and not exists (select from users)
    on conflict do nothing`.execute(db);
  const row = await db.selectFrom("installation").select("id").executeTakeFirst();
  if (row === undefined)
    throw new StartupError("The database holds people but no installation row. Restore it from your backup.");
}

/** An offset is for tests. On a real installation it would end access too late or too early. */
async function refuseTestClock(db: Kysely<Database>): Promise<void> {
  const clock = await db.selectFrom("test_clock").select("offset_ms").executeTakeFirst();
  if (clock !== undefined && Number(clock.offset_ms) === 0) return;
  throw new StartupError(
    "The database's clock is set off by a test. Use another database for the product, or set test_clock back to 0.",
  );
}
