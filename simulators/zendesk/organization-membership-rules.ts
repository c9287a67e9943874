import type { Account } from "./account.ts";
import { duplicateValue, recordInvalid, recordNotFound } from "./errors.ts";
import type { OrganizationMembershipRow, Tables } from "./rows.ts";

/** A person may belong to 300 organizations. */
const MOST_PER_USER = 300;

/** Default first, then by the organization's name, as the description says for a user's list. */
export function organizationMembershipsOf(tables: Tables, userId: number): OrganizationMembershipRow[] {
  const nameOf = (row: OrganizationMembershipRow) => tables.organizations.get(row.organization_id)?.name ?? "";
  return [...tables.organizationMemberships.values()]
    .filter((row) => row.user_id === userId)
    .toSorted((a, b) => Number(b.default) - Number(a.default) || nameOf(a).localeCompare(nameOf(b)));
}

export function requireOrganization(account: Account, organizationId: number): void {
  if (!account.store.tables.organizations.has(organizationId)) {
    // Answer seen by users of Zendesk's PHP client.
    throw recordInvalid({ organization: [{ description: "Organization cannot be blank", error: "BlankValue" }] });
  }
}

export function addOrganizationMembership(
  account: Account,
  input: { userId: number; organizationId: number; isDefault?: boolean },
): OrganizationMembershipRow {
  const { store, switches } = account;
  const user = store.tables.users.get(input.userId);
  if (!user?.active) throw recordInvalid({ user: [{ description: "User cannot be blank", error: "BlankValue" }] });
  requireOrganization(account, input.organizationId);
  const present = organizationMembershipsOf(store.tables, user.id);
  if (present.some((row) => row.organization_id === input.organizationId)) {
    // The leading space is Zendesk's.
    throw duplicateValue("user_id", " This user is already a member of this organization.");
  }
  if (present.length >= MOST_PER_USER) {
    throw recordInvalid({
      base: [
        { description: `Users cannot belong to more than ${MOST_PER_USER} organizations`, error: "TooManyValues" },
      ],
    });
  }
  if (present.length > 0 && !account.allowsSeveralOrganizations) {
    if (switches.multiOrgOffAnswer === "refuse") {
      throw recordInvalid({
        user_id: [{ description: "User is already a member of another organization", error: "InvalidValue" }],
      });
    }
    for (const row of present) store.remove("organizationMemberships", row.id);
    present.length = 0;
  }
  const isDefault = present.length === 0 || input.isDefault === true;
  if (isDefault) clearDefault(account, present);
  return insertMembership(account, user.id, input.organizationId, isDefault);
}

export function removeOrganizationMembership(account: Account, membershipId: number): void {
  const { store } = account;
  const membership = store.tables.organizationMemberships.get(membershipId);
  if (!membership) throw recordNotFound();
  store.remove("organizationMemberships", membershipId);
  if (!membership.default) return;
  const next = organizationMembershipsOf(store.tables, membership.user_id)[0];
  if (next) makeDefault(account, next);
  else store.update("users", membership.user_id, { organization_id: null });
}

export function makeDefaultOrganization(
  account: Account,
  membership: OrganizationMembershipRow,
): OrganizationMembershipRow {
  if (membership.default) return membership;
  clearDefault(account, organizationMembershipsOf(account.store.tables, membership.user_id));
  return makeDefault(account, membership);
}

/** `PUT user.organization_id`: that one becomes the default and all others go. */
export function replaceOrganizations(account: Account, userId: number, organizationId: number | null): void {
  const { store } = account;
  if (organizationId !== null) requireOrganization(account, organizationId);
  const present = organizationMembershipsOf(store.tables, userId);
  for (const row of present) {
    if (row.organization_id !== organizationId) store.remove("organizationMemberships", row.id);
  }
  const kept = present.find((row) => row.organization_id === organizationId);
  if (organizationId === null) store.update("users", userId, { organization_id: null });
  else if (kept) makeDefaultOrganization(account, kept);
  else insertMembership(account, userId, organizationId, true);
}

/** A verified address joins the organization that lists its domain, if the person has none yet. */
export function mapDomain(account: Account, userId: number, email: string): void {
  const { store, switches } = account;
  if (!switches.domainMapping || organizationMembershipsOf(store.tables, userId).length > 0) return;
  const domain = email.split("@").at(-1)?.toLowerCase() ?? "";
  const organization = [...store.tables.organizations.values()].find((row) => row.domain_names.includes(domain));
  if (organization) addOrganizationMembership(account, { userId, organizationId: organization.id });
}

function insertMembership(
  account: Account,
  userId: number,
  organizationId: number,
  isDefault: boolean,
): OrganizationMembershipRow {
  const at = account.timestamp;
  const row = account.store.insert("organizationMemberships", {
    id: account.nextId(),
    user_id: userId,
    organization_id: organizationId,
    default: isDefault,
    view_tickets: true,
    created_at: at,
    updated_at: at,
  });
  if (isDefault) account.store.update("users", userId, { organization_id: organizationId });
  return row;
}

function makeDefault(account: Account, membership: OrganizationMembershipRow): OrganizationMembershipRow {
  account.store.update("users", membership.user_id, { organization_id: membership.organization_id });
  return account.store.update("organizationMemberships", membership.id, {
    default: true,
    updated_at: account.timestamp,
  });
}

function clearDefault(account: Account, rows: readonly OrganizationMembershipRow[]): void {
  for (const row of rows) {
    if (row.default && account.store.tables.organizationMemberships.has(row.id)) {
      account.store.update("organizationMemberships", row.id, { default: false, updated_at: account.timestamp });
    }
  }
}
