import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readFile, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { explainFileError, systemErrorCode } from "../../config/explain-file-error.ts";
import { StartupError } from "../../config/startup-error.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { explainServerOutput, explainSpawnError } from "./explain-failure.ts";
import { SOCKET_PORT } from "./postmaster.ts";
import { canEnter, type ServerUser, spawnAs } from "./server-user.ts";

const CHOOSE_ANOTHER = "Set GATEHOUSE_DATA_DIR to a directory that can be written to.";
// A fresh cluster takes 40 MB and the first write-ahead logs twice that.
const FRESH_CLUSTER_MB = 200;
// The system's limit is 107 bytes on Linux and 103 on macOS.
const LONGEST_SOCKET_PATH = 100;

/** Where the parts of one installation's data lie. */
export interface DataLayout {
  readonly root: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly lockFile: string;
  readonly socketDirectory: string;
}

export function layoutOf(dataDir: string): DataLayout {
  const root = resolve(dataDir);
  const nearby = join(root, "run");
  const socketPath = join(nearby, `.s.PGSQL.${SOCKET_PORT}.lock`);
  const hash = createHash("sha256").update(root).digest("hex").slice(0, 16);
  const temporary = tmpdir().length < 60 ? tmpdir() : "/tmp";
  return {
    root,
    cluster: join(root, "postgres"),
    logFile: join(root, "postgres.log"),
    lockFile: join(root, "start.lock"),
    socketDirectory:
      Buffer.byteLength(socketPath) <= LONGEST_SOCKET_PATH ? nearby : join(temporary, `gatehouse-${hash}`),
  };
}

/** Makes the outer directory. It holds no secrets in clear reach: each file in it has its own, closed mode. */
export async function makeRoot(layout: DataLayout, user: ServerUser): Promise<void> {
  try {
    await mkdir(layout.root, { recursive: true, mode: user.uid === undefined ? 0o700 : 0o711 });
  } catch (error) {
    throw explainFileError(error, layout.root, CHOOSE_ANOTHER);
  }
  if (!canEnter(layout.root, user)) {
    throw new StartupError(
      `The user "${user.name}", which PostgreSQL runs as, may not enter ${layout.root}. ` +
        `Set GATEHOUSE_DATA_DIR to a directory that it can reach, such as /var/lib/gatehouse.`,
    );
  }
}

/** The socket's directory is the password: whoever can enter it is in. So it is checked, not only made. */
export async function makeSocketDirectory(directory: string, user: ServerUser): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(directory, user.uid, user.gid);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw explainFileError(error, directory, CHOOSE_ANOTHER);
  }
  const found = await lstat(directory);
  if (!found.isDirectory() || found.uid !== (user.uid ?? process.getuid?.() ?? found.uid)) {
    throw new StartupError(
      `${directory} is needed for the database's socket but belongs to somebody else. Remove it and start again.`,
    );
  }
  if ((found.mode & 0o077) !== 0) await chmod(directory, 0o700);
}

/** Whether a finished cluster is there; refuses one that these programs or this user cannot open. */
export async function hasCluster(layout: DataLayout, binaries: PostgresBinaries, user: ServerUser): Promise<boolean> {
  let version: string;
  try {
    version = (await readFile(join(layout.cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    const found = await stat(layout.cluster).catch(() => undefined);
    if (found === undefined) return false;
    throw new StartupError(
      systemErrorCode(error) === "EACCES"
        ? `The database in ${layout.cluster} belongs to another user than "${user.name}". Start Gatehouse as the user ` +
            `that made it, or set GATEHOUSE_DATA_DIR to a directory of its own.`
        : `${layout.cluster} exists but holds no PostgreSQL database. Move it away, or set GATEHOUSE_DATA_DIR.`,
      { cause: error },
    );
  }
  if (Number(version) !== binaries.majorVersion) {
    throw explainServerOutput("database files are incompatible with server", layout.cluster, "started");
  }
  return true;
}

/** Makes a cluster beside its place and renames it there, so that a half-made one is never taken for a whole one. */
export async function makeCluster(
  layout: DataLayout,
  binaries: PostgresBinaries,
  user: ServerUser,
  isDurable: boolean,
): Promise<void> {
  await sweepHalfMade(layout);
  await refuseFullDisk(layout.root);
  const temporary = `${layout.cluster}.tmp-${process.pid}`;
  try {
    await mkdir(temporary, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(temporary, user.uid, user.gid);
    await runInitdb(temporary, layout, binaries, user, isDurable);
    await rename(temporary, layout.cluster);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw explainFileError(error, layout.root, CHOOSE_ANOTHER);
  }
}

async function runInitdb(
  directory: string,
  layout: DataLayout,
  binaries: PostgresBinaries,
  user: ServerUser,
  isDurable: boolean,
): Promise<void> {
  const locale =
    // Sorting by code point, built in: an upgrade of the system's locales can never corrupt an index.
    binaries.majorVersion >= 17
      ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
      : ["--locale=C"];
  const flags = ["--username=gatehouse", "--auth=trust", "--encoding=UTF8", "--no-instructions", ...locale];
  const child = spawn(binaries.initdb, ["-D", directory, ...flags, ...(isDurable ? [] : ["--no-sync"])], {
    ...spawnAs(user),
    cwd: layout.root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", (error) => fail(explainSpawnError(error)));
    child.once("close", done);
  });
  if (code !== 0) throw explainServerOutput(output, layout.root, "set up");
}

async function sweepHalfMade(layout: DataLayout): Promise<void> {
  for (const name of await readdir(layout.root)) {
    if (!name.startsWith("postgres.tmp-")) continue;
    await rm(join(layout.root, name), { recursive: true, force: true });
  }
}

async function refuseFullDisk(directory: string): Promise<void> {
  const disk = await statfs(directory).catch(() => undefined);
  if (disk === undefined) return;
  const freeMb = Math.floor((disk.bavail * disk.bsize) / 1_000_000);
  if (freeMb >= FRESH_CLUSTER_MB) return;
  throw new StartupError(
    `Only ${freeMb} MB are free on the disk that holds ${directory}, and a new database needs ${FRESH_CLUSTER_MB} MB. ` +
      `Free some space, or set GATEHOUSE_DATA_DIR to another disk.`,
    { mayPass: true },
  );
}
