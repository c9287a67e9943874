import type { z } from "zod";
import type { previewRequest as previewOperation } from "../api/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { userOf } from "../platform/http/index.ts";
import { asId, type UserId } from "../platform/ids/index.ts";
import type { RequestsDeps } from "./ports.ts";
import { eligibleStages, loadConfiguredStages, openReviewers } from "./request-rows.ts";
import { checkRequestable } from "./requestable.ts";
import { resolveStage } from "./resolve-stage.ts";

export interface PreviewInput {
  readonly resourceId: string;
  readonly recipientId?: UserId | undefined;
  readonly durationMinutes: number;
}

/** What a request would change and who would decide, by the same rules as filing it, which it does not. */
export async function previewRequest(
  ctx: CommandContext,
  deps: RequestsDeps,
  input: PreviewInput,
): Promise<z.output<(typeof previewOperation)["response"]>> {
  const requesterId = userOf(ctx);
  const recipientId = input.recipientId ?? requesterId;
  const { item, durationSeconds } = await checkRequestable(ctx.db, {
    requesterId,
    recipientId,
    resourceId: input.resourceId,
    durationMinutes: input.durationMinutes,
  });
  const plan = await deps.grants.computePlan({
    resourceId: input.resourceId,
    recipientId,
    durationSeconds,
    mode: "read",
  });
  const entries = await loadConfiguredStages(ctx.db, item.configuration_id);
  const stages = eligibleStages(entries, { requester_id: requesterId, recipient_id: recipientId }, []);
  const setBy = item.auto_approval ? await deps.inventory.autoApprovalSetBy(ctx.db, asId(item.resource_id)) : null;
  const autoApproval = item.auto_approval && setBy !== requesterId && setBy !== recipientId;
  const first = stages[0] ?? null;
  return {
    plan,
    reviewers: autoApproval ? [] : openReviewers(first, entries, []),
    auto_approval: autoApproval,
    // A later stage without people would block as surely as the first.
    blocked: !autoApproval && (stages.length === 0 || stages.some((stage) => resolveStage(stage, []) === "blocked")),
    prolongs_grant_id: item.prolongs_grant_id,
  };
}
