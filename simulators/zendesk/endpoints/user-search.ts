import { ok, type Call } from "../call.ts";
import { missingParameter } from "../errors.ts";
import { byOffset } from "../pagination.ts";
import type { Tables, UserRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { showUser } from "./show.ts";

export const userSearchRoutes: readonly Route[] = [
  { method: "GET", path: "/users/search", scope: "users", allow: "agents", handle: search },
  { method: "GET", path: "/users/autocomplete", scope: "users", allow: "agents", handle: autocomplete },
];

/** The index lags behind the rows by as much as the switch says. */
function indexed(call: Call): Tables {
  const { switches, store, now } = call.account;
  return switches.searchLagMs === 0 ? call.tables : store.viewAt(store.seqBefore(now - switches.searchLagMs));
}

function search(call: Call) {
  const tables = indexed(call);
  const externalId = call.query.get("external_id");
  const query = call.query.get("query");
  if (externalId === null && query === null) throw missingParameter("query");
  const matches =
    externalId === null
      ? matcher(tables, query ?? "")
      : (user: UserRow) => user.external_id?.toLowerCase() === externalId.toLowerCase();
  const rows = [...tables.users.values()]
    .filter((user) => user.active && matches(user))
    .toSorted((a, b) => a.id - b.id);
  return byOffset(call, { key: "users", rows, show: (user) => showUser(user, call.baseUrl, tables) });
}

function autocomplete(call: Call) {
  const name = (call.query.get("name") ?? "").toLowerCase();
  const rows = [...indexed(call).users.values()]
    .filter((user) => user.active && user.name.toLowerCase().includes(name))
    .slice(0, 100);
  return ok({
    users: rows.map((user) => showUser(user, call.baseUrl, call.tables)),
    next_page: null,
    previous_page: null,
    count: rows.length,
  });
}

/**
 * `email:"a@b"`, `name:x`, `role:agent`, `type:user` and free words. The search is fuzzy: an address also finds those
 * that begin with it, and secondary addresses count. Clients must compare for themselves.
 */
function matcher(tables: Tables, query: string): (user: UserRow) => boolean {
  const terms = [...query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map((match) => ({
    field: match[1]?.toLowerCase(),
    value: (match[2] ?? match[3] ?? "").toLowerCase(),
  }));
  const emailsOf = emailIndex(tables);
  return (user) => terms.every((term) => matchesTerm(user, emailsOf(user), term));
}

function matchesTerm(
  user: UserRow,
  emails: readonly string[],
  term: { field: string | undefined; value: string },
): boolean {
  const value = term.value.replace(/\*$/, "");
  switch (term.field) {
    case "type":
      return value === "user";
    case "email":
      return emails.some((email) => email.startsWith(value));
    case "role":
      return user.role === value;
    case "external_id":
      return user.external_id?.toLowerCase() === value;
    case "name":
    case undefined:
      return (
        user.name.toLowerCase().includes(value) ||
        (term.field === undefined && emails.some((email) => email.startsWith(value)))
      );
    default:
      return false;
  }
}

function emailIndex(tables: Tables): (user: UserRow) => readonly string[] {
  const byUser = new Map<number, string[]>();
  for (const identity of tables.identities.values()) {
    byUser.set(identity.user_id, [...(byUser.get(identity.user_id) ?? []), identity.value.toLowerCase()]);
  }
  return (user) => byUser.get(user.id) ?? [];
}
