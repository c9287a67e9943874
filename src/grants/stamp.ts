import type { Kysely } from "kysely";
import type { Database } from "../platform/database/schema.ts";

/**
 * What accounts that we create carry in the app's external id: `gatehouse:<installation>:<user>`. Zendesk compares
 * external ids without regard to case, so does everything that reads this.
 */
export async function stampOf(db: Kysely<Database>, userId: string): Promise<string> {
  const installation = await db.selectFrom("installation").select("id").executeTakeFirstOrThrow();
  return `gatehouse:${installation.id}:${userId}`;
}
