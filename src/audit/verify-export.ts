import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { explainFileError } from "../platform/config/index.ts";
import type { LogPublicKey } from "../platform/crypto/index.ts";
import { readExportedEvent } from "./exported-event.ts";
import { readHeads } from "./head-file.ts";
import { type Finding, LogWalk, type LogVerdict, trustHeads } from "./log-walk.ts";

export interface ExportFiles {
  /** JSON lines, the whole log, oldest first: `GET /v1/events/export`. */
  readonly exportFile: string;
  readonly headFile: string;
  readonly key: LogPublicKey | null;
}

/**
 * Checks an exported log with nothing but files: no database, no private key, no running product. Names the first row
 * that is bad, missing or cut. Without heads a log that was cut or written anew looks whole.
 */
export async function verifyExport(files: ExportFiles): Promise<LogVerdict> {
  const trusted = trustHeads({ installationId: null, key: files.key, heads: await readHeads(files.headFile) });
  const walk = new LogWalk(trusted.heads);
  const found = (await readThrough(files.exportFile, walk)) ?? walk.checkHeads() ?? trusted.finding;
  return walk.conclude(found);
}

async function readThrough(path: string, walk: LogWalk): Promise<Finding | null> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
      number += 1;
      const row = readExportedEvent(line);
      const next = (walk.seq + 1n).toString();
      if (row === null)
        return {
          problem: `row ${next} was changed: line ${number} is not a line of a full export in JSON`,
          firstBadSeq: next,
        };
      const finding = walk.take(row);
      if (finding !== null) return finding;
    }
  } catch (error) {
    throw explainFileError(error, path, "Name the file that was exported as JSON lines.");
  }
  return null;
}
