import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asObject } from "./call.ts";
import { startZendeskSimulator, type ZendeskSimulator } from "./index.ts";
import { asAdmin, callerWith, customRoleId, groupId, organizationId, personId, scalar } from "./testing/caller.ts";
import { findSharedData } from "./testing/shared-data.ts";

/**
 * Where Zendesk's description contradicts Zendesk's own recorded answers: these may be null although the description
 * does not say so. Everything else is validated as published.
 */
const ALSO_NULL = [
  ["UserForAdmin", "alias", "recorded null on end users"],
  ["UserForAdmin", "details", "recorded null on end users"],
  ["UserForAdmin", "notes", "recorded null on end users"],
  ["UserForAdmin", "signature", "recorded null on end users"],
  ["UserForAdmin", "last_login_at", "recorded null for who never signed in"],
  ["UserForAdmin", "email", "recorded null once the user is deleted"],
  ["UserForAdmin", "default_group_id", "null for end users and agents without a group"],
  ["DeletedUserObject", "organization_id", "null for who belonged to none"],
  ["OauthTokenObject", "refresh_token", "client credentials have none"],
] as const;

const path = findSharedData("zendesk-oas.yaml");
const admin = "gatehouse-service@brightwave.example";

let simulator: ZendeskSimulator;
let validators: (schema: string) => ValidateFunction;
const ids: Record<string, string> = {};

beforeAll(async () => {
  simulator = await startZendeskSimulator({ seedSize: "small", switches: { requestsPerMinute: 100_000 } });
  if (path) validators = compileDescription(path);
  const jonas = await personId(simulator, "jonas.weber@brightwave.example");
  const tom = await personId(simulator, "tom.okafor@brightwave.example");
  const state = await simulator.control.state();
  const doomed = await simulator.control.byHand({
    action: "create-user",
    name: "Gone Soon",
    email: "gone@brightwave.example",
  });
  await simulator.control.byHand({ action: "delete-user", userId: doomed?.id ?? 0 });
  await simulator.control.byHand({ action: "set-suspended", userId: jonas, suspended: true });
  Object.assign(ids, {
    user: String(jonas),
    deleted: String(doomed?.id),
    tom: String(tom),
    me: String(await personId(simulator, admin)),
    group: String(await groupId(simulator, "Billing")),
    organization: String(await organizationId(simulator, "Brightwave")),
    role: String(await customRoleId(simulator, "Staff")),
    groupMembership: String(state.group_memberships.find((row) => row.user_id === tom)?.id),
    organizationMembership: String(state.organization_memberships.find((row) => row.user_id === jonas)?.id),
  });
});
afterAll(() => simulator.stop());

function compileDescription(file: string): (schema: string) => ValidateFunction {
  const document: unknown = parse(readFileSync(file, "utf8"));
  const schemas = asObject(asObject(asObject(document)?.["components"])?.["schemas"]);
  for (const [schema, property] of ALSO_NULL) {
    const described = asObject(asObject(schemas?.[schema])?.["properties"])?.[property];
    expect(described, `${schema}.${property}`).toBeTypeOf("object");
    Object.assign(described ?? {}, { nullable: true });
  }
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  // The description spells two formats in its own way.
  ajv.addFormat("datetime", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  ajv.addFormat("url", /^https?:/);
  ajv.addSchema({ $id: "zendesk", components: { schemas } });
  return (schema) => ajv.compile({ $ref: `zendesk#/components/schemas/${schema}` });
}

/** Path with `{name}` from `ids`, and the schema the description gives for the answer. */
const READS = [
  ["/users", "UsersResponse"],
  ["/users?page[size]=5", "UsersResponse"],
  ["/users/count", "CountResponse"],
  ["/users/show_many?ids={user},{tom}", "UsersResponse"],
  ["/users/search?query=tom", "UsersResponse"],
  ["/users/me", "CurrentUserResponse"],
  ["/users/{user}", "UserResponse"],
  ["/users/{deleted}", "UserResponse"],
  ["/users/{user}/related", "UserRelatedResponse"],
  ["/users/{user}/identities", "UserIdentitiesResponse"],
  ["/groups/{group}/users", "UsersResponse"],
  ["/organizations/{organization}/users", "UsersResponse"],
  ["/deleted_users", "DeletedUsersResponse"],
  ["/deleted_users/{deleted}", "DeletedUserResponse"],
  ["/groups", "GroupsResponse"],
  ["/groups?page[size]=5", "GroupsResponse"],
  ["/groups/assignable", "GroupsResponse"],
  ["/groups/count", "GroupsCountObject"],
  ["/groups/{group}", "GroupResponse"],
  ["/group_memberships", "GroupMembershipsResponse"],
  ["/group_memberships?page[size]=5", "GroupMembershipsResponse"],
  ["/group_memberships/assignable", "GroupMembershipsResponse"],
  ["/group_memberships/{groupMembership}", "GroupMembershipResponse"],
  ["/users/{user}/group_memberships", "GroupMembershipsResponse"],
  ["/groups/{group}/memberships", "GroupMembershipsResponse"],
  ["/organizations", "OrganizationsResponse"],
  ["/organizations?page[size]=5", "OrganizationsResponse"],
  ["/organizations/count", "CountOrganizationResponse"],
  ["/organizations/show_many?ids={organization}", "OrganizationsResponse"],
  ["/organizations/{organization}", "OrganizationResponse"],
  ["/organization_memberships", "OrganizationMembershipsResponse"],
  ["/organization_memberships/{organizationMembership}", "OrganizationMembershipResponse"],
  ["/users/{user}/organization_memberships", "OrganizationMembershipsResponse"],
  ["/custom_roles", "CustomRolesResponse"],
  ["/custom_roles/{role}", "CustomRoleResponse"],
  ["/account/settings", "AccountSettingsResponse"],
  ["/audit_logs", "AuditLogsResponse"],
  ["/incremental/users/cursor?start_time=0", "CursorBasedExportIncrementalUsersResponse"],
  ["/job_statuses", "JobStatusesResponse"],
] as const;

const WRITES = [
  [
    "POST",
    "/users",
    { user: { name: "New", email: "new@brightwave.example", role: "agent", custom_role_id: "{role}" } },
    201,
    "UserResponse",
  ],
  ["PUT", "/users/{tom}", { user: { notes: "x" } }, 200, "UserResponse"],
  ["POST", "/groups", { group: { name: "New group" } }, 201, "GroupResponse"],
  ["POST", "/organizations", { organization: { name: "New organization" } }, 201, "OrganizationResponse"],
  [
    "POST",
    "/group_memberships",
    { group_membership: { user_id: "{tom}", group_id: "{group}" } },
    201,
    "GroupMembershipResponse",
  ],
  ["PUT", "/users/{tom}/group_memberships/{groupMembership}/make_default", {}, 200, "GroupMembershipsResponse"],
  [
    "POST",
    "/organization_memberships",
    { organization_membership: { user_id: "{tom}", organization_id: "{organization}" } },
    201,
    "OrganizationMembershipResponse",
  ],
  [
    "POST",
    "/group_memberships/create_many",
    { group_memberships: [{ user_id: "{me}", group_id: "{group}" }] },
    200,
    "JobStatusResponse",
  ],
] as const;

const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);

function expectValid(schema: string, body: unknown) {
  const validate = validators(schema);
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

describe.skipIf(path === null)("answers follow Zendesk's description", () => {
  it.each(READS)("GET %s is a %s", async (template, schema) => {
    const reply = await asAdmin(simulator)("GET", `/api/v2${fill(template)}`);
    expect(reply.status).toBe(200);
    expectValid(schema, reply.json);
  });

  it.each(WRITES)("%s %s", async (method, template, body, status, schema) => {
    const filled: unknown = JSON.parse(fill(JSON.stringify(body)));
    const reply = await asAdmin(simulator)(method, `/api/v2${fill(template)}`, filled);
    expect(reply.status).toBe(status);
    expectValid(schema, reply.json);
  });

  it("the check itself can fail", () => {
    const validate = validators("GroupMembershipResponse");
    expect(validate({ group_membership: { user_id: "7", group_id: 8 } })).toBe(false);
    expect(validate({ group_membership: { user_id: 7, group_id: 8, created_at: "yesterday" } })).toBe(false);
    expect(validators("UserResponse")({ user: { name: "x", role: null } })).toBe(false);
  });

  it("a completed job and its results", async () => {
    const caller = asAdmin(simulator);
    const started = await caller("PUT", `/api/v2/users/update_many?ids=${fill("{user}")}`, { user: { notes: "y" } });
    await simulator.control.advanceClock(5000);
    const done = await caller("GET", `/api/v2/job_statuses/${scalar(started.json["job_status"]?.["id"])}`);
    expect(done.json["job_status"]?.["status"]).toBe("completed");
    expectValid("JobStatusResponse", done.json);
  });

  it("a token and what it is", async () => {
    const { clientId, clientSecret } = simulator.credentials.oauthClient;
    const granted = await callerWith(simulator, null)("POST", "/oauth/tokens", {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: "read",
    });
    expect(granted.status).toBe(201);
    expectValid("OAuthTokenForGrantTypesObject", granted.json);
    const bearer = callerWith(simulator, `Bearer ${scalar(granted.json["access_token"])}`);
    expectValid("OAuthTokenResponse", (await bearer("GET", "/api/v2/oauth/tokens/current")).json);
  });

  it("an endpoint's own limit answers with the described list of errors", async () => {
    const caller = asAdmin(simulator);
    const update = () =>
      caller("PUT", `/api/v2/organizations/${fill("{organization}")}`, { organization: { notes: "z" } });
    for (let n = 0; n < 5; n += 1) expectValid("OrganizationResponse", (await update()).json);
    const refused = await update();
    expect(refused.status).toBe(429);
    expectValid("Errors", refused.json);
  });
});
