import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { requireAdministrator } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict, notFound } from "../platform/errors/index.ts";
import type { OwnerId } from "../platform/ids/index.ts";
import { writeMembers } from "./create-owner.ts";

/** Replaces the members of an owner, in order. Administrators only: members would choose who decides beside them. */
export async function setOwnerUsers(ctx: CommandContext, ownerId: OwnerId, userIds: readonly string[]): Promise<void> {
  await requireAdministrator(ctx);
  await inTransaction(ctx, async (unit) => {
    const locked = await sql<{ name: string; personal_user_id: string | null }>`
      select name, personal_user_id from owners where id = ${ownerId} for update`.execute(unit.db);
    const owner = locked.rows[0];
    if (owner === undefined) throw notFound("owner.not_found", "There is no such owner, or it is not yours to see.");
    if (owner.personal_user_id !== null) {
      throw conflict(
        "owner.is_personal",
        "This owner stands for one person and cannot change. Create an owner with the people you want.",
      );
    }
    const before = await sql<{ user_id: string }>`
      delete from owner_users where owner_id = ${ownerId} returning user_id`.execute(unit.db);
    await writeMembers(unit.db, ownerId, userIds);
    unit.record({
      action: "owner.users_set",
      before: { owner_id: ownerId, name: owner.name, user_ids: before.rows.map((row) => row.user_id) },
      after: { owner_id: ownerId, name: owner.name, user_ids: userIds },
    });
  });
}
