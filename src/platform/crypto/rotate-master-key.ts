import { type Kysely, sql } from "kysely";
import type { Database } from "../database/schema.ts";
import type { KeySource } from "./key-ring.ts";
import { checkValue, lockInstallation, writeCheck } from "./open-master-key.ts";
import type { SecretBox } from "./secret-box.ts";

/** Every place that keeps sealed secrets. A new table with such columns belongs here, or a rotation forgets it. */
export const SEALED_TABLES = [{ table: "app_credentials", id: "app_id" }] as const;

export interface RotationOutcome {
  readonly keyId: string;
  readonly rewrapped: number;
  /** Former keys that a row still needs; empty after a complete rotation. */
  readonly stillNeeded: readonly string[];
}

/**
 * Brings every secret under the current key, a row at a time, beside running nodes. It may be killed at any point and run
 * again: each row is readable under the former or the current key, and the ring holds both until nothing needs the former.
 */
export async function rotateMasterKey(db: Kysely<Database>, keys: KeySource, box: SecretBox): Promise<RotationOutcome> {
  const { current } = await keys.load();
  let rewrapped = 0;
  for (const place of SEALED_TABLES) {
    for (const id of await listRows(db, place, current.id)) {
      if (await rewrapRow(db, place, id, box)) rewrapped += 1;
    }
  }
  await db.transaction().execute(async (tx) => {
    const installation = await lockInstallation(tx);
    await writeCheck(tx, checkValue(current, installation.id));
  });
  return { keyId: current.id, rewrapped, stillNeeded: await listOtherKeys(db, current.id) };
}

/** The keys, other than this one, that a row is sealed under. */
export async function listOtherKeys(db: Kysely<Database>, keyId: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const place of SEALED_TABLES) {
    const rows = await sql<{ key_id: string }>`
      select distinct secret_key_id as key_id from ${sql.table(place.table)} where secret_key_id <> ${keyId}`.execute(
      db,
    );
    for (const row of rows.rows) found.add(row.key_id);
  }
  return [...found];
}

type Place = (typeof SEALED_TABLES)[number];

async function listRows(db: Kysely<Database>, place: Place, currentKeyId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select ${sql.ref(place.id)}::text as id from ${sql.table(place.table)} where secret_key_id <> ${currentKeyId}`.execute(
    db,
  );
  return rows.rows.map((row) => row.id);
}

async function rewrapRow(db: Kysely<Database>, place: Place, id: string, box: SecretBox): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Locked, so that a secret which somebody replaces meanwhile keeps the key that wraps it.
    const found = await sql<{ wrapped_key: Buffer; key_id: string }>`
      select secret_wrapped_key as wrapped_key, secret_key_id as key_id
      from ${sql.table(place.table)} where ${sql.ref(place.id)} = ${id} for update`.execute(tx);
    const row = found.rows[0];
    if (row === undefined) return false;
    const fresh = await box.rewrap({ wrappedKey: row.wrapped_key, keyId: row.key_id });
    if (fresh === null) return false;
    await sql`
      update ${sql.table(place.table)} set secret_wrapped_key = ${fresh.wrappedKey}, secret_key_id = ${fresh.keyId}
      where ${sql.ref(place.id)} = ${id}`.execute(tx);
    return true;
  });
}
