import type { Lane } from "../reconcile/index.ts";

/** The apps that a look for due targets leaves out, by lane. */
export interface LeftOut {
  readonly revoke: readonly string[];
  readonly grant: readonly string[];
}

/** A minute of calls. Where an app asked for a longer pause, one claim a minute finds it still there. */
const LONGEST_MS = 60_000;
/** Those who came too early are due again before others may come. */
const LATER_MS = 250;

/**
 * Lanes of apps that have no call left until a moment that is known. A claim that can ask nothing would only be given
 * back, and with thousands of targets due that would be all that a node does until the minute is over. Each node learns
 * it from a claim of its own; it is no more than a reason not to look.
 */
export class ClosedLanes {
  readonly #until = new Map<string, { readonly appId: string; readonly lane: Lane; readonly untilMs: number }>();

  close(appId: string, lane: Lane, forMs: number): void {
    const untilMs = performance.now() + Math.min(forMs, LONGEST_MS) + LATER_MS;
    this.#until.set(`${appId} ${lane}`, { appId, lane, untilMs });
  }

  leftOut(): LeftOut {
    const now = performance.now();
    for (const [key, { untilMs }] of this.#until) if (untilMs <= now) this.#until.delete(key);
    const closed = [...this.#until.values()];
    const of = (lane: Lane) => closed.filter((one) => one.lane === lane).map((one) => one.appId);
    return { revoke: of("revoke"), grant: of("grant") };
  }
}
