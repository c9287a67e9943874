import type { Kysely, Migration } from "kysely";
import { sql } from "kysely";

/**
 * What all nodes know of an app that answers nothing, and what finding the oldest of very many removals needs. Old
 * nodes neither read nor write any of it; see docs/decisions/0010-one-asks-while-an-app-is-silent.md.
 */
const statements: readonly string[] = [
  `alter table app_budgets
     add column unanswered integer not null default 0,
     add column unanswered_target uuid,
     add column silent_since timestamptz,
     add column silent_answer text,
     add column ask_again_at timestamptz,
     add constraint app_budgets__silent check ((silent_since is null) = (ask_again_at is null))`,
  `comment on column app_budgets.unanswered is 'Reads in a row that got no answer, each of another person than the one before.'`,
  `comment on column app_budgets.ask_again_at is 'While the app is silent: nobody asks before, and then one does.'`,
  `alter table targets add column read_failures integer not null default 0`,
  `create index targets__unreadable on targets (app_id) where read_failures > 0`,
  `create index items__failing on items (next_try_at) where failures > 0`,
  `create index grants__ending_due on grants (end_due_at) where state = 'ending'`,
];

export const silentApps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  },
};
