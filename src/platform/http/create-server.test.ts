import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problem } from "../../api/index.ts";
import { AppError, conflict, notFound } from "../errors/index.ts";
import { createLogger } from "../logging/index.ts";
import { bound } from "./bound-operation.ts";
import { createPlatformServer, CSRF, PUBLIC_URL, signedInHeaders, TOKEN } from "./testing/platform-server.ts";
import { enter, getThing, ID, poke, putThing } from "./testing/things.ts";

const SECRET = "canary-55ab";
let failure: Error | undefined;
let changes = 0;
let lines: string[] = [];
let server: FastifyInstance;
let secure: FastifyInstance;

const routes = [
  bound(getThing, async ({ params, ctx }) => {
    if (failure !== undefined) throw failure;
    const row = { thing_id: params.thing_id, name: ctx.actor.kind, secret: SECRET };
    return Promise.resolve(row);
  }),
  bound(
    putThing,
    async ({ params, body }) => {
      changes += 1;
      return Promise.resolve({ thing_id: params.thing_id, name: body.name });
    },
    { ignoredFields: ["opal_only"] },
  ),
  bound(poke, async () => {
    changes += 1;
    return Promise.resolve({ ok: true as const });
  }),
  bound(enter, async ({ cookie }) => {
    cookie.start("fresh", 60);
    return Promise.resolve({ ok: true as const });
  }),
];
beforeAll(async () => {
  const log = createLogger({ level: "debug", destination: { write: (line: string) => lines.push(line) } });
  server = await createPlatformServer(routes, { log, problem });
  secure = await createPlatformServer(routes, {
    publicUrl: "https://gatehouse.test",
    trustedProxies: ["10.0.0.1"],
  });
});
afterAll(async () => {
  await server.close();
  await secure.close();
});

const put = (more: InjectOptions = {}) =>
  server.inject({
    method: "PUT",
    url: `/v1/things/${ID}`,
    payload: { name: "n" },
    ...more,
    headers: { ...signedInHeaders, ...more.headers },
  });
const code = (answer: { json: () => unknown }): unknown => (answer.json() as { code: unknown }).code;

test("an answer holds what the contract declares and nothing else", async () => {
  const answer = await server.inject({ url: `/v1/things/${ID}`, headers: signedInHeaders });
  expect(answer.json()).toEqual({ thing_id: ID, name: "user" });
  expect(answer.headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("without a session nothing is answered, not even whether the input is right", async () => {
  for (const url of [`/v1/things/${ID}`, "/v1/things/not-an-id"]) {
    const answer = await server.inject({ url });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(code(answer)).toBe("session.required");
  }
  expect(
    (await server.inject({ url: `/v1/things/${ID}`, headers: { cookie: "gatehouse_session=guessed" } })).statusCode,
  ).toBe(401);
});

test.each([
  ["a misspelt field", { payload: { name: "n", nmae: "x" } }, { nmae: "This field is not known here." }],
  [
    "a misspelt field inside",
    { payload: { name: "n", inner: { size: 1, sise: 2 } } },
    { "inner.sise": "This field is not known here." },
  ],
  [
    "a field that rows have",
    { payload: JSON.stringify({ name: "n", approved_by: ID }) },
    { approved_by: "This field is not known here." },
  ],
  ["a number where text belongs", { payload: { name: 7 } }, { name: "This must be text." }],
  ["a missing field", { payload: {} }, { name: "This is needed." }],
  ["no body", { payload: "" }, { body: "This is needed." }],
  ["an unknown parameter", { query: { limitt: "1" } }, { limitt: "This field is not known here." }],
  ["a bad parameter", { query: { limit: "99" } }, { limit: "This must be at most 5." }],
  ["a bad id", { url: "/v1/things/17" }, { thing_id: "This is not an id as Gatehouse makes them." }],
])("%s is refused with the field's name", async (_name, more, fields) => {
  const before = changes;
  const answer = await put({ ...more, headers: { "content-type": "application/json" } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({
    code: "request.invalid",
    status: 400,
    fields,
    request_id: answer.headers["x-request-id"],
  });
  expect(changes).toBe(before);
});

test("a field that only Opal's API knows is accepted, ignored and named", async () => {
  const answer = await put({ payload: { name: "n", opal_only: 1 } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["warning"]).toBe('299 gatehouse "Ignored fields: opal_only"');
});

test.each([
  [
    "text that looks like JSON",
    { payload: '{"name":"n"}', headers: { "content-type": "text/plain" } },
    415,
    "request.not_json",
  ],
  [
    "a form",
    { payload: "name=n", headers: { "content-type": "application/x-www-form-urlencoded" } },
    415,
    "request.not_json",
  ],
  ["broken JSON", { payload: '{"name":', headers: { "content-type": "application/json" } }, 400, "request.unreadable"],
  [
    "a prototype",
    { payload: '{"name":"n","__proto__":{"x":1}}', headers: { "content-type": "application/json" } },
    400,
    "request.unreadable",
  ],
  ["a huge body", { payload: { name: "x".repeat(2_100_000) } }, 413, "request.too_large"],
])("%s is refused before anything reads it", async (_name, more, status, expected) => {
  const answer = await put(more);
  expect([answer.statusCode, code(answer)]).toEqual([status, expected]);
});

test.each([
  ["from another site", { "sec-fetch-site": "cross-site" }, "request.cross_site"],
  ["from a sibling subdomain", { "sec-fetch-site": "same-site" }, "request.cross_site"],
  ["with another origin", { "sec-fetch-site": "same-origin", origin: "http://evil.test" }, "request.cross_site"],
  ["with no origin at all to speak of", { "sec-fetch-site": "same-origin", origin: "null" }, "request.cross_site"],
  ["without the session's token", { "x-csrf-token": "" }, "session.csrf"],
  ["with another session's token", { "x-csrf-token": `${CSRF}x` }, "session.csrf"],
])("a change %s is refused", async (_name, headers, expected) => {
  const before = changes;
  const answer = await server.inject({
    method: "POST",
    url: `/v1/things/${ID}/poke`,
    headers: { ...signedInHeaders, ...headers },
  });
  expect([answer.statusCode, code(answer)]).toEqual([403, expected]);
  expect(changes).toBe(before);
});

test("a change of our own page is taken, with and without a body", async () => {
  expect((await put({ headers: { origin: PUBLIC_URL } })).statusCode).toBe(200);
  expect(
    (await server.inject({ method: "POST", url: `/v1/things/${ID}/poke`, headers: signedInHeaders })).statusCode,
  ).toBe(200);
  const withType = { ...signedInHeaders, "content-type": "application/json" };
  expect((await server.inject({ method: "POST", url: `/v1/things/${ID}/poke`, headers: withType })).statusCode).toBe(
    200,
  );
});

test("an operation for anybody needs our own origin but no session", async () => {
  const call = (headers: Record<string, string>) =>
    server.inject({ method: "POST", url: "/v1/enter", payload: { token: "t" }, headers });
  const answer = await call({});
  expect(answer.statusCode).toBe(201);
  expect(answer.headers["set-cookie"]).toBe("gatehouse_session=fresh; Max-Age=60; Path=/; HttpOnly; SameSite=Strict");
  expect((await call({ origin: "http://evil.test" })).statusCode).toBe(403);
});

test("over https the cookie is bound to host and transport", async () => {
  const answer = await secure.inject({
    method: "POST",
    url: "/v1/enter",
    payload: { token: "t" },
    headers: { origin: "https://gatehouse.test" },
  });
  expect(answer.headers["set-cookie"]).toBe(
    "__Host-gatehouse=fresh; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Strict",
  );
  expect(answer.headers["strict-transport-security"]).toBeDefined();
  expect(
    (await secure.inject({ url: `/v1/things/${ID}`, headers: { cookie: `__Host-gatehouse=${TOKEN}` } })).statusCode,
  ).toBe(200);
});

test("sign-in attempts are slowed down by address, and a forged address does not help", async () => {
  const slow = await createPlatformServer(routes, { publicCallsPerMinute: 2 });
  const call = (ip: string) =>
    slow.inject({ method: "POST", url: "/v1/enter", payload: { token: "t" }, headers: { "x-forwarded-for": ip } });
  expect([(await call("1.1.1.1")).statusCode, (await call("2.2.2.2")).statusCode]).toEqual([201, 201]);
  const answer = await call("3.3.3.3");
  expect([answer.statusCode, code(answer)]).toEqual([429, "request.too_many"]);
  expect(answer.headers["retry-after"]).toBeDefined();
  await slow.close();
});

test("a refusal shows its code and its checks, and keeps its details to the log", async () => {
  failure = conflict("thing.busy", "Wait until it is free.", {
    details: { secretly: SECRET, validations: [{ key: "host" }] },
    fields: { name: "Taken." },
  });
  const answer = await server.inject({ url: `/v1/things/${ID}`, headers: signedInHeaders });
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({
    code: "thing.busy",
    detail: "Wait until it is free.",
    fields: { name: "Taken." },
    validations: [{ key: "host" }],
  });
  expect(answer.body).not.toContain(SECRET);
  failure = notFound("thing.not_found", "There is no such thing.");
  expect((await server.inject({ url: `/v1/things/${ID}`, headers: signedInHeaders })).statusCode).toBe(404);
  failure = undefined;
});

test.each([
  ["an unknown error", new Error(`select * from x -- ${SECRET}`), 500, "internal"],
  [
    "a bug",
    new AppError({ code: "internal", kind: "internal", message: SECRET, details: { SECRET } }),
    500,
    "internal",
  ],
  ["a database that is away", Object.assign(new Error(SECRET), { code: "57P01" }), 503, "database.away"],
  ["a deadlock", Object.assign(new Error(SECRET), { code: "40P01" }), 503, "database.busy"],
])("%s says nothing of itself but its number", async (_name, error, status, expected) => {
  lines = [];
  failure = error;
  const answer = await server.inject({ url: `/v1/things/${ID}`, headers: signedInHeaders });
  failure = undefined;
  expect([answer.statusCode, code(answer)]).toEqual([status, expected]);
  expect(answer.body).not.toContain(SECRET);
  expect(lines.some((line) => line.includes(String(answer.headers["x-request-id"])) && line.includes('"err"'))).toBe(
    true,
  );
});

test("an answer that is not as declared is our bug and does not leave", async () => {
  const broken = await createPlatformServer([
    bound(getThing, async () => Promise.resolve({ thing_id: "17", name: SECRET })),
  ]);
  const answer = await broken.inject({ url: `/v1/things/${ID}`, headers: signedInHeaders });
  expect([answer.statusCode, code(answer)]).toEqual([500, "internal"]);
  expect(answer.body).not.toContain(SECRET);
  await broken.close();
});

test("the server refuses to start with an operation bound twice, not at all, or unknown to the contract", async () => {
  const [first] = routes;
  if (first === undefined) throw new Error("no route");
  await expect(createPlatformServer([first, first])).rejects.toThrow(/bound twice: getThing/);
  await expect(createPlatformServer([first], { operations: [getThing, poke] })).rejects.toThrow(/not bound: poke/);
  await expect(createPlatformServer([first], { operations: [] })).rejects.toThrow(/not in the contract: getThing/);
});
