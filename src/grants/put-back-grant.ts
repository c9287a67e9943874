import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict } from "../platform/errors/index.ts";
import { refuseOwnDecision, requireDecider } from "./decide-over-grant.ts";
import { lockGrant } from "./lock-grant.ts";
import { wakeTarget } from "./wake.ts";

/** Undoes a drift: what another hand removed is given again. The flag is cleared when it is seen again. */
export async function putBackGrant(ctx: CommandContext, grantId: string): Promise<void> {
  await refuseOwnDecision(ctx, grantId, "put_back");
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    await requireDecider(unit.db, ctx, grant);
    if (grant.state !== "active") {
      throw conflict("grant.not_active", "Only access that is active can be put back.", {
        details: { grantId, state: grant.state },
      });
    }
    await sql`update grants set put_back = true where id = ${grantId}`.execute(unit.db);
    await wakeTarget(unit.db, grant.targetId, grant.itemId);
    unit.record({
      action: "grant.put_back",
      subjectUserId: grant.userId,
      appId: grant.appId,
      resourceId: grant.resourceId,
      grantId,
      after: { put_back: true },
    });
  });
}
