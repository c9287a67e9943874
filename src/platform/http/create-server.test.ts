import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { operation, operations, problem, uuid } from "../../api/index.ts";
import { AppError, conflict, notFound } from "../errors/index.ts";
import { createLogger } from "../logging/index.ts";
import { bound, download } from "./bound-operation.ts";
import { createPlatformServer, CSRF, PUBLIC_URL, signedInHeaders, TOKEN } from "./testing/platform-server.ts";

const ID = "0190a000-0000-7000-8000-00000000000a";
const thing = z.object({ thing_id: uuid, name: z.string(), note: z.string().optional() });
const params = z.object({ thing_id: uuid });
const getThing = operation({
  id: "getThing",
  method: "GET",
  path: "/things/{thing_id}",
  tag: "t",
  summary: "s",
  params,
  response: thing,
});
const putThing = operation({
  id: "putThing",
  method: "PUT",
  path: "/things/{thing_id}",
  tag: "t",
  summary: "s",
  params,
  query: z.object({ limit: z.coerce.number().int().max(5).optional() }),
  body: z.strictObject({ name: z.string().min(1), inner: z.strictObject({ size: z.number() }).optional() }),
  response: thing,
});
const poke = operation({
  id: "poke",
  method: "POST",
  path: "/things/{thing_id}/poke",
  tag: "t",
  summary: "s",
  params,
  response: z.object({ ok: z.literal(true) }),
});
const enter = operation({
  id: "enter",
  method: "POST",
  path: "/enter",
  tag: "t",
  summary: "s",
  access: "public",
  status: 201,
  body: z.strictObject({ token: z.string() }),
  response: z.object({ ok: z.literal(true) }),
});

const SECRET = "canary-55ab";
let failure: Error | undefined;
let changes = 0;
let lines: string[] = [];
let server: FastifyInstance;
let secure: FastifyInstance;
let directory: string;

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
const things = download({
  id: "exportThings",
  path: "/things/export",
  tag: "t",
  summary: "s",
  query: z.object({ format: z.enum(["a", "b"]) }),
  open: async ({ query }) =>
    Promise.resolve({
      contentType: "text/plain",
      fileName: `things "${query.format}".txt`,
      body: Readable.from(["one\n", "two\n"]),
    }),
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatehouse-web-"));
  await mkdir(join(directory, "assets"));
  await writeFile(
    join(directory, "index.html"),
    '<html><meta name="csp-nonce" content="__CSP_NONCE__"><title>console</title></html>',
  );
  await writeFile(join(directory, "assets", "app-1a2b.js"), "export {};");
  const log = createLogger({ level: "debug", destination: { write: (line: string) => lines.push(line) } });
  server = await createPlatformServer(routes, { log, webDirectory: directory, downloads: [things], problem });
  secure = await createPlatformServer(routes, {
    publicUrl: "https://gatehouse.test",
    metricsToken: "m3trics",
    trustedProxies: ["10.0.0.1"],
  });
});
afterAll(async () => {
  await server.close();
  await secure.close();
  await rm(directory, { recursive: true, force: true });
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
  ["a missing field", { payload: {} }, { name: "This is needed." }],
  ["no body", { payload: "" }, { body: "This is needed." }],
  ["an unknown parameter", { query: { limitt: "1" } }, { limitt: "This field is not known here." }],
  ["a bad parameter", { query: { limit: "99" } }, { limit: expect.stringContaining("5") }],
  ["a bad id", { url: "/v1/things/17" }, { thing_id: expect.any(String) }],
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

test("every address is a page of the console, with a nonce of its own each time", async () => {
  const [first, second] = [await server.inject({ url: "/requests/17?x=1" }), await server.inject({ url: "/" })];
  const nonces = [first, second].map((answer) => /content="([^"]+)"/.exec(answer.body)?.[1] ?? "");
  expect(new Set(nonces).size).toBe(2);
  expect(first.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
  for (const part of ["frame-ancestors 'none'", "script-src 'self'", "default-src 'none'"])
    expect(first.headers["content-security-policy"]).toContain(part);
  expect(first.headers["content-security-policy"]).not.toMatch(/upgrade-insecure-requests|unsafe/);
  expect(first.headers["strict-transport-security"]).toBeUndefined();
  expect((await server.inject({ url: "/index.html" })).body).not.toContain("__CSP_NONCE__");
});

test("files are files, and what is neither file nor page nor API is not found", async () => {
  const script = await server.inject({ url: "/assets/app-1a2b.js" });
  expect(script.headers).toMatchObject({
    "content-type": expect.stringContaining("javascript"),
    "cache-control": expect.stringContaining("immutable"),
  });
  for (const url of ["/assets/gone.js", "/v1/nothing", "/v1", "/../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd"]) {
    const answer = await server.inject({ url, headers: { accept: "application/json" } });
    expect([url, answer.statusCode, code(answer)]).toEqual([url, 404, "route.not_found"]);
  }
  expect(code(await server.inject({ url: "/v1/%ff" }))).toBe("request.unreadable");
});

test("a console that is not built says what to do", async () => {
  const answer = await secure.inject({ url: "/" });
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([503, "text/html; charset=utf-8"]);
  expect(answer.body).toContain("npm run build");
});

test("a download is written while it is read, and only for people who are signed in", async () => {
  const answer = await server.inject({ url: "/v1/things/export?format=a", headers: signedInHeaders });
  expect(answer.body).toBe("one\ntwo\n");
  expect(answer.headers["content-disposition"]).toBe('attachment; filename="things__a_.txt"');
  expect((await server.inject({ url: "/v1/things/export?format=a" })).statusCode).toBe(401);
  expect((await server.inject({ url: "/v1/things/export?format=c", headers: signedInHeaders })).statusCode).toBe(400);
});

test("health and readiness tell a stranger nothing, metrics need this machine or the token", async () => {
  expect((await server.inject({ url: "/healthz" })).body).toBe('{"status":"ok"}');
  expect((await server.inject({ url: "/readyz" })).statusCode).toBe(200);
  const away = await createPlatformServer(routes, { findHindrance: () => Promise.reject(new Error(SECRET)) });
  const notReady = await away.inject({ url: "/readyz" });
  expect([notReady.statusCode, notReady.body]).toEqual([503, '{"status":"not_ready","waits_for":"database"}']);
  await away.close();
  expect((await server.inject({ url: "/metrics" })).body).toContain("gatehouse_http_seconds");
  expect((await server.inject({ url: "/metrics", remoteAddress: "192.0.2.1" })).statusCode).toBe(404);
  expect((await secure.inject({ url: "/metrics" })).statusCode).toBe(401);
  expect((await secure.inject({ url: "/metrics", headers: { authorization: "Bearer m3trics" } })).statusCode).toBe(200);
});

test("the OpenAPI document describes the operations", async () => {
  const document = (await server.inject({ url: "/openapi.json" })).json<{
    openapi: string;
    paths: Record<string, Record<string, unknown>>;
  }>();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual([
    "/v1/things/{thing_id}",
    "/v1/things/{thing_id}/poke",
    "/v1/enter",
    "/v1/things/export",
  ]);
  expect(document.paths["/v1/enter"]?.["post"]).toMatchObject({
    operationId: "enter",
    security: [],
    responses: { "201": {}, default: {} },
  });
});

test("the whole contract can be described", async () => {
  const everything = operations.map((entry) => ({
    operation: entry,
    ignoredFields: [],
    handle: () => Promise.reject(new Error("not called")),
  }));
  const whole = await createPlatformServer(everything, { operations, problem });
  const document = (await whole.inject({ url: "/openapi.json" })).json<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const described = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((entry) => entry.operationId),
  );
  expect(described.toSorted()).toEqual(operations.map((entry) => entry.id).toSorted());
  await whole.close();
});
