import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claimTarget } from "../../src/grants/worker/claim-target.ts";
import { decide } from "../../src/grants/worker/decide.ts";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { membershipHistory, writesOf } from "./history.ts";
import { createWorld, type World } from "./world.ts";

let world: World;
let billing: Billing;
beforeEach(async () => {
  world = await createWorld();
  billing = await billingOf(world);
});
afterEach(async () => {
  await world.close();
});

it("a target that one worker holds is not claimed by another one", async () => {
  await billing.approve();
  expect(await claimTarget(world.ctx, "grant")).not.toBeNull();
  await world.wake();
  expect(await claimTarget(world.ctx, "grant")).toBeNull();
  await world.endLeases();
  expect(await claimTarget(world.ctx, "grant")).not.toBeNull();
});

it("a worker whose target another one has taken over decides nothing any more", async () => {
  await billing.approve();
  const late = await claimTarget(world.ctx, "grant");
  await world.endLeases();
  const taker = await claimTarget(world.ctx, "grant");
  if (late === null || taker === null) throw new Error("nothing was due");
  const read = { kind: "failed", readFrom: taker.readFrom.getTime() } as const;
  expect(await decide(world.ctx, late, read)).toBeNull();
  expect(await decide(world.ctx, taker, read)).not.toBeNull();
});

it("of workers that look at the same moment, one holds the target", async () => {
  await billing.approve();
  const claims = await Promise.all(Array.from({ length: 6 }, () => claimTarget(world.ctx, "grant")));
  expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
});

it("what is decided rests on the grants as they are then, so one that ended after the claim gives nothing", async () => {
  const trap = world.steps.after("read", () => world.revoke(grantId));
  const grantId = await billing.approve();
  await world.settle();
  expect(trap.hasFired).toBe(true);
  await world.recover();
  expect(await world.grant(grantId)).toMatchObject({ state: "ended", ended_as: "never_given" });
  expect((await membershipHistory(world, billing.accountId)).madeByUs).toEqual([]);
});

it("an end is due by its row, also where nothing woke its target", async () => {
  const grantId = await billing.approve();
  await world.settle();
  await world.revoke(grantId);
  await sql`update targets set wake_at = null`.execute(world.database.db);
  await world.settle();
  await expectGone(world, billing, grantId);
});

it("every call is in the log before it is made, and its answer after it", async () => {
  const log = async (): Promise<string[]> => {
    const events = await world.database.db
      .selectFrom("events")
      .select("action")
      .where("app_id", "=", world.appId)
      .where("action", "like", "attempt.%")
      .orderBy("seq")
      .execute();
    return events.map((event) => event.action);
  };
  let atTheCall: readonly string[] = [];
  world.steps.after("decide", async () => {
    expect(await writesOf(world)).toEqual([]);
    atTheCall = await log();
  });
  await billing.approve();
  await world.settle();
  expect(atTheCall).toEqual(["attempt.opened"]);
  expect(await writesOf(world)).toEqual(["POST /group_memberships"]);
  expect(await log()).toEqual(["attempt.opened", "attempt.answered"]);
});
