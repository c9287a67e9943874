import type { Kysely } from "kysely";
import { isMemberOfOwner } from "../directory/index.ts";
import { isAdministrator, isAuditor } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { forbidden, notFound, unauthenticated } from "../platform/errors/index.ts";
import type { OwnerId, UserId } from "../platform/ids/index.ts";

/** What somebody may do with one grant, decided from our own rows when it is used. */
export interface GrantAuthority {
  readonly isHolder: boolean;
  readonly administersItem: boolean;
  readonly maySee: boolean;
}

export interface GrantParties {
  readonly userId: string;
  readonly itemAdminOwnerId: string | null;
  readonly appAdminOwnerId: string;
}

/** The signed-in person, or a refusal. */
export function actingUser(ctx: CommandContext): UserId {
  if (ctx.actor.kind !== "user") throw unauthenticated("session.required", "Sign in first.");
  return ctx.actor.userId;
}

export async function authorityOver(
  db: Kysely<Database>,
  userId: UserId,
  parties: GrantParties,
): Promise<GrantAuthority> {
  const isHolder = parties.userId === userId;
  const administersItem =
    (await isAdministrator(db, userId)) ||
    (parties.itemAdminOwnerId !== null && (await isMemberOfOwner(db, parties.itemAdminOwnerId as OwnerId, userId))) ||
    (await isMemberOfOwner(db, parties.appAdminOwnerId as OwnerId, userId));
  return { isHolder, administersItem, maySee: isHolder || administersItem || (await isAuditor(db, userId)) };
}

/** What one may not see does not exist; what one may see but not do is forbidden. */
export function requireGrantRight(authority: GrantAuthority, right: boolean, grantId: string): void {
  if (!authority.maySee)
    throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.", { details: { grantId } });
  if (!right) {
    throw forbidden("grant.not_yours", "Only the holder, the item's admin or an administrator may do this.", {
      details: { grantId },
    });
  }
}
