/** `node --import tsx docs/model/run.ts [model] [large | name of a guard]`, see README.md. */
import { explore, type Result } from "./explore.ts";
import type { Suite } from "./suite.ts";
import { SUITES } from "./worlds.ts";

/** A broken design has more states than a sound one, and its shortest traces come long before this. */
const ENOUGH_FOR_A_TRACE = 1_500_000;

function report(result: Result, withTraces: boolean): void {
  const verdict =
    result.broken.size === 0
      ? "all hold"
      : `BREAKS ${[...result.broken].map(([name, trace]) => `${name} (${trace.length})`).join("; ")}`;
  const size = `${result.states.toLocaleString("en")} states, ${result.steps.toLocaleString("en")} steps, ${result.seconds.toFixed(1)} s`;
  console.log(`${result.name}: ${size}${result.isComplete ? "" : ", cut"}; ${verdict}`);
  if (!withTraces) return;
  for (const [name, trace] of result.broken)
    console.log(`  ${name}\n${trace.map((step) => `    - ${step}`).join("\n")}`);
}

function runFinal(suite: Suite, isLarge: boolean): void {
  for (const model of isLarge ? suite.large : suite.small) {
    const result = explore(model);
    report(result, true);
    if (result.broken.size > 0) process.exitCode = 1;
  }
}

const [only, what] = process.argv.slice(2);
for (const [name, makeSuite] of SUITES) {
  if (only !== undefined && only !== name) continue;
  const suite = makeSuite();
  if (what === undefined || what === "large") runFinal(suite, what === "large");
  if (what === "large") continue;
  for (const [guard, { model }] of suite.guards) {
    if (what === undefined || what === guard)
      report(explore(model, { maximumStates: ENOUGH_FOR_A_TRACE }), what !== undefined);
  }
}
