import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { createWorld, type World } from "./world.ts";

describe("a list that is older than our own writes", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  /** Lists stay as they are now for a while; the returned count proves that they were shown. */
  const freezeLists = async (times: number | "forever"): Promise<() => Promise<number>> => {
    const fault = await world.zendesk.control.addFault({
      id: "frozen",
      match: { path: "group_memberships" },
      action: { kind: "stale-list", view: "when-added" },
      times,
    });
    return () => world.zendesk.control.firedCount(fault.id);
  };

  it.each([1, 2, 3])("shown %i times after the create, makes no second membership and loses none", async (times) => {
    let shown = (): Promise<number> => Promise.resolve(0);
    world.steps.after("decide", async () => {
      shown = await freezeLists(times);
    });
    const grantId = await billing.approve();
    await world.settle();
    await world.recover();
    expect(await shown()).toBe(times);
    expect((await world.grant(grantId)).state).toBe("active");
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it("at the first read of a removal does not hide what is to be removed", async () => {
    // Lists as they were before the grant do not show our membership; our worker died with its answer stored.
    const shown = await freezeLists("forever");
    const died = world.steps.killAfter("record");
    const grantId = await billing.approve();
    await world.settle();
    expect(died.hasFired).toBe(true);
    await world.advance(25 * 3600);
    await world.endLeases();
    await world.settle();
    await world.recover();
    expect(await shown()).toBeGreaterThan(1);
    expect(await billing.isThere()).toBe(false);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
    expect((await membershipHistory(world, billing.accountId)).ours).toEqual([]);
  });

  it.each([1, 2, 3])("shown %i times after the delete, is not taken for access that remains", async (times) => {
    const grantId = await billing.approve();
    await world.settle();
    await billing.expire();
    let shown = (): Promise<number> => Promise.resolve(0);
    world.steps.after("decide", async () => {
      shown = await freezeLists(times);
    });
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("ending");
    await world.recover();
    expect(await shown()).toBe(times);
    await expectGone(world, billing, grantId);
  });

  it("at every read of a lost create and its removal, ends in gone only when nothing is there", async () => {
    const lost = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "reset-after" },
    });
    const shown = await freezeLists("forever");
    const grantId = await billing.approve();
    await world.settle();
    expect(await world.zendesk.control.firedCount(lost.id)).toBe(1);
    expect(await billing.isThere()).toBe(true);
    // Its time to become active passes, and every list still says that there is nothing.
    await world.advance(25 * 3600);
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("ending");
    expect(await shown()).toBeGreaterThan(2);
    // Lists lag for a minute at most; then they show what happened.
    await world.zendesk.control.removeFault("frozen");
    await world.recover();
    expect(await billing.isThere()).toBe(false);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
    expect((await membershipHistory(world, billing.accountId)).ours).toEqual([]);
  });
});
