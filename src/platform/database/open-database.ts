import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { StartupError } from "../config/startup-error.ts";
import { type DatabaseTrouble, type TroubleListener, TroubleWatch } from "./database-trouble.ts";
import { startEmbeddedPostgres } from "./embedded/index.ts";
import { surviveLostConnections } from "./lost-connections.ts";
import { preparedPool } from "./prepared-pool.ts";
import type { Database } from "./schema.ts";

/** The oldest PostgreSQL that every query and migration is tested on. */
const OLDEST_VERSION = 15;

export interface DatabaseConfig {
  /** A PostgreSQL server; without it the embedded one is started in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** A role that may change the schema, where `databaseUrl`'s may not. */
  readonly databaseMigrationUrl?: string | undefined;
  readonly dataDir: string;
  readonly databasePoolSize: number;
}

export interface OpenDatabaseOptions {
  /** Keeps a second product away from the embedded database's directory. Off for commands that only look. */
  readonly isExclusive?: boolean;
  readonly onProgress?: (sentence: string) => void;
  /** An idle connection broke. The pool replaces it; this is for the log. */
  readonly onPoolError?: (error: Error) => void;
  /** What statements meet while it works: a full disk, no connection left. */
  readonly trouble?: TroubleListener;
  /** The embedded server is gone for good: the process should end. */
  readonly onLost?: (error: StartupError) => void;
}

export interface OpenedDatabase {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  /** How to connect, for libraries with a pool of their own and for migrations. */
  readonly connection: pg.PoolConfig;
  readonly migrationConnection: pg.PoolConfig;
  readonly isEmbedded: boolean;
  readonly serverVersion: string;
  /** What is in the way of changes at this moment; null where nothing is known to be. */
  findTrouble(): DatabaseTrouble | null;
  /** Ends the pool, then leaves the embedded server. Stop HTTP and workers before. */
  close(): Promise<void>;
}

/** Connects to the configured server, or starts the embedded one and connects to that. */
export async function openDatabase(config: DatabaseConfig, options: OpenDatabaseOptions = {}): Promise<OpenedDatabase> {
  const application_name = "gatehouse";
  if (config.databaseUrl !== undefined) {
    const connection = { connectionString: config.databaseUrl, application_name };
    const migrationConnection = { ...connection, connectionString: config.databaseMigrationUrl ?? config.databaseUrl };
    const opened = await connect(connection, config, options).catch((error: unknown) => {
      throw explainConnectionError(error, "DATABASE_URL", config.databaseUrl ?? "");
    });
    return { ...opened, connection, migrationConnection, isEmbedded: false, close: () => closePool(opened) };
  }
  const embedded = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    isExclusive: options.isExclusive ?? false,
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.onLost && { onLost: options.onLost }),
  });
  const connection = { ...embedded.connection, application_name };
  try {
    const opened = await connect(connection, config, options);
    const close = async (): Promise<void> => {
      await closePool(opened);
      await embedded.stop();
    };
    return { ...opened, connection, migrationConnection: connection, isEmbedded: true, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

type ConnectedPool = Pick<OpenedDatabase, "db" | "pool" | "serverVersion" | "findTrouble">;

async function connect(
  connection: pg.PoolConfig,
  config: DatabaseConfig,
  options: OpenDatabaseOptions,
): Promise<ConnectedPool> {
  const pool = new pg.Pool({
    ...connection,
    max: config.databasePoolSize,
    pipeline: true,
    // Long enough for a server that is just failing over, short enough that a request does not hang for ever.
    connectionTimeoutMillis: 10_000,
  });
  surviveLostConnections(pool, options.onPoolError);
  try {
    const serverVersion = await readServerVersion(pool);
    const watch = new TroubleWatch(options.trouble ?? NOBODY);
    const dialect = new PostgresDialect({ pool: preparedPool(pool, watch) });
    return { db: new Kysely<Database>({ dialect }), pool, serverVersion, findTrouble: () => watch.current() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

const NOBODY: TroubleListener = { onTrouble: () => undefined, onRelief: () => undefined };

async function closePool({ db }: ConnectedPool): Promise<void> {
  // Kysely ends the pool that it was given.
  await db.destroy();
}

async function readServerVersion(pool: pg.Pool): Promise<string> {
  const answer = await pool.query<{ server_version: string }>("show server_version");
  const version = answer.rows[0]?.server_version ?? "unknown";
  refuseOldServer(version);
  return version;
}

/** Refuses a server that lacks what our queries need; the sentence is worth more than the syntax error that would follow. */
export function refuseOldServer(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return;
  throw new StartupError(
    `DATABASE_URL points to PostgreSQL ${version}, and Gatehouse needs ${OLDEST_VERSION} or newer. ` +
      `Upgrade that server or point DATABASE_URL to another.`,
  );
}

/** Says in a sentence why a server cannot be used. The address is named without its password. */
export function explainConnectionError(error: unknown, variable: string, url: string): unknown {
  if (error instanceof StartupError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const where = describeUrl(url);
  const refusal = (reason: string, mayPass: boolean): StartupError =>
    new StartupError(`${variable} (${where}): ${reason}`, { cause: error, mayPass });
  const sentence = (reason: string): StartupError => refusal(reason, false);
  const passing = (reason: string): StartupError => refusal(reason, true);
  switch (code) {
    case "ECONNREFUSED":
    case "ENOENT":
      return passing("no PostgreSQL server answers there. Start it, or correct the address.");
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return passing("the host name is not known. Correct it.");
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return passing("the host cannot be reached from here. Check the address and the firewall.");
    case "28P01":
    case "28000":
      return sentence("the server refuses this user or password. Correct them.");
    case "3D000":
      return sentence("the server has no database of that name. Create it with: create database NAME.");
    case "53300":
      return passing(
        "the server has no connection left. Raise its max_connections or lower GATEHOUSE_DATABASE_POOL_SIZE.",
      );
    case "57P01":
    case "57P02":
    case "57P03":
      return passing("the server is starting or stopping.");
    case "53100":
      return passing("the server's disk is full. Free space there; nothing is lost.");
    case "ECONNRESET":
    case "EPIPE":
      return passing("the server ended the connection.");
    default:
      if (/timeout exceeded when trying to connect|Connection terminated/.test(error.message))
        return passing("the server does not answer.");
      return sentence(`the connection failed: ${error.message}.`);
  }
}

function describeUrl(url: string): string {
  try {
    const parsed = new URL(url);
    return `${parsed.searchParams.get("host") ?? parsed.host}${parsed.pathname}`;
  } catch {
    return "unreadable address";
  }
}
