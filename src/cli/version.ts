import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The same relative path leads to the package's file from src/ and from dist/src/. */
export function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** The built console: beside the built server, or in dist/ where the sources themselves are run. */
export function findWebDirectory(): string {
  const besideServer = fileURLToPath(new URL("../../web", import.meta.url));
  return existsSync(`${besideServer}/vite.config.ts`)
    ? fileURLToPath(new URL("../../dist/web", import.meta.url))
    : besideServer;
}
