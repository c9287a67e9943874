import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ResourceView } from "../../api/index.ts";
import type { ResourceKind } from "../../connectors/kit/index.ts";
import { platformRolesOf } from "../../identity/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { UserId } from "../../platform/ids/index.ts";
import { typeOfKind } from "../kinds.ts";
import { readReviewerStages, type ReviewerStage } from "./reviewer-stages.ts";

export interface CatalogRow {
  readonly id: string;
  readonly app_id: string;
  readonly app_name: string;
  readonly app_is_live: boolean;
  readonly app_takes_requests: boolean;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly sort: string;
  readonly description: string;
  readonly upstream_id: string;
  readonly admin_owner_id: string;
  readonly owner_name: string;
  readonly visibility: "global" | "hidden";
  readonly is_live: boolean;
  readonly drift_policy: "report" | "remove_outside" | "restore_removed";
  readonly warnings: string[];
  readonly member_count: number | null;
  readonly upstream_gone_at: Date | null;
  readonly last_complete_sync_at: Date | null;
  readonly configuration_id: string;
  readonly version: number;
  readonly is_requestable: boolean;
  readonly auto_approval: boolean;
  readonly requires_reason: boolean;
  readonly max_duration_seconds: number | null;
  readonly recommended_duration_seconds: number | null;
  readonly extension_seconds: number;
  readonly median_minutes: number | null;
  readonly may_administer: boolean;
  readonly grant_id: string | null;
  readonly grant_state: "approved" | "active" | "ending" | null;
  readonly grant_expires_at: Date | null;
  readonly pending_request_id: string | null;
}

/** Who looks at the catalog, and what they may see beyond what everybody sees. */
export interface Viewer {
  readonly userId: UserId;
  readonly isAdministrator: boolean;
  readonly isAuditor: boolean;
}

export async function viewerOf(db: Kysely<Database>, userId: UserId): Promise<Viewer> {
  const roles = await platformRolesOf(db, userId);
  return { userId, isAdministrator: roles.has("administrator"), isAuditor: roles.has("auditor") };
}

/** True for the members of the item's and the app's admin owner, and for administrators. */
function mayAdminister(viewer: Viewer): RawBuilder<boolean> {
  return sql`(${viewer.isAdministrator}::boolean or exists (
    select 1 from owner_users ou where ou.user_id = ${viewer.userId} and ou.owner_id in (r.admin_owner_id, a.admin_owner_id)))`;
}

/** Whoever holds an item or has asked for it sees it, even once it is hidden or gone upstream. */
function isMine(): RawBuilder<boolean> {
  return sql`(g.id is not null or q.id is not null)`;
}

function isVisible(viewer: Viewer): RawBuilder<boolean> {
  return sql`(${viewer.isAuditor}::boolean or (r.visibility = 'global' and r.upstream_gone_at is null) or ${isMine()} or ${mayAdminister(viewer)})`;
}

// An app that is blocked for a while still takes requests: what is approved waits for it.
const TAKES_REQUESTS = sql`(a.state in ('active', 'blocked') and r.upstream_gone_at is null)`;

/** Imported items that this person may see; `which` narrows them. */
export async function readCatalog(
  db: Kysely<Database>,
  viewer: Viewer,
  which: RawBuilder<unknown>,
  limit: number,
): Promise<readonly CatalogRow[]> {
  const rows = await sql<CatalogRow>`
    select r.id, r.app_id, a.name as app_name, a.is_live as app_is_live, ${TAKES_REQUESTS} as app_takes_requests, r.kind, r.name, lower(r.name) as sort, r.description,
      r.upstream_id, r.admin_owner_id, o.name as owner_name, r.visibility, r.is_live, r.drift_policy, r.warnings, r.member_count, r.upstream_gone_at,
      r.last_complete_sync_at, c.id as configuration_id, c.version, c.is_requestable, c.auto_approval, c.requires_reason, c.max_duration_seconds,
      c.recommended_duration_seconds, c.extension_seconds, ${mayAdminister(viewer)} as may_administer,
      g.id as grant_id, g.state as grant_state, g.expires_at as grant_expires_at, q.id as pending_request_id,
      (select percentile_cont(0.5) within group (order by extract(epoch from d.decided_at - d.created_at) / 60)
         from request_items ri join requests d on d.id = ri.request_id
        where ri.resource_id = r.id and d.status in ('APPROVED', 'DENIED') and d.decided_at > app_clock() - interval '90 days') as median_minutes
    from resources r
      join apps a on a.id = r.app_id and a.state <> 'removed'
      join owners o on o.id = r.admin_owner_id
      join request_configurations c on c.resource_id = r.id and c.priority = 0
      left join lateral (select g.id, g.state, g.expires_at from grants g where g.resource_id = r.id and g.user_id = ${viewer.userId} and g.state <> 'ended'
        order by array_position(array['active', 'approved', 'ending'], g.state), g.approved_seq desc limit 1) g on true
      left join lateral (select ri.request_id as id from request_items ri where ri.resource_id = r.id and ri.recipient_id = ${viewer.userId} and ri.is_pending limit 1) q on true
    where r.is_imported and ${isVisible(viewer)} and ${which}
    order by lower(r.name), r.id limit ${limit}`.execute(db);
  return rows.rows;
}

export const IS_REQUESTABLE = sql<boolean>`(c.is_requestable and ${TAKES_REQUESTS})`;

export async function resourceViews(db: Kysely<Database>, rows: readonly CatalogRow[]): Promise<ResourceView[]> {
  const stages = await readReviewerStages(
    db,
    rows.map((row) => row.configuration_id),
  );
  return rows.map((row) => resourceView(row, stages.get(row.configuration_id) ?? []));
}

function resourceView(row: CatalogRow, stages: ReviewerStage[]): ResourceView {
  const maxMinutes = minutesOf(row.max_duration_seconds);
  const recommendedMinutes = minutesOf(row.recommended_duration_seconds);
  const extensionMinutes = Math.floor(row.extension_seconds / 60);
  return {
    resource_id: row.id,
    app_id: row.app_id,
    app_name: row.app_name,
    name: row.name,
    description: row.description,
    resource_type: typeOfKind(row.kind),
    remote_resource_id: row.upstream_id,
    remote_resource_name: row.name,
    admin_owner_id: row.admin_owner_id,
    admin_owner: { owner_id: row.admin_owner_id, name: row.owner_name },
    visibility: row.visibility,
    is_requestable: row.is_requestable && row.app_takes_requests,
    is_live: row.is_live,
    app_is_live: row.app_is_live,
    drift_policy: row.drift_policy,
    auto_approval: row.auto_approval,
    max_duration: maxMinutes,
    recommended_duration: recommendedMinutes,
    extensions_duration_in_minutes: extensionMinutes,
    request_configuration: {
      version: row.version,
      is_requestable: row.is_requestable,
      auto_approval: row.auto_approval,
      requires_reason: row.requires_reason,
      max_duration_minutes: maxMinutes,
      recommended_duration_minutes: recommendedMinutes,
      extensions_duration_in_minutes: extensionMinutes,
      reviewer_stages: stages.map((stage) => ({ ...stage })),
    },
    warnings: row.warnings,
    member_count: row.member_count,
    upstream_gone_at: row.upstream_gone_at?.toISOString() ?? null,
    last_complete_sync_at: row.last_complete_sync_at?.toISOString() ?? null,
    median_minutes_to_decide: row.median_minutes === null ? null : Math.round(row.median_minutes * 10) / 10,
    mine: {
      grant_id: row.grant_id,
      grant_state: row.grant_state,
      expires_at: row.grant_expires_at?.toISOString() ?? null,
      pending_request_id: row.pending_request_id,
    },
    may_administer: row.may_administer,
  };
}

/** Whole minutes, rounded down: what is shown as allowed must be allowed. */
function minutesOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.floor(seconds / 60);
}
