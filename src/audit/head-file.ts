import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { explainFileError, systemErrorCode } from "../platform/config/index.ts";
import { type SignedHead, signedHead } from "./signed-head.ts";

const REMEDY = "Set GATEHOUSE_LOG_HEAD_FILE to a file of this user.";

/** Adds a head at the end, and returns once it is on the disk. */
export async function appendHead(path: string, head: SignedHead): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, "a", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(head)}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explainFileError(error, path, REMEDY);
  }
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
