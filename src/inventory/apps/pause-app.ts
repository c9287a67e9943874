import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { lockApp, UPDATED_NOW } from "./app-row.ts";
import { requireAppAdmin } from "./authority.ts";
import { readAppSettings } from "./settings.ts";

/** Stops new grants. Revocations go on, and so does giving back what a grant had replaced. */
export async function pauseApp(ctx: CommandContext, appId: AppId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    if (app.state === "paused") return unit.changedNothing();
    if (app.state === "blocked") {
      // It gives nothing now anyway; this keeps it from starting again by itself when the block is lifted.
      const settings = { ...readAppSettings(app.settings), paused_when_blocked: true };
      await unit.db
        .updateTable("apps")
        .set({ settings: JSON.stringify(settings), ...UPDATED_NOW })
        .where("id", "=", appId)
        .execute();
      return unit.record({
        action: "app.pause",
        appId,
        before: { state: "blocked" },
        after: { state: "blocked", paused_when_blocked: true },
      });
    }
    if (app.state !== "active") throw conflict("app.not_active", `${app.name} is ${app.state} and cannot be paused.`);
    await unit.db
      .updateTable("apps")
      .set({ state: "paused", state_reason: "", ...UPDATED_NOW })
      .where("id", "=", appId)
      .execute();
    unit.record({ action: "app.pause", appId, before: { state: "active" }, after: { state: "paused" } });
  });
}
