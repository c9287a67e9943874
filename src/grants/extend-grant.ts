import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { readClocks } from "../platform/clock/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict, unprocessable, unreachable, type AppError } from "../platform/errors/index.ts";
import { actingUser, authorityOver, requireGrantRight } from "./authority.ts";
import { lockGrant, type GrantRecord } from "./lock-grant.ts";
import { checkExtension, type Extension } from "./reconcile/index.ts";
import { grantRowOf } from "./worker/load-rows.ts";

/** How often one grant may be extended; more is a setting that comes with request policies. */
export const MAXIMUM_EXTENSIONS = 1;

/**
 * Adds the configured minutes without a new decision. Locks the grant, then reads the clock: an end that was reached
 * or written is never taken back. Throws `grant.needs_new_request`, `grant.cannot_extend`.
 */
export async function extendGrant(ctx: CommandContext, grantId: string): Promise<void> {
  const userId = actingUser(ctx);
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    const authority = await authorityOver(unit.db, userId, grant);
    requireGrantRight(authority, authority.isHolder, grantId);
    const refusal = extensionRefusal(grant);
    if (refusal !== null) throw unprocessable("grant.cannot_extend", refusal);

    const row = await grantRowOf(unit.db, grantId);
    const clocks = await readClocks(unit.db);
    const extension = checkExtension(
      row,
      { addMs: grant.extensionSeconds * 1000, maximumTotalMs: null },
      clocks.appNow.getTime(),
    );
    if (extension.kind === "refused") throw refused(extension);
    const expiresAt = new Date(extension.expiresAt);
    await sql`
      update grants
         set expires_at = ${expiresAt}, latest_end = ${new Date(extension.latestEnd)},
             extended_seconds = extended_seconds + ${grant.extensionSeconds}, extension_count = extension_count + 1
       where id = ${grantId}`.execute(unit.db);
    unit.record({
      action: "grant.extend",
      subjectUserId: grant.userId,
      appId: grant.appId,
      resourceId: grant.resourceId,
      grantId,
      before: { expires_at: grant.expiresAt },
      after: { expires_at: expiresAt },
    });
  });
}

/** Why *Extend* is not offered, or null. What time and state say is decided under the lock. */
export function extensionRefusal(grant: Pick<GrantRecord, "extensionSeconds" | "extensionCount">): string | null {
  if (grant.extensionSeconds <= 0) return "This item cannot be extended. Request it again instead.";
  if (grant.extensionCount >= MAXIMUM_EXTENSIONS) return "It was extended once already. Request it again instead.";
  return null;
}

function refused(extension: Extract<Extension, { kind: "refused" }>): AppError {
  switch (extension.reason) {
    case "needs_new_grant":
      return conflict(
        "grant.needs_new_request",
        "It is not active any more, so it cannot be extended. Request it again.",
      );
    case "indefinite":
      return unprocessable("grant.cannot_extend", "This access has no end, so there is nothing to extend.");
    case "stopped":
      return conflict(
        "grant.cannot_extend",
        "This access stopped and waits for a new decision, so it cannot be extended.",
      );
    case "maximum_reached":
      return unprocessable("grant.cannot_extend", "It has reached its maximum. Request it again instead.");
    default:
      return unreachable(extension.reason);
  }
}
