import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { lockApp, UPDATED_NOW } from "./app-row.ts";
import { requireAppAdmin } from "./authority.ts";
import { countObligations, describeObligations } from "./obligations.ts";

/** Back to Observe. Refused while anything is open: in Observe nothing is written, so nothing would be removed. */
export async function goObserve(ctx: CommandContext, appId: AppId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    if (!app.is_live) return unit.changedNothing();
    // A worker that is just deciding may open a write that is not committed yet: it is waited for, and counted.
    await sql`select 1 from targets where app_id = ${appId} order by id for update`.execute(unit.db);
    const open = describeObligations(await countObligations(unit.db, appId, { withApproved: false }));
    if (open !== "") {
      throw conflict(
        "app.open_obligations",
        `${app.name} cannot go back to Observe: there is still open: ${open}. End those grants and wait until their access is gone.`,
      );
    }
    await unit.db
      .updateTable("apps")
      .set({ is_live: false, ...UPDATED_NOW })
      .where("id", "=", appId)
      .execute();
    unit.record({ action: "app.observe", appId, before: { is_live: true }, after: { is_live: false } });
  });
}
