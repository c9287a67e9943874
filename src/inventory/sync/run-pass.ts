import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import { ConnectorError } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { AppError } from "../../platform/errors/index.ts";
import { type AppId, asId } from "../../platform/ids/index.ts";
import { blockApp } from "../apps/block-app.ts";
import type { InventoryParts } from "../ports.ts";
import { claimPass, lockPass, type PassRow, releasePass } from "./pass-row.ts";
import { doNextPiece, LeaseLost, PassRefused, type PassWork } from "./pass-steps.ts";
import { SYNC_STEPS } from "./steps.ts";
import { sendSyncErrand } from "./sync-errand.ts";
import { noteSyncError } from "./sync-errors.ts";

// A large account takes an hour on a small plan. Handing over now and then keeps one app's pass from holding an errand
// worker, and an errand well inside its expiry.
const SLICE_MS = 25_000;
// In a row, without one page in between: about half an hour of outage. The next scheduled pass begins anew.
const MAX_FAILURES = 8;

/** Goes on with a pass from where it stopped, for a while; then has an errand go on. Safe to run twice. */
export async function runPass(
  ctx: CommandContext,
  parts: InventoryParts,
  passId: string,
  failuresBefore: number,
): Promise<void> {
  const claimed = await claimPass(ctx.db, passId);
  if (claimed === undefined) return;
  const work: PassWork = { ctx, parts, lease: claimed.lease };
  let pass = claimed.pass;
  let failures = failuresBefore;
  const startedAt = performance.now();
  try {
    while (performance.now() - startedAt < SLICE_MS && !parts.connections.isReadingStopped) {
      const step = SYNC_STEPS[pass.step];
      if (step === undefined) throw new PassRefused("This pass was begun by another version of Gatehouse.");
      const next = await doNextPiece(work, pass, step);
      if (next === null) return;
      pass = next;
      failures = 0;
    }
    await handOver(work, { failures: 0 });
  } catch (error) {
    if (error instanceof LeaseLost) return;
    await handleFailure(work, pass, error, failures + 1);
  }
}

/** Releases the pass and has it gone on with, in one transaction: a pass without an errand would stand still. */
async function handOver(
  work: PassWork,
  next: { readonly failures: number; readonly afterSeconds?: number },
): Promise<void> {
  await inTransaction(work.ctx, async (unit) => {
    unit.changedNothing();
    if ((await lockPass(unit.db, work.lease)) === undefined) return;
    await releasePass(unit.db, work.lease);
    await sendSyncErrand(unit, { passId: work.lease.passId, ...next });
  });
}

async function handleFailure(work: PassWork, pass: PassRow, error: unknown, failures: number): Promise<void> {
  const part = SYNC_STEPS[pass.step]?.key ?? "pass";
  if (error instanceof PassRefused) return failPass(work, part, error.message);
  if (error instanceof AppError && error.code === "app.not_found") return failPass(work, part, "The app was removed.");
  if (!(error instanceof ConnectorError)) {
    // Not the app's fault: let another worker try, and let the errand's own retries and the log tell of it.
    await releasePass(work.ctx.db, work.lease);
    throw error;
  }
  if (error.outcome === "throttled" && error.reason === "budget") {
    // Our own budget is no failure of the app's.
    return handOver(work, { failures: failures - 1, afterSeconds: secondsUntil(error, 5) });
  }
  if ((error.outcome === "throttled" || error.outcome === "unavailable") && failures < MAX_FAILURES) {
    await noteSyncError(work.ctx.db, pass.app_id, part, error.message);
    return handOver(work, { failures, afterSeconds: secondsUntil(error, 2 ** failures) });
  }
  if (error.reason === "bad_cursor") return beginListAgain(work, part, error, failures);
  if (error.outcome === "misconfigured") {
    const connection = await work.parts.connections.open(asId<AppId>(pass.app_id));
    await blockApp(work.ctx, work.parts, asId<AppId>(pass.app_id), error.message, connection);
  }
  await failPass(work, part, error.message);
}

function secondsUntil(error: ConnectorError, atLeast: number): number {
  return Math.min(600, Math.max(atLeast, Math.ceil((error.retryAfterMs ?? 0) / 1000)));
}

/** Cursors of the app can expire. What the list showed before is stored and stays seen; reading it again is only calls. */
async function beginListAgain(work: PassWork, part: string, error: ConnectorError, failures: number): Promise<void> {
  if (failures >= MAX_FAILURES) return failPass(work, part, error.message);
  await inTransaction(work.ctx, async (unit) => {
    unit.changedNothing();
    if ((await lockPass(unit.db, work.lease)) === undefined) return;
    await unit.db.updateTable("sync_passes").set({ cursor: null }).where("id", "=", work.lease.passId).execute();
    await releasePass(unit.db, work.lease);
    await sendSyncErrand(unit, { passId: work.lease.passId, failures });
  });
}

/** Ends a pass without a conclusion: nothing that it did not see counts as gone. */
async function failPass(work: PassWork, part: string, message: string): Promise<void> {
  await inTransaction(work.ctx, async (unit) => {
    unit.changedNothing();
    const pass = await lockPass(unit.db, work.lease);
    if (pass === undefined) return;
    await noteSyncError(unit.db, pass.app_id, part, message);
    await unit.db
      .updateTable("sync_passes")
      .set({
        state: "failed",
        error: message,
        finished_at: sql<Date>`clock_timestamp()`,
        lease_token: null,
        lease_until: null,
      })
      .where("id", "=", pass.id)
      .execute();
    unit.record({ action: "sync.failed", appId: pass.app_id, detail: { sync_id: pass.id, part, error: message } });
  });
}
