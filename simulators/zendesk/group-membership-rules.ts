import type { Account } from "./account.ts";
import { duplicateValue, invalidValue, recordInvalid, recordNotFound } from "./errors.ts";
import type { GroupMembershipRow, Tables } from "./rows.ts";
import { unassignLater } from "./tickets.ts";

export function groupMembershipsOf(tables: Tables, userId: number): GroupMembershipRow[] {
  return [...tables.groupMemberships.values()].filter((row) => row.user_id === userId);
}

export function addGroupMembership(
  account: Account,
  input: { userId: number; groupId: number; isDefault?: boolean },
): GroupMembershipRow {
  const { tables } = account.store;
  const user = tables.users.get(input.userId);
  if (!user?.active) throw recordInvalid({ user: [{ description: "User cannot be blank", error: "BlankValue" }] });
  if (user.role === "end-user") throw invalidValue("user_id", "User must be an agent id");
  const group = tables.groups.get(input.groupId);
  if (!group || group.deleted)
    throw recordInvalid({ group: [{ description: "Group cannot be blank", error: "BlankValue" }] });
  if (groupMembershipsOf(tables, user.id).some((row) => row.group_id === group.id)) {
    throw duplicateValue("user_id", "User has already been taken");
  }
  // Recorded: the first membership of an agent without any comes back with default false.
  const isDefault = input.isDefault ?? false;
  if (isDefault) clearDefault(account, user.id);
  const at = account.timestamp;
  const row = account.store.insert("groupMemberships", {
    id: account.nextId(),
    user_id: user.id,
    group_id: group.id,
    default: isDefault,
    created_at: at,
    updated_at: at,
  });
  if (isDefault) account.store.update("users", user.id, { default_group_id: group.id });
  return row;
}

export function removeGroupMembership(account: Account, membershipId: number): void {
  const { store, switches } = account;
  const membership = store.tables.groupMemberships.get(membershipId);
  if (!membership) throw recordNotFound();
  const count = groupMembershipsOf(store.tables, membership.user_id).length;
  if (count === 1 && switches.removeLastGroupMembership === "refuse") {
    throw recordInvalid({ base: [{ description: "Agents must belong to at least one group", error: "InvalidValue" }] });
  }
  if (count > 1 && membership.default && switches.removeDefaultGroupMembership === "refuse") {
    throw recordInvalid({
      base: [{ description: "The default group membership cannot be removed", error: "InvalidValue" }],
    });
  }
  store.remove("groupMemberships", membershipId);
  const user = store.tables.users.get(membership.user_id);
  if (user?.default_group_id === membership.group_id) store.update("users", user.id, { default_group_id: null });
  unassignLater(account, membership.user_id, membership.group_id);
}

export function makeDefaultGroup(account: Account, userId: number, membershipId: number): void {
  const membership = account.store.tables.groupMemberships.get(membershipId);
  if (!membership || membership.user_id !== userId) throw recordNotFound();
  if (!membership.default) {
    clearDefault(account, userId);
    account.store.update("groupMemberships", membershipId, { default: true, updated_at: account.timestamp });
  }
  account.store.update("users", userId, { default_group_id: membership.group_id });
}

/** An agent that is created or upgraded lands in the account's default group, as the own default. */
export function joinDefaultGroup(account: Account, userId: number): void {
  const group = account.defaultGroup();
  if (group) addGroupMembership(account, { userId, groupId: group.id, isDefault: true });
}

/** A downgrade and a delete destroy every group membership. */
export function dropGroupMemberships(account: Account, userId: number): number[] {
  const rows = groupMembershipsOf(account.store.tables, userId);
  for (const row of rows) account.store.remove("groupMemberships", row.id);
  account.store.update("users", userId, { default_group_id: null });
  return rows.map((row) => row.group_id);
}

function clearDefault(account: Account, userId: number): void {
  for (const row of groupMembershipsOf(account.store.tables, userId)) {
    if (row.default)
      account.store.update("groupMemberships", row.id, { default: false, updated_at: account.timestamp });
  }
}
