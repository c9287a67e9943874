import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, openSync, closeSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findBundledBinaries, type PostgresBinaries } from "../src/platform/database/embedded/binaries.ts";
import {
  type DataLayout,
  layoutOf,
  makeCluster,
  makeRoot,
  makeSocketDirectory,
} from "../src/platform/database/embedded/data-directory.ts";
import {
  clearSocket,
  readPostmaster,
  serverSettings,
  SOCKET_PORT,
} from "../src/platform/database/embedded/postmaster.ts";
import { chooseServerUser, type ServerUser, spawnAs } from "../src/platform/database/embedded/server-user.ts";

const DATABASE = "torture";
const READY_LIMIT_MS = 60_000;

/** A PostgreSQL of our own, which can be stopped as a power cut stops it and started again. */
export class Postgres {
  readonly directory: string;
  readonly url: string;
  #child: ChildProcess | null = null;
  readonly #layout: DataLayout;
  readonly #user: ServerUser;
  readonly #binaries: PostgresBinaries;

  private constructor(directory: string, layout: DataLayout, user: ServerUser, binaries: PostgresBinaries) {
    this.directory = directory;
    this.#layout = layout;
    this.#user = user;
    this.#binaries = binaries;
    this.url = `postgresql://gatehouse@localhost:${SOCKET_PORT}/${DATABASE}?host=${encodeURIComponent(layout.socketDirectory)}`;
  }

  static async make(): Promise<Postgres> {
    const directory = mkdtempSync(join(tmpdir(), "gatehouse-torture-"));
    // Started by root, PostgreSQL runs as another user, who must be able to pass through; its own folder stays closed.
    chmodSync(directory, 0o711);
    const layout = layoutOf(directory);
    const user = await chooseServerUser(layout.cluster);
    const binaries = await findBundledBinaries(user);
    await makeRoot(layout, user);
    await makeCluster(layout, binaries, user, false);
    await makeSocketDirectory(layout.socketDirectory, user);
    const made = new Postgres(directory, layout, user, binaries);
    await made.start();
    await made.#ask("postgres", `create database ${DATABASE}`);
    return made;
  }

  /** Starts the server and answers when it takes connections; after `crash` it recovers from its log first. */
  async start(): Promise<void> {
    await clearSocket(this.#layout.socketDirectory);
    const log = openSync(this.#layout.logFile, "a", 0o600);
    // Our processes die, the machine does not: without fsync nothing that was committed is lost, and disks stay out of
    // the measurement. Everything else is as the product runs it.
    const settings = [
      ...serverSettings({ socketDirectory: this.#layout.socketDirectory, isDurable: true }),
      "-c",
      "fsync=off",
    ];
    this.#child = spawn(this.#binaries.postgres, ["-D", this.#layout.cluster, ...settings], {
      ...spawnAs(this.#user),
      cwd: this.#layout.cluster,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    const deadline = performance.now() + READY_LIMIT_MS;
    while (performance.now() < deadline) {
      const isReady = await this.#ask("postgres", "select 1").then(
        () => true,
        () => false,
      );
      if (isReady) return;
      await sleep(50);
    }
    throw new Error(`PostgreSQL did not start; see ${this.#layout.logFile}`);
  }

  /** `immediate`: every process of the server ends at once, without a checkpoint. */
  async crash(): Promise<void> {
    await this.#end("SIGQUIT");
  }

  async remove(): Promise<void> {
    await this.#end("SIGINT");
    rmSync(this.directory, { recursive: true, force: true });
    rmSync(this.#layout.socketDirectory, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
    this.#child = null;
    // Its children end a moment later, and a new server waits for none of them.
    if (signal === "SIGINT") while ((await readPostmaster(this.#layout.cluster)) !== undefined) await sleep(20);
  }

  async #ask(database: string, statement: string): Promise<void> {
    const client = new pg.Client({
      host: this.#layout.socketDirectory,
      port: SOCKET_PORT,
      user: "gatehouse",
      database,
      connectionTimeoutMillis: 5_000,
    });
    client.on("error", () => undefined);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
