import { sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import type { ResourceId } from "../../platform/ids/index.ts";
import { countPendingRequests } from "./pending-requests.ts";
import { lockOperableResource, type ResourceRow } from "./resource-row.ts";

/** Stops managing an item. Refused while Gatehouse owes anything on it: an obligation is never dropped by a form. */
export async function unimportResource(ctx: CommandContext, resourceId: ResourceId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const resource = await lockOperableResource(ctx, unit.db, resourceId);
    if (!resource.is_imported) return unit.changedNothing();
    await refuseWhileOwed(unit, resource);
    await sql`update resources set is_imported = false, metadata = metadata || '{"left_out": true}'::jsonb where id = ${resourceId}`.execute(
      unit.db,
    );
    unit.record({
      action: "resource.unimport",
      appId: resource.app_id,
      resourceId,
      before: { is_imported: true, name: resource.name },
      after: { is_imported: false },
    });
  });
}

async function refuseWhileOwed(unit: UnitOfWork, resource: ResourceRow): Promise<void> {
  const owed = await sql<{ grants: number; memberships: number; unanswered: number }>`
    select (select count(*)::int from grants g where g.resource_id = ${resource.id} and g.state <> 'ended') as grants,
      (select count(*)::int from own_memberships m join items i on i.id = m.item_id where i.resource_id = ${resource.id} and m.gone_at is null) as memberships,
      (select count(*)::int from attempts a join items i on i.id = a.item_id where i.resource_id = ${resource.id} and a.answer is null and a.closed_at is null) as unanswered`.execute(
    unit.db,
  );
  const { grants = 0, memberships = 0, unanswered = 0 } = owed.rows[0] ?? {};
  if (grants > 0) {
    throw conflict(
      "resource.live_grants",
      `${resource.name} has ${grants} ${grants === 1 ? "grant" : "grants"} that ${grants === 1 ? "has" : "have"} not ended. End them and wait until the access is gone, then try again.`,
    );
  }
  if (memberships + unanswered > 0) {
    throw conflict(
      "resource.open_obligations",
      `Gatehouse is still removing access to ${resource.name}. Wait until it is gone, then try again.`,
    );
  }
  const pending = await countPendingRequests(unit.db, { resourceId: resource.id });
  if (pending > 0)
    throw conflict(
      "resource.pending_requests",
      `Requests for ${resource.name} wait for a decision (${pending}). Decide or cancel them first.`,
    );
}
