import * as contract from "../../api/index.ts";
import { requireAdministrator, requireAdministratorOrAuditor } from "../../identity/index.ts";
import { bound, type BoundOperation } from "../../platform/http/index.ts";
import { decideRollback } from "./decide-rollback.ts";
import { listRollbacks } from "./rollback-view.ts";
import { settleRollback } from "./settle-rollback.ts";

export function rollbackRoutes(nudge: () => void): readonly BoundOperation[] {
  return [
    bound(contract.getRollbacks, async ({ ctx }) => {
      await requireAdministratorOrAuditor(ctx);
      return { rollbacks: await listRollbacks(ctx.db) };
    }),
    bound(contract.decideRollback, async ({ ctx, params, body }) => {
      await requireAdministrator(ctx);
      const decided = await decideRollback(ctx, { appId: params.app_id, ...body });
      nudge();
      return { decided };
    }),
    bound(contract.settleRollback, async ({ ctx, params }) => {
      await requireAdministrator(ctx);
      await settleRollback(ctx, params.app_id);
      nudge();
      return { ok: true as const };
    }),
  ];
}
