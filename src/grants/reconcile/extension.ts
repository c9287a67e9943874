import type { GrantRow, Millis } from "./rows.ts";

export interface ExtensionRule {
  readonly addMs: Millis;
  /** From the first verification to the end, extensions included; null for no bound. */
  readonly maximumTotalMs: Millis | null;
}

export type Extension =
  | { readonly kind: "extended"; readonly expiresAt: Millis; readonly latestEnd: Millis }
  | { readonly kind: "refused"; readonly reason: "needs_new_grant" | "indefinite" | "stopped" | "maximum_reached" };

/**
 * Whether and until when a grant may be prolonged. The caller holds the grant's row lock and read the clock after it:
 * an end that was reached or written is never taken back.
 */
export function checkExtension(grant: GrantRow, rule: ExtensionRule, appNow: Millis): Extension {
  if (grant.state !== "active") return { kind: "refused", reason: "needs_new_grant" };
  if (grant.expiresAt === null) return { kind: "refused", reason: "indefinite" };
  if (grant.expiresAt <= appNow) return { kind: "refused", reason: "needs_new_grant" };
  if (grant.stoppedAt !== null) return { kind: "refused", reason: "stopped" };

  const start = grant.verifiedAt ?? appNow;
  const bound = rule.maximumTotalMs === null ? Infinity : start + rule.maximumTotalMs;
  const expiresAt = Math.min(grant.expiresAt + rule.addMs, bound);
  if (expiresAt <= grant.expiresAt) return { kind: "refused", reason: "maximum_reached" };
  // Both move by the same amount, so that `expiresAt` stays within what people were shown as the latest end.
  const latestEnd = (grant.latestEnd ?? grant.expiresAt) + (expiresAt - grant.expiresAt);
  return { kind: "extended", expiresAt, latestEnd };
}
