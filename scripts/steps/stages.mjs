import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildProduct } from "./build-product.mjs";
import { readJson, ROOT, StepError, WORK } from "./progress.mjs";
import { findChromium, toolPath } from "./tools.mjs";

// A stage that hangs must not take the summary of the others with it; one on a busy machine is not hanging.
const STAGE_LIMIT_MS = 25 * 60_000;
// The parts of the product whose SQL differs most between versions; all of it runs on the bundled one.
const ON_OLDEST_SERVER = ["tests/platform/migrate", "tests/platform/open-database", "tests/platform/test-database"];

/**
 * One part of `npm test`: a name, and work that answers with counts. What mostly waits is done beside the rest, one after
 * the other; it is given a list, and adds to it what it would have printed. What is `onAsking` runs only when it is named.
 */
export const STAGES = [
  { name: "types", run: () => checks(typeChecks()) },
  { name: "lint", run: () => checks(lintChecks()) },
  { name: "build", run: build },
  { name: "stories", isBeside: true, run: stories },
  // Beside everything else two cores starve it of the faults that it must have seen.
  { name: "torture", isBeside: true, onAsking: true, run: torture },
  { name: "product", run: () => vitest("product") },
  { name: "oldest PostgreSQL", run: onOldestServer },
  { name: "simulators", run: () => vitest("simulators") },
  { name: "models", run: () => vitest("models") },
  { name: "planted bugs", run: plantedBugs },
  { name: "browser", run: browser },
];

export function typeChecks() {
  const projects = ["tsconfig.json", "web/tsconfig.json"].filter((file) => existsSync(join(ROOT, file)));
  return projects.map((project) => ["types", `tsc -p ${project}`, "typescript", "tsc", ["--noEmit", "-p", project]]);
}

export function lintChecks() {
  return [
    ["lint", "oxlint --type-aware", "oxlint", "oxlint", ["--type-aware", "--quiet"]],
    ["format", "biome format", "@biomejs/biome", "biome", ["format", "."]],
    ["dead code", "knip", "knip", "knip", []],
  ];
}

/** Runs tools one after the other, all of them, and counts each as one. */
export async function checks(list) {
  const result = { passed: 0, failed: 0, skipped: 0 };
  for (const [, shown, packageName, command, args] of list) {
    console.log(`> ${shown}`);
    const code = await run(toolPath(packageName, command), args);
    result[code === 0 ? "passed" : "failed"] += 1;
  }
  return result;
}

async function build() {
  try {
    await buildProduct();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs one project of vitest.config.ts. No test at all is a failure: an empty stage would stay green for ever. */
export async function vitest(project, filters = [], environment = {}) {
  const report = join(WORK, `tests-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run(
    toolPath("vitest", "vitest"),
    ["run", "--project", project, ...reporters, ...filters],
    environment,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, remark: "no test was found, or the run broke" };

  const counts = readJson(report);
  const failed = counts.numFailedTests + counts.testResults.filter(isBrokenFile).length;
  return {
    passed: counts.numPassedTests,
    // An error outside any test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
    ...(counts.numTotalTests === 0 && { remark: "no test was found" }),
  };
}

/** A file that could not even be loaded has no tests that could fail. */
function isBrokenFile(file) {
  return file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed");
}

async function onOldestServer() {
  const directory = "/usr/lib/postgresql/15/bin";
  if (!existsSync(join(directory, "initdb"))) {
    console.log(`PostgreSQL 15 is not installed here (${directory}); the product ran on the bundled version only.`);
    return { passed: 0, failed: 0, skipped: 0, remark: "not installed" };
  }
  return vitest("product", ON_OLDEST_SERVER, { TEST_POSTGRES_BIN: directory });
}

/** The demo's stories as a newcomer plays them, on what the stage "build" made; on a port that no demo has. */
function stories(output) {
  return oneProgram("demo/main.js", ["--script", "--port", "8798"], output);
}

/** Two minutes in which everything is broken, and the verdict; twenty are for a release. */
function torture(output) {
  return oneProgram("torture/main.js", ["--minutes", "2", "--seed", "1"], output);
}

/** A program of ours, as the stage "build" made it, whose exit code is the verdict. */
async function oneProgram(entry, args, output) {
  const program = join(ROOT, "dist", entry);
  if (!existsSync(program)) return { passed: 0, failed: 1, skipped: 0, remark: "the product is not built" };
  return oneVerdict(await run(program, args, {}, output));
}

async function plantedBugs() {
  return oneVerdict(await run(join(ROOT, "scripts", "planted-bugs.mjs"), ["--quick"]));
}

function oneVerdict(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function browser() {
  const folder = join(ROOT, "tests", "browser");
  if (!existsSync(folder) || !readdirSync(folder).some((name) => name.endsWith(".test.ts"))) {
    return { passed: 0, failed: 1, skipped: 0, remark: "no test was found" };
  }
  const chromium = findChromium();
  if (chromium !== undefined) return vitest("browser", [], { CHROME_PATH: chromium });

  const line = "!".repeat(100);
  console.log(
    `${line}\nTHE BROWSER TESTS WERE SKIPPED: there is no Chromium on this machine. Install it (Debian: apt-get install\n` +
      `chromium) or set CHROME_PATH to one.\n${line}`,
  );
  // Where everything has to be shown, not having looked is not a success.
  const isRequired = process.env.CI !== undefined;
  return { passed: 0, failed: isRequired ? 1 : 0, skipped: isRequired ? 0 : 1, remark: "no Chromium" };
}

/** `output`: where what it says is kept; without one it is printed at once. */
function run(script, args, environment = {}, output) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...withoutProductSettings(process.env), ...environment },
    stdio: output === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
  const onSignal = () => child.kill("SIGTERM");
  process.once("SIGTERM", onSignal);
  const timer = setTimeout(() => {
    const say = (line) => (output === undefined ? console.error(line) : output.push(`${line}\n`));
    say(`Stopped after ${STAGE_LIMIT_MS / 60_000} minutes.`);
    child.kill("SIGTERM");
  }, STAGE_LIMIT_MS);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      clearTimeout(timer);
      process.removeListener("SIGTERM", onSignal);
      done(code ?? 1);
    });
  });
}

/** An operator's own settings must not decide how tests come out. */
function withoutProductSettings(environment) {
  const isSetting = (name) => /^(GATEHOUSE_|DATABASE_)/.test(name);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSetting(name)));
}
