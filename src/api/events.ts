import { z } from "zod";
import { moment, pageQuery, uuid } from "./common.ts";
import { operation } from "./operation.ts";

export const event = z.object({
  event_id: uuid,
  /** Dense number; also the cursor of live updates. */
  seq: z.string(),
  created_at: moment,
  event_type: z.string(),
  /** One sentence in plain words. */
  summary: z.string(),
  actor_kind: z.enum(["user", "system", "anonymous"]),
  actor_user_id: uuid.nullable(),
  actor_name: z.string(),
  actor_email: z.string().nullable(),
  actor_ip_address: z.string().nullable(),
  surface: z.string(),
  correlation_id: z.string().nullable(),
  request_id: uuid.nullable(),
  grant_id: uuid.nullable(),
  resource_id: uuid.nullable(),
  app_id: uuid.nullable(),
  subject_user_id: uuid.nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
  prev_hash: z.string(),
});
export type EventView = z.infer<typeof event>;

export const getEvents = operation({
  id: "getEvents",
  method: "GET",
  path: "/events",
  tag: "events",
  summary: "The event log, newest first",
  query: z.object({
    ...pageQuery,
    event_type: z.string().max(100).optional(),
    actor_user_id: uuid.optional(),
    subject_user_id: uuid.optional(),
    resource_id: uuid.optional(),
    request_id: uuid.optional(),
    grant_id: uuid.optional(),
    app_id: uuid.optional(),
    search: z.string().max(200).optional(),
    start_date: moment.optional(),
    end_date: moment.optional(),
  }),
  response: z.object({
    results: z.array(event),
    next: z.string().nullable(),
    previous: z.string().nullable(),
    total: z.number().int().optional(),
  }),
});
export const getEvent = operation({
  id: "getEvent",
  method: "GET",
  path: "/events/{event_id}",
  tag: "events",
  summary: "One event",
  params: z.object({ event_id: uuid }),
  response: event,
});
export const verifyEvents = operation({
  id: "verifyEvents",
  method: "POST",
  path: "/events/verify",
  tag: "events",
  summary: "Check the whole chain against the signed head",
  response: z.object({
    ok: z.boolean(),
    rows: z.number().int(),
    head_hash: z.string(),
    problem: z.string().nullable(),
    first_bad_seq: z.string().nullable(),
    signed_head: z.object({ seq: z.string(), hash: z.string(), signed_at: moment, key_id: z.string() }).nullable(),
  }),
});
