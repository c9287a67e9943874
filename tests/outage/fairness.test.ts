import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimTarget } from "../../src/grants/worker/claim-target.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { type Billing, billingOf } from "../grants/billing.ts";
import { createWorld, type World } from "../grants/world.ts";

/** More than one look for due targets takes from one source. */
const CROWD = 150;

describe("who is asked about next", () => {
  let world: World;
  let billing: Billing;
  beforeEach(async () => {
    world = await createWorld();
    billing = await billingOf(world);
  });
  afterEach(async () => {
    await world.close();
  });

  /** As many other people whose access ended long before, and whose removal Zendesk has refused ever since. */
  const addRefused = async (column: "i.failures" | "t.read_failures"): Promise<void> => {
    for (let number = 0; number < CROWD; number += 1) {
      const userId = await world.addPerson(`refused-${number}@brightwave.example`);
      const [targetId, itemId] = [newId(), newId()];
      const failures = (of: string) => sql.lit(column === of ? 5 : 0);
      await sql`
        insert into targets (id, app_id, user_id, read_failures)
        values (${targetId}, ${world.appId}, ${userId}, ${failures("t.read_failures")})`.execute(world.database.db);
      await sql`
        insert into items (id, target_id, kind, resource_id, upstream_id, failures, next_try_at)
        select ${itemId}, ${targetId}, kind, resource_id, upstream_id, ${failures("i.failures")}, clock_timestamp()
          from items limit 1`.execute(world.database.db);
      await sql`
        insert into grants (id, app_id, user_id, resource_id, target_id, item_id, upstream_id, source, state, end_cause, ending_at, end_due_at,
                            approved_effects, starts_at, approved_at, verified_at, verified_read_from)
        select ${newId()}, app_id, ${userId}, resource_id, ${targetId}, ${itemId}, upstream_id, source, 'ending', 'expired', app_clock(),
               app_clock() - interval '1 day', approved_effects, starts_at, approved_at, verified_at, verified_read_from
          from grants limit 1`.execute(world.database.db);
    }
  };

  it.each([
    ["is refused", "i.failures"],
    ["cannot be read", "t.read_failures"],
  ] as const)("a removal that was never tried, however many older ones are due whose app %s", async (_what, column) => {
    const grantId = await billing.approve();
    await world.settle();
    await addRefused(column);
    await billing.expire();
    await sql`update targets set wake_at = null`.execute(world.database.db);
    // Every one of the crowd is due again, since just now.
    await sql`update items set next_try_at = clock_timestamp() where target_id in (select id from targets where user_id <> ${billing.userId})`.execute(
      world.database.db,
    );
    const due = await sql<{ count: number }>`
      select count(*)::int as count from grants where state = 'ending'`.execute(world.database.db);
    expect(due.rows[0]?.count).toBe(CROWD);
    const claim = await claimTarget(world.ctx, "removal");
    expect(claim?.userId).toBe(billing.userId);
    expect((await world.grant(grantId)).state).toBe("ending");
  });

  it("nobody every second: also somebody for whom nothing is written is asked about ever more slowly", async () => {
    const userId = await world.addPerson("nobody@brightwave.example");
    await sql`
      insert into targets (id, app_id, user_id, account_state, wake_at)
      values (${newId()}, ${world.appId}, ${userId}, 'closing', clock_timestamp())`.execute(world.database.db);
    const fault = await world.zendesk.control.addFault({
      match: { path: "/api/v2" },
      action: { kind: "fail", status: 503 },
      times: "forever",
    });
    for (let second = 0; second < 120; second += 1) {
      await world.settle();
      await world.age(1);
    }
    const reads = await world.zendesk.control.firedCount(fault.id);
    // After 1, 2, 4, … seconds, each up to a quarter sooner; a read of somebody unknown fails at its first call.
    expect(reads).toBeGreaterThanOrEqual(6);
    expect(reads).toBeLessThanOrEqual(10);
  });
});
