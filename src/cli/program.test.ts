import { freePort } from "../../bench/free-port.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/support/database.ts";
import { readVersion } from "./version.ts";

const MAIN = join(import.meta.dirname, "..", "main.ts");

interface Running {
  readonly child: ChildProcess;
  readonly output: { said: string; logged: string };
  readonly ended: Promise<number | null>;
}

let database: TestDatabase;
let directory: string;
const children: Running[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ isEmpty: true });
  directory = await mkdtemp(join(tmpdir(), "gatehouse-cli-"));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => stop(child)));
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

function run(args: readonly string[], environment: Record<string, string>): Running {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("GATEHOUSE_") && !name.startsWith("DATABASE_"),
  );
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args], {
    env: { ...Object.fromEntries(inherited), GATEHOUSE_DATA_DIR: directory, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { said: "", logged: "" };
  child.stderr.on("data", (chunk: Buffer) => (output.said += chunk.toString("utf8")));
  child.stdout.on("data", (chunk: Buffer) => (output.logged += chunk.toString("utf8")));
  const running = { child, output, ended: once(child, "close").then(([code]) => code as number | null) };
  children.push(running);
  return running;
}

async function stop({ child, ended }: Running, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}

async function expectSaid({ output, child }: Running, words: RegExp): Promise<void> {
  for (let tries = 0; tries < 400 && !words.test(output.said) && child.exitCode === null; tries += 1) await sleep(100);
  expect(output.said).toMatch(words);
}

test("the version is the package's", async () => {
  const { output, ended } = run(["--version"], {});
  expect(await ended).toBe(0);
  expect(output.logged.trim()).toBe(readVersion());
});

test("what an operator can put right is a sentence without a stack", async () => {
  const { output, ended } = run([], { GATEHOUSE_PORT: "many", GATEHOUSE_PROT: "1" });
  expect(await ended).toBe(1);
  expect(output.said).toMatch(/GATEHOUSE_PORT must be a whole number/);
  expect(output.said).toMatch(/Did you mean GATEHOUSE_PORT/);
  expect(output.said).not.toMatch(/\n\s+at /);
});

test("a node starts on a server, refuses a taken port, signs the head when it stops, and its log verifies", {
  timeout: 180_000,
}, async () => {
  const environment = { DATABASE_URL: database.url, GATEHOUSE_PORT: String(await freePort()) };
  const product = run([], environment);
  await expectSaid(product, /Gatehouse is ready: http:\/\/localhost:\d+/);
  await expectSaid(product, /no administrator yet\. Open this link once .*\n\s+http:\/\/localhost:\d+\/\S+/);
  const answer = await fetch(`http://127.0.0.1:${environment.GATEHOUSE_PORT}/readyz`);
  expect(await answer.json()).toEqual({ status: "ready" });
  expect((await fetch(`http://127.0.0.1:${environment.GATEHOUSE_PORT}/v1/session`)).status).toBe(401);

  const second = run([], environment);
  expect(await second.ended).toBe(1);
  expect(second.output.said).toMatch(/Port \d+ is taken by another program/);

  expect(await stop(product, "SIGINT")).toBe(0);
  const tip = await database.db.selectFrom("event_log_tip").select("seq").executeTakeFirstOrThrow();
  const heads = (await readFile(join(directory, "log-head.jsonl"), "utf8")).trim().split("\n");
  expect(JSON.parse(heads.at(-1) ?? "")).toMatchObject({ seq: tip.seq });
  expect(
    product.output.logged
      .split("\n")
      .filter((line) => line !== "")
      .every((line) => line.startsWith("{")),
  ).toBe(true);

  const whole = run(["verify"], { DATABASE_URL: database.url });
  expect(await whole.ended).toBe(0);
  expect(whole.output.logged).toMatch(/The event log is whole: \d+ rows/);

  await sql`insert into users (id, email, full_name, source)
            values (${randomUUID()}, 'ada@example.com', 'Ada', 'form')`.execute(database.db);
  const link = run(["sign-in-link", "Ada@example.com"], { DATABASE_URL: database.url });
  expect(await link.ended).toBe(0);
  expect(link.output.logged).toMatch(/^http:\S+\/sign-in#\S{43,}\n$/);
  const nobody = run(["sign-in-link", "eve@example.com"], { DATABASE_URL: database.url });
  expect(await nobody.ended).toBe(1);
  expect(nobody.output.said).toContain("Nobody active here has the address eve@example.com");
});

test("verify names what was cut off, and rotation leaves the product able to start", { timeout: 180_000 }, async () => {
  const environment = { DATABASE_URL: database.url };
  for (const args of [["rotate-keys"], ["rotate-keys", "--forget"]]) expect(await run(args, environment).ended).toBe(0);
  const tip = Number((await database.db.selectFrom("event_log_tip").select("seq").executeTakeFirstOrThrow()).seq);
  const heads = await readFile(join(directory, "log-head.jsonl"), "utf8");
  const signed = Number((JSON.parse(heads.trim().split("\n").at(-1) ?? "") as { seq: string }).seq);
  const product = run([], { ...environment, GATEHOUSE_PORT: String(await freePort()) });
  await expectSaid(product, /Gatehouse is ready/);
  expect(await stop(product)).toBe(0);
  expect(tip).toBeGreaterThan(signed);

  await database.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`delete from event_details`.execute(tx);
    await sql`delete from events where seq > ${signed}`.execute(tx);
    await sql`update event_log_tip set seq = e.seq, hash = e.hash from (select seq, hash from events order by seq desc limit 1) e`.execute(
      tx,
    );
  });
  const exported = ["verify", "--export", join(directory, "export.jsonl")];
  await writeFile(join(directory, "export.jsonl"), "not an event\n");
  const offline = run(exported, {});
  expect(await offline.ended).toBe(1);
  expect(offline.output.logged).toContain("NOT as it was written: row 1 was changed: line 1 is not a line");
  const lost = run([...exported, "--public-key", join(directory, "nothing.pub")], {});
  expect(await lost.ended).toBe(1);
  expect(lost.output.said).toContain("nothing.pub");

  const cut = run(["verify"], environment);
  expect(await cut.ended).toBe(1);
  expect(cut.output.logged).toMatch(new RegExp(`NOT as it was written: rows? ${signed + 1} .*cut off`));
});

test("with a migration role of its own, the running program cannot touch what protects the log", {
  timeout: 180_000,
}, async () => {
  const own = await createTestDatabase({ isEmpty: true });
  const role = `runtime_${own.name}`;
  try {
    await sql.raw(`create role ${role} login`).execute(own.db);
    const runtimeUrl = own.url.replace(/\/\/[^@]+@/, `//${role}@`);
    const data = await mkdtemp(join(tmpdir(), "gatehouse-cli-"));
    const product = run([], {
      DATABASE_URL: runtimeUrl,
      DATABASE_MIGRATION_URL: own.url,
      GATEHOUSE_DATA_DIR: data,
      GATEHOUSE_PORT: String(await freePort()),
    });
    await expectSaid(product, /Gatehouse is ready/);
    const client = new pg.Client({ ...own.connection, user: role });
    await client.connect();
    for (const statement of [
      "alter table events disable trigger all",
      "drop trigger events__append_only on events",
      "delete from events",
      "truncate events cascade",
      "update test_clock set offset_ms = 1",
      "create table x ()",
    ]) {
      await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    await client.end();
    expect(await stop(product)).toBe(0);
    await rm(data, { recursive: true, force: true });
  } finally {
    await own.close();
    await sql.raw(`drop role if exists ${role}`).execute(database.db);
  }
});

test("on the embedded database a second start refuses, Ctrl-C leaves nothing behind, and a missing key is not replaced", {
  timeout: 240_000,
}, async () => {
  const data = await mkdtemp("/tmp/gatehouse-cli-");
  const environment = { GATEHOUSE_DATA_DIR: join(data, "data"), GATEHOUSE_PORT: String(await freePort()) };
  try {
    // PostgreSQL runs as another user where this one is root.
    await chmod(data, 0o755);
    const product = run([], environment);
    await expectSaid(product, /Gatehouse is ready/);
    const second = run([], { ...environment, GATEHOUSE_PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output.said).toMatch(/already/);
    expect(await stop(product, "SIGINT")).toBe(0);
    await expect(readFile(join(data, "data", "postgres", "postmaster.pid"))).rejects.toThrow(/ENOENT/);

    await rm(join(data, "data", "master.key"));
    const without = run([], environment);
    expect(await without.ended).toBe(1);
    expect(without.output.said).toMatch(/No new key was made/);
    await expect(readFile(join(data, "data", "postgres", "postmaster.pid"))).rejects.toThrow(/ENOENT/);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
