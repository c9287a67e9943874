import { z } from "zod";
import { invalid } from "../platform/errors/index.ts";

const DEFAULT_PAGE_SIZE = 50;

/** Where a page ended: the sort text of its last row and, since names repeat, its id. */
export interface PageKey {
  readonly text: string;
  readonly id: string;
}

const keySchema = z.tuple([z.string().max(1000), z.uuid()]);

export function decodeCursor(cursor: string | undefined): PageKey | null {
  if (cursor === undefined || cursor === "") return null;
  try {
    const [text, id] = keySchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { text, id };
  } catch {
    throw invalid("page.bad_cursor", "This place in the list is not known. Begin the list again.", {
      fields: { cursor: "Begin the list again." },
    });
  }
}

function encodeCursor(key: PageKey): string {
  return Buffer.from(JSON.stringify([key.text, key.id]), "utf8").toString("base64url");
}

export function pageSizeOf(query: { readonly page_size?: number | undefined }): number {
  return query.page_size ?? DEFAULT_PAGE_SIZE;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Cuts rows that were read one beyond the page. */
export function cutPage<Row>(rows: readonly Row[], pageSize: number, keyOf: (row: Row) => PageKey): Page<Row> {
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > pageSize && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

/** A pattern that finds the text anywhere, where `%` and `_` of a person mean themselves. */
export function containing(search: string): string {
  return `%${search.trim().replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
