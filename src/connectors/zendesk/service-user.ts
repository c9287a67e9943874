import { z } from "zod";
import type { CallContext, ZendeskClient } from "./client.ts";
import { optionalId, readAs } from "./rows.ts";
import type { HttpReply } from "./exchange.ts";

// The anonymous answer is a 200 with a null id and a localized name, so the id is what counts.
const meAnswer = z.object({
  user: z.object({
    id: optionalId,
    role: z.string().nullish(),
    active: z.boolean().nullish(),
    suspended: z.boolean().nullish(),
  }),
});

/** Who the credential acts as, as Zendesk tells. */
export interface ServiceUser {
  /** Null: Zendesk took the call for one of nobody. */
  readonly id: string | null;
  readonly role: string;
  readonly isActive: boolean;
  readonly isSuspended: boolean;
  readonly isActiveAdmin: boolean;
  readonly reply: HttpReply;
}

export async function identify(client: ZendeskClient, context: CallContext): Promise<ServiceUser> {
  const { json, reply } = await client.read("/users/me", context);
  const { user } = readAs(meAnswer, json, "the connected user");
  const isActive = user.active === true;
  // Absent means false here: the answer about an anonymous user is shorter.
  const isSuspended = user.suspended === true;
  const role = user.role ?? "unknown";
  return {
    id: user.id,
    role,
    isActive,
    isSuspended,
    isActiveAdmin: user.id !== null && isActive && !isSuspended && role === "admin",
    reply,
  };
}
