import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { asId, type ResourceId, type UserId } from "../../platform/ids/index.ts";

/**
 * Who last let an item approve by itself. Whoever that is would decide for themselves by asking for it, so their own
 * requests are not approved by themselves.
 */
export async function autoApprovalSetBy(db: Kysely<Database>, resourceId: ResourceId): Promise<UserId | null> {
  const event = await db
    .selectFrom("events")
    .select("actor_user_id")
    .where("resource_id", "=", resourceId)
    .where("action", "=", "resource.auto_approval_on")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return event?.actor_user_id == null ? null : asId<UserId>(event.actor_user_id);
}
