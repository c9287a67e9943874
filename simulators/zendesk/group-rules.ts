import type { Account } from "./account.ts";
import { duplicateValue, forbidden, recordInvalid, recordNotFound } from "./errors.ts";
import type { GroupRow } from "./rows.ts";
import { unassignLater } from "./tickets.ts";

export interface GroupWish {
  readonly name?: string;
  readonly description?: string;
  readonly is_public?: boolean;
}

export function requireGroup(account: Account, groupId: number): GroupRow {
  const group = account.store.tables.groups.get(groupId);
  if (!group || group.deleted) throw recordNotFound();
  return group;
}

export function createGroup(account: Account, wish: GroupWish): GroupRow {
  const name = requireName(account, wish.name ?? "", null);
  const at = account.timestamp;
  return account.store.insert("groups", {
    id: account.nextId(),
    is_public: wish.is_public ?? true,
    name,
    description: wish.description ?? "",
    default: false,
    deleted: false,
    created_at: at,
    updated_at: at,
  });
}

export function updateGroup(account: Account, groupId: number, wish: GroupWish): GroupRow {
  const group = requireGroup(account, groupId);
  // Zendesk lets a public group become private, never the other way round.
  if (wish.is_public === true && !group.is_public) {
    throw recordInvalid({
      is_public: [{ description: "A private group cannot be made public", error: "InvalidValue" }],
    });
  }
  const name = wish.name === undefined ? group.name : requireName(account, wish.name, group.id);
  return account.store.update("groups", groupId, { ...wish, name, updated_at: account.timestamp });
}

/** Soft delete; its memberships go with it. */
export function deleteGroup(account: Account, groupId: number): void {
  const { store } = account;
  const group = requireGroup(account, groupId);
  if (group.default) throw forbidden();
  const memberships = [...store.tables.groupMemberships.values()].filter((row) => row.group_id === groupId);
  if (memberships.some((row) => row.default)) {
    throw recordInvalid({
      base: [
        { description: "Group cannot be deleted because it is the default group of an agent", error: "InvalidValue" },
      ],
    });
  }
  for (const row of memberships) {
    store.remove("groupMemberships", row.id);
    unassignLater(account, row.user_id, groupId);
  }
  store.update("groups", groupId, { deleted: true, updated_at: account.timestamp });
}

function requireName(account: Account, name: string, ownId: number | null): string {
  if (name.trim() === "")
    throw recordInvalid({ name: [{ description: "Name:  cannot be blank", error: "BlankValue" }] });
  const isTaken = [...account.store.tables.groups.values()].some(
    (group) => group.id !== ownId && !group.deleted && group.name.toLowerCase() === name.trim().toLowerCase(),
  );
  if (isTaken && account.switches.checkGroupNameUniqueness)
    throw duplicateValue("name", `Name: ${name} has already been taken`);
  return name;
}
