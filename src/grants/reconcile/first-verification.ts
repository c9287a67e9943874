import type { Change } from "./outcome.ts";
import type { GrantRow } from "./rows.ts";
import type { Moment } from "./view.ts";

/**
 * The change that seeing an approved grant's access for the first time makes. It alone sets the end; a later look
 * that set it again would prolong the grant for as long as somebody looks.
 * The check of `activateBy` is in the same transaction, and it is what keeps `expiresAt` within `latestEnd`.
 */
export function firstVerification(grant: GrantRow, { appNow, readFrom }: Moment): Change {
  if (grant.activateBy !== null && appNow > grant.activateBy) {
    return { kind: "grant_ending", grantId: grant.id, cause: "lapsed" };
  }
  const expiresAt = grant.durationMs === null ? null : appNow + grant.durationMs;
  return {
    kind: "grant_active",
    grantId: grant.id,
    verifiedAt: appNow,
    readFrom,
    expiresAt,
    // Without `activateBy` the latest end was not known before this moment.
    latestEnd: expiresAt === null ? null : (grant.latestEnd ?? expiresAt),
  };
}
