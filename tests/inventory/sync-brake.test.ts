import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  acceptSync,
  discardSync,
  getApp,
  getImportable,
  getSyncs,
  importItems,
  startSync,
  updateApp,
} from "../../src/api/index.ts";
import { isTooMuch } from "../../src/inventory/sync/sync-brake.ts";
import { createWorld, refusalOf, type World } from "./world.ts";

describe("what is too much", () => {
  const limits = { sync_brake_percent: 20, sync_brake_at_least: 25 };
  test.each([
    ["accounts", 100, 25, true],
    ["accounts", 100, 24, false],
    ["accounts", 125, 25, false],
    ["accounts", 125, 26, true],
    ["group_memberships", 30, 30, true],
    ["organization_memberships", 24, 24, false],
    ["groups", 12, 5, true],
    ["groups", 12, 4, false],
    ["groups", 25, 5, false],
    ["organizations", 300, 61, true],
    ["custom_roles", 5, 5, true],
  ] as const)("%s: of %i known, %i missing", (what, known, missing, expected) => {
    expect(isTooMuch({ what, known, missing }, limits)).toBe(expected);
  });

  test("at 100 % a pass never asks", () => {
    expect(isTooMuch({ what: "accounts", known: 50, missing: 50 }, { ...limits, sync_brake_percent: 100 })).toBe(false);
  });
});

describe("a pass that finds too little", () => {
  let world: World;
  let app_id: string;

  beforeEach(async () => {
    world = await createWorld();
    app_id = await world.connect();
  });
  afterEach(() => world.close());

  const params = () => ({ app_id });
  const sync = async (): Promise<void> => {
    await world.call(world.administrator, startSync, { params: params() });
    await world.settle();
  };
  const app = () => world.call(world.administrator, getApp, { params: params() });
  const passes = async () => (await world.call(world.administrator, getSyncs, { params: params() })).syncs;
  const groups = async () =>
    (
      await world.call(world.administrator, getImportable, {
        params: params(),
        query: { page_size: "200", resource_type: "ZENDESK_GROUP" },
      })
    ).results;
  const accept = (sync_id: string, who = world.administrator) =>
    world.call(who, acceptSync, { params: { app_id, sync_id } });
  const discard = (sync_id: string, who = world.administrator) =>
    world.call(who, discardSync, { params: { app_id, sync_id } });
  const pausedId = async (): Promise<string> => {
    const paused = (await app()).paused_sync;
    if (paused === null) throw new Error("no sync waits");
    return paused.sync_id;
  };

  /** Zendesk says, with a 200 and no further page, that it has only the first half of its groups. */
  const halfOfTheGroups = async () => {
    const upstream = (await world.zendesk.control.state()).groups.filter((group) => !group.deleted);
    const listed = upstream.slice(0, upstream.length / 2);
    const fault = await world.zendesk.control.addFault({
      match: { method: "GET", path: "^/api/v2/groups$", nth: 2 },
      action: {
        kind: "refuse",
        status: 200,
        json: { groups: listed, meta: { has_more: false, after_cursor: null }, links: { next: null } },
      },
      times: 1,
    });
    return { fault, known: upstream.length, missing: upstream.length - listed.length };
  };

  test("marks nothing, says what is missing, and lets nobody else wait", async () => {
    const before = await groups();
    const { fault, known, missing } = await halfOfTheGroups();
    await sync();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect(await groups()).toEqual(before);
    const shown = await app();
    expect(shown.running_sync).toBeNull();
    expect(shown.paused_sync).toMatchObject({ state: "paused", doing: "" });
    expect(shown.paused_sync?.missing).toEqual([{ what: "groups", known, missing, examples: expect.any(Array) }]);
    expect(shown.paused_sync?.missing[0]?.examples).toHaveLength(3);
    // Without the names: the log keeps what it is told.
    expect((await world.events("sync.paused")).map((event) => event.detail)).toMatchObject([
      { detail: { sync_id: shown.paused_sync?.sync_id, missing: [{ what: "groups", known, missing }] } },
    ]);
    expect(JSON.stringify(await world.events("sync.paused"))).not.toContain(shown.paused_sync?.missing[0]?.examples[0]);
    expect(world.logged.filter((line) => line.includes("a sync waits for a person"))).toHaveLength(1);
    expect(await world.events("resource.gone_upstream")).toEqual([]);
  });

  test("discarded, it reads again, and what is there was never gone", async () => {
    const before = await groups();
    await halfOfTheGroups();
    await sync();
    const paused = await pausedId();
    const begun = await discard(paused);
    expect(begun).toMatchObject({ state: "running" });
    expect(begun.sync_id).not.toBe(paused);
    await world.settle();
    expect((await passes()).map((pass) => pass.state)).toEqual(["complete", "discarded", "complete"]);
    expect(await app()).toMatchObject({ paused_sync: null, running_sync: null });
    expect(await groups()).toEqual(before);
    expect(await world.events("resource.back_upstream")).toEqual([]);
  });

  test("accepted, it goes on where it stopped and marks what is gone", async () => {
    const all = await groups();
    await world.call(world.administrator, importItems, {
      params: params(),
      body: { resource_ids: all.map((group) => group.resource_id) },
    });
    const byHand = all.filter((group) => group.name !== "Support").slice(0, 6);
    for (const group of byHand)
      await world.zendesk.control.byHand({ action: "delete-group", groupId: Number(group.remote_resource_id) });
    await sync();
    const paused = await pausedId();
    expect((await groups()).filter((group) => group.is_gone)).toEqual([]);
    await world.zendesk.control.clearCalls();
    expect(await accept(paused)).toMatchObject({ sync_id: paused, state: "running", missing: [] });
    await world.settle();
    expect(await world.zendesk.control.calls()).toEqual([]);
    expect((await passes())[0]).toMatchObject({ sync_id: paused, state: "complete" });
    expect(
      (await groups())
        .filter((group) => group.is_gone)
        .map((group) => group.name)
        .toSorted(),
    ).toEqual(byHand.map((group) => group.name).toSorted());
    expect(await world.events("sync.accept")).toHaveLength(1);
    expect(await world.events("resource.gone_upstream")).toHaveLength(byHand.length);
  });

  test("a small change does not ask", async () => {
    const [one] = (await groups()).filter((group) => group.name === "Tier 2");
    await world.zendesk.control.byHand({ action: "delete-group", groupId: Number(one?.remote_resource_id) });
    await sync();
    expect(await app()).toMatchObject({ paused_sync: null });
    expect((await groups()).map((group) => group.name)).not.toContain("Tier 2");
  });

  test("where the limits of the app allow it, nobody is asked", async () => {
    await world.call(world.administrator, updateApp, {
      params: params(),
      body: { settings: { sync_brake_percent: 50 } },
    });
    const { fault, missing } = await halfOfTheGroups();
    const before = (await groups()).length;
    await sync();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect(await app()).toMatchObject({ paused_sync: null, settings: { sync_brake_percent: 50 } });
    expect(await groups()).toHaveLength(before - missing);
  });

  test("a new sync takes the question away where Zendesk shows everything again", async () => {
    await halfOfTheGroups();
    await sync();
    const paused = await pausedId();
    const tick = { queue: "inventory.tick", version: 1, payload: {} };
    // A person has the whole interval for the answer, however long ago the pass itself began.
    await sql`update sync_passes set started_at = started_at - interval '61 minutes'`.execute(world.database.db);
    world.errands.push(tick);
    await world.runErrands();
    expect(world.errands.filter((errand) => errand.queue === "inventory.sync")).toEqual([]);
    await sql`update sync_passes set finished_at = finished_at - interval '61 minutes'`.execute(world.database.db);
    world.errands.push(tick);
    await world.settle();
    expect((await passes()).map((pass) => pass.state)).toEqual(["complete", "discarded", "complete"]);
    expect(await app()).toMatchObject({ paused_sync: null });
    expect(await refusalOf(accept(paused))).toMatchObject({ code: "sync.not_paused", kind: "conflict" });
  });

  test("only app admins decide, and only about a sync of this app", async () => {
    await halfOfTheGroups();
    await sync();
    const paused = await pausedId();
    const somebody = await world.addPerson("somebody@gatehouse.test");
    for (const act of [accept, discard]) {
      expect(await refusalOf(act(paused, somebody))).toMatchObject({ kind: "not_found", code: "app.not_found" });
      expect(await refusalOf(act(somebody))).toMatchObject({ kind: "not_found", code: "sync.not_found" });
    }
    expect((await app()).paused_sync?.sync_id).toBe(paused);
  });

  test("two decisions at once are one", async () => {
    await halfOfTheGroups();
    await sync();
    const paused = await pausedId();
    const outcomes = await Promise.allSettled([accept(paused), discard(paused), accept(paused)]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    await world.settle();
    expect(await app()).toMatchObject({ paused_sync: null, running_sync: null });
  });
});
