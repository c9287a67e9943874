/** What all models share: where a message is, whether its row is answered, and reading states byte by byte. */
import type { TargetDecision, TargetRow, AppSettings, SeenUser, TargetView } from "../../src/grants/reconcile/index.ts";

/** Where the message of an attempt is. */
export const IN_HAND = 0;
export const ON_ITS_WAY = 1;
/** Its sender gave up; it may still act, at any later moment. */
export const ABANDONED = 2;
export const ANSWERED = 3;
export const OVER = 4;

/** The worker: it looks, decides, holds a call in hand, waits for the answer. */
export const IDLE = 0;
export const MUST_READ = 1;
export const HAS_READ = 2;
export const CALL_IN_HAND = 3;
export const WAITING = 4;

export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  flag(): boolean {
    return this.next() === 1;
  }

  take(count: number): number[] {
    const taken: number[] = [];
    for (let index = 0; index < count; index++) taken.push(this.next());
    return taken;
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }
}

/** Reads a state once for all who look at it in a row; nobody may change what it returns. */
export function readingOnce<W>(unpack: (bytes: Uint8Array) => W): (bytes: Uint8Array) => W {
  let last: { readonly bytes: Uint8Array; readonly world: W } | undefined;
  return (bytes) => {
    if (last?.bytes !== bytes) last = { bytes, world: unpack(bytes) };
    return last.world;
  };
}

/** Moments in the models' views. Only their order matters. */
export const NOW = 1_000_000_000_000;
export const READ_FROM = NOW - 1_000;
export const LONG_AGO = 1_000;
export const STILL_UNSETTLED = NOW + 60_000;
/** Between the read and the decision. */
export const AFTER_THE_READ = READ_FROM + 500;

export const APP: AppSettings = {
  state: "active",
  isLive: true,
  provisioning: true,
  deprovisioning: "off",
  upgradeExistingEndUsers: true,
  coolingOffMs: 0,
  mayCloseAccounts: true,
  fallbackRoleId: null,
  newAccountRoleId: null,
  defaultGroupId: null,
  multipleOrganizations: true,
  goneRoleIds: [],
  ownAccountId: "own",
};

/** A person whose account is there and linked, for the models that are not about accounts. */
export const TARGET: TargetRow = {
  id: "target",
  accountId: "account",
  accountCreated: false,
  accountLinkedHow: "manual",
  accountEverLinked: true,
  accountState: "none",
  accountCloseAsked: false,
  accountNextTryAt: null,
  coolingUntil: null,
  snapshot: null,
  wakeAt: null,
};

export const USER: SeenUser = {
  accountId: "account",
  foundBy: "link",
  isStamped: false,
  isExactEmailMatch: false,
  role: "agent",
  customRoleId: null,
  suspended: false,
  active: true,
  isOwner: false,
  defaultGroupId: null,
};

/**
 * Calls the real decision once for each input that differs. The key must name everything that the view depends on.
 */
export class RememberedDecisions {
  readonly #byKey = new Map<string, TargetDecision>();
  readonly #decide: (view: TargetView) => TargetDecision;

  constructor(decide: (view: TargetView) => TargetDecision) {
    this.#decide = decide;
  }

  get(key: string, view: () => TargetView): TargetDecision {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const decision = this.#decide(view());
    this.#byKey.set(key, decision);
    return decision;
  }
}

/** One guard taken away, or none: the models show what breaks. */
export interface World<Bounds, Guard extends string> {
  readonly name: string;
  readonly bounds: Bounds;
  readonly without?: Guard | undefined;
}
