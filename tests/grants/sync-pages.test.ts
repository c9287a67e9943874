import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { STEPS } from "./steps.ts";
import { readPass } from "./sync-page.ts";
import { createWorld, type World } from "./world.ts";

describe("a sync that read before a worker's step and is applied after it", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  it.each(STEPS)("the step %s of giving, changes nothing about whose the access is", async (step) => {
    const apply = await readPass(world);
    const trap = world.steps.after(step, apply);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.wake();
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "active", status: "active" });
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, grantId);
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
  });

  it.each(STEPS)("the step %s of removing, brings nothing back and hides nothing", async (step) => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const apply = await readPass(world);
    const trap = world.steps.after(step, apply);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.wake();
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it("does not call outside what a lost create of ours made", async () => {
    const lost = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "reset-after" },
    });
    world.steps.killAfter("send");
    const grantId = await billing.approve();
    await world.settle();
    expect(await world.zendesk.control.firedCount(lost.id)).toBe(1);
    await (await readPass(world))();
    await world.endLeases();
    await world.settle();
    await billing.expire();
    await world.settle();
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it("only hurries: what it did not see makes the target due, and a look of our own decides", async () => {
    const grantId = await billing.approve();
    await world.settle();
    await world.age(71);
    await billing.removeByHand();
    await (await readPass(world))();
    expect((await world.grant(grantId)).status).toBe("active");
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "active", status: "held" });
  });
});
