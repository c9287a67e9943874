import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "  =1",
  "=cmd|'/c calc'!A1",
])("%j starts no formula", (text) => {
  const cell = csvLine([text]);
  expect(cell.startsWith(`"'`)).toBe(true);
});

test("quotes, commas, line ends and NULs stay inside their cell", () => {
  expect(csvLine(['a "b", c', "x\r\ny", "n\0ul", null, -3])).toBe('"a ""b"", c","x\r\ny","nul",,-3\r\n');
});
