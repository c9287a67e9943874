import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { actingUser, authorityOver, requireGrantRight } from "./authority.ts";
import { endGrant } from "./end-grant.ts";
import { lockGrant } from "./lock-grant.ts";

/** "I'm done": the holder ends their own access. */
export async function giveBackGrant(ctx: CommandContext, grantId: string): Promise<void> {
  const userId = actingUser(ctx);
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    const authority = await authorityOver(unit.db, userId, grant);
    requireGrantRight(authority, authority.isHolder, grantId);
    await endGrant(unit, { grantId, cause: "given_back", by: userId });
  });
}
