import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { ResourceRow } from "./resource-row.ts";

/** One item back to Observe: refused, like a whole app, while access of ours on it is open. */
export async function refuseSwitchingOff(db: Kysely<Database>, resource: ResourceRow): Promise<void> {
  const open = await sql<{ found: boolean }>`
    select exists (select 1 from grants g where g.resource_id = ${resource.id} and g.state in ('active', 'ending'))
      or exists (select 1 from own_memberships m join items i on i.id = m.item_id where i.resource_id = ${resource.id} and m.gone_at is null)
      or exists (select 1 from attempts a join items i on i.id = a.item_id where i.resource_id = ${resource.id} and a.answer is null and a.closed_at is null) as found`.execute(
    db,
  );
  if (open.rows[0]?.found === true) {
    throw conflict(
      "resource.open_obligations",
      `${resource.name} cannot go back to Observe while access that Gatehouse gave is open. End those grants and wait until the access is gone.`,
    );
  }
}
