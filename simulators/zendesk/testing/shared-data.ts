import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Zendesk's description and recordings lie beside the repository; they may not be redistributed with it. */
const FOLDER =
  process.env["GATEHOUSE_SHARED_DATA"] ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

/**
 * The path of a file or folder of the shared data, or null with a word about it where that is missing: a clone alone can
 * be tested without. On CI that is a failure, because there nobody reads the word.
 */
export function findSharedData(name: string): string | null {
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  const words = `${name} is not in the shared data (set GATEHOUSE_SHARED_DATA), so what it shows about the simulator is LEFT OUT`;
  if (process.env["CI"] !== undefined) throw new Error(words);
  process.stdout.write(`${words}\n`);
  return null;
}
