import { z } from "zod";
import type { CallContext, ZendeskClient } from "./client.ts";
import { readAs } from "./rows.ts";

const settingsAnswer = z.object({
  settings: z.object({ user: z.object({ multiple_organizations: z.boolean().nullish() }).nullish() }),
});

/** Whether a person may be in several organizations; null where the account does not say. */
export async function readMultipleOrganizations(client: ZendeskClient, context: CallContext): Promise<boolean | null> {
  const { json } = await client.read("/account/settings", context);
  return readAs(settingsAnswer, json, "the account's settings").settings.user?.multiple_organizations ?? null;
}
