import { setTimeout as sleep } from "node:timers/promises";
import fastifyCookie from "@fastify/cookie";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { silentLogger } from "../logging/index.ts";
import { closeSocketsInTime } from "./close-sockets.ts";
import { type LiveEvent, type LiveFeed, LiveUpdates } from "./live-updates.ts";
import { cookiePolicy } from "./session-cookie.ts";
import { createPlatformServer, CSRF, PUBLIC_URL, signedInHeaders, TOKEN, USER } from "./testing/platform-server.ts";

const OTHER = "0190a000-0000-7000-8000-000000000002";

/** A log in memory. */
class Log implements LiveFeed {
  events: LiveEvent[] = [];
  reads = 0;
  seesAll = false;
  append(action: string, ...audience: string[]): void {
    const seq = String(this.events.length + 1);
    this.events.push({
      seq,
      action,
      request_id: null,
      grant_id: null,
      resource_id: null,
      app_id: null,
      subject_user_id: null,
      audience: new Set(audience),
    });
  }
  latest(): Promise<string> {
    return Promise.resolve(String(this.events.length));
  }
  since(seq: string, limit: number): Promise<readonly LiveEvent[]> {
    this.reads += 1;
    return Promise.resolve(this.events.filter((event) => BigInt(event.seq) > BigInt(seq)).slice(0, limit));
  }
  seesEverything(): Promise<boolean> {
    return Promise.resolve(this.seesAll);
  }
}

let server: FastifyInstance | undefined;
let isSignedIn = true;
afterEach(async () => {
  await server?.close();
  server = undefined;
  isSignedIn = true;
});

async function listen(log: Log): Promise<string> {
  server = Fastify();
  closeSocketsInTime(server);
  server.decorateRequest("signedIn", null);
  await server.register(fastifyCookie);
  new LiveUpdates({
    cookie: cookiePolicy(PUBLIC_URL),
    publicUrl: PUBLIC_URL,
    feed: log,
    log: silentLogger(),
    metrics: { setStreams: () => undefined },
    gate: {
      authenticate: (token) =>
        Promise.resolve(
          isSignedIn && token === TOKEN
            ? { actor: { kind: "user", userId: USER, sessionId: "s1" }, csrfToken: CSRF }
            : null,
        ),
    },
    pollMs: 20,
    recheckMs: 200,
    heartbeatMs: 100,
  }).register(server);
  return server.listen({ port: 0, host: "127.0.0.1" });
}

/** Reads a stream for as long as it lasts, or until told. */
async function open(address: string, headers: Record<string, string> = {}) {
  const ending = new AbortController();
  const response = await fetch(`${address}/v1/stream`, {
    headers: { cookie: signedInHeaders.cookie, ...headers },
    signal: ending.signal,
  });
  const stream = {
    text: "",
    isOver: false,
    status: response.status,
    type: response.headers.get("content-type"),
    close: () => ending.abort(),
  };
  const read = async (): Promise<void> => {
    try {
      for await (const chunk of response.body ?? []) stream.text += Buffer.from(chunk as Uint8Array).toString("utf8");
    } catch {
      // Ended from this side.
    }
    stream.isOver = true;
  };
  return { stream, over: read() };
}
const actions = (text: string): string[] => [...text.matchAll(/"action":"([^"]+)"/g)].map((found) => found[1] ?? "");
const expectSoon = async (isTrue: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !isTrue(); tries += 1) await sleep(20);
  expect(isTrue()).toBe(true);
};

test("a person hears of what concerns them, and of the rest only that there was something", async () => {
  const log = new Log();
  log.append("before", USER);
  const { stream } = await open(await listen(log));
  expect(stream.type).toBe("text/event-stream; charset=utf-8");
  log.append("grant.active", OTHER, USER);
  log.append("user.secret_business", OTHER);
  await expectSoon(() => actions(stream.text).length === 2);
  expect(actions(stream.text)).toEqual(["grant.active", "tick"]);
  expect(stream.text).not.toContain("audience");
  expect(stream.text).toMatch(/^id: 2$/m);
});

test("an administrator hears of everything", async () => {
  const log = new Log();
  log.seesAll = true;
  const { stream } = await open(await listen(log));
  log.append("a.one", OTHER);
  await expectSoon(() => actions(stream.text).includes("a.one"));
});

test("a stream resumes where it was, and misses and repeats nothing while others read on", async () => {
  const log = new Log();
  const address = await listen(log);
  const { stream: steady } = await open(address);
  for (let count = 1; count <= 1_200; count += 1) log.append(`e.${count}`, USER);
  await expectSoon(() => actions(steady.text).length === 1_200);
  const { stream: resumed } = await open(address, { "last-event-id": "7" });
  log.append("e.1201", USER);
  await expectSoon(() => actions(resumed.text).length === 1_194);
  log.append("e.1202", USER);
  await expectSoon(() => actions(resumed.text).length === 1_195 && actions(steady.text).length === 1_202);
  expect(actions(resumed.text)).toEqual(Array.from({ length: 1_195 }, (_, index) => `e.${index + 8}`));
});

test("a stream ends with its session, at once when the log says that a session ended", async () => {
  const log = new Log();
  const { stream } = await open(await listen(log));
  isSignedIn = false;
  log.append("session.ended", USER);
  await expectSoon(() => stream.isOver);
});

test("a stream ends with its session even where nothing was logged", async () => {
  const { stream } = await open(await listen(new Log()));
  isSignedIn = false;
  await expectSoon(() => stream.isOver);
});

test("a quiet stream is kept open by heartbeats, and nothing is read once nobody listens", async () => {
  const log = new Log();
  const { stream } = await open(await listen(log));
  await expectSoon(() => stream.text.includes(": still here"));
  stream.close();
  await sleep(100);
  const { reads } = log;
  await sleep(200);
  expect(log.reads).toBe(reads);
});

test("closing the server ends open streams", async () => {
  const { stream } = await open(await listen(new Log()));
  await server?.close();
  await expectSoon(() => stream.isOver);
});

test("without a session there is no stream", async () => {
  const platform = await createPlatformServer([]);
  expect((await platform.inject({ url: "/v1/stream" })).statusCode).toBe(401);
  await platform.close();
});
