import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { STEPS } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

describe("a worker that dies", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  it.each(STEPS)("after the step %s of giving leaves a grant that is given once and taken back", async (step) => {
    const trap = world.steps.killAfter(step);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    expect((await world.grant(grantId)).state).toBe("approved");
    await world.endLeases();
    await world.settle();
    expect(await billing.isThere()).toBe(true);
    expect((await world.grant(grantId)).state).toBe("active");
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of removing leaves nothing behind and says so", async (step) => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const trap = world.steps.killAfter(step);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    expect((await world.grant(grantId)).state).toBe("ending");
    await world.endLeases();
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of giving, once its time is over, leaves nothing behind either", async (step) => {
    const trap = world.steps.killAfter(step);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    // Nobody looks for more than a day: the time to give it has passed.
    await world.advance(30 * 3600);
    await world.age(30 * 3600);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
    expect((await membershipHistory(world, billing.accountId)).ours).toEqual([]);
  });
});
