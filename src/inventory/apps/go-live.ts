import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { InventoryParts } from "../ports.ts";
import { type AppRow, lockApp, UPDATED_NOW } from "./app-row.ts";
import { getOperableApp, requireAppAdmin } from "./authority.ts";

/** Lets Gatehouse write to the app, or only says what it would write. Answers with those sentences. */
export async function goLive(
  ctx: CommandContext,
  parts: InventoryParts,
  appId: AppId,
  isPreview: boolean,
): Promise<readonly string[]> {
  const shown = await getOperableApp(ctx, appId);
  const wouldDo = shown.is_live ? [] : await parts.grants.previewGoLive(appId);
  if (isPreview) return wouldDo;
  await inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, appId);
    await requireAppAdmin(ctx, unit.db, app);
    // Pressing it twice is not a mistake.
    if (app.is_live) return unit.changedNothing();
    refuseUnlessWorking(app);
    await unit.db
      .updateTable("apps")
      .set({ is_live: true, went_live_at: sql<Date>`app_clock()`, ...UPDATED_NOW })
      .where("id", "=", appId)
      .execute();
    await parts.grants.onGoLive(unit, appId, null);
    unit.record({
      action: "app.go_live",
      appId,
      before: { is_live: false },
      after: { is_live: true },
      detail: { would_do: wouldDo.slice(0, 100) },
    });
  });
  return wouldDo;
}

function refuseUnlessWorking(app: AppRow): void {
  if (app.state === "active") return;
  const why = app.state === "blocked" ? `It is blocked: ${app.state_reason}` : `It is ${app.state}.`;
  throw conflict("app.not_active", `${app.name} cannot go live now. ${why} Put that right first.`);
}
