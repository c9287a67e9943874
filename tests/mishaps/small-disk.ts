import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  readonly directory: string;
  /** Takes all that is left. */
  fill(): Promise<void>;
  free(): Promise<void>;
  makeReadOnly(): Promise<void>;
  makeWritable(): void;
  remove(): void;
}

/**
 * Only root may mount, so that elsewhere these tests say that they were left out; on CI that is a failure, because there
 * nobody reads it.
 */
export function canMount(): boolean {
  try {
    makeSmallDisk(1).remove();
    return true;
  } catch {
    const words =
      "mishaps: this user may not mount a small disk, so the tests of full and read-only disks are LEFT OUT";
    if (process.env["CI"] !== undefined) throw new Error(words);
    console.warn(words);
    return false;
  }
}

export function makeSmallDisk(megabytes: number): SmallDisk {
  const directory = mkdtempSync("/tmp/gatehouse-disk-");
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=711`, "tmpfs", directory], { stdio: "pipe" });
  const filler = join(directory, "filler");
  return {
    directory,
    fill: async () => {
      const file = await open(filler, "a");
      try {
        const { bavail, bsize } = await statfs(directory);
        await file.truncate(0);
        let left = bavail * bsize;
        for (const size of [1_000_000, 4_096, 1]) {
          for (; left >= size; left -= size) if (!(await writeOrStop(file, size))) break;
        }
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler),
    makeReadOnly: async () => {
      // Refused while somebody has a file open for writing, which here is for moments only.
      for (let tries = 0; !remountReadOnly(directory); tries += 1) {
        if (tries > 100) throw new Error(`${directory} stays in use`);
        await sleep(20);
      }
    },
    makeWritable: () => {
      execFileSync("mount", ["-o", "remount,rw", directory]);
    },
    remove: () => {
      execFileSync("umount", ["--lazy", directory]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function remountReadOnly(directory: string): boolean {
  try {
    execFileSync("mount", ["-o", "remount,ro", directory], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

async function writeOrStop(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  try {
    await file.write(Buffer.alloc(size));
    return true;
  } catch {
    return false;
  }
}
