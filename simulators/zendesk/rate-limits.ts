export interface Allowance {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/**
 * Fixed windows on the clock: recordings show `reset` reaching 60 at the full minute and counting down from there,
 * whatever the time of the first request.
 */
export class RateLimits {
  readonly #used = new Map<string, { window: number; count: number }>();

  take(name: string, limit: number, windowMs: number, now: number): Allowance {
    const window = Math.floor(now / windowMs);
    const resetSeconds = Math.max(1, Math.ceil(((window + 1) * windowMs - now) / 1000));
    const known = this.#used.get(name);
    const used = known?.window === window ? known : { window, count: 0 };
    // A refused call is not counted: a client that waits for the window is served at once.
    const isAllowed = used.count < limit;
    if (isAllowed) used.count += 1;
    this.#used.set(name, used);
    return { isAllowed, limit, remaining: Math.max(0, limit - used.count), resetSeconds };
  }

  reset(): void {
    this.#used.clear();
  }
}
