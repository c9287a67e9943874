import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPostmaster, stopPostmaster } from "../../src/platform/database/embedded/postmaster.ts";
import { startEmbeddedPostgres } from "../../src/platform/database/index.ts";

const PROGRAM = new URL("../support/embedded-process.ts", import.meta.url).pathname;

let dataDir: string;
let processes: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gatehouse-embedded-"));
  // The server's user must be able to enter it when root runs the tests.
  await chmod(dataDir, 0o711);
  processes = [];
});

afterEach(async () => {
  for (const child of processes) child.kill("SIGKILL");
  const left = await readPostmaster(cluster());
  if (left !== undefined) await stopPostmaster(cluster(), left.pid);
  await rm(dataDir, { recursive: true, force: true });
});

const cluster = (): string => join(dataDir, "postgres");

interface Running {
  readonly child: ChildProcess;
  readonly line: string;
  readonly connection: pg.ClientConfig;
}

async function launch(mode: "exclusive" | "shared" = "shared"): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, dataDir, mode], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  processes.push(child);
  const line = await new Promise<string>((done) => {
    createInterface({ input: child.stdout }).once("line", done);
  });
  const connection: pg.ClientConfig = line.startsWith("ready ") ? JSON.parse(line.slice(6)) : {};
  return { child, line, connection };
}

async function end(running: Running, command: "stop" | "exit" | "kill -9"): Promise<void> {
  const exited = once(running.child, "exit");
  if (command === "kill -9") running.child.kill("SIGKILL");
  else running.child.stdin?.write(`${command}\n`);
  await exited;
}

async function query(connection: pg.ClientConfig, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const answer = await client.query<Record<string, unknown>>(statement);
    return answer.rows;
  } finally {
    await client.end();
  }
}

async function isGone(): Promise<boolean> {
  return (await readPostmaster(cluster())) === undefined;
}

describe("one process", () => {
  test("a first start makes a durable server without a TCP port, and stopping leaves nothing running", async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    const [settings] = await query(
      server.connection,
      "select current_setting('listen_addresses') as tcp, current_setting('fsync') as fsync, " +
        "current_setting('data_checksums') as checksums, current_database() as database",
    );
    expect(settings).toEqual({ tcp: "", fsync: "on", checksums: "on", database: "gatehouse" });
    await server.stop();
    expect(await isGone()).toBe(true);
  });

  test("a second start finds what the first wrote", async () => {
    const first = await startEmbeddedPostgres({ dataDir });
    await query(first.connection, "create table kept as select 7 as value");
    await first.stop();

    const began = performance.now();
    const second = await startEmbeddedPostgres({ dataDir });
    const tookMs = performance.now() - began;
    expect(await query(second.connection, "select value from kept")).toEqual([{ value: 7 }]);
    await second.stop();
    // A warm start takes 60 ms on an idle machine; the limit only catches a wait that should not be there.
    expect(tookMs).toBeLessThan(3_000);
  });

  test("a data directory with a path too long for a socket works", async () => {
    const long = join(dataDir, "a-folder-name-of-forty-characters-is-it", "another-one-of-the-same-length-as-that");
    const server = await startEmbeddedPostgres({ dataDir: long });
    expect(server.connection.host.startsWith(long)).toBe(false);
    expect(await query(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
    await rm(server.connection.host, { recursive: true, force: true });
  });

  test("a server that is killed under a running process comes back", async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    await query(server.connection, "create table kept as select 7 as value");
    const before = await readPostmaster(cluster());
    process.kill(before?.pid ?? 0, "SIGKILL");

    let rows: unknown;
    for (let turn = 0; turn < 200 && rows === undefined; turn += 1) {
      await sleep(50);
      rows = await query(server.connection, "select value from kept").catch(() => undefined);
    }
    expect(rows).toEqual([{ value: 7 }]);
    await server.stop();
    expect(await isGone()).toBe(true);
  });
});

describe("several processes", () => {
  test("three first starts at once share one server, and the last to leave stops it", async () => {
    const running = await Promise.all([launch(), launch(), launch()]);
    expect(running.map((one) => one.line.split(" ")[0])).toEqual(["ready", "ready", "ready"]);
    const [first, second, third] = running;
    if (!first || !second || !third) throw new Error("three were started");

    await end(first, "stop");
    await end(second, "stop");
    expect(await query(third.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await end(third, "stop");
    expect(await isGone()).toBe(true);
  });

  test("a second product on the same data is refused by name, and the first goes on", async () => {
    const first = await launch("exclusive");
    const second = await launch("exclusive");
    expect(second.line).toBe(
      `refused Gatehouse is already running on ${dataDir} (process ${first.child.pid}). Stop that one first, or give ` +
        `this one a directory of its own with GATEHOUSE_DATA_DIR.`,
    );
    expect(await query(first.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await end(first, "stop");
    expect(await isGone()).toBe(true);
  });

  test("a command that only looks may share the data with a running product", async () => {
    const product = await launch("exclusive");
    const command = await launch("shared");
    expect(command.line).toMatch(/^ready /);
    await end(command, "stop");
    expect(await query(product.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("after a crash", () => {
  test("the server of a killed product is taken over with every committed row", async () => {
    const killed = await launch("exclusive");
    await query(killed.connection, "create table kept as select 7 as value");
    const before = await readPostmaster(cluster());
    await end(killed, "kill -9");

    const next = await launch("exclusive");
    expect(next.line).toMatch(/^ready /);
    expect((await readPostmaster(cluster()))?.pid).toBe(before?.pid);
    expect(await query(next.connection, "select value from kept")).toEqual([{ value: 7 }]);
    await end(next, "stop");
    expect(await isGone()).toBe(true);
  });

  test("a product and a server that were both killed recover", async () => {
    const killed = await launch("exclusive");
    await query(killed.connection, "create table kept as select 7 as value");
    const before = await readPostmaster(cluster());
    killed.child.kill("SIGKILL");
    process.kill(before?.pid ?? 0, "SIGKILL");

    const next = await launch("exclusive");
    expect(await query(next.connection, "select value from kept")).toEqual([{ value: 7 }]);
    await end(next, "stop");
  });

  test("a stale postmaster.pid that names another living process does not stop the start", async () => {
    await (await startEmbeddedPostgres({ dataDir })).stop();
    const socketDirectory = join(dataDir, "run");
    const lines = [process.pid, cluster(), 1, 5432, socketDirectory, "", "", "ready"];
    await writeFile(join(cluster(), "postmaster.pid"), `${lines.join("\n")}\n`);
    await writeFile(join(socketDirectory, ".s.PGSQL.5432.lock"), `${process.pid}\n`);

    const server = await startEmbeddedPostgres({ dataDir });
    expect(await query(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  test("a start lock left by a dead process, or by one whose number was given away, is broken", async () => {
    const lock = join(dataDir, "start.lock");
    const namespace = JSON.parse(await lockContent(lock)).namespace as string;
    for (const pid of [4_194_303, process.pid]) {
      await writeFile(lock, JSON.stringify({ pid, startedAt: "1", namespace }));
      await (await startEmbeddedPostgres({ dataDir })).stop();
    }
    expect(await isGone()).toBe(true);
  });

  test("a process that ends without stopping leaves no server behind", async () => {
    const running = await launch();
    await end(running, "exit");
    await expect.poll(isGone, { timeout: 10_000 }).toBe(true);
  });

  test("a half-made database is made anew", async () => {
    await mkdir(join(dataDir, "postgres.tmp-1"));
    await writeFile(join(dataDir, "postgres.tmp-1", "PG_VERSION"), "18\n");
    const server = await startEmbeddedPostgres({ dataDir });
    await server.stop();
    await expect(readFile(join(dataDir, "postgres.tmp-1", "PG_VERSION"))).rejects.toThrow("ENOENT");
  });
});

/** Catches a lock while a start holds it, to learn what one looks like on this system. */
async function lockContent(file: string): Promise<string> {
  const starting = startEmbeddedPostgres({ dataDir });
  let content = "";
  while (content === "") {
    content = await readFile(file, "utf8").catch(() => "");
    await sleep(5);
  }
  await (await starting).stop();
  return content;
}
