import { randomUUID } from "node:crypto";
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Database, SyncPassesTable } from "../../platform/database/schema.ts";

export type PassRow = Selectable<SyncPassesTable>;

/** One worker's hold on a pass. */
export interface PassLease {
  readonly passId: string;
  readonly token: string;
}

// Longer than the slowest page: 65 s of waiting for the call budget and 8 s for the answer. Too short reads a page
// twice, which changes nothing; too long leaves a dead worker's pass standing.
export const PASS_LEASE_SECONDS = 90;

/** Takes a running pass that no worker holds; undefined where another one does, or it is over. */
export async function claimPass(
  db: Kysely<Database>,
  passId: string,
): Promise<{ readonly lease: PassLease; readonly pass: PassRow } | undefined> {
  const token = randomUUID();
  const pass = await db
    .updateTable("sync_passes")
    .set({ lease_token: token, lease_until: leaseEnd() })
    .where("id", "=", passId)
    .where("state", "=", "running")
    .where((when) => when.or([when("lease_until", "is", null), when("lease_until", "<", sql<Date>`clock_timestamp()`)]))
    .returningAll()
    .executeTakeFirst();
  return pass === undefined ? undefined : { lease: { passId, token }, pass };
}

/** Locks the pass if this worker still holds it. */
export async function lockPass(db: Transaction<Database>, lease: PassLease): Promise<PassRow | undefined> {
  return db
    .selectFrom("sync_passes")
    .selectAll()
    .where("id", "=", lease.passId)
    .where("lease_token", "=", lease.token)
    .where("state", "=", "running")
    .forUpdate()
    .executeTakeFirst();
}

/** Where a pass goes on: written in the transaction that stored what came before. */
export async function advancePass(
  db: Transaction<Database>,
  pass: PassRow,
  to: { readonly step: number; readonly cursor: string | null; readonly counts?: Readonly<Record<string, number>> },
): Promise<PassRow> {
  return db
    .updateTable("sync_passes")
    .set({
      step: to.step,
      cursor: to.cursor,
      lease_until: leaseEnd(),
      ...(to.counts === undefined ? {} : { counts: JSON.stringify(to.counts) }),
    })
    .where("id", "=", pass.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Lets another worker go on at once. */
export async function releasePass(db: Kysely<Database>, lease: PassLease): Promise<void> {
  await db
    .updateTable("sync_passes")
    .set({ lease_token: null, lease_until: null })
    .where("id", "=", lease.passId)
    .where("lease_token", "=", lease.token)
    .execute();
}

function leaseEnd() {
  return sql<Date>`clock_timestamp() + ${PASS_LEASE_SECONDS}::float8 * interval '1 second'`;
}
