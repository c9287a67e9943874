import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { createWorld, type World } from "./world.ts";

describe("a create that is answered with 422 because there is one already", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  const duplicates = async (): Promise<number> => {
    const attempts = await world.database.db.selectFrom("attempts").select("answer").execute();
    return attempts.filter((attempt) => attempt.answer === "refused_duplicate").length;
  };

  it("takes nothing over: what the person added stays when the grant ends", async () => {
    world.steps.after("decide", () => billing.addByHand());
    const grantId = await billing.approve();
    await world.settle();
    expect(await duplicates()).toBe(1);
    expect((await world.grant(grantId)).state).toBe("active");
    await billing.expire();
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "outside_remains" });
    expect(await billing.isThere()).toBe(true);
    expect((await membershipHistory(world, billing.accountId)).takenFromPeople).toEqual([]);
  });

  it("forgets no older create that nobody answered: what that one made is ours, and goes", async () => {
    const fault = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "hold", when: "before" },
    });
    // The first create hangs. It acts just before the second one is sent.
    world.steps.after(
      "decide",
      async () => {
        const hold = await world.zendesk.control.waitForHold(fault.id);
        await world.zendesk.control.release(hold.id);
      },
      2,
    );
    const grantId = await billing.approve();
    await world.settle();
    await world.age(5);
    await world.settle();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect(await duplicates()).toBe(1);
    expect((await world.grant(grantId)).state).toBe("active");
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it("leaves what a person made before an unanswered create was opened", async () => {
    // Zendesk shows when a membership was made; this one is two minutes older than the create.
    await world.zendesk.control.advanceClock(-120_000);
    world.steps.after("read", async () => {
      await billing.addByHand();
      await world.zendesk.control.advanceClock(120_000);
    });
    const fault = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "reset-before" },
    });
    const grantId = await billing.approve();
    await world.settle();
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    expect((await world.grant(grantId)).state).toBe("active");
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(true);
    await world.age(71);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "outside_remains" });
    expect((await membershipHistory(world, billing.accountId)).takenFromPeople).toEqual([]);
  });
});
