import { sql, type Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { PassRow } from "./pass-row.ts";
import { startOf } from "./unseen.ts";

const BATCH = 100;

/**
 * The one place where a sync touches the reconciler's rows: it notes what a complete pass saw, for display, and where
 * that differs from what was seen last, makes the target due. It never writes whose something is, a hold or a grant's
 * state; a wrong hint costs one read. Returns the last target of the batch, or null after the last batch.
 */
export async function hintTargets(
  db: Transaction<Database>,
  pass: PassRow,
  after: string | null,
): Promise<string | null> {
  // Targets first and in order, as every transaction locks: workers hold one each.
  const locked = await sql<{ id: string }>`
    select t.id from targets t
     where t.app_id = ${pass.app_id} and t.account_id is not null and (${after}::uuid is null or t.id > ${after}::uuid)
     order by t.id limit ${BATCH} for update`.execute(db);
  const ids = locked.rows.map((row) => row.id);
  if (ids.length > 0) await noteSeen(db, pass, ids);
  return ids.length < BATCH ? null : (ids.at(-1) ?? null);
}

async function noteSeen(db: Transaction<Database>, pass: PassRow, targetIds: readonly string[]): Promise<void> {
  await sql`
    with seen as (
      select i.id, i.target_id, i.seen_id as before, case i.kind when 'custom_role' then p.custom_role_id else m.membership_id end as now
        from items i join targets t on t.id = i.target_id
        left join accounts p on i.kind = 'custom_role' and p.app_id = t.app_id and p.upstream_id = t.account_id and p.gone_at is null
        left join resources r on r.id = i.resource_id
        left join assignments m on m.resource_id = i.resource_id and m.account_upstream_id = t.account_id
       where i.target_id = any(${targetIds}::uuid[])
         -- What a worker read after the pass began is newer.
         and (i.seen_at is null or i.seen_at < ${startOf(pass)})
         -- Of an organization whose members were not read, and of an account that is no team member, nothing is known.
         and (i.kind <> 'organization' or r.metadata->>'members_pass' = ${pass.id})
         and (i.kind = 'group' or exists (select 1 from accounts q where q.app_id = t.app_id and q.upstream_id = t.account_id and q.gone_at is null))
    ), noted as (
      update items i set seen_id = seen.now, seen_at = ${startOf(pass)} from seen where i.id = seen.id
    )
    update targets t set wake_at = least(coalesce(t.wake_at, 'infinity'), clock_timestamp())
     where t.id in (select target_id from seen where before is distinct from now)`.execute(db);
}
