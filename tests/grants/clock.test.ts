import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { STEPS } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

describe("a database clock that steps back by an hour", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  const stepBack = () => world.advance(-3600);

  it.each(STEPS)("after the step %s of giving delays a grant at most, and its end is an end", async (step) => {
    const trap = world.steps.after(step, stepBack);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.advance(3601);
    await world.recover();
    expect((await world.grant(grantId)).state).toBe("active");
    expect(await billing.isThere()).toBe(true);
    await billing.expire();
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it.each(STEPS)("after the step %s of removing takes no end back that was written", async (step) => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const trap = world.steps.after(step, stepBack);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await expectGone(world, billing, grantId);
  });

  it("never prolongs a grant that it finds active", async () => {
    const grantId = await billing.approve();
    await world.settle();
    const endOf = async () => {
      const row = await world.database.db
        .selectFrom("grants")
        .select("expires_at")
        .where("id", "=", grantId)
        .executeTakeFirstOrThrow();
      return row.expires_at?.getTime();
    };
    const before = await endOf();
    await stepBack();
    await world.wake();
    await world.settle();
    expect(await endOf()).toBe(before);
    await world.advance(3600 + 601);
    await world.settle();
    await expectGone(world, billing, grantId);
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
  });
});
