import { mkdir, mkdtemp, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openHeadKeeper, verifyWithHeads } from "../../src/audit/index.ts";
import { contextFor, writeEvents } from "../../src/audit/testing/write-log.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { createLogger } from "../../src/platform/logging/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { startNode } from "../support/product-process.ts";
import { canMount, makeSmallDisk, type SmallDisk } from "./small-disk.ts";

// The signed head of the log cannot be kept: said once for each cause, seen by operators, and mended by itself.

let database: TestDatabase;
let keys: string;
let disk: SmallDisk | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.insertInto("installation").values({ id: newId() }).execute();
  keys = await mkdtemp("/tmp/gatehouse-keys-");
});
afterEach(() => {
  disk?.remove();
  disk = undefined;
});
afterAll(async () => {
  await database.close();
  await rm(keys, { recursive: true, force: true });
});

interface Break {
  readonly name: string;
  readonly error: RegExp;
  readonly begin: (disk: SmallDisk) => Promise<void> | void;
  readonly end: (disk: SmallDisk) => Promise<void> | void;
}
const breaks: readonly Break[] = [
  { name: "a full disk", error: /is full/, begin: (on) => on.fill(), end: (on) => on.free() },
  {
    name: "a read-only disk",
    error: /is on a read-only disk/,
    begin: (on) => on.makeReadOnly(),
    end: (on) => on.makeWritable(),
  },
];

describe.skipIf(!canMount())("the signed head on a disk that fails", () => {
  it.each(breaks)("$name is said once, and when it is over the next head covers everything", async (one) => {
    disk = makeSmallDisk(1);
    const lines: string[] = [];
    const log = createLogger({ level: "info", destination: { write: (line: string) => lines.push(line) } });
    const headFile = join(disk.directory, "heads.jsonl");
    const heads = await openHeadKeeper({
      db: database.db,
      log,
      signingKeyFile: join(keys, "log.key"),
      headFile,
      everyMs: 20,
    });
    const running = heads.start(() => Promise.reject(new Error("nothing went back here")));
    const ctx = contextFor(database.db, null);
    const said = (words: RegExp) => lines.filter((line) => words.test(line)).length;
    try {
      await writeEvents(ctx, { action: "test.one" });
      await expect.poll(() => readFile(headFile, "utf8")).toMatch(/\n$/);
      await expect.poll(() => heads.behindSeconds()).toBe(0);

      await one.begin(disk);
      // The last block of the file may have room for a few more.
      for (let tries = 0; heads.behindSeconds() === 0; tries += 1) {
        expect(tries).toBeLessThan(100);
        await writeEvents(ctx, { action: "test.two" });
        await sleep(50);
      }
      await expect.poll(() => heads.behindSeconds()).toBeGreaterThan(0.5);
      expect(said(one.error)).toBe(1);
      expect(said(/could not be kept.*goes on by itself/)).toBe(1);
      // Nothing half-written stays behind.
      for (const line of (await readFile(headFile, "utf8")).trimEnd().split("\n"))
        expect(JSON.parse(line)).toHaveProperty("signature");

      await one.end(disk);
      await expect.poll(() => heads.behindSeconds()).toBe(0);
      expect(said(/signed again/)).toBe(1);
      const verdict = await verifyWithHeads(database.db, { signingKey: heads.key, headFile });
      expect(verdict).toMatchObject({ ok: true, signedHead: { seq: verdict.headSeq } });
    } finally {
      await running.stop();
    }
  });
});

it("a directory in the file's place refuses the start with a sentence", { timeout: 60_000 }, async () => {
  const empty = await createTestDatabase({ isEmpty: true });
  const blocked = join(keys, "heads-that-are-a-directory");
  await mkdir(blocked);
  const settings = { DATABASE_URL: empty.url, GATEHOUSE_DATA_DIR: keys, GATEHOUSE_LOG_HEAD_FILE: blocked };
  const node = await startNode(settings);
  const { code, output } = await node.ended;
  expect(code).toBe(1);
  expect(output).toMatch(/is a directory, and a file belongs there\. Set GATEHOUSE_LOG_HEAD_FILE/);
  await rmdir(blocked);
  await empty.close();
});

it.skipIf(!canMount())("a running product shows it to whoever watches, and works on", { timeout: 90_000 }, async () => {
  const empty = await createTestDatabase({ isEmpty: true });
  disk = makeSmallDisk(1);
  const headFile = join(disk.directory, "log-head.jsonl");
  await writeFile(headFile, "");
  await disk.makeReadOnly();
  const settings = { DATABASE_URL: empty.url, GATEHOUSE_DATA_DIR: keys, GATEHOUSE_LOG_HEAD_FILE: headFile };
  const node = await startNode(settings);
  try {
    await node.ready();
    await expect.poll(node.said).toContain("log-head.jsonl is on a read-only disk");
    const ready = await fetch(`${node.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", warnings: ["log_head"] }]);
    const figures = await (await fetch(`${node.address}/metrics`)).text();
    expect(figures).toMatch(/^gatehouse_unsigned_seconds [\d.]*[1-9]/m);
    disk.makeWritable();
    await node.stop();
    // The head at the end of the process covers what it could not keep before.
    expect(await readFile(headFile, "utf8")).toMatch(/"seq":"\d+".*\n$/);
  } finally {
    await node.kill();
    await empty.close();
  }
});
