import { z } from "zod";
import { type AppId, asId } from "../platform/ids/index.ts";
import { type ErrandHandler, errandHandler, type ErrandSchedule } from "../platform/jobs/index.ts";
import { checkHealth } from "./apps/check-health.ts";
import { HEALTH_QUEUE, HEALTH_VERSION, healthPayload } from "./apps/health-errand.ts";
import type { InventoryParts } from "./ports.ts";
import { runPass } from "./sync/run-pass.ts";
import { SYNC_QUEUE, SYNC_VERSION, syncPayload } from "./sync/sync-errand.ts";
import { tick } from "./sync/tick.ts";

const TICK_QUEUE = "inventory.tick";
const TICK_VERSION = 1;

export function inventoryErrands(parts: InventoryParts): readonly ErrandHandler[] {
  return [
    errandHandler({
      queue: SYNC_QUEUE,
      version: SYNC_VERSION,
      payload: syncPayload,
      // A slice of 25 s and one slow page.
      expireInSeconds: 180,
      run: (ctx, payload) => runPass(ctx, parts, payload.pass_id, payload.failures),
    }),
    errandHandler({
      queue: HEALTH_QUEUE,
      version: HEALTH_VERSION,
      payload: healthPayload,
      expireInSeconds: 180,
      // The next minute sends another one.
      retryLimit: 0,
      run: async (ctx, payload) => {
        await checkHealth(ctx, parts, asId<AppId>(payload.app_id));
      },
    }),
    errandHandler({
      queue: TICK_QUEUE,
      version: TICK_VERSION,
      payload: z.object({}),
      retryLimit: 0,
      run: (ctx) => tick(ctx, parts),
    }),
  ];
}

export const inventorySchedules: readonly ErrandSchedule[] = [
  { queue: TICK_QUEUE, version: TICK_VERSION, cron: "* * * * *", payload: {} },
];
