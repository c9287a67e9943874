import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { ResourceRow } from "./resource-row.ts";

/**
 * One item back to Observe: refused, like a whole app, while access of ours on it is open. Locks the targets first: a
 * worker that is just deciding may open a write that is not committed yet.
 */
export async function refuseSwitchingOff(db: Kysely<Database>, resource: ResourceRow): Promise<void> {
  await sql`
    select 1 from targets where id in (select target_id from grants where resource_id = ${resource.id}) order by id for update`.execute(
    db,
  );
  const open = await sql<{ found: boolean }>`
    select exists (select 1 from grants g where g.resource_id = ${resource.id} and g.state in ('active', 'ending'))
      or exists (select 1 from own_memberships m join items i on i.id = m.item_id where i.resource_id = ${resource.id} and m.gone_at is null)
      or exists (select 1 from attempts a join items i on i.id = a.item_id where i.resource_id = ${resource.id} and a.answer is null and a.closed_at is null)
      -- The slot of a person's roles belongs to no single one of them.
      or exists (select 1 from attempts a join items i on i.id = a.item_id join grants g on g.item_id = i.id
                  where i.resource_id is null and g.resource_id = ${resource.id} and a.answer is null and a.closed_at is null) as found`.execute(
    db,
  );
  if (open.rows[0]?.found === true) {
    throw conflict(
      "resource.open_obligations",
      `${resource.name} cannot go back to Observe while access that Gatehouse gave is open. End those grants and wait until the access is gone.`,
    );
  }
}
