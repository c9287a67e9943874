import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type AppId, asId } from "../../platform/ids/index.ts";
import type { InventoryParts } from "../ports.ts";
import { lockApp } from "./app-row.ts";
import { assess } from "./assess.ts";
import { getOperableApp, requireAppAdmin } from "./authority.ts";
import { storeAssessment } from "./store-assessment.ts";
import { type ValidationView, validationView } from "./validate-new-app.ts";

/** Runs the checks of a connected app again; blocks it, or lifts its block. */
export async function validateApp(ctx: CommandContext, parts: InventoryParts, appId: AppId): Promise<ValidationView> {
  const { revision, subdomain } = await getOperableApp(ctx, appId);
  const assessment = await assess(() => parts.connections.open(appId));
  return inTransaction(ctx, async (unit) => {
    const app = await lockApp(unit.db, asId<AppId>(appId));
    await requireAppAdmin(ctx, unit.db, app);
    // The credential was changed meanwhile: what was found is about the old one.
    const isCurrent = app.revision === revision;
    const isUsable = isCurrent ? await storeAssessment(unit, app, assessment) : assessment.proof !== null;
    const failed = assessment.checks.filter((check) => check.status === "failed").map((check) => check.key);
    unit.record({ action: "app.validate", appId, after: { ok: isUsable, failed } });
    return validationView(subdomain, assessment, isUsable);
  });
}
