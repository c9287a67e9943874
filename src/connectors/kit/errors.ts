/**
 * The five ways a call to an app can end badly. The worker acts on the outcome, never on a message.
 * - `throttled`: the app asked to wait; it did not act.
 * - `unavailable`: a read could not be answered; nothing is known.
 * - `rejected`: the app answered definitely and did not act; its reason can be shown.
 * - `misconfigured`: the credential, its scopes or its user are wrong; nothing will work until a person acts.
 * - `unknown`: a write whose answer did not arrive or cannot be trusted (timeout, reset, 409, any 5xx, unreadable).
 */
export type ConnectorOutcome = "throttled" | "unavailable" | "rejected" | "misconfigured" | "unknown";

export interface ConnectorErrorOptions {
  readonly outcome: ConnectorOutcome;
  /** Stable, for decisions and tests, for example `duplicate`, `not_found`, `seats_exhausted`, `missing_scopes`. */
  readonly reason: string;
  /** Says what happened and what to do; free of secrets and safe to show to the app's owner. */
  readonly message: string;
  readonly retryAfterMs?: number;
  readonly status?: number;
  readonly cause?: unknown;
}

export class ConnectorError extends Error {
  readonly outcome: ConnectorOutcome;
  readonly reason: string;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(options: ConnectorErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ConnectorError";
    this.outcome = options.outcome;
    this.reason = options.reason;
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status;
  }
}
