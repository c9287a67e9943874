import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getReceipt } from "../../src/grants/queries/get-receipt.ts";
import { asId, type UserId } from "../../src/platform/ids/index.ts";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { createWorld, type World } from "./world.ts";

const DAY = 24 * 3600;

describe("a create that acts long after its answer was given up", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.zendesk.control.releaseAll();
    await world.close();
  });

  /** Parks the next create; the returned release lets it act. */
  const holdCreate = async (): Promise<() => Promise<void>> => {
    const fault = await world.zendesk.control.addFault({
      match: { method: "POST", path: "group_memberships" },
      action: { kind: "hold", when: "before" },
    });
    return async () => {
      const hold = await world.zendesk.control.waitForHold(fault.id);
      const call = await world.zendesk.control.release(hold.id);
      expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
      expect(call).toMatchObject({ isClientGone: true });
    };
  };

  /** The create hangs, and the grant is revoked before anything is known of it. */
  const endWhileHeld = async (): Promise<{ grantId: string; release: () => Promise<void> }> => {
    const release = await holdCreate();
    world.steps.killAfter("send");
    const grantId = await billing.approve();
    await world.settle();
    await world.revoke(grantId);
    await world.endLeases();
    await world.settle();
    return { grantId, release };
  };

  const receipt = (grantId: string) =>
    getReceipt(
      world.database.db,
      { userId: asId<UserId>(billing.userId), isAdministrator: true, isAuditor: false },
      grantId,
    );

  it("is found and removed before the grant is called over, where it acts in time", async () => {
    const { grantId, release } = await endWhileHeld();
    expect((await world.grant(grantId)).state).toBe("ending");
    await release();
    expect(await billing.isThere()).toBe(true);
    await world.pass(71);
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
  });

  it("is removed within a day, where it acts after the grant was called over, and the receipt tells it", async () => {
    const { grantId, release } = await endWhileHeld();
    await world.pass(71);
    await world.settle();
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
    expect((await receipt(grantId)).read_back.lines.map((line) => line.text)).toEqual(["Seen to be gone"]);

    await release();
    expect(await billing.isThere()).toBe(true);
    await world.pass(DAY);
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    expect((await membershipHistory(world, billing.accountId)).ours).toEqual([]);
    const { done, read_back } = await receipt(grantId);
    expect(done.lines.map((line) => line.text)).toEqual(["create", "delete"]);
    expect(read_back.lines.map((line) => line.text)).toEqual([
      "Seen to be gone",
      "There again: a write without an answer acted late",
      "Removed again",
    ]);
  });

  it("is ours under a later grant too, and goes with it", async () => {
    const { grantId, release } = await endWhileHeld();
    await world.pass(71);
    await world.settle();
    await release();
    const second = await billing.approve();
    await world.settle();
    expect((await world.grant(second)).state).toBe("active");
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, second);
    expect((await world.grant(grantId)).state).toBe("ended");
  });

  it("of a grant that goes on makes no second membership", async () => {
    const release = await holdCreate();
    world.steps.after("send", release);
    const grantId = await billing.approve();
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("active");
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(1);
    await billing.expire();
    await world.settle();
    expect(await billing.isThere()).toBe(false);
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it("is found by the list after the delete, where it acts before the delete is answered", async () => {
    const release = await holdCreate();
    world.steps.killAfter("send");
    const grantId = await billing.approve();
    await world.settle();
    await world.endLeases();
    // The list does not show it, so a second one is made, and answered.
    await world.settle();
    expect((await world.grant(grantId)).state).toBe("active");
    await world.revoke(grantId);
    const trap = world.steps.after("send", async () => {
      await release();
      await world.age(71);
    });
    await world.settle();
    expect(trap.hasFired).toBe(true);
    await world.recover();
    expect((await membershipHistory(world, billing.accountId)).madeByUs).toHaveLength(2);
    const receipts = await receipt(grantId);
    expect(receipts.read_back.lines.map((line) => line.text)).toEqual(["Seen to work", "Seen to be gone"]);
    await expectGone(world, billing, grantId);
  });

  it("a delete that acts late never takes what a new grant gave", async () => {
    const first = await billing.approve();
    await world.settle();
    const fault = await world.zendesk.control.addFault({
      match: { method: "DELETE", path: "group_memberships" },
      action: { kind: "hold", when: "before" },
    });
    await billing.expire();
    world.steps.killAfter("send");
    await world.settle();
    const second = await billing.approve();
    await world.endLeases();
    await world.settle();
    await world.recover();
    const hold = await world.zendesk.control.waitForHold(fault.id);
    await world.zendesk.control.release(hold.id);
    expect(await world.zendesk.control.firedCount(fault.id)).toBe(1);
    await world.wake();
    await world.settle();
    expect((await world.grant(first)).state).toBe("ended");
    expect(await world.grant(second)).toMatchObject({ state: "active", status: "active" });
    expect(await billing.isThere()).toBe(true);
    await billing.expire();
    await world.recover();
    await expectGone(world, billing, second);
  });
});
