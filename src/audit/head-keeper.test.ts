import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { newId } from "../platform/ids/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { verifyWithHeads } from "./create-audit.ts";
import { openHeadKeeper } from "./head-keeper.ts";
import { contextFor, writeEvents } from "./testing/write-log.ts";

let database: TestDatabase;
let directory: string;
let lines: string[] = [];
const files = () => ({ signingKeyFile: join(directory, "keys", "log.key"), headFile: join(directory, "heads.jsonl") });

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.insertInto("installation").values({ id: newId() }).execute();
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatehouse-head-"));
  lines = [];
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

const keeper = (everyMs = 20) => {
  const log = createLogger({ level: "info", destination: { write: (line: string) => lines.push(line) } });
  return openHeadKeeper({ db: database.db, log, ...files(), everyMs });
};
const verify = async (key: Awaited<ReturnType<typeof keeper>>["key"]) =>
  verifyWithHeads(database.db, { signingKey: key, headFile: files().headFile });

test("the head is signed while it moves, to the file and to the log output, and not while it rests", async () => {
  const heads = await keeper();
  const running = heads.start(() => Promise.reject(new Error("nothing went back here")));
  await writeEvents(contextFor(database.db, null), { action: "test.one" });
  await sleep(200);
  await running.stop();
  await writeEvents(contextFor(database.db, null), { action: "test.two" });
  const last = await heads.sign();
  const kept = (await readFile(files().headFile, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { seq: string });
  expect(kept.length).toBeLessThanOrEqual(3);
  expect(kept.at(-1)).toEqual(last);
  expect(lines.join("")).toContain(last?.signature);
  expect((await stat(files().signingKeyFile)).mode & 0o777).toBe(0o600);
  expect(await verify(heads.key)).toMatchObject({ ok: true, signedHead: { seq: last?.seq } });
});

test("a tail that was cut after the head was signed is named by the next look", async () => {
  const heads = await keeper();
  await writeEvents(contextFor(database.db, null), { action: "test.one" }, { action: "test.two" });
  const head = await heads.sign();
  await database.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`delete from events where seq >= ${Number(head?.seq) - 1}`.execute(tx);
    await sql`delete from event_details where seq >= ${Number(head?.seq) - 1}`.execute(tx);
    await sql`update event_log_tip set seq = e.seq, hash = e.hash from (select seq, hash from events order by seq desc limit 1) e`.execute(
      tx,
    );
  });
  const verdict = await verify(heads.key);
  expect(verdict).toMatchObject({ ok: false, firstBadSeq: String(Number(head?.seq) - 1) });
  expect(verdict.problem).toMatch(/cut off: the head signed at/);
});

test("a key that is gone while its heads are there refuses the start", async () => {
  await (await keeper()).sign();
  await rm(files().signingKeyFile);
  await expect(keeper()).rejects.toThrow(/is missing.*Restore the key/s);
});

test("a file that is no key refuses the start", async () => {
  await keeper();
  await writeFile(files().signingKeyFile, "hello");
  await expect(keeper()).rejects.toThrow(/not an Ed25519 private key/);
});

test("a line torn by a crash is left out, a line bent by somebody is named", async () => {
  const heads = await keeper();
  await writeEvents(contextFor(database.db, null), { action: "test.one" });
  await heads.sign();
  await appendFile(files().headFile, '{"origin":"gate');
  const torn = await verify(heads.key);
  expect(torn.problem ?? "").not.toMatch(/line/);
  await appendFile(files().headFile, `\n${(await readFile(files().headFile, "utf8")).split("\n")[0]}\n`);
  expect((await verify(heads.key)).problem).toMatch(/line 2/);
});

test("a head that cannot be kept in its file is in the log output all the same", async () => {
  const log = createLogger({ level: "info", destination: { write: (line: string) => lines.push(line) } });
  await writeFile(join(directory, "blocker"), "");
  await keeper();
  await rm(files().headFile, { force: true });
  const blocked = await openHeadKeeper({
    db: database.db,
    log,
    signingKeyFile: files().signingKeyFile,
    headFile: join(directory, "blocker", "heads"),
  });
  await expect(blocked.sign()).rejects.toThrow(/in the way/);
  expect(lines.join("")).toContain("signed head");
});
