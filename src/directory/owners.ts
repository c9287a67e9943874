import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { asId, newId, type OwnerId, type UserId } from "../platform/ids/index.ts";

/** True where this active person belongs to the owner now. Read it when authority is used, never earlier. */
export async function isMemberOfOwner(db: Kysely<Database>, ownerId: OwnerId, userId: UserId): Promise<boolean> {
  const row = await db
    .selectFrom("owner_users")
    .innerJoin("users", "users.id", "owner_users.user_id")
    .select("owner_users.user_id")
    .where("owner_users.owner_id", "=", ownerId)
    .where("owner_users.user_id", "=", userId)
    .where("users.state", "=", "active")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * The owner that stands for one person, made where there is none yet. Part of what the caller records: it changes
 * nothing by itself.
 */
export async function personalOwnerOf(db: Transaction<Database>, userId: UserId): Promise<OwnerId> {
  // Two callers at once would both make one; the second waits here and finds the first one's.
  const person = await sql<{ full_name: string; email: string }>`
    select full_name, email from users where id = ${userId} for no key update`.execute(db);
  const { full_name: fullName, email } = person.rows[0] ?? {};
  if (fullName === undefined || email === undefined) throw bug("a personal owner for nobody", { userId });
  const existing = await db.selectFrom("owners").select("id").where("personal_user_id", "=", userId).executeTakeFirst();
  if (existing !== undefined) return asId<OwnerId>(existing.id);

  const ownerId = asId<OwnerId>(newId());
  // Names of owners are unique and people's are not.
  for (const name of [fullName, `${fullName} (${email})`.slice(0, 200), ownerId]) {
    const made = await sql`
      insert into owners (id, name, personal_user_id) values (${ownerId}, ${name}, ${userId})
      on conflict (lower(name)) do nothing returning id`.execute(db);
    if (made.rows.length === 0) continue;
    await db.insertInto("owner_users").values({ owner_id: ownerId, user_id: userId, position: 0 }).execute();
    return ownerId;
  }
  throw bug("a new id is taken as a name");
}
