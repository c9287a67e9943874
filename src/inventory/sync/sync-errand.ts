import { z } from "zod";
import type { UnitOfWork } from "../../audit/index.ts";

export const SYNC_QUEUE = "inventory.sync";
export const SYNC_VERSION = 1;

/** `failures`: how often in a row the app did not answer, without one page read in between. */
export const syncPayload = z.object({ pass_id: z.uuid(), failures: z.number().int().min(0) });

/** Has some worker go on with a pass. Too many do no harm: only one of them gets the lease. */
export async function sendSyncErrand(
  unit: UnitOfWork,
  input: { readonly passId: string; readonly failures: number; readonly afterSeconds?: number },
): Promise<void> {
  await unit.send({
    queue: SYNC_QUEUE,
    version: SYNC_VERSION,
    payload: { pass_id: input.passId, failures: input.failures },
    ...(input.afterSeconds === undefined ? {} : { startAfterSeconds: input.afterSeconds }),
  });
}
