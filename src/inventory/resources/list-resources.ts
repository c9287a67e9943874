import { sql } from "kysely";
import type { ResourceType, ResourceView } from "../../api/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { userOf } from "../../platform/http/index.ts";
import type { ResourceId } from "../../platform/ids/index.ts";
import { kindOfType } from "../kinds.ts";
import { containing, cutPage, decodeCursor, pageSizeOf } from "../paging.ts";
import { resourceNotFound } from "./resource-row.ts";
import { IS_REQUESTABLE, readCatalog, resourceViews, viewerOf } from "./resource-view.ts";

export interface CatalogQuery {
  readonly cursor?: string | undefined;
  readonly page_size?: number | undefined;
  readonly app_id?: string | undefined;
  readonly resource_type?: ResourceType | undefined;
  readonly search?: string | undefined;
  readonly requestable?: boolean | undefined;
}

/** The catalog: imported items that this person may see, by name. */
export async function listResources(
  ctx: CommandContext,
  query: CatalogQuery,
): Promise<{ results: ResourceView[]; next: string | null; previous: null }> {
  const viewer = await viewerOf(ctx.db, userOf(ctx));
  const after = decodeCursor(query.cursor);
  const pageSize = pageSizeOf(query);
  const kind = query.resource_type === undefined ? null : kindOfType(query.resource_type);
  const pattern = query.search === undefined || query.search.trim() === "" ? null : containing(query.search);
  const which = sql`(${query.app_id ?? null}::uuid is null or r.app_id = ${query.app_id ?? null}::uuid)
    and (${kind}::text is null or r.kind = ${kind}::text)
    and (${pattern}::text is null or r.name ilike ${pattern}::text or r.description ilike ${pattern}::text or a.name ilike ${pattern}::text)
    and (${query.requestable ?? null}::boolean is null or ${IS_REQUESTABLE} = ${query.requestable ?? null}::boolean)
    and (${after?.text ?? null}::text is null or (lower(r.name), r.id) > (${after?.text ?? null}::text, ${after?.id ?? null}::uuid))`;
  const rows = await readCatalog(ctx.db, viewer, which, pageSize + 1);
  const page = cutPage(rows, pageSize, (row) => ({ text: row.sort, id: row.id }));
  return { results: await resourceViews(ctx.db, page.rows), next: page.next, previous: null };
}

export async function getResource(ctx: CommandContext, resourceId: ResourceId): Promise<ResourceView> {
  const viewer = await viewerOf(ctx.db, userOf(ctx));
  const rows = await readCatalog(ctx.db, viewer, sql`r.id = ${resourceId}`, 1);
  const [view] = await resourceViews(ctx.db, rows);
  if (view === undefined) throw resourceNotFound();
  return view;
}
