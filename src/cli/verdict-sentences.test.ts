import { expect, test } from "vitest";
import type { LogVerdict } from "../audit/index.ts";
import { verdictSentences } from "./verdict-sentences.ts";

const whole: LogVerdict = {
  ok: true,
  rows: 9,
  headSeq: "9",
  headHash: "ab",
  problem: null,
  firstBadSeq: null,
  erasedDetails: 0,
  signedHead: null,
};
const headAt = (seq: string): LogVerdict => ({
  ...whole,
  signedHead: {
    origin: "gatehouse/x",
    seq,
    hash: "ab",
    signed_at: "2030-01-01T00:00:00.000Z",
    key_id: "k",
    signature: "s",
  },
});
const NEWER = "that nothing behind its last row was cut off, only a later head can show.";

test("a log that its heads cover to the end is said to be whole to there", () => {
  const said = verdictSentences(headAt("9"), "heads").join(" ");
  expect(said).toContain("every row up to 9");
  expect(said).not.toContain(NEWER);
});

test("what no head covers yet is not said to be safe from being cut", () => {
  expect(verdictSentences(headAt("4"), "heads").at(-1)).toBe(
    `From row 5 on it is newer than the last signed head: ${NEWER}`,
  );
  const none = verdictSentences(headAt("0"), "heads").join(" ");
  expect(none).toContain(`From row 1 on`);
  expect(none).not.toContain("up to 0");
  expect(verdictSentences(whole, "heads").at(-1)).toContain("No signed head was found in heads");
});

test("a problem is all that is said", () => {
  expect(verdictSentences({ ...headAt("9"), problem: "row 3 is missing" }, "heads")).toEqual([
    "The event log is NOT as it was written: row 3 is missing.",
  ]);
});
