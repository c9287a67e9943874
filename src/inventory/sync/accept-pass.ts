import type { SyncPassView } from "../../api/index.ts";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getApp } from "../apps/app-row.ts";
import { requireAppAdmin } from "../apps/authority.ts";
import { lockPausedPass } from "./lock-paused-pass.ts";
import { passView } from "./pass-view.ts";
import { sendSyncErrand } from "./sync-errand.ts";

/** Says that what a paused pass did not find is really gone: it goes on where it stopped, and marks it. */
export async function acceptPass(ctx: CommandContext, appId: AppId, passId: string): Promise<SyncPassView> {
  return inTransaction(ctx, async (unit) => {
    const acceptedBy = await requireAppAdmin(ctx, unit.db, await getApp(unit.db, appId));
    await lockPausedPass(unit.db, appId, passId);
    const pass = await unit.db
      .updateTable("sync_passes")
      .set({ state: "running", accepted_by: acceptedBy, finished_at: null })
      .where("id", "=", passId)
      .returningAll()
      .executeTakeFirstOrThrow();
    unit.record({ action: "sync.accept", appId, detail: { sync_id: passId } });
    await sendSyncErrand(unit, { passId, failures: 0 });
    return passView(pass);
  });
}
