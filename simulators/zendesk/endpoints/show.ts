import type { Account } from "../account.ts";
import type {
  CustomRoleRow,
  GroupMembershipRow,
  GroupRow,
  IdentityRow,
  OrganizationMembershipRow,
  OrganizationRow,
  Tables,
  UserRow,
} from "../rows.ts";

/** How rows look from outside. Key order as recorded, which a careful reader of raw answers may notice. */

export function showUser(user: UserRow, baseUrl: string, tables: Tables): Record<string, unknown> {
  const roleType =
    user.custom_role_id === null ? null : (tables.customRoles.get(user.custom_role_id)?.role_type ?? null);
  return {
    id: user.id,
    url: `${baseUrl}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: user.created_at,
    updated_at: user.updated_at,
    time_zone: user.time_zone,
    iana_time_zone: user.iana_time_zone,
    phone: user.phone,
    shared_phone_number: user.shared_phone_number,
    photo: null,
    locale_id: user.locale_id,
    locale: user.locale,
    organization_id: user.organization_id,
    role: user.role,
    verified: user.verified,
    external_id: user.external_id,
    tags: user.tags,
    alias: user.alias,
    active: user.active,
    shared: user.shared,
    shared_agent: user.shared_agent,
    last_login_at: user.last_login_at,
    two_factor_auth_enabled: user.two_factor_auth_enabled,
    signature: user.signature,
    details: user.details,
    notes: user.notes,
    role_type: roleType,
    custom_role_id: user.custom_role_id,
    is_billing_admin: roleType === 5 || user.isOwner,
    moderator: user.moderator,
    ticket_restriction: user.ticket_restriction,
    only_private_comments: user.only_private_comments,
    restricted_agent: user.restricted_agent,
    suspended: user.suspended,
    default_group_id: user.default_group_id,
    report_csv: user.report_csv,
    user_fields: user.user_fields,
  };
}

/** End users see less of themselves. */
export function showUserToEndUser(user: UserRow, baseUrl: string): Record<string, unknown> {
  return {
    id: user.id,
    url: `${baseUrl}/api/v2/end_users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: user.created_at,
    updated_at: user.updated_at,
    time_zone: user.time_zone,
    iana_time_zone: user.iana_time_zone,
    phone: user.phone,
    shared_phone_number: user.shared_phone_number,
    photo: null,
    locale_id: user.locale_id,
    locale: user.locale,
    organization_id: user.organization_id,
    role: user.role,
    verified: user.verified,
  };
}

export function showDeletedUser(user: UserRow, baseUrl: string): Record<string, unknown> {
  return {
    id: user.id,
    url: `${baseUrl}/api/v2/deleted_users/${user.id}.json`,
    name: user.name,
    email: user.formerEmail,
    created_at: user.created_at,
    updated_at: user.updated_at,
    time_zone: user.time_zone,
    phone: user.phone,
    shared_phone_number: user.shared_phone_number,
    photo: null,
    locale_id: user.locale_id,
    locale: user.locale,
    organization_id: user.organization_id,
    role: user.role,
    active: user.active,
  };
}

export function showIdentity(identity: IdentityRow, baseUrl: string): Record<string, unknown> {
  return {
    url: `${baseUrl}/api/v2/users/${identity.user_id}/identities/${identity.id}.json`,
    id: identity.id,
    user_id: identity.user_id,
    type: identity.type,
    value: identity.value,
    verified: identity.verified,
    primary: identity.primary,
    created_at: identity.created_at,
    updated_at: identity.updated_at,
    undeliverable_count: 0,
    deliverable_state: "deliverable",
  };
}

export function showGroup(group: GroupRow, baseUrl: string): Record<string, unknown> {
  return { url: `${baseUrl}/api/v2/groups/${group.id}.json`, ...group };
}

export function showGroupMembership(row: GroupMembershipRow, baseUrl: string): Record<string, unknown> {
  return { url: `${baseUrl}/api/v2/group_memberships/${row.id}.json`, ...row };
}

export function showOrganization(row: OrganizationRow, baseUrl: string): Record<string, unknown> {
  return { url: `${baseUrl}/api/v2/organizations/${row.id}.json`, ...row };
}

export function showOrganizationMembership(
  row: OrganizationMembershipRow,
  baseUrl: string,
  account: Account,
  tables: Tables,
): Record<string, unknown> {
  const notDefault = account.switches.organizationNotDefault === "null" ? null : false;
  return {
    url: `${baseUrl}/api/v2/organization_memberships/${row.id}.json`,
    id: row.id,
    user_id: row.user_id,
    organization_id: row.organization_id,
    default: row.default ? true : notDefault,
    created_at: row.created_at,
    organization_name: tables.organizations.get(row.organization_id)?.name ?? null,
    updated_at: row.updated_at,
    view_tickets: row.view_tickets,
  };
}

export function showCustomRole(role: CustomRoleRow, tables: Tables): Record<string, unknown> {
  const memberCount = [...tables.users.values()].filter(
    (user) => user.active && user.custom_role_id === role.id,
  ).length;
  return {
    id: role.id,
    name: role.name,
    description: role.description,
    role_type: role.role_type,
    created_at: role.created_at,
    updated_at: role.updated_at,
    configuration: role.configuration,
    team_member_count: memberCount,
  };
}
