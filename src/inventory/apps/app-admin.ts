import type { Transaction } from "kysely";
import { personalOwnerOf } from "../../directory/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { invalid, unprocessable } from "../../platform/errors/index.ts";
import { asId, type OwnerId, type UserId } from "../../platform/ids/index.ts";

/** The form's *App admin*: a user, whose personal owner it becomes, or an owner. */
export interface AdminInput {
  readonly owner_id?: string | undefined;
  readonly user_id?: string | undefined;
}

export async function resolveAdmin(db: Transaction<Database>, admin: AdminInput): Promise<OwnerId> {
  if (admin.owner_id !== undefined && admin.user_id === undefined) {
    await requireOwners(db, [admin.owner_id]);
    return asId<OwnerId>(admin.owner_id);
  }
  if (admin.user_id === undefined || admin.owner_id !== undefined) {
    throw invalid("app.admin_missing", "Choose the app admin: one person or one owner.", {
      fields: { admin: "Choose one person or one owner." },
    });
  }
  const person = await db
    .selectFrom("users")
    .select("id")
    .where("id", "=", admin.user_id)
    .where("state", "=", "active")
    .executeTakeFirst();
  if (person === undefined)
    throw unprocessable(
      "app.admin_unknown",
      "This person is not in the directory, or is deactivated. Choose somebody else.",
    );
  return personalOwnerOf(db, asId<UserId>(person.id));
}

/** Refuses owners that do not exist, before a foreign key does it without words. */
export async function requireOwners(db: Transaction<Database>, ownerIds: readonly string[]): Promise<void> {
  const found = await db
    .selectFrom("owners")
    .select("id")
    .where("id", "in", [...ownerIds])
    .execute();
  if (found.length < new Set(ownerIds).size)
    throw unprocessable("owner.unknown", "One of the chosen owners does not exist (any more). Choose again.");
}
