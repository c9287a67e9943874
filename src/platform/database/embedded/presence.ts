import { realpath } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartupError } from "../../config/startup-error.ts";
import { SOCKET_PORT } from "./postmaster.ts";

/** The database inside the embedded server that the product uses. */
export const DATABASE_NAME = "gatehouse";
export const DATABASE_USER = "gatehouse";

const APPLICATION_PREFIX = "gatehouse process ";
// Any constant will do; it only has to differ from the lock that migrations take.
const EXCLUSIVE_LOCK_KEY = "7303014211085540721";
// A process that is just ending gives its lock back within this time.
const EXCLUSIVE_WAIT_MS = 2_500;

/**
 * One connection per process for as long as it uses the server. It tells the last one to leave that it is the last, and
 * carries the lock that keeps a second product away. Both end with the process, however it ends: no stale files.
 */
export async function connectPresence(socketDirectory: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: socketDirectory,
    port: SOCKET_PORT,
    user: DATABASE_USER,
    database: "postgres",
    application_name: `${APPLICATION_PREFIX}${process.pid}`,
  });
  // Without a listener, a server that goes away would end our process; who cares listens to "end".
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Whether the server behind this connection keeps its data where we think. */
export async function servesDirectory(client: pg.Client, directory: string): Promise<boolean> {
  const answer = await client.query<{ data_directory: string }>("show data_directory");
  const shown = answer.rows[0]?.data_directory ?? "";
  return (await realpath(shown).catch(() => shown)) === (await realpath(directory));
}

export async function makeDatabaseIfMissing(client: pg.Client): Promise<void> {
  const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE_NAME]);
  if (found.rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
}

/** Makes this the one product process on the data directory, or says who is. */
export async function claimExclusive(client: pg.Client, dataDirectory: string): Promise<void> {
  const deadline = performance.now() + EXCLUSIVE_WAIT_MS;
  do {
    const answer = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      EXCLUSIVE_LOCK_KEY,
    ]);
    if (answer.rows[0]?.taken === true) return;
    await sleep(100);
  } while (performance.now() < deadline);

  const holder = await findHolder(client);
  throw new StartupError(
    `Gatehouse is already running on ${dataDirectory}${holder}. Stop that one first, or give this one a directory of ` +
      `its own with GATEHOUSE_DATA_DIR.`,
  );
}

async function findHolder(client: pg.Client): Promise<string> {
  const answer = await client.query<{ application_name: string }>(
    `select activity.application_name
       from pg_locks as held
       join pg_stat_activity as activity on activity.pid = held.pid
      where held.locktype = 'advisory' and held.granted
        and ((held.classid::bigint << 32) | held.objid::bigint) = $1`,
    [EXCLUSIVE_LOCK_KEY],
  );
  const name = answer.rows[0]?.application_name ?? "";
  return name.startsWith(APPLICATION_PREFIX) ? ` (process ${name.slice(APPLICATION_PREFIX.length)})` : "";
}

/** How many other processes use the server at this moment. */
export async function countOthers(client: pg.Client): Promise<number> {
  const answer = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where application_name like $1 and pid <> pg_backend_pid()`,
    [`${APPLICATION_PREFIX}%`],
  );
  return answer.rows[0]?.others ?? 0;
}
