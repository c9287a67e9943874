import { type Benchmark, type Figures } from "./benchmark.ts";
import { type Cast, fileRequests, gatherCast, restoreLimit } from "./cast.ts";
import { makePlace, startProduct, startSimulator } from "./installation.ts";
import { offerCalls } from "./offer-calls.ts";

const PER_SECOND = 100;
const CLIENTS = 8;
const WARM_UP = 200;
const MEASURED = 1_000;
const RECIPIENTS = 300;

/** Whole approvals: each writes the decision, the grant and their events, and answers with the request as it is then. */
export const approve: Benchmark = {
  name: "approve",
  about: `${MEASURED} approvals over HTTP, ${PER_SECOND} a second by ${CLIENTS} signed-in reviewers, while the app is live`,
  aim: "p99 at most 50 ms from when a call was due",
  run: async (say) => {
    const place = await makePlace();
    const simulator = await startSimulator();
    try {
      const product = await startProduct(place, { GATEHOUSE_ZENDESK_SIMULATOR_URL: simulator.address });
      try {
        const cast = await gatherCast(product, simulator, { reviewers: CLIENTS, recipients: RECIPIENTS });
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
  const requests = await fileRequests(cast, WARM_UP + MEASURED, 60);
  say(`${requests.length} requests are waiting`);
  await restoreLimit(cast);
  const approveFrom = (first: number, calls: number) =>
    offerCalls({
      perSecond: PER_SECOND,
      clients: CLIENTS,
      calls,
      call: async (index, client) => {
        const request = requests[first + index];
        const answer = await cast.reviewers[client]?.call<{ status: string }>(
          "POST",
          `/requests/${request?.id ?? ""}/approve`,
          { revision: request?.revision },
        );
        if (answer?.status !== "APPROVED")
          throw new Error(`a request is ${answer?.status ?? "nowhere"} after approval`);
      },
    });
  const warm = await approveFrom(0, WARM_UP);
  say(`warmed up: p50 ${warm.p50Ms} ms, p99 ${warm.p99Ms} ms`);
  const { p50Ms, p99Ms, perSecond } = await approveFrom(WARM_UP, MEASURED);
  return { p50Ms, p99Ms, perSecond, offeredPerSecond: PER_SECOND, approvals: MEASURED };
}
