import { createServer, type Server } from "node:http";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp, getApp, getAppForm, getApps, validateNewApp } from "../../src/api/index.ts";
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

async function storedRows(): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select (select count(*) from apps)::int + (select count(*) from app_credentials)::int + (select count(*) from app_checks)::int
      + (select count(*) from sync_passes)::int + (select count(*) from app_budgets)::int as rows`.execute(
    world.database.db,
  );
  return rows[0]?.rows ?? -1;
}

async function serviceUserId(): Promise<number> {
  const found = (await world.zendesk.control.state()).users.find(
    (user) => user.email === world.zendesk.credentials.apiToken.email,
  );
  if (found === undefined) throw new Error("no service user");
  return found.id;
}

describe("connecting", () => {
  test.each(["oauth_client", "api_token"])(
    "with a %s: it starts in Observe, its checks are kept and its first sync is on its way",
    async (kind) => {
      const app = await connect({
        credential: kind === "api_token" ? apiTokenOf(world.zendesk) : oauthOf(world.zendesk),
      });
      expect(app).toMatchObject({
        name: "Brightwave",
        subdomain: SUBDOMAIN,
        state: "active",
        is_live: false,
        credential_kind: kind,
        is_simulator: true,
        may_administer: true,
      });
      expect(
        app.validations.filter((check) => check.severity === "critical").every((check) => check.status === "pass"),
      ).toBe(true);
      expect(app.running_sync).toMatchObject({ state: "running", doing: "Checking the connection" });
      expect(world.errands.map((errand) => errand.queue)).toEqual(["inventory.sync"]);
      const created = await world.events("app.create");
      expect(created.at(-1)?.detail).toMatchObject({
        after: { subdomain: SUBDOMAIN, credential_kind: kind, is_live: false },
      });
    },
  );

  test("the same subdomain twice is refused, also in capitals, and before any call", async () => {
    await connect();
    await world.zendesk.control.clearCalls();
    const refusal = await refusalOf(connect({ subdomain: " BrightWave " }));
    expect(refusal).toMatchObject({ code: "app.subdomain_taken", kind: "conflict" });
    expect(await world.zendesk.control.calls()).toEqual([]);
  });

  test("two administrators at once connect it once", async () => {
    const results = await Promise.allSettled([connect(), connect()]);
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { code: "app.subdomain_taken" },
    });
    expect(await world.database.db.selectFrom("apps").selectAll().execute()).toHaveLength(1);
  });

  test("only administrators connect and validate", async () => {
    expect(await refusalOf(connect({}, requester))).toMatchObject({
      code: "authority.administrator_required",
      kind: "forbidden",
    });
    const { subdomain, credential } = form();
    expect(await refusalOf(world.call(requester, validateNewApp, { body: { subdomain, credential } }))).toMatchObject({
      kind: "forbidden",
    });
    expect(await world.zendesk.control.calls()).toEqual([]);
  });

  test("several accounts side by side", async () => {
    await connect();
    const other = await world.zendesk.control.credentials("otherhouse");
    const { clientId: client_id, clientSecret: client_secret } = other.oauthClient;
    const app = await connect({
      subdomain: "otherhouse",
      credential: { kind: "oauth_client", client_id, client_secret },
    });
    expect(app.name).toBe("Otherhouse");
    expect((await world.call(world.administrator, getApps)).apps).toHaveLength(2);
  });

  test("an app exists for its admins, administrators and auditors only", async () => {
    const { app_id } = await connect();
    expect(await refusalOf(world.call(requester, getApp, { params: { app_id } }))).toMatchObject({
      code: "app.not_found",
      kind: "not_found",
    });
    expect((await world.call(requester, getApps)).apps).toEqual([]);
  });

  test("the form names the fields of the body", async () => {
    const shown = await world.call(world.administrator, getAppForm);
    expect(shown.credential_kinds.map((kind) => kind.fields.map((field) => field.key))).toEqual([
      ["client_id", "client_secret"],
      ["admin_email", "api_token"],
    ]);
    expect(shown.simulator_url).toBe(world.zendesk.url);
  });
});

describe("what cannot be connected is refused with what to do, and nothing is stored", () => {
  test.each([
    "evil.com/",
    "x#",
    "169.254.169.254",
    "169.254.169.254/x#",
    "a b",
    "x".repeat(64),
    "a@evil.com",
    "x:80",
    "ｅvil",
    "-a",
    "a\r\nb",
  ])("subdomain %j: no packet at all", async (subdomain) => {
    expect(await refusalOf(connect({ subdomain }))).toMatchObject({ code: "app.bad_subdomain", kind: "invalid" });
    expect(
      await refusalOf(
        world.call(world.administrator, validateNewApp, { body: { subdomain, credential: oauthOf(world.zendesk) } }),
      ),
    ).toMatchObject({ code: "app.bad_subdomain" });
    expect(await world.zendesk.control.calls()).toEqual([]);
    expect(await storedRows()).toBe(0);
  });

  /** Refused by a check that failed, by name, with what to do. */
  async function expectFailedCheck(credential: unknown, key: string): Promise<void> {
    const refusal = await refusalOf(connect({ credential }));
    expect(refusal).toMatchObject({ code: "app.validation_failed", kind: "unprocessable" });
    expect(refusal.message).toContain("Nothing was saved.");
    const failed = (refusal.details["validations"] as { key: string; status: string; what_to_do: string }[]).filter(
      (check) => check.status === "failed",
    );
    expect(failed.map((check) => check.key)).toContain(key);
    expect(failed.every((check) => check.what_to_do !== "")).toBe(true);
    expect(await storedRows()).toBe(0);
    // A run of the checks alone says the same and keeps as little.
    const shown = await world.call(world.administrator, validateNewApp, { body: { subdomain: SUBDOMAIN, credential } });
    expect(shown).toMatchObject({ ok: false, signed_in_as: null });
    expect(await storedRows()).toBe(0);
  }

  test("an unknown subdomain", async () => {
    const refusal = await refusalOf(connect({ subdomain: "nobody-there" }));
    expect(refusal).toMatchObject({ code: "app.validation_failed" });
    expect(refusal.message).toContain("no Zendesk account at nobody-there.zendesk.com");
  });

  test("a wrong API token", () =>
    expectFailedCheck({ ...apiTokenOf(world.zendesk), api_token: "not-the-token" }, "signs_in"));

  test("a wrong client secret", () =>
    expectFailedCheck({ ...oauthOf(world.zendesk), client_secret: "not-the-secret" }, "signs_in"));

  test("a revoked API token", async () => {
    const made = (await world.zendesk.control.editCredentials({ action: "create-api-token" })) as { token: string };
    await world.zendesk.control.editCredentials({ action: "revoke-api-token", token: made.token });
    await expectFailedCheck({ ...apiTokenOf(world.zendesk), api_token: made.token }, "signs_in");
  });

  test("the anonymous answer: status 200, no id, a name in another language", async () => {
    await world.zendesk.control.setSwitches({ tokenAccess: false, errorLanguage: "ja" });
    try {
      await expectFailedCheck(apiTokenOf(world.zendesk), "signs_in");
    } finally {
      await world.zendesk.control.setSwitches({ tokenAccess: true, errorLanguage: "en" });
    }
  });

  test("a client that may not do all that is needed", async () => {
    const made = (await world.zendesk.control.editCredentials({
      action: "create-oauth-client",
      clientId: `narrow-${Date.now()}`,
      userId: await serviceUserId(),
      scopes: ["read", "users:write"],
    })) as { clientId: string; clientSecret: string };
    await expectFailedCheck(
      { kind: "oauth_client", client_id: made.clientId, client_secret: made.clientSecret },
      "scopes",
    );
  });

  test("the credential of somebody who is no administrator", async () => {
    await expectFailedCheck({ ...apiTokenOf(world.zendesk), admin_email: "tom.okafor@brightwave.example" }, "admin");
  });

  test("an e-mail that would end the user name early", async () => {
    const refusal = await refusalOf(
      connect({ credential: { ...apiTokenOf(world.zendesk), admin_email: "a:b@c.example" } }),
    );
    expect(refusal).toMatchObject({ code: "app.bad_credential", fields: { admin_email: expect.any(String) } });
    expect(await world.zendesk.control.calls()).toEqual([]);
  });

  test("an account that asks to wait: nothing was found out, and that is said", async () => {
    const fault = await world.zendesk.control.addFault({
      match: { path: "/users/me" },
      action: { kind: "throttle", retryAfter: "30" },
      times: "forever",
    });
    expect(await refusalOf(connect())).toMatchObject({ code: "app.not_answering", kind: "unavailable" });
    expect(await world.zendesk.control.firedCount(fault.id)).toBeGreaterThan(0);
    expect(await storedRows()).toBe(0);
  });

  test("an account that is broken for the moment", async () => {
    await world.zendesk.control.addFault({
      match: { path: "/users/me" },
      action: { kind: "fail", status: 503 },
      times: "forever",
    });
    expect(await refusalOf(connect())).toMatchObject({ code: "app.validation_failed" });
    expect(await storedRows()).toBe(0);
  });

  test("a redirect to another host is not followed", async () => {
    let packets = 0;
    const elsewhere: Server = createServer((_, response) => {
      packets += 1;
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const address = elsewhere.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await world.zendesk.control.addFault({
      match: {},
      action: { kind: "refuse", status: 302, body: "empty", headers: { location: `http://127.0.0.1:${port}/` } },
      times: "forever",
    });
    expect(await refusalOf(connect())).toMatchObject({ code: "app.validation_failed" });
    expect(packets).toBe(0);
    expect(await storedRows()).toBe(0);
    elsewhere.close();
  });

  test("an app admin who is not there, or both a person and an owner", async () => {
    expect(await refusalOf(connect({ admin: {} }))).toMatchObject({ code: "app.admin_missing", kind: "invalid" });
    expect(await refusalOf(connect({ admin: { user_id: crypto.randomUUID() } }))).toMatchObject({
      code: "app.admin_unknown",
    });
    expect(await refusalOf(connect({ admin: { owner_id: crypto.randomUUID() } }))).toMatchObject({
      code: "owner.unknown",
    });
    expect(await storedRows()).toBe(0);
  });
});
