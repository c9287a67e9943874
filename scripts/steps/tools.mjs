import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { readJson, ROOT } from "./progress.mjs";

/** The script behind a package's command, to be run with this very Node. */
export function toolPath(packageName, command) {
  const folder = join(ROOT, "node_modules", packageName);
  const { bin } = readJson(join(folder, "package.json"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** A Chromium to drive: the one that CHROME_PATH names, else one on the path. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}
