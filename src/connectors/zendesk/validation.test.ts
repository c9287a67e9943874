import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "../../../simulators/zendesk/index.ts";
import type { Check, ConnectionSettings, Validation } from "../kit/index.ts";
import { zendeskConnector } from "./connector.ts";
import {
  apiTokenCredential,
  oauthSettings,
  openWith,
  Seeded,
  type SimulatedCredentials,
} from "./testing/simulated-account.ts";
import { json, rememberingDependencies, settingsFor, startHttp } from "./testing/tiny-server.ts";

let simulator: ZendeskSimulator;
let credentials: SimulatedCredentials;
let seeded: Seeded;
beforeAll(async () => {
  simulator = await startZendeskSimulator();
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset();
  await simulator.control.clearFaults();
  credentials = await simulator.control.credentials();
  seeded = new Seeded(await simulator.control.state());
});

async function validate(overrides: Partial<ConnectionSettings> = {}): Promise<Validation> {
  const connection = openWith(oauthSettings(simulator.url, credentials, null, overrides));
  try {
    return await connection.validate({ lane: "sync" });
  } finally {
    await connection.close();
  }
}

function check(validation: Validation, key: string): Check {
  const found = validation.checks.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no check ${key}`);
  return found;
}

describe("a validation", () => {
  it("that passes says what the account allows and which account it is", async () => {
    const validation = await validate();
    const service = String(seeded.user("gatehouse-service"));
    expect(validation.facts).toEqual({ multipleOrganizations: true, customRolesAvailable: true, limitPerMinute: 700 });
    expect(validation.fingerprint).toMatchObject({
      accountUrl: "https://brightwave.zendesk.com",
      serviceUserId: service,
    });
    expect(validation.fingerprint?.anchors[0]).toBe(`group:${seeded.group("Support")}`);
    expect(validation.checks.every((found) => found.status === "pass" || found.status === "note")).toBe(true);
    expect(check(validation, "signs_in").seen).toContain(service);
    expect(check(validation, "scopes").seen).toContain("groups:write");
  });

  it("of an account without custom roles or several organizations notes it and passes", async () => {
    for (const customRolesBelowEnterprise of ["system-roles", "empty", "403", "404"] as const) {
      await simulator.control.setSwitches({ plan: "team", customRolesBelowEnterprise });
      const validation = await validate();
      expect(check(validation, "custom_roles").status).toBe("note");
      expect(check(validation, "multiple_organizations").status).toBe("note");
      expect(validation.facts).toMatchObject({ multipleOrganizations: false, customRolesAvailable: false });
      expect(validation.fingerprint).not.toBeNull();
    }
  });

  it("warns where the connected user is in a group, which is not reason enough to refuse", async () => {
    await simulator.control.byHand({
      action: "add-group-membership",
      userId: seeded.user("gatehouse-service"),
      groupId: seeded.group("Support"),
    });
    const validation = await validate();
    expect(check(validation, "no_group")).toMatchObject({ status: "warning" });
    expect(validation.fingerprint).not.toBeNull();
  });

  it("warns of credentials that Zendesk is going to end", async () => {
    expect(check(await validate({ credential: apiTokenCredential(credentials) }), "credential_end")).toMatchObject({
      status: "warning",
      seen: expect.stringContaining("30 April 2027") as string,
    });
    await simulator.control.setSwitches({ oauthExpiresIn: null });
    expect(check(await validate(), "credential_end")).toMatchObject({
      status: "warning",
      seen: expect.stringContaining("1 April 2027") as string,
    });
  });

  it.each(["2026", "2023", "none"] as const)(
    "reads the rate limit from headers of the kind %s",
    async (rateLimitHeaders) => {
      await simulator.control.setSwitches({ rateLimitHeaders });
      expect((await validate()).facts?.limitPerMinute).toBe(rateLimitHeaders === "none" ? null : 700);
    },
  );

  it("that Zendesk asks to wait for found nothing out, and says so", async () => {
    const fault = await simulator.control.addFault({ match: { path: "/groups$" }, action: { kind: "throttle" } });
    await expect(validate()).rejects.toMatchObject({ outcome: "throttled" });
    expect(await simulator.control.firedCount(fault.id)).toBe(1);
  });

  it("that cannot read groups fails for that reason and proves no account", async () => {
    await simulator.control.addFault({
      match: { path: "/groups$" },
      action: { kind: "refuse", status: 403, body: "missing-scopes" },
    });
    const validation = await validate();
    expect(check(validation, "groups")).toMatchObject({
      status: "failed",
      seen: expect.stringContaining("groups:read, read") as string,
    });
    expect(validation.fingerprint).toBeNull();
  });

  it("sees through a token whose scopes were silently narrowed", async () => {
    const server = await startHttp((request, response) => {
      if (request.path === "/oauth/tokens")
        json(response, 201, { access_token: "t", token_type: "bearer", scope: "read users:write", expires_in: 1800 });
      else if (request.path === "/api/v2/users/me")
        json(response, 200, { user: { id: 7, role: "admin", active: true, suspended: false } });
      else
        json(response, 200, {
          groups: [],
          organizations: [],
          custom_roles: [],
          group_memberships: [],
          settings: {},
          meta: { has_more: false },
        });
    });
    const connection = zendeskConnector.open(
      settingsFor(server.url, {
        credential: { kind: "oauth_client", clientId: "c", secret: "s" },
        serviceUserId: null,
      }),
      rememberingDependencies(),
    );
    const validation = await connection.validate({ lane: "sync" });
    expect(check(validation, "scopes")).toMatchObject({
      status: "failed",
      seen: expect.stringContaining("not granted: organizations:write, groups:write") as string,
    });
    expect(validation.fingerprint).toBeNull();
    await connection.close();
    await server.close();
  });
});
