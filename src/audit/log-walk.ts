import type { LogPublicKey } from "../platform/crypto/index.ts";
import { GENESIS_HASH } from "./chain.ts";
import { checkEvent, type LogRow } from "./check-event.ts";
import type { HeadLine } from "./head-file.ts";
import { isSignedBy, originOf, type SignedHead } from "./signed-head.ts";

/** What the whole log is held against besides itself. */
export interface HeadEvidence {
  /** Null where only the heads can tell: the first one that is signed by the key decides. */
  readonly installationId: string | null;
  readonly key: LogPublicKey | null;
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

export interface Finding {
  readonly problem: string;
  readonly firstBadSeq: string | null;
}

/** A head that does not verify proves nothing, and that it is there is itself a finding. */
export function trustHeads({ installationId, key, heads }: HeadEvidence): {
  readonly heads: readonly SignedHead[];
  readonly finding: Finding | null;
} {
  let origin = installationId === null ? null : originOf(installationId);
  const good: SignedHead[] = [];
  let finding: Finding | null = null;
  for (const { line, head } of heads) {
    const isSigned = head !== null && key !== null && isSignedBy(key, head);
    if (isSigned) origin ??= head.origin;
    if (isSigned && head.origin === origin) good.push(head);
    else
      finding ??= {
        problem: `line ${line} of the file of signed heads is not signed by this installation's key`,
        firstBadSeq: null,
      };
  }
  return { heads: good, finding };
}

/** The state of one pass over the rows. */
export class LogWalk {
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
    const next = this.seq + 1n;
    if (seq < next)
      return {
        problem: `row ${next} is not in its place: row ${seq} is there instead`,
        firstBadSeq: next.toString(),
      };
    if (seq > next) {
      const last = seq - 1n;
      return {
        problem: next === last ? `row ${next} is missing` : `rows ${next} to ${last} are missing`,
        firstBadSeq: next.toString(),
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

  /** The verdict when everything was read; `found` is the first thing that is wrong. */
  conclude(found: Finding | null): LogVerdict {
    return {
      ok: found === null,
      rows: this.rows,
      headSeq: this.seq.toString(),
      headHash: this.hash.toString("hex"),
      problem: found?.problem ?? null,
      firstBadSeq: found?.firstBadSeq ?? null,
      erasedDetails: this.erasedDetails,
      signedHead: this.heads.at(-1) ?? null,
    };
  }

  private note(): void {
    const seq = this.seq.toString();
    if (this.wanted.has(seq)) this.hashAt.set(seq, this.hash.toString("hex"));
  }
}
