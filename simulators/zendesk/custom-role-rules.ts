import type { Account } from "./account.ts";
import { duplicateValue, forbidden, recordInvalid, recordNotFound } from "./errors.ts";
import type { CustomRoleRow } from "./rows.ts";
import { NO_PERMISSIONS } from "./seed/roles.ts";

const RESERVED_NAMES = new Set(["agent", "administrator", "admin", "billing admin", "light agent"]);

export function createCustomRole(
  account: Account,
  wish: { name: string; description?: string; configuration?: Readonly<Record<string, boolean | string>> },
): CustomRoleRow {
  const name = wish.name.trim();
  if (name === "") throw recordInvalid({ name: [{ description: "Name:  cannot be blank", error: "BlankValue" }] });
  if (RESERVED_NAMES.has(name.toLowerCase()) || isTaken(account, name))
    throw duplicateValue("name", `Name: ${name} has already been taken`);
  const at = account.timestamp;
  return account.store.insert("customRoles", {
    id: account.nextId(),
    name,
    description: wish.description ?? "",
    role_type: 0,
    created_at: at,
    updated_at: at,
    configuration: { ...NO_PERMISSIONS, ...wish.configuration },
  });
}

/** System roles cannot be deleted, and no role that somebody holds. */
export function deleteCustomRole(account: Account, roleId: number): void {
  const role = account.store.tables.customRoles.get(roleId);
  if (!role) throw recordNotFound();
  if (role.role_type !== 0) throw forbidden();
  const isHeld = [...account.store.tables.users.values()].some((user) => user.active && user.custom_role_id === roleId);
  if (isHeld)
    throw recordInvalid({
      base: [{ description: "Role cannot be deleted because it is assigned to agents", error: "InvalidValue" }],
    });
  account.store.remove("customRoles", roleId);
}

function isTaken(account: Account, name: string): boolean {
  return [...account.store.tables.customRoles.values()].some((role) => role.name.toLowerCase() === name.toLowerCase());
}
