import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "../../../simulators/zendesk/index.ts";
import type { ApplyAnswer, Change, Connection } from "../kit/index.ts";
import { oauthSettings, openWith, Seeded } from "./testing/simulated-account.ts";

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

async function apply(change: Change): Promise<ApplyAnswer> {
  const [answer] = await connection.apply([change], { lane: "grant", deadlineMs: 2_000, maySend: () => true });
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

const NOOR = {
  verb: "create_account",
  email: "noor.aziz@brightwave.example",
  name: "Noor Aziz",
  stamp: "gatehouse:i:noor",
  customRoleId: null,
} as const;

describe("an account", () => {
  it("is made as an agent with role and stamp in one call", async () => {
    const customRoleId = String(seeded.role("Staff"));
    const answer = await apply({ ...NOOR, customRoleId });
    const access = await simulator.control.access(NOOR.email);
    expect(answer).toEqual({ answer: "done", accountId: String(access?.id), membershipId: null, status: 201 });
    expect(access).toMatchObject({ role: "agent", external_id: NOOR.stamp, custom_role_id: Number(customRoleId) });
    const [call] = (await simulator.control.calls()).filter(
      (record) => record.method === "POST" && record.path === "/api/v2/users",
    );
    expect(call?.requestBody).toMatchObject({ user: { skip_verify_email: true } });
  });

  it.each(["en", "ja"] as const)(
    "is a duplicate by e-mail and refused by a taken stamp, in %s",
    async (errorLanguage) => {
      await simulator.control.setSwitches({ errorLanguage });
      await simulator.control.byHand({
        action: "set-external-id",
        userId: seeded.user("tom.okafor"),
        externalId: NOOR.stamp.toUpperCase(),
      });
      expect(await apply({ ...NOOR, email: "tom.okafor@brightwave.example", stamp: null })).toMatchObject({
        answer: "duplicate",
      });
      expect(await apply(NOOR)).toMatchObject({
        answer: "refused",
        error: { outcome: "rejected", reason: "external_id_taken" },
      });
    },
  );

  it.each(["en", "ja"] as const)("finds all seats taken, made or upgraded, in %s", async (errorLanguage) => {
    const { usedSeats } = await simulator.control.state();
    await simulator.control.setSwitches({ errorLanguage, seats: usedSeats });
    const customRoleId = String(seeded.role("Staff"));
    expect(await apply({ ...NOOR, customRoleId })).toMatchObject({
      answer: "refused",
      error: { reason: "seats_exhausted" },
    });
    expect(
      await apply({
        verb: "upgrade_account",
        accountId: String(seeded.user("lena.fischer")),
        customRoleId,
        unsuspend: false,
      }),
    ).toMatchObject({ answer: "refused", error: { reason: "seats_exhausted" } });
  });

  it("is downgraded and suspended in one call, which takes every group", async () => {
    const tom = seeded.user("tom.okafor");
    expect(await apply({ verb: "downgrade_account", accountId: String(tom), suspend: true })).toMatchObject({
      answer: "done",
      accountId: String(tom),
    });
    expect(await simulator.control.access(tom)).toMatchObject({ role: "end-user", suspended: true, groups: [] });
    expect((await simulator.control.calls()).filter((call) => call.method === "PUT")).toHaveLength(1);
  });

  it("with open requested tickets is not deleted", async () => {
    const tom = seeded.user("tom.okafor");
    await simulator.control.byHand({ action: "set-requested-tickets", userId: tom, open: 2 });
    expect(await apply({ verb: "delete_account", accountId: String(tom) })).toMatchObject({
      answer: "refused",
      error: { reason: "open_tickets" },
    });
  });

  it("is deleted once, then gone", async () => {
    const accountId = String(seeded.user("tom.okafor"));
    expect(await apply({ verb: "delete_account", accountId })).toMatchObject({ answer: "done" });
    expect(await apply({ verb: "delete_account", accountId })).toMatchObject({ answer: "gone" });
    expect(await apply({ verb: "purge_account", accountId })).toMatchObject({ answer: "done" });
    expect(await apply({ verb: "purge_account", accountId })).toMatchObject({ answer: "gone" });
  });

  it.each(["403", "422"] as const)("of the owner is left alone (%s)", async (ownerRefusal) => {
    await simulator.control.setSwitches({ ownerRefusal });
    const answer = await apply({
      verb: "downgrade_account",
      accountId: String(seeded.user("margaret.osei")),
      suspend: true,
    });
    expect(answer).toMatchObject({
      answer: "refused",
      error: { outcome: "rejected", reason: ownerRefusal === "403" ? "forbidden" : "invalid" },
    });
  });

  it("of an administrator is not demoted by a role", async () => {
    const grace = seeded.user("grace.kim");
    await apply({ verb: "set_custom_role", accountId: String(grace), customRoleId: String(seeded.role("Staff")) });
    expect(await simulator.control.access(grace)).toMatchObject({ role: "admin" });
  });

  it("is updated five times a minute at most, and the sixth says how long to wait", async () => {
    const accountId = String(seeded.user("tom.okafor"));
    const roles = [seeded.role("Staff"), seeded.role("Advisor")];
    const answers: ApplyAnswer[] = [];
    for (let n = 0; n < 6; n += 1)
      answers.push(await apply({ verb: "set_custom_role", accountId, customRoleId: String(roles[n % 2]) }));
    expect(answers.map((answer) => answer.answer)).toEqual(["done", "done", "done", "done", "done", "refused"]);
    expect(answers[5]).toMatchObject({ status: null, error: { outcome: "throttled" } });
    expect((await simulator.control.calls()).filter((call) => call.method === "PUT")).toHaveLength(5);
  });
});

describe("a membership or role", () => {
  it("in what does not exist is a definite no", async () => {
    const accountId = String(seeded.user("tom.okafor"));
    const nowhere = "999999999999";
    for (const change of [
      { verb: "create_group_membership", accountId, groupId: nowhere },
      { verb: "create_organization_membership", accountId, organizationId: nowhere },
      { verb: "create_group_membership", accountId: nowhere, groupId: String(seeded.group("Support")) },
      {
        verb: "create_group_membership",
        accountId: String(seeded.user("lena.fischer")),
        groupId: String(seeded.group("Support")),
      },
      { verb: "make_default_group", accountId, membershipId: nowhere },
    ] as const) {
      expect(await apply(change)).toMatchObject({ answer: "refused", error: { outcome: "rejected" } });
    }
  });

  it.each(["422", "404", "400"] as const)("with a role that is gone is a definite no (%s)", async (unknownRole) => {
    await simulator.control.setSwitches({ unknownRole });
    expect(
      await apply({
        verb: "set_custom_role",
        accountId: String(seeded.user("tom.okafor")),
        customRoleId: "999999999999",
      }),
    ).toMatchObject({ answer: "refused", error: { outcome: "rejected" } });
  });

  it("of another organization where only one is allowed replaces it or is refused, never a duplicate of ours", async () => {
    const accountId = String(seeded.user("jonas.weber"));
    const other = await simulator.control.byHand({ action: "create-organization", name: "Other" });
    for (const multiOrgOffAnswer of ["refuse", "replace"] as const) {
      await simulator.control.setSwitches({ multipleOrganizations: false, multiOrgOffAnswer });
      const answer = await apply({
        verb: "create_organization_membership",
        accountId,
        organizationId: String(other?.id),
      });
      expect(answer.answer).toBe(multiOrgOffAnswer === "replace" ? "done" : "refused");
    }
  });

  it("is refused by the account's own limit with how long to wait", async () => {
    await simulator.control.setSwitches({ requestsPerMinute: 1 });
    await simulator.control.resetLimits();
    const change: Change = {
      verb: "create_group_membership",
      accountId: String(seeded.user("tom.okafor")),
      groupId: String(seeded.group("Engineering")),
    };
    expect(await apply(change)).toMatchObject({ answer: "done" });
    expect(await apply(change)).toMatchObject({
      answer: "refused",
      error: { outcome: "throttled", reason: "throttled" },
    });
  });

  it("lacking a scope names it", async () => {
    await simulator.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "refuse", status: 403, body: "missing-scopes" },
    });
    const answer = await apply({
      verb: "create_group_membership",
      accountId: String(seeded.user("tom.okafor")),
      groupId: String(seeded.group("Engineering")),
    });
    expect(answer).toMatchObject({ answer: "refused", error: { outcome: "misconfigured", reason: "missing_scopes" } });
    expect("error" in answer ? answer.error.message : "").toContain("groups:read, read");
  });
});
