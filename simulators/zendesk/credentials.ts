import type { Random } from "./random.ts";

/** An API token belongs to the account, not to a person: any verified user's e-mail works with it. */
export interface ApiToken {
  readonly id: number;
  readonly token: string;
  readonly description: string;
  isActive: boolean;
}

export interface OauthClient {
  readonly id: number;
  /** The unique identifier, which is what `client_id` means at the token endpoint. */
  readonly identifier: string;
  secret: string;
  readonly name: string;
  readonly userId: number;
  readonly scopes: readonly string[];
}

export interface OauthToken {
  readonly id: number;
  readonly token: string;
  readonly clientId: number;
  readonly userId: number;
  readonly scopes: readonly string[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
  usedAt: number | null;
}

export class Credentials {
  readonly apiTokens: ApiToken[] = [];
  readonly clients: OauthClient[] = [];
  readonly tokens = new Map<string, OauthToken>();
  readonly #random: Random;
  readonly #nextId: () => number;

  constructor(random: Random, nextId: () => number) {
    this.#random = random;
    this.#nextId = nextId;
  }

  createApiToken(description: string): ApiToken {
    const token = { id: this.#nextId(), token: this.#random.text(40), description, isActive: true };
    this.apiTokens.push(token);
    return token;
  }

  createClient(input: { identifier: string; name: string; userId: number; scopes: readonly string[] }): OauthClient {
    const client = { ...input, id: this.#nextId(), secret: this.#random.hex(64) };
    this.clients.push(client);
    return client;
  }

  issue(client: OauthClient, scopes: readonly string[], now: number, expiresIn: number | null): OauthToken {
    const token: OauthToken = {
      id: this.#nextId(),
      token: this.#random.hex(64),
      clientId: client.id,
      userId: client.userId,
      scopes,
      createdAt: now,
      expiresAt: expiresIn === null ? null : now + expiresIn * 1000,
      usedAt: null,
    };
    this.tokens.set(token.token, token);
    return token;
  }

  findClient(identifier: string, secret: string): OauthClient | null {
    return this.clients.find((client) => client.identifier === identifier && client.secret === secret) ?? null;
  }

  /** Revokes what was issued, of one client or of all. */
  revokeTokens(clientIdentifier?: string): number {
    const client = this.clients.find((candidate) => candidate.identifier === clientIdentifier);
    const revoked = [...this.tokens.values()].filter(
      (token) => clientIdentifier === undefined || token.clientId === client?.id,
    );
    for (const token of revoked) this.tokens.delete(token.token);
    return revoked.length;
  }
}
