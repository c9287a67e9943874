import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  getImportable,
  getResource,
  getResources,
  getResourceUsers,
  importItems,
  unimportResource,
  updateApp,
  updateResource,
} from "../../src/api/index.ts";
import { newId, type UserId } from "../../src/platform/ids/index.ts";
import { createWorld, refusalOf, type World } from "./world.ts";

let world: World;
let app_id: string;
let appAdmin: UserId;
let itemAdmin: UserId;
let requester: UserId;
let auditor: UserId;
let itemOwner: string;

beforeAll(async () => {
  world = await createWorld();
  app_id = await world.connect();
  [appAdmin, itemAdmin, requester, auditor] = [
    await world.addPerson("app.admin@gatehouse.test", "App Admin"),
    await world.addPerson("item.admin@gatehouse.test", "Item Admin"),
    await world.addPerson("requester@gatehouse.test", "Requester"),
    await world.addPerson("auditor@gatehouse.test", "Auditor"),
  ];
  const { db } = world.database;
  await db.insertInto("user_platform_roles").values({ user_id: auditor, role: "auditor" }).execute();
  itemOwner = newId();
  await db.insertInto("owners").values({ id: itemOwner, name: "Item owners" }).execute();
  await db.insertInto("owner_users").values({ owner_id: itemOwner, user_id: itemAdmin, position: 0 }).execute();
  await world.call(world.administrator, updateApp, { params: { app_id }, body: { admin: { user_id: appAdmin } } });
});
afterAll(() => world.close());

const picker = (query: Record<string, string> = {}, as = appAdmin) =>
  world.call(as, getImportable, { params: { app_id }, query });
const importing = (body: unknown, as = appAdmin) => world.call(as, importItems, { params: { app_id }, body });
const catalog = (as: UserId, query: Record<string, string> = {}) => world.call(as, getResources, { query });
const change = (as: UserId, resource_id: string, body: unknown) =>
  world.call(as, updateResource, { params: { resource_id }, body });
const idOf = async (name: string): Promise<string> => {
  const found = (await picker({ search: name })).results.find((item) => item.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.resource_id;
};

/** A grant on an item, as the grants slice writes it. */
async function insertGrant(
  resourceId: string,
  userId: UserId,
  state: "approved" | "active",
  accountId: string | null = null,
): Promise<{ itemId: string; end(): Promise<void> }> {
  const { db } = world.database;
  const [targetId, itemId, grantId] = [newId(), newId(), newId()];
  const target = await sql<{ id: string }>`
    insert into targets (id, app_id, user_id, account_id) values (${targetId}, ${app_id}, ${userId}, ${accountId})
    on conflict (app_id, user_id) do update set account_id = excluded.account_id returning id`.execute(db);
  const item = await sql<{ id: string }>`
    insert into items (id, target_id, kind, resource_id, upstream_id) select ${itemId}, ${target.rows[0]?.id}, kind, id, upstream_id from resources where id = ${resourceId}
    on conflict (target_id, kind, upstream_id) where upstream_id is not null do update set resource_id = excluded.resource_id returning id`.execute(
    db,
  );
  await sql`
    insert into grants (id, app_id, user_id, resource_id, target_id, item_id, upstream_id, source, state, prior_state, approved_effects, duration_seconds, starts_at, approved_at, verified_at, verified_read_from, expires_at)
    select ${grantId}, ${app_id}, ${userId}, r.id, ${target.rows[0]?.id}, ${item.rows[0]?.id ?? itemId}, r.upstream_id, 'administrator', 'approved', 'approved', '{}', 3600, app_clock(), app_clock(), app_clock(), app_clock(), app_clock() + interval '1 hour'
      from resources r where r.id = ${resourceId}`.execute(db);
  if (state === "active") await sql`update grants set state = 'active' where id = ${grantId}`.execute(db);
  return {
    itemId: item.rows[0]?.id ?? itemId,
    end: async () => {
      await sql`update grants set state = 'ending', end_cause = 'revoked', ending_at = app_clock() where id = ${grantId}`.execute(
        db,
      );
      await sql`update grants set state = 'ended', ended_as = 'gone', ended_at = app_clock(), ended_read_from = app_clock() where id = ${grantId}`.execute(
        db,
      );
    },
  };
}

describe("the picker", () => {
  test("pages by name without gaps or repeats, and filters", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const page: Awaited<ReturnType<typeof picker>> = await picker({
        page_size: "5",
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.results.map((item) => item.name));
      total = page.total ?? 0;
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    const roles = await picker({ resource_type: "ZENDESK_CUSTOM_ROLE" });
    expect(roles.results.every((item) => item.resource_type === "ZENDESK_CUSTOM_ROLE")).toBe(true);
    expect((await picker({ search: "100%_" })).total).toBe(0);
    expect(await refusalOf(picker({ cursor: "nonsense" }))).toMatchObject({ code: "page.bad_cursor", kind: "invalid" });
  });

  test("warns of the default group", async () => {
    const { results } = await picker({ resource_type: "ZENDESK_GROUP", page_size: "200" });
    expect(results.find((item) => item.name === "Support")?.warnings.join(" ")).toMatch(/default/i);
  });

  test("is the app admin's, and an auditor's to look at", async () => {
    expect((await picker({}, auditor)).results.length).toBeGreaterThan(0);
    expect(await refusalOf(picker({}, requester))).toMatchObject({ kind: "not_found" });
  });
});

describe("importing", () => {
  test("makes an item requestable at once: its admin decides, 8 hours recommended, 30 days at most", async () => {
    const id = await idOf("Tier 1");
    expect(await importing({ resource_ids: [id] })).toEqual({ imported: 1, already_imported: 0, resource_ids: [id] });
    const item = await world.call(requester, getResource, { params: { resource_id: id } });
    expect(item).toMatchObject({
      name: "Tier 1",
      is_requestable: true,
      visibility: "global",
      max_duration: 43_200,
      recommended_duration: 480,
      extensions_duration_in_minutes: 0,
      auto_approval: false,
      may_administer: false,
    });
    expect(item.request_configuration).toMatchObject({ requires_reason: true, version: 1 });
    expect(item.request_configuration.reviewer_stages).toMatchObject([
      { stage: 1, operator: "ANY", owners: [{ is_personal: true, users: [{ user_id: appAdmin }] }] },
    ]);
    expect(item.median_minutes_to_decide).toBeNull();
    // Again changes nothing.
    expect(await importing({ resource_ids: [id] })).toMatchObject({ imported: 0, already_imported: 1 });
    expect((await world.events("resource.import")).filter((event) => event.resource_id === id)).toHaveLength(1);
  });

  test("takes a whole selection with its admin, visibility and rules, with one event each", async () => {
    const { results, total } = await picker({ resource_type: "ZENDESK_ORGANIZATION", page_size: "200" });
    const outcome = await importing({
      all_matching: { resource_type: "ZENDESK_ORGANIZATION" },
      admin_owner_id: itemOwner,
      visibility: "hidden",
      configuration: { max_duration_minutes: 60, extensions_duration_in_minutes: 15, reviewer_owner_ids: [itemOwner] },
    });
    expect(outcome).toMatchObject({ imported: total, already_imported: 0 });
    const events = await world.events("resource.import");
    expect(events.filter((event) => outcome.resource_ids.includes(event.resource_id ?? ""))).toHaveLength(
      results.length,
    );
    const item = await world.call(itemAdmin, getResource, { params: { resource_id: outcome.resource_ids[0] ?? "" } });
    // The recommendation follows a lower maximum.
    expect(item).toMatchObject({
      visibility: "hidden",
      max_duration: 60,
      recommended_duration: 60,
      extensions_duration_in_minutes: 15,
      admin_owner: { name: "Item owners" },
      may_administer: true,
    });
  });

  test("refuses nothing, both, strangers, what contradicts itself and owners that do not exist, and imports nothing then", async () => {
    const id = await idOf("Tier 2");
    expect(await refusalOf(importing({}))).toMatchObject({ code: "import.nothing_chosen" });
    expect(await refusalOf(importing({ resource_ids: [] }))).toMatchObject({ code: "import.nothing_chosen" });
    expect(await refusalOf(importing({ resource_ids: [id], all_matching: {} }))).toMatchObject({
      code: "import.nothing_chosen",
    });
    expect(await refusalOf(importing({ resource_ids: [id, newId()] }))).toMatchObject({ code: "resource.not_found" });
    expect(await refusalOf(importing({ resource_ids: [id], admin_owner_id: newId() }))).toMatchObject({
      code: "owner.unknown",
    });
    expect(
      await refusalOf(
        importing({
          resource_ids: [id],
          configuration: { max_duration_minutes: 10, recommended_duration_minutes: 20 },
        }),
      ),
    ).toMatchObject({ code: "configuration.recommended_over_maximum" });
    expect(
      await refusalOf(
        importing({
          resource_ids: [id],
          configuration: { max_duration_minutes: 10, extensions_duration_in_minutes: 20 },
        }),
      ),
    ).toMatchObject({ code: "configuration.extension_over_maximum" });
    expect(await refusalOf(importing({ resource_ids: [id] }, requester))).toMatchObject({ kind: "not_found" });
    expect(await refusalOf(importing({ resource_ids: [id] }, auditor))).toMatchObject({
      code: "app.admin_required",
      kind: "forbidden",
    });
    expect((await picker({ search: "Tier 2" })).results[0]).toMatchObject({ is_imported: false });
  });
});

describe("the catalog", () => {
  test("shows hidden items to those accountable and to holders, not to others", async () => {
    const hidden = (await picker({ resource_type: "ZENDESK_ORGANIZATION" })).results[0]?.resource_id ?? "";
    const seen = async (as: UserId) =>
      (await catalog(as, { page_size: "200" })).results.some((item) => item.resource_id === hidden);
    expect([
      await seen(requester),
      await seen(itemAdmin),
      await seen(appAdmin),
      await seen(world.administrator),
      await seen(auditor),
    ]).toEqual([false, true, true, true, true]);
    expect(await refusalOf(world.call(requester, getResource, { params: { resource_id: hidden } }))).toMatchObject({
      code: "resource.not_found",
    });
    expect(await refusalOf(change(requester, hidden, { visibility: "global" }))).toMatchObject({
      code: "resource.not_found",
    });
    const grant = await insertGrant(hidden, requester, "active");
    const held = await world.call(requester, getResource, { params: { resource_id: hidden } });
    expect(held.mine).toMatchObject({
      grant_state: "active",
      grant_id: expect.any(String),
      expires_at: expect.any(String),
    });
    await grant.end();
    expect(await seen(requester)).toBe(false);
  });

  test("finds by words and kind, and says how long a decision takes", async () => {
    const id = await idOf("Tier 1");
    for (const [minutes, status] of [
      [10, "APPROVED"],
      [20, "DENIED"],
      [60, "APPROVED"],
    ] as const) {
      const requestId = newId();
      const { db } = world.database;
      await sql`insert into requests (id, requester_id, recipient_id, status, reason, created_at, updated_at, lapses_at)
        values (${requestId}, ${requester}, ${requester}, 'PENDING', 'because', app_clock() - ${minutes} * interval '1 minute', app_clock(), app_clock() + interval '1 day')`.execute(
        db,
      );
      await sql`insert into request_items (request_id, resource_id, recipient_id, is_pending, configuration_id, configuration_version, plan) values (${requestId}, ${id}, ${requester}, false, ${newId()}, 1, '{}')`.execute(
        db,
      );
      await sql`update requests set status = ${status}, decided_at = app_clock() where id = ${requestId}`.execute(db);
    }
    const { results } = await catalog(requester, {
      search: "tIER",
      resource_type: "ZENDESK_GROUP",
      app_id,
      requestable: "true",
    });
    expect(results.map((item) => item.name)).toEqual(["Tier 1"]);
    expect(results[0]?.median_minutes_to_decide).toBeCloseTo(20, 0);
  });
});

describe("changing an item", () => {
  test("new rules are a new version, logged before and after; the same rules are none", async () => {
    const id = await idOf("Tier 1");
    const before = await world.call(appAdmin, getResource, { params: { resource_id: id } });
    const after = await change(appAdmin, id, {
      configuration: { max_duration_minutes: null, requires_reason: false, reviewer_owner_ids: [itemOwner] },
    });
    expect(after.request_configuration).toMatchObject({
      version: before.request_configuration.version + 1,
      max_duration_minutes: null,
      requires_reason: false,
    });
    expect(after.request_configuration.reviewer_stages[0]?.owners.map((owner) => owner.name)).toEqual(["Item owners"]);
    const again = await change(appAdmin, id, {
      configuration: { max_duration_minutes: null, reviewer_owner_ids: [itemOwner] },
    });
    expect(again.request_configuration.version).toBe(after.request_configuration.version);
    expect((await world.events("resource.configure")).at(-1)?.detail).toMatchObject({
      before: { requires_reason: true },
      after: { requires_reason: false },
    });
  });

  test("whoever lets an item approve by itself is remembered", async () => {
    const id = await idOf("Tier 1");
    await change(world.administrator, id, { admin_owner_id: itemOwner });
    expect(await world.inventory.autoApprovalSetBy(world.database.db, id as never)).toBeNull();
    await change(itemAdmin, id, { configuration: { auto_approval: true } });
    expect(await world.inventory.autoApprovalSetBy(world.database.db, id as never)).toBe(itemAdmin);
  });

  test("a person's description outlives the next sync", async () => {
    const id = await idOf("Tier 1");
    await change(appAdmin, id, { description: "First line. Ask Amira." });
    const { startSync } = await import("../../src/api/index.ts");
    await world.call(appAdmin, startSync, { params: { app_id } });
    await world.settle();
    expect(await world.call(requester, getResource, { params: { resource_id: id } })).toMatchObject({
      description: "First line. Ask Amira.",
    });
  });

  test("only those accountable; everybody who sees it is told whom to ask", async () => {
    expect(await refusalOf(change(requester, await idOf("Tier 1"), { visibility: "hidden" }))).toMatchObject({
      code: "resource.admin_required",
      kind: "forbidden",
    });
    expect(await refusalOf(change(appAdmin, await idOf("Escalations"), { visibility: "hidden" }))).toMatchObject({
      code: "resource.not_imported",
    });
    expect(await refusalOf(change(appAdmin, newId(), {}))).toMatchObject({ code: "resource.not_found" });
  });

  test("one item goes back to Observe only when nothing of ours is open on it", async () => {
    const id = await idOf("Tier 1");
    const grant = await insertGrant(id, itemAdmin, "active");
    expect(await refusalOf(change(appAdmin, id, { is_live: false }))).toMatchObject({
      code: "resource.open_obligations",
    });
    await grant.end();
    expect(await change(appAdmin, id, { is_live: false })).toMatchObject({ is_live: false });
    await change(appAdmin, id, { is_live: true });
  });
});

describe("taking an item out", () => {
  test("is refused while Gatehouse owes anything on it or somebody waits for a decision", async () => {
    const id = await idOf("Escalations");
    await importing({ resource_ids: [id] });
    const out = () => world.call(appAdmin, unimportResource, { params: { resource_id: id } });
    const { db } = world.database;
    const grant = await insertGrant(id, requester, "approved");
    expect(await refusalOf(out())).toMatchObject({ code: "resource.live_grants", kind: "conflict" });
    await grant.end();
    await sql`insert into own_memberships (item_id, membership_id, how) values (${grant.itemId}, '77', 'answered')`.execute(
      db,
    );
    expect(await refusalOf(out())).toMatchObject({ code: "resource.open_obligations" });
    await sql`update own_memberships set gone_at = clock_timestamp()`.execute(db);
    const requestId = newId();
    await sql`insert into requests (id, requester_id, recipient_id, reason, created_at, updated_at, lapses_at) values (${requestId}, ${requester}, ${requester}, 'r', app_clock(), app_clock(), app_clock())`.execute(
      db,
    );
    await sql`insert into request_items (request_id, resource_id, recipient_id, configuration_id, configuration_version, plan) values (${requestId}, ${id}, ${requester}, ${newId()}, 1, '{}')`.execute(
      db,
    );
    expect(await refusalOf(out())).toMatchObject({ code: "resource.pending_requests" });
    await sql`update request_items set is_pending = false`.execute(db);
    expect(await out()).toEqual({ ok: true });
    expect(await refusalOf(world.call(requester, getResource, { params: { resource_id: id } }))).toMatchObject({
      code: "resource.not_found",
    });
    // Imported again it begins with the default rules, under a higher version.
    await importing({ resource_ids: [id] });
    expect(
      (await world.call(requester, getResource, { params: { resource_id: id } })).request_configuration.version,
    ).toBe(2);
  });
});

describe("who has it", () => {
  test("by grant, from outside, or both, and only for those accountable", async () => {
    const id = await idOf("Tier 1");
    const { rows } = await sql<{ account: string; membership_id: string; app: string }>`
      select account_upstream_id as account, membership_id, app_id as app from assignments where resource_id = ${id}`.execute(
      world.database.db,
    );
    const [first] = rows;
    const holders = (as: UserId) =>
      world.call(as, getResourceUsers, { params: { resource_id: id }, query: { page_size: "200" } });
    const outside = await holders(appAdmin);
    expect(outside.total).toBe(rows.length);
    expect(outside.results.every((holder) => holder.path === "outside" && holder.grant_id === null)).toBe(true);

    // A grant of a person whose account shows a membership that is not ours.
    const grant = await insertGrant(id, itemAdmin, "active", first?.account ?? "");
    const of = async () => (await holders(auditor)).results.filter((holder) => holder.user_id === itemAdmin);
    expect(await of()).toMatchObject([{ path: "both", full_name: "Item Admin", expiration_date: expect.any(String) }]);
    const item = await sql<{
      item_id: string;
    }>`select item_id from grants where user_id = ${itemAdmin} and state = 'active'`.execute(world.database.db);
    await sql`insert into own_memberships (item_id, membership_id, how) values (${item.rows[0]?.item_id}, ${first?.membership_id}, 'answered')`.execute(
      world.database.db,
    );
    expect(await of()).toMatchObject([{ path: "grant" }]);
    expect((await holders(appAdmin)).total).toBe(rows.length);
    await grant.end();
    expect(await refusalOf(holders(requester))).toMatchObject({
      code: "resource.holders_forbidden",
      kind: "forbidden",
    });
  });
});
