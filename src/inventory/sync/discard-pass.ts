import type { SyncPassView } from "../../api/index.ts";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getApp } from "../apps/app-row.ts";
import { requireAppAdmin } from "../apps/authority.ts";
import { lockPausedPass } from "./lock-paused-pass.ts";
import { passView } from "./pass-view.ts";
import { startPass } from "./start-pass.ts";

/** Concludes nothing from a paused pass and reads everything anew. Answers with the new pass. */
export async function discardPass(ctx: CommandContext, appId: AppId, passId: string): Promise<SyncPassView> {
  return inTransaction(ctx, async (unit) => {
    const requestedBy = await requireAppAdmin(ctx, unit.db, await getApp(unit.db, appId));
    await lockPausedPass(unit.db, appId, passId);
    return passView(await startPass(unit, { appId, requestedBy }));
  });
}
