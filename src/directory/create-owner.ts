import { sql, type Transaction } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { requireAdministrator } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { conflict, invalid, unprocessable } from "../platform/errors/index.ts";
import { asId, newId, type OwnerId } from "../platform/ids/index.ts";

export interface CreateOwnerInput {
  readonly name: string;
  readonly description?: string | undefined;
  /** In order; never empty: an owner without people would block every request that needs it. */
  readonly user_ids: readonly string[];
}

export async function createOwner(ctx: CommandContext, input: CreateOwnerInput): Promise<OwnerId> {
  await requireAdministrator(ctx);
  return inTransaction(ctx, async (unit) => {
    const ownerId = asId<OwnerId>(newId());
    const made = await sql`
      insert into owners (id, name, description) values (${ownerId}, ${input.name.trim()}, ${input.description ?? ""})
      on conflict (lower(name)) do nothing returning id`.execute(unit.db);
    if (made.rows.length === 0) {
      throw conflict("owner.name_taken", "There is an owner of this name. Choose another name, or change that owner.", {
        fields: { name: "Taken." },
      });
    }
    await writeMembers(unit.db, ownerId, input.user_ids);
    unit.record({
      action: "owner.created",
      after: { owner_id: ownerId, name: input.name.trim(), user_ids: input.user_ids },
    });
    return ownerId;
  });
}

/** Writes who belongs to an owner, in order; refuses an empty list, somebody twice, and people who are not active. */
export async function writeMembers(
  db: Transaction<Database>,
  ownerId: OwnerId,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) {
    throw invalid("owner.would_be_empty", "An owner needs at least one person, otherwise nobody could decide.", {
      fields: { user_ids: "Choose at least one person." },
    });
  }
  if (new Set(userIds).size !== userIds.length) {
    throw invalid("owner.duplicate_member", "Somebody is on the list twice. Name each person once.", {
      fields: { user_ids: "Each person once." },
    });
  }
  const active =
    await sql`select id from users where id = any(${userIds}::uuid[]) and state = 'active' for share`.execute(db);
  if (active.rows.length !== userIds.length) {
    throw unprocessable(
      "owner.member_not_active",
      "Somebody on the list does not exist or is deactivated. Leave them out.",
      { fields: { user_ids: "Only active people." } },
    );
  }
  await sql`
    insert into owner_users (owner_id, user_id, position)
    select ${ownerId}, list.user_id, list.position - 1
      from unnest(${userIds}::uuid[]) with ordinality as list (user_id, position)`.execute(db);
}
