import { type RawBuilder, sql } from "kysely";
import type { PassRow } from "./pass-row.ts";

// What a complete pass did not see. The brake counts by the same conditions that the conclusion acts on, so that nobody
// accepts one thing and gets another.

/** Read from the row: a moment loses its microseconds on the way through JavaScript. */
export function startOf(pass: PassRow): RawBuilder<Date> {
  return sql`(select p.started_at from sync_passes p where p.id = ${pass.id})`;
}

export function isUnseenResource(pass: PassRow, resource: string): RawBuilder<boolean> {
  return sql`(${sql.ref(`${resource}.metadata`)}->>'seen_pass' is distinct from ${pass.id})`;
}

/** Of an account or an assignment. */
export function isUnseen(pass: PassRow, row: string): RawBuilder<boolean> {
  return sql`(${sql.ref(`${row}.last_seen_at`)} < ${startOf(pass)})`;
}

/** Of an organization that was imported during the pass, or could not be read, nothing is known. */
export function wereMembersRead(pass: PassRow, resource: string): RawBuilder<boolean> {
  return sql`(${sql.ref(`${resource}.kind`)} <> 'organization' or ${sql.ref(`${resource}.metadata`)}->>'members_pass' = ${pass.id})`;
}
