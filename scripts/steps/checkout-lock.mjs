import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { explainedError, makeWorkDirectory, WORK } from "./progress.mjs";

/** Keeps two commands from installing into, or building, the same checkout at once; the second one waits. */
export async function withCheckoutLock(work) {
  makeWorkDirectory();
  const lock = join(WORK, "preparing");
  let isAnnounced = false;
  while (!take(lock)) {
    const holder = readHolder(lock);
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!isAnnounced && holder !== undefined) {
      console.error(`Another command (process ${holder}) is preparing this checkout; waiting for it…`);
      isAnnounced = true;
    }
    await sleep(300);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.removeListener("exit", release);
    release();
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw explainedError(error);
    return false;
  }
}

/** A lock without a number is a holder between its two calls, or one that died there. */
function readHolder(lock) {
  try {
    return Number(readFileSync(join(lock, "pid"), "utf8")) || undefined;
  } catch {
    try {
      return Date.now() - statSync(lock).mtimeMs > 5_000 ? -1 : undefined;
    } catch {
      return undefined;
    }
  }
}

function isAlive(pid) {
  if (pid < 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
