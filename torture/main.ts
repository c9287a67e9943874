import { join } from "node:path";
import { tmpdir } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { runProgram } from "../src/platform/config/index.ts";
import { BOUND_MS, BOUND_PARTS } from "./bound.ts";
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
  const missed = print(result, seed);
  if (result.violations.length > 0 || missed > 0) process.exitCode = 1;
  // The last line, for programs.
  console.log(
    JSON.stringify({
      minutes,
      seed,
      violations: result.violations.length,
      missed,
      ...result.figures,
      ...result.counts,
    }),
  );
}

/** Prints everything that a run found, and answers how many things happened less often than they must. */
function print(result: TortureResult, seed: number): number {
  const missed = printCounts(result);
  printBound(result);
  const { violations } = result;
  for (const { kind, about, at, text, history } of violations.slice(0, MOST_SHOWN)) {
    console.log(`\nVIOLATION  ${kind}  (seed ${seed}; ${about}; ${new Date(at).toISOString()})\n  ${text}`);
    for (const line of history) console.log(`    ${line}`);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of violations) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(`\n${violations.length} violations ${JSON.stringify(Object.fromEntries(kinds))}`);
  return missed;
}

function printCounts({ counts, least, figures }: TortureResult): number {
  const row = (count: string, atLeast: string, name: string): string =>
    `${count.padStart(7)} ${atLeast.padStart(9)}  ${name}`;
  let missed = 0;
  console.log(`\n${row("count", "at least", "what happened")}`);
  for (const name of [...new Set([...least.keys(), ...Object.keys(counts)])].toSorted()) {
    const [count, atLeast] = [counts[name] ?? 0, least.get(name)];
    const isMissed = atLeast !== undefined && count < atLeast;
    if (isMissed) missed += 1;
    console.log(`${row(String(count), String(atLeast ?? ""), name)}${isMissed ? "  NOT OFTEN ENOUGH" : ""}`);
  }
  console.log("");
  for (const [name, count] of Object.entries(figures)) console.log(row(String(count), "", name));
  return missed;
}

function printBound({ inTheWay }: TortureResult): void {
  console.log(`\nThe bound is ${BOUND_MS / 1_000} s of time in which nothing was in the way:`);
  for (const [name, seconds] of Object.entries(BOUND_PARTS)) console.log(`${String(seconds).padStart(7)} s  ${name}`);
  console.log("What was in the way in this run, and is added to it where it met an end:");
  for (const [name, seconds] of Object.entries(inTheWay)) console.log(`${String(seconds).padStart(7)} s  ${name}`);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new InvalidArgumentError("It must be a whole number, at least 1.");
  return Number(text);
}
