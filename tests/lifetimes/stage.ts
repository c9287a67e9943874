import { App } from "./app.ts";
import { Promises } from "./promises.ts";
import { type Random, randomFrom } from "./random.ts";
import { Rows } from "./rows.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Any day will do; it only has to be the same each time. */
const DAY_ONE = 1_800_000_000_000;

export const PAIRS = ["billing", "refunds", "night shift", "org alder"] as const;
const ROLES = ["original", "r1", "r2", "r3", "fallback"] as const;
/** Of what led to a broken promise, so much is shown. */
const LONGEST_HISTORY = 400;

/** How often each trouble comes, per step where it can. */
interface Troubles {
  readonly lost: number;
  readonly refused: number;
  readonly pause: number;
  readonly crash: number;
  readonly stale: number;
  readonly unreadable: number;
  readonly people: number;
  readonly clock: number;
}

export const CALM: Troubles = { lost: 0, refused: 0, pause: 0, crash: 0, stale: 0, unreadable: 0, people: 0, clock: 0 };
export const WILD: Troubles = {
  lost: 0.12,
  refused: 0.08,
  pause: 0.03,
  crash: 0.02,
  stale: 0.15,
  unreadable: 0.06,
  people: 1,
  clock: 0.3,
};

interface Happening {
  readonly at: number;
  readonly run: () => void;
}

/** A promise was broken; the message tells what led to it, of this one person. */
export class Broken extends Error {
  constructor(promise: string, seed: number, history: readonly string[]) {
    super(`${promise} (world ${seed})\n${history.map((line) => `  ${line}`).join("\n")}`);
  }
}

/** One person's rows, what the app holds of them, and what happens next. */
export class Stage {
  readonly rows = new Rows();
  readonly app = new App("original", ROLES);
  readonly random: Random;
  readonly promises: Promises;
  /** How often each trouble happened. */
  readonly met = new Map<string, number>();
  troubles: Troubles;
  now = DAY_ONE;
  /** How far the clock of starts and ends is ahead of real time. */
  offset = 0;
  steps = 0;
  /** Reads of the app so far: each is several calls of a real one. */
  looks = 0;
  private readonly history: string[] = [];
  private readonly queue: Happening[] = [];

  constructor(seed: number) {
    this.random = randomFrom(seed);
    this.troubles = this.random.chance(0.1) ? CALM : WILD;
    this.promises = new Promises(this.rows, this.app, (promise) => {
      throw new Broken(promise, seed, this.history);
    });
    for (const upstreamId of PAIRS) this.addItem(upstreamId, upstreamId.startsWith("org") ? "organization" : "group");
    this.addItem(null, "custom_role");
  }

  get appNow(): number {
    return this.now + this.offset;
  }

  at(at: number, run: () => void): void {
    const place = this.queue.findIndex((other) => other.at > at);
    if (place < 0) this.queue.push({ at, run });
    else this.queue.splice(place, 0, { at, run });
  }

  after(delay: number, run: () => void): void {
    this.at(this.now + delay, run);
  }

  /** Lets the next thing happen and checks every promise. False: nothing is left before `limit`. */
  step(limit: number): boolean {
    const next = this.queue[0];
    if (next === undefined || next.at > limit) return false;
    this.queue.shift();
    this.now = Math.max(this.now, next.at);
    next.run();
    this.steps += 1;
    this.promises.check(this.now, this.appNow);
    return true;
  }

  /** A person, a sync or a webhook wants this looked at. */
  wake(itemId: string): void {
    this.rows.item(itemId).nextTryAt = null;
    this.rows.wakeAt = Math.min(this.rows.wakeAt ?? Infinity, this.now);
  }

  count(trouble: string): void {
    this.met.set(trouble, (this.met.get(trouble) ?? 0) + 1);
  }

  say(line: string): void {
    this.history.push(`${((this.now - DAY_ONE) / SECOND).toFixed(1)} s  ${line}`);
    if (this.history.length > LONGEST_HISTORY) this.history.splice(0, LONGEST_HISTORY / 2);
  }

  private addItem(upstreamId: string | null, kind: "group" | "organization" | "custom_role"): void {
    this.rows.items.push({
      id: upstreamId ?? "role",
      kind,
      upstreamId,
      nextTryAt: null,
      seenId: null,
      seenAt: null,
      heldSince: null,
      baseline: null,
      periodOpen: false,
      period: 0,
      adoptedValue: null,
      driftPolicy: "report",
      isLive: true,
    });
  }
}
