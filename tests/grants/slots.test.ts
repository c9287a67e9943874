import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PRIYA } from "./billing.ts";
import { STEPS } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

describe("a custom role, of which a person has one", () => {
  let world: World;
  let userId: string;
  let accountId: number;
  let lead: { readonly id: string; readonly upstreamId: string };
  let staff: { readonly id: string; readonly upstreamId: string };
  beforeEach(async () => {
    world = await createWorld();
    userId = await world.addPerson(PRIYA);
    accountId = (await world.access(PRIYA)).id;
    lead = await world.addResource("custom_role", "Team lead");
    staff = await world.addResource("custom_role", "Staff");
  });
  afterEach(async () => {
    await world.zendesk.control.releaseAll();
    await world.close();
  });

  const BEFORE = "Escalation engineer";
  const role = async () => (await world.access(PRIYA)).custom_role_name;
  const setByHand = async (name: string): Promise<void> => {
    const { custom_roles } = await world.zendesk.control.state();
    const found = custom_roles.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no role ${name}`);
    await world.zendesk.control.byHand({
      action: "set-role",
      userId: accountId,
      role: "agent",
      customRoleId: found.id,
    });
  };
  const give = () => world.approve(userId, lead.id, 600);
  const over = (endedAs: string) => ({ state: "ended", ended_as: endedAs });

  it.each(STEPS)("comes and goes though a worker dies after the step %s of giving", async (step) => {
    const trap = world.steps.killAfter(step);
    const grantId = await give();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.endLeases();
    await world.settle();
    await world.recover();
    expect(await role()).toBe("Team lead");
    expect((await world.grant(grantId)).state).toBe("active");
    await world.advance(601);
    await world.recover();
    expect(await role()).toBe(BEFORE);
    expect(await world.grant(grantId)).toMatchObject(over("gone"));
  });

  it.each(STEPS)("goes back to what it was though a worker dies after the step %s of removing", async (step) => {
    const grantId = await give();
    await world.settle();
    await world.advance(601);
    const trap = world.steps.killAfter(step);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.endLeases();
    await world.recover();
    expect(await role()).toBe(BEFORE);
    expect(await world.grant(grantId)).toMatchObject(over("gone"));
  });

  it.each(["claim", "send", "record"] as const)(
    "goes back to what a person set after the step %s of giving",
    async (step) => {
      const trap = world.steps.after(step, () => setByHand("Staff"));
      const grantId = await give();
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      expect((await world.grant(grantId)).state).toBe("active");
      await world.advance(601);
      await world.recover();
      expect(await role()).toBe("Staff");
      expect(await world.grant(grantId)).toMatchObject(over("gone"));
    },
  );

  it.each(["claim", "send", "record"] as const)(
    "stays what a person set after the step %s of removing",
    async (step) => {
      const grantId = await give();
      await world.settle();
      await world.advance(601);
      const trap = world.steps.after(step, () => setByHand("Staff"));
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      expect(await role()).toBe("Staff");
      expect(await world.grant(grantId)).toMatchObject(over("gone"));
    },
  );

  it.each(["read", "decide"] as const)(
    "is never left at ours, though a person set another one after the step %s of removing",
    async (step) => {
      const grantId = await give();
      await world.settle();
      await world.advance(601);
      const trap = world.steps.after(step, () => setByHand("Staff"));
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      // Zendesk has no conditional write, so an edit between our read and our write is lost; an expired role never stays.
      expect([BEFORE, "Staff"]).toContain(await role());
      expect(await world.grant(grantId)).toMatchObject(over("gone"));
    },
  );

  it("of two grants is the later one's, and the lower one's again after it", async () => {
    const lower = await world.approve(userId, staff.id, 6_000);
    await world.settle();
    const upper = await give();
    await world.settle();
    expect(await role()).toBe("Team lead");
    await world.advance(601);
    await world.settle();
    expect(await role()).toBe("Staff");
    expect((await world.grant(upper)).state).toBe("ended");
    expect((await world.grant(lower)).state).toBe("active");
    await world.advance(6_000);
    await world.settle();
    expect(await role()).toBe(BEFORE);
    expect(await world.grant(lower)).toMatchObject(over("gone"));
  });

  it.each(STEPS)(
    "of two grants skips the lower one's, which was deleted after the step %s of the upper one's end",
    async (step) => {
      const lower = await world.approve(userId, staff.id, 6_000);
      await world.settle();
      const upper = await give();
      await world.settle();
      // Whoever else has the role is given another one, because Zendesk deletes no role in use.
      await freeStaff();
      const trap = world.steps.after(step, async () => {
        if ((await role()) === "Staff") await setByHand("Team lead");
        await world.zendesk.control.byHand({ action: "delete-custom-role", customRoleId: Number(staff.upstreamId) });
      });
      await world.advance(601);
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      expect((await world.grant(upper)).state).toBe("ended");
      expect(await role()).not.toBe("Staff");
      expect(await world.grant(lower)).toMatchObject({ state: "active", status: "role_gone" });
      await world.advance(6_000);
      await world.recover();
      expect((await world.grant(lower)).state).toBe("ended");
    },
  );

  async function freeStaff(): Promise<void> {
    const { users } = await world.zendesk.control.state();
    for (const user of users) {
      if (user.custom_role_id !== Number(staff.upstreamId)) continue;
      const { control } = world.zendesk;
      await control.byHand({
        action: "set-role",
        userId: user.id,
        role: "agent",
        customRoleId: Number(lead.upstreamId),
      });
    }
  }

  it("is not called the upper one's before a late write of the lower one can act no more", async () => {
    const fault = await world.zendesk.control.addFault({
      match: { method: "PUT", path: "/users/" },
      action: { kind: "hold", when: "before" },
    });
    const lower = await world.approve(userId, staff.id, 600);
    world.steps.killAfter("send");
    await world.settle();
    const hold = await world.zendesk.control.waitForHold(fault.id);
    await world.revoke(lower);
    const upper = await give();
    await world.endLeases();
    await world.settle();
    expect(await role()).toBe("Team lead");
    expect((await world.grant(upper)).state).toBe("approved");
    // It acts, and overwrites what is newer.
    await world.zendesk.control.release(hold.id);
    expect(await role()).toBe("Staff");
    await world.age(71);
    await world.settle();
    await world.recover();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect(await role()).toBe("Team lead");
    expect((await world.grant(upper)).state).toBe("active");
    expect((await world.grant(lower)).state).toBe("ended");
    await world.advance(601);
    await world.recover();
    expect(await role()).toBe(BEFORE);
  });

  it("falls back where what it was before is deleted meanwhile", async () => {
    await world.database.pool.query(
      "update apps set settings = settings || jsonb_build_object('fallback_role_id', $1::text)",
      [staff.upstreamId],
    );
    const grantId = await give();
    await world.settle();
    const { custom_roles, users } = await world.zendesk.control.state();
    const before = custom_roles.find((candidate) => candidate.name === BEFORE);
    for (const user of users.filter((candidate) => candidate.custom_role_id === before?.id)) {
      await world.zendesk.control.byHand({
        action: "set-role",
        userId: user.id,
        role: "agent",
        customRoleId: Number(staff.upstreamId),
      });
    }
    await world.zendesk.control.byHand({ action: "delete-custom-role", customRoleId: before?.id ?? 0 });
    await world.advance(601);
    await world.recover();
    expect(await role()).toBe("Staff");
    expect(await world.grant(grantId)).toMatchObject(over("gone"));
  });
});
