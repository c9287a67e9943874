import { Readable } from "node:stream";
import type { Kysely } from "kysely";
import type { EventView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { csvLine } from "../platform/http/index.ts";
import {
  type EventFilter,
  type EventRow,
  matching,
  readEventRows,
  type Reader,
  viewEvent,
  visibleTo,
} from "./event-rows.ts";
import { exportEvent } from "./exported-event.ts";

export type ExportFormat = "jsonl" | "csv";

const BATCH = 1_000;

const COLUMNS: readonly (readonly [string, (event: EventView) => string | null])[] = [
  ["seq", (event) => event.seq],
  ["created_at", (event) => event.created_at],
  ["event_type", (event) => event.event_type],
  ["summary", (event) => event.summary],
  ["actor_kind", (event) => event.actor_kind],
  ["actor_name", (event) => event.actor_name],
  ["actor_email", (event) => event.actor_email],
  ["actor_ip_address", (event) => event.actor_ip_address],
  ["surface", (event) => event.surface],
  ["correlation_id", (event) => event.correlation_id],
  ["subject_user_id", (event) => event.subject_user_id],
  ["app_id", (event) => event.app_id],
  ["resource_id", (event) => event.resource_id],
  ["request_id", (event) => event.request_id],
  ["grant_id", (event) => event.grant_id],
  ["before", (event) => jsonCell(event.before)],
  ["after", (event) => jsonCell(event.after)],
  ["detail", (event) => jsonCell(event.detail)],
  ["event_id", (event) => event.event_id],
  ["prev_hash", (event) => event.prev_hash],
  ["hash", (event) => event.hash],
];

/** Writes the events that a person may read, oldest first, while they are read: the log may be larger than memory. */
export function exportEvents(
  db: Kysely<Database>,
  reader: Reader,
  filter: EventFilter,
  format: ExportFormat,
): Readable {
  return Readable.from(lines(db, reader, filter, format), { objectMode: false });
}

async function* lines(
  db: Kysely<Database>,
  reader: Reader,
  filter: EventFilter,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === "csv") yield csvLine(COLUMNS.map(([name]) => name));
  const conditions = [...visibleTo(reader), ...matching(filter)];
  let after: string | null = null;
  for (;;) {
    const rows: readonly EventRow[] = await readEventRows(db, conditions, { order: "oldest", after, limit: BATCH });
    yield rows.map((row) => (format === "csv" ? csvRow(row, reader) : jsonLine(row, reader))).join("");
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.seq ?? null;
  }
}

function csvRow(row: EventRow, reader: Reader): string {
  const event = viewEvent(row, reader);
  return csvLine(COLUMNS.map(([, read]) => read(event)));
}

/** Those who see everything get what proves itself; the others what they may read. */
function jsonLine(row: EventRow, reader: Reader): string {
  return `${JSON.stringify(reader.seesEverything ? exportEvent(row) : viewEvent(row, reader))}\n`;
}

function jsonCell(value: Readonly<Record<string, unknown>> | null): string | null {
  return value === null || Object.keys(value).length === 0 ? null : JSON.stringify(value);
}
