import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the nearest package.json above this code is: the checkout, or dist/ whatever file of it this was built into. */
function packageDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, "package.json")) && dirname(directory) !== directory)
    directory = dirname(directory);
  return directory;
}

export function readVersion(): string {
  const text = readFileSync(join(packageDirectory(), "package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** The built console: beside the built server, or in dist/ where the sources themselves are run. */
export function findWebDirectory(): string {
  const besideServer = join(packageDirectory(), "web");
  return existsSync(join(besideServer, "vite.config.ts")) ? join(packageDirectory(), "dist", "web") : besideServer;
}
