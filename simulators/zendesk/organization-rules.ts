import type { Account } from "./account.ts";
import { duplicateValue, recordInvalid, recordNotFound } from "./errors.ts";
import { removeOrganizationMembership } from "./organization-membership-rules.ts";
import type { OrganizationRow } from "./rows.ts";

export type OrganizationWish = Partial<
  Pick<
    OrganizationRow,
    | "name"
    | "details"
    | "notes"
    | "external_id"
    | "domain_names"
    | "tags"
    | "shared_tickets"
    | "shared_comments"
    | "group_id"
    | "organization_fields"
  >
>;

export function requireOrganizationRow(account: Account, organizationId: number): OrganizationRow {
  const organization = account.store.tables.organizations.get(organizationId);
  if (!organization) throw recordNotFound();
  return organization;
}

export function createOrganization(account: Account, wish: OrganizationWish): OrganizationRow {
  const name = requireName(account, wish.name ?? "", null);
  const at = account.timestamp;
  return account.store.insert("organizations", {
    id: account.nextId(),
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    domain_names: [],
    details: null,
    notes: null,
    group_id: null,
    tags: [],
    organization_fields: {},
    ...wish,
    name,
    created_at: at,
    updated_at: at,
  });
}

export function updateOrganization(account: Account, organizationId: number, wish: OrganizationWish): OrganizationRow {
  const organization = requireOrganizationRow(account, organizationId);
  const name = wish.name === undefined ? organization.name : requireName(account, wish.name, organization.id);
  return account.store.update("organizations", organizationId, { ...wish, name, updated_at: account.timestamp });
}

export function deleteOrganization(account: Account, organizationId: number): void {
  requireOrganizationRow(account, organizationId);
  for (const row of account.store.tables.organizationMemberships.values()) {
    if (row.organization_id === organizationId) removeOrganizationMembership(account, row.id);
  }
  account.store.remove("organizations", organizationId);
}

/** Names are trimmed before they are compared. */
function requireName(account: Account, name: string, ownId: number | null): string {
  const trimmed = name.trim();
  if (trimmed === "") throw recordInvalid({ name: [{ description: "Name:  cannot be blank", error: "BlankValue" }] });
  const isTaken = [...account.store.tables.organizations.values()].some(
    (row) => row.id !== ownId && row.name.toLowerCase() === trimmed.toLowerCase(),
  );
  if (isTaken) throw duplicateValue("name", `Name: ${trimmed} has already been taken`);
  return trimmed;
}
