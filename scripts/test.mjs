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
  const results = [];
  for (const stage of stages) {
    console.log(`\n━━━ ${stage.name} ${"━".repeat(Math.max(0, 95 - stage.name.length))}`);
    const stageBegan = performance.now();
    const result = await stage.run();
    results.push({ ...result, name: stage.name, tookMs: performance.now() - stageBegan });
  }
  printSummary(results, performance.now() - began);
});

function chooseStages(args) {
  if (args.length === 0) return STAGES;
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
