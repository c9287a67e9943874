import { type Kysely, type RawBuilder, sql } from "kysely";
import type { RollbackDecision } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";

/** One thing in which the restored rows and the app differ. */
export interface DifferenceRow {
  readonly difference: string;
  readonly kind: "absent" | "unexplained";
  readonly decision: RollbackDecision | null;
  readonly grant_id: string | null;
  readonly grant_state: string | null;
  readonly user_id: string | null;
  readonly full_name: string | null;
  readonly email: string | null;
  readonly resource_id: string;
  readonly resource_name: string;
  readonly resource_kind: "group" | "organization" | "custom_role";
  readonly upstream_id: string;
  readonly account_upstream_id: string | null;
  readonly account_name: string | null;
  readonly membership_id: string | null;
  readonly given_at: Date | null;
}

/** An app in which nothing is given for now. */
export interface OpenRollback {
  readonly rollback_id: string;
  readonly app_id: string;
  readonly app_name: string;
  readonly noticed_at: Date;
  readonly tip_seq: string;
  readonly tip_at: Date;
  readonly lost_seq: string | null;
  readonly lost_signed_at: Date | null;
  readonly is_read: boolean;
}

export async function listOpenRollbacks(db: Kysely<Database>, appId: string | null = null): Promise<OpenRollback[]> {
  const found = await sql<OpenRollback>`
    select ra.rollback_id, ra.app_id, a.name as app_name, rb.noticed_at, rb.tip_seq::text as tip_seq, rb.tip_at,
           rb.lost_seq::text as lost_seq, rb.lost_signed_at,
           exists (select 1 from sync_passes s where s.app_id = ra.app_id and s.state = 'complete' and s.started_at >= rb.noticed_at) as is_read
      from rollback_apps ra join rollbacks rb on rb.id = ra.rollback_id join apps a on a.id = ra.app_id
     where ra.settled_at is null and (${appId}::uuid is null or ra.app_id = ${appId}::uuid)
     order by a.name`.execute(db);
  return found.rows;
}

/**
 * Clocks of the app and of the database may be this far apart, and a write of ours may have been on its way when the
 * backup was made. Too long shows a person what they can leave with one click; too short hides what nobody would end.
 */
const MARGIN = sql`interval '5 minutes'`;

/** Live by the rows, and not in the app: it ended since, was never given, or somebody removed it. */
const absent = (held: RawBuilder<unknown>) => sql`
  select 'g:' || g.id as difference, 'absent' as kind, g.id as grant_id, g.state as grant_state, g.user_id, g.resource_id,
         coalesce(t.account_id, acc.upstream_id) as account_upstream_id, acc.name as account_name, null::text as membership_id,
         null::timestamptz as given_at
    from ${held} as held join grants g on g.app_id = held.app_id join targets t on t.id = g.target_id join resources r on r.id = g.resource_id
    left join accounts acc on acc.app_id = g.app_id and acc.upstream_id = t.account_id
   where g.state in ('approved', 'active') and g.stopped_at is null and g.approved_at <= held.noticed_at
     and case r.kind when 'custom_role' then acc.gone_at is not null or acc.custom_role_id is distinct from r.upstream_id
                     else not exists (select 1 from assignments s where s.resource_id = r.id and s.account_upstream_id = t.account_id) end`;

/** In the app since the backup, and no row says why: we gave it and forgot, or another hand did. */
const unexplained = (held: RawBuilder<unknown>) => sql`
  select 'm:' || r.id || ':' || s.membership_id, 'unexplained', null::uuid, null::text, acc.user_id, r.id, s.account_upstream_id, acc.name,
         s.membership_id, s.created_upstream_at
    from ${held} as held join assignments s on s.app_id = held.app_id join resources r on r.id = s.resource_id
    left join accounts acc on acc.app_id = s.app_id and acc.upstream_id = s.account_upstream_id
   where r.kind <> 'custom_role' and s.membership_id is not null
     and s.created_upstream_at > held.tip_at - ${MARGIN} and s.created_upstream_at < held.noticed_at + ${MARGIN}
     and not exists (
       select 1 from own_memberships o join items i on i.id = o.item_id join targets t on t.id = i.target_id
        where t.app_id = s.app_id and i.kind = r.kind and o.membership_id = s.membership_id and o.how <> 'adopted')
  union all
  select 'r:' || r.id || ':' || acc.upstream_id, 'unexplained', null, null, acc.user_id, r.id, acc.upstream_id, acc.name, null, null
    from ${held} as held join accounts acc on acc.app_id = held.app_id
    join resources r on r.app_id = acc.app_id and r.kind = 'custom_role' and r.upstream_id = acc.custom_role_id
    left join rollback_roles k on k.rollback_id = held.rollback_id and k.app_id = acc.app_id and k.account_upstream_id = acc.upstream_id
   where acc.gone_at is null and k.custom_role_id is distinct from acc.custom_role_id
     and not exists (select 1 from grants g join targets t on t.id = g.target_id
                      where g.resource_id = r.id and t.account_id = acc.upstream_id and g.state in ('active', 'ending'))`;

const differences = (rollback: OpenRollback) => {
  const held = sql`(select ra.rollback_id, ra.app_id, rb.noticed_at, rb.tip_at from rollback_apps ra join rollbacks rb on rb.id = ra.rollback_id
                     where ra.rollback_id = ${rollback.rollback_id} and ra.app_id = ${rollback.app_id})`;
  return sql`(
    select d.*, k.decision from (${absent(held)} union all ${unexplained(held)}) as d
      left join rollback_decisions k on k.rollback_id = ${rollback.rollback_id} and k.app_id = ${rollback.app_id} and k.difference = d.difference)`;
};

/** What differs, undecided first. */
export async function listDifferences(
  db: Kysely<Database>,
  rollback: OpenRollback,
  only: { readonly undecided: boolean; readonly limit: number | null } = { undecided: false, limit: null },
): Promise<DifferenceRow[]> {
  const found = await sql<DifferenceRow>`
    select d.difference, d.kind, d.decision, d.grant_id, d.grant_state, d.user_id, u.full_name, u.email, d.resource_id, r.name as resource_name,
           r.kind as resource_kind, r.upstream_id, d.account_upstream_id, d.account_name, d.membership_id, d.given_at
      from ${differences(rollback)} as d join resources r on r.id = d.resource_id left join users u on u.id = d.user_id
     where not ${only.undecided} or d.decision is null
     order by (d.decision is not null), d.kind, r.name, coalesce(u.full_name, d.account_name), d.difference
     limit ${only.limit}`.execute(db);
  return found.rows;
}

export async function countDifferences(
  db: Kysely<Database>,
  rollback: OpenRollback,
): Promise<{ readonly total: number; readonly undecided: number }> {
  const found = await sql<{ total: number; undecided: number }>`
    select count(*)::int as total, count(*) filter (where d.decision is null)::int as undecided from ${differences(rollback)} as d`.execute(
    db,
  );
  return found.rows[0] ?? { total: 0, undecided: 0 };
}

/** What may be decided of one. A role, and an account that belongs to nobody here, can only be changed in the app. */
export function decisionsFor(row: Pick<DifferenceRow, "kind" | "resource_kind" | "user_id">): RollbackDecision[] {
  if (row.kind === "absent") return ["put_back", "end"];
  return row.resource_kind === "custom_role" || row.user_id === null ? ["leave"] : ["take", "leave"];
}
