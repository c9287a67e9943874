import { expect, test } from "vitest";
import { axisPercent, type Life, lifeSentence, ownScale } from "./life.ts";

const HOUR = 3_600_000;
const now = new Date(2026, 10, 24, 14, 20).getTime();

test("the shared axis keeps now in its place, its ends at the edges, and order everywhere", () => {
  expect(axisPercent(now, now, 30)).toBe(30);
  expect(axisPercent(now - 14 * 24 * HOUR, now, 30)).toBeCloseTo(0);
  expect(axisPercent(now + 30 * 24 * HOUR, now, 30)).toBeCloseTo(100);
  const moments = [-200, -24, -1, 0, 1, 8, 48, 700].map((hours) => axisPercent(now + hours * HOUR, now, 30));
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

test("on its own scale a line never hides the little time that is left, nor the little that has passed", () => {
  const last: Life = { phase: "active", start: now - 1000 * HOUR, end: now + 60_000 };
  const first: Life = { phase: "active", start: now - 1000, end: now + 1000 * HOUR };
  expect(ownScale(last, now).pivot).toBeLessThan(90);
  expect(ownScale(first, now).pivot).toBeGreaterThan(8);
});

test("the label is the whole sentence", () => {
  const life: Life = {
    phase: "active",
    start: new Date(2026, 10, 24, 7, 7).getTime(),
    end: new Date(2026, 10, 24, 15, 7).getTime(),
    reminders: [new Date(2026, 10, 24, 14, 37).getTime()],
  };
  expect(lifeSentence(life, now)).toBe("Started 07:07. Ends 15:07, 47 min left. Reminder 14:37.");
});

test("an overdue removal says for how long", () => {
  const life: Life = { phase: "overdue", start: now - 9 * HOUR, end: now - 192 * 60_000 };
  expect(lifeSentence(life, now)).toMatch(/Should have ended 11:08\. Overdue for 3 h 12 min\.$/);
});
