/** Something that runs until it is told to stop. `stop` resolves once nothing of it runs any more. */
export interface Running {
  stop(): Promise<void>;
}

/** A rest that ends early when the signal does. */
export function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) {
      done();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
