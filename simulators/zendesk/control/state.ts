import type { Account } from "../account.ts";
import { groupMembershipsOf } from "../group-membership-rules.ts";
import { organizationMembershipsOf } from "../organization-membership-rules.ts";
import type {
  CustomRoleRow,
  GroupMembershipRow,
  GroupRow,
  OrganizationMembershipRow,
  OrganizationRow,
  Role,
  TicketCountRow,
  UserRow,
} from "../rows.ts";
import { usedSeats } from "../seats.ts";
import type { Switches } from "../switches.ts";
import { workingTicketsOf } from "../tickets.ts";

export interface AccountState {
  readonly subdomain: string;
  readonly lastChange: number;
  readonly usedSeats: number;
  readonly users: readonly UserRow[];
  readonly groups: readonly GroupRow[];
  readonly group_memberships: readonly GroupMembershipRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly organization_memberships: readonly OrganizationMembershipRow[];
  readonly custom_roles: readonly CustomRoleRow[];
  readonly ticket_counts: readonly TicketCountRow[];
  readonly switches: Switches;
}

export function stateOf(account: Account): AccountState {
  account.settle();
  const { tables } = account.store;
  return {
    subdomain: account.subdomain,
    lastChange: account.store.lastSeq,
    usedSeats: usedSeats(tables),
    users: [...tables.users.values()],
    groups: [...tables.groups.values()],
    group_memberships: [...tables.groupMemberships.values()],
    organizations: [...tables.organizations.values()],
    organization_memberships: [...tables.organizationMemberships.values()],
    custom_roles: [...tables.customRoles.values()],
    ticket_counts: [...tables.ticketCounts.values()],
    switches: account.switches,
  };
}

export interface UserAccess {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly external_id: string | null;
  readonly role: Role;
  readonly custom_role_id: number | null;
  readonly custom_role_name: string | null;
  readonly suspended: boolean;
  readonly active: boolean;
  readonly permanently_deleted: boolean;
  readonly groups: readonly {
    readonly id: number;
    readonly name: string;
    readonly membership_id: number;
    readonly default: boolean;
    readonly created_at: string;
  }[];
  readonly organizations: readonly {
    readonly id: number;
    readonly name: string;
    readonly membership_id: number;
    readonly default: boolean;
    readonly created_at: string;
  }[];
  readonly working_tickets: number;
}

/** What one person can do right now, on one page. `who` is an id or an e-mail. */
export function accessOf(account: Account, who: string): UserAccess | null {
  account.settle();
  const { tables } = account.store;
  const wanted = who.toLowerCase();
  const user = /^\d+$/.test(who)
    ? tables.users.get(Number(who))
    : [...tables.users.values()].find((row) => (row.email ?? row.formerEmail)?.toLowerCase() === wanted);
  if (!user) return null;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    external_id: user.external_id,
    role: user.role,
    custom_role_id: user.custom_role_id,
    custom_role_name: user.custom_role_id === null ? null : (tables.customRoles.get(user.custom_role_id)?.name ?? null),
    suspended: user.suspended,
    active: user.active,
    permanently_deleted: user.isPermanentlyDeleted,
    groups: groupMembershipsOf(tables, user.id).map((row) => ({
      id: row.group_id,
      name: tables.groups.get(row.group_id)?.name ?? "",
      membership_id: row.id,
      default: row.default,
      created_at: row.created_at,
    })),
    organizations: organizationMembershipsOf(tables, user.id).map((row) => ({
      id: row.organization_id,
      name: tables.organizations.get(row.organization_id)?.name ?? "",
      membership_id: row.id,
      default: row.default,
      created_at: row.created_at,
    })),
    working_tickets: workingTicketsOf(tables, user.id),
  };
}
