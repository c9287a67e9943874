import { type RawBuilder, sql } from "kysely";
import type { ImportableView, ResourceType } from "../../api/index.ts";
import type { ResourceKind } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getVisibleApp } from "../apps/authority.ts";
import { kindOfType, typeOfKind } from "../kinds.ts";
import { containing, cutPage, decodeCursor, pageSizeOf } from "../paging.ts";

export interface ImportFilter {
  readonly search?: string | undefined;
  readonly resource_type?: ResourceType | undefined;
  readonly imported?: boolean | undefined;
}

export interface ImportQuery extends ImportFilter {
  readonly cursor?: string | undefined;
  readonly page_size?: number | undefined;
}

/** The condition on `resources r` that a filter means; the picker and *import all matching* use the same one. */
export function matching(filter: ImportFilter): RawBuilder<unknown> {
  const kind = filter.resource_type === undefined ? null : kindOfType(filter.resource_type);
  const pattern = filter.search === undefined || filter.search.trim() === "" ? null : containing(filter.search);
  return sql`(${kind}::text is null or r.kind = ${kind}::text)
    and (${pattern}::text is null or r.name ilike ${pattern}::text or r.upstream_id = ${filter.search?.trim() ?? ""})
    and (${filter.imported ?? null}::boolean is null or r.is_imported = ${filter.imported ?? null}::boolean)`;
}

interface Row {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly description: string;
  readonly upstream_id: string;
  readonly member_count: number | null;
  readonly warnings: string[];
  readonly is_imported: boolean;
  readonly is_gone: boolean;
  readonly sort: string;
}

/** What the last sync found, by name, for the import picker. Gone things are shown only where they are imported. */
export async function listImportable(
  ctx: CommandContext,
  appId: AppId,
  query: ImportQuery,
): Promise<{ results: ImportableView[]; next: string | null; previous: null; total: number }> {
  await getVisibleApp(ctx, appId);
  const after = decodeCursor(query.cursor);
  const pageSize = pageSizeOf(query);
  const which = sql`r.app_id = ${appId} and (r.is_imported or r.upstream_gone_at is null) and ${matching(query)}`;
  const [rows, total] = await Promise.all([
    sql<Row>`
      select r.id, r.kind, r.name, r.description, r.upstream_id, r.member_count, r.warnings, r.is_imported, r.upstream_gone_at is not null as is_gone, lower(r.name) as sort
        from resources r where ${which} and (${after?.text ?? null}::text is null or (lower(r.name), r.id) > (${after?.text ?? null}::text, ${after?.id ?? null}::uuid))
       order by lower(r.name), r.id limit ${pageSize + 1}`.execute(ctx.db),
    sql<{ total: number }>`select count(*)::int as total from resources r where ${which}`.execute(ctx.db),
  ]);
  const page = cutPage(rows.rows, pageSize, (row) => ({ text: row.sort, id: row.id }));
  return {
    results: page.rows.map((row) => importableView(row)),
    next: page.next,
    previous: null,
    total: total.rows[0]?.total ?? 0,
  };
}

function importableView(row: Row): ImportableView {
  return {
    resource_id: row.id,
    resource_type: typeOfKind(row.kind),
    name: row.name,
    description: row.description,
    remote_resource_id: row.upstream_id,
    member_count: row.member_count,
    warnings: row.warnings,
    is_imported: row.is_imported,
    is_gone: row.is_gone,
  };
}
