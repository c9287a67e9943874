import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PersonRef, PlanView, RequestView, ResourceType } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { unreachable } from "../platform/errors/index.ts";
import { isVisibleTo, type Viewer } from "./request-visibility.ts";

export type Kind = "group" | "organization" | "custom_role";

/** The contract's spelling of a resource's kind. */
export function resourceTypeOf(kind: Kind): ResourceType {
  switch (kind) {
    case "group":
      return "ZENDESK_GROUP";
    case "organization":
      return "ZENDESK_ORGANIZATION";
    case "custom_role":
      return "ZENDESK_CUSTOM_ROLE";
    default:
      return unreachable(kind);
  }
}

export function minutesOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.ceil(seconds / 60);
}

/** A request's row with its two people. */
export interface RequestRow {
  readonly id: string;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly requester_id: string;
  readonly requester: PersonRef;
  readonly recipient_id: string;
  readonly recipient: PersonRef;
  readonly status: "PENDING" | "APPROVED" | "DENIED" | "CANCELED";
  readonly status_reason: string | null;
  readonly reason: string;
  readonly duration_seconds: number | null;
  readonly revision: number;
  readonly current_stage: number;
  readonly lapses_at: Date;
  readonly is_lapsed: boolean;
  readonly decided_at: Date | null;
}

/** `q` is the request, `qr` and `qt` its people. */
export const requestColumns = sql`
  q.id, q.created_at, q.updated_at, q.requester_id, q.recipient_id, q.status, q.status_reason, q.reason, q.duration_seconds, q.revision,
  q.current_stage, q.lapses_at, q.lapses_at <= (select app_clock()) as is_lapsed, q.decided_at,
  json_build_object('user_id', qr.id, 'full_name', qr.full_name, 'email', qr.email) as requester,
  json_build_object('user_id', qt.id, 'full_name', qt.full_name, 'email', qt.email) as recipient`;

export const requestTables = sql`requests q join users qr on qr.id = q.requester_id join users qt on qt.id = q.recipient_id`;

export interface ItemRow {
  readonly resource_id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly upstream_id: string;
  readonly app_id: string;
  readonly app_name: string;
  readonly plan: PlanView;
  /** False while the app or the item is in Observe. */
  readonly is_live: boolean;
  readonly grant_id: string | null;
  readonly max_duration_seconds: number | null;
  /** As it was when this was asked for, or what it is now if that is less. */
  readonly extension_seconds: number;
}

/**
 * The items of a request, `q` in the query. A request that prolonged a grant is tied to it by its event only, because the
 * grant names the first.
 */
export const itemsColumn = sql`
  coalesce((select json_agg(json_build_object(
            'resource_id', i.resource_id, 'name', r.name, 'kind', r.kind, 'upstream_id', r.upstream_id, 'app_id', r.app_id, 'app_name', a.name,
            'plan', i.plan, 'is_live', a.is_live and r.is_live, 'max_duration_seconds', c.max_duration_seconds,
            'extension_seconds', least(i.extension_seconds, coalesce(c.extension_seconds, 0)),
            'grant_id', case when q.status = 'APPROVED' then
               (select e.grant_id from events e
                 where e.request_id = i.request_id and e.resource_id = i.resource_id and e.action in ('grant.approve', 'grant.prolong') order by e.seq limit 1)
             end))
     from request_items i join resources r on r.id = i.resource_id join apps a on a.id = r.app_id
     left join request_configurations c on c.resource_id = r.id and c.priority = 0
    where i.request_id = q.id), '[]') as items`;

/** What `itemsColumn` gives. */
export interface ItemsColumn {
  readonly items: readonly ItemRow[];
}

/** The comments of a request, `q` in the query. */
export const commentsColumn = sql`
  coalesce((select json_agg(json_build_object(
              'comment_id', m.id, 'user', json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email),
              'comment', m.comment, 'created_at', m.created_at) order by m.created_at, m.id)
              from request_comments m join users u on u.id = m.user_id where m.request_id = q.id), '[]') as comments`;

/** What `commentsColumn` gives. Moments come as JSON text. */
export interface CommentsColumn {
  readonly comments: RequestView["comments"];
}

export function commentsOf(row: CommentsColumn): RequestView["comments"] {
  return row.comments.map((comment) => ({ ...comment, created_at: new Date(comment.created_at).toISOString() }));
}

/** What the recipient holds in the same apps: through us, and what the last sync saw from outside. */
export async function loadHoldings(
  db: Kysely<Database>,
  recipientId: string,
  appIds: readonly string[],
): Promise<RequestView["holds_already"]> {
  const result = await sql<{
    resource_id: string;
    name: string;
    kind: Kind;
    app_id: string;
    app_name: string;
    expires_at: Date | null;
    path: "grant" | "outside";
  }>`
    select r.id as resource_id, r.name, r.kind, r.app_id, a.name as app_name, held.expires_at, held.path
      from (
        select g.resource_id, g.expires_at, 'grant' as path from grants g
         where g.user_id = ${recipientId} and g.app_id = any(${appIds}::uuid[]) and g.state = 'active'
        union all
        select s.resource_id, null, 'outside' from accounts n join assignments s on s.app_id = n.app_id and s.account_upstream_id = n.upstream_id
         where n.user_id = ${recipientId} and n.app_id = any(${appIds}::uuid[]) and n.gone_at is null
           and not exists (select 1 from grants g where g.user_id = ${recipientId} and g.resource_id = s.resource_id and g.state in ('active', 'ending'))
      ) as held
      join resources r on r.id = held.resource_id join apps a on a.id = r.app_id
     order by held.path, r.name, r.id limit 100`.execute(db);
  return result.rows.map((row) => ({
    resource: {
      resource_id: row.resource_id,
      name: row.name,
      resource_type: resourceTypeOf(row.kind),
      app_id: row.app_id,
      app_name: row.app_name,
    },
    expires_at: row.expires_at?.toISOString() ?? null,
    path: row.path,
  }));
}

/** The last decided requests for the same item, of those that the viewer may see. */
export async function loadEarlierDecisions(
  db: Kysely<Database>,
  viewer: Viewer,
  requestId: string,
  resourceId: string,
): Promise<RequestView["earlier_decisions"]> {
  const visible: RawBuilder<boolean> = isVisibleTo(viewer);
  const result = await sql<{
    request_id: string;
    target_user: PersonRef;
    decision: "APPROVED" | "DENIED" | "CANCELED";
    decided_at: Date;
    duration_seconds: number | null;
    reviewer: PersonRef | null;
  }>`
    select q.id as request_id, json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email) as target_user,
           q.status as decision, q.decided_at,
           least(q.duration_seconds, (select min(v.duration_seconds) from reviews v where v.request_id = q.id)) as duration_seconds,
           (select json_build_object('user_id', w.id, 'full_name', w.full_name, 'email', w.email)
              from reviews v join users w on w.id = v.user_id where v.request_id = q.id order by v.decided_at desc limit 1) as reviewer
      from request_items i join requests q on q.id = i.request_id join users u on u.id = q.recipient_id
     where i.resource_id = ${resourceId} and not i.is_pending and i.request_id <> ${requestId} and q.status <> 'PENDING' and ${visible}
     order by i.request_id desc limit 5`.execute(db);
  return result.rows.map(({ duration_seconds, decided_at, ...row }) => ({
    ...row,
    decided_at: decided_at.toISOString(),
    duration_minutes: minutesOf(duration_seconds),
  }));
}
