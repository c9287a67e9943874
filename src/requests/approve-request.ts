import { type Kysely, sql } from "kysely";
import type { PlanView } from "../api/index.ts";
import type { UnitOfWork } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { conflict, unprocessable } from "../platform/errors/index.ts";
import { userOf } from "../platform/http/index.ts";
import type { RequestId, UserId } from "../platform/ids/index.ts";
import { checkApprovedDuration, effectiveDuration, inWords } from "./check-duration.ts";
import { approveForGood } from "./conclude.ts";
import { eventSubject, type LockedRequest } from "./lock-request.ts";
import type { RequestsDeps } from "./ports.ts";
import { isVisibleTo, requestNotFound, viewerOf } from "./request-visibility.ts";
import { eligibleStages } from "./request-rows.ts";
import { resolveRequest } from "./resolve-stage.ts";
import { AppErrorAfterCommit, insertReview, requestChanged, reviewRequest } from "./review-request.ts";

export interface ApproveInput {
  readonly comment?: string | undefined;
  readonly revision?: number | undefined;
  /** Only shorter than asked. */
  readonly durationMinutes?: number | undefined;
}

/** Approves in the current stage; the last stage writes the grant in the same transaction. */
export async function approveRequest(
  ctx: CommandContext,
  deps: RequestsDeps,
  requestId: RequestId,
  input: ApproveInput,
): Promise<void> {
  const reviewerId = userOf(ctx);
  const seen = await loadSeen(ctx.db, reviewerId, requestId);
  // Outside the transaction, because it may ask Zendesk.
  const changedPlan = await findChangedPlan(deps, seen, reviewerId);

  const call = { reviewerId, requestId, revision: input.revision, verb: "approve" as const };
  const isLast = await reviewRequest(ctx, call, async (unit, request) => {
    // The plan was compared with that revision; another one was not looked at.
    if (request.revision !== seen.revision) throw requestChanged();
    if (changedPlan !== null) return renewPlan(unit, request, changedPlan);
    return recordApproval(unit, deps, request, reviewerId, input);
  });
  if (isLast) deps.grants.nudge();
}

interface SeenRequest {
  readonly status: string;
  readonly revision: number;
  readonly requester_id: string;
  readonly recipient_id: string;
  readonly resource_id: string;
  readonly duration_seconds: number | null;
  readonly shortest_review: number | null;
  readonly plan: PlanView;
}

async function loadSeen(db: Kysely<Database>, reviewerId: UserId, requestId: RequestId): Promise<SeenRequest> {
  const viewer = await viewerOf(db, reviewerId);
  const result = await sql<SeenRequest>`
    select q.status, q.revision, q.requester_id, q.recipient_id, q.duration_seconds, i.resource_id, i.plan,
           (select min(v.duration_seconds) from reviews v where v.request_id = q.id) as shortest_review
      from requests q join request_items i on i.request_id = q.id
     where q.id = ${requestId} and ${isVisibleTo(viewer)}`.execute(db);
  const seen = result.rows[0];
  if (seen === undefined) throw requestNotFound();
  return seen;
}

/**
 * The new plan where carrying out would now replace or create something else than the reviewer saw, else null. The last
 * sync answers cheaply; where it disagrees, a fresh read decides, because a sync may be older than the plan.
 */
async function findChangedPlan(deps: RequestsDeps, seen: SeenRequest, reviewerId: UserId): Promise<PlanView | null> {
  // What will be refused anyway is no reason to ask Zendesk.
  if (seen.status !== "PENDING" || reviewerId === seen.requester_id || reviewerId === seen.recipient_id) return null;
  const question = {
    resourceId: seen.resource_id,
    recipientId: seen.recipient_id,
    durationSeconds: effectiveDuration(seen.duration_seconds, [seen.shortest_review]),
  };
  const synced = await deps.grants.computePlan({ ...question, mode: "sync" });
  if (hasSameEffects(seen.plan, synced)) return null;
  const read = await deps.grants.computePlan({ ...question, mode: "read" });
  // Zendesk did not answer: an older look does not overrule what was read. The reconciler reads before it writes.
  if (read.basis === "sync" && seen.plan.basis === "read") return null;
  return hasSameEffects(seen.plan, read) ? null : read;
}

/** Names are for people; what an approval is bound to are the things themselves. */
function hasSameEffects(a: PlanView, b: PlanView): boolean {
  const [left, right] = [a.approved_effects, b.approved_effects];
  return (
    left.replaces_organization_id === right.replaces_organization_id &&
    left.replaces_role_id === right.replaces_role_id &&
    left.creates_account === right.creates_account &&
    left.upgrades_account === right.upgrades_account
  );
}

/** Stores the new plan and decides nothing: the reviewer has to see it first. */
async function renewPlan(unit: UnitOfWork, request: LockedRequest, plan: PlanView): Promise<AppErrorAfterCommit> {
  await sql`update request_items set plan = ${JSON.stringify(plan)}::jsonb where request_id = ${request.id} and resource_id = ${request.resource_id}`.execute(
    unit.db,
  );
  await sql`update requests set revision = revision + 1, updated_at = ${request.now} where id = ${request.id}`.execute(
    unit.db,
  );
  unit.record({
    action: "request.plan_changed",
    ...eventSubject(request),
    before: { approved_effects: request.plan.approved_effects, revision: request.revision },
    after: { approved_effects: plan.approved_effects, revision: request.revision + 1 },
  });
  return new AppErrorAfterCommit(
    conflict(
      "request.plan_changed",
      "What this would change in Zendesk is not what you saw any more. Nothing was decided; look at the new plan and decide then.",
    ),
  );
}

/** Records one approval and advances. Returns true where it was the last one. */
async function recordApproval(
  unit: UnitOfWork,
  deps: RequestsDeps,
  request: LockedRequest,
  reviewerId: UserId,
  input: ApproveInput,
): Promise<boolean> {
  const durationSeconds = checkApprovedDuration(input.durationMinutes, request.effectiveSeconds);
  checkStillAllowed(request, durationSeconds);
  const isShorter = durationSeconds !== request.effectiveSeconds;
  const comment = input.comment?.trim() ?? "";
  await insertReview(unit.db, reviewerId, request, {
    decision: "approved",
    comment,
    durationSeconds: isShorter ? durationSeconds : null,
  });

  const reviews = [
    ...request.reviews,
    { stage: request.current_stage, userId: reviewerId, decision: "approved" as const },
  ];
  const { outcome, stage } = resolveRequest(eligibleStages(request.entries, request, reviews), reviews);
  const isLast = outcome === "approved";
  unit.record({
    action: "request.approve",
    ...eventSubject(request),
    before: { status: request.status, stage: request.current_stage, duration_seconds: request.effectiveSeconds },
    after: { status: isLast ? "APPROVED" : "PENDING", stage, duration_seconds: durationSeconds },
    detail: { comment },
  });
  if (!isLast) {
    // Who comes after decides on the shorter duration and has to see it.
    await sql`
      update requests set current_stage = ${stage}, revision = revision + ${isShorter ? 1 : 0}, updated_at = ${request.now} where id = ${request.id}`.execute(
      unit.db,
    );
    return false;
  }
  await approveForGood(unit, deps.grants, {
    requestId: request.id,
    recipientId: request.recipient_id,
    resourceId: request.resource_id,
    durationSeconds,
    plan: request.plan,
    now: request.now,
    configurationId: request.configuration_id,
    configurationVersion: request.configuration_version,
    extensionSeconds: request.extension_seconds,
  });
  return true;
}

/** What changed since the request was filed and makes this approval impossible. */
function checkStillAllowed(request: LockedRequest, durationSeconds: number | null): void {
  if (request.recipient_state !== "active")
    throw unprocessable("request.recipient_deactivated", "This person is deactivated and can be given nothing.");
  const max = request.max_duration_seconds;
  if (max !== null && (durationSeconds === null || durationSeconds > max)) {
    throw unprocessable(
      "request.longer_than_allowed",
      `This item is now given for at most ${inWords(max)}. Approve it for less.`,
      {
        fields: { duration_minutes: `At most ${inWords(max)}.` },
      },
    );
  }
}
