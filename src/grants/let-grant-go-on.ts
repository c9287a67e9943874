import { sql } from "kysely";
import { inTransaction } from "../audit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { conflict, notFound } from "../platform/errors/index.ts";
import { refuseOwnDecision, requireDecider } from "./decide-over-grant.ts";
import type { GrantsDeps } from "./grants-deps.ts";
import { findGrant, lockGrant } from "./lock-grant.ts";
import { computePlan } from "./plan/compute-plan.ts";
import { wakeTarget } from "./wake.ts";

/** A new decision for a grant that stopped because its plan changed: binds it to the plan as it is now. */
export async function letGrantGoOn(deps: GrantsDeps, ctx: CommandContext, grantId: string): Promise<void> {
  await refuseOwnDecision(ctx, grantId, "let_go_on");
  const found = await findGrant(deps.db, grantId);
  if (found === null) throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.");
  const plan = await computePlan(deps, {
    resourceId: found.resourceId,
    recipientId: found.userId,
    durationSeconds: found.durationSeconds,
    mode: "read",
  });
  if (!plan.is_possible) throw conflict("grant.not_possible", plan.sentence);
  await inTransaction(ctx, async (unit) => {
    const grant = await lockGrant(unit.db, grantId);
    await requireDecider(unit.db, ctx, grant);
    if (grant.stoppedAt === null || (grant.state !== "approved" && grant.state !== "active")) {
      throw conflict("grant.not_stopped", "This grant does not wait for a decision.");
    }
    await sql`
      update grants set stopped_at = null, stop_reason = null, status = 'being_given', status_detail = '',
             approved_effects = ${JSON.stringify(plan.approved_effects)}::jsonb
       where id = ${grantId}`.execute(unit.db);
    await wakeTarget(unit.db, grant.targetId, grant.itemId);
    unit.record({
      action: "grant.go_on",
      subjectUserId: grant.userId,
      appId: grant.appId,
      resourceId: grant.resourceId,
      grantId,
      after: { approved_effects: plan.approved_effects },
    });
  });
}
