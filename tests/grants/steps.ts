import type { ApplyOptions, Connection } from "../../src/connectors/kit/index.ts";

/** The five steps of a worker, as the protocol numbers them. */
export const STEPS = ["claim", "read", "decide", "send", "record"] as const;
export type Step = (typeof STEPS)[number];

/** How long a test waits for the answer to a write; the product waits 8 s. */
const WRITE_DEADLINE_MS = 400;

export interface Trap {
  /** Whether it went off; a fault test asserts it. */
  readonly hasFired: boolean;
}

/** Lets a test act at the moment when a worker has just done one of its steps. */
export class Steps {
  #traps: { readonly step: Step; readonly act: () => Promise<void>; left: number; hasFired: boolean }[] = [];
  /** Once, between the product's check of its lease and the bytes that leave. */
  afterLeaseCheck: () => void = () => undefined;

  /** Does `act` once, after the `nth` time from now on that a worker has done `step`. */
  after(step: Step, act: () => Promise<void>, nth = 1): Trap {
    const trap = { step, act, left: nth, hasFired: false };
    this.#traps.push(trap);
    return trap;
  }

  /** The worker ends here, as if its process had died: its lease stays. */
  killAfter(step: Step, nth = 1): Trap {
    return this.after(step, () => Promise.reject(new Error(`killed after ${step}`)), nth);
  }

  async passed(step: Step): Promise<void> {
    for (const trap of this.#traps) {
      if (trap.step !== step || trap.hasFired) continue;
      trap.left -= 1;
      if (trap.left > 0) continue;
      trap.hasFired = true;
      await trap.act();
    }
  }
}

/** The same connection, which tells when it was asked and when it answered. */
export function watched(connection: Connection, steps: Steps): Connection {
  let hasSent = false;
  return {
    validate: (options) => connection.validate(options),
    listPage: (part, cursor, options) => connection.listPage(part, cursor, options),
    describeCalls: (change) => connection.describeCalls(change),
    close: () => connection.close(),
    observe: async (requests) => {
      if (hasSent) {
        hasSent = false;
        await steps.passed("record");
      }
      const seen = await connection.observe(requests);
      await steps.passed("read");
      return seen;
    },
    apply: async (changes, options: ApplyOptions) => {
      await steps.passed("decide");
      const maySend = (): boolean => {
        const may = options.maySend();
        if (may) steps.afterLeaseCheck();
        return may;
      };
      const answers = await connection.apply(changes, { ...options, deadlineMs: WRITE_DEADLINE_MS, maySend });
      await steps.passed("send");
      hasSent = true;
      return answers;
    },
  };
}
