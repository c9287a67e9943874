import { StartupError } from "../src/platform/config/index.ts";
import { approve } from "./approve.ts";
import type { Benchmark } from "./benchmark.ts";
import { expiry } from "./expiry.ts";
import { overdue } from "./overdue.ts";
import { start } from "./start.ts";

export const BENCHMARKS: readonly Benchmark[] = [approve, expiry, overdue, start];

/** The benchmark of this name. Throws a sentence that names those there are. */
export function findBenchmark(name: string): Benchmark {
  const found = BENCHMARKS.find((benchmark) => benchmark.name === name);
  if (found !== undefined) return found;
  throw new StartupError(
    `There is no benchmark called ${name}. There are: ${BENCHMARKS.map((benchmark) => benchmark.name).join(", ")}.`,
  );
}

/** The names, a line each, with what they do and the aim. */
export function describeBenchmarks(): string {
  const lines = BENCHMARKS.map(({ name, about, aim }) => `  ${name.padEnd(8)} ${about}\n           aim: ${aim}`);
  return ["Run one with: npm run bench -- NAME", ...lines].join("\n");
}
