import { z } from "zod";
import type { InventoryAssignment, InventoryResource, ObservedMembership } from "../kit/index.ts";
import type { Listing } from "./paging.ts";
import { checkedId, exactText, idField, textField, timeField } from "./rows.ts";

const organizationSchema = z.object({
  id: idField,
  name: textField,
  details: textField.nullish(),
  domain_names: z.array(textField).nullish(),
  external_id: exactText,
});

export type ZendeskOrganization = z.output<typeof organizationSchema>;

export const ORGANIZATIONS: Listing<typeof organizationSchema> = {
  path: "/organizations",
  key: "organizations",
  row: organizationSchema,
};

export function organizationResource(organization: ZendeskOrganization): InventoryResource {
  const domains = (organization.domain_names ?? []).slice(0, 100);
  const shown =
    domains.length > 3 ? `${domains.slice(0, 3).join(", ")} and ${domains.length - 3} more` : domains.join(", ");
  return {
    kind: "organization",
    upstreamId: organization.id,
    name: organization.name,
    description: organization.details ?? "",
    warnings:
      domains.length === 0
        ? []
        : [
            `Mapped domains (${shown}): Zendesk adds people with such addresses by itself, so access removed here can come back.`,
          ],
    memberCount: null,
    metadata: { domainNames: domains },
  };
}

const organizationMembershipSchema = z.object({
  id: idField,
  user_id: idField,
  organization_id: idField,
  // Documented as null where it is not the default; recorded as false.
  default: z.boolean().nullish(),
  created_at: timeField,
});

export type OrganizationMembership = z.output<typeof organizationMembershipSchema>;

export const organizationMembershipAnswer = z.object({ organization_membership: organizationMembershipSchema });

export function organizationMembershipsOf(userId: string): Listing<typeof organizationMembershipSchema> {
  return {
    path: `/users/${checkedId(userId)}/organization_memberships`,
    key: "organization_memberships",
    row: organizationMembershipSchema,
  };
}

export function membershipsOfOrganization(organizationId: string): Listing<typeof organizationMembershipSchema> {
  return {
    path: `/organizations/${checkedId(organizationId)}/organization_memberships`,
    key: "organization_memberships",
    row: organizationMembershipSchema,
  };
}

export function organizationAssignment(membership: OrganizationMembership): InventoryAssignment {
  return {
    kind: "organization",
    resourceUpstreamId: membership.organization_id,
    accountUpstreamId: membership.user_id,
    membershipId: membership.id,
    createdAt: membership.created_at,
  };
}

export function observedOrganizationMembership(membership: OrganizationMembership): ObservedMembership {
  return {
    membershipId: membership.id,
    upstreamId: membership.organization_id,
    createdAt: membership.created_at,
    isDefault: membership.default === true,
  };
}
