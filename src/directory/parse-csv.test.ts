import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../platform/errors/index.ts";
import { parseCsv } from "./parse-csv.ts";
import { MAX_CSV_ROWS, readPeopleCsv } from "./read-people-csv.ts";

const cellsOf = (text: string): readonly (readonly string[])[] => parseCsv(text).map((row) => row.cells);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "read";
};

describe("CSV text", () => {
  test.each([
    [
      "plain",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a byte order mark", "\uFEFFa,b", [["a", "b"]]],
    [
      "Windows line ends and a last empty line",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["old Mac line ends", "a\rb", [["a"], ["b"]]],
    [
      "semicolons of a spreadsheet",
      "a;b\nc;d, e",
      [
        ["a", "b"],
        ["c", "d, e"],
      ],
    ],
    [
      "quotes with commas, quotes and line breaks inside",
      'a,"b, ""c""\nd"\ne,f',
      [
        ["a", 'b, "c"\nd'],
        ["e", "f"],
      ],
    ],
    [
      "an empty quoted cell",
      'a,""\nb,c',
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["space around cells", " a , b ", [["a", "b"]]],
    [
      "empty lines",
      "a,b\n\n\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["nothing", "", []],
  ])("reads %s", (_name, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test.each([['a,"b'], ['a,"b"c']])("refuses %s", (text) => {
    expect(codeOf(() => parseCsv(text))).toBe("csv.malformed");
  });

  test("whatever was quoted comes back as it was", () => {
    const cell = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "" && text === text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        // A header decides the delimiter; a comma is always there.
        expect(cellsOf(`x,y\r\n${text}`).slice(1)).toEqual(rows.map((row) => [...row]));
      }),
    );
  });

  test("a row is named by the line where it begins", () => {
    expect(parseCsv('a\n"b\nc"\nd').map((row) => row.line)).toEqual([1, 2, 4]);
  });
});

describe("people in CSV", () => {
  test("columns may come in any order and spelling, and each row says its own problem", () => {
    const rows = readPeopleCsv(
      "Full_Name,EMAIL\nAda,  Ada@Example.com \nBob,nonsense\n,cid@example.com\nAda again,ada@example.COM",
    );
    expect(rows.map((row) => [row.row, row.email, row.problem])).toEqual([
      [2, "ada@example.com", ""],
      [3, "nonsense", "This is not an e-mail address."],
      [4, "cid@example.com", "The name is missing."],
      [5, "ada@example.com", "The same e-mail address is in row 2."],
    ]);
  });

  test.each([
    ["no header", "ada@example.com,Ada", "csv.bad_header"],
    ["an unknown column", "email,full_name,role\na@b.co,A,administrator", "csv.bad_header"],
    ["a column twice", "email,email,full_name", "csv.bad_header"],
    ["nothing", "", "csv.bad_header"],
    ["too many rows", `email,full_name\n${"a@b.co,A\n".repeat(MAX_CSV_ROWS + 1)}`, "csv.too_many_rows"],
  ])("%s is refused as a whole", (_name, text, code) => {
    expect(codeOf(() => readPeopleCsv(text))).toBe(code);
  });
});
