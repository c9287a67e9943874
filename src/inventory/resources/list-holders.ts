import { sql } from "kysely";
import type { z } from "zod";
import type { holder } from "../../api/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { forbidden } from "../../platform/errors/index.ts";
import { userOf } from "../../platform/http/index.ts";
import type { ResourceId } from "../../platform/ids/index.ts";
import { cutPage, decodeCursor, pageSizeOf } from "../paging.ts";
import { resourceNotFound } from "./resource-row.ts";
import { readCatalog, viewerOf } from "./resource-view.ts";

type HolderView = z.output<typeof holder>;

interface Row {
  readonly key: string;
  readonly user_id: string | null;
  readonly full_name: string;
  readonly email: string | null;
  readonly account_remote_id: string | null;
  readonly expires_at: Date | null;
  readonly grant_id: string | null;
  readonly is_shown: boolean;
  readonly is_ours: boolean;
  readonly seen_at: Date | null;
  readonly sort: string;
}

/**
 * Who has an item: by a grant, from outside, or both. What the app showed is as old as the last sync; whose it is comes
 * from the attempts' rows.
 */
export async function listHolders(
  ctx: CommandContext,
  resourceId: ResourceId,
  query: { readonly cursor?: string | undefined; readonly page_size?: number | undefined },
): Promise<{ results: HolderView[]; next: string | null; previous: null; total: number }> {
  await requireHoldersReader(ctx, resourceId);
  const after = decodeCursor(query.cursor);
  const pageSize = pageSizeOf(query);
  const rows = await sql<Row & { total: number }>`
    with live as (
      select distinct on (g.user_id) g.user_id, g.id as grant_id, g.expires_at, t.account_id, g.item_id
        from grants g join targets t on t.id = g.target_id
       where g.resource_id = ${resourceId} and g.state <> 'ended'
       order by g.user_id, array_position(array['active', 'approved', 'ending'], g.state), g.approved_seq desc
    ), shown as (
      select m.account_upstream_id, m.membership_id, m.last_seen_at, p.id as account_row_id, p.name, p.email,
        -- The account that a grant was carried out on is that person's, whatever the last sync linked.
        coalesce((select l.user_id from live l where l.account_id = m.account_upstream_id), p.user_id) as user_id
        from assignments m left join accounts p on p.app_id = m.app_id and p.upstream_id = m.account_upstream_id
       where m.resource_id = ${resourceId}
    ), everybody as (
      -- An account that is linked to nobody has no user to sort and page by: its own row stands in.
      select coalesce(l.user_id, s.user_id, s.account_row_id) as key, coalesce(l.user_id, s.user_id) as user_id,
        coalesce(u.full_name, s.name, s.account_upstream_id, '') as full_name, coalesce(u.email, s.email) as email,
        coalesce(s.account_upstream_id, l.account_id) as account_remote_id, l.expires_at, l.grant_id,
        s.account_upstream_id is not null as is_shown, s.last_seen_at as seen_at,
        l.grant_id is not null and (s.membership_id is null or exists (
          select 1 from own_memberships o where o.item_id = l.item_id and o.membership_id = s.membership_id)) as is_ours
      from live l full join shown s on s.user_id = l.user_id
        left join users u on u.id = coalesce(l.user_id, s.user_id)
    ), named as (select *, lower(full_name) as sort, count(*) over ()::int as total from everybody where key is not null)
    select * from named
     where ${after?.text ?? null}::text is null or (sort, key) > (${after?.text ?? null}::text, ${after?.id ?? null}::uuid)
     order by sort, key limit ${pageSize + 1}`.execute(ctx.db);
  const page = cutPage(rows.rows, pageSize, (row) => ({ text: row.sort, id: row.key }));
  return {
    results: page.rows.map((row) => holderView(resourceId, row)),
    next: page.next,
    previous: null,
    total: rows.rows[0]?.total ?? 0,
  };
}

/** Item and app admins, administrators and auditors: who else has access is nobody else's business. */
async function requireHoldersReader(ctx: CommandContext, resourceId: ResourceId): Promise<void> {
  const viewer = await viewerOf(ctx.db, userOf(ctx));
  const [row] = await readCatalog(ctx.db, viewer, sql`r.id = ${resourceId}`, 1);
  if (row === undefined) throw resourceNotFound();
  if (!row.may_administer && !viewer.isAuditor) {
    throw forbidden(
      "resource.holders_forbidden",
      `Only the item admin of ${row.name}, the app admin, administrators and auditors may see who has it.`,
    );
  }
}

function holderView(resourceId: ResourceId, row: Row): HolderView {
  return {
    user_id: row.user_id,
    full_name: row.full_name,
    email: row.email,
    account_remote_id: row.account_remote_id,
    resource_id: resourceId,
    // Zendesk's groups, organizations and roles have no levels.
    access_level: { access_level_name: "", access_level_remote_id: "" },
    expiration_date: row.expires_at?.toISOString() ?? null,
    path: pathOf(row),
    grant_id: row.grant_id,
    seen_at: row.seen_at?.toISOString() ?? null,
  };
}

function pathOf(row: Row): "grant" | "outside" | "both" {
  if (row.grant_id === null) return "outside";
  return row.is_shown && !row.is_ours ? "both" : "grant";
}
