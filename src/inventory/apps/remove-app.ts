import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { lockApp, UPDATED_NOW } from "./app-row.ts";
import { requireAppAdmin } from "./authority.ts";
import { countObligations, describeObligations } from "./obligations.ts";
import { countPendingRequests } from "../resources/pending-requests.ts";

/** Removes an app that owes nothing. Its credential is erased; its history stays. */
export async function removeApp(ctx: CommandContext, appId: AppId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    const open = describeObligations(await countObligations(unit.db, appId, { withApproved: true }));
    if (open !== "") {
      throw conflict(
        "app.live_items",
        `${app.name} cannot be removed: there is still open: ${open}. End those grants and wait until their access is gone.`,
      );
    }
    const pending = await countPendingRequests(unit.db, { appId });
    if (pending > 0)
      throw conflict(
        "app.pending_requests",
        `${app.name} cannot be removed while requests for its items wait for a decision (${pending}). Decide or cancel them first.`,
      );

    await unit.db.updateTable("resources").set({ is_imported: false }).where("app_id", "=", appId).execute();
    await unit.db.deleteFrom("app_credentials").where("app_id", "=", appId).execute();
    await unit.db
      .updateTable("sync_passes")
      .set({
        state: "failed",
        error: "The app was removed.",
        finished_at: sql<Date>`clock_timestamp()`,
        lease_token: null,
      })
      .where("app_id", "=", appId)
      .where("state", "in", ["running", "paused"])
      .execute();
    // A new revision, so that no node goes on with the connection that it has open.
    await unit.db
      .updateTable("apps")
      .set({ state: "removed", state_reason: "", is_live: false, revision: app.revision + 1, ...UPDATED_NOW })
      .where("id", "=", appId)
      .execute();
    unit.record({
      action: "app.remove",
      appId,
      before: { state: app.state, name: app.name, subdomain: app.subdomain },
      after: { state: "removed" },
    });
  });
}
