import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Kysely } from "kysely";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, forbidden } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";
import { actingUser, authorityOver, requireGrantRight } from "./authority.ts";
import { type GrantRecord, lockGrant } from "./lock-grant.ts";

/**
 * Throws unless this person may decide over the grant: who administers the item, and neither holds the grant nor asked
 * for it. Where they would decide on access of their own, the attempt is in the log before the error comes. For a check
 * before a long look; the transaction that decides asks `requireDecider` again.
 */
export async function refuseOwnDecision(
  ctx: CommandContext,
  grantId: string,
  verb: "put_back" | "let_go_on",
): Promise<void> {
  const userId = actingUser(ctx);
  const refusal = await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    const own = await ownDecision(unit.db, userId, grant);
    if (own === null) {
      unit.changedNothing();
      return null;
    }
    unit.record({
      action: "grant.decision_refused",
      subjectUserId: grant.userId,
      appId: grant.appId,
      resourceId: grant.resourceId,
      grantId,
      detail: { verb },
    });
    return own;
  });
  if (refusal !== null) throw refusal;
}

/** The same question in the transaction that decides, about the locked grant; whoever may not is refused with an error. */
export async function requireDecider(db: Kysely<Database>, ctx: CommandContext, grant: GrantRecord): Promise<void> {
  const own = await ownDecision(db, actingUser(ctx), grant);
  if (own !== null) throw own;
}

/** The error for somebody who would decide on their own access; null for who may decide. Throws for everybody else. */
async function ownDecision(db: Kysely<Database>, userId: UserId, grant: GrantRecord): Promise<AppError | null> {
  const authority = await authorityOver(db, userId, grant);
  const isOwn = authority.isHolder || grant.requesterId === userId;
  requireGrantRight(authority, isOwn || authority.administersItem, grant.id);
  if (!isOwn) return null;
  return forbidden("grant.own_decision", "Nobody decides on access for themselves. Ask another admin of the item.", {
    details: { grantId: grant.id },
  });
}
