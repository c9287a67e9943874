export type Role = "end-user" | "agent" | "admin";

export interface UserRow {
  readonly id: number;
  readonly name: string;
  /** The primary e-mail. Null once the user is deleted. */
  readonly email: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly time_zone: string;
  readonly iana_time_zone: string;
  readonly phone: string | null;
  readonly shared_phone_number: boolean | null;
  readonly locale_id: number;
  readonly locale: string;
  readonly organization_id: number | null;
  readonly role: Role;
  readonly verified: boolean;
  readonly external_id: string | null;
  readonly tags: readonly string[];
  readonly alias: string | null;
  readonly active: boolean;
  readonly shared: boolean;
  readonly shared_agent: boolean;
  readonly last_login_at: string | null;
  readonly two_factor_auth_enabled: boolean | null;
  readonly signature: string | null;
  readonly details: string | null;
  readonly notes: string | null;
  readonly custom_role_id: number | null;
  readonly moderator: boolean;
  readonly ticket_restriction: string | null;
  readonly only_private_comments: boolean;
  readonly restricted_agent: boolean;
  readonly suspended: boolean;
  readonly default_group_id: number | null;
  readonly report_csv: boolean;
  readonly user_fields: Readonly<Record<string, unknown>>;
  /** The rest is never shown: what Zendesk knows without putting it into the user object. */
  readonly isOwner: boolean;
  readonly formerEmail: string | null;
  readonly deletedAt: number | null;
  readonly isPermanentlyDeleted: boolean;
  readonly openRequestedTickets: number;
  readonly sessionCount: number;
  readonly groupIdsBeforeDowngrade: readonly number[];
}

export interface IdentityRow {
  readonly id: number;
  readonly user_id: number;
  readonly type: "email";
  readonly value: string;
  readonly verified: boolean;
  readonly primary: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface GroupRow {
  readonly id: number;
  readonly is_public: boolean;
  readonly name: string;
  readonly description: string;
  readonly default: boolean;
  readonly deleted: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface GroupMembershipRow {
  readonly id: number;
  readonly user_id: number;
  readonly group_id: number;
  readonly default: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface OrganizationRow {
  readonly id: number;
  readonly name: string;
  readonly shared_tickets: boolean;
  readonly shared_comments: boolean;
  readonly external_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly domain_names: readonly string[];
  readonly details: string | null;
  readonly notes: string | null;
  readonly group_id: number | null;
  readonly tags: readonly string[];
  readonly organization_fields: Readonly<Record<string, unknown>>;
}

export interface OrganizationMembershipRow {
  readonly id: number;
  readonly user_id: number;
  readonly organization_id: number;
  readonly default: boolean;
  readonly view_tickets: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** 0 custom, 1 light agent, 2 chat agent, 3 contributor, 4 administrator, 5 billing administrator. */
export type RoleType = 0 | 1 | 2 | 3 | 4 | 5;

export interface CustomRoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly role_type: RoleType;
  readonly created_at: string;
  readonly updated_at: string;
  readonly configuration: Readonly<Record<string, boolean | string>>;
}

/** How many unclosed tickets one person holds in one group; user null is the group's unassigned pile. */
export interface TicketCountRow {
  readonly id: number;
  readonly user_id: number | null;
  readonly group_id: number | null;
  readonly working: number;
}

export interface RowOf {
  users: UserRow;
  identities: IdentityRow;
  groups: GroupRow;
  groupMemberships: GroupMembershipRow;
  organizations: OrganizationRow;
  organizationMemberships: OrganizationMembershipRow;
  customRoles: CustomRoleRow;
  ticketCounts: TicketCountRow;
}

export type TableName = keyof RowOf;
export type Tables = { readonly [K in TableName]: Map<number, RowOf[K]> };

export function emptyTables(): Tables {
  return {
    users: new Map(),
    identities: new Map(),
    groups: new Map(),
    groupMemberships: new Map(),
    organizations: new Map(),
    organizationMemberships: new Map(),
    customRoles: new Map(),
    ticketCounts: new Map(),
  };
}
