import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  acceptSync,
  getAccounts,
  getApp,
  getImportable,
  getSyncs,
  importItems,
  startSync,
  updateApp,
} from "../../src/api/index.ts";
import { createWorld, refusalOf, type World } from "./world.ts";

let world: World;
let app_id: string;

beforeEach(async () => {
  world = await createWorld();
  app_id = await world.connect();
});
afterEach(() => world.close());

const params = () => ({ app_id });
const start = () => world.call(world.administrator, startSync, { params: params() });
const sync = async (): Promise<void> => {
  await start();
  await world.settle();
};
const state = () => world.zendesk.control.state();
const passes = () => world.call(world.administrator, getSyncs, { params: params() });
const app = () => world.call(world.administrator, getApp, { params: params() });
const listed = (query: Record<string, string> = {}) =>
  world.call(world.administrator, getImportable, { params: params(), query: { page_size: "200", ...query } });
const accounts = (query: Record<string, string> = {}) =>
  world.call(world.administrator, getAccounts, { params: params(), query: { page_size: "200", ...query } });
const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await query.execute(world.database.db)).rows;

describe("a pass", () => {
  test("finds roles, groups, organizations, team members and who is in which group", async () => {
    const upstream = await state();
    const { results } = await listed();
    const names = (type: string) =>
      results
        .filter((item) => item.resource_type === type)
        .map((item) => item.name)
        .toSorted();
    expect(names("ZENDESK_GROUP")).toEqual(
      upstream.groups
        .filter((group) => !group.deleted)
        .map((group) => group.name)
        .toSorted(),
    );
    expect(names("ZENDESK_ORGANIZATION")).toEqual(
      upstream.organizations.map((organization) => organization.name).toSorted(),
    );
    // Zendesk's own roles are no custom roles.
    expect(names("ZENDESK_CUSTOM_ROLE")).toContain("Staff");
    expect(names("ZENDESK_CUSTOM_ROLE")).not.toContain("Light agent");
    const team = upstream.users.filter((user) => user.role !== "end-user" && user.active);
    expect((await accounts()).total).toBe(team.length);
    const memberships = await rows(
      sql`select 1 from assignments a join resources r on r.id = a.resource_id where r.kind = 'group'`,
    );
    expect(memberships).toHaveLength(upstream.group_memberships.length);
    const tier1 = results.find((item) => item.name === "Tier 1");
    const tier1Upstream = upstream.groups.find((group) => group.name === "Tier 1");
    expect(tier1?.member_count).toBe(
      upstream.group_memberships.filter((membership) => membership.group_id === tier1Upstream?.id).length,
    );
  });

  test("shows what it does, how far it is and what it found", async () => {
    const begun = await start();
    expect(begun).toMatchObject({ state: "running", step: 1, doing: "Checking the connection" });
    expect((await app()).running_sync?.sync_id).toBe(begun.sync_id);
    await world.settle();
    const { syncs, errors } = await passes();
    expect(syncs[0]).toMatchObject({ sync_id: begun.sync_id, state: "complete", doing: "", error: null });
    expect(syncs[0]?.counts).toMatchObject({
      groups: expect.any(Number),
      accounts: expect.any(Number),
      group_memberships: expect.any(Number),
    });
    expect(errors).toEqual([]);
    expect(await app()).toMatchObject({ running_sync: null, last_complete_sync_at: syncs[0]?.finished_at });
    expect((await world.events("sync.complete")).length).toBe(2);
  });

  test("two at once are one", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(two.sync_id).toBe(one.sync_id);
    await world.settle();
    expect((await passes()).syncs).toHaveLength(2);
  });

  test("two errands of one pass read it once", async () => {
    await start();
    world.errands.push(...world.errands);
    await world.zendesk.control.clearCalls();
    const handler = world.inventory.errands?.find((candidate) => candidate.queue === "inventory.sync");
    await Promise.all(
      world.errands.splice(0).map(async (errand) => handler?.run(world.as(world.administrator), errand.payload)),
    );
    const calls = await world.zendesk.control.calls();
    for (const path of ["/api/v2/users/me", "/api/v2/group_memberships"]) {
      expect(calls.filter((call) => call.path === path)).toHaveLength(1);
    }
  });

  test("asks for few calls", async () => {
    await world.zendesk.control.clearCalls();
    await sync();
    // Eight checks, and one page of each list.
    expect((await world.zendesk.control.calls()).length).toBeLessThanOrEqual(16);
  });

  test("only app admins start one", async () => {
    const somebody = await world.addPerson("somebody@gatehouse.test");
    expect(await refusalOf(world.call(somebody, startSync, { params: params() }))).toMatchObject({ kind: "not_found" });
  });

  test("is started by the minute's look when it is due, and not before", async () => {
    const tick = { queue: "inventory.tick", version: 1, payload: {} };
    world.errands.push(tick);
    await world.runErrands();
    expect(world.errands).toEqual([]);
    await sql`update sync_passes set started_at = clock_timestamp() - interval '61 minutes'`.execute(world.database.db);
    world.errands.push(tick, tick);
    await world.runErrands();
    expect(world.errands.map((errand) => errand.queue)).toEqual(["inventory.sync"]);
  });
});

describe("what is gone", () => {
  test("a deleted group is shown as gone, and one of the same name is another", async () => {
    const { results } = await listed({ search: "Tier 2" });
    const item = results[0];
    await world.call(world.administrator, importItems, {
      params: params(),
      body: { resource_ids: [item?.resource_id] },
    });
    await world.zendesk.control.byHand({ action: "delete-group", groupId: Number(item?.remote_resource_id) });
    await world.zendesk.control.byHand({ action: "create-group", name: "Tier 2" });
    await sync();
    const now = (await listed({ search: "Tier 2" })).results;
    expect(
      now
        .map(({ is_gone, is_imported }) => ({ is_gone, is_imported }))
        .toSorted((a, b) => Number(a.is_gone) - Number(b.is_gone)),
    ).toEqual([
      { is_gone: false, is_imported: false },
      { is_gone: true, is_imported: true },
    ]);
    expect((await world.events("resource.gone_upstream")).map((event) => event.resource_id)).toEqual([
      item?.resource_id,
    ]);
  });

  test("a membership taken away by hand is gone from the list", async () => {
    const upstream = await state();
    const tom = upstream.users.find((user) => user.email === "tom.okafor@brightwave.example");
    const membership = upstream.group_memberships.find((candidate) => candidate.user_id === tom?.id);
    await world.zendesk.control.byHand({
      action: "remove-group-membership",
      userId: tom?.id ?? 0,
      groupId: membership?.group_id ?? 0,
    });
    await sync();
    expect(await rows(sql`select 1 from assignments where membership_id = ${String(membership?.id)}`)).toEqual([]);
  });

  test("organizations are read where they are imported, and only team members count there", async () => {
    const upstream = await state();
    const grace = upstream.users.find((user) => user.email === "grace.kim@brightwave.example");
    const organization = upstream.organizations.find((candidate) => candidate.name === "Brightwave");
    expect(
      await rows(
        sql`select 1 from assignments a join resources r on r.id = a.resource_id where r.kind = 'organization'`,
      ),
    ).toEqual([]);
    const { results } = await listed({ search: "Brightwave", resource_type: "ZENDESK_ORGANIZATION" });
    await world.call(world.administrator, importItems, {
      params: params(),
      body: { resource_ids: [results[0]?.resource_id] },
    });
    await sync();
    const members = await rows<{ account_upstream_id: string }>(
      sql`select account_upstream_id from assignments where resource_id = ${results[0]?.resource_id}`,
    );
    const team = new Set(upstream.users.filter((user) => user.role !== "end-user").map((user) => user.id));
    const expected = upstream.organization_memberships.filter(
      (membership) => membership.organization_id === organization?.id && team.has(membership.user_id),
    );
    expect(members.map((member) => member.account_upstream_id).toSorted()).toEqual(
      expected.map((membership) => String(membership.user_id)).toSorted(),
    );
    expect(members.map((member) => member.account_upstream_id)).toContain(String(grace?.id));
    await world.zendesk.control.byHand({
      action: "remove-organization-membership",
      userId: grace?.id ?? 0,
      organizationId: organization?.id ?? 0,
    });
    await sync();
    expect(
      await rows(
        sql`select 1 from assignments where resource_id = ${results[0]?.resource_id} and account_upstream_id = ${String(grace?.id)}`,
      ),
    ).toEqual([]);
  });
});

test("an organization whose members could not be read keeps those it had", async () => {
  const { results } = await listed({ search: "Brightwave", resource_type: "ZENDESK_ORGANIZATION" });
  const resource_id = results[0]?.resource_id ?? "";
  await world.call(world.administrator, importItems, { params: params(), body: { resource_ids: [resource_id] } });
  await sync();
  const members = () =>
    rows(sql`select account_upstream_id from assignments where resource_id = ${resource_id} order by 1`);
  const before = await members();
  expect(before.length).toBeGreaterThan(0);
  const fault = await world.zendesk.control.addFault({
    match: { path: "^/api/v2/organizations/[0-9]+/organization_memberships$" },
    action: { kind: "refuse", status: 404 },
  });
  await sync();
  expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
  expect((await passes()).syncs[0]).toMatchObject({ state: "complete" });
  expect(await members()).toEqual(before);
});

describe("import everything", () => {
  test("imports what is found from then on, and not what was taken out", async () => {
    await world.call(world.administrator, updateApp, {
      params: params(),
      body: { settings: { import_mode: "everything", default_visibility: "hidden" } },
    });
    await sync();
    const all = await listed();
    expect(all.results.every((item) => item.is_imported)).toBe(true);
    expect(await world.events("resource.import")).toHaveLength(all.results.length);
    const [first] = all.results;
    const { unimportResource } = await import("../../src/api/index.ts");
    await world.call(world.administrator, unimportResource, { params: { resource_id: first?.resource_id ?? "" } });
    await world.zendesk.control.byHand({ action: "create-group", name: "Brand new" });
    await sync();
    const now = await listed();
    expect(now.results.filter((item) => !item.is_imported).map((item) => item.resource_id)).toEqual([
      first?.resource_id,
    ]);
    expect(now.results.find((item) => item.name === "Brand new")).toMatchObject({ is_imported: true });
  });
});

describe("the account's facts", () => {
  test("are read at every pass", async () => {
    expect(await app()).toMatchObject({
      multiple_organizations: true,
      custom_roles_available: true,
      limit_per_minute: 700,
    });
    await world.zendesk.control.setSwitches({ multipleOrganizations: false });
    await sync();
    expect(await app()).toMatchObject({ multiple_organizations: false });
  });

  test("without custom roles none are offered, and those there were are gone, once a person says so", async () => {
    expect((await listed({ resource_type: "ZENDESK_CUSTOM_ROLE" })).total).toBeGreaterThan(0);
    await world.zendesk.control.setSwitches({ plan: "professional" });
    await sync();
    const sync_id = (await app()).paused_sync?.sync_id ?? "";
    await world.call(world.administrator, acceptSync, { params: { app_id, sync_id } });
    await world.settle();
    expect((await listed({ resource_type: "ZENDESK_CUSTOM_ROLE" })).total).toBe(0);
    expect(await app()).toMatchObject({ custom_roles_available: false, limit_per_minute: 400 });
  });
});
