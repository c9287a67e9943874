import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { GaugeName, Metrics } from "./metrics.ts";

const GAUGES: Record<GaugeName, string> = {
  overdue_revocations: "Access that should be gone and was not yet seen to be gone, past the promised time.",
  oldest_overdue_seconds: "Age of the oldest of them. Alarm on this one.",
  open_targets: "People in an app with something left to do.",
  unanswered_attempts: "Writes asked of an app whose answer never came.",
  blocked_apps: "Apps whose credential does not work.",
  oldest_sync_age_seconds: "Age of the oldest last complete read of an app.",
  paused_syncs: "Reads of an app that found too little and wait for a person.",
  unsigned_seconds: "For how long this node could not keep the signed head of the log. Alarm above a few minutes.",
  pending_requests: "Requests that wait for a decision.",
};

// From a click to a slow app; ends are promised within seconds.
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const PROPAGATION_BUCKETS = [0.5, 1, 2, 5, 10, 30, 60, 300, 1_800, 7_200, 43_200];

/** The metrics of this process in the format of Prometheus. */
export interface MetricsRegistry extends Metrics {
  observeHttp(operation: string, status: number, seconds: number): void;
  setStreams(count: number): void;
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

export function createMetrics(
  version: string,
  onGaugeError: (error: unknown, name: GaugeName) => void = () => undefined,
): MetricsRegistry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: "gatehouse_info", help: "The running version.", labelNames: ["version"], registers }).set(
    { version },
    1,
  );
  return {
    ...webFigures(registers),
    ...propagationFigures(registers),
    gauge: (name, read) => {
      const figure: Gauge = new Gauge({
        name: `gatehouse_${name}`,
        help: GAUGES[name],
        registers: [],
        async collect() {
          try {
            this.set(await read());
          } catch (error) {
            // A figure that cannot be read must not look like a good one.
            this.set(Number.NaN);
            onGaugeError(error, name);
          }
        },
      });
      registry.registerMetric(figure);
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

function webFigures(
  registers: Registry[],
): Pick<MetricsRegistry, "observeHttp" | "setStreams" | "countErrand" | "countBug"> {
  const http = new Histogram({
    name: "gatehouse_http_seconds",
    help: "Answers of the API by operation and class of status.",
    labelNames: ["operation", "status"],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const streams = new Gauge({ name: "gatehouse_live_streams", help: "Open live updates.", registers });
  const errands = new Counter({
    name: "gatehouse_errands_total",
    help: "Errands by outcome.",
    labelNames: ["queue", "outcome"],
    registers,
  });
  const bugs = new Counter({
    name: "gatehouse_bugs_total",
    help: "Answers that blamed ourselves. Alarm on any.",
    labelNames: ["code"],
    registers,
  });
  return {
    observeHttp: (operation, status, seconds) =>
      http.observe({ operation, status: `${Math.floor(status / 100)}xx` }, seconds),
    setStreams: (count) => streams.set(count),
    countErrand: (queue, outcome) => errands.inc({ queue, outcome }),
    countBug: (code) => bugs.inc({ code }),
  };
}

function propagationFigures(
  registers: Registry[],
): Pick<
  MetricsRegistry,
  "countAttempt" | "observeConnectorCall" | "countConnectorWarning" | "observeRevocation" | "observeActivation"
> {
  const attempts = new Counter({
    name: "gatehouse_attempts_total",
    help: "Writes to apps by answer.",
    labelNames: ["verb", "answer"],
    registers,
  });
  const calls = new Histogram({
    name: "gatehouse_connector_seconds",
    help: "Calls to apps.",
    labelNames: ["lane", "outcome"],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const warnings = new Counter({
    name: "gatehouse_connector_warnings_total",
    help: "Answers of apps that warned of something. The log has a line for each distinct one.",
    labelNames: ["kind"],
    registers,
  });
  const revocation = new Histogram({
    name: "gatehouse_revocation_seconds",
    help: "From an end to verified gone.",
    buckets: PROPAGATION_BUCKETS,
    registers,
  });
  const activation = new Histogram({
    name: "gatehouse_activation_seconds",
    help: "From approval to seen working.",
    buckets: PROPAGATION_BUCKETS,
    registers,
  });
  return {
    countAttempt: (verb, answer) => attempts.inc({ verb, answer }),
    countConnectorWarning: (kind) => warnings.inc({ kind }),
    observeConnectorCall: (lane, outcome, seconds) => calls.observe({ lane, outcome }, seconds),
    observeRevocation: (seconds) => revocation.observe(seconds),
    observeActivation: (seconds) => activation.observe(seconds),
  };
}
