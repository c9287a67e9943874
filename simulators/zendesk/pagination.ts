import { type Answer, type Call, ok } from "./call.ts";
import { listed, titled } from "./errors.ts";

const MOST_PER_PAGE = 100;
/** Offset pagination refuses records beyond this one since 2024. */
const OFFSET_DEPTH = 10_000;

interface Row {
  readonly id: number;
}

interface Listing<T extends Row> {
  readonly key: string;
  readonly rows: readonly T[];
  readonly show: (row: T) => unknown;
  /** Cursor order; groups go by name and id, everything else by id. */
  readonly order?: "id" | "name,id";
  readonly nameOf?: (row: T) => string;
  /** Fields a cursor listing may be sorted by with `sort=`. */
  readonly sortable?: readonly string[];
  readonly sideload?: (rows: readonly T[]) => Record<string, unknown>;
}

/** A list in whichever pagination the caller chose: `page[size]` turns the cursor on, otherwise it is by offset. */
export function paginate<T extends Row>(call: Call, listing: Listing<T>): Answer {
  const isCursor = [...call.query.keys()].some((key) => key.startsWith("page["));
  return isCursor ? byCursor(call, listing) : byOffset(call, listing);
}

export function byOffset<T extends Row>(call: Call, listing: Listing<T>): Answer {
  const page = positive(call, "page", 1);
  const perPage = Math.min(positive(call, "per_page", MOST_PER_PAGE), MOST_PER_PAGE);
  if (page * perPage > OFFSET_DEPTH) {
    throw listed(
      400,
      "InvalidPaginationDepth",
      "Invalid pagination depth",
      `Limited to ${OFFSET_DEPTH} records, use cursor pagination for more`,
    );
  }
  const { rows } = listing;
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  return ok({
    [listing.key]: shown.map(listing.show),
    ...listing.sideload?.(shown),
    next_page: page * perPage < rows.length ? pageUrl(call, { page: String(page + 1) }) : null,
    previous_page: page > 1 ? pageUrl(call, { page: String(page - 1) }) : null,
    count: rows.length,
  });
}

function byCursor<T extends Row>(call: Call, listing: Listing<T>): Answer {
  const size = pageSize(call);
  refuseUnknownSort(call, listing);
  const isDescending = call.query.get("sort")?.startsWith("-") ?? false;
  const keyOf = (row: T) =>
    listing.order === "name,id" ? `${listing.nameOf?.(row) ?? ""}\u0000${padded(row.id)}` : padded(row.id);
  const sorted = listing.rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  if (isDescending) sorted.reverse();

  const isBeyond = (row: T, cursor: string) => (isDescending ? keyOf(row) < cursor : keyOf(row) > cursor);
  const after = readCursor(call, "page[after]", listing);
  const before = readCursor(call, "page[before]", listing);
  const candidates =
    after !== null
      ? sorted.filter((row) => isBeyond(row, after))
      : before !== null
        ? sorted.filter((row) => !isBeyond(row, before) && keyOf(row) !== before).slice(-size)
        : sorted;
  const shown = candidates.slice(0, size);
  const first = shown[0];
  const last = shown.at(-1);
  const hasMore =
    before !== null && after === null ? last !== undefined && sorted.at(-1) !== last : candidates.length > size;
  const afterCursor = last ? writeCursor(listing, keyOf(last)) : null;
  const beforeCursor = first ? writeCursor(listing, keyOf(first)) : null;
  return ok({
    [listing.key]: shown.map(listing.show),
    ...listing.sideload?.(shown),
    meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
    // Recorded: both links are set on every page that has rows, also on the last one. Only has_more ends a listing.
    links: {
      prev: beforeCursor ? pageUrl(call, { "page[before]": beforeCursor, "page[size]": String(size) }) : null,
      next: afterCursor ? pageUrl(call, { "page[after]": afterCursor, "page[size]": String(size) }) : null,
    },
  });
}

function pageSize(call: Call): number {
  const text = call.query.get("page[size]") ?? String(MOST_PER_PAGE);
  const size = Number(text);
  const isTooBig = size > MOST_PER_PAGE && call.account.switches.pageSizeOverMax === "refuse";
  if (!/^\d+$/.test(text) || size === 0 || isTooBig) {
    throw listed(
      400,
      "InvalidPaginationParameter",
      "Invalid pagination parameter",
      `page[size] must be between 1 and ${MOST_PER_PAGE}`,
    );
  }
  return Math.min(size, MOST_PER_PAGE);
}

/** `sort_by` and `sort_order` are dropped without a word; an unsupported `sort` is refused. */
function refuseUnknownSort<T extends Row>(call: Call, listing: Listing<T>): void {
  const sort = call.query.get("sort");
  if (sort === null || ["id", ...(listing.sortable ?? [])].includes(sort.replace(/^-/, ""))) return;
  throw listed(400, "InvalidPaginationParameter", "Invalid pagination parameter", `sort is not valid: ${sort}`);
}

function readCursor<T extends Row>(call: Call, name: string, listing: Listing<T>): string | null {
  const text = call.query.get(name);
  if (text === null) return null;
  const invalid = () =>
    listed(400, "InvalidPaginationParameter", "Invalid pagination parameter", `${name} is not valid`);
  try {
    const decoded: unknown = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
    if (typeof decoded !== "object" || decoded === null || !("o" in decoded) || !("v" in decoded)) throw invalid();
    if (decoded.o !== (listing.order ?? "id") || typeof decoded.v !== "string") throw invalid();
    const value = Buffer.from(decoded.v, "base64");
    return listing.order === "name,id" ? value.toString("utf8") : padded(Number(value.readBigInt64LE(1)));
  } catch {
    throw invalid();
  }
}

/** Recorded cursors hold the letter i and the id as a little-endian 64-bit number. Those of groups are not known. */
function writeCursor<T extends Row>(listing: Listing<T>, key: string): string {
  const value = listing.order === "name,id" ? Buffer.from(key, "utf8") : idBytes(Number(key));
  return Buffer.from(JSON.stringify({ o: listing.order ?? "id", v: value.toString("base64") })).toString("base64");
}

function idBytes(id: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.write("i", 0, "latin1");
  bytes.writeBigInt64LE(BigInt(id), 1);
  return bytes;
}

function positive(call: Call, name: string, fallback: number): number {
  const text = call.query.get(name);
  if (text === null || text === "") return fallback;
  if (!/^\d+$/.test(text) || Number(text) === 0)
    throw titled(400, "Invalid attribute", `You passed an invalid value for the ${name} attribute. must be an integer`);
  return Number(text);
}

/** The caller's own query with some of it replaced; the cursor of the other direction never stays. */
function pageUrl(call: Call, replace: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(call.query);
  query.delete("page[after]");
  query.delete("page[before]");
  for (const [key, value] of Object.entries(replace)) query.set(key, value);
  query.sort();
  return `${call.baseUrl}${call.path}.json?${query.toString()}`;
}

const padded = (id: number) => String(id).padStart(16, "0");
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
