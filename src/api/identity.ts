import { z } from "zod";
import { email, moment, ok, personRef } from "./common.ts";
import { operation } from "./operation.ts";

export const platformRole = z.enum(["administrator", "auditor"]);

export const session = z.object({
  user: personRef,
  platform_roles: z.array(platformRole),
  /** True where this person is in an owner that reviews or administers something. */
  is_reviewer: z.boolean(),
  is_item_admin: z.boolean(),
  /** Send it back in the header `x-csrf-token` with everything that changes something. */
  csrf_token: z.string(),
  expires_at: moment,
  /** The clock of starts and ends (the database's). */
  now: moment,
  version: z.string(),
  public_url: z.string(),
  simulator: z.boolean(),
  counts: z.object({ to_decide: z.number().int(), overdue_revocations: z.number().int() }),
});
export type SessionView = z.infer<typeof session>;

export const signInLink = z.object({ url: z.string(), expires_at: moment });

export const getSession = operation({
  id: "getSession",
  method: "GET",
  path: "/session",
  tag: "session",
  summary: "Who is signed in",
  response: session,
});
export const inspectSignInLink = operation({
  id: "inspectSignInLink",
  method: "POST",
  path: "/sign-in-links/inspect",
  tag: "session",
  access: "public",
  summary: "What a sign-in link is for, without using it up",
  body: z.strictObject({ token: z.string().min(20).max(200) }),
  response: z.object({
    purpose: z.enum(["first_run", "invite"]),
    full_name: z.string().nullable(),
    email: z.string().nullable(),
    expires_at: moment,
  }),
});
export const createSession = operation({
  id: "createSession",
  method: "POST",
  path: "/session",
  tag: "session",
  access: "public",
  status: 201,
  summary: "Sign in with a one-time link; the first-run link also creates the first administrator",
  body: z.strictObject({
    token: z.string().min(20).max(200),
    /** Only for the first-run link. */
    administrator: z.strictObject({ email, full_name: z.string().trim().min(1).max(200) }).optional(),
  }),
  response: session,
});
export const deleteSession = operation({
  id: "deleteSession",
  method: "DELETE",
  path: "/session",
  tag: "session",
  summary: "Sign out",
  response: ok,
});
