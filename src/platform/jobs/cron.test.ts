import { expect, test } from "vitest";
import { parseCron } from "./cron.ts";

test.each([
  ["*/15 * * * *", "2026-03-01T10:45:00Z", true],
  ["*/15 * * * *", "2026-03-01T10:46:00Z", false],
  ["0 3 * * *", "2026-03-01T03:00:00Z", true],
  ["0 3 * * *", "2026-03-01T04:00:00Z", false],
  ["30 8-17/3 * * 1-5", "2026-03-02T11:30:00Z", true],
  ["30 8-17/3 * * 1-5", "2026-03-01T11:30:00Z", false],
  ["0 0 1,15 * *", "2026-03-15T00:00:00Z", true],
])("%s at %s is due: %s", (line, at, isDue) => {
  expect(parseCron(line)(new Date(at))).toBe(isDue);
});

test.each(["* * * *", "60 * * * *", "a * * * *", "*/0 * * * *", "5-1 * * * *"])("%s is no cron line", (line) => {
  expect(() => parseCron(line)).toThrow(/cron line/);
});
