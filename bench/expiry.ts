import { createHistogram } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { ReceiptView } from "../src/api/index.ts";
import { type Benchmark, type Figures, rounded } from "./benchmark.ts";
import { type Cast, fileRequests, gatherCast, listAll } from "./cast.ts";
import { makePlace, startProduct, startSimulator } from "./installation.ts";
import { offerCalls } from "./offer-calls.ts";

const PER_SECOND = 2;
const ENDS = 130;
const CALL_MS = 50;
/** What Zendesk sells as the high-volume API; an Enterprise plan's 700 do not carry two grants and two ends a second. */
const CALLS_PER_MINUTE = 2_500;
const PATIENCE_SECONDS = 240;

/** From the end of a grant to the read that saw it gone, both by the database's clock. */
export const expiry: Benchmark = {
  name: "expiry",
  about: `${ENDS} grants that end at ${PER_SECOND} a second, over a Zendesk that takes ${CALL_MS} ms for every call`,
  aim: "p99 at most 5000 ms from the end to verified gone",
  run: async (say) => {
    const place = await makePlace();
    const simulator = await startSimulator();
    try {
      const product = await startProduct(place, { GATEHOUSE_ZENDESK_SIMULATOR_URL: simulator.address });
      try {
        const cast = await gatherCast(product, simulator, { reviewers: 1, recipients: ENDS });
        return await measure(cast, say);
      } finally {
        await product.stop();
      }
    } finally {
      await simulator.stop();
      await place.remove();
    }
  },
};

async function measure(cast: Cast, say: (line: string) => void): Promise<Figures> {
  const requests = await fileRequests(cast, ENDS, 1);
  await cast.zendesk.setSwitches({ requestsPerMinute: CALLS_PER_MINUTE });
  await cast.zendesk.addFault({ match: {}, action: { kind: "delay", ms: CALL_MS, when: "before" }, times: "forever" });
  say(`${requests.length} grants of one minute are approved at ${PER_SECOND} a second`);
  await offerCalls({
    perSecond: PER_SECOND,
    clients: 1,
    calls: ENDS,
    call: async (index) => {
      await cast.reviewers[0]?.call("POST", `/requests/${requests[index]?.id ?? ""}/approve`, {});
    },
  });
  const receipts = await waitForReceipts(cast, say);
  const slowed = (await cast.zendesk.faults())[0]?.fired ?? 0;
  say(`${slowed} calls took ${CALL_MS} ms longer`);
  return figuresOf(receipts, slowed);
}

interface EndedGrant {
  readonly grant_id: string;
}

async function waitForReceipts(cast: Cast, say: (line: string) => void): Promise<readonly ReceiptView[]> {
  say("waiting for the last end");
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 2) {
    const ended = await listAll<EndedGrant>(cast.administrator, `/grants?app_id=${cast.appId}&show=ended`);
    if (ended.length >= ENDS)
      return Promise.all(
        ended.map((grant) => cast.administrator.call<ReceiptView>("GET", `/grants/${grant.grant_id}/receipt`)),
      );
    await sleep(2_000);
  }
  throw new Error(`not every grant was seen to be gone within ${PATIENCE_SECONDS} s`);
}

function figuresOf(receipts: readonly ReceiptView[], slowedCalls: number): Figures {
  const times = createHistogram();
  const ends: number[] = [];
  for (const { grant, is_verified: isVerified } of receipts) {
    const [expiresAt, endedAt] = [Date.parse(grant.expires_at ?? ""), Date.parse(grant.ended_at ?? "")];
    if (!isVerified || grant.ended_as !== "gone" || Number.isNaN(endedAt - expiresAt))
      throw new Error(`grant ${grant.grant_id} ended as ${grant.ended_as ?? "nothing"} and not as gone`);
    times.record(Math.max(1, endedAt - expiresAt));
    ends.push(expiresAt);
  }
  const seconds = (Math.max(...ends) - Math.min(...ends)) / 1_000;
  return {
    p50Ms: rounded(times.percentile(50)),
    p99Ms: rounded(times.percentile(99)),
    maxMs: times.max,
    ends: receipts.length,
    endsPerSecond: rounded((receipts.length - 1) / seconds),
    slowedCalls,
  };
}
