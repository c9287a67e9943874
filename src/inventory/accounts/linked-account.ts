import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import type { AppId, UserId } from "../../platform/ids/index.ts";

/** A person's account in an app, as a sync or a person linked it. */
export interface LinkedAccount {
  readonly upstreamId: string;
  readonly how: "stamp" | "answered" | "email" | "manual";
}

/** The account to start from where a person's target has none yet; null where nothing is linked. */
export async function linkedAccountOf(
  db: Kysely<Database>,
  appId: AppId,
  userId: UserId,
): Promise<LinkedAccount | null> {
  const rows = await db
    .selectFrom("accounts")
    .select(["upstream_id", "linked_how"])
    .where("app_id", "=", appId)
    .where("user_id", "=", userId)
    .where("gone_at", "is", null)
    .limit(2)
    .execute();
  const [row] = rows;
  // Two would be a guess.
  if (row === undefined || row.linked_how === null || rows.length > 1) return null;
  return { upstreamId: row.upstream_id, how: row.linked_how };
}
