export type { GaugeName, Metrics } from "./metrics.ts";
export { createMetrics, type MetricsRegistry } from "./prometheus.ts";
