import type { AttemptRow, GrantRow, ItemRow, Millis, OwnMembershipRow } from "./rows.ts";
import type { SeenMembership } from "./view.ts";
import { isWanting } from "./wanted.ts";

interface GroupsOfPerson {
  readonly items: readonly ItemRow[];
  readonly grants: readonly GrantRow[];
  readonly attempts: readonly AttemptRow[];
  readonly own: readonly OwnMembershipRow[];
  readonly list: readonly SeenMembership[];
  readonly appNow: Millis;
}

/**
 * The membership to prefer before the person's default one is removed, or null when none is needed or left.
 * Tried once for each membership: where the app refuses it, the removal itself must still be asked for.
 */
export function successorOfDefault(person: GroupsOfPerson, leaving: SeenMembership | null): string | null {
  if (leaving === null || !leaving.isDefault) return null;
  const wasTried = person.attempts.some(
    (attempt) => attempt.verb === "make_default" && attempt.value === leaving.membershipId,
  );
  if (wasTried) return null;
  const staying = person.list.filter((membership) => membership !== leaving && staysWithPerson(person, membership));
  return staying[0]?.membershipId ?? null;
}

function staysWithPerson(person: GroupsOfPerson, membership: SeenMembership): boolean {
  const own = person.own.find((row) => row.membershipId === membership.membershipId);
  if (own === undefined) return true;
  const item = person.items.find((candidate) => candidate.upstreamId === membership.upstreamId);
  const isWanted = person.grants.some((grant) => grant.itemId === item?.id && isWanting(grant, person.appNow));
  return own.deleteOpenedAt === null && isWanted;
}
