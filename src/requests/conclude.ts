import { sql, type Transaction } from "kysely";
import type { PlanView } from "../api/index.ts";
import type { UnitOfWork } from "../audit/index.ts";
import type { Database } from "../platform/database/schema.ts";
import type { GrantsPort } from "./ports.ts";

export interface ApprovedRequest {
  readonly requestId: string;
  readonly recipientId: string;
  readonly resourceId: string;
  /** Null: no end. */
  readonly durationSeconds: number | null;
  readonly plan: PlanView;
  readonly configurationId: string;
  readonly configurationVersion: number;
  readonly extensionSeconds: number;
  readonly now: Date;
}

/**
 * Approves for good and writes the grant, in the caller's transaction and under the request's row lock. The grant is
 * bound to the effects of the plan that was seen; the reconciler stops where a fresh read shows others.
 */
export async function approveForGood(unit: UnitOfWork, grants: GrantsPort, approved: ApprovedRequest): Promise<string> {
  await closeRequest(unit.db, approved.requestId, { status: "APPROVED", reason: null, now: approved.now });
  return grants.writeApprovedGrant(unit, {
    requestId: approved.requestId,
    source: "request",
    resourceId: approved.resourceId,
    recipientId: approved.recipientId,
    durationSeconds: approved.durationSeconds,
    approvedEffects: approved.plan.approved_effects,
    configurationId: approved.configurationId,
    configurationVersion: approved.configurationVersion,
    extensionSeconds: approved.extensionSeconds,
  });
}

/** Ends the wait. The database refuses every change of a request that is not pending, whatever the caller believes. */
export async function closeRequest(
  db: Transaction<Database>,
  requestId: string,
  how: { readonly status: "APPROVED" | "DENIED" | "CANCELED"; readonly reason: string | null; readonly now: Date },
): Promise<void> {
  await sql`
    with items as (update request_items set is_pending = false where request_id = ${requestId})
    update requests set status = ${how.status}, status_reason = ${how.reason}, decided_at = ${how.now}, updated_at = ${how.now}
     where id = ${requestId}`.execute(db);
}
