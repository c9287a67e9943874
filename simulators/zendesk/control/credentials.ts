import { z } from "zod";
import type { Account } from "../account.ts";

export const credentialsSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("create-api-token"), description: z.string().default("created by control") }),
  z.strictObject({ action: z.literal("revoke-api-token"), token: z.string().optional() }),
  z.strictObject({
    action: z.literal("create-oauth-client"),
    clientId: z.string(),
    userId: z.int(),
    scopes: z.array(z.string()).default(["read", "write"]),
  }),
  z.strictObject({ action: z.literal("delete-oauth-client"), clientId: z.string() }),
  z.strictObject({ action: z.literal("rotate-oauth-secret"), clientId: z.string(), secret: z.string().min(8) }),
  z.strictObject({ action: z.literal("revoke-oauth-tokens"), clientId: z.string().optional() }),
]);

export type CredentialsEdit = z.input<typeof credentialsSchema>;

/**
 * Credentials as an administrator handles them in Admin Center. Suspending or downgrading the credential's user is an
 * edit by hand (`set-suspended`, `set-role`), because in Zendesk too it is an edit of the user.
 */
export function editCredentials(account: Account, input: unknown): Record<string, unknown> {
  const edit = credentialsSchema.parse(input);
  const { credentials } = account;
  switch (edit.action) {
    case "create-api-token":
      return { token: credentials.createApiToken(edit.description).token };
    case "revoke-api-token": {
      const revoked = credentials.apiTokens.filter((token) => edit.token === undefined || token.token === edit.token);
      for (const token of revoked) token.isActive = false;
      return { revoked: revoked.length };
    }
    case "create-oauth-client": {
      const client = credentials.createClient({
        identifier: edit.clientId,
        name: edit.clientId,
        userId: edit.userId,
        scopes: edit.scopes,
      });
      return { clientId: client.identifier, clientSecret: client.secret, scopes: client.scopes };
    }
    case "delete-oauth-client": {
      const revoked = credentials.revokeTokens(edit.clientId);
      const index = credentials.clients.findIndex((client) => client.identifier === edit.clientId);
      if (index >= 0) credentials.clients.splice(index, 1);
      return { deleted: index >= 0, revoked };
    }
    case "rotate-oauth-secret": {
      const client = credentials.clients.find((candidate) => candidate.identifier === edit.clientId);
      if (client) client.secret = edit.secret;
      return { rotated: client !== undefined };
    }
    case "revoke-oauth-tokens":
      return { revoked: credentials.revokeTokens(edit.clientId) };
  }
}
