import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type { PassRow } from "./pass-row.ts";
import { isUnseen, isUnseenResource, wereMembersRead } from "./unseen.ts";

/** What a complete pass found out by what it did not see. */
export interface Absences {
  readonly resources: number;
  readonly accounts: number;
  readonly assignments: number;
}

/**
 * Concludes what is gone. Called once, after every list of the pass was read to its end; a pass that failed never comes
 * here. It changes what people are shown, and never what anybody holds: a worker looks for itself.
 */
export async function concludeAbsence(unit: UnitOfWork, pass: PassRow): Promise<Absences> {
  const resources = await markResourcesGone(unit, pass);
  const accounts = await markAccountsGone(unit, pass);
  const assignments = await removeUnseenAssignments(unit, pass);
  await countMembers(unit, pass);
  return { resources, accounts, assignments };
}

async function markResourcesGone(unit: UnitOfWork, pass: PassRow): Promise<number> {
  const gone = await sql<{ id: string; name: string; is_imported: boolean }>`
    update resources set upstream_gone_at = clock_timestamp()
     where app_id = ${pass.app_id} and upstream_gone_at is null and ${isUnseenResource(pass, "resources")}
    returning id, name, is_imported`.execute(unit.db);
  for (const resource of gone.rows) {
    if (resource.is_imported)
      unit.record({
        action: "resource.gone_upstream",
        appId: pass.app_id,
        resourceId: resource.id,
        before: { name: resource.name },
      });
  }
  return gone.rows.length;
}

async function markAccountsGone(unit: UnitOfWork, pass: PassRow): Promise<number> {
  const gone = await sql<{ upstream_id: string; user_id: string | null }>`
    update accounts set gone_at = clock_timestamp()
     where app_id = ${pass.app_id} and gone_at is null and ${isUnseen(pass, "accounts")}
    returning upstream_id, user_id`.execute(unit.db);
  for (const account of gone.rows) {
    if (account.user_id === null) continue;
    unit.record({
      action: "account.gone_upstream",
      appId: pass.app_id,
      subjectUserId: account.user_id,
      before: { account_remote_id: account.upstream_id },
    });
  }
  return gone.rows.length;
}

async function removeUnseenAssignments(unit: UnitOfWork, pass: PassRow): Promise<number> {
  const removed = await sql`
    delete from assignments a using resources r
     where r.id = a.resource_id and a.app_id = ${pass.app_id} and ${isUnseen(pass, "a")} and ${wereMembersRead(pass, "r")}
    returning 1`.execute(unit.db);
  return removed.rows.length;
}

/** In an organization only team members are counted. Custom roles come with a count of their own. */
async function countMembers(unit: UnitOfWork, pass: PassRow): Promise<void> {
  await sql`
    update resources r set member_count = (select count(*) from assignments a where a.resource_id = r.id)
     where r.app_id = ${pass.app_id} and r.upstream_gone_at is null
       and (r.kind = 'group' or (r.kind = 'organization' and r.metadata->>'members_pass' = ${pass.id}))`.execute(
    unit.db,
  );
}
