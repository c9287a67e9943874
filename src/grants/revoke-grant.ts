import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { actingUser, authorityOver, requireGrantRight } from "./authority.ts";
import { endGrant } from "./end-grant.ts";
import { lockGrant } from "./lock-grant.ts";

/** The item's admin, the app's admin or an administrator ends somebody's access now. */
export async function revokeGrant(ctx: CommandContext, grantId: string, comment: string | undefined): Promise<void> {
  const userId = actingUser(ctx);
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    const authority = await authorityOver(unit.db, userId, grant);
    requireGrantRight(authority, authority.administersItem, grantId);
    await endGrant(unit, { grantId, cause: "revoked", by: userId, comment });
  });
}
