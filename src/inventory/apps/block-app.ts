import { inTransaction } from "../../audit/index.ts";
import type { Connection } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { InventoryParts } from "../ports.ts";
import { markBlocked } from "./store-assessment.ts";

/** Blocks an app whose credential showed to be broken. Its obligations stay due, and visible. */
export async function blockApp(
  ctx: CommandContext,
  parts: InventoryParts,
  appId: AppId,
  reason: string,
  seenThrough?: Connection,
): Promise<void> {
  const seenRevision = seenThrough === undefined ? undefined : parts.connections.revisionOf(seenThrough);
  await inTransaction(ctx, async (unit) => {
    unit.changedNothing();
    const app = await unit.db
      .selectFrom("apps")
      .selectAll()
      .where("id", "=", appId)
      .where("state", "<>", "removed")
      .forUpdate()
      .executeTakeFirst();
    // A late failure of an old credential says nothing about the one that replaced it.
    if (app === undefined || (seenRevision !== undefined && seenRevision !== app.revision)) return;
    await markBlocked(unit, app, reason);
  });
}
