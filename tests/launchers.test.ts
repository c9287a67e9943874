import { spawn, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

// A checkout like ours with a product of a few lines, so that a build takes a second.
const PRODUCT = `
import { readFileSync } from "node:fs";
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
console.log("started", version, process.argv.slice(2).join(" "));
if (process.argv.includes("--fail")) process.exitCode = 7;
if (process.argv.includes("--wait")) {
  const timer = setInterval(() => undefined, 1_000);
  process.once("SIGINT", () => {
    setTimeout(() => {
      console.log("stopped in order");
      clearInterval(timer);
      process.exit(0);
    }, 300);
  });
}
`;

let checkout: string;

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), "gatehouse-launch-"));
  for (const name of ["scripts", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"]) {
    await cp(join(ROOT, name), join(checkout, name), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  await mkdir(join(checkout, "src"));
  await writeFile(join(checkout, "src", "main.ts"), PRODUCT);
});

afterAll(async () => {
  await rm(checkout, { recursive: true, force: true });
});

function start(...args: string[]): {
  readonly code: number | null;
  readonly output: string;
  readonly progress: string;
} {
  const outcome = spawnSync(process.execPath, ["scripts/start.mjs", ...args], { cwd: checkout, encoding: "utf8" });
  return { code: outcome.status, output: outcome.stdout, progress: outcome.stderr };
}

test("the first start builds and says so; options and the exit code pass through", () => {
  const first = start("--fail", "--port", "9");
  expect(first).toMatchObject({ code: 7, output: expect.stringMatching(/^started \d+\.\d+\.\d+ --fail --port 9\n$/) });
  expect(first.progress).toContain("Building the server…");
});

test("a second start builds nothing, and one after a change builds again", async () => {
  expect(start().progress).toBe("");
  await writeFile(join(checkout, "src", "added.ts"), "export const added = 1;\n");
  expect(start().progress).toContain("Building the server…");
});

test("a source that does not compile stops the start with the compiler's words and keeps what was built", async () => {
  await writeFile(join(checkout, "src", "broken.ts"), "export const broken: number = 'text';\n");
  const refused = start();
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.progress).toContain("src/broken.ts(1,14)");
  await rm(join(checkout, "src", "broken.ts"));
  expect(start()).toMatchObject({ code: 0, progress: "" });
});

test("one Ctrl-C that arrives twice lets the program stop in order", async () => {
  const child = spawn(process.execPath, ["scripts/start.mjs", "--wait"], { cwd: checkout });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await expect.poll(() => output, { timeout: 20_000 }).toContain("started");
  child.kill("SIGINT");
  // At the same instant the system would merge them into one.
  await sleep(50);
  child.kill("SIGINT");
  const code = await new Promise((done) => {
    child.once("close", done);
  });
  expect(output).toContain("stopped in order");
  expect(code).toBe(0);
});
