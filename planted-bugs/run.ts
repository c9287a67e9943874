/** `npm run planted-bugs [-- --list | --quick | --only NAME]`, see README.md. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Catcher, PlantedBug } from "./bug.ts";
import { BUGS } from "./bugs/index.ts";
import { runTests, verdictOf } from "./catcher.ts";
import { unplanted } from "./complete.ts";
import { Tree } from "./tree.ts";

const CHECKOUT = fileURLToPath(new URL("../", import.meta.url));
const WORKERS = 2;

interface Result {
  readonly bug: PlantedBug;
  readonly isCaught: boolean;
  readonly said: string;
  readonly tookMs: number;
}

const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const bugs = chosen();
  if (values.list) {
    for (const bug of bugs)
      console.log(`${bug.name}\n    breaks    ${bug.breaks.join(", ")}\n    caught by ${shown(bug)}`);
    return 0;
  }
  if (bugs.length === 0) {
    console.error("There is no such bug; --list names them all.");
    return 1;
  }
  const missing = unplanted();
  for (const promise of missing) console.error(`NO BUG IS PLANTED FOR  ${promise}`);
  const began = performance.now();
  const trees = Array.from({ length: WORKERS }, () => new Tree(CHECKOUT));
  // A run that is broken off leaves no copies behind.
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  process.once("exit", () => {
    for (const tree of trees) tree.remove();
  });
  if (!(await everyCatcherPasses(trees, bugs))) return 1;
  const results = await plantAll(trees, bugs);
  printTable(results, performance.now() - began);
  return missing.length === 0 && results.every(({ isCaught }) => isCaught) ? 0 : 1;
}

function chosen(): readonly PlantedBug[] {
  const { only, quick } = values;
  if (only !== undefined) return BUGS.filter((bug) => only.includes(bug.name));
  return quick ? BUGS.filter((bug) => bug.isQuick === true) : BUGS;
}

/** A test that fails anyway catches nothing, so each must first pass on the tree as it is. */
async function everyCatcherPasses(trees: readonly Tree[], bugs: readonly PlantedBug[]): Promise<boolean> {
  const paths = [...new Set(bugs.map(({ caughtBy }) => caughtBy.path))];
  const groups = paths.map((path) =>
    distinct(bugs.map(({ caughtBy }) => caughtBy).filter((catcher) => catcher.path === path)),
  );
  console.log(`Without a bug: ${groups.flat().length} tests in ${groups.length} files…`);
  const broken: string[] = [];
  await shareOut(trees, groups, async (tree, group) => {
    const report = await runTests(tree.root, group);
    for (const catcher of group) {
      const verdict = verdictOf(report, catcher);
      if (verdict.kind !== "passed") broken.push(`${catcher.path} > ${catcher.test}: ${verdict.said}`);
    }
  });
  for (const line of broken) console.error(`FAILS WITHOUT A BUG  ${line}`);
  return broken.length === 0;
}

async function plantAll(trees: readonly Tree[], bugs: readonly PlantedBug[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  await shareOut(trees, bugs, async (tree, bug) => {
    const began = performance.now();
    const { isCaught, said } = await plant(tree, bug);
    results.push({ bug, isCaught, said, tookMs: performance.now() - began });
    console.log(`${isCaught ? "caught " : "MISSED "} ${bug.name}${isCaught ? "" : `: ${said}`}`);
  });
  return bugs.flatMap((bug) => results.filter((result) => result.bug === bug));
}

async function plant(tree: Tree, bug: PlantedBug): Promise<Pick<Result, "isCaught" | "said">> {
  try {
    const report = await tree.with(bug.edits, () => runTests(tree.root, [bug.caughtBy]));
    const verdict = verdictOf(report, bug.caughtBy, bug.verdict);
    return { isCaught: verdict.kind === "failed", said: verdict.said || "the test passes with the bug" };
  } catch (error) {
    return { isCaught: false, said: error instanceof Error ? error.message : String(error) };
  }
}

async function shareOut<Item>(
  trees: readonly Tree[],
  items: readonly Item[],
  work: (tree: Tree, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    trees.map(async (tree) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(tree, item);
    }),
  );
}

function distinct(catchers: readonly Catcher[]): readonly Catcher[] {
  return [...new Map(catchers.map((catcher) => [catcher.test, catcher])).values()];
}

function printTable(results: readonly Result[], tookMs: number): void {
  console.log("");
  for (const { bug, isCaught, said, tookMs: bugMs } of results) {
    console.log(`${isCaught ? "caught" : "MISSED"}  ${bug.name}  [${bug.breaks.join(", ")}]  ${seconds(bugMs)}`);
    console.log(`        by ${shown(bug)}\n        ${said.slice(0, 160)}`);
  }
  const caught = results.filter(({ isCaught }) => isCaught).length;
  console.log(`\nPlanted bugs: ${results.length}, caught: ${caught}, in ${seconds(tookMs)}`);
}

function shown({ caughtBy }: PlantedBug): string {
  return `${caughtBy.path} > ${caughtBy.test}`;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1_000)} s`;
}
