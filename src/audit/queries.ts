import { type Kysely, sql } from "kysely";
import type { EventView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { invalid, notFound } from "../platform/errors/index.ts";
import { type EventFilter, matching, readEventRows, type Reader, viewEvent, visibleTo } from "./event-rows.ts";

const PAGE_SIZE = 50;

export interface EventPage {
  readonly results: EventView[];
  readonly next: string | null;
  readonly previous: null;
}

/** A page of the log, newest first. The cursor is the `seq` that the page before ended with. */
export async function listEvents(
  db: Kysely<Database>,
  reader: Reader,
  query: EventFilter & { readonly cursor?: string | undefined; readonly page_size?: number | undefined },
): Promise<EventPage> {
  const size = query.page_size ?? PAGE_SIZE;
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const rows = await readEventRows(db, [...visibleTo(reader), ...matching(query)], {
    order: "newest",
    after,
    limit: size + 1,
  });
  const shown = rows.slice(0, size);
  return {
    results: shown.map((row) => viewEvent(row, reader)),
    next: rows.length > size ? (shown.at(-1)?.seq ?? null) : null,
    previous: null,
  };
}

function readCursor(cursor: string): string {
  if (/^\d{1,18}$/.test(cursor)) return cursor;
  throw invalid("page.bad_cursor", "This place in the list is not known. Begin the list again.", {
    fields: { cursor: "Begin the list again." },
  });
}

/** One event. What a person may not see does not exist for them. */
export async function getEvent(db: Kysely<Database>, reader: Reader, eventId: string): Promise<EventView> {
  const conditions = [...visibleTo(reader), sql<boolean>`e.event_id = ${eventId}`];
  const [row] = await readEventRows(db, conditions, { order: "newest", after: null, limit: 1 });
  if (row === undefined)
    throw notFound("event.not_found", "There is no such event, or you may not see it.", { details: { eventId } });
  return viewEvent(row, reader);
}
