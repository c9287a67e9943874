export type StopSignal = "SIGINT" | "SIGTERM";

// Under npm one Ctrl-C arrives twice, from the terminal and from npm. A person who presses again is slower than that.
const IMPATIENT_MS = 1_000;

/**
 * Resolves with the first request to stop. Call it first thing in `main`, so that a request during the start is kept
 * until the start is done; await it when everything runs. Later requests are swallowed, until someone insists.
 */
export function stopRequested(): Promise<StopSignal> {
  return new Promise((done) => {
    let requestedAt: number | undefined;
    const onSignal = (signal: StopSignal): void => {
      const now = performance.now();
      if (requestedAt === undefined) {
        requestedAt = now;
        done(signal);
      } else if (now - requestedAt > IMPATIENT_MS) {
        console.error("Ending at once, before everything was put in order. The next start recovers.");
        process.exit(130);
      }
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
  });
}
