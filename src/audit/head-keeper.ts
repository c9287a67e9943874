import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import { StartupError } from "../platform/config/index.ts";
import { keepPublicKey, type LogSigningKey, makeLogSigningKey, readLogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { rest, type Running } from "../platform/running.ts";
import { appendHead, readHeads } from "./head-file.ts";
import { originOf, type SignedHead, signHead } from "./signed-head.ts";

export interface HeadKeeperOptions {
  readonly db: Kysely<Database>;
  readonly log: Logger;
  readonly signingKeyFile: string;
  readonly headFile: string;
  readonly everyMs?: number;
}

const EVERY_MS = 60_000;
/** A log that rests is signed this seldom, so that the file shows that somebody watched. */
const QUIET_MS = 3_600_000;

/** Signs the end of the log and keeps the signed heads outside the database. */
export interface HeadKeeper {
  readonly key: LogSigningKey;
  /** Signs now if the log has moved; also at shutdown, after everything that writes has ended. */
  sign(): Promise<SignedHead | null>;
  /** Signs every minute. */
  start(): Running;
}

/**
 * Opens the key, or makes it where nothing was ever signed. A key that is gone while its heads are there is not replaced:
 * a new one would make every earlier head unprovable without anybody noticing.
 */
export async function openHeadKeeper(options: HeadKeeperOptions): Promise<HeadKeeper> {
  const key = await openKey(options);
  await keepPublicKey(key, options.signingKeyFile);
  const origin = originOf(await readInstallationId(options.db));
  let last: { readonly seq: string; readonly at: number } | undefined;

  const sign = async (): Promise<SignedHead | null> => {
    const tip = await readTip(options.db);
    const isQuiet = last?.seq === tip.seq;
    if (last !== undefined && isQuiet && performance.now() - last.at < QUIET_MS) return null;
    const head = signHead(key, {
      origin,
      seq: tip.seq,
      hash: tip.hash.toString("hex"),
      signed_at: tip.now.toISOString(),
    });
    // The log output is often collected elsewhere: a second place that the database's owner does not hold.
    options.log.info({ head }, "event log: signed head");
    await appendHead(options.headFile, head);
    last = { seq: tip.seq, at: performance.now() };
    return head;
  };
  return { key, sign, start: () => repeat(sign, options) };
}

async function openKey(options: HeadKeeperOptions): Promise<LogSigningKey> {
  const found = await readLogSigningKey(options.signingKeyFile);
  if (found !== null) return found;
  if ((await readHeads(options.headFile)).length === 0) return makeLogSigningKey(options.signingKeyFile);
  throw new StartupError(
    `The key that signs the event log, ${options.signingKeyFile}, is missing, and ${options.headFile} holds heads signed ` +
      `with it. Restore the key from your backup; or keep that file in a safe place, move it away, and start a new series.`,
  );
}

function repeat(sign: () => Promise<unknown>, options: HeadKeeperOptions): Running {
  const ending = new AbortController();
  const loop = (async () => {
    while (!ending.signal.aborted) {
      try {
        await sign();
      } catch (error) {
        options.log.error({ err: error }, "event log: the head could not be signed and will be tried again");
      }
      await rest(options.everyMs ?? EVERY_MS, ending.signal);
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await loop;
    },
  };
}

async function readTip(
  db: Kysely<Database>,
): Promise<{ readonly seq: string; readonly hash: Buffer; readonly now: Date }> {
  const found = await sql<{ seq: string; hash: Buffer; now: Date }>`
    select seq::text as seq, hash, clock_timestamp() as now from event_log_tip`.execute(db);
  const tip = found.rows[0];
  if (tip === undefined) throw bug("the event log has no tip");
  return tip;
}

export async function readInstallationId(db: Kysely<Database>): Promise<string> {
  const row = await db.selectFrom("installation").select("id").executeTakeFirst();
  if (row === undefined) throw bug("there is no installation row");
  return row.id;
}
