import type { CallRecord, Change, ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";

/** Copies the simulator's call log and history while they grow, because it keeps only the newest calls. */
export class Witness {
  readonly calls = new Map<number, CallRecord>();
  readonly changes: Change[] = [];
  readonly #zendesk: ZendeskSimulatorControl;
  #changesRead: number;
  #callsRead = 0;

  constructor(zendesk: ZendeskSimulatorControl, since: { readonly change: number }) {
    this.#zendesk = zendesk;
    this.#changesRead = since.change;
  }

  /** A call that was not over when it was read is read again. */
  async look(): Promise<void> {
    for (const call of await this.#zendesk.calls(this.#callsRead)) this.calls.set(call.seq, call);
    let firstOpen = Number.POSITIVE_INFINITY;
    let last = this.#callsRead;
    for (const call of this.calls.values()) {
      if (call.seq > this.#callsRead && isOpen(call)) firstOpen = Math.min(firstOpen, call.seq);
      last = Math.max(last, call.seq);
    }
    this.#callsRead = Math.min(last, firstOpen - 1);
    for (const change of await this.#zendesk.history(this.#changesRead)) {
      this.changes.push(change);
      this.#changesRead = Math.max(this.#changesRead, change.seq);
    }
  }
}

/** What hangs longer is over for everybody but the simulator. */
const HANGS_MS = 120_000;

function isOpen(call: CallRecord): boolean {
  if (Date.now() - Date.parse(call.receivedAt) > HANGS_MS) return false;
  return call.outcome === "pending" || call.outcome === "held" || call.outcome === "hanging";
}
