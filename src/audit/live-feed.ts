import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/schema.ts";
import type { LiveEvent, LiveFeed } from "../platform/http/index.ts";
import type { UserId } from "../platform/ids/index.ts";

type Row = Omit<LiveEvent, "audience"> & { readonly audience: readonly (string | null)[] };

/** The log as live updates read it: since the tip's lock puts `seq` in commit order, nothing can appear behind a cursor. */
export function createLiveFeed(db: Kysely<Database>, seesEverything: (userId: UserId) => Promise<boolean>): LiveFeed {
  return {
    seesEverything,
    async latest() {
      const found = await sql<{ seq: string }>`select seq::text as seq from event_log_tip`.execute(db);
      return found.rows[0]?.seq ?? "0";
    },
    async since(seq, limit) {
      const found = await sql<Row>`
        select e.seq::text as seq, e.action, e.request_id, e.grant_id, e.resource_id, e.app_id, e.subject_user_id,
               array[e.actor_user_id, e.subject_user_id] || coalesce(people.ids, '{}') as audience
          from events e
          left join lateral (
            select array_agg(id) as ids from (
              select requester_id as id from requests where id = e.request_id
              union select recipient_id from requests where id = e.request_id
              union select ou.user_id from request_stages rs join owner_users ou on ou.owner_id = rs.owner_id where rs.request_id = e.request_id
            ) as concerned) as people on e.request_id is not null
         where e.seq > ${seq}::bigint order by e.seq limit ${limit}`.execute(db);
      return found.rows.map((row) => ({ ...row, audience: new Set(row.audience.filter((id) => id !== null)) }));
    },
  };
}
