import type { Account } from "../account.ts";
import { asObject, noContent, ok, stringField, type Answer, type Call } from "../call.ts";
import { toZendeskTime } from "../clock.ts";
import type { OauthClient, OauthToken } from "../credentials.ts";
import { oauthError, recordNotFound } from "../errors.ts";
import type { Route } from "../router.ts";
import { KNOWN_SCOPES } from "../scopes.ts";

export const oauthTokenRoutes: readonly Route[] = [
  { method: "GET", path: "/oauth/tokens/current", scope: "none", allow: "self", handle: showCurrent },
  { method: "DELETE", path: "/oauth/tokens/current", scope: "none", allow: "self", handle: revokeCurrent },
];

const SHORTEST_LIFE = 300;
const LONGEST_LIFE = 172_800;

/** `POST /oauth/tokens`, which is not below /api/v2: the client credentials grant. `body` from JSON or a form. */
export function grantToken(account: Account, body: unknown): Answer {
  const sent = asObject(body) ?? {};
  if (stringField(sent, "grant_type") !== "client_credentials") {
    throw oauthError(
      400,
      "unsupported_grant_type",
      "The authorization grant type is not supported by the authorization server.",
    );
  }
  const client = account.credentials.findClient(
    stringField(sent, "client_id") ?? "",
    stringField(sent, "client_secret") ?? "",
  );
  const creator = client && account.store.tables.users.get(client.userId);
  if (!client || !creator?.active || creator.suspended) {
    throw oauthError(
      Number(account.switches.invalidClientStatus),
      "invalid_client",
      "The client identifier provided is invalid, the client failed to authenticate, the client did not include its credentials, provided multiple client credentials, or used unsupported credentials type.",
    );
  }
  const expiresIn = readExpiresIn(account, sent["expires_in"]);
  const token = account.credentials.issue(
    client,
    resolveScopes(account, client, sent["scope"]),
    account.now,
    expiresIn,
  );
  return {
    status: Number(account.switches.oauthTokenStatus),
    body: { access_token: token.token, token_type: "bearer", scope: token.scopes.join(" "), expires_in: expiresIn },
    headers: { "cache-control": "no-store", pragma: "no-cache" },
  };
}

/**
 * Names Zendesk does not know are dropped without a word; known ones outside the client's ceiling are refused. A list
 * instead of a string gives a token that may do nothing.
 */
function resolveScopes(account: Account, client: OauthClient, scope: unknown): string[] {
  if (Array.isArray(scope)) return [];
  const wanted = typeof scope === "string" ? scope.split(/\s+/).filter((name) => name !== "") : [];
  if (wanted.length === 0) return account.switches.emptyScope === "ceiling" ? [...client.scopes] : [];
  const known = wanted.filter((name) => KNOWN_SCOPES.has(name));
  if (known.some((name) => !isWithin(client.scopes, name))) {
    throw oauthError(400, "invalid_scope", "The requested scope is invalid, unknown, or malformed.");
  }
  return [...new Set(known)];
}

/** Plain `read` includes every narrow reading scope, and `write` likewise. */
function isWithin(ceiling: readonly string[], scope: string): boolean {
  return ceiling.includes(scope) || ceiling.includes(scope.split(":")[1] ?? scope);
}

function readExpiresIn(account: Account, value: unknown): number | null {
  if (value === undefined || value === null || value === "") return account.switches.oauthExpiresIn;
  const seconds = Number(value);
  if (!Number.isInteger(seconds) || seconds <= SHORTEST_LIFE || seconds >= LONGEST_LIFE) {
    throw oauthError(
      400,
      "invalid_request",
      `expires_in must be greater than ${SHORTEST_LIFE} and less than ${LONGEST_LIFE}`,
    );
  }
  return seconds;
}

function showCurrent(call: Call) {
  const token = current(call);
  return ok({
    token: {
      url: `${call.baseUrl}/api/v2/oauth/tokens/${token.id}.json`,
      id: token.id,
      user_id: token.userId,
      client_id: token.clientId,
      // The full token is never shown again.
      token: token.token.slice(0, 10),
      refresh_token: null,
      created_at: toZendeskTime(token.createdAt),
      expires_at: token.expiresAt === null ? null : toZendeskTime(token.expiresAt),
      used_at: token.usedAt === null ? null : toZendeskTime(token.usedAt),
      scopes: token.scopes,
    },
  });
}

function revokeCurrent(call: Call) {
  call.account.credentials.tokens.delete(current(call).token);
  return noContent();
}

function current(call: Call): OauthToken {
  const token = call.accessToken === null ? undefined : call.account.credentials.tokens.get(call.accessToken);
  if (!token) throw recordNotFound();
  return token;
}
