import type { Account } from "./account.ts";
import { couldNotAuthenticate, forbidden, invalidToken } from "./errors.ts";
import { ANONYMOUS_NAME } from "./languages.ts";
import type { UserRow } from "./rows.ts";
import { blankUser } from "./user-rules.ts";

export interface Authentication {
  readonly actor: UserRow;
  readonly credential: "api-token" | "oauth" | "anonymous";
  /** null: not limited by scopes. */
  readonly scopes: readonly string[] | null;
  readonly accessToken: string | null;
}

/** `mayBeAnonymous` only for /users/me, which greets strangers with 200. */
export function authenticate(
  account: Account,
  authorization: string | undefined,
  mayBeAnonymous: boolean,
): Authentication {
  const [scheme, value] = (authorization ?? "").split(/\s+/, 2);
  if (scheme?.toLowerCase() === "bearer" && value) return byBearer(account, value, mayBeAnonymous);
  if (scheme?.toLowerCase() === "basic" && value) return byBasic(account, value, mayBeAnonymous);
  return anonymousOr401(account, mayBeAnonymous);
}

function byBasic(account: Account, value: string, mayBeAnonymous: boolean): Authentication {
  const decoded = Buffer.from(value, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  const name = decoded.slice(0, Math.max(colon, 0));
  const secret = decoded.slice(colon + 1);
  // Passwords are no credential for the API since early 2026: a request with one counts as coming from a stranger.
  if (!name.endsWith("/token")) return anonymousOr401(account, mayBeAnonymous);
  if (!account.switches.tokenAccess)
    return anonymousOr401(account, mayBeAnonymous && account.switches.tokenAccessOffAnswer === "anonymous");

  const email = name.slice(0, -"/token".length).toLowerCase();
  const token = account.credentials.apiTokens.find((candidate) => candidate.isActive && candidate.token === secret);
  const user = [...account.store.tables.users.values()].find((row) => row.active && row.email?.toLowerCase() === email);
  if (!token || !user?.verified) throw couldNotAuthenticate();
  if (user.suspended) return suspended(account, mayBeAnonymous, couldNotAuthenticate());
  // The use of an API token counts as a login: an integration's own user always looks active.
  account.store.noteLogin(user.id, account.timestamp);
  return { actor: user, credential: "api-token", scopes: null, accessToken: null };
}

function byBearer(account: Account, value: string, mayBeAnonymous: boolean): Authentication {
  const now = account.now;
  const token = account.credentials.tokens.get(value);
  const user = token && account.store.tables.users.get(token.userId);
  if (!token || !user?.active || (token.expiresAt !== null && token.expiresAt <= now)) throw invalidToken();
  if (user.suspended) return suspended(account, mayBeAnonymous, invalidToken());
  token.usedAt = now;
  return { actor: user, credential: "oauth", scopes: token.scopes, accessToken: value };
}

/** Nobody has confirmed what a suspended person's credential answers. */
function suspended(account: Account, mayBeAnonymous: boolean, unauthenticated: Error): Authentication {
  if (account.switches.suspendedCredential === "403") throw forbidden();
  if (account.switches.suspendedCredential === "anonymous") return anonymousOr401(account, mayBeAnonymous);
  throw unauthenticated;
}

function anonymousOr401(account: Account, mayBeAnonymous: boolean): Authentication {
  if (!mayBeAnonymous) throw couldNotAuthenticate();
  const actor = {
    ...blankUser(0, account.timestamp),
    name: ANONYMOUS_NAME[account.switches.errorLanguage],
    email: "invalid@example.com",
  };
  return { actor, credential: "anonymous", scopes: null, accessToken: null };
}
