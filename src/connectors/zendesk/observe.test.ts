import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "../../../simulators/zendesk/index.ts";
import type { Connection, ConnectorError } from "../kit/index.ts";
import { askAbout, look, oauthSettings, openWith, Seeded } from "./testing/simulated-account.ts";

let simulator: ZendeskSimulator;
let connection: Connection;
let seeded: Seeded;
beforeAll(async () => {
  simulator = await startZendeskSimulator();
});
afterAll(() => simulator.stop());
beforeEach(async () => {
  await simulator.control.reset();
  await simulator.control.clearFaults();
  seeded = new Seeded(await simulator.control.state());
  connection = openWith(
    oauthSettings(simulator.url, await simulator.control.credentials(), String(seeded.user("gatehouse-service"))),
  );
});
afterEach(() => connection.close());

const STAMP = "gatehouse:I-1:User-7";

describe("an account", () => {
  it("is found by its id with everything it has, in as few calls as there are lists", async () => {
    const amira = seeded.user("amira.haddad");
    const observation = await look(
      connection,
      askAbout(
        { accountId: String(amira) },
        { withGroups: true, withOrganizations: true, withCustomRoles: true, withSettings: true },
      ),
    );
    expect(observation).toMatchObject({
      foundBy: "id",
      ambiguous: false,
      multipleOrganizations: true,
      missingUpstreamIds: [],
      account: {
        upstreamId: String(amira),
        email: "amira.haddad@brightwave.example",
        role: "agent",
        customRoleId: String(seeded.role("Team lead")),
        suspended: false,
        active: true,
        isAccountOwner: null,
      },
    });
    expect(observation.groupMemberships.map((membership) => membership.upstreamId).toSorted()).toEqual(
      ["Support", "Tier 2", "Escalations"].map((name) => String(seeded.group(name))).toSorted(),
    );
    expect(
      observation.groupMemberships
        .filter((membership) => membership.isDefault)
        .map((membership) => membership.upstreamId),
    ).toEqual([observation.account?.defaultGroupId]);
    expect(observation.organizationMemberships.map((membership) => membership.upstreamId)).toEqual([
      String(seeded.organization("Brightwave")),
    ]);
    expect(observation.calls.filter((call) => call.path.startsWith("/api"))).toHaveLength(5);
  });

  it("lists every role that exists, Zendesk's own too, so that an earlier one can be recognised", async () => {
    const { customRoleIds } = await look(connection, askAbout({}, { withCustomRoles: true }));
    expect(customRoleIds).toEqual(
      expect.arrayContaining(["Light agent", "Contributor", "Staff"].map((name) => String(seeded.role(name)))),
    );
  });

  it("that was deleted still answers by its id, inactive and with nothing", async () => {
    const tom = seeded.user("tom.okafor");
    await simulator.control.byHand({ action: "delete-user", userId: tom });
    expect(await look(connection, askAbout({ accountId: String(tom) }, { withGroups: true }))).toMatchObject({
      foundBy: "id",
      account: { active: false },
      groupMemberships: [],
    });
  });

  it("that was deleted gives way to another one that carries our stamp", async () => {
    const tom = seeded.user("tom.okafor");
    await simulator.control.byHand({ action: "delete-user", userId: tom });
    const made = await simulator.control.byHand({
      action: "create-user",
      name: "Tom",
      email: "tom.okafor@brightwave.example",
      role: "agent",
      externalId: STAMP,
    });
    expect(
      await look(connection, askAbout({ accountId: String(tom), stamp: STAMP }, { withGroups: true })),
    ).toMatchObject({ foundBy: "stamp", account: { upstreamId: String(made?.id), active: true } });
  });

  it("is found by our stamp without regard to case", async () => {
    const tom = seeded.user("tom.okafor");
    await simulator.control.byHand({ action: "set-external-id", userId: tom, externalId: STAMP.toUpperCase() });
    expect(await look(connection, askAbout({ stamp: STAMP }))).toMatchObject({
      foundBy: "stamp",
      account: { upstreamId: String(tom) },
    });
    expect(await look(connection, askAbout({ stamp: `${STAMP}0` }))).toMatchObject({ foundBy: "none", account: null });
  });

  it("is found by an exact, verified e-mail, and only where that is allowed", async () => {
    const tom = String(seeded.user("tom.okafor"));
    const emails = ["Tom.Okafor@brightwave.example"];
    expect(await look(connection, askAbout({ emails, allowEmail: true }))).toMatchObject({
      foundBy: "email",
      account: { upstreamId: tom },
    });
    expect(await look(connection, askAbout({ emails }))).toMatchObject({ foundBy: "none", account: null });
    for (const email of [
      "okafor@brightwave.example",
      "tom.okafor@brightwave",
      "tom.okafor",
      "*@brightwave.example",
      'x" OR email:"tom.okafor@brightwave.example',
      "tom.o\u212Aafor@brightwave.example",
    ]) {
      expect(await look(connection, askAbout({ emails: [email], allowEmail: true }))).toMatchObject({
        foundBy: "none",
        account: null,
      });
    }
  });

  it("is not found by an e-mail that nobody verified", async () => {
    await simulator.control.byHand({
      action: "create-user",
      name: "Impostor",
      email: "noor.aziz@brightwave.example",
      verified: false,
    });
    expect(
      await look(connection, askAbout({ emails: ["noor.aziz@brightwave.example"], allowEmail: true })),
    ).toMatchObject({ foundBy: "none", account: null });
  });

  it("is not guessed where two people's accounts match", async () => {
    const emails = ["tom.okafor@brightwave.example", "jonas.weber@brightwave.example"];
    expect(await look(connection, askAbout({ emails, allowEmail: true }))).toMatchObject({
      account: null,
      foundBy: "email",
      ambiguous: true,
    });
  });
});

describe("a look", () => {
  it("says which groups and organizations no longer exist, however a deleted group answers", async () => {
    const [gone, stays] = [seeded.group("Engineering"), seeded.group("Support")];
    await simulator.control.byHand({ action: "delete-group", groupId: gone });
    const organizationId = seeded.organization("Brightwave");
    await simulator.control.byHand({ action: "delete-organization", organizationId });
    for (const deletedGroupAnswer of ["404", "200"] as const) {
      await simulator.control.setSwitches({ deletedGroupAnswer });
      const observation = await look(
        connection,
        askAbout({}, { checkGroups: [String(gone), String(stays)], checkOrganizations: [String(organizationId)] }),
      );
      expect(observation.missingUpstreamIds).toEqual([String(gone), String(organizationId)]);
    }
  });

  it.each([
    ["system-roles", true],
    ["empty", true],
    ["403", false],
    ["404", false],
  ] as const)("copes with a plan without custom roles that answers %s", async (customRolesBelowEnterprise, isList) => {
    await simulator.control.setSwitches({ plan: "team", customRolesBelowEnterprise });
    const { customRoleIds, multipleOrganizations } = await look(
      connection,
      askAbout({}, { withCustomRoles: true, withSettings: true }),
    );
    expect(Array.isArray(customRoleIds)).toBe(isList);
    expect(multipleOrganizations).toBe(false);
    expect((await connection.listPage({ part: "custom_roles" }, null, { lane: "sync" })).resources).toEqual([]);
  });

  it("does not take a connected user who lost the role for a plan without custom roles", async () => {
    await simulator.control.addFault({
      match: { path: "/custom_roles$" },
      action: { kind: "refuse", status: 403, body: "titled" },
      times: "forever",
    });
    await simulator.control.byHand({
      action: "set-role",
      userId: seeded.user("gatehouse-service"),
      role: "agent",
      customRoleId: seeded.role("Staff"),
    });
    await expect(connection.listPage({ part: "custom_roles" }, null, { lane: "sync" })).rejects.toMatchObject({
      outcome: "misconfigured",
      reason: "forbidden",
    });
  });

  it("asks what is the same for everybody once per batch", async () => {
    await connection.observe([
      askAbout({}, { withSettings: true, withCustomRoles: true }),
      askAbout({}, { withSettings: true, withCustomRoles: true }),
    ]);
    const calls = await simulator.control.calls();
    expect(
      calls.filter((call) => call.path === "/api/v2/account/settings" || call.path === "/api/v2/custom_roles"),
    ).toHaveLength(2);
  });

  it("that hangs ends at its deadline, and the connection is reset", { timeout: 15_000 }, async () => {
    const fault = await simulator.control.addFault({ match: { path: "^/api/v2/users/" }, action: { kind: "hang" } });
    const startedAt = performance.now();
    const [answer] = (await connection.observe([
      askAbout({ accountId: String(seeded.user("tom.okafor")) }),
    ])) as readonly ConnectorError[];
    expect(answer).toMatchObject({ outcome: "unavailable", reason: "timeout" });
    expect(performance.now() - startedAt).toBeLessThan(9_000);
    expect(await simulator.control.firedCount(fault.id)).toBe(1);
    expect(
      (await simulator.control.calls()).find((call) => call.outcome === "hanging" || call.isClientGone),
    ).toBeDefined();
  });

  it("reads every page of a person's memberships", async () => {
    const tom = seeded.user("tom.okafor");
    for (let n = 0; n < 105; n += 1) {
      const organization = await simulator.control.byHand({ action: "create-organization", name: `Many ${n}` });
      await simulator.control.byHand({
        action: "add-organization-membership",
        userId: tom,
        organizationId: organization?.id ?? 0,
      });
    }
    const { organizationMemberships } = await look(
      connection,
      askAbout({ accountId: String(tom) }, { withOrganizations: true }),
    );
    expect(organizationMemberships.length).toBeGreaterThanOrEqual(105);
    await simulator.control.addFault({
      match: { path: "/organization_memberships$", nth: 2 },
      action: { kind: "throttle" },
    });
    await expect(
      look(connection, askAbout({ accountId: String(tom) }, { withOrganizations: true })),
    ).rejects.toMatchObject({ outcome: "throttled" });
  });
});
