/** The worlds that are run: small ones in every test run, large ones by hand, and for each guard one where it breaks. */
import { account, type AccountBounds } from "./account.ts";
import { ACCOUNT_GUARDS, type AccountGuard } from "./account-guards.ts";
import { lanesSuite } from "./lanes-worlds.ts";
import { membership, type MembershipBounds } from "./membership.ts";
import { MEMBERSHIP_GUARDS, type MembershipGuard } from "./membership-guards.ts";
import { organization, type OrganizationBounds } from "./organization.ts";
import { ORGANIZATION_GUARDS, type OrganizationGuard } from "./organization-guards.ts";
import { ACME, HOME } from "./organization-world.ts";
import { slot, type SlotBounds } from "./slot.ts";
import { SLOT_GUARDS, type SlotGuard } from "./slot-decision.ts";
import type { Named, Suite } from "./suite.ts";
import { time, type TimeBounds } from "./time.ts";
import { TIME_GUARDS, type TimeGuard } from "./time-decision.ts";

const MEMBERSHIP_SMALL: Named<MembershipBounds> = [
  ["stale lists", { losses: 1, staleReads: 1, syncs: 1 }],
  ["crash", { crashes: 1, losses: 1 }],
  ["takeover", { grants: 1, pauses: 1, losses: 1, refusals: 1 }],
  ["brought under management", { people: 1, adoptions: 1, losses: 1, outsideBefore: true }],
  ["stopped and let go on", { grants: 1, stops: 1, losses: 1, people: 1 }],
  ["approved for later", { futureStarts: true, losses: 1 }],
];

const MEMBERSHIP_LARGE: Named<MembershipBounds> = [
  ["takeover", { pauses: 1, losses: 1 }],
  ["people, outside before", { people: 2, losses: 1, staleReads: 1, syncs: 1, outsideBefore: true }],
  ["people, takeover", { people: 2, pauses: 1 }],
  ["people, crash", { people: 1, crashes: 1, losses: 1 }],
  ["three grants", { grants: 3, losses: 1, staleReads: 1 }],
  ["refusals", { people: 1, pauses: 1, refusals: 2 }],
  ["stopped, two grants", { stops: 1, losses: 1, people: 1 }],
  ["policy: restore what was removed", { people: 2, losses: 1, policy: "restore_removed", syncs: 1 }],
  ["policy: remove what is outside", { people: 2, losses: 1, policy: "remove_outside", syncs: 1 }],
  ["two lost, takeover", { pauses: 1, losses: 2 }],
];

const MEMBERSHIP_BREAKS: Readonly<Record<MembershipGuard, Partial<MembershipBounds>>> = {
  attemptRow: { losses: 1 },
  token: { pauses: 1, losses: 1 },
  leaseCheck: { pauses: 1, losses: 1 },
  recompute: { losses: 1 },
  byId: { people: 2 },
  claims: { losses: 1 },
  duplicate: { people: 1 },
  createdAt: { people: 1, pauses: 1 },
  settle: { losses: 1 },
  readAfter: { losses: 1 },
  claimByRead: { crashes: 1, losses: 1 },
  deleteToAnswer: { staleReads: 1 },
  listAfterDelete: { losses: 1 },
  removedId: { losses: 1 },
  holdOnlyVerified: { people: 1 },
  comesBack: { stops: 1, losses: 1 },
  syncHints: { losses: 1, syncs: 1 },
};

const SLOT_SMALL: Named<SlotBounds> = [
  ["two grants, crash", { crashes: 1, losses: 1 }],
  ["two lost", { losses: 2 }],
  ["three grants", { grants: 3, losses: 1 }],
  ["people", { people: 1, losses: 1 }],
  ["roles deleted", { deletions: 1, losses: 1 }],
  ["brought under management", { adoptions: 1, people: 1 }],
];

const SLOT_LARGE: Named<SlotBounds> = [
  ["people, three grants", { people: 2, grants: 3, syncs: true }],
  ["people, lost", { people: 2, losses: 1, syncs: true }],
  ["roles deleted, three grants", { deletions: 2, losses: 1, grants: 3 }],
  ["roles deleted, people", { people: 1, deletions: 2, syncs: true }],
];

const SLOT_BREAKS: Readonly<Record<SlotGuard, Partial<SlotBounds>>> = {
  attemptRow: { losses: 1 },
  settle: { losses: 1 },
  readAfter: { losses: 1 },
  ownValue: { people: 1 },
  lastForeign: { people: 1 },
  skipGone: { deletions: 1 },
  fallback: { deletions: 1 },
  holdOnlyVerified: { people: 1 },
  holdNotRemoval: { people: 1 },
  recompute: {},
};

const TIME_SMALL: Named<TimeBounds> = [
  ["extended", { extensions: 1 }],
  ["lost", { losses: 1 }],
  ["crash", { crashes: 1 }],
  ["clock steps back, extended", { extensions: 1, stepsBack: 1 }],
  ["approved for later", { startsAt: 2, stepsBack: 1 }],
  ["ended by a person", { extensions: 1, revocations: 1, hints: 1 }],
];

const TIME_LARGE: Named<TimeBounds> = [
  ["clock steps back, lost", { stepsBack: 1, losses: 1 }],
  ["clock steps back, crash, extended", { extensions: 1, stepsBack: 1, crashes: 1 }],
  ["lost, extended, ended by a person", { extensions: 1, revocations: 1, losses: 1 }],
  ["approved for later, clock steps back, two lost", { startsAt: 2, stepsBack: 1, losses: 2 }],
];

const TIME_BREAKS: Readonly<Record<TimeGuard, Partial<TimeBounds>>> = {
  databaseClock: {},
  activateCheck: {},
  lapseIsEnding: { crashes: 1 },
  endWritten: { extensions: 1, stepsBack: 1 },
  extendLock: { extensions: 1 },
  extendLive: { extensions: 1 },
  verifyOnce: { hints: 1 },
};

const ACCOUNT_SMALL: Named<AccountBounds> = [
  ["crash", { crashes: 1 }],
  ["lost", { losses: 1 }],
  ["people", { people: 1 }],
  ["approved for later", { grants: 1, futureStarts: true, losses: 1 }],
  ["an account was there, linked by hand", { grants: 1, before: 2, people: 2, links: 1 }],
  ["an end user was there", { before: 1, losses: 1 }],
  ["not named by the approval", { before: 2, named: false, people: 1 }],
  ["deleted after a cooling-off, lost", { removal: "delete", coolsOff: true, losses: 1 }],
  ["deleted at once, refused", { removal: "delete", refusals: 2 }],
  ["a person asks to close", { grants: 1, before: 2, asks: 1, people: 1 }],
];

const ACCOUNT_LARGE: Named<AccountBounds> = [
  ["crash, lost", { crashes: 1, losses: 1 }],
  ["two lost", { losses: 2 }],
  ["people, lost", { people: 1, losses: 1 }],
  ["two edits, linked by hand", { people: 2, links: 1 }],
  ["two edits, lost", { people: 2, losses: 1 }],
  ["two edits, an account was there, linked by hand", { before: 2, people: 2, links: 1 }],
  ["a person asks to close, two edits, linked by hand", { before: 2, asks: 1, people: 2, links: 1 }],
  ["deleted after a cooling-off, crash, lost", { removal: "delete", coolsOff: true, crashes: 1, losses: 1 }],
  ["deleted after a cooling-off, people, lost", { removal: "delete", coolsOff: true, people: 1, losses: 1 }],
  [
    "deleted after a cooling-off, two edits, linked by hand",
    { removal: "delete", coolsOff: true, people: 2, links: 1 },
  ],
  ["three grants, for later", { grants: 3, futureStarts: true, losses: 1 }],
  ["not named, refused", { named: false, people: 1, refusals: 1 }],
  ["kept", { removal: "off", people: 2, losses: 1 }],
];

const ACCOUNT_BREAKS: Readonly<Record<AccountGuard, Partial<AccountBounds>>> = {
  attemptRow: { losses: 1 },
  recompute: { losses: 1 },
  settle: { losses: 1 },
  readAfter: { losses: 1 },
  lateRemoval: { losses: 1 },
  stamp: { people: 1 },
  noEmailMatch: { people: 2 },
  byId: { people: 2 },
  wakeKept: { people: 2 },
  cooling: { removal: "delete", coolsOff: true },
  outsideAccess: { people: 1 },
  anotherHand: { people: 1 },
};

const ONLY_ONE = { allowsSeveral: false } as const;
const ONLY_ONE_REFUSES = { allowsSeveral: false, replaces: false } as const;
const BELIEVED_ON = { allowsSeveral: false, readsSwitch: false } as const;
const BELIEVED_ON_REFUSES = { allowsSeveral: false, readsSwitch: false, replaces: false } as const;

const ORGANIZATION_SMALL: Named<OrganizationBounds> = [
  ["on, lost", { losses: 1 }],
  ["on, turned off", { flips: 1 }],
  ["on, turned off, refuses, one grant", { flips: 1, replaces: false, grants: [ACME] }],
  ["off, turned on", { ...ONLY_ONE, flips: 1 }],
  ["off, replaces, lost", { ...ONLY_ONE, losses: 1 }],
  ["off, refuses, one grant, lost", { ...ONLY_ONE_REFUSES, losses: 1, grants: [ACME] }],
  ["off, believed on, replaces", BELIEVED_ON],
  ["off, believed on, refuses", BELIEVED_ON_REFUSES],
  ["off, one grant, crash", { ...ONLY_ONE, crashes: 1, losses: 1, grants: [ACME] }],
  ["off, refused", { ...ONLY_ONE, refusals: 1 }],
  ["off, what we replaced is refused for ever", { ...ONLY_ONE, refusesRestores: true }],
  ["on, people", { people: 1 }],
  ["off, one grant, people", { ...ONLY_ONE, people: 1, grants: [ACME] }],
  ["on, stale lists", { staleReads: 1 }],
  ["off, stale lists", { ...ONLY_ONE, staleReads: 1 }],
  ["off, stopped and let go on", { ...ONLY_ONE, decisions: 1 }],
  ["off, Home is wanted too", { ...ONLY_ONE, grants: [ACME, HOME] }],
];

const ORGANIZATION_LARGE: Named<OrganizationBounds> = [
  ["on, turned off, lost", { flips: 1, losses: 1 }],
  ["on, turned off, refuses, lost", { flips: 1, losses: 1, replaces: false }],
  ["off, turned on, lost", { ...ONLY_ONE, flips: 1, losses: 1 }],
  ["off, turned on, refuses, lost", { ...ONLY_ONE_REFUSES, flips: 1, losses: 1 }],
  ["off, refuses, lost", { ...ONLY_ONE_REFUSES, losses: 1 }],
  ["off, believed on, replaces, lost", { ...BELIEVED_ON, losses: 1 }],
  ["off, believed on, refuses, lost", { ...BELIEVED_ON_REFUSES, losses: 1 }],
  ["off, crash, lost", { ...ONLY_ONE, crashes: 1, losses: 1 }],
  ["off, crash, refused", { ...ONLY_ONE, crashes: 1, refusals: 1 }],
  ["on, people, lost", { people: 1, losses: 1 }],
  ["off, people, lost", { ...ONLY_ONE, people: 1, losses: 1 }],
  ["off, refuses, people, lost", { ...ONLY_ONE_REFUSES, people: 1, losses: 1 }],
  ["on, turned off, stale lists", { flips: 1, staleReads: 1 }],
  ["off, turned on, stale lists", { ...ONLY_ONE, flips: 1, staleReads: 1 }],
  ["on, stale lists, lost", { staleReads: 1, losses: 1 }],
  ["off, stale lists, lost", { ...ONLY_ONE, staleReads: 1, losses: 1 }],
  ["on, turned off, refuses, stale lists", { flips: 1, staleReads: 1, replaces: false }],
  ["off, stale lists, crash", { ...ONLY_ONE, staleReads: 1, crashes: 1 }],
  ["off, believed on, stale lists", { ...BELIEVED_ON, staleReads: 1 }],
  ["off, stopped and let go on, lost", { ...ONLY_ONE, decisions: 1, losses: 1 }],
  ["off, Home is wanted too, people, lost", { ...ONLY_ONE, grants: [ACME, HOME], people: 1, losses: 1 }],
  ["off, two grants of one, lost", { ...ONLY_ONE, grants: [ACME, ACME], losses: 1 }],
];

const ORGANIZATION_BREAKS: Readonly<Record<OrganizationGuard, Partial<OrganizationBounds>>> = {
  rememberAlways: BELIEVED_ON,
  restoreAlways: { ...ONLY_ONE, flips: 1 },
  askAgain: BELIEVED_ON,
  lateDelete: { ...ONLY_ONE, losses: 1 },
  deleteFirst: { ...ONLY_ONE_REFUSES, grants: [ACME] },
  settle: { losses: 1 },
  readAfter: { losses: 1 },
  onlyHighest: ONLY_ONE,
  endsAlone: { ...ONLY_ONE, refusesRestores: true, grants: [ACME] },
  owedIsDue: { ...ONLY_ONE, refusals: 1 },
  oldLists: { ...ONLY_ONE, staleReads: 1 },
  theirChoice: { ...ONLY_ONE, people: 1 },
  comesBack: { ...BELIEVED_ON, losses: 1 },
  anotherHand: { people: 1 },
  freshSwitch: BELIEVED_ON,
};

function membershipSuite(): Suite {
  const entries = (Object.keys(MEMBERSHIP_GUARDS) as MembershipGuard[]).map((guard) => {
    const model = membership({ name: `membership without ${guard}`, bounds: MEMBERSHIP_BREAKS[guard], without: guard });
    return [guard, { says: MEMBERSHIP_GUARDS[guard], model }] as const;
  });
  return {
    small: MEMBERSHIP_SMALL.map(([name, bounds]) => membership({ name: `membership: ${name}`, bounds })),
    large: MEMBERSHIP_LARGE.map(([name, bounds]) => membership({ name: `membership: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "times out",
      "LATE",
      "pauses",
      "crashes",
      "STALE",
      "by hand",
      "is refused",
      "under management",
      "undone",
      "is stopped",
      "for later",
    ],
  };
}

function organizationSuite(): Suite {
  const entries = (Object.keys(ORGANIZATION_GUARDS) as OrganizationGuard[]).map((without) => {
    const name = `organization without ${without}`;
    const model = organization({ name, bounds: ORGANIZATION_BREAKS[without], without });
    return [without, { says: ORGANIZATION_GUARDS[without], model }] as const;
  });
  return {
    small: ORGANIZATION_SMALL.map(([name, bounds]) => organization({ name: `organization: ${name}`, bounds })),
    large: ORGANIZATION_LARGE.map(([name, bounds]) => organization({ name: `organization: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "times out",
      "LATE",
      "lost on its way",
      "crashes",
      "STALE",
      "by hand",
      "in place of Home",
      "only one fits",
      "is refused",
      "is turned off",
      "is turned on",
      "how the switch was before",
      "a sync reads that the switch",
      "goes on by a new decision",
    ],
  };
}

function slotSuite(): Suite {
  const entries = (Object.keys(SLOT_GUARDS) as SlotGuard[]).map((guard) => {
    const model = slot({ name: `slot without ${guard}`, bounds: SLOT_BREAKS[guard], without: guard });
    return [guard, { says: SLOT_GUARDS[guard], model }] as const;
  });
  return {
    small: SLOT_SMALL.map(([name, bounds]) => slot({ name: `slot: ${name}`, bounds })),
    large: SLOT_LARGE.map(([name, bounds]) => slot({ name: `slot: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "times out",
      "LATE",
      "crashes",
      "a person sets",
      "is deleted in the app",
      "is refused",
      "under management",
    ],
  };
}

function timeSuite(): Suite {
  const entries = (Object.keys(TIME_GUARDS) as TimeGuard[]).map((guard) => {
    const model = time({ name: `time without ${guard}`, bounds: TIME_BREAKS[guard], without: guard });
    return [guard, { says: TIME_GUARDS[guard], model }] as const;
  });
  return {
    small: TIME_SMALL.map(([name, bounds]) => time({ name: `time: ${name}`, bounds })),
    large: TIME_LARGE.map(([name, bounds]) => time({ name: `time: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "times out",
      "LATE",
      "lost on its way",
      "crashes",
      "BACK",
      "extended until",
      "an extension is refused",
      "a person ends",
      "look again",
      "writes that it lapsed",
      "writes that it expired",
    ],
  };
}

function accountSuite(): Suite {
  const entries = (Object.keys(ACCOUNT_GUARDS) as AccountGuard[]).map((guard) => {
    const model = account({ name: `account without ${guard}`, bounds: ACCOUNT_BREAKS[guard], without: guard });
    return [guard, { says: ACCOUNT_GUARDS[guard], model }] as const;
  });
  return {
    small: ACCOUNT_SMALL.map(([name, bounds]) => account({ name: `account: ${name}`, bounds })),
    large: ACCOUNT_LARGE.map(([name, bounds]) => account({ name: `account: ${name}`, bounds })),
    guards: new Map(entries),
    faults: [
      "times out",
      "LATE",
      "lost on its way",
      "crashes",
      "is refused",
      "a person deletes",
      "makes account",
      "a person suspends",
      "lets the account in again",
      "gives the account other access",
      "takes the other access away",
      "by hand",
      "ASKS to close",
      "for later",
      "goes on by a new decision",
      "the cooling-off is over",
      "opens a account_purge",
    ],
  };
}

export const SUITES: ReadonlyMap<string, () => Suite> = new Map([
  ["membership", membershipSuite],
  ["organization", organizationSuite],
  ["slot", slotSuite],
  ["time", timeSuite],
  ["account", accountSuite],
  ["lanes", lanesSuite],
]);
