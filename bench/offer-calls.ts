import { createHistogram } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { rounded } from "./benchmark.ts";

export interface Offer {
  readonly perSecond: number;
  /** One for each client; each takes the next call that is due. */
  readonly clients: number;
  readonly calls: number;
  readonly call: (index: number, client: number) => Promise<void>;
}

export interface OfferOutcome {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
}

/**
 * Offers calls at a fixed rate, however slow the answers are. A call's time counts from the moment it was due, so that
 * waiting for a free client is part of it; otherwise a server that falls behind would look fast.
 */
export async function offerCalls(offer: Offer): Promise<OfferOutcome> {
  const micros = createHistogram();
  const startedAt = performance.now();
  let next = 0;
  const runClient = async (client: number): Promise<void> => {
    while (next < offer.calls) {
      const index = next;
      next += 1;
      const dueAt = startedAt + (index * 1_000) / offer.perSecond;
      const early = dueAt - performance.now();
      if (early > 0) await sleep(early);
      await offer.call(index, client);
      micros.record(Math.max(1, Math.round((performance.now() - dueAt) * 1_000)));
    }
  };
  await Promise.all(Array.from({ length: offer.clients }, (_, client) => runClient(client)));
  const seconds = (performance.now() - startedAt) / 1_000;
  return {
    p50Ms: rounded(micros.percentile(50) / 1_000),
    p99Ms: rounded(micros.percentile(99) / 1_000),
    perSecond: rounded(offer.calls / seconds),
  };
}
