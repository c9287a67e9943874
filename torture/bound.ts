/**
 * What an end may take, in seconds, while nothing is in the way: a sum, so that a run can say where it comes from.
 * A call that takes longer than two seconds is itself in the way, as everything is that `judge/disturbances.ts` lists.
 */
export const BOUND_PARTS: Readonly<Record<string, number>> = {
  "the next look for due work": 2,
  "a lease that was taken unseen": 10,
  "four calls of two seconds at most: read, delete, read back, read again": 8,
  "a machine on which everything is started again all the time": 10,
};

export const BOUND_MS = Object.values(BOUND_PARTS).reduce((sum, seconds) => sum + seconds, 0) * 1_000;
