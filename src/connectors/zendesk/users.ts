import { z } from "zod";
import type { InventoryAccount, InventoryAssignment, ObservedAccount } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import type { CallContext, ZendeskClient } from "./client.ts";
import type { Listing } from "./paging.ts";
import { listAll, listPage } from "./paging.ts";
import { checkedId, exactText, idField, optionalId, readAs, textField } from "./rows.ts";

const userSchema = z.object({
  id: idField,
  name: textField.catch(""),
  email: exactText,
  // True where *any* identity of the person is verified, so it is not enough to link an account by its address.
  verified: z.boolean().nullish(),
  role: z.enum(["end-user", "agent", "admin"]),
  role_type: z.int().nullish(),
  custom_role_id: optionalId,
  external_id: exactText,
  active: z.boolean(),
  suspended: z.boolean(),
  default_group_id: optionalId,
});

export type ZendeskUser = z.output<typeof userSchema>;

export const userAnswer = z.object({ user: userSchema });

const CUSTOM_ROLE_TYPE = 0;

/** Agents and administrators only: an account can hold millions of end users. */
export const TEAM_MEMBERS: Listing<typeof userSchema> = {
  path: "/users",
  key: "users",
  row: userSchema,
  query: [
    ["role[]", "agent"],
    ["role[]", "admin"],
  ],
};

export function inventoryAccount(user: ZendeskUser): InventoryAccount {
  return {
    upstreamId: user.id,
    email: user.email,
    emailVerified: user.verified === true,
    name: user.name,
    role: user.role,
    customRoleId: user.custom_role_id,
    suspended: user.suspended,
    active: user.active,
    externalId: user.external_id,
  };
}

/** A custom role is a field of the person. Roles of Zendesk's own (administrator, light agent) are no resources here. */
export function customRoleAssignment(user: ZendeskUser): InventoryAssignment | null {
  const isCustom = user.role_type === CUSTOM_ROLE_TYPE || user.role_type === null || user.role_type === undefined;
  if (user.custom_role_id === null || !isCustom) return null;
  return {
    kind: "custom_role",
    resourceUpstreamId: user.custom_role_id,
    accountUpstreamId: user.id,
    membershipId: null,
    createdAt: null,
  };
}

export function observedAccount(user: ZendeskUser, emailVerified = user.verified === true): ObservedAccount {
  return {
    upstreamId: user.id,
    email: user.email,
    emailVerified,
    externalId: user.external_id,
    role: user.role,
    customRoleId: user.custom_role_id,
    suspended: user.suspended,
    active: user.active,
    // Zendesk's user object does not tell.
    isAccountOwner: null,
    defaultGroupId: user.default_group_id,
  };
}

/** Null where there is no such person. One who was deleted still comes, with `active: false`. */
export async function findUser(client: ZendeskClient, id: string, context: CallContext): Promise<ZendeskUser | null> {
  try {
    const { json } = await client.read(`/users/${checkedId(id)}`, context);
    return readAs(userAnswer, json, "a person").user;
  } catch (error) {
    if (error instanceof ConnectorError && error.reason === "not_found") return null;
    throw error;
  }
}

/** People who carry this external id. Zendesk compares it without regard to case, so we do too. */
export async function findUsersByStamp(
  client: ZendeskClient,
  stamp: string,
  context: CallContext,
): Promise<readonly ZendeskUser[]> {
  const listed = await listPage(
    client,
    { path: "/users", key: "users", row: userSchema, query: [["external_id", stamp]] },
    null,
    context,
  );
  return listed.rows.filter(
    (user) => user.active && user.external_id !== null && asciiLower(user.external_id) === asciiLower(stamp),
  );
}

const identitySchema = z.object({ type: z.string(), value: z.string().nullish(), verified: z.boolean().nullish() });

const searchAnswer = z.object({ users: z.array(userSchema) });

/**
 * People who own this address, verified, as primary or secondary identity. The search is fuzzy and also matches
 * secondary addresses, so every hit is checked against its identities: `user.verified` speaks of any address of theirs,
 * and whoever adds an unverified address to an account must not receive that person's access.
 */
export async function findUsersByEmail(
  client: ZendeskClient,
  email: string,
  context: CallContext,
): Promise<readonly ZendeskUser[]> {
  const wanted = asciiLower(email);
  if (!SEARCHABLE_EMAIL.test(wanted)) return [];
  const query = new URLSearchParams({ query: `email:"${wanted}"`, per_page: "100" });
  const { json } = await client.read(`/users/search?${query.toString()}`, context);
  const found: ZendeskUser[] = [];
  for (const user of readAs(searchAnswer, json, "people with an e-mail address").users) {
    if (user.active && (await ownsVerified(client, user.id, wanted, context))) found.push(user);
  }
  return found;
}

// Whatever could end the quoted search term or widen it is no address that we look up.
const SEARCHABLE_EMAIL = /^[^\s"\\*:<>()[\],;@]+@[^\s"\\*:<>()[\],;@]+$/;

async function ownsVerified(
  client: ZendeskClient,
  userId: string,
  wanted: string,
  context: CallContext,
): Promise<boolean> {
  const identities = await listAll(
    client,
    { path: `/users/${checkedId(userId)}/identities`, key: "identities", row: identitySchema },
    context,
  );
  return identities.some(
    (identity) =>
      identity.type === "email" && identity.verified === true && asciiLower(identity.value ?? "") === wanted,
  );
}

/** Lower case for ASCII only: full Unicode folding would make the Kelvin sign (U+212A) equal to “k” and link a stranger. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
