export interface Hold {
  readonly id: string;
  readonly call: number;
  readonly faultId: string;
  readonly when: "before" | "after";
  readonly since: string;
  readonly method: string;
  readonly path: string;
}

interface Parked {
  readonly hold: Hold;
  readonly release: () => void;
  readonly finished: Promise<void>;
}

/** Requests that a fault has parked until somebody lets them go. */
export class Holds {
  readonly #parked = new Map<string, Parked>();

  /** Waits for the release. `finished` settles once the released request is through. */
  park(hold: Hold, finished: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.#parked.set(hold.id, { hold, release: resolve, finished });
    });
  }

  list(): readonly Hold[] {
    return [...this.#parked.values()].map(({ hold }) => hold);
  }

  /** Lets one go and waits until it has acted. */
  async release(id: string): Promise<Hold | null> {
    const parked = this.#parked.get(id);
    if (!parked) return null;
    this.#parked.delete(id);
    parked.release();
    await parked.finished;
    return parked.hold;
  }

  async releaseAll(): Promise<readonly Hold[]> {
    const released: Hold[] = [];
    for (const { id } of this.list()) {
      const hold = await this.release(id);
      if (hold) released.push(hold);
    }
    return released;
  }
}
