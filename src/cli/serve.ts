import type { Config } from "../platform/config/index.ts";
import { stopRequested } from "../platform/config/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { startWhenPossible } from "./start-when-possible.ts";

/** Runs one node until it is asked to stop. */
export async function serve(config: Config, say: (sentence: string) => void): Promise<void> {
  const stop = stopRequested();
  const log = createLogger({ level: config.logLevel });
  // A promise that nobody awaited is a bug of one place; the obligations in the database are served by all others.
  process.on("unhandledRejection", (error) =>
    log.error({ err: error }, "bug: a promise failed and nobody was waiting for it"),
  );

  const stopped = new AbortController();
  stop.then(
    () => stopped.abort(),
    () => undefined,
  );
  const product = await startWhenPossible(config, { log, say }, stopped.signal);
  if (product === null) return say("Stopped before the database could be used.");
  say(config.role === "worker" ? "Gatehouse works in the background." : `Gatehouse is ready: ${product.publicUrl}`);
  if (product.firstRunLink !== null) {
    say(`There is no administrator yet. Open this link once to become the first one:\n  ${product.firstRunLink}`);
  }
  const reason = await Promise.race([stop, product.lost]);
  if (reason instanceof Error) say(reason.message);
  else say("Stopping…");
  await product.stop();
  if (reason instanceof Error) throw reason;
}
