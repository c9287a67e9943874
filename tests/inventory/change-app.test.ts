import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp, getApp, updateApp, validateApp } from "../../src/api/index.ts";
import type { UserId } from "../../src/platform/ids/index.ts";
import { apiTokenOf, createWorld, oauthOf, refusalOf, SUBDOMAIN, type World } from "./world.ts";

let world: World;
let requester: UserId;

beforeAll(async () => {
  world = await createWorld({ accounts: [SUBDOMAIN, "otherhouse"] });
  requester = await world.addPerson("requester@gatehouse.test");
});
afterAll(() => world.close());

/** Clean tables, clean call log; the installation and its people stay. */
beforeEach(async () => {
  const { db } = world.database;
  for (const table of [
    "accounts",
    "assignments",
    "sync_errors",
    "sync_passes",
    "app_checks",
    "app_budgets",
    "app_credentials",
    "resources",
    "apps",
  ]) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
  world.errands.length = 0;
  await world.zendesk.control.clearFaults();
  await world.zendesk.control.clearCalls();
});

const form = (change: Record<string, unknown> = {}) => ({
  app_type: "ZENDESK",
  admin: { user_id: world.administrator },
  subdomain: SUBDOMAIN,
  credential: oauthOf(world.zendesk),
  ...change,
});
const connect = (change: Record<string, unknown> = {}, as = world.administrator) =>
  world.call(as, createApp, { body: form(change) });

async function serviceUserId(): Promise<number> {
  const found = (await world.zendesk.control.state()).users.find(
    (user) => user.email === world.zendesk.credentials.apiToken.email,
  );
  if (found === undefined) throw new Error("no service user");
  return found.id;
}

describe("changing", () => {
  const change = (app_id: string, body: unknown, as = world.administrator) =>
    world.call(as, updateApp, { params: { app_id }, body });

  test("a new subdomain needs the secret again", async () => {
    const { app_id } = await connect();
    await world.zendesk.control.clearCalls();
    expect(await refusalOf(change(app_id, { subdomain: "otherhouse" }))).toMatchObject({ code: "app.secret_needed" });
    expect(await refusalOf(change(app_id, { subdomain: "evil.com/" }))).toMatchObject({ code: "app.bad_subdomain" });
    expect(await world.zendesk.control.calls()).toEqual([]);
  });

  test("another account under another subdomain is another app", async () => {
    const { app_id } = await connect();
    const other = await world.zendesk.control.credentials("otherhouse");
    const credential = {
      kind: "oauth_client",
      client_id: other.oauthClient.clientId,
      client_secret: other.oauthClient.clientSecret,
    };
    expect(await refusalOf(change(app_id, { subdomain: "otherhouse", credential }))).toMatchObject({
      code: "app.different_account",
      kind: "conflict",
    });
    expect(await world.call(world.administrator, getApp, { params: { app_id } })).toMatchObject({
      subdomain: SUBDOMAIN,
    });
  });

  test("from an API token to an OAuth client without losing anything, on every node", async () => {
    const { app_id } = await connect({ credential: apiTokenOf(world.zendesk) });
    const node = world.anotherNode();
    const before = await node.openConnection(app_id as never);
    expect(await node.openConnection(app_id as never)).toBe(before);
    const after = await change(app_id, { credential: oauthOf(world.zendesk) });
    expect(after).toMatchObject({
      app_id,
      credential_kind: "oauth_client",
      credential_identifier: world.zendesk.credentials.oauthClient.clientId,
    });
    const now = await node.openConnection(app_id as never);
    expect(now).not.toBe(before);
    await world.zendesk.control.clearCalls();
    await now.listPage({ part: "groups" }, null, { lane: "sync" });
    expect(
      (await world.zendesk.control.calls())
        .filter((call) => call.path.includes("groups"))
        .map((call) => call.credential),
    ).toEqual(["oauth"]);
    expect((await world.events("app.credential_replace")).at(-1)?.detail).toMatchObject({
      before: { credential_kind: "api_token" },
      after: { credential_kind: "oauth_client" },
    });
  });

  test("a wrong new secret leaves the old one in use", async () => {
    const { app_id } = await connect();
    expect(
      await refusalOf(change(app_id, { credential: { ...oauthOf(world.zendesk), client_secret: "wrong" } })),
    ).toMatchObject({ code: "app.validation_failed" });
    const connection = await world.inventory.openConnection(app_id as never);
    await expect(connection.listPage({ part: "groups" }, null, { lane: "sync" })).resolves.toBeDefined();
  });

  test("a renamed account proves by its own things that it is the same", async () => {
    const { app_id } = await connect();
    await world.zendesk.control.renameAccount(SUBDOMAIN, "brightwave-new");
    try {
      expect(await change(app_id, { subdomain: "brightwave-new", credential: oauthOf(world.zendesk) })).toMatchObject({
        subdomain: "brightwave-new",
      });
    } finally {
      await world.zendesk.control.renameAccount("brightwave-new", SUBDOMAIN);
    }
  });

  test("name, settings and admin, by app admins too; nothing is logged where nothing changed", async () => {
    const admin = await world.addPerson(`app-admin-${Date.now()}@gatehouse.test`);
    const { app_id } = await connect({ admin: { user_id: admin } });
    const changed = await change(
      app_id,
      { name: "Our Zendesk", settings: { import_mode: "everything", seats_bought: 50 } },
      admin,
    );
    expect(changed).toMatchObject({
      name: "Our Zendesk",
      settings: { import_mode: "everything", default_visibility: "global", seats_bought: 50 },
    });
    const logged = (await world.events("app.update")).length;
    await change(app_id, { name: "Our Zendesk" }, admin);
    expect(await world.events("app.update")).toHaveLength(logged);
    expect(await refusalOf(change(app_id, { name: "Mine" }, requester))).toMatchObject({ kind: "not_found" });
  });
});

describe("checks of a connected app", () => {
  const check = (app_id: string) => world.call(world.administrator, validateApp, { params: { app_id } });

  test("a broken credential blocks the app and says why; a check that passes lifts it", async () => {
    const made = (await world.zendesk.control.editCredentials({ action: "create-api-token" })) as { token: string };
    const { app_id } = await connect({ credential: { ...apiTokenOf(world.zendesk), api_token: made.token } });
    const userId = await serviceUserId();
    await world.zendesk.control.byHand({ action: "set-suspended", userId, suspended: true });
    expect(await check(app_id)).toMatchObject({ ok: false });
    const blocked = await world.call(world.administrator, getApp, { params: { app_id } });
    expect(blocked).toMatchObject({ state: "blocked" });
    expect(blocked.state_reason).not.toBe("");
    await world.zendesk.control.byHand({ action: "set-suspended", userId, suspended: false });
    expect(await check(app_id)).toMatchObject({ ok: true });
    expect(await world.call(world.administrator, getApp, { params: { app_id } })).toMatchObject({
      state: "active",
      state_reason: "",
    });
    expect((await world.events()).map((event) => event.action)).toEqual(
      expect.arrayContaining(["app.blocked", "app.unblocked", "app.validate"]),
    );
  });

  test("a late failure of a credential that was replaced does not block the app", async () => {
    const { app_id } = await connect({ credential: apiTokenOf(world.zendesk) });
    const old = await world.inventory.openConnection(app_id as never);
    await world.call(world.administrator, updateApp, {
      params: { app_id },
      body: { credential: oauthOf(world.zendesk) },
    });
    await world.inventory.blockApp(world.as(world.administrator), app_id as never, "The token was refused.", old);
    expect(await world.call(world.administrator, getApp, { params: { app_id } })).toMatchObject({ state: "active" });
    await world.inventory.blockApp(world.as(world.administrator), app_id as never, "The token was refused.");
    expect(await world.call(world.administrator, getApp, { params: { app_id } })).toMatchObject({
      state: "blocked",
      state_reason: "The token was refused.",
    });
  });
});
