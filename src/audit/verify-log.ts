import { type Kysely, sql, type Transaction } from "kysely";
import type { LogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { GENESIS_HASH } from "./chain.ts";
import { checkEvent, type LogRow } from "./check-event.ts";
import type { HeadLine } from "./head-file.ts";
import { isSignedBy, originOf, type SignedHead } from "./signed-head.ts";

/** What the whole log is held against besides itself. */
export interface HeadEvidence {
  readonly installationId: string;
  readonly key: LogSigningKey | null;
  readonly heads: readonly HeadLine[];
}

export interface LogVerdict {
  readonly ok: boolean;
  readonly rows: number;
  readonly headSeq: string;
  readonly headHash: string;
  /** One sentence that names the first bad, missing or cut row; null where there is none. */
  readonly problem: string | null;
  readonly firstBadSeq: string | null;
  /** Rows whose personal detail was erased; their proof stays whole. */
  readonly erasedDetails: number;
  readonly signedHead: SignedHead | null;
}

interface Finding {
  readonly problem: string;
  readonly firstBadSeq: string | null;
}

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
  return {
    ok: found === null,
    rows: walk.rows,
    headSeq: walk.seq.toString(),
    headHash: walk.hash.toString("hex"),
    problem: found?.problem ?? null,
    firstBadSeq: found?.firstBadSeq ?? null,
    erasedDetails: walk.erasedDetails,
    signedHead: trusted.heads.at(-1) ?? null,
  };
}

/** A head that does not verify proves nothing, and that it is there is itself a finding. */
function trustHeads({ installationId, key, heads }: HeadEvidence): {
  readonly heads: readonly SignedHead[];
  readonly finding: Finding | null;
} {
  const origin = originOf(installationId);
  const good: SignedHead[] = [];
  let finding: Finding | null = null;
  for (const { line, head } of heads) {
    if (head !== null && head.origin === origin && key !== null && isSignedBy(key, head)) good.push(head);
    else
      finding ??= {
        problem: `line ${line} of the file of signed heads is not signed by this installation's key`,
        firstBadSeq: null,
      };
  }
  return { heads: good, finding };
}

/** The state of one pass over the rows. */
class LogWalk {
  rows = 0;
  seq = 0n;
  hash: Buffer = GENESIS_HASH;
  erasedDetails = 0;
  private readonly heads: readonly SignedHead[];
  private readonly hashAt = new Map<string, string>();
  private readonly wanted: ReadonlySet<string>;

  constructor(heads: readonly SignedHead[]) {
    this.heads = heads;
    this.wanted = new Set(heads.map((head) => head.seq));
    this.note();
  }

  take(row: LogRow): Finding | null {
    const seq = BigInt(row.seq);
    if (seq < 1n)
      return {
        problem: `row ${row.seq} is in front of the log's first row: it was added outside Gatehouse`,
        firstBadSeq: row.seq,
      };
    if (seq !== this.seq + 1n) {
      const first = this.seq + 1n;
      const last = seq - 1n;
      return {
        problem: first === last ? `row ${first} is missing` : `rows ${first} to ${last} are missing`,
        firstBadSeq: first.toString(),
      };
    }
    const problem = checkEvent(row, this.hash);
    if (problem !== null) return { problem: `row ${row.seq} ${problem}`, firstBadSeq: row.seq };
    this.rows += 1;
    this.seq = seq;
    this.hash = row.hash;
    if (!row.has_detail) this.erasedDetails += 1;
    this.note();
    return null;
  }

  /** A chain that was cut or written anew is whole in itself; only what was signed before can tell. */
  checkHeads(): Finding | null {
    let lastGood = 0n;
    for (const head of this.heads) {
      const seq = BigInt(head.seq);
      if (seq > this.seq) {
        const first = this.seq + 1n;
        const rows = first === seq ? `row ${first} is` : `rows ${first} to ${seq} are`;
        return {
          problem: `${rows} cut off: the head signed at ${head.signed_at} names row ${seq}`,
          firstBadSeq: first.toString(),
        };
      }
      if (this.hashAt.get(head.seq) !== head.hash) {
        const first = lastGood + 1n;
        const rows = first === seq ? `row ${first} was` : `a row from ${first} to ${seq} was`;
        return {
          problem: `${rows} written anew: the chain is whole but is not the one signed at ${head.signed_at}`,
          firstBadSeq: first.toString(),
        };
      }
      if (seq > lastGood) lastGood = seq;
    }
    return null;
  }

  private note(): void {
    const seq = this.seq.toString();
    if (this.wanted.has(seq)) this.hashAt.set(seq, this.hash.toString("hex"));
  }
}

async function readThrough(tx: Transaction<Database>, walk: LogWalk): Promise<Finding | null> {
  let after: string | null = null;
  for (;;) {
    const rows = await readRows(tx, after);
    for (const row of rows) {
      const finding = walk.take(row);
      if (finding !== null) return finding;
    }
    if (rows.length < BATCH) return null;
    after = rows.at(-1)?.seq ?? null;
  }
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
