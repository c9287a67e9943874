import type { IncomingHttpHeaders } from "node:http";
import { ConnectorError } from "../kit/index.ts";
import { endpointLimits, USER_UPDATE_LIMIT } from "./rate-limits.ts";

const WINDOW_MS = 60_000;
const UPDATES_PER_WINDOW = 5;
const MAX_PEOPLE = 10_000;

interface Updates {
  /** When this process sent them, oldest first, within the last minute. */
  readonly sentAt: readonly number[];
  /** Until when Zendesk's own counter says that there are none left. */
  readonly blockedUntil: number;
}

/**
 * Zendesk allows five updates of one person a minute and says in a header how many are left. Asking beyond it would
 * cost a call to hear 429. Other nodes' updates show in that header; without it our own are counted.
 */
export class UserUpdateLimits {
  readonly #people = new Map<string, Updates>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Throws `throttled` where an update of this person would be refused. */
  require(userId: string): void {
    const updates = this.#people.get(userId);
    if (updates === undefined) return;
    const now = this.#now();
    const recent = updates.sentAt.filter((sentAt) => sentAt > now - WINDOW_MS);
    const oldest = recent[0];
    const windowEnd = recent.length >= UPDATES_PER_WINDOW && oldest !== undefined ? oldest + WINDOW_MS : 0;
    const waitMs = Math.ceil(Math.max(updates.blockedUntil, windowEnd) - now);
    if (waitMs <= 0) return;
    throw new ConnectorError({
      outcome: "throttled",
      reason: "throttled",
      retryAfterMs: waitMs,
      message: `Zendesk allows five updates of one person a minute; the next one is possible in ${Math.ceil(waitMs / 1000)} s. Nothing was sent.`,
    });
  }

  note(userId: string, headers: IncomingHttpHeaders): void {
    const now = this.#now();
    const limit = endpointLimits(headers).find((found) => found.name === USER_UPDATE_LIMIT);
    const earlier = this.#people.get(userId)?.sentAt.filter((sentAt) => sentAt > now - WINDOW_MS) ?? [];
    // The header counts better than we do: its window may have begun anew.
    const sentAt = limit === undefined ? [...earlier, now] : [];
    const blockedUntil = limit !== undefined && limit.remaining <= 0 ? now + limit.resetsMs : 0;
    this.#people.delete(userId);
    this.#people.set(userId, { sentAt, blockedUntil });
    // Oldest entry first: a long-running process must not remember everybody it ever changed.
    const [first] = this.#people.keys();
    if (this.#people.size > MAX_PEOPLE && first !== undefined) this.#people.delete(first);
  }
}
