import { expect, test } from "vitest";
import { formatDuration, formatHash, formatLag, formatMoment, formatNumber, formatSpan } from "./time-format.ts";

const now = new Date(2026, 10, 24, 14, 20).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

test.each([
  [at(24, 15, 7), "15:07"],
  [at(25, 18), "tomorrow 18:00"],
  [at(23, 23), "yesterday 23:00"],
  [at(27, 18), "Fri 27 Nov 18:00"],
  [new Date(2026, 11, 10, 10).getTime(), "10 Dec 10:00"],
  [new Date(2027, 0, 3, 9).getTime(), "3 Jan 2027 09:00"],
])("a moment is said as people say it: %s is %s", (moment, words) => {
  expect(formatMoment(moment, now)).toBe(words);
});

test.each([
  [30_000, "under 1 min"],
  [47 * 60_000, "47 min"],
  [460 * 60_000, "7 h 40 min"],
  [51 * 3_600_000, "2 d 3 h"],
  [15 * 86_400_000, "15 d"],
])("a span is short: %i ms is %s", (ms, words) => {
  expect(formatSpan(ms)).toBe(words);
});

test("a lag counts seconds while they matter", () => {
  expect([48_000, 160_000, 3_720_000].map(formatLag)).toEqual(["48 s", "2 min 40 s", "1 h 2 min"]);
});

test("a duration is said in its own units, and none is no end", () => {
  expect([1, 60, 90, 480, 7200, 43_200, null].map(formatDuration)).toEqual([
    "1 min",
    "1 h",
    "1 h 30 min",
    "8 h",
    "5 d",
    "30 d",
    "no end",
  ]);
});

test("numbers group by thousands, and a hash keeps both ends", () => {
  expect(formatNumber(48_236)).toBe("48\u202f236");
  expect(formatHash("9f2c71be04aa6d18000000000000c3e05b77")).toBe("9f2c 71be … 5b77");
});
