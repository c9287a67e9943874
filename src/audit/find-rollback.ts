import { type Kysely, sql } from "kysely";
import type { LogPublicKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { isSignedBy, originOf, type SignedHead } from "./signed-head.ts";

/** The log as it is now, and the newest signed head of a row that it does not hold. */
export interface Rollback {
  readonly tipSeq: string;
  readonly tipAt: Date;
  readonly head: { readonly seq: string; readonly hash: string; readonly signedAt: string };
}

export interface RollbackEvidence {
  readonly installationId: string;
  readonly key: LogPublicKey;
  readonly heads: readonly SignedHead[];
}

/**
 * Is this database older than it once was? It is where a head that we signed names a row that the log has not, or has
 * with another hash: a backup was restored, or a replica took over that had not received everything. Heads that an
 * earlier rollback accounts for are left out, so that each one is noticed once.
 */
export async function findRollback(db: Kysely<Database>, evidence: RollbackEvidence): Promise<Rollback | null> {
  const missing = await headsNotInLog(db, evidence.heads);
  const origin = originOf(evidence.installationId);
  const signed = missing.filter((head) => head.origin === origin && isSignedBy(evidence.key, head));
  const newest = signed.reduce<SignedHead | null>(
    (last, head) => (last === null || BigInt(head.seq) > BigInt(last.seq) ? head : last),
    null,
  );
  if (newest === null) return null;
  const tip = await readTip(db);
  return { ...tip, head: { seq: newest.seq, hash: newest.hash, signedAt: newest.signed_at } };
}

async function headsNotInLog(db: Kysely<Database>, heads: readonly SignedHead[]): Promise<readonly SignedHead[]> {
  const given = JSON.stringify(heads.map((head, n) => ({ n, seq: head.seq, hash: head.hash, at: head.signed_at })));
  const found = await sql<{ n: number }>`
    select h.n from jsonb_to_recordset(${given}::jsonb) as h(n integer, seq bigint, hash text, at timestamptz)
     where h.seq > 0 and not exists (select 1 from events e where e.seq = h.seq and encode(e.hash, 'hex') = h.hash)
       and not exists (select 1 from rollbacks r where r.noticed_at >= h.at and h.seq > r.tip_seq)`.execute(db);
  const numbers = new Set(found.rows.map((row) => row.n));
  return heads.filter((_, n) => numbers.has(n));
}

/** Where the log ends now. A log without any event begins with the installation. */
export async function readTip(db: Kysely<Database>): Promise<{ readonly tipSeq: string; readonly tipAt: Date }> {
  const found = await sql<{ seq: string; at: Date }>`
    select t.seq::text as seq, coalesce((select e.created_at from events e where e.seq = t.seq), i.created_at) as at
      from event_log_tip t, installation i`.execute(db);
  const row = found.rows[0];
  if (row === undefined) throw new Error("the event log has no tip");
  return { tipSeq: row.seq, tipAt: row.at };
}
