/** Figures by name, as the last line prints them. */
export type Figures = Readonly<Record<string, number>>;

/** What may be chosen on the command line; each benchmark says which of them it heeds. */
export interface Options {
  readonly grants?: number;
  readonly calls?: number;
  readonly minutes?: number;
}

/** One benchmark: what it does in a sentence, and what the figures should come to. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  readonly aim: string;
  /** Starts what it needs, measures, and leaves nothing behind. `say` is for the person who waits. */
  run(say: (line: string) => void, options: Options): Promise<Figures>;
}

/** A figure as people read it: three digits behind the point say nothing. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
