import { setTimeout as sleep } from "node:timers/promises";
import { type Benchmark, rounded } from "./benchmark.ts";
import { makePlace, type Place, residentMegabytes, type Running, startProduct } from "./installation.ts";

const WARM_STARTS = 5;
/** Memory is looked at when the first minute's work, the first signed head among it, is done. */
const IDLE_SECONDS = 65;

/** From the start of the process to its first answer that it is ready. */
export const start: Benchmark = {
  name: "start",
  about: `a first start on an empty data directory, ${WARM_STARTS} more starts on the same one, then a minute of rest`,
  aim: "warm at most 1500 ms, memory of the server beside its database at most 150 MB",
  run: async (say) => {
    const place = await makePlace();
    try {
      const coldMs = await timedStart(place, (running) => running.stop());
      say(`cold ${Math.round(coldMs)} ms`);
      const warm: number[] = [];
      let rssMb = 0;
      for (let round = 1; round <= WARM_STARTS; round += 1) {
        const ms = await timedStart(place, async (running) => {
          if (round === WARM_STARTS) rssMb = await restedMemory(running, say);
          await running.stop();
        });
        say(`warm ${Math.round(ms)} ms`);
        warm.push(ms);
      }
      return { coldMs: Math.round(coldMs), warmMs: Math.round(middle(warm)), rssMb: rounded(rssMb) };
    } finally {
      await place.remove();
    }
  },
};

async function timedStart(place: Place, then: (running: Running) => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  const running = await startProduct(place);
  const took = performance.now() - startedAt;
  await then(running);
  return took;
}

/** The larger of the memory right after the start and after a minute. */
async function restedMemory(running: Running, say: (line: string) => void): Promise<number> {
  const atStart = await residentMegabytes(running.processId);
  say(`memory ${rounded(atStart)} MB at the start; resting ${IDLE_SECONDS} s`);
  await sleep(IDLE_SECONDS * 1_000);
  const rested = await residentMegabytes(running.processId);
  say(`memory ${rounded(rested)} MB after it`);
  return Math.max(atStart, rested);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
