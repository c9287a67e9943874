import { z } from "zod";
import type { Lane } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import { readError, readFailure, unreadableError } from "./answers.ts";
import { type Authorization, type Credentials, scrubSecrets } from "./credentials.ts";
import { parseErrorBody, parseJson } from "./error-body.ts";
import { ExchangeFailure, type HttpReply, type HttpRequest } from "./exchange.ts";

/**
 * Asked for as one string. `read` covers what has no narrow scope (custom roles, account settings); writes are narrow.
 * A scope name that Zendesk does not know is dropped silently, so asked and granted are compared on every token.
 */
export const REQUESTED_SCOPES = ["read", "users:write", "organizations:write", "groups:write"] as const;

// A token is renewed this long before its end, so that none runs out between being chosen and reaching Zendesk.
const RENEW_EARLY_MS = 60_000;
// For a token that lives shorter than that (the shortest allowed life is five minutes).
const RENEW_EARLY_SHARE = 0.2;

const tokenSchema = z.object({
  access_token: z.string().min(1),
  // A client that grants every scope, or an old one, may not say.
  scope: z.union([z.string(), z.array(z.string())]).nullish(),
  // Null on clients from before 30 April 2026, whose tokens do not expire.
  expires_in: z.number().positive().nullish(),
});

interface Token {
  readonly value: string;
  readonly serial: number;
  readonly renewAt: number;
}

/** What the last token said about itself. */
export interface TokenFacts {
  readonly grantedScopes: readonly string[] | null;
  readonly missingScopes: readonly string[];
  readonly expires: boolean;
}

export interface OauthSettings {
  readonly clientId: string;
  readonly secret: string;
  readonly host: string;
  readonly send: (request: HttpRequest, lane: Lane) => Promise<HttpReply>;
}

/** OAuth client credentials: one token per connection, fetched once however many calls want it, renewed early. */
export class OauthCredentials implements Credentials {
  readonly kind = "oauth_client";
  readonly #settings: OauthSettings;
  #token: Token | null = null;
  #pending: Promise<Token> | null = null;
  #serial = 0;
  #facts: TokenFacts | null = null;
  // Tokens of this connection that an answer might still echo.
  readonly #issued: string[] = [];

  constructor(settings: OauthSettings) {
    this.#settings = settings;
  }

  get facts(): TokenFacts | null {
    return this.#facts;
  }

  async authorize(lane: Lane): Promise<Authorization> {
    if (this.#token === null || performance.now() >= this.#token.renewAt) {
      this.#pending ??= this.#fetch(lane).finally(() => {
        this.#pending = null;
      });
      this.#token = await this.#pending;
    }
    return { header: `Bearer ${this.#token.value}`, serial: this.#token.serial };
  }

  renew(refused: Authorization): boolean {
    // Another call may have renewed it already; then the new token is simply used.
    if (this.#token?.serial === refused.serial) this.#token = null;
    return true;
  }

  scrub(text: string): string {
    return scrubSecrets(text, [this.#settings.secret, ...this.#issued]);
  }

  async #fetch(lane: Lane): Promise<Token> {
    const reply = await this.#post(lane);
    if (reply.status < 200 || reply.status >= 300) throw this.#refusal(reply);
    const parsed = tokenSchema.safeParse(parseJson(reply.body));
    if (!parsed.success) throw unreadableError("the access token", reply.status);
    const { access_token, scope, expires_in } = parsed.data;
    this.#issued.push(access_token);
    if (this.#issued.length > 20) this.#issued.shift();
    const grantedScopes =
      scope === null || scope === undefined
        ? null
        : (typeof scope === "string" ? scope.split(/[\s,]+/) : scope).filter((name) => name !== "");
    this.#facts = {
      grantedScopes,
      missingScopes: missingScopes(grantedScopes),
      expires: typeof expires_in === "number",
    };
    this.#serial += 1;
    return { value: access_token, serial: this.#serial, renewAt: renewalTime(expires_in) };
  }

  async #post(lane: Lane): Promise<HttpReply> {
    const body = JSON.stringify({
      grant_type: "client_credentials",
      client_id: this.#settings.clientId,
      client_secret: this.#settings.secret,
      scope: REQUESTED_SCOPES.join(" "),
    });
    try {
      return await this.#settings.send({ method: "POST", path: "/oauth/tokens", headers: {}, body }, lane);
    } catch (error) {
      if (error instanceof ExchangeFailure) throw readFailure(error);
      throw error;
    }
  }

  #refusal(reply: HttpReply): ConnectorError {
    const body = parseErrorBody(reply.body, (text) => this.scrub(text));
    const status = reply.status;
    if (body.codes.has("invalid_scope")) {
      const message = `The OAuth client may not use the scopes that are needed. Allow it ${REQUESTED_SCOPES.join(", ")} in Admin Center › Apps and integrations › APIs › OAuth clients.`;
      return new ConnectorError({ outcome: "misconfigured", reason: "invalid_scope", status, message });
    }
    if (body.codes.has("invalid_client") || status === 401) {
      const message =
        "Zendesk does not know this OAuth client, or its secret is wrong. Use the client's unique identifier, not its number, and the secret shown when it was made.";
      return new ConnectorError({ outcome: "misconfigured", reason: "invalid_client", status, message });
    }
    if (body.codes.has("unauthorized_client") || body.codes.has("unsupported_grant_type")) {
      const message =
        "This OAuth client may not use client credentials. Make a confidential client in Admin Center › Apps and integrations › APIs › OAuth clients.";
      return new ConnectorError({ outcome: "misconfigured", reason: "unauthorized_client", status, message });
    }
    if (status === 400) {
      const message =
        "Zendesk did not accept the request for an access token. Check the OAuth client's identifier and secret.";
      return new ConnectorError({ outcome: "misconfigured", reason: "invalid_client", status, message });
    }
    return readError(
      { status, headers: reply.headers, body },
      { host: this.#settings.host, credentialKind: "oauth_client" },
    );
  }
}

function renewalTime(expiresInSeconds: number | null | undefined): number {
  if (expiresInSeconds === null || expiresInSeconds === undefined) return Number.POSITIVE_INFINITY;
  const lifeMs = expiresInSeconds * 1000;
  return performance.now() + lifeMs - Math.min(RENEW_EARLY_MS, lifeMs * RENEW_EARLY_SHARE);
}

/** Requested scopes that the granted ones do not cover; a broad `write` covers every narrow one. */
export function missingScopes(granted: readonly string[] | null): readonly string[] {
  if (granted === null) return [];
  return REQUESTED_SCOPES.filter((scope) => {
    const [, access = scope] = scope.split(":");
    return !granted.includes(scope) && !granted.includes(access);
  });
}
