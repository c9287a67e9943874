import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { createInterface } from "node:readline";
import { explainFileError, systemErrorCode } from "../platform/config/index.ts";
import { type SignedHead, signedHead } from "./signed-head.ts";

const REMEDY = "Set GATEHOUSE_LOG_HEAD_FILE to a file of this user.";
/** A year of quiet hours, or a day and a half of busy minutes; a line has about 400 bytes. */
const TAIL_BYTES = 1_000_000;

/**
 * Adds a head at the end, and returns once it is on the disk. Nothing of a head is left where there was no room for all
 * of it, and what a crash left half-written before is taken away: a torn line would look like a head that was tampered with.
 */
export async function appendHead(path: string, head: SignedHead): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, "a+", 0o600);
    try {
      const end = await mendEnd(file);
      try {
        await file.writeFile(`${JSON.stringify(head)}\n`);
        await file.datasync();
      } catch (error) {
        await file.truncate(end);
        throw error;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explainFileError(error, path, REMEDY);
  }
}

/** Where the whole lines end; cuts off what is behind them, or ends a whole last line that only misses its end. */
async function mendEnd(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const { text, from } = await readTail(file, size);
  if (size === 0 || text.endsWith("\n")) return size;
  const last = text.slice(text.lastIndexOf("\n") + 1);
  if (parseHead(last) !== null) {
    await file.writeFile("\n");
    return size + 1;
  }
  const end = from + Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1));
  await file.truncate(end);
  return end;
}

async function readTail(file: FileHandle, size: number): Promise<{ readonly text: string; readonly from: number }> {
  const from = Math.max(0, size - TAIL_BYTES);
  const buffer = Buffer.alloc(size - from);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return { text: buffer.toString("utf8", 0, bytesRead), from };
}

/** The heads at the end of the file, oldest first: enough to see what was signed last, however long the file is. */
export async function readLastHeads(path: string): Promise<readonly SignedHead[]> {
  try {
    const file = await open(path, "r");
    try {
      const { text } = await readTail(file, (await file.stat()).size);
      return text.split("\n").flatMap((line) => parseHead(line) ?? []);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw explainFileError(error, path, REMEDY);
  }
}

/** Puts the file beside itself under a name that says why, and returns that name. A new series begins with the next head. */
export async function setAsideHeads(path: string, reason: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  const aside = join(dir, `${name}.${reason}${ext}`);
  try {
    await rename(path, aside);
  } catch (error) {
    throw explainFileError(error, path, REMEDY);
  }
  return aside;
}

/** A line of the file: a head, or what should have been one. */
export type HeadLine = { readonly line: number; readonly head: SignedHead | null };

/** Reads the heads in order; nothing where there is no file. A last line that was cut off by a crash is left out. */
export async function readHeads(path: string): Promise<readonly HeadLine[]> {
  const lines: HeadLine[] = [];
  try {
    for await (const text of createInterface({ input: createReadStream(path, "utf8") })) {
      if (text.trim() !== "") lines.push({ line: lines.length + 1, head: parseHead(text) });
    }
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw explainFileError(error, path, REMEDY);
  }
  return lines.at(-1)?.head === null ? lines.slice(0, -1) : lines;
}

function parseHead(text: string): SignedHead | null {
  try {
    return signedHead.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
