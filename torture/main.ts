import { join } from "node:path";
import { tmpdir } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { runProgram } from "../src/platform/config/index.ts";
import { torture, type TortureResult } from "./run.ts";

const MOST_SHOWN = 12;

runProgram(async () => {
  const program = new Command("torture")
    .description(
      "Breaks the built product in every way that is known, and judges by what the simulated Zendesk recorded.",
    )
    .option("--minutes <number>", "how long things are broken; the end takes some minutes more", wholeNumber, 3)
    .option("--seed <number>", "what is done, and when", wholeNumber, 1)
    .option("--nodes <number>", "processes of the product on one PostgreSQL", wholeNumber, 3)
    .action(run);
  await program.parseAsync(process.argv);
});

async function run({ minutes, seed, nodes }: { minutes: number; seed: number; nodes: number }): Promise<void> {
  const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
  const keepIn = join(tmpdir(), `gatehouse-torture-failed-${seed}`);
  const result = await torture({ minutes, seed, nodes: Math.max(2, nodes), say, keepIn });
  print(result, seed);
  const isGood = result.violations.length === 0 && result.missed.length === 0;
  if (!isGood) process.exitCode = 1;
  // The last line, for programs.
  console.log(
    JSON.stringify({
      minutes,
      seed,
      violations: result.violations.length,
      missed: result.missed.length,
      ...result.figures,
      ...result.counts,
    }),
  );
}

function print({ violations, counts, figures, missed }: TortureResult, seed: number): void {
  for (const [name, count] of Object.entries(counts).toSorted(([left], [right]) => left.localeCompare(right)))
    console.log(`${String(count).padStart(7)}  ${name}`);
  console.log("");
  for (const [name, count] of Object.entries(figures)) console.log(`${String(count).padStart(7)}  ${name}`);
  for (const line of missed) console.log(`\nNOT OFTEN ENOUGH  ${line}`);
  for (const { kind, about, at, text, history } of violations.slice(0, MOST_SHOWN)) {
    console.log(`\nVIOLATION  ${kind}  (seed ${seed}; ${about}; ${new Date(at).toISOString()})\n  ${text}`);
    for (const line of history) console.log(`    ${line}`);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of violations) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(`\n${violations.length} violations ${JSON.stringify(Object.fromEntries(kinds))}`);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new InvalidArgumentError("It must be a whole number, at least 1.");
  return Number(text);
}
