import { liveWorld } from "./world.ts";

export interface Lived {
  readonly worlds: number;
  readonly lifetimes: number;
  readonly steps: number;
  readonly met: ReadonlyMap<string, number>;
}

/** What must have happened somewhere: a trouble that never came proves nothing. */
export const TROUBLES = [
  "lost, acts",
  "lost",
  "refused",
  "not sent",
  "late worker refused",
  "crash",
  "pause",
  "stale list",
  "unreadable",
  "by hand: added",
  "by hand: removed",
  "by hand: role",
  "role deleted",
  "put back",
  "extended",
  "clock",
] as const;

/** Lives worlds from this seed on until so many grants have begun and ended. Throws Broken at the first broken promise. */
export function live(grants: number, seed: number): Lived {
  const met = new Map<string, number>();
  let lifetimes = 0;
  let steps = 0;
  let worlds = 0;
  while (lifetimes < grants) {
    const outcome = liveWorld(seed + worlds);
    worlds += 1;
    lifetimes += outcome.lifetimes;
    steps += outcome.steps;
    for (const [trouble, times] of outcome.met) met.set(trouble, (met.get(trouble) ?? 0) + times);
  }
  return { worlds, lifetimes, steps, met };
}
