import { type Kysely, type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import { type getRequests, type RequestSummaryView, uuid } from "../api/index.ts";
import { asObserved } from "../grants/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { invalid } from "../platform/errors/index.ts";
import type { UserId } from "../platform/ids/index.ts";
import {
  type ItemRow,
  type ItemsColumn,
  itemsColumn,
  requestColumns,
  type RequestRow,
  requestTables,
  resourceTypeOf,
} from "./request-parts.ts";
import { openReviewers, reviewRowsOf, stageFacts, type StandingColumns, standingColumns } from "./request-rows.ts";
import { mayView, requestHead } from "./request-view.ts";
import { isVisibleTo, mayComment, type Viewer, viewerOf, waitsFor } from "./request-visibility.ts";

type ListedRow = RequestRow & StandingColumns & ItemsColumn & { readonly may_comment: boolean };

export type ListRequestsQuery = z.output<(typeof getRequests)["query"]>;

/** Requests that somebody may see, newest first. */
export async function listRequests(
  db: Kysely<Database>,
  userId: UserId,
  query: ListRequestsQuery,
): Promise<{ requests: RequestSummaryView[]; cursor: string | null }> {
  const viewer = await viewerOf(db, userId);
  const limit = query.page_size ?? 50;
  const found = await sql<ListedRow>`
    select ${requestColumns}, ${standingColumns}, ${itemsColumn}, ${mayComment(viewer)} as may_comment from ${requestTables}
     where ${isVisibleTo(viewer)} and ${matches(userId, query)} and ${isAfter(query.cursor)}
     order by q.created_at desc, q.id desc limit ${limit + 1}`.execute(db);
  const rows = found.rows.slice(0, limit);
  return {
    requests: rows.map((row) => summary(viewer, row)),
    cursor: found.rows.length > limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

function matches(userId: UserId, query: ListRequestsQuery): RawBuilder<boolean> {
  const shown =
    query.show === "to_decide"
      ? waitsFor(userId)
      : query.show === "mine"
        ? sql<boolean>`(q.requester_id = ${userId} or q.recipient_id = ${userId})`
        : sql<boolean>`true`;
  const status = query.status === undefined ? sql`true` : sql`q.status = ${query.status}`;
  const pending = query.pending_only === true ? sql`q.status = 'PENDING'` : sql`true`;
  const resource =
    query.resource_id === undefined
      ? sql`true`
      : sql`exists (select 1 from request_items mi where mi.request_id = q.id and mi.resource_id = ${query.resource_id})`;
  return sql`(${shown} and ${status} and ${pending} and ${resource})`;
}

/** A cursor is the id of the last request of the page before; what was filed since does not shift the pages. */
function isAfter(cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const id = uuid.safeParse(cursor);
  if (!id.success)
    throw invalid("page.bad_cursor", "This place in the list is not known. Begin the list again.", {
      fields: { cursor: "Begin the list again." },
    });
  return sql`(q.created_at, q.id) < (select cq.created_at, cq.id from requests cq where cq.id = ${id.data})`;
}

function summary(viewer: Viewer, row: ListedRow): RequestSummaryView {
  const facts = stageFacts(row.entries, row, reviewRowsOf(row));
  return {
    ...requestHead(row),
    requested_items_list: row.items.map(itemSummary),
    reviewers: row.status === "PENDING" ? openReviewers(facts.currentStage, row.entries, facts.reviews) : [],
    may: mayView(viewer, row, facts, row.may_comment),
  };
}

function itemSummary(item: ItemRow): RequestSummaryView["requested_items_list"][number] {
  return {
    resource_id: item.resource_id,
    name: item.name,
    resource_type: resourceTypeOf(item.kind),
    app_id: item.app_id,
    app_name: item.app_name,
    plan: asObserved(item.plan, item.is_live),
    grant_id: item.grant_id,
  };
}
