import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";

/** How many requests wait for a decision on an app's items, or on one item. */
export async function countPendingRequests(
  db: Kysely<Database>,
  of: { readonly appId: string } | { readonly resourceId: string },
): Promise<number> {
  const which = "appId" in of ? sql`r.app_id = ${of.appId}` : sql`r.id = ${of.resourceId}`;
  const answer = await sql<{ pending: number }>`
    select count(*)::int as pending from request_items i join resources r on r.id = i.resource_id where i.is_pending and ${which}`.execute(
    db,
  );
  return answer.rows[0]?.pending ?? 0;
}
