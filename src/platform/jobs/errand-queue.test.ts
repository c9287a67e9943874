import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { systemContext } from "../context/index.ts";
import { newId } from "../ids/index.ts";
import { createLogger } from "../logging/index.ts";
import type { Running } from "../running.ts";
import { errandHandler } from "./errand-handler.ts";
import { ErrandQueue } from "./errand-queue.ts";

let database: TestDatabase;
let lines: string[] = [];
let done: string[] = [];
let failures = 0;
const queues: ErrandQueue[] = [];
const running: Running[] = [];

const mail = errandHandler({
  queue: "mail",
  version: 1,
  payload: z.object({ to: z.string() }),
  expireInSeconds: 2,
  run: async (_ctx, payload) => {
    if (payload.to === "hang") await sleep(60_000);
    if (failures > 0) {
      failures -= 1;
      throw new Error("the mail server said token=canary-91");
    }
    done.push(payload.to);
  },
});

function createQueue(): ErrandQueue {
  const log = createLogger({ level: "debug", destination: { write: (line: string) => lines.push(line) } });
  const queue: ErrandQueue = new ErrandQueue({
    db: database.db,
    log,
    metrics: { countErrand: () => undefined },
    newContext: (component) => systemContext({ db: database.db, errands: queue }, component, newId()),
  });
  queues.push(queue);
  return queue;
}

async function startQueue(): Promise<ErrandQueue> {
  const queue = createQueue();
  await queue.start(database.connection, [mail], true);
  return queue;
}

function work(queue: ErrandQueue, schedules: Parameters<ErrandQueue["work"]>[0]["schedules"] = []): Running {
  const worker = queue.work({ handlers: [mail], schedules, pollMs: 50 });
  running.push(worker);
  return worker;
}

const send = (
  queue: ErrandQueue,
  to: string,
  more: { singletonKey?: string; startAfterSeconds?: number; version?: number } = {},
): Promise<void> =>
  database.db.transaction().execute((tx) => queue.send(tx, { queue: "mail", version: 1, payload: { to }, ...more }));

const until = async (isTrue: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !isTrue(); tries += 1) await sleep(50);
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
  await Promise.all(queues.splice(0).map((queue) => queue.stop()));
  await sql`delete from pgboss.job`.execute(database.db);
  lines = [];
  done = [];
  failures = 0;
});
afterAll(() => database.close());

test("nodes that start together make one schema", async () => {
  for (let round = 0; round < 8; round += 1) {
    await Promise.all(queues.splice(0).map((queue) => queue.stop()));
    await sql`drop schema if exists pgboss cascade`.execute(database.db);
    await Promise.all([1, 2, 3, 4].map(() => startQueue()));
  }
  const found = await sql<{
    count: number;
  }>`select count(*)::int as count from pgboss.queue where name = 'mail'`.execute(database.db);
  expect(found.rows[0]?.count).toBe(1);
});

test("an errand of a transaction that rolls back is never done, one that commits is done once", async () => {
  const queue = await startQueue();
  work(queue);
  work(await startQueue());
  await expect(
    database.db.transaction().execute(async (tx) => {
      await queue.send(tx, { queue: "mail", version: 1, payload: { to: "undone" } });
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  await Promise.all(Array.from({ length: 20 }, (_, index) => send(queue, `n${index}`)));
  await until(() => done.length >= 20);
  await sleep(200);
  expect(done.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `n${index}`).toSorted());
});

test("an errand that fails is tried again, and the log says so without its secrets", async () => {
  const queue = await startQueue();
  failures = 1;
  await send(queue, "retry");
  const worker = work(queue);
  await until(() => lines.length > 0);
  await sql`update pgboss.job set start_after = now() - interval '1 second' where name = 'mail'`.execute(database.db);
  await until(() => done.length > 0);
  await worker.stop();
  expect(done).toEqual(["retry"]);
  expect(lines.join("")).toMatch(/will be tried again/);
  const rows = await sql<{
    text: string;
  }>`select coalesce(string_agg(j::text, ''), '') as text from pgboss.job j`.execute(database.db);
  expect(lines.join("") + (rows.rows[0]?.text ?? "")).not.toContain("canary-91");
});

test("at most one errand waits per key, and a later one may follow once it is taken", async () => {
  const queue = await startQueue();
  await Promise.all([1, 2, 3].map(() => send(queue, "once", { singletonKey: "k" })));
  work(queue);
  await until(() => done.length > 0);
  await send(queue, "again", { singletonKey: "k" });
  await until(() => done.length > 1);
  expect(done).toEqual(["once", "again"]);
});

test("an unknown version is left for a node that knows it", async () => {
  const queue = await startQueue();
  await send(queue, "future", { version: 2 });
  work(queue);
  await until(() => lines.length > 0);
  expect(lines.join("")).toMatch(/knows no version 2/);
  const rows = await sql<{ state: string }>`select state::text from pgboss.job where name = 'mail'`.execute(
    database.db,
  );
  expect(rows.rows[0]?.state).toBe("retry");
});

test("an errand that hangs is given up at its limit", async () => {
  const queue = await startQueue();
  await send(queue, "hang");
  work(queue);
  await until(() => lines.length > 0);
  expect(lines.join("")).toMatch(/longer than its 2 seconds/);
});

test("an errand for which there is no handler is refused when it is sent", async () => {
  const queue = await startQueue();
  await expect(
    database.db.transaction().execute((tx) => queue.send(tx, { queue: "nobody", version: 1, payload: {} })),
  ).rejects.toThrow(/no handler/);
});

test("a schedule is sent once a minute however many nodes look", async () => {
  const schedule = { queue: "mail", version: 1, cron: "* * * * *", payload: { to: "scheduled" } };
  const workers = [
    work(await startQueue(), [schedule]),
    work(await startQueue(), [schedule]),
    work(await startQueue(), [schedule]),
  ];
  await until(() => done.length > 0);
  await sleep(300);
  await Promise.all(workers.map((worker) => worker.stop()));
  // Two, if the minute changed just now.
  expect(done.length).toBeLessThanOrEqual(2);
  expect(done[0]).toBe("scheduled");
});
