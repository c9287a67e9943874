import { createHmac, timingSafeEqual } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { StartupError, systemErrorCode } from "../config/index.ts";
import type { Database } from "../database/schema.ts";
import { fixedKeys, type KeyRing, type KeySource, type MasterKey } from "./key-ring.ts";
import { keysInFile, makeMasterKeyFile, readMasterKeyFile } from "./master-key-file.ts";

export interface MasterKeyConfig {
  readonly masterKey: Buffer | undefined;
  readonly previousMasterKeys: readonly Buffer[];
  readonly masterKeyFile: string;
}

/** What the installation's row keeps so that another key is noticed at the start, not at the first secret. */
export function checkValue(masterKey: MasterKey, installationId: string): Buffer {
  return createHmac("sha256", masterKey.key).update(`gatehouse master key check v1 ${installationId}`).digest();
}

/**
 * Finds the master key and holds it against the installation's check value. A key is made only for an installation that
 * never had one: a missing or different key over existing data refuses the start, because a new key would bury every
 * stored credential.
 */
export async function openMasterKey(db: Kysely<Database>, config: MasterKeyConfig): Promise<KeySource> {
  return db.transaction().execute(async (tx) => {
    const installation = await lockInstallation(tx);
    const source = await findSource(config, installation.check !== null);
    const ring = await source.load();
    if (installation.check === null) {
      await writeCheck(tx, checkValue(ring.current, installation.id));
      return source;
    }
    if (matches(ring, installation)) return source;
    throw new StartupError(
      `The master key is not the one that this installation's credentials are sealed with. Restore the right key ` +
        `(${config.masterKey === undefined ? config.masterKeyFile : "GATEHOUSE_MASTER_KEY"}), or name the former one in ` +
        `GATEHOUSE_MASTER_KEY_PREVIOUS. Nothing was changed.`,
    );
  });
}

interface Installation {
  readonly id: string;
  readonly check: Buffer | null;
}

export async function lockInstallation(tx: Transaction<Database>): Promise<Installation> {
  // Nodes that start together take turns here, so that one of them makes the key.
  const found = await sql<Installation>`select id, master_key_check as "check" from installation for update`.execute(
    tx,
  );
  const row = found.rows[0];
  if (row === undefined) throw new StartupError("The database has no installation row. Restore it from your backup.");
  return row;
}

export async function writeCheck(tx: Transaction<Database>, check: Buffer): Promise<void> {
  await tx.updateTable("installation").set({ master_key_check: check }).execute();
}

/** During a rotation the row may still hold the former key's value. */
function matches(ring: KeyRing, installation: Installation): boolean {
  const { check, id } = installation;
  if (check === null) return false;
  return [ring.current, ...ring.previous].some((key) => {
    const expected = checkValue(key, id);
    return expected.length === check.length && timingSafeEqual(expected, check);
  });
}

async function findSource(config: MasterKeyConfig, isInUse: boolean): Promise<KeySource> {
  if (config.masterKey !== undefined) return fixedKeys(config.masterKey, config.previousMasterKeys);
  if ((await readMasterKeyFile(config.masterKeyFile)) !== null) return keysInFile(config.masterKeyFile);
  if (isInUse) {
    throw new StartupError(
      `The master key file ${config.masterKeyFile} is missing, and the credentials in the database cannot be read ` +
        `without it. Restore it from your backup, or set GATEHOUSE_MASTER_KEY. No new key was made.`,
    );
  }
  await makeMasterKeyFile(config.masterKeyFile).catch((error: unknown) => {
    // Another node of this machine made it a moment ago.
    if (systemErrorCode(error instanceof Error ? (error.cause ?? error) : error) !== "EEXIST") throw error;
  });
  return keysInFile(config.masterKeyFile);
}
