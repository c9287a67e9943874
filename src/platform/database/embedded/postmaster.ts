import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { PostgresBinaries } from "./binaries.ts";
import { type ServerUser, spawnAs } from "./server-user.ts";

/** Only part of a file name: the server listens on no TCP port. */
export const SOCKET_PORT = 5432;

/** What a running server wrote about itself into its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
  readonly status: string;
}

/** Reads `postmaster.pid`; undefined when no server runs or ran there. */
export async function readPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(dataDirectory, "postmaster.pid"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  if (!Number.isInteger(pid)) return undefined;
  return { pid, socketDirectory: lines[4] ?? "", status: (lines[7] ?? "").trim() };
}

/** Whether that process is the server of that data directory, and not another one that got its number. */
export async function isServing(pid: number, dataDirectory: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    // "Not permitted" would mean another user's process, which cannot be ours.
    return false;
  }
  if (process.platform === "linux") {
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => "");
    return directory === (await realpath(dataDirectory));
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(dataDirectory);
  } catch {
    return false;
  }
}

/** Clears what a server that is gone left behind; only to be called when `isServing` said no. */
export async function clearStaleFiles(dataDirectory: string, stale: Postmaster): Promise<void> {
  await rm(join(dataDirectory, "postmaster.pid"), { force: true });
  if (stale.socketDirectory !== "") await clearSocket(stale.socketDirectory);
}

/** The server refuses a socket whose lock file names a number that some other process has got meanwhile. */
export async function clearSocket(socketDirectory: string): Promise<void> {
  for (const name of [`.s.PGSQL.${SOCKET_PORT}`, `.s.PGSQL.${SOCKET_PORT}.lock`]) {
    await rm(join(socketDirectory, name), { force: true });
  }
}

export interface SpawnOptions {
  readonly binaries: PostgresBinaries;
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly user: ServerUser;
  readonly isDurable: boolean;
  readonly logFd: number;
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us and not it. */
export function spawnPostmaster(options: SpawnOptions): ChildProcess {
  const child = spawn(options.binaries.postgres, ["-D", options.dataDirectory, ...serverSettings(options)], {
    ...spawnAs(options.user),
    cwd: options.dataDirectory,
    detached: true,
    stdio: ["ignore", options.logFd, options.logFd],
  });
  child.unref();
  return child;
}

/** The settings that a server for these options runs with; also how a found server is compared. */
export function serverSettings(options: Pick<SpawnOptions, "socketDirectory" | "isDurable">): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "",
    unix_socket_directories: options.socketDirectory,
    unix_socket_permissions: "0700",
    port: String(SOCKET_PORT),
    max_connections: "100",
    timezone: "UTC",
    log_timezone: "UTC",
    // A query whose client was killed must not go on holding its locks.
    client_connection_check_interval: "2s",
    ...(options.isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

// A checkpoint of a busy server takes seconds; what is killed after that recovers at the next start.
const FAST_SHUTDOWN_MS = 20_000;

/** Stops the server: first by ending its sessions in order, then, if it hangs, at once (its log recovers it). */
export async function stopPostmaster(dataDirectory: string, pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!(await isServing(pid, dataDirectory))) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(dataDirectory, pid, FAST_SHUTDOWN_MS)) return;
  }
}

async function waitUntilGone(dataDirectory: string, pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    // A zombie has no working directory any more, so it counts as gone even where nobody reaps it.
    if (!(await isServing(pid, dataDirectory))) return true;
    await sleep(15);
  }
  return false;
}
