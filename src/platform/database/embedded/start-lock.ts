import { link, readFile, readlink, rename, stat, unlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { systemErrorCode } from "../../config/explain-file-error.ts";
import { StartupError } from "../../config/startup-error.ts";

const WAIT_LIMIT_MS = 120_000;
// A holder whose process we cannot see (another container on the same volume) is believed for this long. Too short
// starts a second preparation, which the rename of the finished directory then refuses; too long only delays a start.
const UNSEEN_HOLDER_MS = 180_000;
// Between creating the file and writing to it, it is empty for a moment.
const EMPTY_FILE_MS = 5_000;

/**
 * Lets one process at a time prepare, start or stop the server of a data directory. What is done under it stays right
 * without it (the directory appears by rename, the server refuses a second one): it turns a refusal into a wait.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await acquire(file);
  try {
    return await work();
  } finally {
    await unlink(file).catch(() => undefined);
  }
}

async function acquire(file: string): Promise<void> {
  const own = JSON.stringify(await describeProcess(process.pid));
  const deadline = performance.now() + WAIT_LIMIT_MS;
  while (performance.now() < deadline) {
    try {
      await writeFile(file, own, { flag: "wx", mode: 0o644 });
      return;
    } catch (error) {
      // A full disk lets an empty file be made; left there it would make the next start wait.
      if (systemErrorCode(error) === "ENOSPC") await unlink(file).catch(() => undefined);
      if (systemErrorCode(error) !== "EEXIST") throw error;
    }
    const content = await readFile(file, "utf8").catch(() => undefined);
    if (content !== undefined && !(await isHeld(file, content))) await breakStaleLock(file, content);
    else await sleep(40);
  }
  throw new StartupError(
    `Another start of Gatehouse has been preparing the same data directory for two minutes. ` +
      `If none is running, delete ${file} and start again.`,
  );
}

interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly namespace: string;
}

async function isHeld(file: string, content: string): Promise<boolean> {
  const age =
    Date.now() -
    (await stat(file)
      .then((found) => found.mtimeMs)
      .catch(() => Date.now()));
  const holder = parseHolder(content);
  if (holder === undefined) return age < EMPTY_FILE_MS;
  if (holder.namespace !== (await processNamespace())) return age < UNSEEN_HOLDER_MS;
  const now = await describeProcess(holder.pid);
  // The number alone could meanwhile belong to another process.
  return now.startedAt !== "" && now.startedAt === holder.startedAt;
}

/** Takes the file away by renaming, and gives it back if it turns out to be a newer one than the one judged. */
async function breakStaleLock(file: string, judged: string): Promise<void> {
  const aside = `${file}.stale-${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8")) !== judged) await link(aside, file);
  } catch {
    // Somebody else was faster; the next turn looks again.
  }
  await unlink(aside).catch(() => undefined);
}

function parseHolder(content: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && "pid" in value && "startedAt" in value;
}

async function describeProcess(pid: number): Promise<Holder> {
  return { pid, startedAt: await processStart(pid), namespace: await processNamespace() };
}

async function processStart(pid: number): Promise<string> {
  if (process.platform === "linux") {
    const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    // The name in brackets may hold spaces, so fields are counted behind it: state is the 1st, start time the 20th.
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  }
  try {
    process.kill(pid, 0);
    return "running";
  } catch {
    return "";
  }
}

async function processNamespace(): Promise<string> {
  return readlink("/proc/self/ns/pid").catch(() => "");
}
