import { type Selectable, sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import { isAdministrator } from "../../identity/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AccountsTable } from "../../platform/database/schema.ts";
import { bug, conflict, forbidden, notFound, unprocessable } from "../../platform/errors/index.ts";
import { type AppId, asId, type UserId } from "../../platform/ids/index.ts";
import { type AppRow, getApp } from "../apps/app-row.ts";
import { requireAppAdmin } from "../apps/authority.ts";
import { accountView, type AccountView, readAccounts } from "./account-view.ts";

type AccountRow = Selectable<AccountsTable>;

/** Links an account to a person by hand, or unlinks it. Whose account it is decides where that person's grants land. */
export async function linkAccount(
  ctx: CommandContext,
  appId: AppId,
  accountId: string,
  userId: UserId | null,
): Promise<AccountView> {
  return inTransaction(ctx, async (unit) => {
    const app = await getApp(unit.db, appId);
    const actorId = await requireAppAdmin(ctx, unit.db, app);
    // An app admin who links somebody else's account to themselves would receive that account's access.
    if (userId === actorId && !(await isAdministrator(unit.db, actorId))) {
      throw forbidden("account.link_to_self", "You cannot link an account to yourself. Ask an administrator.");
    }
    const account = await lockAccount(unit, app, accountId);
    if (account.user_id === userId) unit.changedNothing();
    else await changeLink(unit, app, account, userId);
    const [row] = await readAccounts(unit.db, sql`p.id = ${account.id}`, 1);
    if (row === undefined) throw bug("a locked account is not there", { accountId });
    return accountView(row);
  });
}

async function lockAccount(unit: UnitOfWork, app: AppRow, accountId: string): Promise<AccountRow> {
  const account = await unit.db
    .selectFrom("accounts")
    .selectAll()
    .where("id", "=", accountId)
    .where("app_id", "=", app.id)
    .forUpdate()
    .executeTakeFirst();
  if (account === undefined) throw notFound("account.not_found", "There is no such account in this app.");
  if (account.upstream_id === app.service_user_id) {
    throw conflict(
      "account.is_service_user",
      "This is the account that Gatehouse itself signs in with. It is never given or denied access, so it is linked to nobody.",
    );
  }
  return account;
}

async function changeLink(unit: UnitOfWork, app: AppRow, account: AccountRow, userId: UserId | null): Promise<void> {
  await refuseWhileUsed(unit, app, account, userId);
  if (userId !== null) await refuseUnlessFree(unit, app, account, userId);
  await unit.db
    .updateTable("accounts")
    .set({ user_id: userId, linked_how: userId === null ? null : "manual" })
    .where("id", "=", account.id)
    .execute();
  await moveTargets(unit, app, account, userId);
  unit.record({
    action: userId === null ? "account.unlink" : "account.link",
    appId: app.id,
    subjectUserId: userId ?? account.user_id,
    before: { account_remote_id: account.upstream_id, user_id: account.user_id, linked_how: account.linked_how },
    after: { account_remote_id: account.upstream_id, user_id: userId, linked_how: userId === null ? null : "manual" },
  });
}

/**
 * The targets follow the link: nothing is open on this account, so only what is given from now on goes elsewhere. Taking
 * the lease away makes a worker that has just read the other account stop without writing.
 */
async function moveTargets(unit: UnitOfWork, app: AppRow, account: AccountRow, userId: UserId | null): Promise<void> {
  await sql`
    update targets set account_id = null, account_linked_how = null, account_created = false, snapshot = null, account_close_asked = false, lease_token = null, lease_until = null,
      wake_at = least(coalesce(wake_at, 'infinity'), clock_timestamp())
     where app_id = ${app.id} and account_id = ${account.upstream_id}`.execute(unit.db);
  await sql`
    update targets set account_id = ${account.upstream_id}, account_linked_how = 'manual', account_created = false, account_ever_linked = true, snapshot = null, account_close_asked = false,
      lease_token = null, lease_until = null, wake_at = least(coalesce(wake_at, 'infinity'), clock_timestamp())
     where app_id = ${app.id} and user_id = ${userId}::uuid`.execute(unit.db);
}

/** While Gatehouse has access open on this account, or on another one of the person, the link stays: otherwise nobody would remove it. */
async function refuseWhileUsed(
  unit: UnitOfWork,
  app: AppRow,
  account: AccountRow,
  userId: UserId | null,
): Promise<void> {
  // A worker that is just deciding may open a write that is not committed yet: it is waited for, and seen below.
  await sql`
    select id from targets where app_id = ${app.id} and (account_id = ${account.upstream_id} or user_id = ${userId}::uuid) order by id for update`.execute(
    unit.db,
  );
  const used = await sql<{ found: boolean }>`
    select exists (select 1 from targets t where t.app_id = ${app.id}
      and (t.account_id = ${account.upstream_id} or t.user_id = ${userId}::uuid) and (
      t.account_state in ('closing', 'cooling', 'deleted')
      or exists (select 1 from remembered_organizations r where r.target_id = t.id and r.is_displaced)
      or exists (select 1 from grants g where g.target_id = t.id and g.state in ('active', 'ending'))
      or exists (select 1 from attempts a where a.target_id = t.id and a.answer is null and a.closed_at is null)
      or exists (select 1 from items i where i.target_id = t.id and (i.period_open
        or exists (select 1 from own_memberships m where m.item_id = i.id and m.gone_at is null))))) as found`.execute(
    unit.db,
  );
  if (used.rows[0]?.found === true) {
    throw conflict(
      "account.link_in_use",
      "Gatehouse has given access to this account or person that has not ended. End those grants and wait until the access is gone, then change the link.",
    );
  }
}

async function refuseUnlessFree(unit: UnitOfWork, app: AppRow, account: AccountRow, userId: UserId): Promise<void> {
  const person = await unit.db
    .selectFrom("users")
    .select("id")
    .where("id", "=", userId)
    .where("state", "=", "active")
    .forUpdate()
    .executeTakeFirst();
  if (person === undefined)
    throw unprocessable(
      "account.person_unknown",
      "This person is not in the directory, or is deactivated. Choose somebody else.",
    );
  const other = await unit.db
    .selectFrom("accounts")
    .select(["id", "name", "upstream_id"])
    .where("app_id", "=", app.id)
    .where("user_id", "=", asId<UserId>(person.id))
    .where("id", "<>", account.id)
    .where("gone_at", "is", null)
    .executeTakeFirst();
  if (other !== undefined) {
    throw conflict(
      "account.person_linked",
      `This person is linked to another account already: ${other.name} (${other.upstream_id}). Unlink that one first.`,
    );
  }
}
