import { z } from "zod";
import type { InventoryResource } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import type { CallContext, ZendeskClient } from "./client.ts";
import { idField, readAs, textField } from "./rows.ts";
import { identify } from "./service-user.ts";

const customRoleSchema = z.object({
  id: idField,
  name: textField,
  description: textField.nullish(),
  role_type: z.int().nullish(),
  team_member_count: z.int().nonnegative().nullish(),
  configuration: z.record(z.string(), z.unknown()).nullish(),
});

export type CustomRole = z.output<typeof customRoleSchema>;

const customRolesAnswer = z.object({ custom_roles: z.array(customRoleSchema), next_page: z.unknown().optional() });

// No paging is documented and no account may hold a thousand roles, yet the answer has a `next_page`.
const MAX_PAGES = 10;

/** All roles the account has, Zendesk's own included; null where the plan has none at all. */
export async function listRoles(client: ZendeskClient, context: CallContext): Promise<readonly CustomRole[] | null> {
  const roles = new Map<string, CustomRole>();
  try {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { json } = await client.read(page === 1 ? "/custom_roles" : `/custom_roles?page=${page}`, context);
      const answer = readAs(customRolesAnswer, json, "custom roles");
      const known = roles.size;
      for (const role of answer.custom_roles) roles.set(role.id, role);
      if (answer.next_page === null || answer.next_page === undefined || roles.size === known)
        return [...roles.values()];
    }
  } catch (error) {
    if (await isUnavailableByPlan(client, error, context)) return null;
    throw error;
  }
  return [...roles.values()];
}

async function isUnavailableByPlan(client: ZendeskClient, error: unknown, context: CallContext): Promise<boolean> {
  if (!(error instanceof ConnectorError)) return false;
  if (error.reason === "endpoint_unavailable") return true;
  if (error.reason !== "forbidden") return false;
  // A switched-off feature may answer 403, but so does a connected user who lost its role. Taking the second for the
  // first would make every custom role look deleted.
  return (await identify(client, context)).isActiveAdmin;
}

const CUSTOM_ROLE_TYPE = 0;

/** Only these are offered; administrator, billing administrator, light agent and contributor are Zendesk's own. */
export function isOfferedRole(role: CustomRole): boolean {
  // Accounts of 2015 had no role types; there, everything listed was made by the account except the light agent.
  if (role.role_type === null || role.role_type === undefined) return role.configuration?.["light_agent"] !== true;
  return role.role_type === CUSTOM_ROLE_TYPE;
}

export function customRoleResource(role: CustomRole): InventoryResource {
  const powers = administrativePowers(role);
  return {
    kind: "custom_role",
    upstreamId: role.id,
    name: role.name,
    description: role.description ?? "",
    warnings: powers.length === 0 ? [] : [`Administrative permissions: this role may manage ${powers.join(", ")}.`],
    memberCount: role.team_member_count ?? null,
    metadata: { roleType: role.role_type ?? null, administrativePermissions: powers },
  };
}

// Permissions with which a person could widen access (their own or others') or change how the account works.
const ADMINISTRATIVE: readonly (readonly [string, string])[] = [
  ["manage_team_members", "team members"],
  ["manage_roles", "roles"],
  ["manage_groups", "groups"],
  ["manage_group_memberships", "group memberships"],
  ["group_access", "groups"],
  ["manage_organizations", "organizations"],
  ["manage_business_rules", "business rules"],
  ["manage_triggers", "triggers"],
  ["manage_automations", "automations"],
  ["manage_extensions_and_channels", "extensions and channels"],
];

function administrativePowers(role: CustomRole): readonly string[] {
  const powers = ADMINISTRATIVE.filter(([key]) => isAllowed(role.configuration?.[key])).map(([, words]) => words);
  return [...new Set(powers)];
}

function isAllowed(value: unknown): boolean {
  // Some permissions are switches, others words: "all", "all-except-self", "readonly", "none", "off".
  return typeof value === "string" ? !["none", "off", "readonly", ""].includes(value) : value === true;
}
