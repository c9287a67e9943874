import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Zendesk's description and recordings lie beside the repository; they may not be redistributed with it. */
const FOLDER =
  process.env["GATEHOUSE_SHARED_DATA"] ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

/** The path of a file or folder of the shared data, or null with a word about it where that is missing. */
export function findSharedData(name: string): string | null {
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  process.stdout.write("skipped: shared data not present\n");
  return null;
}
