import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { getAccounts, linkAccount, startSync, updateApp } from "../../src/api/index.ts";
import { newId, type UserId } from "../../src/platform/ids/index.ts";
import { createWorld, refusalOf, type World } from "./world.ts";

let world: World;
let app_id: string;

beforeEach(async () => {
  world = await createWorld();
  app_id = await world.connect();
});
afterEach(() => world.close());

const params = () => ({ app_id });
const start = () => world.call(world.administrator, startSync, { params: params() });
const sync = async (): Promise<void> => {
  await start();
  await world.settle();
};
const state = () => world.zendesk.control.state();
const accounts = (query: Record<string, string> = {}) =>
  world.call(world.administrator, getAccounts, { params: params(), query: { page_size: "200", ...query } });
const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await query.execute(world.database.db)).rows;

describe("whose account it is", () => {
  const accountOf = async (email: string) => (await accounts({ search: email })).results[0];

  test("the first link of a person is by an address that Zendesk verified", async () => {
    const tom = await world.addPerson("tom.okafor@brightwave.example", "Tom");
    await sync();
    expect(await accountOf("tom.okafor")).toMatchObject({
      status: "linked",
      linked_how: "email",
      user: { user_id: tom },
    });
    expect((await world.events("account.link")).map((event) => event.subject_user_id)).toEqual([tom]);
  });

  test("an address that nobody verified links nothing", async () => {
    await world.zendesk.control.byHand({
      action: "create-user",
      name: "Impostor",
      email: "victim@gatehouse.test",
      role: "agent",
      verified: false,
    });
    await world.addPerson("victim@gatehouse.test");
    await sync();
    expect(await accountOf("victim@")).toMatchObject({ status: "ambiguous", user: null });
  });

  test("an account whose other address is verified proves nothing about this one", async () => {
    // Zendesk's list says "verified" where any address of the account is; only the identities tell which.
    const unverified = {
      identities: [{ id: 1, type: "email", value: "tom.okafor@brightwave.example", verified: false }],
      meta: { has_more: false },
    };
    const fault = await world.zendesk.control.addFault({
      match: { path: "/identities$" },
      times: "forever",
      action: { kind: "refuse", status: 200, json: unverified },
    });
    await world.addPerson("tom.okafor@brightwave.example");
    await sync();
    expect(await world.zendesk.control.firedCount(fault.id)).toBeGreaterThan(0);
    expect(await accountOf("tom.okafor")).toMatchObject({ status: "ambiguous", user: null });
  });

  test("our stamp links without an address", async () => {
    const [{ id } = { id: "" }] = await rows<{ id: string }>(sql`select id from installation`);
    const priya = await world.addPerson("somebody.else@gatehouse.test");
    const upstream = (await state()).users.find((user) => user.email === "priya.nair@brightwave.example");
    await world.zendesk.control.byHand({
      action: "set-external-id",
      userId: upstream?.id ?? 0,
      externalId: `GATEHOUSE:${id}:${priya}`.toUpperCase(),
    });
    await sync();
    expect(await accountOf("priya.nair")).toMatchObject({
      status: "linked",
      linked_how: "stamp",
      user: { user_id: priya },
    });
  });

  test("once a person had an account, another one with the address is a stranger and waits for a person", async () => {
    const tom = await world.addPerson("tom.okafor@brightwave.example");
    await sync();
    const before = await accountOf("tom.okafor");
    await world.zendesk.control.byHand({ action: "delete-user", userId: Number(before?.remote_id) });
    await world.zendesk.control.byHand({
      action: "create-user",
      name: "Tom Again",
      email: "tom.okafor@brightwave.example",
      role: "agent",
    });
    await sync();
    // At the first pass the old account still counts as there.
    await sync();
    const now = await accountOf("tom.okafor");
    expect(now).toMatchObject({ status: "ambiguous", user: null });
    expect((await world.events("account.gone_upstream")).map((event) => event.subject_user_id)).toEqual([tom]);
    const linked = await world.call(world.administrator, linkAccount, {
      params: { app_id, account_id: now?.account_id ?? "" },
      body: { user_id: tom },
    });
    expect(linked).toMatchObject({ status: "linked", linked_how: "manual" });
  });

  test("by hand: one account per person, nobody's own hand, not our own account, not while in use", async () => {
    const [tom, appAdmin] = [await world.addPerson("x1@gatehouse.test"), await world.addPerson("x2@gatehouse.test")];
    await world.call(world.administrator, updateApp, { params: params(), body: { admin: { user_id: appAdmin } } });
    const link = (as: UserId, account_id: string | undefined, user_id: string | null) =>
      world.call(as, linkAccount, { params: { app_id, account_id: account_id ?? "" }, body: { user_id } });
    const [first, second, service] = [
      await accountOf("tom.okafor"),
      await accountOf("priya.nair"),
      await accountOf("gatehouse-service"),
    ];
    expect(await refusalOf(link(appAdmin, first?.account_id, appAdmin))).toMatchObject({
      code: "account.link_to_self",
    });
    expect(await refusalOf(link(tom, first?.account_id, tom))).toMatchObject({ kind: "not_found" });
    expect(await link(appAdmin, first?.account_id, tom)).toMatchObject({ status: "linked", linked_how: "manual" });
    expect(await refusalOf(link(appAdmin, second?.account_id, tom))).toMatchObject({ code: "account.person_linked" });
    expect(await refusalOf(link(appAdmin, service?.account_id, appAdmin))).toMatchObject({ kind: "forbidden" });
    expect(await refusalOf(link(world.administrator, service?.account_id, tom))).toMatchObject({
      code: "account.is_service_user",
    });
    expect(await refusalOf(link(appAdmin, newId(), tom))).toMatchObject({ code: "account.not_found" });
    expect(await refusalOf(link(appAdmin, second?.account_id, newId()))).toMatchObject({
      code: "account.person_unknown",
    });

    // A target follows the link, loses its lease, and is looked at.
    await sql`insert into targets (id, app_id, user_id, lease_token, lease_until) values (${newId()}, ${app_id}, ${appAdmin}, gen_random_uuid(), clock_timestamp() + interval '10 seconds')`.execute(
      world.database.db,
    );
    await link(world.administrator, second?.account_id, appAdmin);
    const [target] = await rows<{ account_id: string; lease_token: string | null; is_due: boolean }>(
      sql`select account_id, lease_token, wake_at <= clock_timestamp() as is_due from targets where user_id = ${appAdmin}`,
    );
    expect(target).toMatchObject({ account_id: second?.remote_id, lease_token: null, is_due: true });
    // A worker decides at the same time: its write is not committed yet when the link is asked to change.
    const refused = await world.database.db.transaction().execute(async (worker) => {
      await sql`select 1 from targets for update`.execute(worker);
      await sql`insert into attempts (id, target_id, verb, purpose, opened_at, settle_at, lane)
        select ${newId()}, id, 'create_group_membership', 'give', clock_timestamp(), clock_timestamp() + interval '70 seconds', 'grant' from targets`.execute(
        worker,
      );
      const asked = refusalOf(link(world.administrator, second?.account_id, null));
      const waiting = () =>
        rows<{ pid: number }>(
          sql`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
      await expect.poll(async () => (await waiting()).length).toBeGreaterThan(0);
      return { asked };
    });
    expect(await refused.asked).toMatchObject({ code: "account.link_in_use" });
    await sql`update attempts set answer = 'done', answered_at = clock_timestamp()`.execute(world.database.db);
    expect(await link(world.administrator, second?.account_id, null)).toMatchObject({ user: null, linked_how: null });
  });
});

describe("hints for the reconciler", () => {
  let item: string;
  let tom: number;
  let group: string;

  /** A target with one group, as if a worker had seen it a while ago. */
  beforeEach(async () => {
    const upstream = await state();
    const user = upstream.users.find((candidate) => candidate.email === "tom.okafor@brightwave.example");
    const membership = upstream.group_memberships.find((candidate) => candidate.user_id === user?.id);
    tom = user?.id ?? 0;
    group = String(membership?.group_id);
    const userId = await world.addPerson("hinted@gatehouse.test");
    const [target, resource] = [
      newId(),
      (await rows<{ id: string }>(sql`select id from resources where kind = 'group' and upstream_id = ${group}`))[0]
        ?.id,
    ];
    item = newId();
    const { db } = world.database;
    await sql`insert into targets (id, app_id, user_id, account_id) values (${target}, ${app_id}, ${userId}, ${String(tom)})`.execute(
      db,
    );
    await sql`insert into items (id, target_id, kind, resource_id, upstream_id, seen_id, seen_at)
      values (${item}, ${target}, 'group', ${resource}, ${group}, ${String(membership?.id)}, clock_timestamp() - interval '1 hour')`.execute(
      db,
    );
  });

  const look = async () =>
    (
      await rows<{ seen_id: string | null; is_due: boolean }>(
        sql`select i.seen_id, coalesce(t.wake_at <= clock_timestamp(), false) as is_due from items i join targets t on t.id = i.target_id where i.id = ${item}`,
      )
    )[0];

  test("what is as it was wakes nobody", async () => {
    await sync();
    expect(await look()).toMatchObject({ seen_id: expect.any(String), is_due: false });
  });

  test("what differs makes the target due, and changes nothing else", async () => {
    await world.zendesk.control.byHand({ action: "remove-group-membership", userId: tom, groupId: Number(group) });
    await sync();
    expect(await look()).toEqual({ seen_id: null, is_due: true });
    const [row] = await rows(sql`select held_since, next_try_at, baseline, period_open from items where id = ${item}`);
    expect(row).toEqual({ held_since: null, next_try_at: null, baseline: null, period_open: false });
  });

  test("what a worker read since the pass began is newer", async () => {
    await world.zendesk.control.byHand({ action: "remove-group-membership", userId: tom, groupId: Number(group) });
    await start();
    await sql`update items set seen_at = clock_timestamp() + interval '1 second', seen_id = 'newer'`.execute(
      world.database.db,
    );
    await world.settle();
    expect(await look()).toEqual({ seen_id: "newer", is_due: false });
  });
});
