import type { ConnectionSettings, Lane } from "../kit/index.ts";

export interface Authorization {
  /** The value of the Authorization header. */
  readonly header: string;
  /** Names this token among those of the connection, so that only the one that was refused is thrown away. */
  readonly serial: number;
}

/** How a connection proves who it is. Nothing it returns may reach a log, an error or an answer. */
export interface Credentials {
  readonly kind: ConnectionSettings["credential"]["kind"];
  authorize(lane: Lane): Promise<Authorization>;
  /** Throws away a token that was refused; false where there is nothing to renew. */
  renew(refused: Authorization): boolean;
  /** Takes every secret of this connection out of a text, in each form in which it may have been sent. */
  scrub(text: string): string;
}

/** E-mail and API token (legacy: Zendesk ends API tokens on 30 April 2027). */
export class ApiTokenCredentials implements Credentials {
  readonly kind = "api_token";
  readonly #header: string;
  readonly #secrets: readonly string[];

  constructor(email: string, secret: string) {
    const encoded = Buffer.from(`${email}/token:${secret}`, "utf8").toString("base64");
    this.#header = `Basic ${encoded}`;
    this.#secrets = [secret, encoded];
  }

  authorize(): Promise<Authorization> {
    return Promise.resolve({ header: this.#header, serial: 0 });
  }

  /** A refused API token stays refused, and repeating it looks like an attack. */
  renew(): boolean {
    return false;
  }

  scrub(text: string): string {
    return scrubSecrets(text, this.#secrets);
  }
}

export function scrubSecrets(text: string, secrets: readonly string[]): string {
  let scrubbed = text;
  for (const secret of secrets) {
    for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])) {
      if (form !== "") scrubbed = scrubbed.replaceAll(form, "[redacted]");
    }
  }
  return scrubbed;
}
