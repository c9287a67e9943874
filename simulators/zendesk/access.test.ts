import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type UserAccess, type ZendeskSimulator } from "./index.ts";
import {
  asAdmin,
  asUser,
  customRoleId,
  groupId,
  organizationId,
  personId,
  scalar,
  type Caller,
  type Json,
} from "./testing/caller.ts";

let simulator: ZendeskSimulator;
let admin: Caller;
let tom: number;
let lena: number;
let owner: number;
let billing: number;
let support: number;
let brightwave: number;
let other: number;
let staff: number;
let lightAgent: number;

beforeAll(async () => {
  simulator = await startZendeskSimulator({ seedSize: "small" });
  admin = asAdmin(simulator);
  tom = await personId(simulator, "tom.okafor@brightwave.example");
  lena = await personId(simulator, "lena.fischer@brightwave.example");
  owner = await personId(simulator, "margaret.osei@brightwave.example");
  billing = await groupId(simulator, "Billing");
  support = await groupId(simulator, "Support");
  brightwave = await organizationId(simulator, "Brightwave");
  other = await organizationId(simulator, "Alder Logistics");
  staff = await customRoleId(simulator, "Staff");
  lightAgent = await customRoleId(simulator, "Light agent");
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset({ switches: { userUpdatesPerMinute: 0 } });
});

async function access(id: number): Promise<UserAccess> {
  const found = await simulator.control.access(id);
  if (!found) throw new Error("nobody there");
  return found;
}

const update = (id: number, user: Record<string, unknown>) => admin("PUT", `/api/v2/users/${id}`, { user });
const joinGroup = (userId: number, group: number) =>
  admin("POST", "/api/v2/group_memberships", { group_membership: { user_id: userId, group_id: group } });
const joinOrganization = (userId: number, organization: number) =>
  admin("POST", "/api/v2/organization_memberships", {
    organization_membership: { user_id: userId, organization_id: organization },
  });
const remove = (path: string) => admin("DELETE", `/api/v2/${path}`);
const firstDetail = (reply: { json: Json }, field: string) => reply.json["details"]?.[field]?.[0];

describe("users", () => {
  it("a new agent is created with a role, a location and the default group", async () => {
    const reply = await admin("POST", "/api/v2/users", {
      user: {
        name: "Noor Aziz",
        email: "noor.aziz@brightwave.example",
        role: "agent",
        custom_role_id: staff,
        external_id: "gh:1",
      },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers.get("location")).toMatch(/\/api\/v2\/users\/\d{14}\.json$/);
    expect(reply.json["user"]).toMatchObject({
      role: "agent",
      role_type: 0,
      custom_role_id: staff,
      default_group_id: support,
    });
    expect((await access(Number(scalar(reply.json["user"]?.["id"])))).groups).toMatchObject([
      { name: "Support", default: true },
    ]);
  });

  it("an end user sent with a custom role becomes an agent", async () => {
    expect((await update(lena, { custom_role_id: staff })).json["user"]).toMatchObject({
      role: "agent",
      default_group_id: support,
    });
  });

  it("an e-mail and an external id are unique, the latter without case", async () => {
    const taken = await admin("POST", "/api/v2/users", { user: { name: "X", email: "TOM.okafor@brightwave.example" } });
    expect(taken.status).toBe(422);
    expect(firstDetail(taken, "email")).toMatchObject({ error: "DuplicateValue" });
    await update(tom, { external_id: "Abc" });
    expect(firstDetail(await update(lena, { external_id: "aBC" }), "external_id")).toEqual({
      description: "External has already been taken",
      error: "DuplicateValue",
    });
  });

  it("a lack of seats refuses paid roles on create and on upgrade, free ones pass", async () => {
    await simulator.control.setSwitches({ seats: 1 });
    const refused = await update(lena, { role: "agent", custom_role_id: staff });
    expect([refused.status, firstDetail(refused, "base")?.["error"]]).toEqual([422, "MaxAgentExceeded"]);
    expect((await access(lena)).role).toBe("end-user");
    expect((await update(lena, { role: "agent", custom_role_id: lightAgent })).status).toBe(200);
  });

  it("a downgrade destroys the group memberships and a new upgrade gives back only the default group", async () => {
    await joinGroup(tom, billing);
    const down = await update(tom, { role: "end-user", custom_role_id: null });
    expect(down.json["user"]).toMatchObject({
      role: "end-user",
      custom_role_id: null,
      default_group_id: null,
      ticket_restriction: "requested",
    });
    expect((await access(tom)).groups).toEqual([]);
    await update(tom, { role: "agent", custom_role_id: staff });
    expect((await access(tom)).groups.map((group) => group.name)).toEqual(["Support"]);
  });

  it("a new upgrade gives the old groups back where that is switched on", async () => {
    await simulator.control.setSwitches({ reupgradeRestoresGroups: true });
    await joinGroup(tom, billing);
    await update(tom, { role: "end-user" });
    await update(tom, { role: "agent", custom_role_id: staff });
    expect((await access(tom)).groups.map((group) => group.name)).toEqual(["Support", "Billing"]);
  });

  it("a role that does not exist is a definite refusal", async () => {
    for (const [unknownRole, status] of [
      ["422", 422],
      ["404", 404],
      ["400", 400],
    ] as const) {
      await simulator.control.setSwitches({ unknownRole });
      expect((await update(tom, { custom_role_id: 123 })).status).toBe(status);
    }
    expect((await access(tom)).custom_role_id).toBe(staff);
  });

  it("custom_role_id null for an agent does as switched", async () => {
    expect((await update(tom, { custom_role_id: null })).json["user"]?.["custom_role_id"]).toBe(staff);
    await simulator.control.setSwitches({ customRoleNull: "refuse" });
    expect((await update(tom, { custom_role_id: null })).status).toBe(422);
    await simulator.control.setSwitches({ customRoleNull: "legacy" });
    expect((await update(tom, { custom_role_id: null })).json["user"]).toMatchObject({
      custom_role_id: null,
      role: "agent",
    });
  });

  it("a custom role for an administrator demotes only as switched, or with role agent", async () => {
    const grace = await personId(simulator, "grace.kim@brightwave.example");
    expect((await update(grace, { custom_role_id: staff })).json["user"]?.["role"]).toBe("admin");
    expect((await update(grace, { custom_role_id: staff, role: "agent" })).json["user"]).toMatchObject({
      role: "agent",
      custom_role_id: staff,
    });
    expect((await access(grace)).groups.length).toBe(2);
  });

  it("role agent alone gives the contributor role, or none, as switched", async () => {
    expect((await update(lena, { role: "agent" })).json["user"]?.["role_type"]).toBe(3);
    await update(lena, { role: "end-user" });
    await simulator.control.setSwitches({ agentWithoutRole: "legacy" });
    expect((await update(lena, { role: "agent" })).json["user"]?.["role_type"]).toBeNull();
  });

  it("the owner cannot be changed or deleted", async () => {
    expect((await update(owner, { role: "end-user" })).status).toBe(403);
    expect((await remove(`users/${owner}`)).status).toBe(403);
    await simulator.control.setSwitches({ ownerRefusal: "422" });
    expect((await update(owner, { suspended: true })).status).toBe(422);
  });

  it("a deleted user stays readable without an e-mail, frees it, and can be deleted for good", async () => {
    await update(tom, { external_id: "gh:2" });
    const reply = await remove(`users/${tom}`);
    expect([reply.status, reply.json["user"]?.["active"], reply.json["user"]?.["email"]]).toEqual([200, false, null]);
    expect((await admin("GET", `/api/v2/users/${tom}`)).json["user"]?.["active"]).toBe(false);
    expect((await access(tom)).groups).toEqual([]);
    expect((await update(tom, { name: "x" })).status).toBe(404);
    expect((await remove(`users/${tom}`)).status).toBe(404);
    const again = await admin("POST", "/api/v2/users", {
      user: { name: "Tom", email: "tom.okafor@brightwave.example", external_id: "gh:2" },
    });
    expect(again.status).toBe(201);
    expect(again.json["user"]?.["id"]).not.toBe(tom);
    expect((await remove(`deleted_users/${lena}`)).status).toBe(404);
    const gone = await remove(`deleted_users/${tom}`);
    expect([gone.status, gone.json["deleted_user"]?.["name"]]).toEqual([200, "Permanently Deleted User"]);
    expect((await admin("GET", `/api/v2/users/${tom}`)).status).toBe(404);
  });

  it("a deleted user is deleted for good by itself after thirty days", async () => {
    await remove(`users/${tom}`);
    await simulator.control.advanceClock(30 * 86_400_000 + 1000);
    expect((await access(tom)).permanently_deleted).toBe(true);
    expect((await simulator.control.history()).at(-1)?.cause.kind).toBe("background");
  });

  it("a requester of open tickets and the caller cannot be deleted", async () => {
    await simulator.control.byHand({ action: "set-requested-tickets", userId: tom, open: 2 });
    expect(firstDetail(await remove(`users/${tom}`), "base")?.["description"]).toBe(
      "Base User is requester on 2 ticket(s) that are not closed.",
    );
    const me = await personId(simulator, "gatehouse-service@brightwave.example");
    expect((await remove(`users/${me}`)).status).toBe(422);
  });

  it("an e-mail sent on update becomes a second identity which the search finds", async () => {
    expect((await update(tom, { email: "tommy@else.example" })).json["user"]?.["email"]).toBe(
      "tom.okafor@brightwave.example",
    );
    expect((await admin("GET", `/api/v2/users/${tom}/identities`)).json["count"]).toBe(2);
    const found = await admin("GET", `/api/v2/users/search?query=${encodeURIComponent('email:"tommy@else.example"')}`);
    expect(found.json["users"]?.[0]?.["id"]).toBe(tom);
  });

  it("the search lags as switched and then forgets a new user for a while", async () => {
    await simulator.control.setSwitches({ searchLagMs: 5000 });
    await simulator.control.byHand({ action: "create-user", name: "Nia Late", email: "nia@late.example" });
    const count = async () => (await admin("GET", "/api/v2/users/search?query=nia@late.example")).json["count"];
    expect(await count()).toBe(0);
    await simulator.control.advanceClock(5001);
    expect(await count()).toBe(1);
  });

  it("filters by roles, permission set and external id; unknown keys are named in a header", async () => {
    const team = await admin("GET", "/api/v2/users?role[]=agent&role[]=admin");
    expect(new Set((team.json["users"] as unknown as { role: string }[]).map((user) => user.role))).toEqual(
      new Set(["agent", "admin"]),
    );
    const lights = await admin("GET", `/api/v2/users?permission_set=${lightAgent}`);
    expect(lights.json["count"]).toBe(2);
    const warned = await update(tom, { external_id: "only", nonsense: 1 });
    expect(warned.headers.get("x-zendesk-api-warn")).toContain("nonsense");
    expect((await admin("GET", "/api/v2/users?external_id=ONLY")).json["count"]).toBe(1);
  });

  it("bad ids are 400, unknown ones 404, unknown paths another 404", async () => {
    expect((await admin("GET", "/api/v2/users/abc")).status).toBe(400);
    expect((await admin("GET", "/api/v2/users/1")).json["error"]).toBe("RecordNotFound");
    expect((await admin("GET", "/api/v2/nonsense")).json["error"]).toBe("InvalidEndpoint");
  });
});

describe("group memberships", () => {
  it("a first membership is not the default, make_default makes it so", async () => {
    const me = await personId(simulator, "gatehouse-service@brightwave.example");
    const reply = await joinGroup(me, billing);
    expect(reply.json["group_membership"]?.["default"]).toBe(false);
    const id = scalar(reply.json["group_membership"]?.["id"]);
    const listed = await admin("PUT", `/api/v2/users/${me}/group_memberships/${id}/make_default`, {});
    expect(listed.json["group_memberships"]?.[0]).toMatchObject({ default: true });
    expect((await admin("GET", `/api/v2/users/${me}`)).json["user"]?.["default_group_id"]).toBe(billing);
  });

  it("twice is 422, an end user is 422, an unknown group is 422", async () => {
    await joinGroup(tom, billing);
    const twice = await joinGroup(tom, billing);
    expect([twice.status, firstDetail(twice, "user_id")?.["error"]]).toEqual([422, "DuplicateValue"]);
    expect((await joinGroup(lena, billing)).status).toBe(422);
    expect((await joinGroup(tom, 1)).status).toBe(422);
  });

  it("a delete works once, and an id is never used again", async () => {
    const id = Number(scalar((await joinGroup(tom, billing)).json["group_membership"]?.["id"]));
    expect((await remove(`group_memberships/${id}`)).status).toBe(204);
    expect((await remove(`group_memberships/${id}`)).json).toEqual({
      error: "RecordNotFound",
      description: "Not found",
    });
    expect(Number(scalar((await joinGroup(tom, billing)).json["group_membership"]?.["id"]))).toBeGreaterThan(id);
    expect((await remove(`group_memberships/${billing}`)).status).toBe(404);
  });

  it("the last and the default membership go or stay as switched", async () => {
    const [only] = (await access(tom)).groups;
    await simulator.control.setSwitches({
      removeLastGroupMembership: "refuse",
      removeDefaultGroupMembership: "refuse",
    });
    expect((await remove(`group_memberships/${only?.membership_id}`)).status).toBe(422);
    await joinGroup(tom, billing);
    expect((await remove(`group_memberships/${only?.membership_id}`)).status).toBe(422);
    await simulator.control.setSwitches({ removeDefaultGroupMembership: "allow" });
    expect((await remove(`group_memberships/${only?.membership_id}`)).status).toBe(204);
    await simulator.control.setSwitches({ removeLastGroupMembership: "allow" });
    const [last] = (await access(tom)).groups;
    expect((await remove(`group_memberships/${last?.membership_id}`)).status).toBe(204);
    expect((await access(tom)).groups).toEqual([]);
  });

  it("a removal and a role without ticket editing unassign tickets a moment later, in that group or in all", async () => {
    await joinGroup(tom, billing);
    await simulator.control.byHand({ action: "set-tickets", userId: tom, groupId: billing, working: 3 });
    await simulator.control.byHand({ action: "set-tickets", userId: tom, groupId: support, working: 2 });
    const membership = (await access(tom)).groups.find((group) => group.id === billing);
    await remove(`group_memberships/${membership?.membership_id}`);
    const assigned = async () =>
      (await admin("GET", `/api/v2/users/${tom}/related`)).json["user_related"]?.["assigned_tickets"];
    expect(await assigned()).toBe(5);
    await simulator.control.advanceClock(1001);
    expect(await assigned()).toBe(2);
    await update(tom, { custom_role_id: lightAgent });
    await simulator.control.advanceClock(1001);
    expect(await assigned()).toBe(0);
  });

  it("bulk jobs queue, work and complete with a result per item", async () => {
    const started = await admin("POST", "/api/v2/group_memberships/create_many", {
      group_memberships: [
        { user_id: tom, group_id: billing },
        { user_id: lena, group_id: billing },
      ],
    });
    const path = `/api/v2/job_statuses/${scalar(started.json["job_status"]?.["id"])}.json`;
    expect(started.json["job_status"]).toMatchObject({ status: "queued", progress: null, results: null, total: 2 });
    await simulator.control.advanceClock(1100);
    expect((await admin("GET", path)).json["job_status"]).toMatchObject({ status: "working", progress: 1 });
    await simulator.control.advanceClock(1000);
    const done = (await admin("GET", path)).json["job_status"];
    expect(done).toMatchObject({ status: "completed" });
    expect(done?.["results"]?.[1]).toMatchObject({ index: 1, success: false, error: "GroupMembershipCreateFailed" });
    await simulator.control.advanceClock(86_400_000);
    expect((await admin("GET", path)).status).toBe(404);
  });

  it("destroy_many removes at once and says so in its job", async () => {
    const id = scalar((await joinGroup(tom, billing)).json["group_membership"]?.["id"]);
    const started = await admin("DELETE", `/api/v2/group_memberships/destroy_many?ids=${id}`);
    expect(started.json["job_status"]?.["status"]).toBe("queued");
    expect((await access(tom)).groups.length).toBe(1);
  });

  it("too many jobs are refused", async () => {
    await simulator.control.setSwitches({ jobLimit: 1 });
    const start = () => admin("DELETE", "/api/v2/group_memberships/destroy_many?ids=1");
    expect((await start()).status).toBe(200);
    const refused = await start();
    expect([refused.status, refused.json["error"]]).toEqual([429, "TooManyJobs"]);
  });
});

describe("groups", () => {
  it("the default group and somebody's default group stay, others are deleted with their memberships", async () => {
    expect((await remove(`groups/${support}`)).status).toBe(403);
    await joinGroup(tom, billing);
    expect((await remove(`groups/${billing}`)).status).toBe(204);
    expect((await access(tom)).groups.length).toBe(1);
    expect((await admin("GET", `/api/v2/groups/${billing}`)).status).toBe(404);
    await simulator.control.setSwitches({ deletedGroupAnswer: "200" });
    expect((await admin("GET", `/api/v2/groups/${billing}`)).json["group"]?.["deleted"]).toBe(true);
  });

  it("names are unique where the account checks that", async () => {
    expect((await admin("POST", "/api/v2/groups", { group: { name: "billing" } })).status).toBe(422);
    await simulator.control.setSwitches({ checkGroupNameUniqueness: false });
    expect((await admin("POST", "/api/v2/groups", { group: { name: "billing" } })).status).toBe(201);
  });
});

describe("organization memberships", () => {
  it("the first is the default, a second is not, and the same twice is 422", async () => {
    expect((await joinOrganization(tom, brightwave)).json["organization_membership"]?.["default"]).toBe(true);
    expect((await joinOrganization(tom, other)).json["organization_membership"]?.["default"]).toBe(false);
    const twice = await joinOrganization(tom, other);
    expect([twice.status, firstDetail(twice, "user_id")]).toEqual([
      422,
      { description: " This user is already a member of this organization.", error: "DuplicateValue" },
    ]);
    expect(firstDetail(await joinOrganization(tom, 1), "organization")?.["error"]).toBe("BlankValue");
  });

  it("when the default goes another becomes it", async () => {
    const first = scalar((await joinOrganization(tom, brightwave)).json["organization_membership"]?.["id"]);
    await joinOrganization(tom, other);
    expect((await remove(`organization_memberships/${first}`)).status).toBe(204);
    expect((await access(tom)).organizations).toMatchObject([{ id: other, default: true }]);
    expect((await admin("GET", `/api/v2/users/${tom}`)).json["user"]?.["organization_id"]).toBe(other);
    expect((await remove(`users/${tom}/organizations/${other}`)).status).toBe(204);
    expect((await remove(`users/${tom}/organizations/${other}`)).status).toBe(404);
  });

  it("organization_id on the user keeps that one and removes all others", async () => {
    await joinOrganization(tom, brightwave);
    await joinOrganization(tom, other);
    await update(tom, { organization_id: other });
    expect((await access(tom)).organizations.map((row) => row.id)).toEqual([other]);
  });

  it("with several organizations off a second one replaces the first or is refused, as switched; never on team", async () => {
    await simulator.control.setSwitches({ multipleOrganizations: false });
    await joinOrganization(tom, brightwave);
    expect((await joinOrganization(tom, other)).status).toBe(201);
    expect((await access(tom)).organizations.map((row) => row.id)).toEqual([other]);
    await simulator.control.setSwitches({ multiOrgOffAnswer: "refuse" });
    expect((await joinOrganization(tom, brightwave)).status).toBe(422);
    await simulator.control.setSwitches({ multipleOrganizations: true, plan: "team" });
    const settings = (await admin("GET", "/api/v2/account/settings")).json["settings"];
    expect(settings?.["user"]?.["multiple_organizations"]).toBe(false);
  });

  it("a verified e-mail joins the organization of its domain, unless that is switched off", async () => {
    await simulator.control.byHand({ action: "create-organization", name: "Mapped", domainNames: ["mapped.example"] });
    const make = async (name: string, verified: boolean) => {
      const reply = await admin("POST", "/api/v2/users", { user: { name, email: `${name}@mapped.example`, verified } });
      return (await access(Number(scalar(reply.json["user"]?.["id"])))).organizations.map((row) => row.name);
    };
    expect(await make("one", true)).toEqual(["Mapped"]);
    expect(await make("two", false)).toEqual([]);
    await simulator.control.setSwitches({ domainMapping: false });
    expect(await make("three", true)).toEqual([]);
  });

  it("default says null where that is switched on", async () => {
    await simulator.control.setSwitches({ organizationNotDefault: "null" });
    await joinOrganization(tom, brightwave);
    expect((await joinOrganization(tom, other)).json["organization_membership"]?.["default"]).toBeNull();
  });
});

describe("plans", () => {
  it("custom roles and audit logs answer by plan", async () => {
    const types = async () =>
      ((await admin("GET", "/api/v2/custom_roles")).json["custom_roles"] as unknown as { role_type: number }[]).map(
        (role) => role.role_type,
      );
    expect(await types()).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 3, 5]);
    expect((await admin("GET", "/api/v2/audit_logs")).status).toBe(200);
    await simulator.control.setSwitches({ plan: "professional" });
    expect(await types()).toEqual([1, 3, 5]);
    expect((await admin("GET", "/api/v2/audit_logs")).status).toBe(403);
    await simulator.control.setSwitches({ customRolesBelowEnterprise: "404" });
    expect((await admin("GET", "/api/v2/custom_roles")).json["error"]).toBe("InvalidEndpoint");
    expect((await update(tom, { custom_role_id: await customRoleId(simulator, "Team lead") })).status).toBe(422);
  });

  it("a role in use and a system role cannot be deleted", async () => {
    expect((await remove(`custom_roles/${staff}`)).status).toBe(422);
    expect((await remove(`custom_roles/${lightAgent}`)).status).toBe(403);
    const made = await simulator.control.byHand({ action: "create-custom-role", name: "Short-lived" });
    expect((await remove(`custom_roles/${made?.id}`)).status).toBe(204);
  });

  it("the audit log names who changed what", async () => {
    await update(tom, { role: "end-user" });
    const [log] = (await admin("GET", "/api/v2/audit_logs?filter[source_type]=user")).json[
      "audit_logs"
    ] as unknown as Json[];
    expect(log).toMatchObject({
      source_id: tom,
      actor_name: "Gatehouse Service",
      change_description: "Role changed from Agent to End User",
    });
  });
});

describe("limits", () => {
  it("the account's window counts down, refuses in plain text and opens with the next minute", async () => {
    await simulator.control.setSwitches({ requestsPerMinute: 3 });
    await simulator.control.advanceClock(60_000);
    const replies = [];
    for (let n = 0; n < 4; n += 1) replies.push(await admin("GET", "/api/v2/groups/count"));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 429]);
    expect(replies.map((reply) => reply.headers.get("x-rate-limit-remaining"))).toEqual(["2", "1", "0", "0"]);
    expect(replies[3]?.text).toBe("Number of allowed API requests per minute exceeded");
    const wait = Number(replies[3]?.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    await simulator.control.advanceClock(wait * 1000);
    expect((await admin("GET", "/api/v2/groups/count")).status).toBe(200);
  });

  it("a user takes five updates a minute and each answer says how many are left", async () => {
    await simulator.control.setSwitches({ userUpdatesPerMinute: 5 });
    await simulator.control.advanceClock(60_000);
    const replies = [];
    for (let n = 0; n < 6; n += 1) replies.push(await update(tom, { notes: String(n) }));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(replies[2]?.headers.get("zendesk-ratelimit-create-update-user")).toMatch(
      /^total=5; remaining=2; resets=\d+$/,
    );
    expect(replies[5]?.json["errors"]?.[0]?.["code"]).toBe("TooManyRequests");
    expect((await update(lena, { notes: "x" })).status).toBe(200);
  });
});

describe("pages", () => {
  it("a cursor walks every row once and its last page still has a next link", async () => {
    const seen: number[] = [];
    let path = "/api/v2/users.json?page[size]=7";
    for (let more = true; more; ) {
      const reply = await admin("GET", path);
      seen.push(...(reply.json["users"] as unknown as { id: number }[]).map((user) => user.id));
      more = reply.json["meta"]?.["has_more"] as unknown as boolean;
      const next = new URL(scalar(reply.json["links"]?.["next"]));
      path = next.pathname + next.search;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(Number((await admin("GET", "/api/v2/users")).json["count"]));
    const full = await admin("GET", `/api/v2/users?page[size]=${seen.length}`);
    expect(full.json["meta"]?.["has_more"]).toBe(false);
    expect(full.json["links"]?.["next"]).not.toBeNull();
    const beyond = await admin("GET", path);
    expect(beyond.json["meta"]).toEqual({ has_more: false, after_cursor: null, before_cursor: null });
    expect(beyond.json["links"]).toEqual({ prev: null, next: null });
  });

  it("groups walk by name and backwards as well", async () => {
    const forth = await admin("GET", "/api/v2/groups?page[size]=3");
    const second = await admin(
      "GET",
      `/api/v2/groups?page[size]=3&page[after]=${encodeURIComponent(scalar(forth.json["meta"]?.["after_cursor"]))}`,
    );
    const back = await admin(
      "GET",
      `/api/v2/groups?page[size]=3&page[before]=${encodeURIComponent(scalar(second.json["meta"]?.["before_cursor"]))}`,
    );
    expect(back.json["groups"]).toEqual(forth.json["groups"]);
    const names = [
      ...(forth.json["groups"] as unknown as { name: string }[]),
      ...(second.json["groups"] as unknown as { name: string }[]),
    ].map((group) => group.name);
    expect(names).toEqual(names.toSorted());
  });

  it("offsets have both neighbours, and depth, sorts and cursors that make no sense are 400", async () => {
    const page = await admin("GET", "/api/v2/users?page=2&per_page=5");
    expect(page.json["next_page"]).toContain("page=3");
    expect(page.json["previous_page"]).toContain("page=1");
    expect((await admin("GET", "/api/v2/users?page=101")).json["errors"]?.[0]?.["code"]).toBe("InvalidPaginationDepth");
    for (const query of ["page[size]=5&sort=-nonsense", "page[size]=x", "page[size]=5&page[after]=nonsense"]) {
      expect((await admin("GET", `/api/v2/users?${query}`)).json["errors"]?.[0]?.["code"]).toBe(
        "InvalidPaginationParameter",
      );
    }
    expect((await admin("GET", "/api/v2/users?page[size]=5&sort_by=name")).status).toBe(200);
  });

  it("the incremental export ends its stream without a cursor", async () => {
    const first = await admin("GET", "/api/v2/incremental/users/cursor?start_time=0&per_page=10");
    expect([
      first.json["end_of_stream"],
      first.headers.get("zendesk-ratelimit-incremental-exports-cursor")?.startsWith("total=20"),
    ]).toEqual([false, true]);
    const all = await admin("GET", "/api/v2/incremental/users/cursor?start_time=0");
    const last = await admin(
      "GET",
      `/api/v2/incremental/users/cursor?cursor=${encodeURIComponent(scalar(all.json["after_cursor"]))}`,
    );
    expect([last.json["users"], last.json["after_cursor"], last.json["end_of_stream"]]).toEqual([[], null, true]);
    expect(
      (await asUser(simulator, "tom.okafor@brightwave.example")("GET", "/api/v2/incremental/users/cursor?start_time=0"))
        .status,
    ).toBe(403);
  });
});

describe("logs", () => {
  it("the call log says what a call changed, the history who did it", async () => {
    await joinGroup(tom, billing);
    await simulator.control.byHand({ action: "remove-group-membership", userId: tom, groupId: billing });
    const call = (await simulator.control.calls()).at(-1);
    expect(call).toMatchObject({
      method: "POST",
      status: 201,
      hadEffect: true,
      effect: [{ table: "groupMemberships", before: null }],
    });
    const causes = (await simulator.control.history()).map((change) => change.cause.kind);
    expect(causes[0]).toBe("call");
    expect(causes.at(-1)).toBe("hand");
    await simulator.control.clearCalls();
    expect(await simulator.control.calls()).toEqual([]);
  });

  it("the same seed gives the same account", async () => {
    const before = await simulator.control.state();
    await joinGroup(tom, billing);
    await simulator.control.reset();
    expect((await simulator.control.state()).users).toEqual(before.users);
  });
});
