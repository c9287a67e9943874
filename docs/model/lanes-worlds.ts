/** The worlds of the lanes, and for each guard one where it breaks. */
import { lanes, type LanesBounds } from "./lanes.ts";
import { LANES_GUARDS, type LanesGuard } from "./lanes-decision.ts";
import type { Named, Suite } from "./suite.ts";

const ALL_AT_ONCE = { grants: true, sync: true } as const;

const LANES_SMALL: Named<LanesBounds> = [
  ["endless grants and sync, 429", { ...ALL_AT_ONCE, throttles: 2 }],
  ["endless grants and sync, silent", { ...ALL_AT_ONCE, troubles: 2 }],
  ["endless grants and sync, other programs", { ...ALL_AT_ONCE, otherPrograms: true }],
  ["endless removals", { ...ALL_AT_ONCE, removals: "endless" }],
  ["a grant beside it is refused for ever, paused", { grants: true, refusedGrant: true, pauses: 1, throttles: 1 }],
  ["a grant beside it is refused for ever, silent", { grants: true, refusedGrant: true, troubles: 1 }],
  ["another removal is refused for ever", { removals: "refused", throttles: 1 }],
  ["endless grants, nothing else", { grants: true, promptly: true }],
  ["endless sync, nothing else", { sync: true, promptly: true }],
];

const LANES_LARGE: Named<LanesBounds> = [
  // Limits at which one removal that is refused for ever leaves the other one a look and a write.
  [
    "refused for ever: a grant beside it, another removal",
    { grants: true, limit: 12, refusedGrant: true, removals: "refused", throttles: 1 },
  ],
  [
    "endless sync, another removal is refused for ever, 429",
    { sync: true, limit: 12, removals: "refused", throttles: 1 },
  ],
  ["endless removals, 429, paused", { ...ALL_AT_ONCE, removals: "endless", throttles: 1, pauses: 1 }],
  ["other programs, 429, silent", { ...ALL_AT_ONCE, limit: 12, otherPrograms: true, throttles: 2, troubles: 2 }],
];

const LANES_BREAKS: Readonly<Record<LanesGuard, Partial<LanesBounds>>> = {
  laneByObligation: ALL_AT_ONCE,
  shareOfLower: { ...ALL_AT_ONCE, removals: "endless" },
  shareOfRemovals: { ...ALL_AT_ONCE, otherPrograms: true },
  mostOfGrants: { grants: true, promptly: true },
  mostOfSync: { sync: true, promptly: true },
  heedsTheApp: { grants: true, throttles: 1 },
  backOff: { removals: "refused" },
  removalsFirst: { refusedGrant: true },
  pauseStopsGrants: { pauses: 1 },
  perItemBackOff: { refusedGrant: true },
  ownPace: { grants: true, refusedGrant: true },
};

export function lanesSuite(): Suite {
  const entries = (Object.keys(LANES_GUARDS) as LanesGuard[]).map((guard) => {
    const model = lanes({ name: `lanes without ${guard}`, bounds: LANES_BREAKS[guard], without: guard });
    return [guard, { says: LANES_GUARDS[guard], model }] as const;
  });
  return {
    small: LANES_SMALL.map(([name, bounds]) => lanes({ name: `lanes: ${name}`, bounds })),
    large: LANES_LARGE.map(([name, bounds]) => lanes({ name: `lanes: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "429, wait",
      "429 without Retry-After",
      "429 of one endpoint",
      "is not answered",
      "other programs",
      "is paused",
      "the create is refused",
      "it is refused for this time",
      "grants: no call",
      "sync: no call",
      "removals: no call",
    ],
  };
}
