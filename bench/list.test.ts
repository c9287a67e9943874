import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** The program as `npm run bench` starts it, from the sources. */
function bench(...args: string[]): { readonly code: number | null; readonly output: string; readonly told: string } {
  const outcome = spawnSync(process.execPath, ["--import", "tsx", "bench/main.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: outcome.status, output: outcome.stdout, told: outcome.stderr };
}

test("without a name the benchmarks are listed, each with its aim", () => {
  const listed = bench();
  expect(listed.code).toBe(0);
  for (const name of ["approve", "expiry", "overdue", "start"])
    expect(listed.output).toMatch(new RegExp(`^  ${name} .+\\n +aim: .+$`, "m"));
});

test("a name that is no benchmark is refused with the names that there are", () => {
  expect(bench("aprove")).toEqual({
    code: 1,
    output: "",
    told: "There is no benchmark called aprove. There are: approve, expiry, overdue, start.\n",
  });
});
