import type { Logger } from "pino";
import { rest } from "../platform/running.ts";

// Longer than any part's own patience; the next start recovers whatever did not end by then.
const PATIENCE_MS = 15_000;

/** What has to be ended, in the order opposite to how it was started. Each part ends even if another one fails to. */
export class Closers {
  private readonly log: Logger;
  private readonly parts: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  private closing: Promise<void> | undefined;

  constructor(log: Logger) {
    this.log = log;
  }

  add(name: string, close: () => Promise<void>): void {
    this.parts.push({ name, close });
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    for (const part of this.parts.toReversed()) {
      const patience = new AbortController();
      try {
        const late = rest(PATIENCE_MS, patience.signal).then(() => {
          if (!patience.signal.aborted) throw new Error(`did not end within ${PATIENCE_MS / 1_000} seconds`);
        });
        await Promise.race([part.close(), late]);
      } catch (error) {
        this.log.error({ err: error, part: part.name }, "shutdown: a part did not end in order");
      } finally {
        patience.abort();
      }
    }
  }
}
