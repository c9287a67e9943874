import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../src/platform/ids/index.ts";
import { ask, createWorld, expectRefusal, type Person, type World } from "./world.ts";

let world: World;
let remy: Person;
let owner: string;
let item: string;
beforeAll(async () => {
  world = await createWorld();
  remy = await world.addPerson("Remy Reviewer");
  owner = await world.addOwner("Deciders", [remy]);
  item = await world.importItem("group", owner);
  await world.administrator.do("PATCH", `/resources/${item}`, {
    configuration: { extensions_duration_in_minutes: 30 },
  });
});
afterAll(async () => {
  await world.close();
});

let holders = 0;
/** A grant that was just approved for somebody new. */
async function approved(what = item): Promise<{ readonly holder: Person; readonly grantId: string }> {
  holders += 1;
  const holder = await world.addPerson(`Holder ${holders}`);
  const request = await ask(holder, what);
  await remy.do("POST", `/requests/${request.id}/approve`);
  const { id } = await world.database.db
    .selectFrom("grants")
    .select("id")
    .where("request_id", "=", request.id)
    .executeTakeFirstOrThrow();
  return { holder, grantId: id };
}

/** No worker runs here, so what it would have seen is written by hand. */
const becomeActive = (grantId: string) =>
  sql`update grants set state = 'active', verified_at = app_clock(), verified_read_from = clock_timestamp(),
             expires_at = app_clock() + interval '1 hour' where id = ${grantId}`.execute(world.database.db);
/** The plan of a new decision is read from Zendesk, where the person needs an account. */
const stop = async (grantId: string): Promise<void> => {
  const { control } = world.zendesk;
  const agent = (await control.state()).users.find((user) => user.role === "agent" && user.active);
  await sql`update targets set account_id = ${String(agent?.id)}, account_linked_how = 'manual', account_ever_linked = true
             where id = (select target_id from grants where id = ${grantId})`.execute(world.database.db);
  await sql`update grants set stopped_at = app_clock(), stop_reason = 'plan_changed' where id = ${grantId}`.execute(
    world.database.db,
  );
};
const end = async (grantId: string): Promise<void> => {
  await sql`update grants set state = 'ending', end_cause = 'revoked', ending_at = app_clock(), end_due_at = app_clock() where id = ${grantId}`.execute(
    world.database.db,
  );
  await sql`update grants set state = 'ended', ended_as = 'never_given', ended_at = app_clock(), ended_read_from = clock_timestamp() where id = ${grantId}`.execute(
    world.database.db,
  );
};
const nothing = (): Promise<unknown> => Promise.resolve();

/** Every command about a grant: who may, who sees it and may not, its event, and when it is too late. */
const commands = [
  {
    path: "give-back",
    by: "holder",
    event: "grant.given_back",
    before: nothing,
    refusal: "grant.not_yours",
    tooLate: nothing,
    late: [409, "grant.already_ending"],
  },
  {
    path: "revoke",
    by: "admin",
    event: "grant.revoked",
    before: nothing,
    refusal: "grant.not_yours",
    tooLate: nothing,
    late: [409, "grant.already_ending"],
  },
  {
    path: "extend",
    by: "holder",
    event: "grant.extend",
    before: becomeActive,
    refusal: "grant.not_yours",
    tooLate: nothing,
    late: [422, "grant.cannot_extend"],
  },
  {
    path: "put-back",
    by: "admin",
    event: "grant.put_back",
    before: becomeActive,
    refusal: "grant.own_decision",
    tooLate: end,
    late: [409, "grant.not_active"],
  },
  {
    path: "let-go-on",
    by: "admin",
    event: "grant.go_on",
    before: stop,
    refusal: "grant.own_decision",
    tooLate: nothing,
    late: [409, "grant.not_stopped"],
  },
] as const;

describe.each(commands)("$path", ({ path, by, event, before, refusal, tooLate, late }) => {
  const eventsOf = async (grantId: string): Promise<readonly { readonly actor_user_id: string | null }[]> =>
    world.database.db
      .selectFrom("events")
      .select("actor_user_id")
      .where("action", "=", event)
      .where("grant_id", "=", grantId)
      .execute();

  test(`is for the ${by}, and is in the log`, async () => {
    const { holder, grantId } = await approved();
    await before(grantId);
    const url = `/grants/${grantId}/${path}`;
    const stranger = await world.addPerson(`Stranger of ${path}`);
    expect((await world.anonymous("POST", url, {})).status).toBe(401);
    expectRefusal(await stranger.call("POST", url, {}), 404, "grant.not_found");
    expectRefusal(await remy.call("POST", `/grants/${newId()}/${path}`, {}), 404, "grant.not_found");
    const [may, mayNot] = by === "holder" ? [holder, remy] : [remy, holder];
    expectRefusal(await mayNot.call("POST", url, {}), 403, refusal);
    expect(await eventsOf(grantId)).toEqual([]);

    await may.do("POST", url, {});
    expect(await eventsOf(grantId)).toEqual([{ actor_user_id: may.id }]);
    await tooLate(grantId);
    expectRefusal(await may.call("POST", url, {}), late[0], late[1]);
    expect(await eventsOf(grantId)).toHaveLength(1);
  });
});

test("trying a removal at once is for the admin, wakes it, and is in the log", async () => {
  const { holder, grantId } = await approved();
  await holder.do("POST", `/grants/${grantId}/give-back`);
  await sql`update items set next_try_at = clock_timestamp() + interval '1 hour', failures = 9`.execute(
    world.database.db,
  );
  const url = `/revocations/${grantId}/try-now`;
  expect((await world.anonymous("POST", url)).status).toBe(401);
  expectRefusal(await holder.call("POST", url), 403, "grant.not_yours");
  await remy.do("POST", url);
  const woken = await sql<{ is_due: boolean; failures: number }>`
    select i.next_try_at <= clock_timestamp() as is_due, i.failures from items i join grants g on g.item_id = i.id where g.id = ${grantId}`.execute(
    world.database.db,
  );
  expect(woken.rows).toEqual([{ is_due: true, failures: 0 }]);
  expect(await world.events("grant.try_now")).toMatchObject([{ actor_user_id: remy.id }]);
});

test("what was approved while one item only observed has its whole time from when that item goes live", async () => {
  const observed = await world.importItem("group", owner);
  await world.administrator.do("PATCH", `/resources/${observed}`, { is_live: false });
  const { grantId } = await approved(observed);
  const { rows: before } = await sql<{ hours: number }>`
    update grants set activate_by = app_clock() - interval '1 hour', starts_at = app_clock() - interval '30 days' where id = ${grantId}
    returning extract(epoch from activate_by - app_clock())::float / 3600 as hours`.execute(world.database.db);
  expect(before[0]?.hours).toBeLessThan(0);
  await world.administrator.do("PATCH", `/resources/${observed}`, { is_live: true });
  const { rows: after } = await sql<{ is_in_time: boolean; is_due: boolean }>`
    select app_clock() + s.activation_hours * interval '1 hour' - g.activate_by between interval '0' and interval '1 minute' as is_in_time,
           t.wake_at <= clock_timestamp() as is_due
      from settings s, grants g join targets t on t.id = g.target_id where g.id = ${grantId}`.execute(
    world.database.db,
  );
  expect(after).toEqual([{ is_in_time: true, is_due: true }]);
});
