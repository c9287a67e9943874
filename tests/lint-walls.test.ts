import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Files with one fault each, in places that the rules tell apart, and the rule that has to notice. */
const PLANTED: readonly { readonly file: string; readonly rule: string; readonly source: string }[] = [
  wall("a slice reaches behind another slice's door", "src/grants/a.ts", "../requests/create-request.ts"),
  wall("a slice reaches behind it from a folder further in", "src/grants/reconcile/a.ts", "../../requests/queries.ts"),
  wall("a slice reaches into a connector", "src/inventory/a.ts", "../connectors/zendesk/exchange.ts"),
  wall("a slice reaches into the contract", "src/requests/a.ts", "../api/requests.ts"),
  wall("the entry point reaches behind a door", "src/main.ts", "./audit/append-events.ts"),
  wall("the platform imports a slice", "src/platform/http/a.ts", "../../grants/index.ts"),
  wall("the platform imports a slice from its root", "src/platform/b.ts", "../audit/index.ts"),
  wall("the platform imports a connector", "src/platform/c.ts", "../connectors/kit/index.ts"),
  wall("a connector imports the platform", "src/connectors/zendesk/a.ts", "../../platform/errors/index.ts"),
  wall("a connector imports a slice", "src/connectors/zendesk/b.ts", "../../grants/index.ts"),
  wall("a connector imports another connector", "src/connectors/okta/a.ts", "../zendesk/index.ts"),
  wall("a connector reaches behind the kit's door", "src/connectors/zendesk/c.ts", "../kit/errors.ts"),
  wall("the kit imports a connector", "src/connectors/kit/a.ts", "../zendesk/index.ts"),
  wall("the contract imports a slice", "src/api/a.ts", "../requests/index.ts"),
  wall("the contract imports the platform", "src/api/b.ts", "../platform/ids/index.ts"),
  wall("the console imports a slice", "web/grants/a.tsx", "../../src/grants/index.ts"),
  wall("the console reaches behind the contract's door", "web/grants/b.tsx", "../../src/api/grants.ts"),
  wall("the console imports the platform", "web/c.tsx", "../src/platform/errors/index.ts"),
  wall("the product imports a simulator", "src/grants/d.ts", "../../simulators/zendesk/main.ts"),
  wall("the platform imports the tests", "src/platform/d.ts", "../../tests/support/database.ts"),
  wall("a connector imports a simulator", "src/connectors/zendesk/d.ts", "../../../simulators/zendesk/main.ts"),
  wall("a simulator imports the product", "simulators/zendesk/a.ts", "../../src/api/index.ts"),
  { file: "src/rules/any.ts", rule: "no-explicit-any", source: "export const value: any = 1;" },
  {
    file: "src/rules/non-null.ts",
    rule: "no-non-null-assertion",
    source: "export const first = (list: number[]): number => list[0]!;",
  },
  {
    file: "src/rules/floating.ts",
    rule: "no-floating-promises",
    source: "export function run(task: () => Promise<void>): void {\n  task();\n}",
  },
  {
    file: "src/rules/floating-query.ts",
    rule: "no-floating-promises",
    source:
      'import type { Kysely } from "kysely";\n' +
      "export function run(db: Kysely<{ t: { id: string } }>): void {\n" +
      '  db.selectFrom("t").selectAll().execute();\n}',
  },
  {
    file: "src/rules/void.ts",
    rule: "no-void",
    source: "export function run(task: () => Promise<void>): void {\n  void task();\n}",
  },
  {
    file: "src/rules/misused.ts",
    rule: "no-misused-promises",
    source: "export const isReady = (check: () => Promise<boolean>): number => (check() ? 1 : 2);",
  },
  { file: "src/rules/default.ts", rule: "no-default-export", source: "export default 1;" },
  {
    file: "src/rules/switch.ts",
    rule: "switch-exhaustiveness-check",
    source:
      'export function name(state: "on" | "off" | "broken"): void {\n' +
      '  switch (state) {\n    case "on":\n      console.log("1");\n      break;\n    case "off":\n      break;\n  }\n}',
  },
  {
    file: "src/rules/cycle-one.ts",
    rule: "no-cycle",
    source: 'import { two } from "./cycle-two.ts";\nexport const one = (): number => two() + 1;',
  },
  {
    file: "src/rules/cycle-two.ts",
    rule: "no-cycle",
    source: 'import { one } from "./cycle-one.ts";\nexport const two = (): number => one() + 1;',
  },
  {
    file: "src/rules/focused.test.ts",
    rule: "no-focused-tests",
    source: 'import { expect, test } from "vitest";\ntest.only("one", () => expect(1).toBe(1));',
  },
  {
    file: "src/rules/disabled.test.ts",
    rule: "no-disabled-tests",
    source: 'import { expect, test } from "vitest";\ntest.skip("one", () => expect(1).toBe(1));',
  },
];

/** What the rules must leave alone; otherwise a rule that always fires would pass too. */
const ALLOWED: readonly { readonly file: string; readonly source: string }[] = [
  allowed("src/grants/ok.ts", "../requests/index.ts"),
  allowed("src/grants/reconcile/ok.ts", "../../connectors/kit/index.ts"),
  allowed("src/grants/reconcile/ok2.ts", "../lock-grant.ts"),
  allowed("src/grants/ok3.ts", "../platform/errors/app-error.ts"),
  allowed("src/platform/http/ok.ts", "../../api/index.ts"),
  allowed("src/connectors/zendesk/ok.ts", "../kit/index.ts"),
  allowed("src/connectors/zendesk/parts/ok.ts", "../exchange.ts"),
  allowed("src/main-ok.ts", "./audit/index.ts"),
  allowed("web/grants/ok.tsx", "../../src/api/index.ts"),
  allowed("src/grants/ok.test.ts", "../../tests/support/database.ts"),
];

function wall(name: string, file: string, specifier: string): (typeof PLANTED)[number] {
  return { file, rule: "no-restricted-imports", source: `// ${name}\nexport { value } from "${specifier}";` };
}

function allowed(file: string, specifier: string): (typeof ALLOWED)[number] {
  return { file, source: `export { value } from "${specifier}";` };
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly severity: string;
}

let directory: string;
let diagnostics: Diagnostic[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatehouse-lint-"));
  for (const file of [".oxlintrc.json", "tsconfig.json", "package.json"]) {
    await cp(join(ROOT, file), join(directory, file));
  }
  await symlink(join(ROOT, "node_modules"), join(directory, "node_modules"));
  for (const { file, source } of [...PLANTED, ...ALLOWED]) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), `${source}\n`);
  }
  const outcome = spawnSync(
    join(ROOT, "node_modules", ".bin", "oxlint"),
    ["--type-aware", "-f", "json", "src", "web", "simulators"],
    {
      cwd: directory,
      encoding: "utf8",
    },
  );
  diagnostics = (JSON.parse(outcome.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

function errorsIn(file: string): string[] {
  return diagnostics
    .filter((found) => found.filename === file && found.severity === "error")
    .map((found) => found.code);
}

describe("lint refuses", () => {
  test.each(PLANTED)("$rule in $file", ({ file, rule }) => {
    expect(errorsIn(file)).toContainEqual(expect.stringContaining(`(${rule})`));
  });
});

describe("lint accepts", () => {
  test.each(ALLOWED)("$file", ({ file }) => {
    expect(errorsIn(file)).toEqual([]);
  });
});

test("every slice that exists is behind the walls", async () => {
  const config = await readFile(join(ROOT, ".oxlintrc.json"), "utf8");
  const folders = await readdir(join(ROOT, "src"), { withFileTypes: true });
  // These three have rules of their own; the command line puts slices together, as main.ts does.
  const others = ["platform", "connectors", "api", "cli"];
  const slices = folders.filter((entry) => entry.isDirectory() && !others.includes(entry.name));
  const named = /"\*\*\/\{([a-z,]+),api\}\/\*\*"/.exec(config)?.[1]?.split(",") ?? [];
  expect(slices.map((entry) => entry.name).filter((name) => !named.includes(name))).toEqual([]);
});
