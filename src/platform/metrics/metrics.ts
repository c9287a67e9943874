/** The product's figures, as functions that a slice can call. Labels never carry a name or an id of a person. */
export interface Metrics {
  /** One answer of an app to a write attempt: `done`, `rejected`, `throttled`, `unavailable`, `misconfigured`, `unknown`. */
  countAttempt(verb: string, answer: string): void;
  /** One call to an app, whatever it was for. */
  observeConnectorCall(lane: string, outcome: string, seconds: number): void;
  /** An answer of an app that warned of something: `api_warning`, `deprecation` or `sunset`. */
  countConnectorWarning(kind: string): void;
  /** From the moment an end was due to the read that saw it gone. */
  observeRevocation(seconds: number): void;
  /** From an approval to the read that saw the access working. */
  observeActivation(seconds: number): void;
  countErrand(queue: string, outcome: "done" | "failed"): void;
  countBug(code: string): void;
  /** A gauge that is read when somebody asks, from the rows: nodes need not agree on who counts. */
  gauge(name: GaugeName, read: () => Promise<number>): void;
}

/** Gauges with a fixed meaning; see docs/operating.md. */
export type GaugeName =
  | "overdue_revocations"
  | "oldest_overdue_seconds"
  | "open_targets"
  | "unanswered_attempts"
  | "blocked_apps"
  | "oldest_sync_age_seconds"
  | "paused_syncs"
  | "pending_requests"
  | "unsigned_seconds";
