// npm test: everything, in stages, with one closing line. `npm test -- --only lint,product` runs some stages;
// `npm test -- tests/platform` runs the product's tests whose path contains that.
import "./steps/check-node-version.mjs";
import { withCheckoutLock } from "./steps/checkout-lock.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { launch, StepError } from "./steps/progress.mjs";
import { STAGES, vitest } from "./steps/stages.mjs";

launch(async () => {
  const began = performance.now();
  const stages = chooseStages(process.argv.slice(2));
  await withCheckoutLock(installPackages);
  printSummary(await runStages(stages), performance.now() - began);
});

/** All stages in turn; what may run beside others does so from its place in the list on, and is shown when it ended. */
async function runStages(stages) {
  const results = new Map();
  const ended = [];
  const showEnded = () => {
    for (const { stage, output } of ended.splice(0)) {
      printHeading(stage);
      for (const chunk of output) process.stdout.write(chunk);
    }
  };
  const inTurn = async (list) => {
    for (const stage of list) {
      const output = [];
      results.set(stage, await timed(stage, output));
      ended.push({ stage, output });
    }
  };

  const isBeside = (stage) => stage.isBeside === true && stages.at(-1) !== stage;
  let beside;
  for (const stage of stages) {
    if (isBeside(stage)) {
      beside ??= inTurn(stages.filter(isBeside));
      continue;
    }
    printHeading(stage);
    results.set(stage, await timed(stage));
    showEnded();
  }
  await beside;
  showEnded();
  return stages.map((stage) => results.get(stage));
}

async function timed(stage, output) {
  const began = performance.now();
  const result = await stage.run(output);
  return { ...result, name: stage.name, tookMs: performance.now() - began };
}

function printHeading({ name }) {
  console.log(`\n━━━ ${name} ${"━".repeat(Math.max(0, 95 - name.length))}`);
}

function chooseStages(args) {
  if (args.length === 0) return STAGES.filter((stage) => stage.onAsking !== true);
  if (args[0] === "--only") {
    const names = (args[1] ?? "").split(",");
    const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
    if (unknown.length > 0) {
      const all = STAGES.map((stage) => stage.name).join(", ");
      throw new StepError(`There is no stage "${unknown.join('", "')}". The stages are: ${all}.`);
    }
    return STAGES.filter((stage) => names.includes(stage.name));
  }
  return [{ name: "product", run: () => vitest("product", args) }];
}

function printSummary(results, tookMs) {
  console.log(`\n━━━ summary ${"━".repeat(88)}`);
  for (const { name, passed, failed, skipped, remark, tookMs: stageMs } of results) {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    const note = remark === undefined ? "" : `  (${remark})`;
    const verdict = failed > 0 ? "FAILED " : passed === 0 ? "SKIPPED" : "ok     ";
    console.log(`${verdict} ${name.padEnd(18)} ${counts.padEnd(36)} ${duration(stageMs)}${note}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const failed = total("failed");
  console.log(
    `\nGatehouse tests: ${total("passed")} passed, ${failed} failed, ${total("skipped")} skipped in ${duration(tookMs)}`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function duration(ms) {
  const seconds = Math.round(ms / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
