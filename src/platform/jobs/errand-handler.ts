import type { z } from "zod";
import type { CommandContext } from "../context/index.ts";

/** Does the errands of one queue and payload version. Safe to run twice: an errand of a dead worker is done again. */
export interface ErrandHandler {
  readonly queue: string;
  readonly version: number;
  readonly payload: z.ZodType;
  /** A worker that is silent for this long counts as dead. */
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  readonly run: (ctx: CommandContext, payload: unknown) => Promise<void>;
}

/** Sends one errand at the times of a cron line (UTC), once for all nodes. */
export interface ErrandSchedule {
  readonly queue: string;
  readonly version: number;
  readonly cron: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Declares the handler of a queue; the type of its payload follows from the schema. */
export function errandHandler<Payload extends z.ZodType>(input: {
  readonly queue: string;
  readonly version: number;
  readonly payload: Payload;
  readonly expireInSeconds?: number;
  readonly retryLimit?: number;
  readonly run: (ctx: CommandContext, payload: z.output<Payload>) => Promise<void>;
}): ErrandHandler {
  return {
    queue: input.queue,
    version: input.version,
    payload: input.payload,
    expireInSeconds: input.expireInSeconds ?? 60,
    // With backoff this spans about a day: an outage of a mail server over a night loses nothing.
    retryLimit: input.retryLimit ?? 12,
    run: (ctx, payload) => input.run(ctx, payload as z.output<Payload>),
  };
}
