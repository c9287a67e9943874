import type { Change } from "./store.ts";

/** What became of one call, for judges who read nothing else. */
export interface CallRecord {
  readonly seq: number;
  readonly receivedAt: string;
  readonly account: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly requestBody: unknown;
  actorUserId: number | null;
  credential: "api-token" | "oauth" | "anonymous" | null;
  /** The status that was sent; null where the caller got none. */
  status: number | null;
  /** The status the act itself came to, also where the caller was told otherwise or nothing. */
  actStatus: number | null;
  /** When it took effect, which after a hold is later than it was received. */
  actedAt: string | null;
  hadEffect: boolean;
  effect: readonly Change[];
  faults: readonly { readonly id: string; readonly kind: string }[];
  outcome: "pending" | "answered" | "reset" | "hanging" | "held" | "client-gone";
  isClientGone: boolean;
  answeredAt: string | null;
  /** The body of an answer that was not a success. */
  refusal: unknown;
}

const MOST_KEPT = 100_000;

export class CallLog {
  #records: CallRecord[] = [];
  #seq = 0;

  open(input: Pick<CallRecord, "receivedAt" | "account" | "method" | "path" | "query" | "requestBody">): CallRecord {
    this.#seq += 1;
    const record: CallRecord = {
      ...input,
      seq: this.#seq,
      actorUserId: null,
      credential: null,
      status: null,
      actStatus: null,
      actedAt: null,
      hadEffect: false,
      effect: [],
      faults: [],
      outcome: "pending",
      isClientGone: false,
      answeredAt: null,
      refusal: null,
    };
    this.#records.push(record);
    if (this.#records.length > MOST_KEPT) this.#records.shift();
    return record;
  }

  since(seq: number): readonly CallRecord[] {
    return this.#records.filter((record) => record.seq > seq);
  }

  clear(): void {
    this.#records = [];
  }
}
