import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { type PlatformRole, requireAdministrator } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict, notFound } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";

/** Sets what somebody may do on the whole platform. The last administrator stays one, or nobody could let anyone in. */
export async function setPlatformRoles(
  ctx: CommandContext,
  userId: UserId,
  roles: readonly PlatformRole[],
): Promise<void> {
  await requireAdministrator(ctx);
  await inTransaction(ctx, async (unit) => {
    // All administrators' rows are locked, in one order: of two who remove each other the second sees the first's work.
    const administrators = await sql<{ user_id: string }>`
      select user_id from user_platform_roles where role = 'administrator' order by user_id for update`.execute(
      unit.db,
    );
    const person = await sql<{ state: string }>`select state from users where id = ${userId} for no key update`.execute(
      unit.db,
    );
    const state = person.rows[0]?.state;
    if (state === undefined) throw notFound("user.not_found", "There is no such person.");
    if (state !== "active" && roles.length > 0) {
      throw conflict(
        "user.deactivated",
        "This person is deactivated and can hold no platform role. Activate them first.",
      );
    }
    const others = await sql`
      select id from users where id = any(${administrators.rows.map((row) => row.user_id)}::uuid[]) and state = 'active' and id <> ${userId}`.execute(
      unit.db,
    );
    if (!roles.includes("administrator") && others.rows.length === 0) {
      throw conflict(
        "user.last_administrator",
        "This is the last administrator. Make somebody else an administrator first.",
      );
    }
    const wanted = [...new Set(roles)].toSorted();
    const before = await sql<{
      role: string;
    }>`select role from user_platform_roles where user_id = ${userId} order by role`.execute(unit.db);
    // A role that stays keeps its row: replaced rows would be invisible to whoever waits for the lock above.
    await sql`delete from user_platform_roles where user_id = ${userId} and role <> all(${wanted}::text[])`.execute(
      unit.db,
    );
    await sql`
      insert into user_platform_roles (user_id, role) select ${userId}, unnest(${wanted}::text[]) on conflict do nothing`.execute(
      unit.db,
    );
    unit.record({
      action: "user.platform_roles_set",
      subjectUserId: userId,
      before: { platform_roles: before.rows.map((row) => row.role) },
      after: { platform_roles: wanted },
    });
  });
}
