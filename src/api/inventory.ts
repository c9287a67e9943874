import { z } from "zod";
import { check, flag, moment, page, pageQuery, personRef, resourceType, uuid } from "./common.ts";
import { owner } from "./directory.ts";
import { operation } from "./operation.ts";

const appParams = z.object({ app_id: uuid });
const resourceParams = z.object({ resource_id: uuid });
const ownerRef = z.object({ owner_id: uuid, name: z.string() });

/** Secrets go in and never come out. */
export const credentialInput = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("oauth_client"),
    client_id: z.string().trim().min(1).max(200),
    client_secret: z.string().min(1).max(500),
  }),
  z.strictObject({
    kind: z.literal("api_token"),
    admin_email: z.string().trim().max(320),
    api_token: z.string().min(1).max(500),
  }),
]);

export const appSettings = z.object({
  import_mode: z.enum(["by_hand", "everything"]),
  default_visibility: z.enum(["global", "hidden"]),
  /** Number of agent seats bought, entered by a person; null: not known. */
  seats_bought: z.number().int().min(0).max(1_000_000).nullable(),
  /** A sync that misses more than this share of a kind asks before it marks it as gone; 100: never. */
  sync_brake_percent: z.number().int().min(0).max(100),
  /** It never asks below this many accounts or memberships, or below a fifth as many items. */
  sync_brake_at_least: z.number().int().min(1).max(1_000_000),
});

export const syncPass = z.object({
  sync_id: uuid,
  /** `paused`: it waits for a person, `discarded`: nothing was concluded from it. */
  state: z.enum(["running", "paused", "complete", "failed", "discarded"]),
  started_at: moment,
  finished_at: moment.nullable(),
  /** What is being read now, in words; empty when not running. */
  doing: z.string(),
  step: z.number().int(),
  steps: z.number().int(),
  counts: z.record(z.string(), z.number()),
  /** While paused: what was known and is not there any more, by kind. */
  missing: z.array(
    z.object({
      what: z.enum([
        "accounts",
        "groups",
        "organizations",
        "custom_roles",
        "group_memberships",
        "organization_memberships",
      ]),
      known: z.number().int(),
      missing: z.number().int(),
      /** The first few names. */
      examples: z.array(z.string()),
    }),
  ),
  error: z.string().nullable(),
});
export type SyncPassView = z.infer<typeof syncPass>;

export const app = z.object({
  app_id: uuid,
  app_type: z.literal("ZENDESK"),
  name: z.string(),
  description: z.string(),
  admin_owner_id: uuid,
  admin_owner: ownerRef,
  subdomain: z.string(),
  is_simulator: z.boolean(),
  state: z.enum(["active", "paused", "blocked", "draining", "removed"]),
  state_reason: z.string(),
  is_live: z.boolean(),
  went_live_at: moment.nullable(),
  credential_kind: z.enum(["oauth_client", "api_token"]),
  /** The OAuth client's identifier or the e-mail; never the secret. */
  credential_identifier: z.string(),
  credential_note: z.string(),
  multiple_organizations: z.boolean(),
  custom_roles_available: z.boolean(),
  limit_per_minute: z.number().int().nullable(),
  settings: appSettings,
  validations: z.array(check),
  validated_at: moment.nullable(),
  last_complete_sync_at: moment.nullable(),
  running_sync: syncPass.nullable(),
  /** One that read everything and waits for a person to say whether what is missing is really gone. */
  paused_sync: syncPass.nullable(),
  counts: z.object({
    imported: z.number().int(),
    found: z.number().int(),
    accounts: z.number().int(),
    linked_accounts: z.number().int(),
    active_grants: z.number().int(),
    overdue: z.number().int(),
    agents: z.number().int(),
  }),
  may_administer: z.boolean(),
});
export type AppView = z.infer<typeof app>;

const name = z.string().trim().min(1).max(200);
const subdomain = z.string().trim().min(1).max(100);
const admin = z.strictObject({ owner_id: uuid.optional(), user_id: uuid.optional() });
const validationResult = z.object({
  ok: z.boolean(),
  validations: z.array(check),
  account_url: z.string(),
  signed_in_as: z.string().nullable(),
});

const formField = z.object({
  key: z.string(),
  label: z.string(),
  help: z.string(),
  secret: z.boolean(),
  required: z.boolean(),
});
export const getAppForm = operation({
  id: "getAppForm",
  method: "GET",
  path: "/app-types/zendesk",
  tag: "apps",
  summary: "The form for connecting Zendesk",
  response: z.object({
    app_type: z.literal("ZENDESK"),
    fields: z.array(formField),
    credential_kinds: z.array(
      z.object({
        kind: z.enum(["oauth_client", "api_token"]),
        label: z.string(),
        note: z.string(),
        fields: z.array(formField),
      }),
    ),
    scopes: z.string(),
    simulator_url: z.string().nullable(),
  }),
});
export const getApps = operation({
  id: "getApps",
  method: "GET",
  path: "/apps",
  tag: "apps",
  summary: "List apps",
  response: z.object({ apps: z.array(app) }),
});
export const getApp = operation({
  id: "getApp",
  method: "GET",
  path: "/apps/{app_id}",
  tag: "apps",
  summary: "One app",
  params: appParams,
  response: app,
});
export const validateNewApp = operation({
  id: "validateNewApp",
  method: "POST",
  path: "/apps/validate",
  tag: "apps",
  summary: "Run the checks for a credential without creating anything",
  body: z.strictObject({ subdomain, credential: credentialInput }),
  response: validationResult,
});
export const createApp = operation({
  id: "createApp",
  method: "POST",
  path: "/apps",
  tag: "apps",
  status: 201,
  summary: "Connect a Zendesk account; it starts in Observe",
  body: z.strictObject({
    app_type: z.literal("ZENDESK"),
    name: name.optional(),
    description: z.string().max(2000).optional(),
    admin,
    subdomain,
    credential: credentialInput,
  }),
  response: app,
});
export const updateApp = operation({
  id: "updateApp",
  method: "PATCH",
  path: "/apps/{app_id}",
  tag: "apps",
  summary: "Change an app; a new subdomain or credential needs the secret again",
  params: appParams,
  body: z.strictObject({
    name: name.optional(),
    description: z.string().max(2000).optional(),
    admin: admin.optional(),
    subdomain: subdomain.optional(),
    credential: credentialInput.optional(),
    settings: appSettings.partial().strict().optional(),
  }),
  response: app,
});
export const validateApp = operation({
  id: "validateApp",
  method: "POST",
  path: "/apps/{app_id}/validate",
  tag: "apps",
  summary: "Run the checks again",
  params: appParams,
  response: validationResult,
});
const writes = z.object({ app, would_do: z.array(z.string()) });
export const goLive = operation({
  id: "goLive",
  method: "POST",
  path: "/apps/{app_id}/go-live",
  tag: "apps",
  summary: "Let Gatehouse write to the app; preview only says what would be written first",
  params: appParams,
  body: z.strictObject({ preview: z.boolean() }),
  response: writes,
});
export const goObserve = operation({
  id: "goObserve",
  method: "POST",
  path: "/apps/{app_id}/observe",
  tag: "apps",
  summary: "Back to Observe; refused while obligations are open",
  params: appParams,
  response: app,
});
export const pauseApp = operation({
  id: "pauseApp",
  method: "POST",
  path: "/apps/{app_id}/pause",
  tag: "apps",
  summary: "No new grants; revocations go on",
  params: appParams,
  response: app,
});
export const resumeApp = operation({
  id: "resumeApp",
  method: "POST",
  path: "/apps/{app_id}/resume",
  tag: "apps",
  summary: "Back to active",
  params: appParams,
  response: app,
});
export const removeApp = operation({
  id: "removeApp",
  method: "DELETE",
  path: "/apps/{app_id}",
  tag: "apps",
  summary: "Remove an app without live items",
  params: appParams,
  response: z.object({ ok: z.literal(true) }),
});

export const startSync = operation({
  id: "startSync",
  method: "POST",
  path: "/apps/{app_id}/sync",
  tag: "apps",
  status: 202,
  summary: "Read the inventory now",
  params: appParams,
  response: syncPass,
});
export const getSyncs = operation({
  id: "getSyncs",
  method: "GET",
  path: "/apps/{app_id}/syncs",
  tag: "apps",
  summary: "The last passes",
  params: appParams,
  response: z.object({
    syncs: z.array(syncPass),
    errors: z.array(z.object({ part: z.string(), message: z.string(), first_seen_at: moment, last_seen_at: moment })),
  }),
});

const syncParams = appParams.extend({ sync_id: uuid });
export const acceptSync = operation({
  id: "acceptSync",
  method: "POST",
  path: "/apps/{app_id}/syncs/{sync_id}/accept",
  tag: "apps",
  status: 202,
  summary: "Accept what the app shows: what a paused sync did not find is gone",
  params: syncParams,
  response: syncPass,
});
export const discardSync = operation({
  id: "discardSync",
  method: "POST",
  path: "/apps/{app_id}/syncs/{sync_id}/discard",
  tag: "apps",
  status: 202,
  summary: "Discard a paused sync and read again; answers with the new one",
  params: syncParams,
  response: syncPass,
});

export const importable = z.object({
  resource_id: uuid,
  resource_type: resourceType,
  name: z.string(),
  description: z.string(),
  remote_resource_id: z.string(),
  member_count: z.number().int().nullable(),
  warnings: z.array(z.string()),
  is_imported: z.boolean(),
  is_gone: z.boolean(),
});
export type ImportableView = z.infer<typeof importable>;
const importFilter = {
  search: z.string().max(200).optional(),
  resource_type: resourceType.optional(),
  imported: flag.optional(),
};
export const getImportable = operation({
  id: "getImportable",
  method: "GET",
  path: "/apps/{app_id}/importable",
  tag: "apps",
  summary: "What the last sync found, for the import picker",
  params: appParams,
  query: z.object({ ...pageQuery, ...importFilter }),
  response: page(importable),
});
export const configurationInput = z.strictObject({
  is_requestable: z.boolean().optional(),
  auto_approval: z.boolean().optional(),
  requires_reason: z.boolean().optional(),
  /** Null: indefinite is allowed. */
  max_duration_minutes: z.number().int().min(1).max(527_040).nullable().optional(),
  recommended_duration_minutes: z.number().int().min(1).max(527_040).nullable().optional(),
  extensions_duration_in_minutes: z.number().int().min(0).max(527_040).optional(),
  reviewer_owner_ids: z.array(uuid).min(1).max(10).optional(),
});
export const importItems = operation({
  id: "importItems",
  method: "POST",
  path: "/apps/{app_id}/import",
  tag: "apps",
  summary: "Import items: each is requestable at once",
  params: appParams,
  body: z.strictObject({
    resource_ids: z.array(uuid).max(5000).optional(),
    /** Everything that the filter matches and is not imported yet, instead of a list. */
    all_matching: z
      .strictObject({ search: z.string().max(200).optional(), resource_type: resourceType.optional() })
      .optional(),
    admin_owner_id: uuid.optional(),
    visibility: z.enum(["global", "hidden"]).optional(),
    configuration: configurationInput.optional(),
  }),
  response: z.object({ imported: z.number().int(), already_imported: z.number().int(), resource_ids: z.array(uuid) }),
});

export const account = z.object({
  account_id: uuid,
  remote_id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.string(),
  custom_role_name: z.string().nullable(),
  suspended: z.boolean(),
  status: z.enum(["linked", "ambiguous", "orphaned", "suspended"]),
  linked_how: z.enum(["stamp", "answered", "email", "manual"]).nullable(),
  user: personRef.nullable(),
});
export const getAccounts = operation({
  id: "getAccounts",
  method: "GET",
  path: "/apps/{app_id}/accounts",
  tag: "apps",
  summary: "Accounts found in the app",
  params: appParams,
  query: z.object({ ...pageQuery, search: z.string().max(200).optional(), linked: flag.optional() }),
  response: page(account),
});
export const linkAccount = operation({
  id: "linkAccount",
  method: "PUT",
  path: "/apps/{app_id}/accounts/{account_id}/link",
  tag: "apps",
  summary: "Link an account to a person by hand",
  params: z.object({ app_id: uuid, account_id: uuid }),
  body: z.strictObject({ user_id: uuid.nullable() }),
  response: account,
});

export const requestConfiguration = z.object({
  version: z.number().int(),
  is_requestable: z.boolean(),
  auto_approval: z.boolean(),
  requires_reason: z.boolean(),
  max_duration_minutes: z.number().int().nullable(),
  recommended_duration_minutes: z.number().int().nullable(),
  extensions_duration_in_minutes: z.number().int(),
  reviewer_stages: z.array(
    z.object({ stage: z.number().int(), operator: z.enum(["ANY", "ALL"]), owners: z.array(owner) }),
  ),
});

export const resource = z.object({
  resource_id: uuid,
  app_id: uuid,
  app_name: z.string(),
  name: z.string(),
  description: z.string(),
  resource_type: resourceType,
  remote_resource_id: z.string(),
  remote_resource_name: z.string(),
  admin_owner_id: uuid,
  admin_owner: ownerRef,
  visibility: z.enum(["global", "hidden"]),
  is_requestable: z.boolean(),
  is_live: z.boolean(),
  app_is_live: z.boolean(),
  drift_policy: z.enum(["report", "remove_outside", "restore_removed"]),
  auto_approval: z.boolean(),
  /** Minutes, as in Opal's API; null: indefinite is allowed. */
  max_duration: z.number().int().nullable(),
  recommended_duration: z.number().int().nullable(),
  extensions_duration_in_minutes: z.number().int(),
  request_configuration: requestConfiguration,
  warnings: z.array(z.string()),
  member_count: z.number().int().nullable(),
  upstream_gone_at: moment.nullable(),
  last_complete_sync_at: moment.nullable(),
  /** Median minutes from request to decision over the last 90 days; null where nobody asked yet. */
  median_minutes_to_decide: z.number().nullable(),
  /** What the signed-in person has or asked for already. */
  mine: z.object({
    grant_id: uuid.nullable(),
    grant_state: z.enum(["approved", "active", "ending"]).nullable(),
    expires_at: moment.nullable(),
    pending_request_id: uuid.nullable(),
  }),
  may_administer: z.boolean(),
});
export type ResourceView = z.infer<typeof resource>;

export const getResources = operation({
  id: "getResources",
  method: "GET",
  path: "/resources",
  tag: "resources",
  summary: "Catalog: imported items that this person may see",
  query: z.object({
    ...pageQuery,
    app_id: uuid.optional(),
    resource_type: resourceType.optional(),
    search: z.string().max(200).optional(),
    requestable: flag.optional(),
  }),
  response: page(resource),
});
export const getResource = operation({
  id: "getResource",
  method: "GET",
  path: "/resources/{resource_id}",
  tag: "resources",
  summary: "One item",
  params: resourceParams,
  response: resource,
});
export const updateResource = operation({
  id: "updateResource",
  method: "PATCH",
  path: "/resources/{resource_id}",
  tag: "resources",
  summary: "Change an item and its request configuration",
  params: resourceParams,
  body: z.strictObject({
    description: z.string().max(2000).optional(),
    admin_owner_id: uuid.optional(),
    visibility: z.enum(["global", "hidden"]).optional(),
    is_live: z.boolean().optional(),
    drift_policy: z.enum(["report", "remove_outside", "restore_removed"]).optional(),
    configuration: configurationInput.optional(),
  }),
  response: resource,
});
export const unimportResource = operation({
  id: "unimportResource",
  method: "POST",
  path: "/resources/{resource_id}/un-import",
  tag: "resources",
  summary: "Stop managing an item without live grants",
  params: resourceParams,
  response: z.object({ ok: z.literal(true) }),
});
/** Who has the item: through a grant, from outside, or both. */
export const holder = z.object({
  user_id: uuid.nullable(),
  full_name: z.string(),
  email: z.string().nullable(),
  account_remote_id: z.string().nullable(),
  resource_id: uuid,
  access_level: z.object({ access_level_name: z.string(), access_level_remote_id: z.string() }),
  expiration_date: moment.nullable(),
  path: z.enum(["grant", "outside", "both"]),
  grant_id: uuid.nullable(),
  seen_at: moment.nullable(),
});
export const getResourceUsers = operation({
  id: "getResourceUsers",
  method: "GET",
  path: "/resources/{resource_id}/users",
  tag: "resources",
  summary: "Who holds the item",
  params: resourceParams,
  query: z.object(pageQuery),
  response: page(holder),
});
