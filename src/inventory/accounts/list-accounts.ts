import { sql } from "kysely";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import { getVisibleApp } from "../apps/authority.ts";
import { containing, cutPage, decodeCursor, pageSizeOf } from "../paging.ts";
import { accountView, type AccountView, readAccounts } from "./account-view.ts";

export interface AccountQuery {
  readonly cursor?: string | undefined;
  readonly page_size?: number | undefined;
  readonly search?: string | undefined;
  readonly linked?: boolean | undefined;
}

/** Accounts that the last sync found, by name. */
export async function listAccounts(
  ctx: CommandContext,
  appId: AppId,
  query: AccountQuery,
): Promise<{ results: AccountView[]; next: string | null; previous: null; total: number }> {
  await getVisibleApp(ctx, appId);
  const after = decodeCursor(query.cursor);
  const pageSize = pageSizeOf(query);
  const pattern = query.search === undefined || query.search.trim() === "" ? null : containing(query.search);
  const which = sql`p.app_id = ${appId} and p.gone_at is null
    and (${pattern}::text is null or p.name ilike ${pattern}::text or p.email ilike ${pattern}::text or p.upstream_id = ${query.search?.trim() ?? ""})
    and (${query.linked ?? null}::boolean is null or (p.user_id is not null) = ${query.linked ?? null}::boolean)`;
  const [rows, total] = await Promise.all([
    readAccounts(
      ctx.db,
      sql`${which} and (${after?.text ?? null}::text is null or (lower(p.name), p.id) > (${after?.text ?? null}::text, ${after?.id ?? null}::uuid))`,
      pageSize + 1,
    ),
    sql<{ total: number }>`select count(*)::int as total from accounts p where ${which}`.execute(ctx.db),
  ]);
  const page = cutPage(rows, pageSize, (row) => ({ text: row.sort, id: row.id }));
  return {
    results: page.rows.map((row) => accountView(row)),
    next: page.next,
    previous: null,
    total: total.rows[0]?.total ?? 0,
  };
}
