import { z } from "zod";
import { email, moment, page, pageQuery, uuid } from "./common.ts";
import { platformRole, signInLink } from "./identity.ts";
import { operation } from "./operation.ts";

const fullName = z.string().trim().min(1).max(200);

export const user = z.object({
  user_id: uuid,
  email: z.string(),
  full_name: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  position: z.string(),
  state: z.enum(["active", "deactivated"]),
  platform_roles: z.array(platformRole),
  last_signed_in_at: moment.nullable(),
  created_at: moment,
});
export type UserView = z.infer<typeof user>;

export const owner = z.object({
  owner_id: uuid,
  name: z.string(),
  description: z.string(),
  /** True where the owner stands for one user. */
  is_personal: z.boolean(),
  users: z.array(z.object({ user_id: uuid, full_name: z.string(), email: z.string() })),
});
export type OwnerView = z.infer<typeof owner>;

const userParams = z.object({ user_id: uuid });
const ownerParams = z.object({ owner_id: uuid });

const addedUser = z.object({ user, sign_in_link: signInLink });

export const getUsers = operation({
  id: "getUsers",
  method: "GET",
  path: "/users",
  tag: "users",
  summary: "List people",
  query: z.object({ ...pageQuery, search: z.string().max(200).optional() }),
  response: page(user),
});
export const getUser = operation({
  id: "getUser",
  method: "GET",
  path: "/users/{user_id}",
  tag: "users",
  summary: "One person",
  params: userParams,
  response: user,
});
export const createUser = operation({
  id: "createUser",
  method: "POST",
  path: "/users",
  tag: "users",
  status: 201,
  summary: "Add a person with a one-time sign-in link",
  body: z.strictObject({
    email,
    full_name: fullName,
    position: z.string().trim().max(200).optional(),
    platform_roles: z.array(platformRole).max(2).optional(),
  }),
  response: addedUser,
});
const importRow = z.object({
  row: z.number().int(),
  email: z.string(),
  full_name: z.string(),
  outcome: z.enum(["added", "would_add", "exists", "refused"]),
  problem: z.string(),
  sign_in_link: signInLink.nullable(),
});
export const importUsersCsv = operation({
  id: "importUsersCsv",
  method: "POST",
  path: "/users/import-csv",
  tag: "users",
  summary: "Add people from CSV text with the columns email, full_name and, if wanted, position; dry_run only looks",
  body: z.strictObject({ csv: z.string().min(1).max(1_000_000), dry_run: z.boolean() }),
  response: z.object({ rows: z.array(importRow), added: z.number().int(), refused: z.number().int() }),
});
export const importUsersFromApp = operation({
  id: "importUsersFromApp",
  method: "POST",
  path: "/users/import-from-app",
  tag: "users",
  summary: "Add people from accounts that a sync found in an app",
  body: z.strictObject({ app_id: uuid, account_ids: z.array(uuid).min(1).max(500) }),
  response: z.object({ rows: z.array(importRow), added: z.number().int(), refused: z.number().int() }),
});
export const createSignInLink = operation({
  id: "createSignInLink",
  method: "POST",
  path: "/users/{user_id}/sign-in-links",
  tag: "users",
  status: 201,
  summary: "Make a new one-time sign-in link; older unused ones stop working",
  params: userParams,
  response: signInLink,
});
export const setPlatformRoles = operation({
  id: "setPlatformRoles",
  method: "PUT",
  path: "/users/{user_id}/platform-roles",
  tag: "users",
  summary: "Set platform roles",
  params: userParams,
  body: z.strictObject({ platform_roles: z.array(platformRole).max(2) }),
  response: user,
});

export const getOwners = operation({
  id: "getOwners",
  method: "GET",
  path: "/owners",
  tag: "owners",
  summary: "List owners",
  query: z.object({ ...pageQuery, search: z.string().max(200).optional() }),
  response: page(owner),
});
export const getOwner = operation({
  id: "getOwner",
  method: "GET",
  path: "/owners/{owner_id}",
  tag: "owners",
  summary: "One owner",
  params: ownerParams,
  response: owner,
});
export const createOwner = operation({
  id: "createOwner",
  method: "POST",
  path: "/owners",
  tag: "owners",
  status: 201,
  summary: "Create an owner",
  body: z.strictObject({
    name: fullName,
    description: z.string().max(2000).optional(),
    user_ids: z.array(uuid).min(1).max(200),
  }),
  response: owner,
});
export const setOwnerUsers = operation({
  id: "setOwnerUsers",
  method: "PUT",
  path: "/owners/{owner_id}/users",
  tag: "owners",
  summary: "Set the members of an owner, in order",
  params: ownerParams,
  body: z.strictObject({ user_ids: z.array(uuid).min(1).max(200) }),
  response: owner,
});
