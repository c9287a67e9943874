import { z } from "zod";
import { flag, moment, pageQuery, personRef, resourceRef, resourceType, uuid } from "./common.ts";
import { operation } from "./operation.ts";

const requestParams = z.object({ id: uuid });

export const plannedCall = z.object({ method: z.string(), path: z.string(), why: z.string() });
export const planEffect = z.object({
  kind: z.enum(["seat", "role", "organization", "tickets", "account", "group", "note", "observe"]),
  text: z.string(),
  is_warning: z.boolean(),
});
/** What carrying out a request would change in the app: one sentence, its side effects, and the exact calls. */
export const plan = z.object({
  sentence: z.string(),
  effects: z.array(planEffect),
  calls: z.array(plannedCall),
  /** False where it cannot be carried out as things are; the sentence says why. */
  is_possible: z.boolean(),
  /** The effects an approval is bound to. */
  approved_effects: z.object({
    replaces_organization_id: z.string().nullable(),
    replaces_organization_name: z.string().nullable(),
    replaces_role_id: z.string().nullable(),
    replaces_role_name: z.string().nullable(),
    creates_account: z.boolean(),
    upgrades_account: z.boolean(),
  }),
  computed_at: moment,
  /** `read`: from a fresh read of the app; `sync`: from the last sync, because the app did not answer. */
  basis: z.enum(["read", "sync"]),
});
export type PlanView = z.infer<typeof plan>;

export const requestStatus = z.enum(["PENDING", "APPROVED", "DENIED", "CANCELED"]);

export const requestStage = z.object({
  stage: z.number().int(),
  operator: z.enum(["ANY", "ALL"]),
  status: z.enum(["NOT_STARTED", "DECIDING", "APPROVED", "DENIED", "BLOCKED"]),
  owners: z.array(z.object({ owner_id: uuid, name: z.string() })),
  /** Who may decide in this stage now; never the requester or the recipient. */
  reviewers: z.array(personRef),
});

export const request = z.object({
  id: uuid,
  created_at: moment,
  updated_at: moment,
  requester_id: uuid,
  requester: personRef,
  target_user_id: uuid,
  target_user: personRef,
  status: requestStatus,
  status_reason: z.string().nullable(),
  reason: z.string(),
  /** Null: indefinite. Opal's API says -1 on the way in. */
  duration_minutes: z.number().int().nullable(),
  revision: z.number().int(),
  lapses_at: moment,
  decided_at: moment.nullable(),
  requested_items_list: z.array(
    z.object({
      resource_id: uuid,
      name: z.string(),
      resource_type: resourceType,
      app_id: uuid,
      app_name: z.string(),
      access_level_name: z.string(),
      access_level_remote_id: z.string(),
      remote_id: z.string(),
      remote_name: z.string(),
      plan,
      grant_id: uuid.nullable(),
      max_duration_minutes: z.number().int().nullable(),
      /** How much one *Extend* of the holder would add without a new decision; 0 where it is not offered. */
      extension_minutes: z.number(),
    }),
  ),
  stages: z.array(requestStage),
  reviews: z.array(
    z.object({
      stage: z.number().int(),
      reviewer: personRef,
      decision: z.enum(["APPROVED", "DENIED"]),
      comment: z.string(),
      duration_minutes: z.number().int().nullable(),
      decided_at: moment,
    }),
  ),
  comments: z.array(z.object({ comment_id: uuid, user: personRef, comment: z.string(), created_at: moment })),
  /** What the recipient holds in the same apps already. */
  holds_already: z.array(
    z.object({ resource: resourceRef, expires_at: moment.nullable(), path: z.enum(["grant", "outside"]) }),
  ),
  /** Earlier decisions for the same item. */
  earlier_decisions: z.array(
    z.object({
      request_id: uuid,
      target_user: personRef,
      decision: z.enum(["APPROVED", "DENIED", "CANCELED"]),
      decided_at: moment,
      duration_minutes: z.number().int().nullable(),
      reviewer: personRef.nullable(),
    }),
  ),
  may: z.object({
    decide: z.boolean(),
    decide_refusal: z.string().nullable(),
    cancel: z.boolean(),
    comment: z.boolean(),
  }),
});
export type RequestView = z.infer<typeof request>;

/** A request in a list. */
export const requestSummary = request
  .pick({
    id: true,
    created_at: true,
    updated_at: true,
    requester_id: true,
    requester: true,
    target_user_id: true,
    target_user: true,
    status: true,
    status_reason: true,
    reason: true,
    duration_minutes: true,
    revision: true,
    lapses_at: true,
    decided_at: true,
    may: true,
  })
  .extend({
    requested_items_list: z.array(
      z.object({
        resource_id: uuid,
        name: z.string(),
        resource_type: resourceType,
        app_id: uuid,
        app_name: z.string(),
        plan,
        grant_id: uuid.nullable(),
      }),
    ),
    reviewers: z.array(personRef),
  });
export type RequestSummaryView = z.infer<typeof requestSummary>;

/** Minutes; -1 asks for no end, as in Opal's API. */
const durationMinutes = z
  .number()
  .int()
  .min(-1)
  .max(527_040)
  .refine((minutes) => minutes !== 0, "0 is not a duration");

export const createRequest = operation({
  id: "createRequest",
  method: "POST",
  path: "/requests",
  tag: "requests",
  status: 201,
  summary: "Ask for access",
  body: z.strictObject({
    resources: z
      .array(
        z.strictObject({
          id: uuid,
          access_level_remote_id: z.string().max(200).optional(),
          access_level_name: z.string().max(200).optional(),
        }),
      )
      .length(1, "one item per request in this version"),
    groups: z.array(z.never()).max(0).optional(),
    target_user_id: uuid.optional(),
    reason: z.string().trim().max(2000),
    duration_minutes: durationMinutes,
  }),
  response: request,
});
export const previewRequest = operation({
  id: "previewRequest",
  method: "POST",
  path: "/requests/preview",
  tag: "requests",
  summary: "What a request would change and who would decide, without filing it",
  body: z.strictObject({ resource_id: uuid, target_user_id: uuid.optional(), duration_minutes: durationMinutes }),
  response: z.object({
    plan,
    reviewers: z.array(personRef),
    auto_approval: z.boolean(),
    blocked: z.boolean(),
    prolongs_grant_id: uuid.nullable(),
  }),
});
export const getRequests = operation({
  id: "getRequests",
  method: "GET",
  path: "/requests",
  tag: "requests",
  summary: "List requests that this person may see",
  query: z.object({
    ...pageQuery,
    /** `to_decide`: waiting for this person; `mine`: filed by or for this person; `all`: everything visible. */
    show: z.enum(["to_decide", "mine", "all"]).optional(),
    status: requestStatus.optional(),
    resource_id: uuid.optional(),
    pending_only: flag.optional(),
  }),
  response: z.object({ requests: z.array(requestSummary), cursor: z.string().nullable() }),
});
export const getRequest = operation({
  id: "getRequest",
  method: "GET",
  path: "/requests/{id}",
  tag: "requests",
  summary: "One request",
  params: requestParams,
  response: request,
});
export const approveRequest = operation({
  id: "approveRequest",
  method: "POST",
  path: "/requests/{id}/approve",
  tag: "requests",
  summary: "Approve, or approve shorter",
  params: requestParams,
  body: z.strictObject({
    comment: z.string().trim().max(4000).optional(),
    /** The revision that the reviewer saw; something newer is refused. */
    revision: z.number().int().optional(),
    /** Only shorter than asked. */
    duration_minutes: z.number().int().min(1).max(527_040).optional(),
  }),
  response: request,
});
export const denyRequest = operation({
  id: "denyRequest",
  method: "POST",
  path: "/requests/{id}/deny",
  tag: "requests",
  summary: "Deny, with a comment",
  params: requestParams,
  body: z.strictObject({
    comment: z.string().trim().min(1, "Say why, so that the person knows what to do.").max(4000),
    revision: z.number().int().optional(),
  }),
  response: request,
});
export const cancelRequest = operation({
  id: "cancelRequest",
  method: "POST",
  path: "/requests/{id}/cancel",
  tag: "requests",
  summary: "Withdraw a request",
  params: requestParams,
  response: request,
});
export const commentRequest = operation({
  id: "commentRequest",
  method: "POST",
  path: "/requests/{id}/comments",
  tag: "requests",
  status: 201,
  summary: "Comment on a request",
  params: requestParams,
  body: z.strictObject({ comment: z.string().trim().min(1).max(4000) }),
  response: request,
});
