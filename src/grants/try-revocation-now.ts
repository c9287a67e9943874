import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict } from "../platform/errors/index.ts";
import { actingUser, authorityOver, requireGrantRight } from "./authority.ts";
import { lockGrant } from "./lock-grant.ts";
import { wakeTarget } from "./wake.ts";

/** Looks and tries a removal again at once, whatever its back-off says. */
export async function tryRevocationNow(ctx: CommandContext, grantId: string): Promise<void> {
  const userId = actingUser(ctx);
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    const authority = await authorityOver(unit.db, userId, grant);
    requireGrantRight(authority, authority.administersItem, grantId);
    if (grant.state === "ended") throw conflict("grant.already_ended", "It is gone already, and that was seen.");
    await wakeTarget(unit.db, grant.targetId, grant.itemId);
    unit.record({
      action: "grant.try_now",
      subjectUserId: grant.userId,
      appId: grant.appId,
      resourceId: grant.resourceId,
      grantId,
    });
  });
}
