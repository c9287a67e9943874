import { createHash } from "node:crypto";
import { z } from "zod";
import { ConnectorError } from "../kit/index.ts";
import type { CallContext, ZendeskClient } from "./client.ts";
import { unreadableError } from "./answers.ts";
import { readAs } from "./rows.ts";

const PAGE_SIZE = 100;

export interface Listing<Schema extends z.ZodType> {
  readonly path: string;
  /** Name of the list in the answer. */
  readonly key: string;
  readonly row: Schema;
  readonly query?: readonly (readonly [string, string])[];
}

export interface ListedPage<Row> {
  readonly rows: readonly Row[];
  /** Zendesk's own cursor value, never one of its links: those name a host. */
  readonly after: string | null;
}

const envelopeSchema = z.looseObject({
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().max(4000).nullish() }).nullish(),
  next_page: z.unknown().optional(),
});

/** Reads one cursor page. Zendesk fills `links.next` on the last page too; only `meta.has_more` tells. */
export async function listPage<Schema extends z.ZodType>(
  client: ZendeskClient,
  listing: Listing<Schema>,
  after: string | null,
  context: CallContext,
): Promise<ListedPage<z.output<Schema>>> {
  const query = new URLSearchParams([
    ...(listing.query ?? []).map(([name, value]): [string, string] => [name, value]),
    ["page[size]", String(PAGE_SIZE)],
  ]);
  if (after !== null) query.set("page[after]", after);
  const { json } = await client.read(`${listing.path}?${query.toString()}`, context).catch((error: unknown) => {
    throw after !== null && isBadRequest(error) ? badCursor() : error;
  });
  const envelope = readAs(envelopeSchema, json, listing.key);
  // One unreadable row makes the page unreadable: a list with a hole would be taken for an absence.
  const rows = readAs(z.array(listing.row), envelope[listing.key], listing.key);
  return { rows, after: nextCursor(envelope, listing.key) };
}

function nextCursor(envelope: z.output<typeof envelopeSchema>, what: string): string | null {
  const { meta } = envelope;
  if (meta === null || meta === undefined) {
    // Some lists ignore the cursor and answer as before; without a next page they are complete.
    if (envelope.next_page === null) return null;
    throw unreadableError(what, 200);
  }
  if (!meta.has_more) return null;
  if (meta.after_cursor === null || meta.after_cursor === undefined || meta.after_cursor === "")
    throw unreadableError(what, 200);
  return meta.after_cursor;
}

function isBadRequest(error: unknown): boolean {
  return error instanceof ConnectorError && error.reason === "bad_request";
}

// 300 organizations per person is Zendesk's own limit, and a person in 5,000 groups is not one.
const MAX_PAGES_OF_ONE_PERSON = 50;

/** Reads every page, or fails: never a partial list. */
export async function listAll<Schema extends z.ZodType>(
  client: ZendeskClient,
  listing: Listing<Schema>,
  context: CallContext,
): Promise<readonly z.output<Schema>[]> {
  const rows: z.output<Schema>[] = [];
  const seen = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES_OF_ONE_PERSON; page += 1) {
    const listed: ListedPage<z.output<Schema>> = await listPage(client, listing, after, context);
    rows.push(...listed.rows);
    if (listed.after === null) return rows;
    if (seen.has(listed.after)) break;
    seen.add(listed.after);
    after = listed.after;
  }
  throw endlessListing();
}

// ---- cursors that survive a restart ----

// A million rows. The largest list of a supported account has about a thousand pages.
const MAX_PAGES_OF_A_LISTING = 10_000;
const MAX_EMPTY_PAGES = 10;

const cursorSchema = z.object({
  /** Pages read so far. */
  n: z.int().nonnegative(),
  /** Zendesk's cursor of the next page. */
  c: z.string().max(4000),
  /** Empty pages in a row. */
  e: z.int().nonnegative(),
  /** Digest of the cursor met at the last power of two (Brent): meeting it again means going round in circles. */
  m: z.string().max(64),
});

export type ResumableCursor = z.output<typeof cursorSchema>;

export const FIRST_PAGE: ResumableCursor = { n: 0, c: "", e: 0, m: "" };

export function decodeCursor(cursor: string | null): ResumableCursor {
  if (cursor === null) return FIRST_PAGE;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw badCursor();
  }
}

/** The cursor after this page, or null at the end; throws where the list would never end. */
export function advanceCursor(current: ResumableCursor, after: string | null, rowCount: number): string | null {
  if (after === null) return null;
  const pages = current.n + 1;
  const emptyPages = rowCount === 0 ? current.e + 1 : 0;
  const digest = createHash("sha256").update(after).digest("base64url").slice(0, 16);
  if (after === current.c || digest === current.m || pages >= MAX_PAGES_OF_A_LISTING || emptyPages > MAX_EMPTY_PAGES)
    throw endlessListing();
  const isPowerOfTwo = (pages & (pages - 1)) === 0;
  const next: ResumableCursor = { n: pages, c: after, e: emptyPages, m: isPowerOfTwo ? digest : current.m };
  return Buffer.from(JSON.stringify(next), "utf8").toString("base64url");
}

function endlessListing(): ConnectorError {
  return new ConnectorError({
    outcome: "unavailable",
    reason: "endless_listing",
    message: "Zendesk's list does not come to an end: its pages repeat or never stop. Nothing was concluded from it.",
  });
}

function badCursor(): ConnectorError {
  return new ConnectorError({
    outcome: "rejected",
    reason: "bad_cursor",
    message: "The place to go on from in this list is no longer valid. Begin the list again.",
  });
}
