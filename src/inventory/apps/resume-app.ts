import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { lockApp, UPDATED_NOW } from "./app-row.ts";
import { requireAppAdmin } from "./authority.ts";

/** Back to active from paused. A block is lifted by a check that passes, not by a button. */
export async function resumeApp(ctx: CommandContext, appId: AppId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    if (app.state === "active") return unit.changedNothing();
    if (app.state === "blocked") {
      throw conflict(
        "app.blocked",
        `${app.name} is blocked: ${app.state_reason} Put that right and run the checks again; that lifts the block.`,
      );
    }
    if (app.state !== "paused") throw conflict("app.not_active", `${app.name} is ${app.state} and cannot be resumed.`);
    await unit.db
      .updateTable("apps")
      .set({ state: "active", state_reason: "", ...UPDATED_NOW })
      .where("id", "=", appId)
      .execute();
    unit.record({ action: "app.resume", appId, before: { state: "paused" }, after: { state: "active" } });
  });
}
