const FIRST_MS = 1_000;
/** However long the app is broken, a removal is tried again within a minute of its repair. */
const MOST_MS = 60_000;

/** Doubling from a second to a minute, with up to a quarter of jitter so that many do not come back together. */
export function backOffMs(failures: number, random: () => number = Math.random): number {
  const base = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(Math.max(failures - 1, 0), 10));
  return Math.round(base * (0.75 + random() * 0.25));
}
