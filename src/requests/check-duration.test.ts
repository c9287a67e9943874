import { describe, expect, test } from "vitest";
import { AppError } from "../platform/errors/index.ts";
import { checkApprovedDuration, checkDuration, effectiveDuration, inWords } from "./check-duration.ts";

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "allowed";
};

test.each([
  [1, 3600, "allowed"],
  [60, 3600, "allowed"],
  [61, 3600, "request.longer_than_allowed"],
  [527_040, null, "allowed"],
  [527_041, null, "request.duration_invalid"],
  [-1, null, "allowed"],
  [-1, 3600, "request.indefinite_not_allowed"],
  [-2, null, "request.duration_invalid"],
  [0, null, "request.duration_invalid"],
  [1.5, null, "request.duration_invalid"],
  [Number.NaN, null, "request.duration_invalid"],
  [Number.POSITIVE_INFINITY, null, "request.duration_invalid"],
  [Number("1e309"), null, "request.duration_invalid"],
])("asking for %s minutes with a maximum of %s s: %s", (minutes, max, code) => {
  expect(codeOf(() => checkDuration(minutes, max))).toBe(code);
});

describe("a reviewer", () => {
  test.each([
    [undefined, 3600, "allowed"],
    [60, 3600, "allowed"],
    [30, 3600, "allowed"],
    [61, 3600, "request.longer_than_asked"],
    [30, null, "allowed"],
    [-1, null, "request.duration_invalid"],
    [0, 3600, "request.duration_invalid"],
  ])("giving %s minutes of %s s asked: %s", (minutes, current, code) => {
    expect(codeOf(() => checkApprovedDuration(minutes, current))).toBe(code);
  });
});

test("the shortest of what was asked and allowed holds; no end only where nobody set one", () => {
  expect(effectiveDuration(3600, [null, 1800, 2400])).toBe(1800);
  expect(effectiveDuration(null, [1800])).toBe(1800);
  expect(effectiveDuration(null, [null])).toBeNull();
});

test.each([
  [90_000, "25 h"],
  [5400, "1 h 30 min"],
  [2_592_000, "30 d"],
  [60, "1 min"],
])("%s s is %s", (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
