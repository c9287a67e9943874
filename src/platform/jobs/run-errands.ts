import type PgBoss from "pg-boss";
import type { Logger } from "pino";
import type { z } from "zod";
import type { CommandContext } from "../context/index.ts";
import { redactText } from "../logging/index.ts";
import type { Metrics } from "../metrics/index.ts";
import { rest, type Running } from "../running.ts";
import type { ErrandHandler } from "./errand-handler.ts";

export interface RunErrandsOptions {
  readonly boss: PgBoss;
  readonly handlers: readonly ErrandHandler[];
  readonly pollMs: number;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, "countErrand">;
  readonly newContext: (component: string) => CommandContext;
}

type Job = PgBoss.JobWithMetadata<{ readonly version?: unknown; readonly payload?: unknown }>;

// Errands wait for other people's servers; a few side by side keep one slow mail server from holding up the rest.
const SIDE_BY_SIDE = 5;
/** Shutdown waits this long for running errands; what is still running then is done again by another worker. */
const PATIENCE_MS = 10_000;

/** Takes errands of every queue until it is stopped. */
export function runErrands(options: RunErrandsOptions): Running {
  const ending = new AbortController();
  const queues = [...new Set(options.handlers.map((handler) => handler.queue))];
  const loops = Promise.all(queues.map((queue) => runQueue(queue, options, ending.signal)));
  return {
    stop: async () => {
      ending.abort();
      const patience = new AbortController();
      await Promise.race([loops, rest(PATIENCE_MS, patience.signal)]);
      patience.abort();
    },
  };
}

async function runQueue(queue: string, options: RunErrandsOptions, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    let found = 0;
    try {
      const jobs: Job[] = await options.boss.fetch(queue, { batchSize: SIDE_BY_SIDE, includeMetadata: true });
      found = jobs.length;
      await Promise.all(jobs.map((job) => runErrand(job, options)));
    } catch (error) {
      // The answer could not be written down: the errand expires and is done again, which handlers allow.
      options.log.error({ err: error, queue }, "errands: the queue could not be worked on and will be tried again");
    }
    if (found < SIDE_BY_SIDE) await rest(options.pollMs, ending);
  }
}

async function runErrand(job: Job, options: RunErrandsOptions): Promise<void> {
  const { boss, log, metrics } = options;
  try {
    const { handler, payload } = readErrand(job, options.handlers);
    await withinLimit(handler, options.newContext(`errand ${job.name}`), payload);
  } catch (error) {
    metrics.countErrand(job.name, "failed");
    const isLast = job.retryCount >= job.retryLimit;
    const record = { err: error, queue: job.name, errandId: job.id, attempt: job.retryCount + 1 };
    if (isLast) log.error(record, "errands: given up after the last attempt; the row stays for 30 days");
    else log.warn(record, "errands: failed and will be tried again");
    await boss.fail(job.name, job.id, { message: redactText(error instanceof Error ? error.message : String(error)) });
    return;
  }
  metrics.countErrand(job.name, "done");
  await boss.complete(job.name, job.id);
}

function readErrand(
  job: Job,
  handlers: readonly ErrandHandler[],
): { handler: ErrandHandler; payload: z.output<z.ZodType> } {
  const version = job.data?.version;
  const handler = handlers.find((candidate) => candidate.queue === job.name && candidate.version === version);
  // A newer node sent it, or an older one: a node that knows the version takes it at the next attempt.
  if (handler === undefined)
    throw new Error(`this version of the program knows no version ${String(version)} of this errand`);
  const parsed = handler.payload.safeParse(job.data.payload);
  if (!parsed.success) throw new Error("the errand's payload is not what its version says", { cause: parsed.error });
  return { handler, payload: parsed.data };
}

async function withinLimit(handler: ErrandHandler, ctx: CommandContext, payload: unknown): Promise<void> {
  const limit = new AbortController();
  const late = rest(handler.expireInSeconds * 1_000, limit.signal).then(() => {
    // Another worker may start it now; that both end well is what "safe to run twice" means.
    if (!limit.signal.aborted) throw new Error(`the errand ran longer than its ${handler.expireInSeconds} seconds`);
  });
  try {
    await Promise.race([handler.run(ctx, payload), late]);
  } finally {
    limit.abort();
  }
}
