import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import { bug } from "../../platform/errors/index.ts";
import { type AppId, newId, type UserId } from "../../platform/ids/index.ts";
import type { PassRow } from "./pass-row.ts";
import { sendSyncErrand } from "./sync-errand.ts";

/**
 * Starts a pass, or answers with the one that runs: an index allows one per app. The pass is a row before any worker
 * knows of it, so that people see it at once. What an earlier one asked is asked no more: this one looks itself.
 */
export async function startPass(
  unit: UnitOfWork,
  input: { readonly appId: AppId; readonly requestedBy: UserId | null },
): Promise<PassRow> {
  await discardPaused(unit, input.appId);
  const started = await sql<PassRow>`
    insert into sync_passes (id, app_id, requested_by) values (${newId()}, ${input.appId}, ${input.requestedBy})
    on conflict (app_id) where state = 'running' do nothing returning *`.execute(unit.db);
  const pass = started.rows[0];
  if (pass !== undefined) {
    unit.record({ action: "sync.start", appId: input.appId, detail: { sync_id: pass.id } });
    await sendSyncErrand(unit, { passId: pass.id, failures: 0 });
    return pass;
  }
  const running = await unit.db
    .selectFrom("sync_passes")
    .selectAll()
    .where("app_id", "=", input.appId)
    .where("state", "=", "running")
    .executeTakeFirst();
  if (running === undefined) throw bug("a pass neither started nor runs", { appId: input.appId });
  return running;
}

async function discardPaused(unit: UnitOfWork, appId: AppId): Promise<void> {
  const discarded = await unit.db
    .updateTable("sync_passes")
    .set({ state: "discarded" })
    .where("app_id", "=", appId)
    .where("state", "=", "paused")
    .returning("id")
    .execute();
  for (const pass of discarded) unit.record({ action: "sync.discard", appId, detail: { sync_id: pass.id } });
}
