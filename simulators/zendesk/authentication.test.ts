import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "./index.ts";
import { asAdmin, asUser, basic, callerWith, personId, scalar } from "./testing/caller.ts";

let simulator: ZendeskSimulator;

beforeAll(async () => {
  simulator = await startZendeskSimulator({ seedSize: "small", accounts: ["brightwave", "brightwave-sandbox"] });
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset();
});

async function token(scope?: unknown, extra: Record<string, unknown> = {}) {
  const { clientId, clientSecret } = simulator.credentials.oauthClient;
  return callerWith(simulator, null)("POST", "/oauth/tokens", {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope === undefined ? {} : { scope }),
    ...extra,
  });
}

async function bearer(scope: string) {
  const reply = await token(scope);
  return callerWith(simulator, `Bearer ${scalar(reply.json["access_token"])}`);
}

describe("API tokens", () => {
  it("a right token acts as the user whose e-mail is given", async () => {
    const me = await asAdmin(simulator)("GET", "/api/v2/users/me.json");
    expect(me.status).toBe(200);
    expect(me.json["user"]).toMatchObject({
      email: "gatehouse-service@brightwave.example",
      role: "admin",
      role_type: 4,
    });
    const other = await asUser(simulator, "amira.haddad@brightwave.example")("GET", "/api/v2/users/me");
    expect(other.json["user"]).toMatchObject({ name: "Amira Haddad", role: "agent" });
  });

  it("a wrong token is 401 everywhere, also on /users/me", async () => {
    const caller = callerWith(simulator, basic("gatehouse-service@brightwave.example", "wrong"));
    for (const path of ["/api/v2/users/me", "/api/v2/groups"]) {
      const reply = await caller("GET", path);
      expect(reply.status).toBe(401);
      expect(reply.json).toEqual({ error: "Couldn't authenticate you" });
      expect(reply.headers.get("www-authenticate")).toBe('Basic realm="Web Password"');
    }
  });

  it("no credentials and a password greet an anonymous user on /users/me and are 401 elsewhere", async () => {
    const password = `Basic ${Buffer.from("grace.kim@brightwave.example:secret").toString("base64")}`;
    for (const authorization of [null, password]) {
      const caller = callerWith(simulator, authorization);
      const me = await caller("GET", "/api/v2/users/me.json");
      expect(me.status).toBe(200);
      expect(me.json["user"]).toMatchObject({
        id: null,
        name: "Anonymous user",
        email: "invalid@example.com",
        role: "end-user",
        verified: false,
      });
      expect((await caller("GET", "/api/v2/groups")).status).toBe(401);
    }
  });

  it("the anonymous user's name and error texts follow the account's language, error codes do not", async () => {
    await simulator.control.setSwitches({ errorLanguage: "ja" });
    const me = await callerWith(simulator, null)("GET", "/api/v2/users/me.json");
    expect(me.json["user"]?.["name"]).toBe("匿名ユーザー");
    const missing = await asAdmin(simulator)("GET", "/api/v2/users/1");
    expect(missing.json).toEqual({ error: "RecordNotFound", description: "見つかりません" });
  });

  it("a revoked token no longer works", async () => {
    await simulator.control.editCredentials({ action: "revoke-api-token" });
    expect((await asAdmin(simulator)("GET", "/api/v2/groups")).status).toBe(401);
  });

  it("with token access off a token is no credential, and the settings say so", async () => {
    const bearerCaller = await bearer("read");
    await simulator.control.setSwitches({ tokenAccess: false });
    expect((await asAdmin(simulator)("GET", "/api/v2/users/me")).json["user"]?.["id"]).toBeNull();
    expect((await asAdmin(simulator)("GET", "/api/v2/groups")).status).toBe(401);
    await simulator.control.setSwitches({ tokenAccessOffAnswer: "401" });
    expect((await asAdmin(simulator)("GET", "/api/v2/users/me")).status).toBe(401);
    const settings = await bearerCaller("GET", "/api/v2/account/settings");
    expect(settings.json["settings"]?.["api"]).toMatchObject({ api_token_access: "false" });
  });

  it.each([
    ["401", 401],
    ["anonymous", 200],
    ["403", 403],
  ] as const)("a suspended user's token answers %s as switched", async (suspendedCredential, status) => {
    await simulator.control.setSwitches({ suspendedCredential });
    await simulator.control.byHand({
      action: "set-suspended",
      userId: await personId(simulator, "gatehouse-service@brightwave.example"),
      suspended: true,
    });
    expect((await asAdmin(simulator)("GET", "/api/v2/users/me")).status).toBe(status);
  });
});

describe("OAuth client credentials", () => {
  it("gives a token for JSON and for a form, which acts as the client's creator", async () => {
    const json = await token("read");
    expect(json.status).toBe(201);
    expect(json.json).toMatchObject({ token_type: "bearer", scope: "read", expires_in: 1800 });
    const { clientId, clientSecret } = simulator.credentials.oauthClient;
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
      scope: "read groups:write",
    });
    const reply = await callerWith(simulator, null)("POST", "/oauth/tokens", form.toString(), {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(reply.json["scope"]).toBe("read groups:write");
    const me = await callerWith(simulator, `Bearer ${scalar(reply.json["access_token"])}`)("GET", "/api/v2/users/me");
    expect(me.json["user"]?.["email"]).toBe("gatehouse-service@brightwave.example");
  });

  it("refuses a wrong secret, a wrong grant and a life outside the bounds", async () => {
    const wrong = await token("read", { client_secret: "nope" });
    expect([wrong.status, wrong.json["error"]]).toEqual([401, "invalid_client"]);
    expect((await token("read", { grant_type: "password" })).json["error"]).toBe("unsupported_grant_type");
    for (const expires_in of [300, 172_800]) expect((await token("read", { expires_in })).status).toBe(400);
    expect((await token("read", { expires_in: 301 })).json["expires_in"]).toBe(301);
  });

  it("narrows unknown scopes without a word and refuses known ones outside the client's ceiling", async () => {
    expect((await token("read gruops:write")).json["scope"]).toBe("read");
    const outside = await token("read triggers:write");
    expect([outside.status, outside.json["error"], outside.json["access_token"]]).toEqual([
      400,
      "invalid_scope",
      undefined,
    ]);
  });

  it("a scope sent as a list gives a token that may do nothing", async () => {
    const reply = await token(["read"]);
    expect(reply.status).toBe(201);
    const caller = callerWith(simulator, `Bearer ${scalar(reply.json["access_token"])}`);
    expect((await caller("GET", "/api/v2/groups")).status).toBe(403);
  });

  it("a missing scope is a 403 that lists which one would do", async () => {
    const caller = await bearer("users:read");
    const reply = await caller("GET", "/api/v2/groups.json");
    expect(reply.status).toBe(403);
    expect(reply.json).toEqual({
      error: "Forbidden",
      description: "You are missing the following required scopes: groups:read, read",
    });
    expect((await caller("GET", "/api/v2/users/count")).status).toBe(200);
    expect((await caller("GET", "/api/v2/custom_roles")).json["description"]).toBe(
      "You are missing the following required scopes: read",
    );
  });

  it("a token ends with its time, by DELETE and by revocation", async () => {
    const expiring = await bearer("read");
    expect((await expiring("GET", "/api/v2/groups")).status).toBe(200);
    await simulator.control.advanceClock(1_800_000);
    const late = await expiring("GET", "/api/v2/groups");
    expect([late.status, late.json["error"]]).toEqual([401, "invalid_token"]);

    const deleted = await bearer("read");
    expect((await deleted("GET", "/api/v2/oauth/tokens/current")).json["token"]).toMatchObject({ scopes: ["read"] });
    expect((await deleted("DELETE", "/api/v2/oauth/tokens/current")).status).toBe(204);
    expect((await deleted("GET", "/api/v2/groups")).status).toBe(401);

    const revoked = await bearer("read");
    expect(await simulator.control.editCredentials({ action: "revoke-oauth-tokens" })).toEqual({ revoked: 1 + 1 });
    expect((await revoked("GET", "/api/v2/groups")).status).toBe(401);
  });

  it("a client whose creator is suspended gets no token", async () => {
    await simulator.control.byHand({
      action: "set-suspended",
      userId: await personId(simulator, "gatehouse-service@brightwave.example"),
      suspended: true,
    });
    expect((await token("read")).status).toBe(401);
  });
});

describe("who may do what", () => {
  it("agents read and are refused what administrators do; end users see only themselves", async () => {
    const agent = asUser(simulator, "jonas.weber@brightwave.example");
    expect((await agent("GET", "/api/v2/groups")).status).toBe(200);
    const refused = await agent("POST", "/api/v2/groups", { group: { name: "X" } });
    expect(refused.status).toBe(403);
    expect(refused.json["error"]?.["title"]).toBe("Forbidden");
    const lena = await personId(simulator, "lena.fischer@brightwave.example");
    const endUser = asUser(simulator, "lena.fischer@brightwave.example");
    expect((await endUser("GET", `/api/v2/users/${lena}`)).status).toBe(200);
    expect((await endUser("GET", "/api/v2/users")).status).toBe(403);
  });

  it("a role with manage_group_memberships may place people, one without may not", async () => {
    const state = await simulator.control.state();
    const body = {
      group_membership: {
        user_id: await personId(simulator, "tom.okafor@brightwave.example"),
        group_id: state.groups[3]?.id,
      },
    };
    expect(
      (await asUser(simulator, "jonas.weber@brightwave.example")("POST", "/api/v2/group_memberships", body)).status,
    ).toBe(403);
    expect(
      (await asUser(simulator, "amira.haddad@brightwave.example")("POST", "/api/v2/group_memberships", body)).status,
    ).toBe(201);
  });

  it("a downgraded administrator's credential is refused by role", async () => {
    const id = await personId(simulator, "gatehouse-service@brightwave.example");
    await simulator.control.byHand({ action: "set-role", userId: id, role: "end-user" });
    expect((await asAdmin(simulator)("GET", "/api/v2/groups")).status).toBe(403);
  });
});

describe("accounts and addresses", () => {
  it("the first label of the host names the account, and nobody answers at an unknown one", async () => {
    const { request } = await import("node:http");
    const ask = (host: string) =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        request({ port: simulator.port, path: "/api/v2/users/me.json", headers: { host } }, (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => (body += chunk.toString()));
          response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
        })
          .on("error", reject)
          .end();
      });
    expect((await ask("brightwave-sandbox.zendesk.com")).status).toBe(200);
    const unknown = await ask("nobody-here.zendesk.com");
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain("No help desk at nobody-here.zendesk.com");
  });

  it("accounts share nothing, and a renamed one keeps everything", async () => {
    const sandbox = await simulator.control.state("brightwave-sandbox");
    const main = await simulator.control.state();
    expect(sandbox.users.map((user) => user.id)).not.toEqual(main.users.map((user) => user.id));
    await simulator.control.renameAccount("brightwave-sandbox", "brightwave-eu");
    expect((await simulator.control.state("brightwave-eu")).users).toEqual(sandbox.users);
  });

  it("the control API is not reachable below /api, nor by a foreign host name", async () => {
    expect((await asAdmin(simulator)("GET", "/api/v2/_control/state")).status).toBe(404);
    const { request } = await import("node:http");
    const status = await new Promise<number>((resolve, reject) => {
      request({ port: simulator.port, path: "/_control/state", headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
