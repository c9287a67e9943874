import type { Lane } from "../kit/index.ts";

/** Lets a few calls run at once; of those waiting, what serves a removal goes first. */
export class CallSlots {
  #free: number;
  readonly #waiting: Readonly<Record<Lane, (() => void)[]>> = { revoke: [], grant: [], sync: [] };

  constructor(count: number) {
    this.#free = count;
  }

  async run<T>(lane: Lane, call: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting[lane].push(resolve));
    try {
      return await call();
    } finally {
      this.#release();
    }
  }

  #release(): void {
    const next = this.#waiting.revoke.shift() ?? this.#waiting.grant.shift() ?? this.#waiting.sync.shift();
    // The slot passes straight to the next one, so a newcomer cannot slip in between.
    if (next === undefined) this.#free += 1;
    else next();
  }
}
