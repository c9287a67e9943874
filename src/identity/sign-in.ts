import { sql, type Transaction } from "kysely";
import { inTransaction, type UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug, invalid } from "../platform/errors/index.ts";
import { asId, newId, type UserId } from "../platform/ids/index.ts";
import { lockFirstRun, lockUsableLink } from "./sign-in-links.ts";
import { insertSession, type StartedSession } from "./sessions.ts";

export interface SignInInput {
  readonly token: string;
  /** Only for the first-run link. */
  readonly administrator?: { readonly email: string; readonly full_name: string } | undefined;
}

/** Signs in with a one-time link and uses it up; the first-run link also makes the first administrator. */
export async function signIn(ctx: CommandContext, sessionHours: number, input: SignInInput): Promise<StartedSession> {
  return inTransaction(ctx, async (unit) => {
    // Before the link's row: making a first-run link takes this lock first, too.
    if (input.administrator !== undefined) await lockFirstRun(unit.db);
    const link = await lockUsableLink(unit.db, input.token);
    const userId =
      link.purpose === "first_run"
        ? await makeFirstAdministrator(unit, input.administrator)
        : invitedUser(link.user_id, input);
    await sql`update sign_in_links set used_at = app_clock() where id = ${link.id}`.execute(unit.db);
    const session = await insertSession(ctx, unit.db, userId, sessionHours);
    unit.record({
      action: "session.created",
      subjectUserId: userId,
      detail: { link: link.purpose, session_id: session.sessionId },
    });
    return session;
  });
}

function invitedUser(userId: UserId | null, input: SignInInput): UserId {
  if (userId === null) throw bug("an invite link without a person");
  if (input.administrator !== undefined) {
    throw invalid(
      "sign_in_link.administrator_not_expected",
      "This link signs in the person it was made for. Leave out the administrator.",
    );
  }
  return userId;
}

async function makeFirstAdministrator(unit: UnitOfWork, person: SignInInput["administrator"]): Promise<UserId> {
  if (person === undefined) {
    throw invalid(
      "sign_in_link.administrator_required",
      "Say who the first administrator is: e-mail address and name.",
      {
        fields: {
          "administrator.email": "Needed for the first-run link.",
          "administrator.full_name": "Needed for the first-run link.",
        },
      },
    );
  }
  const email = person.email.trim().toLowerCase();
  const userId =
    (await findActiveByEmail(unit.db, email)) ?? (await insertPerson(unit, email, person.full_name.trim()));
  await unit.db.insertInto("user_platform_roles").values({ user_id: userId, role: "administrator" }).execute();
  unit.record({
    action: "user.platform_roles_set",
    subjectUserId: userId,
    before: { platform_roles: [] },
    after: { platform_roles: ["administrator"] },
  });
  return userId;
}

async function findActiveByEmail(db: Transaction<Database>, email: string): Promise<UserId | null> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("email", "=", email)
    .where("state", "=", "active")
    .executeTakeFirst();
  return row === undefined ? null : asId<UserId>(row.id);
}

async function insertPerson(unit: UnitOfWork, email: string, fullName: string): Promise<UserId> {
  const userId = asId<UserId>(newId());
  await unit.db.insertInto("users").values({ id: userId, email, full_name: fullName, source: "first_run" }).execute();
  unit.record({
    action: "user.created",
    subjectUserId: userId,
    after: { email, full_name: fullName, source: "first_run" },
  });
  return userId;
}
