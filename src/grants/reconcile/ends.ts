import type { Change } from "./outcome.ts";
import type { GrantRow, ItemRow, Millis } from "./rows.ts";

export interface WrittenEnds {
  readonly grants: readonly GrantRow[];
  readonly changes: readonly Change[];
}

/**
 * Turns every end that has come into a state, before anything acts on it. An end that is only computed could be
 * taken back by a clock that steps back or by an extension, while its removal is already on the way.
 * A grant that was never seen to work ends the same way: something of it may still be asked for.
 */
export function writeEnds(
  grants: readonly GrantRow[],
  items: readonly ItemRow[],
  now: { readonly appNow: Millis; readonly realNow: Millis },
): WrittenEnds {
  const observed = new Set(items.filter((item) => !item.isLive).map((item) => item.id));
  const changes: Change[] = [];
  const written = grants.map((grant): GrantRow => {
    // While nothing may be written, nobody can be late: the time to give it counts from going live.
    const cause = endOf(grant, now.appNow, !observed.has(grant.itemId));
    if (cause === null) return grant;
    changes.push({ kind: "grant_ending", grantId: grant.id, cause });
    // Whatever slowed this item down before, its removal starts now.
    changes.push({ kind: "item_next_try", itemId: grant.itemId, at: now.realNow });
    return { ...grant, state: "ending" };
  });
  return { grants: written, changes };
}

function endOf(grant: GrantRow, appNow: Millis, mayLapse: boolean): "expired" | "lapsed" | null {
  if (grant.state === "active" && grant.expiresAt !== null && appNow >= grant.expiresAt) return "expired";
  if (grant.state === "approved" && mayLapse && grant.activateBy !== null && appNow > grant.activateBy) return "lapsed";
  return null;
}
