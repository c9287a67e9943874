import { type Kysely, sql } from "kysely";
import type { RequestView } from "../api/index.ts";
import { asObserved } from "../grants/index.ts";
import type { Database } from "../platform/database/schema.ts";
import type { RequestId, UserId } from "../platform/ids/index.ts";
import { mayReview, reviewRefusalError } from "./may-review.ts";
import {
  type CommentsColumn,
  commentsColumn,
  commentsOf,
  type ItemRow,
  loadEarlierDecisions,
  loadHoldings,
  type ItemsColumn,
  itemsColumn,
  minutesOf,
  requestColumns,
  type RequestRow,
  requestTables,
  resourceTypeOf,
} from "./request-parts.ts";
import {
  openReviewers,
  type ReviewRow,
  reviewRowsOf,
  type StageEntry,
  type StageFacts,
  stageFacts,
  type StandingColumns,
  standingColumns,
} from "./request-rows.ts";
import { isVisibleTo, mayComment, requestNotFound, type Viewer, viewerOf } from "./request-visibility.ts";
import { resolveStage } from "./resolve-stage.ts";

/** One request with all that a decision needs; what the viewer may not see does not exist. */
export async function getRequestView(db: Kysely<Database>, userId: UserId, requestId: RequestId): Promise<RequestView> {
  const viewer = await viewerOf(db, userId);
  const found = await sql<RequestRow & StandingColumns & ItemsColumn & CommentsColumn & { may_comment: boolean }>`
    select ${requestColumns}, ${standingColumns}, ${itemsColumn}, ${commentsColumn}, ${mayComment(viewer)} as may_comment from ${requestTables}
     where q.id = ${requestId} and ${isVisibleTo(viewer)}`.execute(db);
  const row = found.rows[0];
  if (row === undefined) throw requestNotFound();
  const { items } = row;
  const reviews = reviewRowsOf(row);
  const facts = stageFacts(row.entries, row, reviews);
  const resourceId = items[0]?.resource_id;
  return {
    ...requestHead(row),
    requested_items_list: items.map(itemView),
    stages: stageViews(row, row.entries, facts),
    reviews: reviews.map(reviewView),
    comments: commentsOf(row),
    holds_already: await loadHoldings(db, row.recipient_id, [...new Set(items.map((item) => item.app_id))]),
    earlier_decisions: resourceId === undefined ? [] : await loadEarlierDecisions(db, viewer, requestId, resourceId),
    may: mayView(viewer, row, facts, row.may_comment),
  };
}

export function requestHead(
  row: RequestRow,
): Omit<
  RequestView,
  "requested_items_list" | "stages" | "reviews" | "comments" | "holds_already" | "earlier_decisions" | "may"
> {
  return {
    id: row.id,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    requester_id: row.requester_id,
    requester: row.requester,
    target_user_id: row.recipient_id,
    target_user: row.recipient,
    status: row.status,
    status_reason: row.status_reason,
    reason: row.reason,
    duration_minutes: minutesOf(row.duration_seconds),
    revision: row.revision,
    lapses_at: row.lapses_at.toISOString(),
    decided_at: row.decided_at?.toISOString() ?? null,
  };
}

function itemView(item: ItemRow): RequestView["requested_items_list"][number] {
  return {
    resource_id: item.resource_id,
    name: item.name,
    resource_type: resourceTypeOf(item.kind),
    app_id: item.app_id,
    app_name: item.app_name,
    // Items of Zendesk have one level, which has no name; Opal's API says it with empty text.
    access_level_name: "",
    access_level_remote_id: "",
    remote_id: item.upstream_id,
    remote_name: item.name,
    plan: asObserved(item.plan, item.is_live),
    grant_id: item.grant_id,
    max_duration_minutes: minutesOf(item.max_duration_seconds),
    extension_minutes: item.extension_seconds / 60,
  };
}

function reviewView(review: ReviewRow): RequestView["reviews"][number] {
  return {
    stage: review.stage,
    reviewer: { user_id: review.user_id, full_name: review.full_name, email: review.email },
    decision: review.decision === "approved" ? "APPROVED" : "DENIED",
    comment: review.comment,
    duration_minutes: minutesOf(review.duration_seconds),
    decided_at: review.decided_at.toISOString(),
  };
}

type StageView = RequestView["stages"][number];

function stageViews(row: RequestRow, entries: readonly StageEntry[], facts: StageFacts): StageView[] {
  return facts.stages.map((stage) => ({
    stage: stage.stage,
    operator: stage.operator === "all" ? "ALL" : "ANY",
    status: stageStatus(row, facts, stage.stage),
    owners: entries
      .filter((entry) => entry.stage === stage.stage)
      .map((entry) => ({ owner_id: entry.owner_id, name: entry.owner_name })),
    reviewers: row.status === "PENDING" ? openReviewers(stage, entries, facts.reviews) : [],
  }));
}

function stageStatus(row: RequestRow, facts: StageFacts, number: number): StageView["status"] {
  const reviews = facts.reviews.filter((review) => review.stage === number);
  if (reviews.some((review) => review.decision === "denied")) return "DENIED";
  // An auto-approved request has no reviews: its stages never began.
  if (row.status === "APPROVED") return reviews.length > 0 ? "APPROVED" : "NOT_STARTED";
  if (number < row.current_stage) return "APPROVED";
  if (number > row.current_stage || row.status !== "PENDING") return "NOT_STARTED";
  const outcome = facts.currentStage === null ? "blocked" : resolveStage(facts.currentStage, reviews);
  return outcome === "blocked" ? "BLOCKED" : "DECIDING";
}

/** What the viewer may do now, from the same decision that the commands ask. */
export function mayView(
  viewer: Viewer,
  row: RequestRow,
  facts: StageFacts,
  isParticipant: boolean,
): RequestView["may"] {
  const refusal = mayReview({
    reviewerId: viewer.userId,
    requesterId: row.requester_id,
    recipientId: row.recipient_id,
    status: row.status,
    isLapsed: row.is_lapsed,
    currentStage: facts.currentStage,
    reviews: facts.reviews,
  });
  const isTheirs = viewer.userId === row.requester_id || viewer.userId === row.recipient_id;
  return {
    decide: refusal === null,
    decide_refusal: refusal === null ? null : reviewRefusalError(refusal).publicMessage,
    cancel: isTheirs && row.status === "PENDING",
    comment: isParticipant,
  };
}
