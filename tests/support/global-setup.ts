import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { isServing, readPostmaster, stopPostmaster } from "../../src/platform/database/embedded/postmaster.ts";
import {
  binariesIn,
  type EmbeddedPostgres,
  migrate,
  startEmbeddedPostgres,
} from "../../src/platform/database/index.ts";
import { migrations } from "../../src/platform/database/migrations/index.ts";

export interface TestServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Migrated and never connected to: `create database … template` refuses a template in use. */
  readonly template: string;
}

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

const DIRECTORY_PREFIX = "gatehouse-test-";

let server: EmbeddedPostgres | undefined;
let dataDir = "";

/** Starts one PostgreSQL for the whole run, without fsync, and migrates the template of every test database. */
export async function setup(project: TestProject): Promise<void> {
  // Projects of one run share the server; the first one to come starts it.
  if (server === undefined) {
    await sweepKilledRuns();
    dataDir = join(tmpdir(), `${DIRECTORY_PREFIX}${process.pid}`);
    const directory = process.env["TEST_POSTGRES_BIN"];
    server = await startEmbeddedPostgres({
      dataDir,
      isDurable: false,
      ...(directory === undefined ? {} : { binaries: binariesIn(directory, majorVersionOf(directory)) }),
    });
    await migrate({ ...server.connection, application_name: "template" }, migrations);
  }
  const { host, port, user, database } = server.connection;
  project.provide("testServer", { host, port, user, template: database });
}

export async function teardown(): Promise<void> {
  const stopped = server;
  server = undefined;
  await stopped?.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Debian keeps the programs of each version under its number: /usr/lib/postgresql/15/bin. */
function majorVersionOf(directory: string): number {
  const found = /\/(\d+)\/bin\/?$/.exec(directory)?.[1];
  if (found === undefined) throw new Error("TEST_POSTGRES_BIN must look like /usr/lib/postgresql/15/bin");
  return Number(found);
}

/** A run that was killed leaves its server behind; the next run ends it. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^gatehouse-test-(\d+)$/.exec(name)?.[1]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const directory = join(tmpdir(), name);
    const cluster = join(directory, "postgres");
    try {
      const orphan = await readPostmaster(cluster);
      if (orphan !== undefined && (await isServing(orphan.pid, cluster))) await stopPostmaster(cluster, orphan.pid);
      await rm(directory, { recursive: true, force: true });
    } catch {
      // Another user's run; theirs to sweep.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
