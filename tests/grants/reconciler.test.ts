import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../src/platform/ids/index.ts";
import { createWorld, type World } from "./world.ts";

const PRIYA = "priya.nair@brightwave.example";

describe("the reconciler on the simulated Zendesk", () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(async () => {
    await world.close();
  });

  const groupsOf = async (email: string) => (await world.access(email)).groups.map((group) => group.name);

  /** What the log says of a grant, or of everything. */
  const eventsOf = async (grantId: string | null): Promise<readonly string[]> => {
    const all = world.database.db
      .selectFrom("events")
      .select("action")
      .where("app_id", "=", world.appId)
      .orderBy("seq");
    const rows = await (grantId === null ? all : all.where("grant_id", "=", grantId)).execute();
    return rows.map(({ action }) => action);
  };
  const proofOf = (grantId: string) =>
    world.database.db
      .selectFrom("grants")
      .select(["verified_read_from", "verified_at"])
      .where("id", "=", grantId)
      .executeTakeFirstOrThrow();

  it("gives a group membership, takes exactly it back at its end, and ends the grant only when it is seen gone", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const before = await groupsOf(PRIYA);
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    expect(await groupsOf(PRIYA)).toContain("Billing");
    expect((await world.grant(grantId)).state).toBe("active");

    await world.advance(601);
    await world.settle();
    expect(await groupsOf(PRIYA)).toEqual(before);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  });

  it("has every step of a grant in the log, in its order, and says from which reads it knows", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    const { verified_read_from: workedFrom, verified_at: workedAt } = await proofOf(grantId);
    await world.advance(601);
    await world.settle();
    expect(await eventsOf(grantId)).toEqual(["grant.approve", "grant.verified", "grant.expired", "grant.ended"]);
    // Each call before its answer; the writes are of the item, which several grants may share.
    const writes = ["attempt.opened", "attempt.answered", "attempt.opened", "attempt.answered"];
    expect((await eventsOf(null)).filter((action) => action.startsWith("attempt."))).toEqual(writes);
    // The read that showed it had begun when the write was answered and before the decision.
    const answered = await world.database.db
      .selectFrom("attempts")
      .select("answered_at")
      .where("verb", "=", "create")
      .executeTakeFirstOrThrow();
    expect(workedFrom?.getTime()).toBeGreaterThanOrEqual(answered.answered_at?.getTime() ?? Infinity);
    expect(workedFrom?.getTime()).toBeLessThan(workedAt?.getTime() ?? 0);
  });

  it("has in the log that a grant stopped, and nothing that it would have done", async () => {
    const user = await world.addPerson("nobody@brightwave.example");
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    // Nobody who approved it saw that an account would be made.
    await sql`update grants set approved_effects = approved_effects || '{"creates_account": false}'`.execute(
      world.database.db,
    );
    await sql`update apps set settings = '{"provisioning": true, "new_account_role_id": "1"}'`.execute(
      world.database.db,
    );
    await world.settle();
    expect((await world.grant(grantId)).status).toBe("stopped");
    expect(await eventsOf(grantId)).toEqual(["grant.approve", "grant.stopped"]);
    expect((await eventsOf(null)).filter((action) => action.startsWith("attempt."))).toEqual([]);
  });

  it("leaves a thing that a longer grant still holds when the shorter one ends", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const short = await world.approve(user, billing.id, 600);
    const long = await world.approve(user, billing.id, 6_000);
    await world.settle();
    await world.advance(601);
    await world.settle();
    expect(await world.grant(short)).toMatchObject({ state: "ended", ended_as: "held_by_other" });
    expect(await groupsOf(PRIYA)).toContain("Billing");
    await world.advance(6_000);
    await world.settle();
    expect(await world.grant(long)).toMatchObject({ state: "ended", ended_as: "gone" });
    expect(await groupsOf(PRIYA)).not.toContain("Billing");
  });

  it("leaves access that was there before, and says so", async () => {
    const user = await world.addPerson(PRIYA);
    const support = await world.addResource("group", "Support");
    const grantId = await world.approve(user, support.id, 600);
    await world.settle();
    await world.advance(601);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "outside_remains" });
    expect(await groupsOf(PRIYA)).toContain("Support");
  });

  it("puts a custom role back to what it was", async () => {
    const user = await world.addPerson(PRIYA);
    const lead = await world.addResource("custom_role", "Team lead");
    const before = (await world.access(PRIYA)).custom_role_name;
    expect(before).not.toBe("Team lead");
    const grantId = await world.approve(user, lead.id, 600);
    await world.settle();
    expect((await world.access(PRIYA)).custom_role_name).toBe("Team lead");
    await world.advance(601);
    await world.settle();
    expect((await world.access(PRIYA)).custom_role_name).toBe(before);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  });

  it.each(["replace", "refuse"] as const)(
    "brings back the organization that it replaced, where Zendesk would %s a second one",
    async (answer) => {
      await world.zendesk.control.setSwitches({ multipleOrganizations: false, multiOrgOffAnswer: answer });
      const user = await world.addPerson(PRIYA);
      const before = (await world.access(PRIYA)).organizations.map((organization) => organization.name);
      expect(before).toHaveLength(1);
      const state = await world.zendesk.control.state();
      const other = state.organizations.find((organization) => !before.includes(organization.name));
      const organization = await world.addResource("organization", other?.name ?? "");
      const grantId = await world.approve(user, organization.id, 600);
      await world.settle();
      expect((await world.access(PRIYA)).organizations.map((seen) => seen.name)).toEqual([other?.name]);
      expect((await world.grant(grantId)).state).toBe("active");
      await world.advance(601);
      await world.age(601);
      await world.settle();
      expect((await world.access(PRIYA)).organizations.map((seen) => seen.name)).toEqual(before);
      expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
    },
  );

  it("does not say gone while a create that nobody answered may still act, and removes it when it does", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const fault = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "reset-after" },
      times: 1,
    });
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect(await groupsOf(PRIYA)).toContain("Billing");
    await world.advance(601);
    await world.settle();
    expect(await groupsOf(PRIYA)).not.toContain("Billing");
    expect((await world.grant(grantId)).state).toBe("ending");
    await world.age(71);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
  });

  it("holds what another hand removed, and never lets that delay the end", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    const { id } = await world.access(PRIYA);
    // No list can be older than our create any more.
    await world.age(71);
    await world.zendesk.control.byHand({
      action: "remove-group-membership",
      userId: id,
      groupId: Number(billing.upstreamId),
    });
    await world.database.pool.query("update targets set wake_at = clock_timestamp()");
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "active", status: "held" });
    expect(await groupsOf(PRIYA)).not.toContain("Billing");
    await world.wake();
    await world.settle();
    await world.advance(601);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
    // Once each, though it was looked at twice while it was held.
    expect(await eventsOf(grantId)).toEqual([
      "grant.approve",
      "grant.verified",
      "grant.held",
      "grant.expired",
      "grant.hold_over",
      "grant.ended",
    ]);
  });

  it("gives access to the account that a person linked by hand, whatever its address", async () => {
    const user = await world.addPerson("p.nair@elsewhere.example");
    const { id } = await world.access(PRIYA);
    await world.database.db
      .insertInto("accounts")
      .values({
        id: newId(),
        app_id: world.appId,
        upstream_id: String(id),
        name: "Priya Nair",
        role: "agent",
        user_id: user,
        linked_how: "manual",
      })
      .execute();
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("active");
    expect(await groupsOf(PRIYA)).toContain("Billing");
  });

  it("shows operators what is overdue, and how long removals took", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    await world.approve(user, billing.id, 600);
    await world.settle();
    await world.advance(700);
    expect(await world.figure("gatehouse_overdue_revocations")).toBe(1);
    expect(await world.figure("gatehouse_oldest_overdue_seconds")).toBeGreaterThan(60);
    await world.settle();
    expect(await world.figure("gatehouse_overdue_revocations")).toBe(0);
    expect(await world.figure("gatehouse_revocation_seconds_count")).toBe(1);
    expect(await world.figure("gatehouse_activation_seconds_count")).toBe(1);
  });

  it("writes nothing while the app only observes", async () => {
    await world.database.pool.query("update apps set is_live = false");
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("approved");
    const writes = (await world.zendesk.control.calls()).filter(
      (call) => call.method !== "GET" && !call.path.includes("oauth"),
    );
    expect(writes).toEqual([]);
  });

  it("gives nothing new while the app is paused, and still removes", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const payments = await world.addResource("group", "Payments");
    const old = await world.approve(user, billing.id, 600);
    await world.settle();
    const waiting = await world.approve(user, payments.id, 6_000);
    await world.database.pool.query("update apps set state = 'paused'");
    await world.advance(601);
    await world.settle();
    expect(await world.grant(old)).toMatchObject({ state: "ended", ended_as: "gone" });
    expect(await world.grant(waiting)).toMatchObject({ state: "approved", status: "paused" });
    expect(await groupsOf(PRIYA)).not.toContain("Payments");
    await world.database.pool.query("update apps set state = 'active'");
    await world.age(301);
    await world.settle();
    expect((await world.grant(waiting)).state).toBe("active");
  });

  it("looks again when a wake-up comes after its read and before it decides", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const grantId = await world.approve(user, billing.id, 600);
    await world.settle();
    const { id } = await world.access(PRIYA);
    await world.age(71);
    const trap = world.steps.after("read", async () => {
      const { control } = world.zendesk;
      await control.byHand({ action: "remove-group-membership", userId: id, groupId: Number(billing.upstreamId) });
      await world.wake();
    });
    await world.wake();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    expect(await world.grant(grantId)).toMatchObject({ state: "active", status: "held" });
  });

  it("carries out a newly approved grant where an older one is held", async () => {
    const user = await world.addPerson(PRIYA);
    const billing = await world.addResource("group", "Billing");
    const held = await world.approve(user, billing.id, 600);
    await world.settle();
    const { id } = await world.access(PRIYA);
    await world.age(71);
    await world.zendesk.control.byHand({
      action: "remove-group-membership",
      userId: id,
      groupId: Number(billing.upstreamId),
    });
    await world.wake();
    await world.settle();
    expect((await world.grant(held)).status).toBe("held");
    const fresh = await world.approve(user, billing.id, 6_000);
    await world.settle();
    expect(await world.grant(fresh)).toMatchObject({ state: "active", status: "active" });
    expect(await world.grant(held)).toMatchObject({ state: "active", status: "active" });
    expect(await groupsOf(PRIYA)).toContain("Billing");
  });
});
