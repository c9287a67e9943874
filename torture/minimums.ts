import { type FaultKind, lastTrouble, standstillsOf } from "./faults.ts";

/** A run of this length has to show every figure in full; shorter ones show their share, and each at least once. */
const FULL_MINUTES = 20;

/**
 * A run this short is a stage of `npm test`, beside others on two cores and on whatever machine: it can promise a third of
 * its share of the counts, and still each kind at least once.
 */
const SHORT_MINUTES = 4;
const SHORT_SHARE = 1 / 3;

const FULL: Readonly<Record<string, number>> = {
  kills: 300,
  grants: 1_000,
  stops: 12,
  "killed: a write not forwarded": 8,
  "killed: a write not answered": 8,
  "killed: an answer not delivered": 8,
  "killed: an answer delivered": 8,
  "killed: between read and decision": 8,
  "killed: at any moment": 40,
  "a write delivered late": 2,
  "PostgreSQL stopped with immediate": 5,
  "by hand: group added": 40,
  "by hand: group removed": 10,
  "by hand: custom_role changed": 40,
  "by hand: organization changed": 3,
  "multiple organizations moved": 6,
  "credential revoked and replaced": 2,
  "node clocks an hour off": 1,
};

/** How often a kind of Zendesk's trouble fires at least; what makes the whole app wait comes once. */
const FAULT_FIRINGS = 12;

/** How often each thing has to have happened in a run of so many minutes. */
export function leastOf(minutes: number, seed: number, kinds: readonly FaultKind[]): ReadonlyMap<string, number> {
  const share = Math.min(1, minutes / FULL_MINUTES) * (minutes < SHORT_MINUTES ? SHORT_SHARE : 1);
  const least = new Map(Object.entries(FULL).map(([name, count]) => [name, Math.max(1, Math.floor(count * share))]));
  const last = lastTrouble(minutes, seed, kinds);
  for (const { name, stopsApp } of kinds) {
    if (!stopsApp) least.set(name, Math.max(1, Math.floor(FAULT_FIRINGS * share)));
    // Below four minutes a run has room for one standstill only, its last trouble; the seed says which.
    else if (standstillsOf(minutes) > 0) least.set(name, 1);
  }
  least.set(last.name, 1);
  return least;
}
