import type { Config } from "../platform/config/index.ts";
import { StartupError } from "../platform/config/index.ts";
import { explainConnectionError } from "../platform/database/index.ts";
import { rest } from "../platform/running.ts";
import { type Product, type StartOptions, startProduct } from "./start-product.ts";

const FIRST_WAIT_MS = 500;
/** Machines and containers boot in seconds; asked more seldom, people would wait for us and not for the database. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Starts the product; waits for a database that does not answer yet, has no connection left or no space, and says so.
 * What only a person can put right, such as a wrong password, ends the start at once. Null where it was asked to stop.
 */
export async function startWhenPossible(
  config: Config,
  options: StartOptions,
  stopped: AbortSignal,
): Promise<Product | null> {
  const beganAt = performance.now();
  const limitMs = config.databaseWaitSeconds * 1_000;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await startProduct(config, options);
    } catch (error) {
      const reason = explain(error, config);
      const leftMs = limitMs - (performance.now() - beganAt);
      if (!(reason instanceof StartupError) || !reason.mayPass || leftMs <= 0) throw reason;
      options.say(`${reason.message} Waiting for it, for ${Math.ceil(leftMs / 1_000)} seconds at most.`);
      await rest(Math.min(waitMs, leftMs), stopped);
    }
    if (stopped.aborted) return null;
  }
}

/** A step behind the first connection meets the same troubles with its own connections. */
function explain(error: unknown, config: Config): unknown {
  if (config.databaseUrl === undefined || !(error instanceof Error) || !("code" in error)) return error;
  const explained = explainConnectionError(error, "DATABASE_URL", config.databaseUrl);
  return explained instanceof StartupError && explained.mayPass ? explained : error;
}
