import { type Kysely, type Selectable, type Transaction, sql } from "kysely";
import type { AppsTable, Database } from "../../platform/database/schema.ts";
import { notFound } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";

export type AppRow = Selectable<AppsTable>;

export function appNotFound(): Error {
  return notFound("app.not_found", "There is no such app, or it is not yours to see.");
}

/** An app that has not been removed. */
export async function findApp(db: Kysely<Database>, appId: AppId): Promise<AppRow | undefined> {
  return db.selectFrom("apps").selectAll().where("id", "=", appId).where("state", "<>", "removed").executeTakeFirst();
}

export async function getApp(db: Kysely<Database>, appId: AppId): Promise<AppRow> {
  const app = await findApp(db, appId);
  if (app === undefined) throw appNotFound();
  return app;
}

/**
 * Locks an app against every other change of its state. `for update`, because an approval that is writing a grant holds
 * a key share lock on this row: no grant appears beside a removal or a switch to Observe.
 */
export async function lockApp(db: Transaction<Database>, appId: AppId): Promise<AppRow> {
  const app = await db
    .selectFrom("apps")
    .selectAll()
    .where("id", "=", appId)
    .where("state", "<>", "removed")
    .forUpdate()
    .executeTakeFirst();
  if (app === undefined) throw appNotFound();
  return app;
}

export const UPDATED_NOW = { updated_at: sql<Date>`clock_timestamp()` };
