import type pg from "pg";
import type { NewIds } from "./zendesk-state.ts";

/** Where rows name what Zendesk gave an id: memberships, and accounts that we made. */
const COLUMNS = [
  ["own_memberships", "membership_id"],
  ["attempts", "membership_id"],
  ["attempts", "answer_membership_id"],
  ["items", "seen_id"],
  ["remembered_organizations", "membership_id"],
  ["targets", "account_id"],
  ["accounts", "upstream_id"],
  ["assignments", "account_upstream_id"],
  ["assignments", "membership_id"],
] as const;

/** Puts a rebuilt simulator's ids in place of the dump's. The log keeps what it says; nothing is decided by it. */
export async function takeNewIds(client: pg.ClientBase, ids: NewIds): Promise<void> {
  const before = [...ids.keys()];
  const after = [...ids.values()];
  for (const [table, column] of COLUMNS) {
    // By way of a text that is no id: an old id may be the new one of something else.
    await client.query(
      `update public.${table} set ${column} = 'new ' || changed.after
         from unnest($1::text[], $2::text[]) as changed (before, after) where ${column} = changed.before`,
      [before, after],
    );
    await client.query(
      `update public.${table} set ${column} = substr(${column}, 5) where ${column} like 'new %'`,
    );
  }
}
