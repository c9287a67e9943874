import { ok, type Call } from "../call.ts";
import { listed, missingParameter, named } from "../errors.ts";
import type { Route } from "../router.ts";
import type { UserRow } from "../rows.ts";
import { takeLimit } from "./limits.ts";
import { showUser } from "./show.ts";

export const incrementalUserRoutes: readonly Route[] = [
  { method: "GET", path: "/incremental/users/cursor", scope: "users", allow: "admins", isList: true, handle: byCursor },
];

const PER_PAGE = 1000;

/** Changed users in the order of their change, deleted ones included. The last page has no cursor to go on with. */
function byCursor(call: Call) {
  takeLimit(call, {
    name: "incremental users",
    limit: call.account.switches.incrementalPerMinute,
    windowMs: 60_000,
    header: "incremental-exports-cursor",
  });
  const position = startOf(call);
  const perPage = Math.min(Number(call.query.get("per_page") ?? PER_PAGE) || PER_PAGE, PER_PAGE);
  const rows = [...call.tables.users.values()]
    .filter((user) => isAfter(user, position))
    .toSorted((a, b) => timeOf(a) - timeOf(b) || a.id - b.id);
  const shown = rows.slice(0, perPage);
  const last = shown.at(-1);
  // Recorded: a page with nothing new answers no cursor at all; clients keep the last one they had.
  const cursor = last ? Buffer.from(`${timeOf(last)}||${last.id}`).toString("base64") : null;
  return ok({
    users: shown.map((user) => ({
      ...showUser(user, call.baseUrl, call.tables),
      permanently_deleted: user.isPermanentlyDeleted,
    })),
    after_url: cursor
      ? `${call.baseUrl}/api/v2/incremental/users/cursor.json?cursor=${encodeURIComponent(cursor)}`
      : null,
    before_url: null,
    after_cursor: cursor,
    before_cursor: null,
    end_of_stream: rows.length <= perPage,
  });
}

interface Position {
  readonly seconds: number;
  readonly id: number;
}

function startOf(call: Call): Position {
  const cursor = call.query.get("cursor");
  if (cursor !== null) {
    const match = /^(\d+)\|\|(\d+)$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
    if (!match) throw listed(400, "InvalidPaginationParameter", "Invalid pagination parameter", "cursor is not valid");
    return { seconds: Number(match[1]), id: Number(match[2]) };
  }
  const start = call.query.get("start_time");
  if (start === null || !/^\d+$/.test(start)) throw missingParameter("start_time");
  if (Number(start) > call.account.now / 1000 - 60)
    throw named(422, "InvalidValue", "Too recent start_time. Use a start_time older than 60 seconds");
  return { seconds: Number(start), id: 0 };
}

const timeOf = (user: UserRow) => Date.parse(user.updated_at) / 1000;
const isAfter = (user: UserRow, position: Position) =>
  timeOf(user) > position.seconds || (timeOf(user) === position.seconds && user.id > position.id);
