import type { AppWarning } from "../connectors/kit/index.ts";
import type { SliceDeps } from "../platform/slice.ts";

// A text that differs with every call, such as one with an id, must not fill the log or the memory.
const MOST_DISTINCT = 500;

/** Counts what apps warn of, and logs each distinct warning of an endpoint once in the life of this node. */
export class AppWarnings {
  readonly #seen = new Set<string>();
  readonly #deps: Pick<SliceDeps, "log" | "metrics">;

  constructor(deps: Pick<SliceDeps, "log" | "metrics">) {
    this.#deps = deps;
  }

  note(subdomain: string, warning: AppWarning): void {
    this.#deps.metrics.countConnectorWarning(warning.kind);
    const key = JSON.stringify([subdomain, warning]);
    if (this.#seen.has(key) || this.#seen.size >= MOST_DISTINCT) return;
    this.#seen.add(key);
    this.#deps.log.warn({ subdomain, warning }, "an app warned");
  }
}
