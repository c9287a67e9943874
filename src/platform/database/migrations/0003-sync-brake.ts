import type { Kysely, Migration } from "kysely";
import { sql } from "kysely";

/** A pass that would mark very much as gone waits for a person; see docs/decisions/0009-a-sync-that-finds-too-little-asks.md. */
const statements: readonly string[] = [
  `alter table sync_passes
     drop constraint sync_passes__state,
     add column missing jsonb,
     add column accepted_by uuid constraint sync_passes__accepter references users (id),
     add constraint sync_passes__state check (state in ('running', 'paused', 'complete', 'failed', 'discarded')),
     add constraint sync_passes__paused_says_why check (state <> 'paused' or missing is not null)`,
  `comment on column sync_passes.missing is 'Why it waited for a person: what it did not find any more, by kind, with a few names.'`,
  `comment on column sync_passes.accepted_by is 'Who said that what is missing is really gone.'`,
  `create unique index sync_passes__one_paused on sync_passes (app_id) where state = 'paused'`,
  `alter table accounts add column first_seen_at timestamptz not null default clock_timestamp()`,
];

export const syncBrake: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  },
};
