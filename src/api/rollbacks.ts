import { z } from "zod";
import { moment, ok, personRef, resourceRef, uuid } from "./common.ts";
import { operation } from "./operation.ts";

/**
 * `put_back`, `end`: for access that the restored rows say is live and the app does not show. `take`, `leave`: for access
 * that the app shows and no row explains; taken, it is removed unless a live grant wants it.
 */
export const rollbackDecision = z.enum(["put_back", "end", "take", "leave"]);
export type RollbackDecision = z.infer<typeof rollbackDecision>;

export const rollbackDifference = z.object({
  /** Names the difference in a decision. */
  difference: z.string(),
  kind: z.enum(["absent", "unexplained"]),
  decision: rollbackDecision.nullable(),
  may: z.array(rollbackDecision),
  /** What differs, in one sentence. */
  sentence: z.string(),
  grant_id: uuid.nullable(),
  user: personRef.nullable(),
  resource: resourceRef,
  account_remote_id: z.string().nullable(),
  account_name: z.string().nullable(),
  /** When the app says that it was given; null for roles, of which it does not say it. */
  given_at: moment.nullable(),
});
export type RollbackDifferenceView = z.infer<typeof rollbackDifference>;

export const rollback = z.object({
  app_id: uuid,
  app_name: z.string(),
  noticed_at: moment,
  /** The last event that the database still has. */
  last_event_at: moment,
  last_seq: z.string(),
  /** The last row that a signed head names; null where somebody declared the restore. */
  lost_seq: z.string().nullable(),
  lost_until: moment.nullable(),
  /** Whether the app was read completely since. Before that nothing can be decided. */
  is_read: z.boolean(),
  undecided: z.number().int(),
  total: z.number().int(),
  /** Undecided first, at most 200. */
  differences: z.array(rollbackDifference),
});
export type RollbackView = z.infer<typeof rollback>;

const appParams = z.object({ app_id: uuid });

export const getRollbacks = operation({
  id: "getRollbacks",
  method: "GET",
  path: "/rollbacks",
  tag: "rollbacks",
  summary: "Apps in which nothing is given, because the database is older than it was, with what differs",
  response: z.object({ rollbacks: z.array(rollback) }),
});
export const decideRollback = operation({
  id: "decideRollback",
  method: "POST",
  path: "/rollbacks/{app_id}/decisions",
  tag: "rollbacks",
  summary: "Decide what differs, one by one or all that are undecided",
  params: appParams,
  body: z.strictObject({
    decision: rollbackDecision,
    /** All undecided ones that this may be decided of, where left out. */
    differences: z.array(z.string().max(200)).min(1).max(200).optional(),
  }),
  response: z.object({ decided: z.number().int() }),
});
export const settleRollback = operation({
  id: "settleRollback",
  method: "POST",
  path: "/rollbacks/{app_id}/settle",
  tag: "rollbacks",
  summary: "Everything is decided: access is given again in this app",
  params: appParams,
  response: ok,
});
