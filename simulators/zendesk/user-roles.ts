import type { Account } from "./account.ts";
import { invalidValue, named } from "./errors.ts";
import { addGroupMembership, dropGroupMemberships, joinDefaultGroup } from "./group-membership-rules.ts";
import type { CustomRoleRow, Role, UserRow } from "./rows.ts";
import { requireSeat } from "./seats.ts";
import { unassignLater } from "./tickets.ts";

export interface RoleWish {
  readonly role?: Role;
  readonly customRoleId?: number | null;
}

export interface RoleOutcome {
  readonly role: Role;
  readonly customRole: CustomRoleRow | null;
}

/** What a sent role and custom role come to. `before` is null for a user about to be created. */
export function resolveRole(account: Account, before: UserRow | null, wish: RoleWish): RoleOutcome {
  const current = currentRole(account, before);
  const named =
    wish.customRoleId === undefined || wish.customRoleId === null ? null : findRole(account, wish.customRoleId);

  if (named) {
    if (named.role_type === 4 || named.role_type === 5) return { role: "admin", customRole: named };
    const wouldDemote = current.role === "admin" && wish.role === undefined;
    if (wouldDemote && account.switches.customRoleOnAdmin === "keeps-admin") return current;
    // Also with role "end-user": a custom role makes the user an agent.
    return wish.role === "admin" ? administrator(account) : { role: "agent", customRole: named };
  }
  if (wish.role === "end-user") return { role: "end-user", customRole: null };
  if (wish.role === "admin") return current.role === "admin" ? current : administrator(account);
  const becomesAgent = wish.role === "agent" && current.role !== "agent";
  if (becomesAgent) return agentWithoutRole(account);
  if (wish.customRoleId === null && current.role === "agent" && current.customRole)
    return withoutRole(account, current);
  return current;
}

/** Carries a decided role into the row, with everything that Zendesk does besides. */
export function applyRole(account: Account, user: UserRow, outcome: RoleOutcome): UserRow {
  const { store, switches } = account;
  if (user.role === outcome.role && user.custom_role_id === (outcome.customRole?.id ?? null)) return user;
  requireSeat(account, user, outcome);
  const wasTeamMember = user.role !== "end-user";
  const isTeamMember = outcome.role !== "end-user";

  if (wasTeamMember && (!isTeamMember || !canEditTickets(outcome))) unassignLater(account, user.id);
  const lostGroupIds =
    wasTeamMember && !isTeamMember ? dropGroupMemberships(account, user.id) : user.groupIdsBeforeDowngrade;
  const updated = store.update("users", user.id, { ...roleFields(outcome), groupIdsBeforeDowngrade: lostGroupIds });
  if (wasTeamMember || !isTeamMember) return updated;

  joinDefaultGroup(account, user.id);
  if (switches.reupgradeRestoresGroups) restoreGroups(account, updated);
  return store.update("users", user.id, { groupIdsBeforeDowngrade: [] });
}

export function roleFields(
  outcome: RoleOutcome,
): Pick<
  UserRow,
  "role" | "custom_role_id" | "ticket_restriction" | "restricted_agent" | "moderator" | "only_private_comments"
> {
  const access = outcome.customRole?.configuration["ticket_access"];
  const restriction =
    access === "within-groups"
      ? "groups"
      : access === "within-organization"
        ? "organization"
        : access === "assigned-only"
          ? "assigned"
          : null;
  return {
    role: outcome.role,
    custom_role_id: outcome.customRole?.id ?? null,
    ticket_restriction: outcome.role === "end-user" ? "requested" : restriction,
    // Recorded: true for a new end user and for a Staff agent, false for an administrator.
    restricted_agent: outcome.role === "end-user" || restriction !== null,
    moderator: outcome.role === "admin",
    only_private_comments: outcome.customRole?.configuration["ticket_comment_access"] === "none",
  };
}

export function canEditTickets(outcome: RoleOutcome): boolean {
  if (outcome.role === "admin") return true;
  return outcome.customRole === null || outcome.customRole.configuration["ticket_editing"] === true;
}

function currentRole(account: Account, user: UserRow | null): RoleOutcome {
  if (!user) return { role: "end-user", customRole: null };
  const customRole =
    user.custom_role_id === null ? null : (account.store.tables.customRoles.get(user.custom_role_id) ?? null);
  return { role: user.role, customRole };
}

function findRole(account: Account, id: number): CustomRoleRow {
  const role = account.store.tables.customRoles.get(id);
  const isOffered = role && (role.role_type !== 0 || account.switches.plan === "enterprise");
  if (isOffered) return role;
  if (account.switches.unknownRole === "422") throw invalidValue("custom_role_id", "Custom role is invalid");
  if (account.switches.unknownRole === "404") throw named(404, "RecordNotFound", "Not found");
  throw named(400, "InvalidValue", "Custom role is invalid");
}

function administrator(account: Account): RoleOutcome {
  return { role: "admin", customRole: account.systemRole(4) };
}

function agentWithoutRole(account: Account): RoleOutcome {
  if (account.switches.plan !== "enterprise" || account.switches.agentWithoutRole === "legacy")
    return { role: "agent", customRole: null };
  return { role: "agent", customRole: account.systemRole(3) };
}

function withoutRole(account: Account, current: RoleOutcome): RoleOutcome {
  if (account.switches.plan !== "enterprise") return { role: "agent", customRole: null };
  if (account.switches.customRoleNull === "refuse") throw invalidValue("custom_role_id", "Custom role is invalid");
  return account.switches.customRoleNull === "legacy" ? { role: "agent", customRole: null } : current;
}

function restoreGroups(account: Account, user: UserRow): void {
  const { groups, groupMemberships } = account.store.tables;
  for (const groupId of user.groupIdsBeforeDowngrade) {
    const isMember = [...groupMemberships.values()].some((row) => row.user_id === user.id && row.group_id === groupId);
    if (!isMember && groups.get(groupId)?.deleted === false) addGroupMembership(account, { userId: user.id, groupId });
  }
}
