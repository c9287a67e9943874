import { sql } from "kysely";
import type { Slice } from "../platform/slice.ts";
import { linkedAccountOf } from "./accounts/linked-account.ts";
import { appFacts } from "./apps/app-facts.ts";
import { mayAdministerResource } from "./apps/authority.ts";
import { blockApp } from "./apps/block-app.ts";
import { Connections } from "./connections.ts";
import { inventoryErrands, inventorySchedules } from "./errands.ts";
import type { InventoryDeps, InventoryParts, InventoryServices } from "./ports.ts";
import { autoApprovalSetBy } from "./resources/auto-approval-set-by.ts";
import { inventoryRoutes } from "./routes.ts";

export type { LinkedAccount } from "./accounts/linked-account.ts";
export type { AppState, GrantsPorts, InventoryAppFacts, InventoryDeps, InventoryServices } from "./ports.ts";

export interface Inventory extends Slice, InventoryServices {
  /** Closes the connections to apps. Call it on every node, after HTTP and workers have stopped. */
  close(): Promise<void>;
}

/** Apps, what is in them, and who has what: connecting, reading, importing, and the catalog. */
export function createInventory(deps: InventoryDeps): Inventory {
  const connections = new Connections(deps, deps.connectors.ZENDESK);
  const parts: InventoryParts = { ...deps, connections };
  showFigures(deps);
  return {
    routes: inventoryRoutes(parts),
    errands: inventoryErrands(parts),
    schedules: inventorySchedules,
    // A pass that runs when the worker stops ends at its next page; another node goes on with it.
    start: () =>
      Promise.resolve({
        stop: () => {
          connections.stopReading();
          return Promise.resolve();
        },
      }),
    openConnection: (appId) => connections.open(appId),
    blockApp: (ctx, appId, reason, seenThrough) => blockApp(ctx, parts, appId, reason, seenThrough),
    appFacts,
    mayAdministerResource,
    linkedAccountOf,
    autoApprovalSetBy,
    close: () => connections.close(),
  };
}

function showFigures({ db, metrics }: InventoryDeps): void {
  metrics.gauge("paused_syncs", async () => {
    const answer = await sql<{
      paused: number;
    }>`select count(*)::int as paused from sync_passes where state = 'paused'`.execute(db);
    return answer.rows[0]?.paused ?? 0;
  });
  metrics.gauge("blocked_apps", async () => {
    const answer = await sql<{
      blocked: number;
    }>`select count(*)::int as blocked from apps where state = 'blocked'`.execute(db);
    return answer.rows[0]?.blocked ?? 0;
  });
  // Of the app that was read longest ago; one that never was counts from its creation.
  metrics.gauge("oldest_sync_age_seconds", async () => {
    const answer = await sql<{ age: number | null }>`
      select max(extract(epoch from clock_timestamp() - coalesce(
        (select max(s.finished_at) from sync_passes s where s.app_id = a.id and s.state = 'complete'), a.created_at)))::float8 as age
        from apps a where a.state <> 'removed'`.execute(db);
    return answer.rows[0]?.age ?? 0;
  });
}
