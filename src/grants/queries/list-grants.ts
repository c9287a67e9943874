import { type Kysely, type RawBuilder, sql } from "kysely";
import type { GrantView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { notFound } from "../../platform/errors/index.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { type GrantReader, grantView, selectGrants, visibleSql } from "./grant-rows.ts";

export interface GrantFilter {
  readonly userId: string | undefined;
  readonly resourceId: string | undefined;
  readonly appId: string | undefined;
  readonly show: "open" | "ended" | "all";
  readonly cursor: string | undefined;
  readonly pageSize: number;
}

/** Grants newest first, by keyset over their ids, which sort in the order of approval. */
export async function listGrants(
  db: Kysely<Database>,
  reader: GrantReader,
  filter: GrantFilter,
): Promise<{ results: GrantView[]; next: string | null; previous: string | null }> {
  const conditions: RawBuilder<unknown>[] = [visibleSql(reader)];
  if (filter.userId !== undefined) conditions.push(sql`g.user_id = ${filter.userId}`);
  if (filter.resourceId !== undefined) conditions.push(sql`g.resource_id = ${filter.resourceId}`);
  if (filter.appId !== undefined) conditions.push(sql`g.app_id = ${filter.appId}`);
  if (filter.show === "open") conditions.push(sql`g.state <> 'ended'`);
  if (filter.show === "ended") conditions.push(sql`g.state = 'ended'`);
  if (filter.cursor !== undefined) conditions.push(sql`g.id < ${decodeCursor(filter.cursor)}::uuid`);

  const rows = await selectGrants(db, reader, sql.join(conditions, sql` and `), sql`g.id desc`, filter.pageSize + 1);
  const shown = rows.slice(0, filter.pageSize);
  const last = shown.at(-1);
  return {
    results: shown.map((row) => grantView(row, reader)),
    next: rows.length > filter.pageSize && last !== undefined ? encodeCursor(last.id) : null,
    previous: null,
  };
}

/** One grant that the reader may see. Throws `grant.not_found`. */
export async function getGrantView(db: Kysely<Database>, reader: GrantReader, grantId: string): Promise<GrantView> {
  const [row] = await selectGrants(db, reader, sql`g.id = ${grantId} and ${visibleSql(reader)}`, sql`g.id`, 1);
  if (row === undefined)
    throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.", { details: { grantId } });
  return grantView(row, reader);
}
