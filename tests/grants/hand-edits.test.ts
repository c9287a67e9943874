import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import type { Step } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

describe("a person who edits the same membership in Zendesk", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  const add = () => billing.addByHand();
  const remove = () => billing.removeByHand();
  const removeAndAdd = async (): Promise<void> => {
    await remove();
    await add();
  };

  /** What the person made stays, and nothing of ours is left beside it. */
  const expectTheirs = async (grantId: string): Promise<void> => {
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "outside_remains" });
    expect(await billing.isThere()).toBe(true);
    const { ours, takenFromPeople } = await membershipHistory(world, billing.accountId);
    expect({ ours, takenFromPeople }).toEqual({ ours: [], takenFromPeople: [] });
  };

  const giveWith = async (step: Step, edit: () => Promise<void>): Promise<string> => {
    const trap = world.steps.after(step, edit);
    const grantId = await billing.approve();
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.recover();
    expect((await world.grant(grantId)).state).toBe("active");
    return grantId;
  };

  const removeWith = async (step: Step, edit: () => Promise<void>): Promise<string> => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    const trap = world.steps.after(step, edit);
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.recover();
    return grantId;
  };

  it.each(["claim", "read", "decide"] as const)(
    "keeps what they added after the step %s of giving: an answered duplicate is not ours",
    async (step) => {
      const grantId = await giveWith(step, add);
      await billing.expire();
      await world.settle();
      await expectTheirs(grantId);
    },
  );

  it.each(["send", "record"] as const)(
    "is overruled where they removed it after the step %s of giving, before anybody saw it work",
    async (step) => {
      const grantId = await giveWith(step, remove);
      expect(await billing.isThere()).toBe(true);
      await billing.expire();
      await world.settle();
      await expectGone(world, billing, grantId);
    },
  );

  it.each(["send", "record"] as const)(
    "keeps the row that they put in the place of ours after the step %s of giving",
    async (step) => {
      const grantId = await giveWith(step, removeAndAdd);
      await billing.expire();
      await world.settle();
      await expectTheirs(grantId);
    },
  );

  it.each(["claim", "read", "decide"] as const)(
    "may remove it themselves after the step %s of removing: it is gone all the same",
    async (step) => {
      await expectGone(world, billing, await removeWith(step, remove));
    },
  );

  it.each(["claim", "read", "decide"] as const)(
    "keeps the row that they put in the place of ours after the step %s of removing",
    async (step) => {
      await expectTheirs(await removeWith(step, removeAndAdd));
    },
  );

  it.each(["send", "record"] as const)("keeps what they added after the step %s of removing", async (step) => {
    await expectTheirs(await removeWith(step, add));
  });

  it("keeps what they removed and added while the grant was active, and the grant with it", async () => {
    const grantId = await billing.approve();
    await world.settle();
    // No list can be older than our create any more.
    await world.age(71);
    await remove();
    await world.wake();
    await world.settle();
    expect((await world.grant(grantId)).status).toBe("held");
    await add();
    await world.wake();
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "active", status: "active" });
    await billing.expire();
    await world.settle();
    await expectTheirs(grantId);
  });
});
