import type { PlanView } from "../api/index.ts";
import type { UnitOfWork } from "../audit/index.ts";
import type { Slice } from "../platform/slice.ts";
import { onGoLive, previewGoLive } from "./go-live.ts";
import type { GrantsDeps } from "./grants-deps.ts";
import { computePlan, type PlanQuestion } from "./plan/compute-plan.ts";
import { rollbackRoutes } from "./rollback/routes.ts";
import { grantsRoutes } from "./routes.ts";
import { showFigures } from "./show-figures.ts";
import { Nudge, startReconciler } from "./worker/reconciler.ts";
import { writeApprovedGrant, type ApprovedGrant } from "./write-approved-grant.ts";

export type { GrantsDeps, InventoryPort } from "./grants-deps.ts";
export { asObserved } from "./plan/as-observed.ts";
export type { PlanQuestion } from "./plan/compute-plan.ts";
export { decideRollback } from "./rollback/decide-rollback.ts";
export { type LostTail, openRollback } from "./rollback/open-rollback.ts";
export { listRollbacks } from "./rollback/rollback-view.ts";
export { settleRollback } from "./rollback/settle-rollback.ts";
export type { ApprovedGrant } from "./write-approved-grant.ts";

/** What other slices use of the grants. */
export interface GrantsServices {
  /** Writes an approved grant in the caller's transaction; returns its id. */
  writeApprovedGrant(unit: UnitOfWork, approved: ApprovedGrant): Promise<string>;
  computePlan(question: PlanQuestion): Promise<PlanView>;
  previewGoLive(appId: string): Promise<readonly string[]>;
  onGoLive(unit: UnitOfWork, appId: string, resourceId: string | null): Promise<void>;
  /** After a commit that woke targets: look now instead of at the next poll. */
  nudge(): void;
}

export function createGrants(deps: GrantsDeps): Slice & GrantsServices {
  const nudge = new Nudge();
  showFigures(deps);
  return {
    routes: [...grantsRoutes(deps, nudge), ...rollbackRoutes(() => nudge.now())],
    start: async () => Promise.resolve(startReconciler(deps, nudge)),
    writeApprovedGrant: (unit, approved) => writeApprovedGrant(deps.inventory, unit, approved),
    computePlan: (question) => computePlan(deps, question),
    previewGoLive: (appId) => previewGoLive(deps, appId),
    onGoLive,
    nudge: () => nudge.now(),
  };
}
