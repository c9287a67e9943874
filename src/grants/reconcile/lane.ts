import type { Lane } from "./outcome.ts";
import type { TargetView } from "./view.ts";
import { isWanting } from "./wanted.ts";

/**
 * The lane of everything that is asked of the app for this target, reads included. A removal is not over before it
 * was read back, so its reads may not queue behind an endless stream of new grants.
 */
export function laneOf(view: Omit<TargetView, "read" | "app" | "realNow">): Lane {
  const { target, grants, items } = view;
  if (grants.some((grant) => grant.state === "ending")) return "revoke";
  if (target.accountState === "closing" || target.accountState === "cooling" || target.accountState === "deleted")
    return "revoke";
  const wanted = new Set(grants.filter((grant) => isWanting(grant, view.appNow)).map((grant) => grant.itemId));
  const hasUnwanted = view.ownMemberships.some((row) => row.goneAt === null && !wanted.has(row.itemId));
  const hasOpenSlot = items.some((item) => item.periodOpen && !wanted.has(item.id));
  const owesOrganization = view.rememberedOrganizations.some((row) => row.isDisplaced);
  return hasUnwanted || hasOpenSlot || owesOrganization ? "revoke" : "grant";
}
