import type { SyncPassView } from "../../api/index.ts";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getApp } from "../apps/app-row.ts";
import { requireAppAdmin } from "../apps/authority.ts";
import { passView } from "./pass-view.ts";
import { startPass } from "./start-pass.ts";

/** Starts a pass by hand; while one runs, that is the answer. */
export async function syncNow(ctx: CommandContext, appId: AppId): Promise<SyncPassView> {
  return inTransaction(ctx, async (unit) => {
    const requestedBy = await requireAppAdmin(ctx, unit.db, await getApp(unit.db, appId));
    // Where one runs already there is nothing to log.
    unit.changedNothing();
    return passView(await startPass(unit, { appId, requestedBy }));
  });
}
