import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { operations, problem } from "../../api/index.ts";
import { bound, download } from "./bound-operation.ts";
import { createPlatformServer, signedInHeaders } from "./testing/platform-server.ts";
import { enter, getThing, poke } from "./testing/things.ts";

const SECRET = "canary-55ab";
let server: FastifyInstance;
let bare: FastifyInstance;
let directory: string;

const done = () => Promise.resolve({ ok: true as const });
const routes = [
  bound(getThing, ({ params }) => Promise.resolve({ thing_id: params.thing_id, name: "n" })),
  bound(poke, done),
  bound(enter, done),
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
  server = await createPlatformServer(routes, { webDirectory: directory, downloads: [things], problem });
  bare = await createPlatformServer(routes, { metricsToken: "m3trics" });
});
afterAll(async () => {
  await server.close();
  await bare.close();
  await rm(directory, { recursive: true, force: true });
});

const code = (answer: { json: () => unknown }): unknown => (answer.json() as { code: unknown }).code;

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
  const answer = await bare.inject({ url: "/" });
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
  expect((await bare.inject({ url: "/metrics" })).statusCode).toBe(401);
  expect((await bare.inject({ url: "/metrics", headers: { authorization: "Bearer m3trics" } })).statusCode).toBe(200);
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
