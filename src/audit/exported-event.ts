import { z } from "zod";
import type { LogRow } from "./check-event.ts";
import type { EventRow } from "./event-rows.ts";

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/);
const id = z.string().nullable();

/**
 * A line of the export for those who see everything. All that is in it is covered by the row's hash: names and
 * sentences are not, so they are left to the CSV, which is for reading.
 */
export const exportedEvent = z.strictObject({
  seq: z.string().regex(/^-?\d{1,19}$/),
  event_id: z.string(),
  created_at: z.string(),
  event_type: z.string(),
  actor_kind: z.string(),
  actor_user_id: id,
  subject_user_id: id,
  app_id: id,
  resource_id: id,
  request_id: id,
  grant_id: id,
  schema_version: z.number(),
  /** The erasable part, with addresses and values; null where it was erased. */
  detail: z.unknown(),
  detail_salt: hex.nullable(),
  /** The bytes that the hash covers, as text. */
  canonical: z.string(),
  prev_hash: hex,
  hash: hex,
});
export type ExportedEvent = z.infer<typeof exportedEvent>;

export function exportEvent(row: EventRow): ExportedEvent {
  const { seq, event_id, actor_kind, actor_user_id, subject_user_id, app_id, resource_id, request_id, grant_id } = row;
  return {
    seq,
    event_id,
    created_at: row.created_at.toISOString(),
    event_type: row.action,
    actor_kind,
    actor_user_id,
    subject_user_id,
    app_id,
    resource_id,
    request_id,
    grant_id,
    schema_version: row.schema_version,
    detail: row.salt === null ? null : row.detail,
    detail_salt: row.salt?.toString("hex") ?? null,
    canonical: row.canonical.toString("utf8"),
    prev_hash: row.prev_hash.toString("hex"),
    hash: row.hash.toString("hex"),
  };
}

/** The row that a line tells of; null where the line is not one of an export. */
export function readExportedEvent(line: string): LogRow | null {
  const event = parse(line);
  // Detail without its salt proves nothing: it was added to a row whose detail had been erased.
  if (event === null || (event.detail_salt === null && event.detail !== null)) return null;
  const { event_type: action, detail_salt: salt, canonical, prev_hash, hash, created_at, detail, ...same } = event;
  return {
    ...same,
    action,
    created_at: created_at.replace(/Z$/, "000Z"),
    detail,
    canonical: Buffer.from(canonical, "utf8"),
    prev_hash: Buffer.from(prev_hash, "hex"),
    hash: Buffer.from(hash, "hex"),
    salt: salt === null ? null : Buffer.from(salt, "hex"),
    has_detail: salt !== null,
  };
}

function parse(line: string): ExportedEvent | null {
  try {
    return exportedEvent.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
