import { z } from "zod";
import type { InventoryAssignment, InventoryResource, ObservedMembership } from "../kit/index.ts";
import type { Listing } from "./paging.ts";
import { checkedId, idField, textField, timeField } from "./rows.ts";

const groupSchema = z.object({
  id: idField,
  name: textField,
  description: textField.nullish(),
  default: z.boolean().nullish(),
  is_public: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
});

export type ZendeskGroup = z.output<typeof groupSchema>;

export const groupAnswer = z.object({ group: groupSchema });

export const GROUPS: Listing<typeof groupSchema> = { path: "/groups", key: "groups", row: groupSchema };

export function groupResource(group: ZendeskGroup): InventoryResource {
  const warnings: string[] = [];
  if (group.default === true)
    warnings.push(
      "This is the account's default group: whoever becomes an agent is put into it by Zendesk, without a grant.",
    );
  if (group.is_public === false)
    warnings.push("Private group: its tickets are visible to its members and administrators only.");
  return {
    kind: "group",
    upstreamId: group.id,
    name: group.name,
    description: group.description ?? "",
    warnings,
    memberCount: null,
    metadata: { isDefault: group.default === true, isPublic: group.is_public !== false },
  };
}

const groupMembershipSchema = z.object({
  id: idField,
  user_id: idField,
  group_id: idField,
  default: z.boolean().nullish(),
  created_at: timeField,
});

export type GroupMembership = z.output<typeof groupMembershipSchema>;

export const groupMembershipAnswer = z.object({ group_membership: groupMembershipSchema });

export const GROUP_MEMBERSHIPS: Listing<typeof groupMembershipSchema> = {
  path: "/group_memberships",
  key: "group_memberships",
  row: groupMembershipSchema,
};

export function groupMembershipsOf(userId: string): Listing<typeof groupMembershipSchema> {
  return { ...GROUP_MEMBERSHIPS, path: `/users/${checkedId(userId)}/group_memberships` };
}

export function groupAssignment(membership: GroupMembership): InventoryAssignment {
  return {
    kind: "group",
    resourceUpstreamId: membership.group_id,
    accountUpstreamId: membership.user_id,
    membershipId: membership.id,
    createdAt: membership.created_at,
  };
}

export function observedGroupMembership(membership: GroupMembership): ObservedMembership {
  return {
    membershipId: membership.id,
    upstreamId: membership.group_id,
    createdAt: membership.created_at,
    isDefault: membership.default === true,
  };
}
