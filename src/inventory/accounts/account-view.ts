import { type Kysely, type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { account } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";

export type AccountView = z.output<typeof account>;

export interface AccountRow {
  readonly id: string;
  readonly upstream_id: string;
  readonly name: string;
  readonly sort: string;
  readonly email: string | null;
  readonly role: string;
  readonly custom_role_name: string | null;
  readonly suspended: boolean;
  readonly linked_how: "stamp" | "answered" | "email" | "manual" | null;
  readonly is_ambiguous: boolean;
  readonly user: { readonly user_id: string; readonly full_name: string; readonly email: string } | null;
}

/**
 * Accounts of an app as the last sync saw them. Ambiguous: the address is that of a person of ours, and no sync may
 * decide that it is theirs (two accounts share it, the person has another account, or nobody verified it).
 */
export async function readAccounts(
  db: Kysely<Database>,
  which: RawBuilder<unknown>,
  limit: number,
): Promise<readonly AccountRow[]> {
  const rows = await sql<AccountRow>`
    select p.id, p.upstream_id, p.name, lower(p.name) as sort, p.email, p.role, p.suspended, p.linked_how, r.name as custom_role_name,
      case when u.id is null then null else json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email) end as "user",
      p.user_id is null and exists (select 1 from users m where m.state = 'active' and m.email = lower(btrim(p.email) collate "C")) as is_ambiguous
    from accounts p
      left join users u on u.id = p.user_id
      left join resources r on r.app_id = p.app_id and r.kind = 'custom_role' and r.upstream_id = p.custom_role_id
    where ${which} order by lower(p.name), p.id limit ${limit}`.execute(db);
  return rows.rows;
}

export function accountView(row: AccountRow): AccountView {
  return {
    account_id: row.id,
    remote_id: row.upstream_id,
    name: row.name,
    email: row.email,
    role: row.role,
    custom_role_name: row.custom_role_name,
    suspended: row.suspended,
    status: statusOf(row),
    linked_how: row.linked_how,
    user: row.user,
  };
}

function statusOf(row: AccountRow): AccountView["status"] {
  if (row.suspended) return "suspended";
  if (row.user !== null) return "linked";
  return row.is_ambiguous ? "ambiguous" : "orphaned";
}
