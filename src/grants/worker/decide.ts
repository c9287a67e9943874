import { sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { newId } from "../../platform/ids/index.ts";
import {
  type AppRead,
  type AttemptRow,
  decideTarget,
  type PlannedAttempt,
  type TargetDecision,
} from "../reconcile/index.ts";
import type { Claim } from "./claim-target.ts";
import { LEASE_SECONDS } from "./lease.ts";
import { loadView } from "./load-view.ts";
import { storeChanges, type Scene } from "./store-changes.ts";

/** A decision that was committed. */
export interface Decided {
  readonly decision: TargetDecision;
  /** The attempt whose row was committed; null when nothing is to be sent. */
  readonly attempt: AttemptRow | null;
  readonly realNow: Date;
  readonly scene: Scene;
}

/**
 * Step 3: one transaction that locks the target, checks the lease token, renews the lease, and decides from the rows as
 * they are now. Returns null when the lease is another worker's: then nothing was written.
 */
export async function decide(ctx: CommandContext, claim: Claim, read: AppRead): Promise<Decided | null> {
  return inTransaction(ctx, async (unit) => {
    unit.changedNothing();
    if (!(await renewLease(unit, claim))) return null;
    const view = await loadView(unit.db, claim.targetId, read);
    const decision = decideTarget(view);
    const scene: Scene = { targetId: claim.targetId, appId: claim.appId, userId: claim.userId, grants: view.grants };
    await storeChanges(unit, scene, decision.changes);
    await storeStatuses(unit, claim, decision);
    const attempt = decision.next.kind === "open" ? await openAttempt(unit, scene, decision.next.attempt) : null;
    return { decision, attempt, realNow: new Date(view.realNow), scene };
  });
}

/** Locks the target and renews the lease if it is still ours. Guard "token in every transaction". */
export async function renewLease(unit: UnitOfWork, claim: Claim): Promise<boolean> {
  const renewed = await sql`
    update targets set lease_until = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second'
     where id = ${claim.targetId} and lease_token = ${claim.leaseToken} returning id`.execute(unit.db);
  return renewed.rows.length === 1;
}

/** Guard "attempt row first": the row and its event commit before the call. Its changes are among the decision's. */
async function openAttempt(unit: UnitOfWork, scene: Scene, planned: PlannedAttempt): Promise<AttemptRow> {
  const id = newId();
  await unit.db
    .insertInto("attempts")
    .values({
      id,
      target_id: scene.targetId,
      item_id: planned.itemId,
      verb: planned.verb,
      membership_id: planned.membershipId,
      value: planned.value,
      purpose: planned.purpose,
      period: planned.period,
      opened_at: new Date(planned.openedAt),
      settle_at: new Date(planned.settleAt),
      claim_until: planned.claimUntil === null ? null : new Date(planned.claimUntil),
      lane: planned.lane,
    })
    .execute();
  unit.record({
    action: "attempt.opened",
    subjectUserId: scene.userId,
    appId: scene.appId,
    after: {
      attempt_id: id,
      verb: planned.verb,
      purpose: planned.purpose,
      membership_id: planned.membershipId,
      value: planned.value,
    },
  });
  return {
    id,
    itemId: planned.itemId,
    verb: planned.verb,
    membershipId: planned.membershipId,
    value: planned.value,
    purpose: planned.purpose,
    period: planned.period,
    openedAt: planned.openedAt,
    answer: null,
    answeredAt: null,
    answerMembershipId: null,
    settleAt: planned.settleAt,
    claimUntil: planned.claimUntil,
    closedAt: null,
  };
}

async function storeStatuses(unit: UnitOfWork, claim: Claim, decision: TargetDecision): Promise<void> {
  await sql`update targets set account_situation = ${decision.account} where id = ${claim.targetId} and account_situation <> ${decision.account}`.execute(
    unit.db,
  );
  for (const { grantId, status } of decision.grants) {
    await sql`
      update grants set status = ${status}, status_detail = case when ${status} = 'stopped' then status_detail else '' end
       where id = ${grantId} and state <> 'ended' and status <> ${status}`.execute(unit.db);
  }
}
