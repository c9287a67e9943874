import type { z } from "zod";
import type {
  InventoryAccount,
  InventoryAssignment,
  InventoryPage,
  InventoryPart,
  InventoryResource,
} from "../kit/index.ts";
import type { CallContext, ZendeskClient } from "./client.ts";
import { customRoleResource, isOfferedRole, listRoles } from "./custom-roles.ts";
import { GROUP_MEMBERSHIPS, groupAssignment, groupResource, GROUPS } from "./groups.ts";
import {
  membershipsOfOrganization,
  organizationAssignment,
  organizationResource,
  ORGANIZATIONS,
} from "./organizations.ts";
import { advanceCursor, decodeCursor, type Listing, listPage } from "./paging.ts";
import { customRoleAssignment, inventoryAccount, TEAM_MEMBERS } from "./users.ts";

/** Reads one page of one list of the inventory; the cursor is resumable after a restart. */
export async function inventoryPage(
  client: ZendeskClient,
  part: InventoryPart,
  cursor: string | null,
  context: CallContext,
): Promise<InventoryPage> {
  switch (part.part) {
    case "accounts":
      return page(client, TEAM_MEMBERS, cursor, context, (users) => ({
        accounts: users.map((user) => inventoryAccount(user)),
        // A custom role is a field of the person, so its assignments come with the accounts and cost no call.
        assignments: users.map((user) => customRoleAssignment(user)).filter((assignment) => assignment !== null),
      }));
    case "groups":
      return page(client, GROUPS, cursor, context, (groups) => ({
        resources: groups.filter((group) => group.deleted !== true).map((group) => groupResource(group)),
      }));
    case "organizations":
      return page(client, ORGANIZATIONS, cursor, context, (organizations) => ({
        resources: organizations.map((organization) => organizationResource(organization)),
      }));
    case "group_memberships":
      return page(client, GROUP_MEMBERSHIPS, cursor, context, (memberships) => ({
        assignments: memberships.map((membership) => groupAssignment(membership)),
      }));
    case "organization_memberships":
      return page(client, membershipsOfOrganization(part.organizationId), cursor, context, (memberships) => ({
        assignments: memberships.map((membership) => organizationAssignment(membership)),
      }));
    case "custom_roles": {
      const roles = (await listRoles(client, context)) ?? [];
      return inventory(
        { resources: roles.filter((role) => isOfferedRole(role)).map((role) => customRoleResource(role)) },
        null,
      );
    }
  }
}

interface PageContents {
  readonly resources?: readonly InventoryResource[];
  readonly accounts?: readonly InventoryAccount[];
  readonly assignments?: readonly InventoryAssignment[];
}

async function page<Schema extends z.ZodType>(
  client: ZendeskClient,
  listing: Listing<Schema>,
  cursor: string | null,
  context: CallContext,
  contentsOf: (rows: readonly z.output<Schema>[]) => PageContents,
): Promise<InventoryPage> {
  const at = decodeCursor(cursor);
  const listed = await listPage(client, listing, at.c === "" ? null : at.c, context);
  return inventory(contentsOf(listed.rows), advanceCursor(at, listed.after, listed.rows.length));
}

function inventory(contents: PageContents, nextCursor: string | null): InventoryPage {
  return {
    resources: contents.resources ?? [],
    accounts: contents.accounts ?? [],
    assignments: contents.assignments ?? [],
    nextCursor,
  };
}
