/**
 * The state of the lanes model: one app's budget of calls, one person with something to remove, and everybody else who
 * calls the same app. Times are whole steps from now, because the model runs for ever.
 */
import {
  type Admission,
  admitCall,
  type BudgetWindow,
  type Shares,
  WINDOW_MS,
} from "../../src/inventory/call-budget-rule.ts";
import type { Lane } from "../../src/connectors/kit/index.ts";
import { ByteReader, NOW } from "./shared.ts";

/** Two steps are a minute of the budget. */
export const STEP_MS = WINDOW_MS / 2;
export const stepsOf = (ms: number) => Math.ceil(ms / STEP_MS);
/** Longer waits are cut to this: looks come more often than they would. */
export const LONGEST_WAIT = 3;

export const NOT_YET = 0;
export const ENDING = 1;
export const OVER = 2;

/** Who calls besides: people's new grants, the sync, and removals of others. Each has a wait of its own. */
export type Other = "grants" | "sync" | "removals";
export const OTHERS: readonly Other[] = ["grants", "sync", "removals"];
export const LANE_OF: Readonly<Record<Other, Lane>> = { grants: "grant", sync: "sync", removals: "revoke" };

export interface Lanes {
  /** The budget's row: until the window ends, until the app may be called again, calls made. */
  endsIn: number;
  blockedFor: number;
  used: Record<Lane, number>;
  isPaused: boolean;
  /** Of the person's grant that ends. `isThere`: what it gave is in the app. */
  grant: number;
  isThere: boolean;
  isDeleteOpened: boolean;
  isKnownGone: boolean;
  /** Back-off of the item that ends, and of another one whose grant the app refuses each time. */
  wait: number;
  failures: number;
  waitOfRefused: number;
  step: number;
  lane: Lane;
  /** What the call in hand does. */
  isCreate: boolean;
  sawIt: boolean;
  /** Ghost: calls that the removal made in this window. */
  callsThisMinute: number;
  waits: Record<Other, number>;
  /** Of the removal that is refused for ever: calls of this try that are still to be made. */
  callsToMake: number;
  throttles: number;
  troubles: number;
  pauses: number;
}

const LANES_IN_ORDER: readonly Lane[] = ["revoke", "grant", "sync"];
export const WIDTH = 25;

export function copyOf(lanes: Lanes): Lanes {
  return { ...lanes, used: { ...lanes.used }, waits: { ...lanes.waits } };
}

export function pack(lanes: Lanes): Uint8Array {
  const { used, waits } = lanes;
  return Uint8Array.of(
    lanes.endsIn,
    lanes.blockedFor,
    used.revoke,
    used.grant,
    used.sync,
    +lanes.isPaused,
    lanes.grant,
    +lanes.isThere,
    +lanes.isDeleteOpened,
    +lanes.isKnownGone,
    lanes.wait,
    lanes.failures,
    lanes.waitOfRefused,
    lanes.step,
    LANES_IN_ORDER.indexOf(lanes.lane),
    +lanes.isCreate,
    +lanes.sawIt,
    lanes.callsThisMinute,
    waits.grants,
    waits.sync,
    waits.removals,
    lanes.callsToMake,
    lanes.throttles,
    lanes.troubles,
    lanes.pauses,
  );
}

export function unpack(bytes: Uint8Array): Lanes {
  const reader = new ByteReader(bytes);
  return {
    endsIn: reader.next(),
    blockedFor: reader.next(),
    used: { revoke: reader.next(), grant: reader.next(), sync: reader.next() },
    isPaused: reader.flag(),
    grant: reader.next(),
    isThere: reader.flag(),
    isDeleteOpened: reader.flag(),
    isKnownGone: reader.flag(),
    wait: reader.next(),
    failures: reader.next(),
    waitOfRefused: reader.next(),
    step: reader.next(),
    lane: LANES_IN_ORDER[reader.next()] ?? "revoke",
    isCreate: reader.flag(),
    sawIt: reader.flag(),
    callsThisMinute: reader.next(),
    waits: { grants: reader.next(), sync: reader.next(), removals: reader.next() },
    callsToMake: reader.next(),
    throttles: reader.next(),
    troubles: reader.next(),
    pauses: reader.next(),
  };
}

export function windowOf(lanes: Lanes, limitPerMinute: number): BudgetWindow {
  return {
    limitPerMinute,
    windowEndsAt: NOW + lanes.endsIn * STEP_MS,
    blockedUntil: lanes.blockedFor === 0 ? null : NOW + lanes.blockedFor * STEP_MS,
    used: lanes.used,
  };
}

export function storeWindow(lanes: Lanes, { windowEndsAt, blockedUntil, used }: BudgetWindow): void {
  lanes.endsIn = Math.max(0, stepsOf(windowEndsAt - NOW));
  lanes.blockedFor = blockedUntil === null ? 0 : Math.min(LONGEST_WAIT, Math.max(0, stepsOf(blockedUntil - NOW)));
  lanes.used = { ...used };
}

/** Asks the real rule; an admitted call is booked. */
export function ask(lanes: Lanes, lane: Lane, limitPerMinute: number, shares: Shares, heedsBlock: boolean): Admission {
  const window = windowOf(lanes, limitPerMinute);
  const admission = admitCall(heedsBlock ? window : { ...window, blockedUntil: null }, lane, NOW, shares);
  if (admission.kind === "admitted") {
    if (lanes.endsIn === 0) lanes.callsThisMinute = 0;
    storeWindow(lanes, { ...admission.window, blockedUntil: window.blockedUntil });
  }
  return admission;
}

/** A step of time. Where the window is over its counts mean nothing any more. */
export function tick(lanes: Lanes): void {
  const less = (steps: number) => Math.max(0, steps - 1);
  lanes.endsIn = less(lanes.endsIn);
  lanes.blockedFor = less(lanes.blockedFor);
  lanes.wait = less(lanes.wait);
  lanes.waitOfRefused = less(lanes.waitOfRefused);
  for (const other of OTHERS) lanes.waits[other] = less(lanes.waits[other]);
  if (lanes.endsIn > 0) return;
  lanes.used = { revoke: 0, grant: 0, sync: 0 };
  lanes.callsThisMinute = 0;
}
