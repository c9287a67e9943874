import { beforeEach, expect, test } from "vitest";
import { AppError, unavailable } from "../errors/index.ts";
import { createLogger } from "./logger.ts";

const CANARY = "c4n4ry-7f3e91";
let lines: string[] = [];
beforeEach(() => {
  lines = [];
});
const log = createLogger({ level: "trace", destination: { write: (line: string) => lines.push(line) } });

const carriers: readonly (readonly [string, () => void])[] = [
  ["a field by name", () => log.info({ client_secret: CANARY }, "x")],
  ["a field in camel case", () => log.info({ clientSecret: CANARY, apiToken: CANARY }, "x")],
  ["a nested field", () => log.info({ a: { b: [{ c: { api_token: CANARY } }] } }, "x")],
  ["a whole credential", () => log.info({ body: { credential: { anything: CANARY } } }, "x")],
  [
    "request headers",
    () => log.info({ headers: { Authorization: `Basic ${CANARY}`, cookie: `gatehouse_session=${CANARY}` } }, "x"),
  ],
  ["the csrf header", () => log.info({ headers: { "x-csrf-token": CANARY } }, "x")],
  ["a message", () => log.info(`Authorization: Bearer ${CANARY}`)],
  ["a message with a database address", () => log.info(`postgres://gatehouse:${CANARY}@db/x is away`)],
  ["a form body in text", () => log.info({ text: `grant_type=client_credentials&client_secret=${CANARY}` }, "x")],
  ["JSON in text", () => log.info({ text: JSON.stringify({ access_token: CANARY }) }, "x")],
  ["an error's message", () => log.error(new Error(`call failed: token=${CANARY}`))],
  ["an error's cause", () => log.error({ err: new Error("outer", { cause: new Error(`Bearer ${CANARY}`) }) }, "x")],
  [
    "details of a refusal",
    () => log.error({ err: unavailable("app.away", "x", { details: { request: { password: CANARY } } }) }, "x"),
  ],
  [
    "own fields of an error",
    () => log.error(Object.assign(new Error("x"), { config: { headers: { authorization: CANARY } } })),
  ],
  ["a child's bindings", () => log.child({ session: { token: CANARY } }).info("x")],
  ["bytes", () => log.info({ ciphertext: Buffer.from(CANARY), key: Buffer.from(CANARY) }, "x")],
  ["a private key", () => log.info({ pem: `-----BEGIN PRIVATE KEY-----\n${CANARY}\n-----END PRIVATE KEY-----` }, "x")],
  ["a map", () => log.info({ headers: new Map([["x", { secret: CANARY }]]) }, "x")],
];

test.each(carriers)("a secret never reaches the log through %s", (_name, write) => {
  write();
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain(CANARY);
});

test("what helps a reader stays", () => {
  log.warn(
    {
      err: new AppError({ code: "app.away", kind: "unavailable", message: "Try later.", details: { appId: "a1" } }),
      keyId: "k1",
    },
    "no answer",
  );
  const line = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
  expect(line).toMatchObject({
    level: "warn",
    msg: "no answer",
    keyId: "k1",
    err: { code: "app.away", details: { appId: "a1" } },
  });
});

test("one event is one line, whatever it holds", () => {
  log.info({ name: 'a\r\n{"level":"fatal"}\u001b[31m' }, 'b\nc","actor":"x');
  expect(lines).toHaveLength(1);
  for (const character of ["\n", "\r", "\u001b"]) expect((lines[0] ?? "").trimEnd()).not.toContain(character);
  expect(JSON.parse(lines[0] ?? "")).not.toHaveProperty("actor");
});

test("a value that refers to itself does not hang the log", () => {
  const loop: Record<string, unknown> = { name: "loop" };
  loop["self"] = loop;
  log.info({ loop }, "x");
  expect(lines).toHaveLength(1);
});
