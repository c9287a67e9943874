import { z } from "zod";
import type { Account } from "../account.ts";
import { createCustomRole, deleteCustomRole } from "../custom-role-rules.ts";
import { recordNotFound } from "../errors.ts";
import {
  addGroupMembership,
  groupMembershipsOf,
  makeDefaultGroup,
  removeGroupMembership,
} from "../group-membership-rules.ts";
import { createGroup, deleteGroup } from "../group-rules.ts";
import { identitiesOf, verifyIdentity } from "../identity-rules.ts";
import {
  addOrganizationMembership,
  organizationMembershipsOf,
  removeOrganizationMembership,
  replaceOrganizations,
} from "../organization-membership-rules.ts";
import { createOrganization, deleteOrganization } from "../organization-rules.ts";
import { assignTickets } from "../tickets.ts";
import { createUser, deleteForGood, deleteUser, updateUser } from "../user-rules.ts";

const role = z.enum(["end-user", "agent", "admin"]);
const userId = z.int();
const groupId = z.int();
const organizationId = z.int();

/** What a person can do in Zendesk's own screens, without leaving a call in the log. */
export const handSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("add-group-membership"), userId, groupId, isDefault: z.boolean().default(false) }),
  z.strictObject({ action: z.literal("remove-group-membership"), userId, groupId }),
  z.strictObject({ action: z.literal("make-group-default"), userId, groupId }),
  z.strictObject({ action: z.literal("add-organization-membership"), userId, organizationId }),
  z.strictObject({ action: z.literal("remove-organization-membership"), userId, organizationId }),
  z.strictObject({ action: z.literal("set-only-organization"), userId, organizationId: organizationId.nullable() }),
  z.strictObject({
    action: z.literal("set-role"),
    userId,
    role: role.optional(),
    customRoleId: z.int().nullable().optional(),
  }),
  z.strictObject({ action: z.literal("set-suspended"), userId, suspended: z.boolean() }),
  z.strictObject({ action: z.literal("set-external-id"), userId, externalId: z.string().nullable() }),
  z.strictObject({ action: z.literal("rename-user"), userId, name: z.string() }),
  z.strictObject({
    action: z.literal("create-user"),
    name: z.string(),
    email: z.string(),
    role: role.default("end-user"),
    customRoleId: z.int().optional(),
    externalId: z.string().optional(),
    organizationId: organizationId.optional(),
    verified: z.boolean().default(true),
  }),
  z.strictObject({ action: z.literal("delete-user"), userId }),
  z.strictObject({ action: z.literal("delete-user-permanently"), userId }),
  z.strictObject({ action: z.literal("verify-email"), userId }),
  z.strictObject({
    action: z.literal("create-group"),
    name: z.string(),
    description: z.string().default(""),
    isPublic: z.boolean().default(true),
  }),
  z.strictObject({ action: z.literal("delete-group"), groupId }),
  z.strictObject({
    action: z.literal("create-organization"),
    name: z.string(),
    domainNames: z.array(z.string()).default([]),
  }),
  z.strictObject({ action: z.literal("delete-organization"), organizationId }),
  z.strictObject({
    action: z.literal("create-custom-role"),
    name: z.string(),
    configuration: z.record(z.string(), z.union([z.boolean(), z.string()])).default({}),
  }),
  z.strictObject({ action: z.literal("delete-custom-role"), customRoleId: z.int() }),
  z.strictObject({
    action: z.literal("set-tickets"),
    userId,
    groupId: groupId.nullable(),
    working: z.int().nonnegative(),
  }),
  z.strictObject({ action: z.literal("set-requested-tickets"), userId, open: z.int().nonnegative() }),
]);

export type HandEdit = z.input<typeof handSchema>;

/** Carries one edit out and answers with the row it made or changed, where there is one. */
export function doByHand(account: Account, input: unknown): unknown {
  const edit = handSchema.parse(input);
  account.settle();
  return account.act({ kind: "hand", action: edit.action }, () => carryOut(account, edit)).result;
}

function carryOut(account: Account, edit: z.output<typeof handSchema>): unknown {
  const { store } = account;
  switch (edit.action) {
    case "add-group-membership":
      return addGroupMembership(account, edit);
    case "remove-group-membership":
      return removeGroupMembership(account, groupMembership(account, edit).id);
    case "make-group-default":
      return makeDefaultGroup(account, edit.userId, groupMembership(account, edit).id);
    case "add-organization-membership":
      return addOrganizationMembership(account, edit);
    case "remove-organization-membership":
      return removeOrganizationMembership(account, organizationMembership(account, edit).id);
    case "set-only-organization":
      return replaceOrganizations(account, edit.userId, edit.organizationId);
    case "set-role":
      return updateUser(account, edit.userId, {
        fields: {},
        ...(edit.role === undefined ? {} : { role: edit.role }),
        ...(edit.customRoleId === undefined ? {} : { customRoleId: edit.customRoleId }),
      });
    case "set-suspended":
      return updateUser(account, edit.userId, { fields: { suspended: edit.suspended } });
    case "set-external-id":
      return updateUser(account, edit.userId, { fields: { external_id: edit.externalId } });
    case "rename-user":
      return updateUser(account, edit.userId, { fields: { name: edit.name } });
    case "create-user":
      return createUser(account, {
        fields: { name: edit.name, ...(edit.externalId === undefined ? {} : { external_id: edit.externalId }) },
        email: edit.email,
        role: edit.role,
        verified: edit.verified,
        ...(edit.customRoleId === undefined ? {} : { customRoleId: edit.customRoleId }),
        ...(edit.organizationId === undefined ? {} : { organizationId: edit.organizationId }),
      });
    case "delete-user":
      return deleteUser(account, edit.userId, null);
    case "delete-user-permanently":
      return deleteForGood(account, edit.userId);
    case "verify-email":
      return identitiesOf(store.tables, edit.userId)
        .filter((row) => row.primary)
        .map((row) => verifyIdentity(account, row));
    case "create-group":
      return createGroup(account, { name: edit.name, description: edit.description, is_public: edit.isPublic });
    case "delete-group":
      return deleteGroup(account, edit.groupId);
    case "create-organization":
      return createOrganization(account, {
        name: edit.name,
        domain_names: edit.domainNames.map((name) => name.toLowerCase()),
      });
    case "delete-organization":
      return deleteOrganization(account, edit.organizationId);
    case "create-custom-role":
      return createCustomRole(account, edit);
    case "delete-custom-role":
      return deleteCustomRole(account, edit.customRoleId);
    case "set-tickets":
      return assignTickets(account, edit.userId, edit.groupId, edit.working);
    case "set-requested-tickets":
      return store.update("users", edit.userId, { openRequestedTickets: edit.open });
  }
}

function groupMembership(account: Account, edit: { userId: number; groupId: number }) {
  const row = groupMembershipsOf(account.store.tables, edit.userId).find(
    (candidate) => candidate.group_id === edit.groupId,
  );
  if (!row) throw recordNotFound();
  return row;
}

function organizationMembership(account: Account, edit: { userId: number; organizationId: number }) {
  const row = organizationMembershipsOf(account.store.tables, edit.userId).find(
    (candidate) => candidate.organization_id === edit.organizationId,
  );
  if (!row) throw recordNotFound();
  return row;
}
