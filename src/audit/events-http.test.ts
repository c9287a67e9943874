import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import * as api from "../api/index.ts";
import { systemContext } from "../platform/context/index.ts";
import { makeLogSigningKey } from "../platform/crypto/index.ts";
import { forbidden } from "../platform/errors/index.ts";
import { createServer, userOf } from "../platform/http/index.ts";
import { asId, newId, type UserId } from "../platform/ids/index.ts";
import { silentLogger } from "../platform/logging/index.ts";
import { createMetrics } from "../platform/metrics/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import { createAudit } from "./create-audit.ts";
import { openHeadKeeper } from "./head-keeper.ts";
import { contextFor, writeEvents } from "./testing/write-log.ts";

const [admin, ana, ben, cleo] = [newId(), newId(), newId(), newId()];
const [owner, app, resource, request] = [newId(), newId(), newId(), newId()];
const errands = { send: () => Promise.resolve() };

let database: TestDatabase;
let server: FastifyInstance;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), "gatehouse-events-"));
  await seed();
  const seesEverything = (_db: unknown, userId: UserId): Promise<boolean> => Promise.resolve(userId === admin);
  const files = { signingKeyFile: join(directory, "log.key"), headFile: join(directory, "heads.jsonl") };
  await makeLogSigningKey(files.signingKeyFile);
  const heads = await openHeadKeeper({ db: database.db, log: silentLogger(), ...files });
  await heads.sign();
  const deps = {
    db: database.db,
    errands,
    log: silentLogger(),
    systemContext: (name: string) => systemContext({ db: database.db, errands }, name, newId()),
  };
  const audit = createAudit(deps as unknown as SliceDeps, {
    readers: {
      seesEverything,
      requireSeesEverything: async (ctx) => {
        if (await seesEverything(ctx.db, userOf(ctx))) return userOf(ctx);
        throw forbidden("authority.auditor_required", "Only administrators and auditors may see this.");
      },
    },
    signingKey: heads.key,
    headFile: files.headFile,
  });
  server = await createServer({
    base: { db: database.db, errands },
    // In this test a session's token is the person.
    gate: {
      authenticate: (token) =>
        Promise.resolve({ actor: { kind: "user", userId: asId<UserId>(token), sessionId: "s" }, csrfToken: "csrf" }),
    },
    operations: audit.routes.map((route) => route.operation),
    routes: audit.routes,
    downloads: audit.downloads ?? [],
    problem: api.problem,
    feed: audit.feed,
    log: silentLogger(),
    metrics: createMetrics("0"),
    version: "0",
    publicUrl: "http://gatehouse.test",
    trustedProxies: [],
    metricsToken: undefined,
    webDirectory: directory,
    findHindrance: () => Promise.resolve(null),
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

async function seed(): Promise<void> {
  const { db } = database;
  await db.insertInto("installation").values({ id: newId() }).execute();
  const people = [
    [admin, "Ada Admin"],
    [ana, "Ana Agent"],
    [ben, "Ben Boss"],
    [cleo, "=cmd|Cleo"],
  ] as const;
  for (const [id, name] of people)
    await db
      .insertInto("users")
      .values({
        id,
        email: `${name.split(" ")[0]?.toLowerCase().replace(/\W/g, "")}@x.test`,
        full_name: name,
        source: "form",
      })
      .execute();
  await db.insertInto("owners").values({ id: owner, name: "Support leads" }).execute();
  await db.insertInto("owner_users").values({ owner_id: owner, user_id: ben, position: 1 }).execute();
  await sql`insert into apps (id, app_type, name, subdomain, admin_owner_id, fingerprint, service_user_id, multiple_organizations)
            values (${app}, 'ZENDESK', 'Zendesk (acme)', 'acme', ${owner}, '{}', '1', true)`.execute(db);
  await sql`insert into resources (id, app_id, kind, upstream_id, name) values (${resource}, ${app}, 'group', '7', 'Tier 2')`.execute(
    db,
  );
  await sql`insert into requests (id, requester_id, recipient_id, reason, created_at, updated_at, lapses_at)
            values (${request}, ${ana}, ${ana}, 'x', now(), now(), now())`.execute(db);
  await sql`insert into request_stages (request_id, stage, operator, owner_id) values (${request}, 1, 'any', ${owner})`.execute(
    db,
  );
  await writeEvents(contextFor(db, admin), {
    action: "user.created",
    subjectUserId: cleo,
    after: { email: "cleo@x.test" },
  });
  await writeEvents(contextFor(db, ana), {
    action: "request.create",
    subjectUserId: ana,
    requestId: request,
    resourceId: resource,
    appId: app,
    after: { reason: "=1+1" },
  });
  await writeEvents(
    contextFor(db, ben),
    { action: "request.approve", subjectUserId: ana, requestId: request, resourceId: resource, appId: app },
    {
      action: "grant.approve",
      subjectUserId: ana,
      requestId: request,
      resourceId: resource,
      appId: app,
      grantId: newId(),
    },
  );
  await writeEvents(contextFor(db, null), { action: "brand.new_kind", subjectUserId: cleo });
}

const get = (who: string, url: string) => server.inject({ url, headers: { cookie: `gatehouse_session=${who}` } });
const list = async (who: string, query = ""): Promise<readonly api.EventView[]> =>
  (await get(who, `/v1/events${query}`)).json<{ results: api.EventView[] }>().results;
const types = (events: readonly api.EventView[]): string[] => events.map((event) => event.event_type);
const post = (who: string, url: string) =>
  server.inject({ method: "POST", url, headers: { cookie: `gatehouse_session=${who}`, "x-csrf-token": "csrf" } });

test("an administrator reads all of the log, newest first, in plain words", async () => {
  const events = await list(admin);
  expect(events.map((event) => event.summary)).toEqual([
    "Gatehouse: brand new kind (=cmd|Cleo).",
    "Ana Agent's access to Tier 2 was approved.",
    "Ben Boss approved Ana Agent's request for Tier 2.",
    "Ana Agent asked for Tier 2.",
    "Ada Admin added =cmd|Cleo.",
  ]);
  expect(events[3]).toMatchObject({
    actor_name: "Ana Agent",
    actor_email: "ana@x.test",
    actor_ip_address: "192.0.2.7",
    surface: "web",
    after: { reason: "=1+1" },
  });
  expect(events[0]).toMatchObject({ actor_kind: "system", actor_name: "Gatehouse (test)" });
  expect(events[0]?.prev_hash).toBe(events[1]?.hash);
});

test("others read what concerns them, and no address of anybody else", async () => {
  expect(types(await list(ana))).toEqual(["grant.approve", "request.approve", "request.create"]);
  expect(types(await list(ben))).toEqual(["grant.approve", "request.approve", "request.create"]);
  expect(types(await list(cleo))).toEqual(["brand.new_kind", "user.created"]);
  const [, decision, own] = await list(ana);
  expect([decision?.actor_ip_address, own?.actor_ip_address]).toEqual([null, "192.0.2.7"]);
});

test("an event that one may not see does not exist", async () => {
  const [event] = await list(cleo);
  expect((await get(cleo, `/v1/events/${event?.event_id}`)).json()).toEqual(event);
  const [hidden, absent] = [await get(ana, `/v1/events/${event?.event_id}`), await get(ana, `/v1/events/${newId()}`)];
  expect([hidden.statusCode, absent.statusCode]).toEqual([404, 404]);
  const { request_id: _one, ...first } = hidden.json<Record<string, unknown>>();
  const { request_id: _two, ...second } = absent.json<Record<string, unknown>>();
  expect(first).toEqual(second);
});

test.each([
  ["event_type=request", ["request.approve", "request.create"]],
  ["event_type=request.create", ["request.create"]],
  ["event_type=request.crea", []],
  ["search=cleo", ["brand.new_kind", "user.created"]],
  ["search=Tier+2", ["grant.approve", "request.approve", "request.create"]],
  ["search=%25", []],
  ["search=_", ["brand.new_kind", "user.created"].filter((type) => type.includes("_"))],
  [`actor_user_id=${ben}`, ["grant.approve", "request.approve"]],
  [`request_id=${request}&event_type=grant`, ["grant.approve"]],
  ["end_date=2001-01-01T00:00:00Z", []],
  ["start_date=2001-01-01T00:00:00Z&search=user.created", ["user.created"]],
])("filter %s", async (query, expected) => {
  expect(types(await list(admin, `?${query}`))).toEqual(expected);
});

test("pages follow one another without a gap, and a made-up cursor is refused", async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { results: api.EventView[]; next: string | null } = (
      await get(admin, `/v1/events?page_size=2${cursor === null ? "" : `&cursor=${cursor}`}`)
    ).json();
    seen.push(...page.results.map((event) => event.seq));
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toEqual(["5", "4", "3", "2", "1"]);
  const answer = await get(admin, "/v1/events?cursor=1%20or%201");
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, "page.bad_cursor"]);
});

test("verifying is for administrators and auditors, and is itself in the log", async () => {
  expect((await post(ana, "/v1/events/verify")).statusCode).toBe(403);
  const answer = await post(admin, "/v1/events/verify");
  expect(answer.json()).toMatchObject({ ok: true, rows: 5, problem: null, signed_head: { seq: "5" } });
  expect(types(await list(admin, "?event_type=log.verified"))).toEqual(["log.verified"]);
});

test("the CSV export starts no formula, and holds only what its reader may see", async () => {
  const answer = await get(admin, "/v1/events/export?format=csv&event_type=user");
  expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
  const [header, line] = answer.body.split("\r\n");
  expect(header?.startsWith('"seq","created_at","event_type","summary"')).toBe(true);
  expect(line).toContain('"Ada Admin added =cmd|Cleo."');
  expect(answer.body).not.toMatch(/(^|,)"?[=+@]/m);
  expect((await get(ana, "/v1/events/export?format=csv")).body).not.toContain("Cleo");
});

test("the JSON export carries what an offline verifier needs, for those who see everything", async () => {
  const lines = (await get(admin, "/v1/events/export")).body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map((line) => line["seq"]).slice(0, 5)).toEqual(["1", "2", "3", "4", "5"]);
  expect(lines[0]).toMatchObject({
    canonical: expect.stringContaining('"action":"user.created"'),
    detail_salt: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect((await get(ana, "/v1/events/export")).body).not.toContain("canonical");
  expect(types(await list(admin, "?event_type=log.exported")).length).toBeGreaterThan(0);
});

test("live updates name the people of a request", async () => {
  const { createLiveFeed } = await import("./live-feed.ts");
  const feed = createLiveFeed(database.db, () => Promise.resolve(false));
  const events = await feed.since("1", 3);
  expect(events.map((event) => [event.action, [...event.audience].toSorted()])).toEqual([
    ["request.create", [ana, ben].toSorted()],
    ["request.approve", [ana, ben].toSorted()],
    ["grant.approve", [ana, ben].toSorted()],
  ]);
  expect(Number(await feed.latest())).toBeGreaterThanOrEqual(5);
});
