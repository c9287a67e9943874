import { Writable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import type { AppWarning } from "../connectors/kit/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { createMetrics } from "../platform/metrics/index.ts";
import { AppWarnings } from "./app-warnings.ts";

const WARNING: AppWarning = { kind: "api_warning", method: "PUT", endpoint: "/api/v2/users/:id", text: "Removed keys" };

describe("what an app warned of", () => {
  let lines: string[];
  let warnings: AppWarnings;
  let metrics: ReturnType<typeof createMetrics>;
  beforeEach(() => {
    lines = [];
    metrics = createMetrics("test");
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString("utf8"));
        done();
      },
    });
    warnings = new AppWarnings({ log: createLogger({ level: "warn", destination }), metrics });
  });

  it("is logged once for each distinct text, endpoint and app, and counted each time", async () => {
    for (let times = 0; times < 3; times += 1) warnings.note("acme", WARNING);
    warnings.note("acme", { ...WARNING, endpoint: "/api/v2/groups" });
    warnings.note("acme", { ...WARNING, text: "Removed others" });
    warnings.note("acme-sandbox", WARNING);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: "an app warned", subdomain: "acme", warning: WARNING },
      { warning: { endpoint: "/api/v2/groups" } },
      { warning: { text: "Removed others" } },
      { subdomain: "acme-sandbox" },
    ]);
    expect((await metrics.render()).body).toContain('gatehouse_connector_warnings_total{kind="api_warning"} 6');
  });

  it("does not fill the log where every text is another one", async () => {
    for (let times = 0; times < 2_000; times += 1) warnings.note("acme", { ...WARNING, text: `Removed ${times}` });
    expect(lines).toHaveLength(500);
    expect((await metrics.render()).body).toContain('gatehouse_connector_warnings_total{kind="api_warning"} 2000');
  });
});
