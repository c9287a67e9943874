import { idParam, ok, type Call } from "../call.ts";
import { recordNotFound } from "../errors.ts";
import { paginate } from "../pagination.ts";
import type { UserRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { deleteForGood } from "../user-rules.ts";
import { takeLimit } from "./limits.ts";
import { showDeletedUser } from "./show.ts";

export const deletedUserRoutes: readonly Route[] = [
  { method: "GET", path: "/deleted_users", scope: "users", allow: "agents", isList: true, handle: list },
  { method: "GET", path: "/deleted_users/count", scope: "users", allow: "agents", isList: true, handle: count },
  { method: "GET", path: "/deleted_users/:id", scope: "users", allow: "agents", handle: show },
  { method: "DELETE", path: "/deleted_users/:id", scope: "users", allow: "admins", handle: remove },
];

const deletedOf = (call: Call): UserRow[] => [...call.tables.users.values()].filter((user) => !user.active);

function list(call: Call) {
  return paginate(call, {
    key: "deleted_users",
    rows: deletedOf(call),
    show: (user) => showDeletedUser(user, call.baseUrl),
  });
}

function count(call: Call) {
  return ok({ count: { value: deletedOf(call).length, refreshed_at: call.account.timestamp } });
}

function show(call: Call) {
  const user = call.tables.users.get(idParam(call, "id"));
  if (!user || user.active) throw recordNotFound();
  return ok({ deleted_user: showDeletedUser(user, call.baseUrl) });
}

function remove(call: Call) {
  const id = idParam(call, "id");
  takeLimit(call, {
    name: "permanent deletes",
    limit: call.account.switches.permanentDeletesPerTenMinutes,
    windowMs: 600_000,
  });
  return ok({ deleted_user: showDeletedUser(deleteForGood(call.account, id), call.baseUrl) });
}
