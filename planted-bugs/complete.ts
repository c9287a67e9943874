import { BUGS } from "./bugs/index.ts";
import { GUARDS, INVARIANTS } from "./promises.ts";

/** The invariants and guards for which no bug is planted. */
export function unplanted(): readonly string[] {
  const planted = new Set<string>(BUGS.flatMap((bug) => bug.breaks));
  return [...Object.keys(INVARIANTS), ...Object.keys(GUARDS)].filter((promise) => !planted.has(promise));
}
