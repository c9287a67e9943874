import { spawnSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { StartupError } from "../../config/startup-error.ts";

/** The operating system's user that the server runs as. `uid` and `gid` are absent when it is the user we are. */
export interface ServerUser {
  readonly name: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root hands it to the owner of the data, else to `postgres`, else to `nobody`. */
export async function chooseServerUser(dataDirectory: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return { name: ownName() };

  const accounts = await readAccounts();
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) {
    const known = accounts.find((account) => account.uid === owner.uid);
    return known ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid };
  }
  const chosen =
    accounts.find((account) => account.name === "postgres") ?? accounts.find((account) => account.name === "nobody");
  if (chosen === undefined) {
    throw new StartupError(
      `PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ` +
        `Start Gatehouse as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  return chosen;
}

/** What `spawn` needs to start a program as that user, with nothing of our own environment. */
export function spawnAs(user: ServerUser): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  // A PGDATA or PGPORT of the operator's shell must not reach our server.
  const env = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  if (user.uid === undefined || user.gid === undefined) return { env };
  return { env, uid: user.uid, gid: user.gid };
}

/** Asks the system itself, as that user: mode bits alone would miss access lists and closed parent folders. */
export function canExecute(file: string, user: ServerUser): boolean {
  return testPath("-x", file, user);
}

/** Whether that user can enter a directory, which takes every folder above it too. */
export function canEnter(directory: string, user: ServerUser): boolean {
  return testPath("-x", `${directory}/.`, user);
}

function testPath(flag: string, path: string, user: ServerUser): boolean {
  const outcome = spawnSync("/bin/sh", ["-c", `test ${flag} "$1"`, "sh", path], {
    ...spawnAs(user),
    cwd: "/",
    stdio: "ignore",
  });
  return outcome.status === 0;
}

async function readAccounts(): Promise<{ name: string; uid: number; gid: number }[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run us under a number that has no name.
    return String(process.getuid?.() ?? "the current user");
  }
}
