import type { Account } from "./account.ts";
import { recordInvalid } from "./errors.ts";
import type { CustomRoleRow, Role, Tables, UserRow } from "./rows.ts";

/** Light agents and contributors are free; everybody else who is not an end user takes a seat, suspended or not. */
export function takesSeat(tables: Tables, role: Role, customRoleId: number | null): boolean {
  if (role === "end-user") return false;
  const roleType = customRoleId === null ? null : tables.customRoles.get(customRoleId)?.role_type;
  return roleType !== 1 && roleType !== 3;
}

export function usedSeats(tables: Tables): number {
  return [...tables.users.values()].filter((user) => user.active && takesSeat(tables, user.role, user.custom_role_id))
    .length;
}

/** The error's name is known from the field, its body is believed. */
export function requireSeat(
  account: Account,
  before: UserRow | null,
  after: { role: Role; customRole: CustomRoleRow | null },
): void {
  const { seats } = account.switches;
  const { tables } = account.store;
  if (seats === null || !takesSeat(tables, after.role, after.customRole?.id ?? null)) return;
  if (before && takesSeat(tables, before.role, before.custom_role_id)) return;
  if (usedSeats(tables) >= seats) {
    throw recordInvalid({
      base: [{ description: "You have reached the maximum number of agents for your plan", error: "MaxAgentExceeded" }],
    });
  }
}
