import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type AppId, asId } from "../../platform/ids/index.ts";
import type { InventoryParts } from "../ports.ts";
import { HEALTH_QUEUE, HEALTH_VERSION } from "../apps/health-errand.ts";
import { startPass } from "./start-pass.ts";
import { sendSyncErrand } from "./sync-errand.ts";

/** Once a minute, on one node: starts what is due, by query, so that no timer has to survive. */
export async function tick(ctx: CommandContext, parts: InventoryParts): Promise<void> {
  await startDuePasses(ctx, parts.config.syncIntervalMinutes);
  await reviveStandingPasses(ctx);
  await sendHealthChecks(ctx);
}

/**
 * A blocked app is not read: its checks come every minute and lift the block. A pass that asks a person has a whole
 * interval for the answer; then a new one looks whether the question still stands.
 */
async function startDuePasses(ctx: CommandContext, intervalMinutes: number): Promise<void> {
  const due = await sql<{ id: string }>`
    select a.id from apps a
     where a.state in ('active', 'paused') and not exists (
       select 1 from sync_passes s where s.app_id = a.id
         and (s.state = 'running' or clock_timestamp() - ${intervalMinutes}::float8 * interval '1 minute'
           < case s.state when 'paused' then s.finished_at else s.started_at end)
         -- After a restore, what was read before it says nothing.
         and (s.state = 'running' or not exists (
           select 1 from rollback_apps ra join rollbacks rb on rb.id = ra.rollback_id
            where ra.app_id = a.id and ra.settled_at is null and rb.noticed_at > s.started_at)))`.execute(ctx.db);
  for (const app of due.rows) {
    await inTransaction(ctx, async (unit) => {
      // Another node may have been faster.
      unit.changedNothing();
      await startPass(unit, { appId: asId<AppId>(app.id), requestedBy: null });
    });
  }
}

/**
 * A pass whose worker died has a lease that ran out. One that was handed over has an errand; should that have failed for
 * good, an hourly look keeps the pass from standing, and from keeping others from starting, for ever.
 */
async function reviveStandingPasses(ctx: CommandContext): Promise<void> {
  const standing = await sql<{ id: string }>`
    select id from sync_passes where state = 'running' and (lease_until < clock_timestamp()
      or (lease_until is null and started_at < clock_timestamp() - interval '1 hour' and extract(minute from clock_timestamp()) = 0))`.execute(
    ctx.db,
  );
  for (const pass of standing.rows) {
    await inTransaction(ctx, async (unit) => {
      unit.changedNothing();
      await sendSyncErrand(unit, { passId: pass.id, failures: 0 });
    });
  }
}

/** Every app each 15 minutes; a blocked one each minute, because removals wait for it. */
async function sendHealthChecks(ctx: CommandContext): Promise<void> {
  const due = await sql<{ id: string }>`
    select a.id from apps a where a.state <> 'removed' and not exists (
      select 1 from app_checks c where c.app_id = a.id
        and c.checked_at > clock_timestamp() - case a.state when 'blocked' then interval '50 seconds' else interval '15 minutes' end)`.execute(
    ctx.db,
  );
  for (const app of due.rows) {
    await inTransaction(ctx, async (unit) => {
      unit.changedNothing();
      await unit.send({
        queue: HEALTH_QUEUE,
        version: HEALTH_VERSION,
        payload: { app_id: app.id },
        singletonKey: app.id,
      });
    });
  }
}
