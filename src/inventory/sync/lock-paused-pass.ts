import type { Transaction } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { conflict, notFound } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { PassRow } from "./pass-row.ts";

/** Locks the pass that a person decides about; refuses where it does not wait for anybody (any more). */
export async function lockPausedPass(db: Transaction<Database>, appId: AppId, passId: string): Promise<PassRow> {
  const pass = await db
    .selectFrom("sync_passes")
    .selectAll()
    .where("id", "=", passId)
    .where("app_id", "=", appId)
    .forUpdate()
    .executeTakeFirst();
  if (pass === undefined) throw notFound("sync.not_found", "This app had no such sync.");
  if (pass.state !== "paused") {
    throw conflict(
      "sync.not_paused",
      "This sync does not wait for a decision any more. Look at the app again: a newer one may say something else.",
    );
  }
  return pass;
}
