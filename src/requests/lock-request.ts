import { type Kysely, sql, type Transaction } from "kysely";
import type { PlanView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import type { RequestId } from "../platform/ids/index.ts";
import { effectiveDuration } from "./check-duration.ts";
import {
  reviewRowsOf,
  type StageEntry,
  type StageFacts,
  stageFacts,
  type StandingColumns,
  standingColumns,
} from "./request-rows.ts";
import { requestNotFound } from "./request-visibility.ts";

interface RequestRow {
  readonly id: RequestId;
  readonly requester_id: string;
  readonly recipient_id: string;
  readonly status: "PENDING" | "APPROVED" | "DENIED" | "CANCELED";
  readonly status_reason: string | null;
  readonly duration_seconds: number | null;
  readonly revision: number;
  readonly current_stage: number;
}

interface ItemRow {
  readonly now: Date;
  readonly is_lapsed: boolean;
  readonly resource_id: string;
  readonly app_id: string;
  readonly configuration_id: string;
  readonly configuration_version: number;
  readonly plan: PlanView;
  readonly recipient_state: string;
  /** The item's maximum now, which may be less than when the request was filed. */
  readonly max_duration_seconds: number | null;
  readonly extension_seconds: number;
}

/** A request under its row lock, with everything a decision needs, read after the lock. */
export interface LockedRequest extends RequestRow, ItemRow, StageFacts {
  readonly entries: readonly StageEntry[];
  /** The shortest of what was asked and what reviewers allowed so far; null: no end. */
  readonly effectiveSeconds: number | null;
}

/** Locks the row, then reads, the clock included: what another decision wrote while we waited is seen. */
export async function lockRequest(db: Transaction<Database>, requestId: RequestId): Promise<LockedRequest> {
  const locked = await sql<RequestRow>`
    select id, requester_id, recipient_id, status, status_reason, duration_seconds, revision, current_stage
      from requests where id = ${requestId} for update`.execute(db);
  const request = locked.rows[0];
  if (request === undefined) throw requestNotFound();
  const { review_rows: rows, entries, ...item } = await loadItem(db, requestId);
  const reviews = reviewRowsOf({ review_rows: rows, entries });
  return {
    ...request,
    ...item,
    ...stageFacts(entries, request, reviews),
    entries,
    effectiveSeconds: effectiveDuration(
      request.duration_seconds,
      reviews.map((review) => review.duration_seconds),
    ),
  };
}

async function loadItem(db: Kysely<Database>, requestId: RequestId): Promise<ItemRow & StandingColumns> {
  const result = await sql<ItemRow & StandingColumns>`
    select clock.now, q.lapses_at <= clock.now as is_lapsed, i.resource_id, r.app_id, i.configuration_id, i.configuration_version, i.plan,
           u.state as recipient_state, c.max_duration_seconds, least(i.extension_seconds, coalesce(c.extension_seconds, 0)) as extension_seconds,
           ${standingColumns}
      from (select app_clock() as now) as clock, requests q
      join request_items i on i.request_id = q.id
      join resources r on r.id = i.resource_id
      join users u on u.id = q.recipient_id
      left join request_configurations c on c.resource_id = r.id and c.priority = 0
     where q.id = ${requestId}`.execute(db);
  const item = result.rows[0];
  if (item === undefined) throw bug("a request without an item", { requestId });
  return item;
}

/** Which request, item and person an event is about. */
export function eventSubject(request: LockedRequest): {
  subjectUserId: string;
  appId: string;
  resourceId: string;
  requestId: string;
} {
  return {
    subjectUserId: request.recipient_id,
    appId: request.app_id,
    resourceId: request.resource_id,
    requestId: request.id,
  };
}
