import type { Guard, Invariant } from "./promises.ts";

/** One change of a file: the text must occur there exactly once, so that a bug never goes stale unseen. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** The one test that must fail. Tests of the model and of lifetimes are tests too. */
export interface Catcher {
  /** Of vitest.config.ts. */
  readonly project: "product" | "models";
  readonly path: string;
  /** With the names of the suites around it, as vitest prints them with a space between. */
  readonly test: string;
}

export interface PlantedBug {
  /** What the product does wrong with it; a word or a few, so that `--only` is quick to type. */
  readonly name: string;
  readonly breaks: readonly (Invariant | Guard)[];
  /** Several where another guard of ours covers the first one alone; `because` says which. */
  readonly edits: readonly Edit[];
  readonly because?: string;
  readonly caughtBy: Catcher;
  /** Where the catcher's verdict is no assertion of vitest but an error of its own, such as a broken promise: part of it. */
  readonly verdict?: string;
  /** Part of the short run in `npm test`. */
  readonly isQuick?: boolean;
}
