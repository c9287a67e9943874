import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Nudge, startReconciler, workOnce } from "../../src/grants/worker/reconciler.ts";
import { insertBudget, SharedCallBudget } from "../../src/inventory/call-budget.ts";
import { asId, type AppId } from "../../src/platform/ids/index.ts";
import type { Running } from "../../src/platform/slice.ts";
import { PRIYA } from "./billing.ts";
import { membershipHistory } from "./history.ts";
import { nodeOf, openDoor } from "./node.ts";
import { Steps, watched } from "./steps.ts";
import { createWorld, type World } from "./world.ts";

/** Calls that the account allows a minute: few, so that one minute's calls are used up in seconds. */
const CALLS_A_MINUTE = 60;

/** A worker of a whole node: six claims at once, the real budget of calls, the real poll. */
describe("the lanes of one app's calls", { timeout: 60_000 }, () => {
  let world: World;
  let people: readonly { readonly userId: string; readonly accountId: number }[];
  let groups: readonly string[];
  let node: Running | undefined;
  beforeEach(async () => {
    world = await createWorld();
    const { users, groups: all } = await world.zendesk.control.state();
    const agents = users.filter((user) => user.role === "agent" && user.active && user.email !== null).slice(0, 13);
    people = await Promise.all(
      agents.map(async ({ id, email }) => ({
        userId: await world.addPerson(email ?? ""),
        accountId: id,
      })),
    );
    const names = all.filter((group) => !group.deleted && !group.default).map((group) => group.name);
    groups = await Promise.all(names.slice(0, 8).map(async (name) => (await world.addResource("group", name)).id));
  });
  afterEach(async () => {
    await node?.stop();
    node = undefined;
    await world.close();
  });

  const startNode = async (): Promise<void> => {
    const { control } = world.zendesk;
    await control.setSwitches({ requestsPerMinute: CALLS_A_MINUTE });
    await control.resetLimits();
    await control.clearCalls();
    const { db } = world.database;
    await insertBudget(db, asId<AppId>(world.appId), CALLS_A_MINUTE);
    const connection = openDoor(world.door, new SharedCallBudget(db, asId<AppId>(world.appId)));
    const worker = startReconciler(nodeOf(db, world.door, connection, new Steps()), new Nudge());
    node = {
      stop: async () => {
        await worker.stop();
        await connection.close();
      },
    };
  };

  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    await expect.poll(isSo, { timeout: 30_000, interval: 50 }).toBe(true);
  };
  const callsMade = async (): Promise<number> => {
    const calls = await world.zendesk.control.calls();
    return calls.filter((call) => !call.path.includes("oauth")).length;
  };
  const usedOf = async (lane: "revoke" | "grant"): Promise<number> => {
    const budget = await world.database.db
      .selectFrom("app_budgets")
      .select(["used_revoke", "used_grant"])
      .executeTakeFirstOrThrow();
    return lane === "revoke" ? budget.used_revoke : budget.used_grant;
  };
  /** When the minute is over whose calls are counted now, by the database's clock, and how many seconds that is away. */
  const minuteEnd = async (): Promise<{ readonly at: number; readonly left: number }> => {
    const found = await sql<{ at: Date; left: number }>`
      select window_ends_at as at, extract(epoch from window_ends_at - clock_timestamp())::float8 as left from app_budgets`.execute(
      world.database.db,
    );
    const row = found.rows[0];
    return { at: row?.at.getTime() ?? 0, left: row?.left ?? 0 };
  };
  const inState = async (state: "approved" | "active" | "ending" | "ended"): Promise<number> => {
    const row = await world.database.db
      .selectFrom("grants")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("state", "=", state)
      .executeTakeFirstOrThrow();
    return row.count;
  };

  it("finish a revocation with five calls of its own, however many grants wait", async () => {
    const [leaver, ...others] = people;
    const access = await world.approve(leaver?.userId ?? "", groups[0] ?? "", 600);
    await world.settle();
    expect((await world.grant(access)).state).toBe("active");
    for (const { userId } of others) for (const group of groups) await world.approve(userId, group, 600);
    await startNode();
    // Grants take what is theirs of this minute, and then they wait; and the minute is not over soon by itself.
    await until(async () => (await usedOf("grant")) >= CALLS_A_MINUTE / 2 && (await minuteEnd()).left > 10);
    const minute = await minuteEnd();
    expect(await inState("approved")).toBeGreaterThan(20);

    await world.zendesk.control.clearCalls();
    await world.revoke(access);
    await until(async () => (await world.grant(access)).state === "ended");
    // Not in the next one, where the grants have calls again: two clocks agree on its end to a few seconds.
    expect((await minuteEnd()).at).toBeLessThan(minute.at + 10_000);
    const calls = await world.zendesk.control.calls();
    const its = calls.filter((call) => call.method === "DELETE" || call.path.includes(String(leaver?.accountId)));
    expect(its.map((call) => call.method).toSorted()).toEqual(["DELETE", "GET", "GET", "GET", "GET"]);
    // What the grants do meanwhile is bounded by their own share of a minute, or of two where one begins in between.
    expect(calls.length).toBeLessThanOrEqual(CALLS_A_MINUTE);
    expect(await inState("approved")).toBeGreaterThan(20);
    expect(await world.grant(access)).toMatchObject({ ended_as: "gone" });
    expect((await membershipHistory(world, leaver?.accountId ?? 0)).ours).toEqual([]);
  });

  it("do not make what has ended wait where a look for grants had to", async () => {
    const [person] = people;
    const access = await world.approve(person?.userId ?? "", groups[0] ?? "", 600);
    await world.settle();
    const { db } = world.database;
    await insertBudget(db, asId<AppId>(world.appId), CALLS_A_MINUTE);
    const connection = openDoor(world.door, new SharedCallBudget(db, asId<AppId>(world.appId)));
    const steps = new Steps();
    const deps = nodeOf(db, world.door, connection, steps);
    await world.approve(person?.userId ?? "", groups[2] ?? "", 600);
    // While something is being given to a person, something else of theirs ends, and the grants' calls are used up.
    const ended = steps.after("decide", async () => {
      await world.revoke(access);
      await sql`update app_budgets set used_grant = limit_per_minute`.execute(db);
    });
    await workOnce(deps, "grant");
    expect(ended.hasFired).toBe(true);

    // Long before the minute is over that the grants wait for.
    await until(async () => {
      await workOnce(deps, "removal");
      return (await world.grant(access)).state === "ended";
    });
    await connection.close();
    expect(await world.grant(access)).toMatchObject({ state: "ended", ended_as: "gone" });
    expect(await inState("approved")).toBe(1);
  });

  it("do not make an end wait that was asked for while a read failed", async () => {
    const [person] = people;
    const access = await world.approve(person?.userId ?? "", groups[0] ?? "", 600);
    await world.settle();
    const { db } = world.database;
    const connection = openDoor(world.door);
    const deps = nodeOf(db, world.door, connection, new Steps());
    const fault = await world.zendesk.control.addFault({
      match: { method: "GET", path: "memberships" },
      action: { kind: "fail", status: 500, acts: false },
      times: 1,
    });
    const deaf = {
      ...watched(connection, new Steps()),
      observe: async (requests: Parameters<typeof connection.observe>[0]) => {
        try {
          return await connection.observe(requests);
        } finally {
          await world.revoke(access);
        }
      },
    };
    // Something else is due for this person; its read fails, and meanwhile the access is taken back.
    await sql`update targets set wake_at = clock_timestamp()`.execute(db);
    const inventory = { ...deps.inventory, openConnection: () => Promise.resolve(deaf) };
    await workOnce({ ...deps, inventory }, "removal");
    const faults = await world.zendesk.control.faults();
    expect(faults.find(({ id }) => id === fault.id)?.fired).toBe(1);

    const [item] = (
      await sql<{ is_due: boolean }>`select next_try_at <= clock_timestamp() as is_due from items`.execute(db)
    ).rows;
    expect(item?.is_due).toBe(true);
    await until(async () => {
      await workOnce(deps, "removal");
      return (await world.grant(access)).state === "ended";
    });
    await connection.close();
    expect(await world.grant(access)).toMatchObject({ state: "ended", ended_as: "gone" });
  });

  it("leave a new grant its share, however many removals are refused for ever", async () => {
    const [joiner, ...others] = people;
    for (const { userId } of others) await world.approve(userId, groups[0] ?? "", 600);
    await world.settle();
    const refused = await world.zendesk.control.addFault({
      match: { method: "DELETE", path: "group_memberships" },
      action: { kind: "refuse", status: 403, body: "titled" },
      times: "forever",
    });
    await world.advance(601);
    await startNode();
    // Removals may use all that nobody has kept, and they do.
    await until(async () => (await usedOf("revoke")) >= CALLS_A_MINUTE * 0.7);
    const access = await world.approve(joiner?.userId ?? "", groups[1] ?? "", 600);
    await until(async () => (await world.grant(access)).state === "active");
    expect(await callsMade()).toBeLessThanOrEqual(CALLS_A_MINUTE);
    expect(await world.zendesk.control.firedCount(refused.id)).toBeGreaterThan(0);
    // All but those who were in the group before.
    expect(await inState("ending")).toBeGreaterThanOrEqual(10);
  });

  it("find an organization that is owed to a person, by a look of its own kind, while many others are due", async () => {
    const { control } = world.zendesk;
    const owner = (await control.state()).users.find((user) => user.email === PRIYA);
    const userId = people.find((person) => person.accountId === owner?.id)?.userId ?? "";
    const home = (await world.access(PRIYA)).organizations;
    const { organizations } = await control.state();
    const other = organizations.find((organization) => organization.id !== home[0]?.id);
    const resource = await world.addResource("organization", other?.name ?? "");
    // Zendesk replaces what nobody asked it to; our worker dies after it took its own back.
    const off = world.steps.after("decide", async () => {
      await control.setSwitches({ multipleOrganizations: false, multiOrgOffAnswer: "replace" });
    });
    const died = world.steps.killAfter("record", 2);
    const grantId = await world.approve(userId, resource.id, 600);
    await world.settle();
    expect([off.hasFired, died.hasFired]).toEqual([true, true]);
    expect((await world.grant(grantId)).status).toBe("stopped");
    expect((await world.access(PRIYA)).organizations).toEqual([]);
    await world.age(71);
    await sql`update targets set wake_at = null`.execute(world.database.db);

    const crowd = people.filter((person) => person.userId !== userId);
    for (const person of crowd) await world.approve(person.userId, groups[0] ?? "", 6_000);
    const wakeCrowd = () =>
      sql`update targets set wake_at = clock_timestamp() where user_id <> ${userId}`.execute(world.database.db);
    await workOnce(world.deps, "removal");
    await wakeCrowd();
    await workOnce(world.deps, "overlooked");
    expect((await world.access(PRIYA)).organizations.map((organization) => organization.id)).toEqual([home[0]?.id]);
  });
});
