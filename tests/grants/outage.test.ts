import type { FaultInput } from "../../simulators/zendesk/index.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { createWorld, type World } from "./world.ts";

const DAY = 24 * 3600;

describe("an app that does not answer for long", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  const lose = (method: string) =>
    world.zendesk.control.addFault({ match: { method, path: "group_memberships" }, action: { kind: "reset-after" } });
  const fired = (fault: { readonly id: string }) => world.zendesk.control.firedCount(fault.id);

  const outage = async (): Promise<() => Promise<void>> => {
    const fault = await world.zendesk.control.addFault({
      match: { path: "/api/v2" },
      action: { kind: "fail", status: 503 },
      times: "forever",
    });
    return async () => {
      expect(await fired(fault)).toBeGreaterThan(0);
      await world.zendesk.control.removeFault(fault.id);
    };
  };

  it("does not make access ours into access of others, though its create was never answered", async () => {
    const lost = await lose("POST");
    world.steps.killAfter("send");
    const grantId = await billing.approve();
    await world.settle();
    expect(await fired(lost)).toBe(1);
    expect(await billing.isThere()).toBe(true);
    const endOutage = await outage();
    await world.revoke(grantId);
    for (let hours = 0; hours < 48; hours += 12) {
      await world.age(DAY / 2);
      await world.settle();
    }
    expect((await world.grant(grantId)).state).toBe("ending");
    await endOutage();
    await world.recover();
    expect(await billing.isThere()).toBe(false);
    expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
    expect((await membershipHistory(world, billing.accountId)).ours).toEqual([]);
  });

  it("keeps a revocation due, and its repair ends it within a minute's back-off", async () => {
    const grantId = await billing.approve();
    await world.settle();
    const endOutage = await outage();
    await billing.expire();
    for (let look = 0; look < 12; look += 1) {
      await world.settle();
      await world.age(DAY / 6);
    }
    expect((await world.grant(grantId)).state).toBe("ending");
    await world.settle();
    await endOutage();
    await world.age(60);
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  const failing = (method: string, action: FaultInput["action"]) =>
    world.zendesk.control.addFault({ match: { method, path: "group_memberships" }, action, times: "forever" });

  /** At once, a second later, and then about once a minute; never as fast as the app answers. */
  const expectPaced = async (fault: { readonly id: string }): Promise<void> => {
    expect(await fired(fault)).toBeLessThanOrEqual(3);
    for (let minute = 0; minute < 10; minute += 1) {
      await world.age(60);
      await world.settle();
    }
    expect(await fired(fault)).toBeGreaterThan(8);
    expect(await fired(fault)).toBeLessThanOrEqual(16);
    await world.zendesk.control.removeFault(fault.id);
    await world.age(60);
    await world.settle();
  };

  it.each([
    ["fails every create", { kind: "fail", status: 503 }],
    ["cuts every create off", { kind: "reset-before" }],
  ] as const)("is not written to without a pause where it reads well and %s", async (_what, action) => {
    const fault = await failing("POST", action);
    const grantId = await billing.approve();
    await world.settle();
    await expectPaced(fault);
    expect((await world.grant(grantId)).state).toBe("active");
    await billing.expire();
    await world.settle();
    await world.recover();
    await expectGone(world, billing, grantId);
  });

  it.each([
    ["fails every delete", { kind: "fail", status: 503 }],
    ["refuses every delete", { kind: "refuse", status: 403, body: "titled" }],
  ] as const)("is not written to without a pause where it reads well and %s", async (_what, action) => {
    const grantId = await billing.approve();
    await world.settle();
    const fault = await failing("DELETE", action);
    await billing.expire();
    await world.settle();
    await expectPaced(fault);
    await world.recover();
    await expectGone(world, billing, grantId);
  });
});
