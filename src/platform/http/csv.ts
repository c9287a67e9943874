/** What a spreadsheet would run instead of show, wide forms included. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/** One line of CSV (RFC 4180), safe to open in a spreadsheet: nothing in it can start a formula. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return "";
  // A number is ours and cannot be a formula; a minus in front of it is only a minus.
  if (typeof cell === "number") return String(cell);
  const text = cell.replaceAll("\0", "");
  // Spaces in front are skipped by some programs before they look.
  const safe = FORMULA.test(text) || FORMULA.test(text.trimStart()) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
