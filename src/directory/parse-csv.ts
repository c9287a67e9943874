import { invalid } from "../platform/errors/index.ts";

export interface CsvRow {
  /** Line of the file where the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV as spreadsheets write it (RFC 4180): quotes, doubled quotes, line breaks inside quotes, a byte order mark,
 * any line ending, and semicolons where the header has them instead of commas. Empty lines are skipped. Pure.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let startedAt = 1;
  let wasQuoted = false;

  const endCell = (): void => {
    cells.push(wasQuoted ? cell : cell.trim());
    cell = "";
    wasQuoted = false;
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((value) => value !== "")) rows.push({ line: startedAt, cells });
    cells = [];
    startedAt = line;
  };

  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '"' && cell.trim() === "" && !wasQuoted) {
      const quoted = readQuoted(source, at, line);
      cell = quoted.value;
      line += quoted.lines;
      at = quoted.end;
      wasQuoted = true;
    } else if (char === delimiter) {
      endCell();
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && source.charAt(at + 1) === "\n") at += 1;
      line += 1;
      endRow();
    } else if (wasQuoted && char.trim() !== "") {
      throw malformed(line, "there is text after a closing quote");
    } else if (!wasQuoted) {
      cell += char;
    }
  }
  endRow();
  return rows;
}

/** Reads from an opening quote to its closing one; a doubled quote stands for one. */
function readQuoted(source: string, open: number, line: number): { value: string; end: number; lines: number } {
  let value = "";
  for (let at = open + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char !== '"') value += char;
    else if (source.charAt(at + 1) === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at, lines: value.split("\n").length - 1 };
  }
  throw malformed(line, "a quote is opened and never closed");
}

function delimiterOf(source: string): string {
  const header = source.slice(0, source.search(/[\r\n]|$/));
  return header.includes(";") && !header.includes(",") ? ";" : ",";
}

function malformed(line: number, problem: string): Error {
  return invalid("csv.malformed", `The CSV cannot be read: in line ${line} ${problem}. Nothing was added.`, {
    fields: { csv: `Line ${line}: ${problem}.` },
  });
}
