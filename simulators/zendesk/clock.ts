/** The simulator's own time: the machine's clock plus an offset that tests move. */
export class Clock {
  #offsetMs = 0;

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }

  advance(byMs: number): void {
    this.#offsetMs += byMs;
  }
}

/** Zendesk prints times in UTC without fractions of a second. */
export function toZendeskTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
