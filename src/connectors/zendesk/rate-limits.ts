import type { IncomingHttpHeaders } from "node:http";

/** What the account's own counters say; any of them may be absent (answers of 2015 carried none). */
export interface LimitFacts {
  readonly limitPerMinute?: number;
  readonly remaining?: number;
  readonly resetMs?: number;
}

/** A limit of one endpoint, from `Zendesk-RateLimit-{name}: total=5; remaining=2; resets=4`. */
export interface EndpointLimit {
  readonly name: string;
  readonly total: number;
  readonly remaining: number;
  readonly resetsMs: number;
}

export const USER_UPDATE_LIMIT = "create-update-user";

// Without Retry-After everyone waits for the next window of a minute.
const DEFAULT_RETRY_AFTER_MS = 60_000;
// Shorter would hammer; longer than the longest published window (10 minutes) is a mistake or an attack, and would
// leave a revocation undone.
const MIN_RETRY_AFTER_MS = 1_000;
const MAX_RETRY_AFTER_MS = 600_000;

export function retryAfterMs(headers: IncomingHttpHeaders, nowMs: number): number {
  const value = headers["retry-after"]?.trim() ?? "";
  if (value === "") return DEFAULT_RETRY_AFTER_MS;
  const waitMs = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  if (!Number.isFinite(waitMs)) return DEFAULT_RETRY_AFTER_MS;
  return Math.min(MAX_RETRY_AFTER_MS, Math.max(MIN_RETRY_AFTER_MS, Math.round(waitMs)));
}

/** Three header families mean the same thing; the newest name wins. */
export function limitFacts(headers: IncomingHttpHeaders): LimitFacts {
  const limitPerMinute = numberOf(headers, ["x-rate-limit", "ratelimit-limit", "rate-limit"]);
  const remaining = numberOf(headers, ["x-rate-limit-remaining", "ratelimit-remaining", "rate-limit-remaining"]);
  const resetSeconds = numberOf(headers, ["ratelimit-reset", "rate-limit-reset", "x-rate-limit-reset"]);
  return {
    ...(limitPerMinute === undefined || limitPerMinute === 0 ? {} : { limitPerMinute }),
    ...(remaining === undefined ? {} : { remaining }),
    // A window is a minute; anything longer is not a reset of this counter.
    ...(resetSeconds === undefined ? {} : { resetMs: Math.min(resetSeconds, 60) * 1000 }),
  };
}

function numberOf(headers: IncomingHttpHeaders, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = headers[name];
    // Some answers say "700, 700;w=60": the first number counts.
    const digits = typeof value === "string" ? /^\s*(\d{1,9})\b/.exec(value)?.[1] : undefined;
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

export function endpointLimits(headers: IncomingHttpHeaders): readonly EndpointLimit[] {
  const limits: EndpointLimit[] = [];
  for (const [header, value] of Object.entries(headers)) {
    if (!header.startsWith("zendesk-ratelimit-") || typeof value !== "string") continue;
    const [total, remaining, resets] = ["total", "remaining", "resets"].map((name) => fieldOf(value, name));
    if (total === undefined || remaining === undefined) continue;
    const resetsMs = resets === undefined ? DEFAULT_RETRY_AFTER_MS : Math.min(resets * 1000, MAX_RETRY_AFTER_MS);
    limits.push({ name: header.slice("zendesk-ratelimit-".length), total, remaining, resetsMs });
  }
  return limits;
}

function fieldOf(value: string, name: string): number | undefined {
  const digits = new RegExp(`(?:^|[;\\s])${name}=(\\d{1,9})(?:\\D|$)`, "i").exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
