import { invalid, unprocessable } from "../platform/errors/index.ts";
import { email } from "../api/index.ts";
import { type NewPerson, normaliseEmail } from "./add-people.ts";
import { type CsvRow, parseCsv } from "./parse-csv.ts";

/** More people than one adds by hand; more in one transaction would hold up the event log for everybody. */
export const MAX_CSV_ROWS = 1000;

const COLUMNS = ["email", "full_name", "position"] as const;
type Column = (typeof COLUMNS)[number];

export interface PersonRow extends NewPerson {
  readonly row: number;
  /** Empty where the row can be added. */
  readonly problem: string;
}

/** Reads people from CSV text. A bad row is told as such and stops no other; a bad header stops everything. Pure. */
export function readPeopleCsv(text: string): readonly PersonRow[] {
  const [header, ...rows] = parseCsv(text);
  const positions = readHeader(header);
  if (rows.length > MAX_CSV_ROWS) {
    throw unprocessable(
      "csv.too_many_rows",
      `The CSV has ${rows.length} people; at most ${MAX_CSV_ROWS} can be added at once. Split the file.`,
    );
  }
  const firstRowOf = new Map<string, number>();
  return rows.map((row) => {
    const person = readRow(row, positions);
    const seenAt = firstRowOf.get(person.email);
    if (seenAt === undefined) firstRowOf.set(person.email, row.line);
    return {
      ...person,
      row: row.line,
      problem: seenAt === undefined ? problemOf(person) : `The same e-mail address is in row ${seenAt}.`,
    };
  });
}

function readHeader(header: CsvRow | undefined): ReadonlyMap<Column, number> {
  const positions = new Map<Column, number>();
  for (const [position, cell] of (header?.cells ?? []).entries()) {
    const name = cell.trim().toLowerCase();
    const column = COLUMNS.find((known) => known === name);
    if (column === undefined) throw badHeader(`"${cell.slice(0, 50)}" is not a column we know`);
    if (positions.has(column)) throw badHeader(`the column ${column} is there twice`);
    positions.set(column, position);
  }
  if (!positions.has("email") || !positions.has("full_name"))
    throw badHeader("the columns email and full_name are needed");
  return positions;
}

function badHeader(problem: string): Error {
  return invalid(
    "csv.bad_header",
    `The first line must name the columns email, full_name and, if wanted, position: ${problem}.`,
    { fields: { csv: "Correct the first line." } },
  );
}

function readRow(row: CsvRow, positions: ReadonlyMap<Column, number>): NewPerson {
  const cell = (column: Column): string => row.cells[positions.get(column) ?? -1]?.trim() ?? "";
  return { email: normaliseEmail(cell("email")), fullName: cell("full_name"), position: cell("position") };
}

/** What keeps a person from being added; empty where nothing does. The same limits as the form's. */
export function problemOf(person: NewPerson): string {
  if (person.email === "") return "The e-mail address is missing.";
  if (!email.safeParse(person.email).success) return "This is not an e-mail address.";
  if (person.fullName === "") return "The name is missing.";
  if (person.fullName.length > 200) return "The name is longer than 200 characters.";
  if (person.position.length > 200) return "The position is longer than 200 characters.";
  return "";
}
