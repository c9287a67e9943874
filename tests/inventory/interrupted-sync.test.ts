import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { getAccounts, getApp, getImportable, getSyncs, startSync } from "../../src/api/index.ts";
import { createWorld, type World } from "./world.ts";

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

describe("a pass that is cut off", () => {
  test("goes on where it stopped, at the page, on another worker", async () => {
    // A hundred more groups than fit a page.
    for (let index = 0; index < 100; index += 1)
      await world.zendesk.control.byHand({ action: "create-group", name: `Extra ${String(index).padStart(3, "0")}` });
    const { control } = world.zendesk;
    const fault = await control.addFault({
      match: { path: "^/api/v2/groups$", query: "after", nth: 2 },
      action: { kind: "hold" },
    });
    await start();
    const [errand] = world.errands.splice(0);
    const handler = world.inventory.errands?.find((candidate) => candidate.queue === "inventory.sync");
    if (errand === undefined || handler === undefined) throw new Error("no errand");
    // The first page is stored, the second is being asked for when the worker dies: it never writes again.
    const dying = handler.run(world.as(world.administrator), errand.payload).catch(() => undefined);
    // The checks read every group as well; theirs is the first of the two.
    await control.waitForHold(fault.id);
    await sql`update sync_passes set lease_token = gen_random_uuid(), lease_until = clock_timestamp() - interval '1 second' where state = 'running'`.execute(
      world.database.db,
    );
    const [standing] = await rows<{ step: number; cursor: string | null }>(
      sql`select step, cursor from sync_passes where state = 'running'`,
    );
    expect(standing).toMatchObject({ step: 2, cursor: expect.any(String) });
    await control.releaseAll();
    await dying;
    expect(await rows(sql`select step, cursor from sync_passes where state = 'running'`)).toEqual([standing]);
    await control.clearCalls();

    world.errands.push({ queue: "inventory.tick", version: 1, payload: {} });
    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({ state: "complete" });
    expect((await listed({ search: "Extra" })).total).toBe(100);
    const asked = (await control.calls()).filter(
      (call) => call.path === "/api/v2/groups" || call.path === "/api/v2/custom_roles",
    );
    expect(asked.map((call) => decodeURIComponent(call.query))).toEqual([expect.stringContaining("page[after]=")]);
  });

  test("keeps the pages it has read: nothing is asked twice", async () => {
    await start();
    const fault = await world.zendesk.control.addFault({
      match: { path: "^/api/v2/group_memberships$" },
      action: { kind: "fail", status: 502 },
    });
    await world.zendesk.control.clearCalls();
    await world.runErrands();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    const { syncs, errors } = await passes();
    expect(syncs[0]).toMatchObject({ state: "running", doing: "Reading who is in which group" });
    expect(errors).toMatchObject([{ part: "group_memberships", message: expect.stringContaining("tried again") }]);
    expect(world.errands[0]?.startAfterSeconds).toBeGreaterThanOrEqual(2);

    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({ state: "complete" });
    // The error is gone with the success.
    expect((await passes()).errors).toEqual([]);
    const users = (await world.zendesk.control.calls()).filter((call) => call.path === "/api/v2/users");
    expect(users).toHaveLength(1);
  });

  test("concludes nothing from what it did not see", async () => {
    const group = (await state()).groups.find((candidate) => candidate.name === "Tier 2");
    await world.zendesk.control.byHand({ action: "delete-group", groupId: group?.id ?? 0 });
    const person = (await state()).users.find((user) => user.email === "tom.okafor@brightwave.example");
    await world.zendesk.control.byHand({ action: "delete-user", userId: person?.id ?? 0 });
    const before = await listed();
    const peopleBefore = (await accounts()).total;
    await world.zendesk.control.addFault({
      match: { path: "^/api/v2/group_memberships$" },
      action: { kind: "fail", status: 502 },
      times: "forever",
    });
    await start();
    await world.settle();
    const { syncs, errors } = await passes();
    expect(syncs[0]).toMatchObject({ state: "failed" });
    expect(errors).toHaveLength(1);
    expect(await listed()).toMatchObject({ total: before.total });
    expect((await accounts()).total).toBe(peopleBefore);
    expect(await rows(sql`select 1 from resources where upstream_gone_at is not null`)).toEqual([]);
    expect((await world.events("sync.failed")).length).toBe(1);

    // The next complete pass sees both gone, and clears the error.
    await world.zendesk.control.clearFaults();
    await sync();
    expect((await listed()).total).toBe((before.total ?? 0) - 1);
    expect((await accounts()).total).toBe((peopleBefore ?? 0) - 1);
    expect((await passes()).errors).toEqual([]);
  });

  test.each([
    ["a page that cannot be read", { kind: "truncated-json" as const }],
    [
      "a page with a row that cannot be read",
      { kind: "refuse" as const, status: 200, json: { groups: [{ id: "not a number" }], meta: { has_more: false } } },
    ],
    ["no answer", { kind: "reset-before" as const }],
  ])("%s is no empty page", async (_, action) => {
    const before = await listed();
    await world.zendesk.control.addFault({
      match: { path: "^/api/v2/organizations$", query: "page" },
      action,
      times: "forever",
    });
    await start();
    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({ state: "failed" });
    expect((await listed()).total).toBe(before.total);
  });

  test("an endless list ends, and concludes nothing", async () => {
    await world.zendesk.control.addFault({
      match: { path: "^/api/v2/group_memberships$" },
      action: {
        kind: "refuse",
        status: 200,
        json: { group_memberships: [], meta: { has_more: true, after_cursor: "again" } },
      },
      times: "forever",
    });
    await start();
    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({
      state: "failed",
      error: expect.stringContaining("does not come to an end"),
    });
  });

  test("a request to wait is waited for, and is no failure", async () => {
    await world.zendesk.control.addFault({
      match: { path: "^/api/v2/group_memberships$" },
      action: { kind: "throttle", retryAfter: "7" },
    });
    await start();
    await world.runErrands();
    expect(world.errands[0]?.startAfterSeconds).toBe(7);
    // What the account asked for holds for everything else too.
    await sql`update app_budgets set blocked_until = null`.execute(world.database.db);
    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({ state: "complete" });
  });

  test("a credential that is refused ends the pass and blocks the app; the minute's look lifts it", async () => {
    const { control } = world.zendesk;
    await control.addFault({
      match: { path: "^/api/v2/group_memberships$" },
      action: { kind: "refuse", status: 403, body: "missing-scopes" },
      times: "forever",
    });
    await start();
    await world.settle();
    expect((await passes()).syncs[0]).toMatchObject({ state: "failed" });
    expect(await app()).toMatchObject({ state: "blocked", state_reason: expect.stringContaining("scope") });
    await control.clearFaults();
    await sql`update app_checks set checked_at = checked_at - interval '1 minute'`.execute(world.database.db);
    world.errands.push({ queue: "inventory.tick", version: 1, payload: {} });
    await world.settle();
    expect(await app()).toMatchObject({ state: "active", state_reason: "" });
  });

  test("an app that does not answer its health check is not blocked: removals may still get through", async () => {
    await world.zendesk.control.addFault({ match: {}, action: { kind: "fail", status: 503 }, times: "forever" });
    world.errands.push({ queue: "inventory.health", version: 1, payload: { app_id } });
    await world.runErrands();
    expect(await app()).toMatchObject({ state: "active" });
  });
});
