import { type Kysely, type RawBuilder, sql } from "kysely";
import type { GrantView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { UserId } from "../../platform/ids/index.ts";
import { extensionRefusal } from "../extend-grant.ts";
import { type StatusFacts, statusOf } from "./grant-status.ts";

const RESOURCE_TYPES = {
  group: "ZENDESK_GROUP",
  organization: "ZENDESK_ORGANIZATION",
  custom_role: "ZENDESK_CUSTOM_ROLE",
} as const;

/** A grant joined with everything that its view needs; one statement for one or many. */
export interface GrantListRow extends StatusFacts {
  readonly id: string;
  readonly user_id: string;
  readonly full_name: string;
  readonly email: string;
  readonly resource_id: string;
  readonly resource_name: string;
  readonly resource_kind: keyof typeof RESOURCE_TYPES;
  readonly app_id: string;
  readonly app_name: string;
  readonly request_id: string | null;
  readonly source: GrantView["source"];
  readonly approved_at: Date;
  readonly starts_at: Date;
  readonly activate_by: Date | null;
  readonly verified_at: Date | null;
  readonly expires_at: Date | null;
  readonly latest_end: Date | null;
  readonly due_at: Date | null;
  readonly ending_at: Date | null;
  readonly ended_at: Date | null;
  readonly duration_seconds: number | null;
  readonly extended_seconds: number;
  readonly extension_seconds: number;
  readonly extension_count: number;
  readonly put_back: boolean;
  readonly stopped_at: Date | null;
  readonly administers: boolean;
  /** Holds it, or asked for it: decides nothing about it. */
  readonly is_own: boolean;
  readonly next_try_at: Date | null;
  readonly last_answer: string | null;
}

export interface GrantReader {
  readonly userId: UserId;
  readonly isAdministrator: boolean;
  readonly isAuditor: boolean;
}

/** True where the reader administers the item or its app, through an owner. */
export function administersSql(userId: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from owner_users ou where ou.user_id = ${userId} and ou.owner_id in (r.admin_owner_id, a.admin_owner_id))`;
}

/** What one may see: one's own grants, those of items one administers, and everything for administrators and auditors. */
export function visibleSql(reader: GrantReader): RawBuilder<boolean> {
  if (reader.isAdministrator || reader.isAuditor) return sql<boolean>`true`;
  return sql<boolean>`(g.user_id = ${reader.userId} or ${administersSql(reader.userId)})`;
}

export async function selectGrants(
  db: Kysely<Database>,
  reader: GrantReader,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<GrantListRow[]> {
  const result = await sql<GrantListRow>`
    select g.id, g.user_id, u.full_name, u.email, g.resource_id, r.name as resource_name, r.kind as resource_kind, g.app_id, a.name as app_name,
           a.state as app_state, g.request_id, g.source, g.state, g.status as stored_status, g.status_detail as stored_detail, g.ended_as, g.end_cause,
           g.approved_at, g.starts_at, g.activate_by, g.verified_at, g.expires_at, g.latest_end, g.ending_at, g.ended_at,
           g.duration_seconds, g.extended_seconds, g.extension_seconds, g.extension_count, g.put_back, g.stopped_at,
           coalesce(g.end_due_at, case when g.state = 'active' and g.expires_at <= clock.now then g.expires_at end) as due_at,
           case when g.state = 'ended' then null
                else extract(epoch from clock.now - coalesce(g.end_due_at, case when g.state = 'active' and g.expires_at <= clock.now then g.expires_at end))::float8
           end as overdue_seconds,
           g.state = 'active' and coalesce(g.expires_at <= clock.now, false) as is_past_end,
           g.starts_at > clock.now as starts_in_future,
           a.is_live and r.is_live as writes,
           ${reader.isAdministrator ? sql`true` : administersSql(reader.userId)} as administers,
           g.user_id = ${reader.userId} or exists (select 1 from requests q where q.id = g.request_id and q.requester_id = ${reader.userId}) as is_own,
           i.next_try_at, i.last_answer
      from (select app_clock() as now) as clock, grants g
      join users u on u.id = g.user_id
      join resources r on r.id = g.resource_id
      join apps a on a.id = g.app_id
      join items i on i.id = g.item_id
     where ${where}
     order by ${order}
     limit ${limit}`.execute(db);
  return result.rows;
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

export function grantView(row: GrantListRow, reader: GrantReader): GrantView {
  const { status, detail } = statusOf(row);
  const isHolder = row.user_id === reader.userId;
  const isOpen = row.state === "approved" || row.state === "active";
  const isActive = row.state === "active" && !row.is_past_end;
  const refusal =
    isActive && row.expires_at !== null
      ? extensionRefusal({ extensionSeconds: row.extension_seconds, extensionCount: row.extension_count })
      : "It is not active.";
  return {
    grant_id: row.id,
    user: { user_id: row.user_id, full_name: row.full_name, email: row.email },
    resource: {
      resource_id: row.resource_id,
      name: row.resource_name,
      resource_type: RESOURCE_TYPES[row.resource_kind],
      app_id: row.app_id,
      app_name: row.app_name,
    },
    request_id: row.request_id,
    source: row.source,
    state: row.state,
    status,
    status_detail: detail,
    ended_as: row.ended_as,
    end_cause: row.end_cause,
    approved_at: row.approved_at.toISOString(),
    starts_at: row.starts_at.toISOString(),
    activate_by: iso(row.activate_by),
    verified_at: iso(row.verified_at),
    expires_at: iso(row.expires_at),
    latest_end: iso(row.latest_end),
    end_due_at: iso(row.due_at),
    ending_at: iso(row.ending_at),
    ended_at: iso(row.ended_at),
    duration_minutes: row.duration_seconds === null ? null : row.duration_seconds / 60,
    extended_minutes: row.extended_seconds / 60,
    extension_minutes: row.extension_seconds / 60,
    may: {
      extend: isHolder && refusal === null,
      extend_refusal: refusal,
      give_back: isHolder && isOpen,
      revoke: row.administers && isOpen,
      put_back: row.administers && !row.is_own && status === "held",
      let_go_on: row.administers && !row.is_own && row.stopped_at !== null && isOpen,
    },
  };
}
