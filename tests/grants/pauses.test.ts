import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { STEPS } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

describe("a worker that is paused beyond its lease while another one works", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  const takeOver = async (): Promise<void> => {
    await world.endLeases();
    await world.settle();
  };

  it.each(STEPS)("after the step %s of giving, changes nothing that the other one proved", async (step) => {
    const trap = world.steps.after(step, takeOver);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    expect((await world.grant(grantId)).state).toBe("active");
    expect(await billing.isThere()).toBe(true);
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of giving, past the grant's end, leaves nothing behind", async (step) => {
    const trap = world.steps.after(step, async () => {
      await takeOver();
      await billing.expire();
      await world.settle();
    });
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of removing, changes nothing that the other one proved", async (step) => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const trap = world.steps.after(step, takeOver);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of removing, never takes what a new grant gave meanwhile", async (step) => {
    const first = await billing.approve();
    await world.settle();
    await billing.expire();
    let second = "";
    const trap = world.steps.after(step, async () => {
      await takeOver();
      second = await billing.approve();
      await world.settle();
    });
    await world.settle();
    expect(trap.hasFired).toBe(true);
    expect((await world.grant(first)).state).toBe("ended");
    expect((await world.grant(second)).state).toBe("active");
    expect(await billing.isThere()).toBe(true);
    expect((await membershipHistory(world, billing.accountId)).ours).toHaveLength(1);
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, second);
  });
});
