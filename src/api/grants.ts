import { z } from "zod";
import { flag, moment, page, pageQuery, personRef, resourceRef, uuid } from "./common.ts";
import { operation } from "./operation.ts";

const grantParams = z.object({ grant_id: uuid });

export const grantState = z.enum(["approved", "active", "ending", "ended"]);
/** The word that people see; richer than the state. */
export const grantStatus = z.enum([
  "scheduled",
  "observed",
  "being_given",
  "waits_for_account",
  "waits_for_seat",
  "active",
  "displaced",
  "held",
  "stopped",
  "being_removed",
  "still_held",
  "overdue",
  "verified_gone",
  "lapsed",
  "never_given",
  "outside_remains",
  "held_by_other",
]);

export const grant = z.object({
  grant_id: uuid,
  user: personRef,
  resource: resourceRef,
  request_id: uuid.nullable(),
  source: z.enum(["request", "group_link", "break_glass", "administrator"]),
  state: grantState,
  status: grantStatus,
  /** One sentence in plain words where the status needs it. */
  status_detail: z.string(),
  ended_as: z.enum(["gone", "outside_remains", "held_by_other", "never_given"]).nullable(),
  end_cause: z
    .enum(["expired", "lapsed", "given_back", "revoked", "person_deactivated", "resource_removed", "app_removed"])
    .nullable(),
  approved_at: moment,
  starts_at: moment,
  activate_by: moment.nullable(),
  verified_at: moment.nullable(),
  expires_at: moment.nullable(),
  latest_end: moment.nullable(),
  /** When its end became due; null while it has none in the past. */
  end_due_at: moment.nullable(),
  ending_at: moment.nullable(),
  ended_at: moment.nullable(),
  duration_minutes: z.number().nullable(),
  extended_minutes: z.number(),
  extension_minutes: z.number(),
  may: z.object({
    extend: z.boolean(),
    extend_refusal: z.string().nullable(),
    give_back: z.boolean(),
    revoke: z.boolean(),
    put_back: z.boolean(),
    let_go_on: z.boolean(),
  }),
});
export type GrantView = z.infer<typeof grant>;

export const getGrants = operation({
  id: "getGrants",
  method: "GET",
  path: "/grants",
  tag: "grants",
  summary: "List grants; mine unless more is asked for and allowed",
  query: z.object({
    ...pageQuery,
    mine: flag.optional(),
    user_id: uuid.optional(),
    resource_id: uuid.optional(),
    app_id: uuid.optional(),
    /** `open`: everything not ended. */
    show: z.enum(["open", "ended", "all"]).optional(),
  }),
  response: page(grant),
});
export const getGrant = operation({
  id: "getGrant",
  method: "GET",
  path: "/grants/{grant_id}",
  tag: "grants",
  summary: "One grant",
  params: grantParams,
  response: grant,
});
export const extendGrant = operation({
  id: "extendGrant",
  method: "POST",
  path: "/grants/{grant_id}/extend",
  tag: "grants",
  summary: "Add the configured minutes without a new decision",
  params: grantParams,
  response: grant,
});
export const giveBackGrant = operation({
  id: "giveBackGrant",
  method: "POST",
  path: "/grants/{grant_id}/give-back",
  tag: "grants",
  summary: "I'm done",
  params: grantParams,
  response: grant,
});
export const revokeGrant = operation({
  id: "revokeGrant",
  method: "POST",
  path: "/grants/{grant_id}/revoke",
  tag: "grants",
  summary: "End a grant now",
  params: grantParams,
  body: z.strictObject({ comment: z.string().trim().max(4000).optional() }),
  response: grant,
});
export const putBackGrant = operation({
  id: "putBackGrant",
  method: "POST",
  path: "/grants/{grant_id}/put-back",
  tag: "grants",
  summary: "Undo a drift: give again what vanished by another hand",
  params: grantParams,
  response: grant,
});
export const letGrantGoOn = operation({
  id: "letGrantGoOn",
  method: "POST",
  path: "/grants/{grant_id}/let-go-on",
  tag: "grants",
  summary: "A new decision for a grant that stopped because its plan changed",
  params: grantParams,
  response: grant,
});

export const receiptLine = z.object({
  at: moment,
  text: z.string(),
  call: z.string().nullable(),
  answer: z.string().nullable(),
});
/** Proof of one ended grant: asked, done, read back. */
export const receipt = z.object({
  grant,
  /** True only after a read that began after everything of ours was answered or settled. */
  is_verified: z.boolean(),
  summary: z.string(),
  asked: z.object({ sentence: z.string(), lines: z.array(receiptLine) }),
  done: z.object({ sentence: z.string(), lines: z.array(receiptLine) }),
  read_back: z.object({ sentence: z.string(), lines: z.array(receiptLine) }),
  verified_at: moment.nullable(),
  read_began_at: moment.nullable(),
  event: z.object({ seq: z.string(), event_id: uuid, hash: z.string() }).nullable(),
});
export type ReceiptView = z.infer<typeof receipt>;
export const getReceipt = operation({
  id: "getReceipt",
  method: "GET",
  path: "/grants/{grant_id}/receipt",
  tag: "grants",
  summary: "The receipt of a grant",
  params: grantParams,
  response: receipt,
});

export const revocation = z.object({
  grant,
  status: z.enum(["due", "being_removed", "refused", "overdue", "verified_gone"]),
  due_since: moment,
  age_seconds: z.number(),
  cause: z.string(),
  last_answer: z.string(),
  next_try_at: moment.nullable(),
  what_to_do: z.string(),
});
export type RevocationView = z.infer<typeof revocation>;
export const getRevocations = operation({
  id: "getRevocations",
  method: "GET",
  path: "/revocations",
  tag: "revocations",
  summary: "Removals that are due, overdue or verified",
  query: z.object({ ...pageQuery, show: z.enum(["open", "verified", "all"]).optional() }),
  response: page(revocation).extend({
    counts: z.object({ overdue: z.number().int(), due: z.number().int(), verified_today: z.number().int() }),
    oldest_overdue_seconds: z.number().nullable(),
    /** From end to verified gone over the last 30 days, in seconds. */
    p50_seconds: z.number().nullable(),
    p95_seconds: z.number().nullable(),
  }),
});
export const tryRevocationNow = operation({
  id: "tryRevocationNow",
  method: "POST",
  path: "/revocations/{grant_id}/try-now",
  tag: "revocations",
  summary: "Look and try again at once",
  params: grantParams,
  response: grant,
});
