import { sql } from "kysely";
import { z } from "zod";
import { inTransaction, type UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { bug } from "../platform/errors/index.ts";
import { type ErrandHandler, errandHandler, type ErrandSchedule } from "../platform/jobs/index.ts";
import { closeRequest } from "./conclude.ts";

const QUEUE = "requests.expire";
/** One transaction holds the event log's tip for this many events; more would hold up approvals. */
const BATCH = 20;

/** Ends pending requests that waited too long. Safe to run twice and at once: each row is locked and looked at again. */
export async function expireRequests(ctx: CommandContext): Promise<number> {
  let expired = 0;
  for (;;) {
    const batch = await inTransaction(ctx, async (unit) => {
      const lapsed = await sql<{ id: string }>`
        select id from requests where status = 'PENDING' and lapses_at <= (select app_clock())
         order by lapses_at limit ${BATCH} for update skip locked`.execute(unit.db);
      for (const row of lapsed.rows) await expireRequest(unit, row.id);
      if (lapsed.rows.length === 0) unit.changedNothing();
      return lapsed.rows.length;
    });
    expired += batch;
    if (batch < BATCH) return expired;
  }
}

/** Ends one lapsed request whose row the caller has locked. */
export async function expireRequest(unit: UnitOfWork, requestId: string): Promise<void> {
  const found = await sql<{ now: Date; recipient_id: string; resource_id: string; app_id: string }>`
    select app_clock() as now, i.recipient_id, i.resource_id, r.app_id
      from request_items i join resources r on r.id = i.resource_id where i.request_id = ${requestId}`.execute(unit.db);
  const row = found.rows[0];
  if (row === undefined) throw bug("a request without an item", { requestId });
  await closeRequest(unit.db, requestId, { status: "CANCELED", reason: "expired", now: row.now });
  unit.record({
    action: "request.expire",
    subjectUserId: row.recipient_id,
    appId: row.app_id,
    resourceId: row.resource_id,
    requestId,
    before: { status: "PENDING" },
    after: { status: "CANCELED", status_reason: "expired" },
  });
}

export const expireRequestsErrand: ErrandHandler = errandHandler({
  queue: QUEUE,
  version: 1,
  payload: z.strictObject({}),
  run: async (ctx) => {
    await expireRequests(ctx);
  },
});

export const expireRequestsSchedule: ErrandSchedule = { queue: QUEUE, version: 1, cron: "* * * * *", payload: {} };
