import type { CallBudget, Lane } from "./connector.ts";
import type { ConnectorError } from "./errors.ts";

/** A call budget of one process for tests: remembers what was taken and learned, refuses when told to. */
export class MemoryBudget implements CallBudget {
  readonly taken: { readonly lane: Lane; readonly maxWaitMs: number }[] = [];
  readonly learned: Parameters<CallBudget["learn"]>[0][] = [];
  refusal: ConnectorError | null = null;

  take(lane: Lane, options: { readonly maxWaitMs: number }): Promise<void> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    this.taken.push({ lane, maxWaitMs: options.maxWaitMs });
    return Promise.resolve();
  }

  learn(facts: Parameters<CallBudget["learn"]>[0]): Promise<void> {
    this.learned.push(facts);
    return Promise.resolve();
  }
}
