import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { type PlatformRole, requireAdministrator } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict } from "../platform/errors/index.ts";
import { type AddedPerson, addPeople, normaliseEmail } from "./add-people.ts";

export interface CreateUserInput {
  readonly email: string;
  readonly full_name: string;
  readonly position?: string | undefined;
  readonly platform_roles?: readonly PlatformRole[] | undefined;
}

/** Adds one person by form, with a one-time sign-in link that is shown once. */
export async function createUser(ctx: CommandContext, publicUrl: string, input: CreateUserInput): Promise<AddedPerson> {
  const createdBy = await requireAdministrator(ctx);
  return inTransaction(ctx, async (unit) => {
    const person = { email: input.email, fullName: input.full_name, position: input.position ?? "" };
    const added = (await addPeople(unit, publicUrl, [person], { source: "form", createdBy })).get(
      normaliseEmail(input.email),
    );
    if (added === undefined) {
      throw conflict(
        "user.email_taken",
        "Somebody with this e-mail address is here already. Find them under People and make a new sign-in link.",
        {
          fields: { email: "Taken." },
        },
      );
    }
    const roles = [...new Set(input.platform_roles ?? [])].toSorted();
    if (roles.length > 0) {
      await sql`insert into user_platform_roles (user_id, role) select ${added.userId}, unnest(${roles}::text[])`.execute(
        unit.db,
      );
      unit.record({
        action: "user.platform_roles_set",
        subjectUserId: added.userId,
        before: { platform_roles: [] },
        after: { platform_roles: roles },
      });
    }
    return added;
  });
}
