import type { CallBudget, Lane } from "../connectors/kit/index.ts";

/**
 * Shares of a minute's calls. `kept` is each lane's own, which no other lane can take: endless revocations still leave a
 * fifth to the lower lanes, and nothing below can keep a revocation waiting for a whole window. `most` bounds a lane
 * that would otherwise fill the window before a removal comes along.
 */
export const SHARES: Shares = {
  revoke: { kept: 0.2, most: 1 },
  grant: { kept: 0.12, most: 0.5 },
  sync: { kept: 0.08, most: 0.3 },
};

export type Shares = Readonly<Record<Lane, { readonly kept: number; readonly most: number }>>;

export const LANES: readonly Lane[] = ["revoke", "grant", "sync"];

export const WINDOW_MS = 60_000;
// Two clocks and a network apart, window ends agree no better than this.
export const WINDOW_TOLERANCE_MS = 3_000;
/** Not asked for again at once: those who wait would queue on one row. */
export const SHORTEST_WAIT_MS = 50;

/** The budget of one app as its row has it. Moments of the database's real time. */
export interface BudgetWindow {
  readonly limitPerMinute: number;
  readonly windowEndsAt: number;
  /** The app asked not to be called before then. */
  readonly blockedUntil: number | null;
  readonly used: Readonly<Record<Lane, number>>;
}

export type Admission =
  | { readonly kind: "admitted"; readonly window: BudgetWindow }
  | { readonly kind: "refused"; readonly waitMs: number };

/**
 * May one more call be sent in this lane now? The rule of `SharedCallBudget`, which is one SQL statement because every
 * call to an app waits for it; a test compares the two on random rows. The model of the lanes explores this one.
 */
export function admitCall(window: BudgetWindow, lane: Lane, now: number, shares: Shares = SHARES): Admission {
  const { blockedUntil, windowEndsAt, used } = window;
  if (blockedUntil !== null && blockedUntil > now) return refused(blockedUntil, now);
  if (windowEndsAt <= now) {
    const fresh = { revoke: 0, grant: 0, sync: 0, [lane]: 1 };
    return { kind: "admitted", window: { ...window, windowEndsAt: now + WINDOW_MS, used: fresh } };
  }
  if (!hasRoom(window, lane, shares)) return refused(windowEndsAt, now);
  return { kind: "admitted", window: { ...window, used: { ...used, [lane]: used[lane] + 1 } } };
}

function hasRoom({ limitPerMinute, used }: BudgetWindow, lane: Lane, shares: Shares): boolean {
  // However small the account, each lane that has a share has a call.
  const part = (share: number) => (share === 0 ? 0 : Math.max(1, Math.floor(limitPerMinute * share)));
  if (used[lane] >= part(shares[lane].most)) return false;
  if (used[lane] < part(shares[lane].kept)) return true;
  // What the other lanes have kept and not used yet stays theirs.
  const others = LANES.filter((other) => other !== lane);
  const unused = others.reduce((sum, other) => sum + Math.max(0, part(shares[other].kept) - used[other]), 0);
  return sumOf(used) + unused < limitPerMinute;
}

function refused(until: number, now: number): Admission {
  return { kind: "refused", waitMs: Math.max(SHORTEST_WAIT_MS, Math.ceil(until - now)) };
}

const sumOf = (used: BudgetWindow["used"]) => used.revoke + used.grant + used.sync;

/**
 * What an answer of the app changes. Other programs use the same account: calls that its counter shows and we did not
 * make are booked on the lowest lane, so that they slow a sync down and never a removal. Stored by one statement, which
 * the same test compares with this.
 */
export function learnFacts(window: BudgetWindow, facts: Parameters<CallBudget["learn"]>[0], now: number): BudgetWindow {
  const { used, blockedUntil, windowEndsAt } = window;
  const limitPerMinute =
    facts.limitPerMinute === undefined ? window.limitPerMinute : Math.max(1, Math.round(facts.limitPerMinute));
  const isOver = windowEndsAt <= now;
  const foreign =
    facts.remaining === undefined || isOver ? 0 : Math.max(0, limitPerMinute - facts.remaining - sumOf(used));
  const agrees = (resetMs: number) => Math.abs(windowEndsAt - now - resetMs) <= WINDOW_TOLERANCE_MS;
  return {
    limitPerMinute,
    windowEndsAt: facts.resetMs === undefined || isOver || agrees(facts.resetMs) ? windowEndsAt : now + facts.resetMs,
    blockedUntil:
      facts.retryAfterMs === undefined ? blockedUntil : Math.max(blockedUntil ?? -Infinity, now + facts.retryAfterMs),
    used: { ...used, sync: used.sync + foreign },
  };
}
