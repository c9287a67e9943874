import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { offerCalls } from "./offer-calls.ts";

test("a call's time counts from when it was due, so a server that falls behind does not look fast", async () => {
  const seen: number[] = [];
  const outcome = await offerCalls({
    perSecond: 1_000,
    clients: 1,
    calls: 20,
    call: async (index) => {
      seen.push(index);
      await sleep(10);
    },
  });
  expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
  // The last call was due after 19 ms and waited for nineteen others, of 10 ms each at least.
  expect(outcome.p99Ms).toBeGreaterThan(100);
  expect(outcome.perSecond).toBeLessThan(100);
});
