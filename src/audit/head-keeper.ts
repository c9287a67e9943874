import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import { StartupError } from "../platform/config/index.ts";
import { keepPublicKey, type LogSigningKey, makeLogSigningKey, readLogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { rest, type Running } from "../platform/running.ts";
import { findRollback, type Rollback } from "./find-rollback.ts";
import { appendHead, readHeads, readLastHeads, setAsideHeads } from "./head-file.ts";
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
  /** Signs every minute. A log that went back is never signed: whoever is told of it puts the lost heads aside first. */
  start(onRollback: (rollback: Rollback) => Promise<void>): Running;
  /** Whether the database is older than the heads in the file, or than those that this node signed, say. */
  findRollback(): Promise<Rollback | null>;
  /** Puts the heads of lost rows aside, where they stay as proof, and begins a new series. Returns where they are. */
  setAside(rollback: Rollback): Promise<string>;
  /** Seconds for which the log has moved and no head could be kept; 0 while all is well. */
  behindSeconds(): number;
}

/**
 * Opens the key, or makes it where nothing was ever signed. A key that is gone while its heads are there is not replaced:
 * a new one would make every earlier head unprovable without anybody noticing.
 */
export async function openHeadKeeper(options: HeadKeeperOptions): Promise<HeadKeeper> {
  const key = await openKey(options);
  await keepPublicKey(key, options.signingKeyFile);
  const { db, headFile, log } = options;
  const evidence = { installationId: await readInstallationId(db), key };
  const origin = originOf(evidence.installationId);
  let last: { readonly head: SignedHead; readonly at: number } | undefined;
  let saidSeq: string | undefined;
  let behindSince: number | undefined;

  const keep = async (head: SignedHead): Promise<void> => {
    try {
      await appendHead(headFile, head);
      behindSince = undefined;
    } catch (error) {
      behindSince ??= performance.now();
      throw error;
    }
  };
  const sign = async (): Promise<SignedHead | null> => {
    const tip = await readTip(db);
    const isQuiet = last?.head.seq === tip.seq;
    if (last !== undefined && isQuiet && performance.now() - last.at < QUIET_MS) return null;
    const head = signHead(key, {
      origin,
      seq: tip.seq,
      hash: tip.hash.toString("hex"),
      signed_at: tip.now.toISOString(),
    });
    // The log output is often collected elsewhere: a second place that the database's owner does not hold.
    // Not again and again while the file cannot be written and the log rests.
    if (saidSeq !== tip.seq || isQuiet) log.info({ head }, "event log: signed head");
    saidSeq = tip.seq;
    await keep(head);
    last = { head, at: performance.now() };
    return head;
  };
  return {
    key,
    sign,
    start: (onRollback) =>
      repeat(async () => {
        // While it runs, only what this node signed itself can be lost to it.
        const lost = last === undefined ? null : await findRollback(db, { ...evidence, heads: [last.head] });
        if (lost !== null) {
          await onRollback(lost);
          last = undefined;
        }
        await sign();
      }, options),
    findRollback: async () => findRollback(db, { ...evidence, heads: await readLastHeads(headFile) }),
    setAside: (rollback) =>
      setAsideHeads(headFile, `lost-until-${rollback.head.seq}-${rollback.head.signedAt.replaceAll(/\D/g, "")}`),
    behindSeconds: () => (behindSince === undefined ? 0 : (performance.now() - behindSince) / 1_000),
  };
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

/** Says each cause once, however long it lasts, and its end. */
function repeat(sign: () => Promise<void>, options: HeadKeeperOptions): Running {
  const ending = new AbortController();
  let said: string | null = null;
  const loop = (async () => {
    while (!ending.signal.aborted) {
      try {
        await sign();
        if (said !== null) options.log.info("event log: the head is signed again, and covers everything before it");
        said = null;
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        if (cause !== said)
          options.log.error(
            { err: error, headFile: options.headFile },
            "event log: the signed head could not be kept. It is tried every minute and goes on by itself; until then " +
              "a cut end of the log would not show",
          );
        said = cause;
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
