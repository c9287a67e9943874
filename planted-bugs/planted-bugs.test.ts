import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BUGS } from "./bugs/index.ts";
import { type Report, verdictOf } from "./catcher.ts";
import { unplanted } from "./complete.ts";
import { GUARDS, INVARIANTS } from "./promises.ts";
import { applyEdit } from "./tree.ts";

const sourceOf = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

describe("planted bugs", () => {
  it("are there for each of the 13 invariants and 44 guards", () => {
    expect(Object.keys(INVARIANTS)).toHaveLength(13);
    expect(Object.keys(GUARDS)).toHaveLength(44);
    expect(unplanted()).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(BUGS.map((bug) => bug.name)).size).toBe(BUGS.length);
  });

  it.each(BUGS.map((bug) => [bug.name, bug] as const))("apply to the sources as they are: %s", (_name, bug) => {
    expect(bug.edits.length).toBeGreaterThan(0);
    const texts = new Map<string, string>();
    for (const edit of bug.edits) texts.set(edit.file, applyEdit(texts.get(edit.file) ?? sourceOf(edit.file), edit));
    for (const [file, text] of texts) expect(text).not.toBe(sourceOf(file));
  });

  it("refuse a text that is missing or occurs twice", () => {
    const edit = { file: "a.ts", find: "x", replace: "y" };
    expect(() => applyEdit("", edit)).toThrow(/0 times/);
    expect(() => applyEdit("xx", edit)).toThrow(/2 times/);
    expect(applyEdit("axb", edit)).toBe("ayb");
  });
});

describe("a catcher", () => {
  const catcher = { project: "product", path: "tests/a.test.ts", test: "what is promised" } as const;
  const report = (status: string, failure?: string, message = ""): Report => ({
    testResults: [
      {
        name: "/copy/tests/a.test.ts",
        status: status === "passed" ? "passed" : "failed",
        message,
        assertionResults: [
          { fullName: "what is promised", status, failureMessages: failure === undefined ? [] : [failure] },
        ],
      },
    ],
  });

  it.each([
    ["fails by its own assertion", report("failed", "AssertionError: expected 1 to be 2\n    at a.ts:1"), "failed"],
    ["passes", report("passed"), "passed"],
    ["throws something else", report("failed", "TypeError: x is not a function"), "void"],
    ["runs out of time", report("failed", "Error: Test timed out in 30000ms."), "void"],
    ["did not run", report("skipped"), "void"],
    [
      "is in a file that does not load",
      {
        testResults: [
          { name: "/copy/tests/a.test.ts", status: "failed", message: "SyntaxError", assertionResults: [] },
        ],
      },
      "void",
    ],
    ["was not found", { testResults: [] }, "void"],
    ["left no report", null, "void"],
  ] as const)("that %s says so", (_what, given, kind) => {
    expect(verdictOf(given, catcher).kind).toBe(kind);
  });

  it("may have a verdict of its own, and then only that counts", () => {
    expect(verdictOf(report("failed", "Error: I1: g1 is there"), catcher, "I1:").kind).toBe("failed");
    expect(verdictOf(report("failed", "AssertionError: another"), catcher, "I1:").kind).toBe("void");
  });
});
