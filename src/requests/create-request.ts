import { sql, type Transaction } from "kysely";
import type { PlanView } from "../api/index.ts";
import { inTransaction, type UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { type AppError, bug, conflict, invalid, tooMany } from "../platform/errors/index.ts";
import { userOf } from "../platform/http/index.ts";
import { asId, newId, type RequestId, type UserId } from "../platform/ids/index.ts";
import { approveForGood } from "./conclude.ts";
import { expireRequest } from "./expire-requests.job.ts";
import type { RequestsDeps } from "./ports.ts";
import { type CheckedRequest, checkRequestable, type Requestable } from "./requestable.ts";

/** More than anybody waits for in earnest; a program that asks in a loop stops here. */
const MAX_PENDING_PER_PERSON = 200;

export interface CreateRequestInput {
  readonly resourceId: string;
  /** For somebody else; left out: for oneself. */
  readonly recipientId?: UserId | undefined;
  readonly reason: string;
  /** -1: no end, where the item allows it. */
  readonly durationMinutes: number;
}

/** Files a request; where the item approves by itself, the grant is written in the same transaction. */
export async function createRequest(
  ctx: CommandContext,
  deps: RequestsDeps,
  input: CreateRequestInput,
): Promise<RequestId> {
  const requesterId = userOf(ctx);
  const recipientId = input.recipientId ?? requesterId;
  const question = { requesterId, recipientId, resourceId: input.resourceId, durationMinutes: input.durationMinutes };
  const { item, durationSeconds } = await checkRequestable(ctx.db, question);
  checkReason(item, input.reason);
  // Outside the transaction: it asks Zendesk, and nobody waits on a row for that.
  const plan = await deps.grants.computePlan({
    resourceId: input.resourceId,
    recipientId,
    durationSeconds,
    mode: "read",
  });

  const filed = { requestId: asId<RequestId>(newId()), requesterId, recipientId, reason: input.reason.trim(), plan };
  try {
    const isApproved = await inTransaction(ctx, async (unit) => {
      const checked = await checkRequestable(unit.db, question);
      checkReason(checked.item, input.reason);
      return fileRequest(unit, deps, filed, checked);
    });
    if (isApproved) deps.grants.nudge();
    return filed.requestId;
  } catch (error) {
    throw await explainConflict(ctx, error, recipientId, input.resourceId);
  }
}

function checkReason(item: Requestable, reason: string): void {
  if (item.requires_reason && reason.trim() === "") {
    throw invalid("request.reason_required", "Say why you need it; the people who decide read it.", {
      fields: { reason: "Needed." },
    });
  }
}

interface FiledRequest {
  readonly requestId: RequestId;
  readonly requesterId: UserId;
  readonly recipientId: UserId;
  readonly reason: string;
  readonly plan: PlanView;
}

async function fileRequest(
  unit: UnitOfWork,
  deps: RequestsDeps,
  filed: FiledRequest,
  { item, durationSeconds }: CheckedRequest,
): Promise<boolean> {
  await clearLapsed(unit, filed.recipientId, item.resource_id);
  if (filed.requesterId === filed.recipientId) await refuseFlood(unit.db, filed.requesterId);
  const now = await insertRequest(unit.db, filed, item, durationSeconds);
  const event = {
    subjectUserId: filed.recipientId,
    appId: item.app_id,
    resourceId: item.resource_id,
    requestId: filed.requestId,
  };
  const after = {
    status: "PENDING",
    reason: filed.reason,
    duration_seconds: durationSeconds,
    approved_effects: filed.plan.approved_effects,
  };
  unit.record({ action: "request.create", ...event, after });
  if (!item.auto_approval || (await wasLoosenedBy(unit, deps, filed, item))) return false;

  unit.record({
    action: "request.auto_approved",
    ...event,
    before: { status: "PENDING" },
    after: { status: "APPROVED" },
  });
  await approveForGood(unit, deps.grants, {
    requestId: filed.requestId,
    recipientId: filed.recipientId,
    resourceId: item.resource_id,
    durationSeconds,
    plan: filed.plan,
    now,
    configurationId: item.configuration_id,
    configurationVersion: item.configuration_version,
    extensionSeconds: item.extension_seconds,
  });
  return true;
}

/** Whoever let the item approve by itself would decide for themselves; their own requests go to the reviewers. */
async function wasLoosenedBy(
  unit: UnitOfWork,
  deps: RequestsDeps,
  filed: FiledRequest,
  item: Requestable,
): Promise<boolean> {
  const setBy = await deps.inventory.autoApprovalSetBy(unit.db, asId(item.resource_id));
  return setBy !== null && (setBy === filed.requesterId || setBy === filed.recipientId);
}

async function insertRequest(
  db: Transaction<Database>,
  filed: FiledRequest,
  item: Requestable,
  durationSeconds: number | null,
): Promise<Date> {
  const inserted = await sql<{ created_at: Date }>`
    insert into requests (id, requester_id, recipient_id, reason, duration_seconds, current_stage, created_at, updated_at, lapses_at)
    select ${filed.requestId}, ${filed.requesterId}, ${filed.recipientId}, ${filed.reason}, ${durationSeconds}::integer,
           coalesce((select min(stage) from configuration_stages where configuration_id = ${item.configuration_id}), 1),
           clock.now, clock.now, clock.now + settings.pending_days * interval '1 day'
      from settings, (select app_clock() as now) as clock
    returning created_at`.execute(db);
  await sql`
    insert into request_items (request_id, resource_id, recipient_id, configuration_id, configuration_version, extension_seconds, plan)
    values (${filed.requestId}, ${item.resource_id}, ${filed.recipientId}, ${item.configuration_id}, ${item.configuration_version},
            ${item.extension_seconds}::integer, ${JSON.stringify(filed.plan)}::jsonb)`.execute(db);
  await sql`
    insert into request_stages (request_id, stage, operator, owner_id)
    select ${filed.requestId}, stage, operator, owner_id from configuration_stages where configuration_id = ${item.configuration_id}`.execute(
    db,
  );
  const row = inserted.rows[0];
  if (row === undefined) throw bug("the settings row is missing");
  return row.created_at;
}

/** A request that lapsed a moment ago, before the job came by, must not keep somebody from asking again. */
async function clearLapsed(unit: UnitOfWork, recipientId: UserId, resourceId: string): Promise<void> {
  const lapsed = await sql<{ id: string }>`
    select q.id from requests q join request_items i on i.request_id = q.id
     where i.recipient_id = ${recipientId} and i.resource_id = ${resourceId} and i.is_pending and q.status = 'PENDING'
       and q.lapses_at <= (select app_clock()) for update of q`.execute(unit.db);
  for (const row of lapsed.rows) await expireRequest(unit, row.id);
}

async function refuseFlood(db: Transaction<Database>, requesterId: UserId): Promise<void> {
  const pending = await sql<{ count: number }>`
    select count(*)::integer as count from requests where requester_id = ${requesterId} and recipient_id = ${requesterId} and status = 'PENDING'`.execute(
    db,
  );
  if ((pending.rows[0]?.count ?? 0) < MAX_PENDING_PER_PERSON) return;
  throw tooMany(
    "request.too_many_pending",
    `You have ${MAX_PENDING_PER_PERSON} requests waiting. Cancel those you do not need first.`,
  );
}

/** The partial unique index decides who was first; here its refusal gets the first one's id. */
async function explainConflict(
  ctx: CommandContext,
  error: unknown,
  recipientId: UserId,
  resourceId: string,
): Promise<unknown> {
  if (!(error instanceof Error && "constraint" in error && error.constraint === "request_items__one_pending"))
    return error;
  const pending = await ctx.db
    .selectFrom("request_items")
    .select("request_id")
    .where("recipient_id", "=", recipientId)
    .where("resource_id", "=", resourceId)
    .where("is_pending", "=", true)
    .executeTakeFirst();
  return alreadyPending(pending?.request_id ?? null);
}

function alreadyPending(requestId: string | null): AppError {
  return conflict(
    "request.already_pending",
    "A request for this item is waiting already. Comment on that one, or cancel it and ask again.",
    {
      details: { requestId },
      ...(requestId === null ? {} : { fields: { request_id: requestId } }),
    },
  );
}
