import type { Kysely, Migration } from "kysely";
import { sql } from "kysely";

/** What a request was filed under is kept with it, so that looser rules of later are not approved unseen. */
const statements: readonly string[] = [
  `alter table request_items
     add column extension_seconds integer not null default 0 constraint request_items__extension check (extension_seconds >= 0)`,
  `comment on column request_items.extension_seconds is 'How far one Extend may go, as it was when this was asked for; a later, smaller setting counts instead.'`,
  `update request_items i set extension_seconds = c.extension_seconds
     from request_configurations c where c.id = i.configuration_id and i.is_pending`,
];

export const askedExtension: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) {
      await sql.raw(statement).execute(db);
    }
  },
};
