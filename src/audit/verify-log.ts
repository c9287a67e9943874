import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../platform/database/schema.ts";
import type { LogRow } from "./check-event.ts";
import { type Finding, type HeadEvidence, LogWalk, type LogVerdict, trustHeads } from "./log-walk.ts";

const BATCH = 2_000;

/** Checks the whole chain, its tip and its signed heads, on one snapshot, and names the first thing that is wrong. */
export async function verifyLog(db: Kysely<Database>, evidence: HeadEvidence): Promise<LogVerdict> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((tx) => verifyLogWithin(tx, evidence));
}

export async function verifyLogWithin(tx: Transaction<Database>, evidence: HeadEvidence): Promise<LogVerdict> {
  const trusted = trustHeads(evidence);
  const walk = new LogWalk(trusted.heads);
  const found =
    (await readThrough(tx, walk)) ??
    (await checkEnd(tx, walk)) ??
    walk.checkHeads() ??
    (await findOrphan(tx)) ??
    trusted.finding;
  return walk.conclude(found);
}

async function readThrough(tx: Transaction<Database>, walk: LogWalk): Promise<Finding | null> {
  let after: string | null = null;
  for (;;) {
    const rows = await readRows(tx, after);
    for (const row of rows) {
      const finding = findInFront(row) ?? walk.take(row);
      if (finding !== null) return finding;
    }
    if (rows.length < BATCH) return null;
    after = rows.at(-1)?.seq ?? null;
  }
}

/** In the database rows come in order, so that one below the first can only have been added. */
function findInFront({ seq }: LogRow): Finding | null {
  if (BigInt(seq) >= 1n) return null;
  const problem = `row ${seq} is in front of the log's first row: it was added outside Gatehouse`;
  return { problem, firstBadSeq: seq };
}

async function readRows(tx: Transaction<Database>, after: string | null): Promise<readonly LogRow[]> {
  const found = await sql<LogRow>`
    select e.seq::text as seq, e.event_id, e.action, e.actor_kind, e.actor_user_id, e.subject_user_id, e.app_id, e.resource_id,
           e.request_id, e.grant_id, e.schema_version, e.canonical, e.prev_hash, e.hash, d.salt, d.detail, d.seq is not null as has_detail,
           to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at
      from events e left join event_details d on d.seq = e.seq
     where ${after}::bigint is null or e.seq > ${after}::bigint
     order by e.seq limit ${BATCH}`.execute(tx);
  return found.rows;
}

async function checkEnd(tx: Transaction<Database>, walk: LogWalk): Promise<Finding | null> {
  const found = await sql<{ seq: string; hash: Buffer }>`select seq::text as seq, hash from event_log_tip`.execute(tx);
  const tip = found.rows[0];
  if (tip === undefined)
    return { problem: "the tip of the log is missing: whether rows were cut off cannot be seen", firstBadSeq: null };
  const seq = BigInt(tip.seq);
  if (seq > walk.seq) {
    const first = walk.seq + 1n;
    return {
      problem: first === seq ? `row ${first} is cut off` : `rows ${first} to ${seq} are cut off`,
      firstBadSeq: first.toString(),
    };
  }
  if (seq < walk.seq) {
    return {
      problem: `row ${seq + 1n} is behind the tip of the log: the tip was put back, or rows were added`,
      firstBadSeq: (seq + 1n).toString(),
    };
  }
  if (tip.hash.equals(walk.hash)) return null;
  return {
    problem: `the tip of the log does not belong to row ${seq}: the tip was changed`,
    firstBadSeq: seq.toString(),
  };
}

/** Detail that is left of a row which is gone. */
async function findOrphan(tx: Transaction<Database>): Promise<Finding | null> {
  const found = await sql<{ seq: string | null }>`
    select min(d.seq)::text as seq from event_details d where not exists (select from events e where e.seq = d.seq)`.execute(
    tx,
  );
  const seq = found.rows[0]?.seq ?? null;
  return seq === null ? null : { problem: `row ${seq} is cut off: its detail is still there`, firstBadSeq: seq };
}
