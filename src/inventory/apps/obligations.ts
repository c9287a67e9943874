import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { AppId } from "../../platform/ids/index.ts";

/** What Gatehouse still owes in an app: access that it gave or may have given, and what it took away to give back. */
export interface Obligations {
  readonly grants: number;
  readonly memberships: number;
  readonly unanswered: number;
  readonly roles: number;
  readonly organizations: number;
  readonly accounts: number;
}

/** Counts obligations. `withApproved`: grants that are approved and not carried out count as well. */
export async function countObligations(
  db: Kysely<Database>,
  appId: AppId,
  options: { readonly withApproved: boolean },
): Promise<Obligations> {
  const answer = await sql<Obligations>`
    select
      (select count(*)::int from grants g where g.app_id = ${appId}
        and (g.state in ('active', 'ending') or (${options.withApproved} and g.state = 'approved'))) as grants,
      (select count(*)::int from own_memberships m join items i on i.id = m.item_id join targets t on t.id = i.target_id
        where t.app_id = ${appId} and m.gone_at is null) as memberships,
      (select count(*)::int from attempts a join targets t on t.id = a.target_id
        where t.app_id = ${appId} and a.answer is null and a.closed_at is null) as unanswered,
      (select count(*)::int from items i join targets t on t.id = i.target_id where t.app_id = ${appId} and i.period_open) as roles,
      (select count(*)::int from remembered_organizations r join targets t on t.id = r.target_id
        where t.app_id = ${appId} and r.is_displaced) as organizations,
      (select count(*)::int from targets t where t.app_id = ${appId} and t.account_state in ('closing', 'cooling', 'deleted')) as accounts`.execute(
    db,
  );
  return answer.rows[0] ?? { grants: 0, memberships: 0, unanswered: 0, roles: 0, organizations: 0, accounts: 0 };
}

const WORDS: readonly (readonly [keyof Obligations, string, string])[] = [
  ["grants", "grant that has not ended", "grants that have not ended"],
  ["memberships", "membership given by Gatehouse", "memberships given by Gatehouse"],
  ["unanswered", "change without an answer", "changes without an answer"],
  ["roles", "role to give back", "roles to give back"],
  ["organizations", "organization to put back", "organizations to put back"],
  ["accounts", "account being closed", "accounts being closed"],
];

/** The open obligations in words; empty where there are none. */
export function describeObligations(obligations: Obligations): string {
  return WORDS.filter(([key]) => obligations[key] > 0)
    .map(([key, one, many]) => `${obligations[key]} ${obligations[key] === 1 ? one : many}`)
    .join(", ");
}
