import type { Call } from "../call.ts";
import { listed } from "../errors.ts";

/**
 * A limit of one endpoint beside the account's. `header` is the name under which the counter is reported; those
 * without one are not reported in answers.
 */
export function takeLimit(call: Call, input: { name: string; limit: number; windowMs: number; header?: string }): void {
  if (input.limit === 0) return;
  const allowance = call.account.limits.take(input.name, input.limit, input.windowMs, call.account.now);
  if (input.header) {
    call.headers[`zendesk-ratelimit-${input.header}`] =
      `total=${allowance.limit}; remaining=${allowance.remaining}; resets=${allowance.resetSeconds}`;
  }
  if (allowance.isAllowed) return;
  throw listed(429, "TooManyRequests", "Too many requests", "The limit of this endpoint is reached, try again later", {
    "retry-after": String(allowance.resetSeconds),
  });
}
