import { freePort } from "./free-port.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startEmbeddedPostgres } from "../src/platform/database/index.ts";

const PRODUCT = fileURLToPath(new URL("../src/main.js", import.meta.url));
const SIMULATOR = fileURLToPath(new URL("../simulators/zendesk/main.js", import.meta.url));
const READY_LIMIT_MS = 60_000;

/** A program that runs beside us. */
export interface Running {
  readonly address: string;
  readonly processId: number;
  /** Everything that it has written so far. */
  output(): string;
  stop(): Promise<void>;
}

/** A place for one installation: a data directory, and a database where DATABASE_URL names a server. */
export interface Place {
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * A PostgreSQL that goes on while the product is stopped, and that a benchmark can ask: the one that DATABASE_URL
 * names, or one of our own.
 */
export async function ownDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined) return { url: given, remove: () => Promise.resolve() };
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, isExclusive: true });
  const { host, port, user, database } = server.connection;
  return {
    url: `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    remove: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes a fresh place. On a server it is a new database there, which `remove` drops again. */
export async function makePlace(server: string | undefined = process.env["DATABASE_URL"]): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  // Started by root, PostgreSQL runs as another user, who must be able to pass through; its own folder stays closed.
  chmodSync(dataDir, 0o711);
  const removeDirectory = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (server === undefined) {
    return {
      environment: { GATEHOUSE_DATA_DIR: dataDir },
      remove: () => {
        removeDirectory();
        return Promise.resolve();
      },
    };
  }
  const name = `gatehouse_bench_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    environment: { GATEHOUSE_DATA_DIR: dataDir, DATABASE_URL: url.href },
    remove: async () => {
      removeDirectory();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Starts the built product and answers when it says that it is ready. */
export async function startProduct(
  place: Place,
  settings: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<Running> {
  port ??= await freePort();
  const child = run(PRODUCT, [], {
    GATEHOUSE_LOG_LEVEL: "warn",
    ...place.environment,
    ...settings,
    GATEHOUSE_PORT: String(port),
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(`${address}/readyz`, child);
  return { ...child, address };
}

/** Starts the built Zendesk simulator with its demonstration account. */
export async function startSimulator(): Promise<Running> {
  const port = await freePort();
  const child = run(SIMULATOR, ["--port", String(port)], {});
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(`${address}/_control/health`, child);
  return { ...child, address };
}

type Child = Omit<Running, "address"> & { hasEnded(): boolean };

function run(file: string, args: readonly string[], settings: Readonly<Record<string, string>>): Child {
  // Whoever measures may have settings of an installation of their own; of those only the way to programs is ours.
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const environment = { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), NODE_ENV: "production", ...settings };
  const child = spawn(process.execPath, [file, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = whenEnded(child);
  return {
    processId: child.pid ?? 0,
    output: () => output,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function whenEnded(child: ChildProcess): Promise<void> {
  await new Promise<void>((done) => {
    child.once("close", () => done());
    child.once("error", () => done());
  });
}

async function untilAnswers(url: string, child: Child): Promise<void> {
  const deadline = performance.now() + READY_LIMIT_MS;
  while (performance.now() < deadline && !child.hasEnded()) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(5);
  }
  await child.stop();
  throw new Error(`${url} did not answer. The program said:\n${child.output()}`);
}

/** Resident memory of a process. Linux only, as the aim is stated for servers. */
export async function residentMegabytes(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, "utf8");
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  if (Number.isNaN(kilobytes)) throw new Error("the system does not tell how much memory a process has");
  return kilobytes / 1024;
}
