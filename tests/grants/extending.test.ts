import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/audit/index.ts";
import { endGrant } from "../../src/grants/end-grant.ts";
import { extendGrant } from "../../src/grants/extend-grant.ts";
import type { CommandContext } from "../../src/platform/context/index.ts";
import { asId, newId, type UserId } from "../../src/platform/ids/index.ts";
import { type Billing, billingOf, expectGone } from "./billing.ts";
import { createWorld, type World } from "./world.ts";

describe("an extension", () => {
  let world: World;
  let billing: Billing;
  let holder: CommandContext;
  let grantId: string;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
    const actor = { kind: "user", userId: asId<UserId>(billing.userId), sessionId: newId() } as const;
    holder = { ...world.ctx, actor };
    grantId = await billing.approve();
    await world.settle();
  });
  afterEach(async () => {
    await world.close();
  });

  const ends = () =>
    world.database.db
      .selectFrom("grants")
      .select(["state", "expires_at", "latest_end"])
      .where("id", "=", grantId)
      .executeTakeFirstOrThrow();

  it("moves the end and the latest end by what the item allows, once", async () => {
    const before = await ends();
    await extendGrant(holder, grantId);
    const after = await ends();
    expect((after.expires_at?.getTime() ?? 0) - (before.expires_at?.getTime() ?? 0)).toBe(600_000);
    expect((after.latest_end?.getTime() ?? 0) - (before.latest_end?.getTime() ?? 0)).toBe(600_000);
    await expect(extendGrant(holder, grantId)).rejects.toMatchObject({ code: "grant.cannot_extend" });
    await billing.expire();
    await world.settle();
    expect((await ends()).state).toBe("active");
    await billing.expire();
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it("that meets an end in the making waits for it and is refused", async () => {
    const before = await ends();
    let extending: Promise<unknown> = Promise.resolve();
    await inTransaction(world.ctx, async (unit) => {
      await endGrant(unit, { grantId, cause: "revoked", by: null });
      extending = extendGrant(holder, grantId).then(
        () => "extended",
        (error: unknown) => error,
      );
      // It has looked, and waits now; without the lock it would have read what the end is about to change.
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
    });
    expect(await extending).toMatchObject({ code: "grant.needs_new_request" });
    expect(await ends()).toEqual({ ...before, state: "ending" });
    await world.settle();
    await expectGone(world, billing, grantId);
  });

  it("of what has reached its end is refused, also before anybody wrote the end", async () => {
    await billing.expire();
    await expect(extendGrant(holder, grantId)).rejects.toMatchObject({ code: "grant.needs_new_request" });
    await world.settle();
    await expectGone(world, billing, grantId);
  });
});
