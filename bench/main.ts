import { Command, InvalidArgumentError } from "commander";
import { runProgram } from "../src/platform/config/index.ts";
import type { Options } from "./benchmark.ts";
import { describeBenchmarks, findBenchmark } from "./list.ts";

runProgram(async () => {
  const program = new Command("bench")
    .description("Measures the built product as processes of their own, on a PostgreSQL of its own.")
    .argument("[name]", "the benchmark; without one they are listed")
    .option("--grants <count>", "overdue: how many removals are overdue", wholeNumber)
    .option("--calls <count>", "overdue: calls that the simulated Zendesk allows a minute", wholeNumber)
    .option("--minutes <count>", "overdue: how long to measure at most", wholeNumber)
    .action(run);
  await program.parseAsync(process.argv);
});

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It must be a whole number, at least 1.");
  return Number(text);
}

async function run(name: string | undefined, options: Options): Promise<void> {
  if (name === undefined) {
    console.log(describeBenchmarks());
    return;
  }
  const benchmark = findBenchmark(name);
  const say = (line: string): void => console.error(line);
  say(`${benchmark.about}\nAim: ${benchmark.aim}`);
  const figures = await benchmark.run(say, options);
  // The last line, for programs.
  console.log(JSON.stringify({ benchmark: benchmark.name, ...figures }));
}
