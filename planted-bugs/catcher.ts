import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Catcher } from "./bug.ts";

/** The part of vitest's JSON report that a verdict rests on. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

export type Verdict =
  | { readonly kind: "passed" | "failed"; readonly said: string }
  | { readonly kind: "void"; readonly said: string };

const LIMIT_MS = 300_000;
/** How vitest words a failed assertion; that of `rejects` and of `poll` carries no name of its own. */
const ASSERTION = /^(AssertionError|Error: promise (resolved|rejected) |Error: expected )/;

/** Runs these tests alone, all of one project, in a copy of the tree. Null: there is no report, the run itself broke. */
export async function runTests(root: string, catchers: readonly Catcher[]): Promise<Report | null> {
  const file = join(root, "planted-report.json");
  rmSync(file, { force: true });
  const names = [...new Set(catchers.map(({ test }) => test))].map(escapePattern);
  const project = catchers[0]?.project ?? "product";
  const paths = [...new Set(catchers.map(({ path }) => path))];
  const args = ["run", "--project", project, "--maxWorkers=1", "--reporter=json", `--outputFile.json=${file}`];
  await runVitest(root, [...args, "-t", `^(${names.join("|")})$`, ...paths]);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : null;
}

function escapePattern(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

async function runVitest(root: string, args: readonly string[]): Promise<void> {
  const script = join(root, "node_modules", "vitest", "vitest.mjs");
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: "ignore", env: cleanEnvironment() });
  const timer = setTimeout(() => child.kill("SIGTERM"), LIMIT_MS);
  await new Promise<void>((done, fail) => {
    child.once("error", fail);
    child.once("close", () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** Neither an operator's settings nor a run of vitest around this one may decide how tests come out. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const isForeign = (name: string) => /^(GATEHOUSE_|DATABASE_|VITEST)/.test(name) || name === "NODE_ENV";
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isForeign(name)));
}

/**
 * What the named test says. Only a failure by its own assertion, or by the verdict that the bug names, is a failure: a
 * file that does not load, a hook that breaks, a time limit and a test that did not run say nothing about the guard.
 */
export function verdictOf(report: Report | null, catcher: Catcher, verdict?: string): Verdict {
  if (report === null) return { kind: "void", said: "vitest left no report" };
  const file = report.testResults.find(({ name }) => name.endsWith(`/${catcher.path}`));
  if (file === undefined) return { kind: "void", said: `${catcher.path} was not run` };
  const test = file.assertionResults.find(({ fullName }) => fullName === catcher.test);
  if (test === undefined) return { kind: "void", said: firstLine(file.message) || "there is no test of that name" };
  if (test.status === "passed") return { kind: "passed", said: "" };
  if (test.status !== "failed")
    return { kind: "void", said: `it was not run: ${test.status} ${firstLine(file.message)}` };
  const failures = test.failureMessages ?? [];
  const own = failures.find((text) => isVerdict(text, verdict));
  if (own !== undefined) return { kind: "failed", said: firstLine(own) };
  return { kind: "void", said: `it broke without a verdict: ${firstLine(failures[0] ?? "")}` };
}

function isVerdict(text: string, verdict: string | undefined): boolean {
  const first = firstLine(text);
  if (/test timed out/i.test(first)) return false;
  return verdict === undefined ? ASSERTION.test(first) : first.includes(verdict);
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
