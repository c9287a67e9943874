import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PRIYA } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { STEPS } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

const ANSWERS = ["replace", "refuse"] as const;

describe("an organization, of which the account may allow only one", () => {
  let world: World;
  let userId: string;
  let accountId: number;
  let home: readonly string[];
  let other: string;
  let resourceId: string;
  beforeEach(async () => {
    world = await createWorld();
    userId = await world.addPerson(PRIYA);
    accountId = (await world.access(PRIYA)).id;
    home = await organizations();
    const { organizations: all } = await world.zendesk.control.state();
    other = all.find((organization) => !home.includes(organization.name))?.name ?? "";
    resourceId = (await world.addResource("organization", other)).id;
  });
  afterEach(async () => {
    await world.zendesk.control.releaseAll();
    await world.close();
  });

  const organizations = async () => (await world.access(PRIYA)).organizations.map((organization) => organization.name);
  const allowOne = (multiOrgOffAnswer: (typeof ANSWERS)[number]) =>
    world.zendesk.control.setSwitches({ multipleOrganizations: false, multiOrgOffAnswer });
  const allowSeveral = () => world.zendesk.control.setSwitches({ multipleOrganizations: true });
  const give = () => world.approve(userId, resourceId, 600);
  const expectHome = async (grantId: string, endedAs = "gone"): Promise<void> => {
    expect(await organizations()).toEqual(home);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: endedAs });
  };

  describe.each(ANSWERS)("where Zendesk would %s a second one", (answer) => {
    it.each(STEPS)("is never taken unasked, though the switch went off after the step %s of giving", async (step) => {
      const trap = world.steps.after(step, async () => {
        await allowOne(answer);
      });
      const grantId = await give();
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.recover();
      const grant = await world.grant(grantId);
      // Both fitted before the switch went off, and Zendesk leaves what is there; otherwise the grant stops and asks.
      const fitted = step === "send" || step === "record";
      expect(grant.status).toBe(fitted ? "active" : "stopped");
      expect((await organizations()).toSorted()).toEqual((fitted ? [...home, other] : [...home]).toSorted());
      await world.revoke(grantId);
      await world.recover();
      await expectHome(grantId, fitted ? "gone" : "never_given");
    });

    it.each(STEPS)("gives the old one back though a worker dies after the step %s of giving", async (step) => {
      await allowOne(answer);
      const trap = world.steps.killAfter(step);
      const grantId = await give();
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.endLeases();
      await world.recover();
      expect(await organizations()).toEqual([other]);
      expect((await world.grant(grantId)).state).toBe("active");
      await world.advance(601);
      await world.recover();
      await expectHome(grantId);
    });

    it.each(STEPS)("gives the old one back though a worker dies after the step %s of removing", async (step) => {
      await allowOne(answer);
      const grantId = await give();
      await world.settle();
      await world.advance(601);
      const trap = world.steps.killAfter(step);
      await world.settle();
      expect(trap.hasFired).toBe(true);
      await world.endLeases();
      await world.recover();
      await expectHome(grantId);
    });

    it("gives the old one back whatever the switch says at the end", async () => {
      await allowOne(answer);
      const grantId = await give();
      await world.settle();
      expect(await organizations()).toEqual([other]);
      await allowSeveral();
      await world.advance(601);
      await world.recover();
      await expectHome(grantId);
    });

    it("is over when ours is gone, and gives the old one back as soon as Zendesk takes it", async () => {
      await allowOne(answer);
      const grantId = await give();
      await world.settle();
      const fault = await world.zendesk.control.addFault({
        match: { method: "POST", path: "organization_memberships" },
        action: { kind: "refuse", status: 422, body: "record-invalid" },
        times: "forever",
      });
      await world.advance(601);
      await world.settle();
      expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "gone" });
      await world.recover();
      expect(await organizations()).toEqual([]);
      expect(await world.zendesk.control.firedCount(fault.id)).toBeGreaterThan(1);
      await world.zendesk.control.removeFault(fault.id);
      await world.recover();
      await expectHome(grantId);
    });

    it("does not call it over while its delete of the old one may still act", async () => {
      await allowOne(answer);
      const fault = await world.zendesk.control.addFault({
        match: { method: "DELETE", path: "organization_memberships" },
        action: { kind: "hold", when: "before" },
      });
      world.steps.killAfter("send");
      const grantId = await give();
      await world.settle();
      const hold = await world.zendesk.control.waitForHold(fault.id);
      await world.revoke(grantId);
      await world.endLeases();
      await world.settle();
      expect((await world.grant(grantId)).state).toBe("ending");
      expect(await organizations()).toEqual(home);
      await world.zendesk.control.release(hold.id);
      expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
      expect(await organizations()).toEqual([]);
      await world.recover();
      await expectHome(grantId, "never_given");
    });

    it("leaves what a person removed by hand meanwhile as they left it", async () => {
      await allowSeveral();
      const grantId = await give();
      await world.settle();
      expect((await organizations()).toSorted()).toEqual([...home, other].toSorted());
      const { organizations: rows } = await world.access(PRIYA);
      const old = rows.find((row) => home.includes(row.name));
      // Seen once more after our create, so it is known that this hand was not ours.
      await world.age(71);
      await world.wake();
      await world.settle();
      await world.zendesk.control.byHand({
        action: "remove-organization-membership",
        userId: accountId,
        organizationId: old?.id ?? 0,
      });
      await allowOne(answer);
      await world.advance(601);
      await world.recover();
      expect(await organizations()).toEqual([]);
      expect((await membershipHistory(world, accountId)).ours).toEqual([]);
      expect((await world.grant(grantId)).state).toBe("ended");
    });
  });
});
