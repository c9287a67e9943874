import { z } from "zod";

export const uuid = z.uuid();
/** A moment, RFC 3339 in UTC. */
export const moment = z.iso.datetime({ offset: true });
export const email = z.email().max(320);

export const pageQuery = {
  cursor: z.string().max(500).optional(),
  page_size: z.coerce.number().int().min(1).max(200).optional(),
};

/** Booleans in a query string. */
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** The shape of a paginated list, as Opal's API has it. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    results: z.array(item),
    next: z.string().nullable(),
    previous: z.string().nullable(),
    total: z.number().int().optional(),
  });

export const check = z.object({
  key: z.string(),
  name: z.string(),
  severity: z.enum(["critical", "high", "medium", "low"]),
  status: z.enum(["pass", "warning", "failed", "not_run", "note"]),
  purpose: z.string(),
  seen: z.string(),
  what_to_do: z.string(),
});
export type CheckView = z.infer<typeof check>;

/** RFC 9457 problem details with our stable code. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  request_id: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  /** The checks that failed, on `app.validation_failed`. */
  validations: z.array(check).optional(),
});
export type Problem = z.infer<typeof problem>;

export const ok = z.object({ ok: z.literal(true) });

/** A person as other objects mention them. */
export const personRef = z.object({ user_id: uuid, full_name: z.string(), email: z.string() });
export type PersonRef = z.infer<typeof personRef>;

export const resourceType = z.enum(["ZENDESK_GROUP", "ZENDESK_ORGANIZATION", "ZENDESK_CUSTOM_ROLE"]);
export type ResourceType = z.infer<typeof resourceType>;

/** A resource as other objects mention it. */
export const resourceRef = z.object({
  resource_id: uuid,
  name: z.string(),
  resource_type: resourceType,
  app_id: uuid,
  app_name: z.string(),
});
