import { expect, test } from "vitest";
import { createMetrics } from "./prometheus.ts";

test("figures are counted and read when asked", async () => {
  const metrics = createMetrics("0.1.0");
  let overdue = 2;
  metrics.gauge("overdue_revocations", () => Promise.resolve(overdue));
  metrics.countAttempt("add", "done");
  metrics.countAttempt("add", "done");
  metrics.observeHttp("getApps", 404, 0.02);
  expect((await metrics.render()).body).toContain("gatehouse_overdue_revocations 2");
  overdue = 5;
  const { body } = await metrics.render();
  expect(body).toContain("gatehouse_overdue_revocations 5");
  expect(body).toContain('gatehouse_attempts_total{verb="add",answer="done"} 2');
  expect(body).toContain('gatehouse_http_seconds_count{operation="getApps",status="4xx"} 1');
  expect(body).toContain('gatehouse_info{version="0.1.0"} 1');
});

test("a figure that cannot be read is no number, and the others are still shown", async () => {
  const metrics = createMetrics("0.1.0");
  metrics.gauge("oldest_overdue_seconds", () => Promise.reject(new Error("no database")));
  const { body } = await metrics.render();
  expect(body).toContain("gatehouse_oldest_overdue_seconds Nan");
  expect(body).toContain("process_cpu_seconds_total");
});
