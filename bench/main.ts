import { Command } from "commander";
import { runProgram } from "../src/platform/config/index.ts";
import { describeBenchmarks, findBenchmark } from "./list.ts";

runProgram(async () => {
  const program = new Command("bench")
    .description("Measures the built product as processes of their own, on a PostgreSQL of its own.")
    .argument("[name]", "the benchmark; without one they are listed")
    .action(run);
  await program.parseAsync(process.argv);
});

async function run(name: string | undefined): Promise<void> {
  if (name === undefined) {
    console.log(describeBenchmarks());
    return;
  }
  const benchmark = findBenchmark(name);
  const say = (line: string): void => console.error(line);
  say(`${benchmark.about}\nAim: ${benchmark.aim}`);
  const figures = await benchmark.run(say);
  // The last line, for programs.
  console.log(JSON.stringify({ benchmark: benchmark.name, ...figures }));
}
