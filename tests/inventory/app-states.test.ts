import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createApp,
  getApp,
  getApps,
  goLive,
  goObserve,
  importItems,
  getImportable,
  pauseApp,
  removeApp,
  resumeApp,
  updateApp,
} from "../../src/api/index.ts";
import type { Operation } from "../../src/api/index.ts";
import { newId, type UserId } from "../../src/platform/ids/index.ts";
import { createWorld, oauthOf, refusalOf, SUBDOMAIN, type World } from "./world.ts";

let world: World;
let app_id: string;
let wentLive: string[];

beforeEach(async () => {
  wentLive = [];
  world = await createWorld({
    grants: {
      previewGoLive: () => Promise.resolve(["Add Tom Okafor to Tier 2."]),
      onGoLive: (_, appId) => {
        wentLive.push(appId);
        return Promise.resolve();
      },
    },
  });
  app_id = await world.connect();
});
afterEach(() => world.close());

const on = (operation: Operation, body?: unknown, as: UserId = world.administrator) =>
  world.call(as, operation, { params: { app_id }, ...(body === undefined ? {} : { body }) });
const go = (preview: boolean) => world.call(world.administrator, goLive, { params: { app_id }, body: { preview } });
const app = () => world.call(world.administrator, getApp, { params: { app_id } });

/** One open item of a person; `insert` says what is open on it. */
async function openItem(): Promise<string> {
  const { db } = world.database;
  const [targetId, itemId] = [newId(), newId()];
  await sql`insert into targets (id, app_id, user_id) values (${targetId}, ${app_id}, ${world.administrator})`.execute(
    db,
  );
  await sql`insert into items (id, target_id, kind, resource_id, upstream_id)
    select ${itemId}, ${targetId}, r.kind, r.id, r.upstream_id from resources r where r.kind = 'group' limit 1`.execute(
    db,
  );
  return itemId;
}

describe("going live", () => {
  test("a preview says what would be written and changes nothing", async () => {
    expect(await go(true)).toMatchObject({ would_do: ["Add Tom Okafor to Tier 2."], app: { is_live: false } });
    expect(wentLive).toEqual([]);
  });

  test("is one switch, logged with what it sets off; pressed twice it is one", async () => {
    expect(await go(false)).toMatchObject({ app: { is_live: true, went_live_at: expect.any(String) } });
    await go(false);
    expect(wentLive).toEqual([app_id]);
    expect((await world.events("app.go_live")).map((event) => event.detail)).toMatchObject([
      { detail: { would_do: ["Add Tom Okafor to Tier 2."] } },
    ]);
  });

  test("is refused while the app is blocked or paused", async () => {
    await world.inventory.blockApp(world.as(world.administrator), app_id as never, "The token was refused.");
    expect(await refusalOf(go(false))).toMatchObject({
      code: "app.not_active",
      message: expect.stringContaining("The token was refused."),
    });
  });
});

describe("back to Observe", () => {
  const open: [string, (item: string) => Promise<unknown>][] = [
    [
      "a membership of ours that is not seen to be gone",
      (item) =>
        sql`insert into own_memberships (item_id, membership_id, how) values (${item}, '7', 'answered')`.execute(
          world.database.db,
        ),
    ],
    [
      "a change without an answer",
      (item) =>
        sql`insert into attempts (id, target_id, item_id, verb, purpose, opened_at, settle_at, lane)
      select ${newId()}, target_id, id, 'create', 'give', clock_timestamp(), clock_timestamp() + interval '70 seconds', 'grant' from items where id = ${item}`.execute(
          world.database.db,
        ),
    ],
    [
      "a role to give back",
      () =>
        sql`insert into items (id, target_id, kind, period_open) select ${newId()}, id, 'custom_role', true from targets`.execute(
          world.database.db,
        ),
    ],
    [
      "an organization to put back",
      () =>
        sql`insert into remembered_organizations (target_id, organization_id, membership_id, written_since, is_displaced) select id, '1', '2', true, true from targets`.execute(
          world.database.db,
        ),
    ],
    ["an account being closed", () => sql`update targets set account_state = 'cooling'`.execute(world.database.db)],
  ];

  test.each(open)("is refused with %s, and so is removal", async (_, insert) => {
    await go(false);
    await insert(await openItem());
    const refusal = await refusalOf(on(goObserve));
    expect(refusal).toMatchObject({ code: "app.open_obligations", kind: "conflict" });
    expect(await refusalOf(on(removeApp))).toMatchObject({ code: "app.live_items" });
    expect(await app()).toMatchObject({ is_live: true });
  });

  test("waits for a worker that is just deciding, and counts the write that it opens", async () => {
    await go(false);
    const item = await openItem();
    const asked = await world.database.db.transaction().execute(async (worker) => {
      await sql`select 1 from targets for update`.execute(worker);
      await sql`insert into attempts (id, target_id, item_id, verb, purpose, opened_at, settle_at, lane)
        select ${newId()}, target_id, id, 'create', 'give', clock_timestamp(), clock_timestamp() + interval '70 seconds', 'grant' from items where id = ${item}`.execute(
        worker,
      );
      const refusal = refusalOf(on(goObserve));
      const waiting = () =>
        sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
          world.database.db,
        );
      await expect.poll(async () => (await waiting()).rows.length).toBeGreaterThan(0);
      return { refusal };
    });
    expect(await asked.refusal).toMatchObject({ code: "app.open_obligations" });
    expect(await app()).toMatchObject({ is_live: true });
  });

  test("is allowed with nothing open", async () => {
    await go(false);
    expect(await on(goObserve)).toMatchObject({ is_live: false });
    expect((await world.events()).map((event) => event.action)).toContain("app.observe");
  });
});

describe("pausing", () => {
  test("and resuming", async () => {
    expect(await on(pauseApp)).toMatchObject({ state: "paused" });
    expect(await on(pauseApp)).toMatchObject({ state: "paused" });
    expect(await refusalOf(go(false))).toMatchObject({ code: "app.not_active" });
    expect(await on(resumeApp)).toMatchObject({ state: "active" });
    expect((await world.events()).map((event) => event.action).filter((action) => /pause|resume/.test(action))).toEqual(
      ["app.pause", "app.resume"],
    );
  });

  test("a block is not lifted by a button, and what was paused before stays paused after", async () => {
    await on(pauseApp);
    await world.inventory.blockApp(world.as(world.administrator), app_id as never, "The token was refused.");
    expect(await refusalOf(on(resumeApp))).toMatchObject({
      code: "app.blocked",
      message: expect.stringContaining("The token was refused."),
    });
    await sql`update app_checks set checked_at = checked_at - interval '1 minute'`.execute(world.database.db);
    world.errands.push({ queue: "inventory.tick", version: 1, payload: {} });
    await world.settle();
    expect(await app()).toMatchObject({ state: "paused", state_reason: "" });
  });
});

describe("who may", () => {
  test("app admins and administrators; for others there is no such app, for auditors no such right", async () => {
    const [admin, somebody, auditor] = [
      await world.addPerson("a@gatehouse.test"),
      await world.addPerson("b@gatehouse.test"),
      await world.addPerson("c@gatehouse.test"),
    ];
    await world.database.db.insertInto("user_platform_roles").values({ user_id: auditor, role: "auditor" }).execute();
    await world.call(world.administrator, updateApp, { params: { app_id }, body: { admin: { user_id: admin } } });
    const operations: readonly (readonly [Operation, unknown])[] = [
      [pauseApp, undefined],
      [resumeApp, undefined],
      [goObserve, undefined],
      [goLive, { preview: false }],
      [removeApp, undefined],
    ];
    for (const [operation, body] of operations) {
      expect(await refusalOf(on(operation, body, somebody))).toMatchObject({
        code: "app.not_found",
        kind: "not_found",
      });
      expect(await refusalOf(on(operation, body, auditor))).toMatchObject({
        code: "app.admin_required",
        kind: "forbidden",
      });
    }
    await on(pauseApp, undefined, admin);
    expect(await world.call(admin, getApps)).toMatchObject({ apps: [{ state: "paused", may_administer: true }] });
    expect(await world.call(auditor, getApps)).toMatchObject({ apps: [{ may_administer: false }] });
    // Who left the directory is nobody.
    await sql`update users set state = 'deactivated' where id = ${admin}`.execute(world.database.db);
    expect(await refusalOf(on(resumeApp, undefined, admin))).toMatchObject({ kind: "not_found" });
  });
});

describe("removing", () => {
  test("erases the credential, ends what runs, keeps the history, and frees the subdomain", async () => {
    const connection = await world.inventory.openConnection(app_id as never);
    expect(connection).toBeDefined();
    const found = await world.call(world.administrator, getImportable, { params: { app_id } });
    await world.call(world.administrator, importItems, {
      params: { app_id },
      body: { resource_ids: [found.results[0]?.resource_id] },
    });
    expect(await on(removeApp)).toEqual({ ok: true });
    const { db } = world.database;
    expect(await db.selectFrom("app_credentials").selectAll().execute()).toEqual([]);
    expect(await refusalOf(world.inventory.openConnection(app_id as never))).toMatchObject({ code: "app.not_found" });
    expect(await refusalOf(app())).toMatchObject({ code: "app.not_found" });
    expect((await world.events()).map((event) => event.action)).toContain("app.remove");
    const again = await world.call(world.administrator, createApp, {
      body: {
        app_type: "ZENDESK",
        admin: { user_id: world.administrator },
        subdomain: SUBDOMAIN,
        credential: oauthOf(world.zendesk),
      },
    });
    expect(again.app_id).not.toBe(app_id);
  });
});
