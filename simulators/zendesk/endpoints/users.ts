import { created, idParam, idsQuery, ok, noContent, type Call } from "../call.ts";
import { forbidden, recordNotFound, tooManyValues } from "../errors.ts";
import { paginate } from "../pagination.ts";
import type { Tables, UserRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { workingTicketsOf } from "../tickets.ts";
import { createUser, deleteUser, requireUser, updateUser, type UserWish } from "../user-rules.ts";
import { showCustomRole, showUser, showUserToEndUser } from "./show.ts";
import { readUserBody } from "./user-body.ts";
import { takeLimit } from "./limits.ts";

export const userRoutes: readonly Route[] = [
  { method: "GET", path: "/users", scope: "users", allow: "agents", isList: true, handle: listUsers },
  { method: "GET", path: "/users/count", scope: "users", allow: "agents", isList: true, handle: countUsers },
  { method: "GET", path: "/users/show_many", scope: "users", allow: "agents", handle: showManyUsers },
  { method: "GET", path: "/users/me", scope: "users", allow: "self", handle: showMe },
  { method: "GET", path: "/users/:id", scope: "users", allow: "self", handle: showOne },
  { method: "POST", path: "/users", scope: "users", allow: "agents", handle: create },
  { method: "PUT", path: "/users/:id", scope: "users", allow: "agents", handle: update },
  { method: "DELETE", path: "/users/:id", scope: "users", allow: "agents", handle: remove },
  { method: "GET", path: "/users/:id/related", scope: "users", allow: "agents", handle: related },
  { method: "DELETE", path: "/users/:id/sessions", scope: "users", allow: "self", handle: endSessions },
  { method: "GET", path: "/groups/:id/users", scope: "users", allow: "agents", isList: true, handle: listOfGroup },
  {
    method: "GET",
    path: "/organizations/:id/users",
    scope: "users",
    allow: "agents",
    isList: true,
    handle: listOfOrganization,
  },
];

export function pageOfUsers(call: Call, rows: readonly UserRow[]) {
  return paginate(call, {
    key: "users",
    rows,
    show: (user) => showUser(user, call.baseUrl, call.tables),
    sortable: ["updated_at", "name"],
    sideload: (shown) => sideloadRoles(call, shown),
  });
}

function listUsers(call: Call) {
  return pageOfUsers(call, filterUsers(call));
}

function countUsers(call: Call) {
  return ok({ count: { value: filterUsers(call).length, refreshed_at: call.account.timestamp } });
}

function filterUsers(call: Call): UserRow[] {
  const { query } = call;
  const roles = [...query.getAll("role[]"), ...query.getAll("role")].filter((role) => role !== "");
  const permissionSet = query.get("permission_set");
  const externalId = query.get("external_id")?.toLowerCase();
  return [...call.tables.users.values()].filter(
    (user) =>
      user.active &&
      (roles.length === 0 || roles.includes(user.role)) &&
      (permissionSet === null || String(user.custom_role_id) === permissionSet) &&
      (externalId === undefined || user.external_id?.toLowerCase() === externalId),
  );
}

function showManyUsers(call: Call) {
  const externalIds = call.query.get("external_ids")?.toLowerCase().split(",");
  const ids = externalIds ? [] : idsQuery(call);
  if (ids.length > 100 || (externalIds?.length ?? 0) > 100) throw tooManyValues(100);
  const rows = externalIds
    ? [...call.tables.users.values()].filter(
        (user) => user.external_id !== null && externalIds.includes(user.external_id.toLowerCase()),
      )
    : ids.flatMap((id) => call.tables.users.get(id) ?? []);
  const shown = rows.filter((user) => !user.isPermanentlyDeleted);
  return ok({
    users: shown.map((user) => showUser(user, call.baseUrl, call.tables)),
    next_page: null,
    previous_page: null,
    count: shown.length,
  });
}

function showMe(call: Call) {
  const { actor } = call;
  const authenticityToken = { authenticity_token: call.account.random.text(60) };
  if (call.credential === "anonymous") {
    const { id: _id, url: _url, ...rest } = showUserToEndUser(actor, call.baseUrl);
    return ok({ user: { id: null, url: null, ...rest, role: "end-user", verified: false, ...authenticityToken } });
  }
  const user =
    actor.role === "end-user" ? showUserToEndUser(actor, call.baseUrl) : showUser(actor, call.baseUrl, call.tables);
  return ok({ user: { ...user, ...authenticityToken } });
}

function showOne(call: Call) {
  const id = idParam(call, "id");
  const user = call.tables.users.get(id);
  if (call.actor.role === "end-user") {
    if (id !== call.actor.id) throw forbidden();
    return ok({ user: showUserToEndUser(call.actor, call.baseUrl) });
  }
  if (!user || (user.isPermanentlyDeleted && call.account.switches.permanentlyDeletedAnswer === "404"))
    throw recordNotFound();
  return ok({ user: showUser(user, call.baseUrl, call.tables), ...sideloadRoles(call, [user]) });
}

function create(call: Call) {
  const wish = readUserBody(call, "create");
  requireMayChange(call, null, wish);
  const user = createUser(call.account, wish);
  return created(`${call.baseUrl}/api/v2/users/${user.id}.json`, { user: showUser(user, call.baseUrl, call.tables) });
}

function update(call: Call) {
  const id = idParam(call, "id");
  const { switches } = call.account;
  takeLimit(call, {
    name: `user ${id}`,
    limit: switches.userUpdatesPerMinute,
    windowMs: 60_000,
    header: "create-update-user",
  });
  takeLimit(call, { name: "user updates", limit: switches.userUpdatesPerSecond, windowMs: 1000 });
  const wish = readUserBody(call, "update");
  requireMayChange(call, call.tables.users.get(id) ?? null, wish);
  return ok({ user: showUser(updateUser(call.account, id, wish), call.baseUrl, call.tables) });
}

function remove(call: Call) {
  const id = idParam(call, "id");
  requireMayChange(call, call.tables.users.get(id) ?? null, { fields: {} });
  return ok({ user: showUser(deleteUser(call.account, id, call.actor.id), call.baseUrl, call.tables) });
}

/**
 * Administrators may change anybody. Agents whose custom role has `manage_team_members` may change team members, but
 * neither administrators nor themselves; other agents only end users.
 */
function requireMayChange(call: Call, target: UserRow | null, wish: UserWish): void {
  const { actor } = call;
  if (actor.role === "admin") return;
  const touchesAdmin = target?.role === "admin" || wish.role === "admin";
  const touchesTeam =
    (target !== null && target.role !== "end-user") ||
    (wish.role ?? "end-user") !== "end-user" ||
    typeof wish.customRoleId === "number";
  if (touchesAdmin || target?.id === actor.id) throw forbidden();
  if (touchesTeam && !hasPermission(call, "manage_team_members")) throw forbidden();
}

export function hasPermission(call: Call, permission: string): boolean {
  const { actor } = call;
  if (actor.role === "admin") return true;
  const role = actor.custom_role_id === null ? undefined : call.tables.customRoles.get(actor.custom_role_id);
  return role?.configuration[permission] === true;
}

function related(call: Call) {
  const id = idParam(call, "id");
  const user = call.tables.users.get(id);
  if (!user || user.isPermanentlyDeleted) throw recordNotFound();
  return ok({
    user_related: {
      assigned_tickets: workingTicketsOf(call.tables, id),
      requested_tickets: user.openRequestedTickets,
      ccd_tickets: 0,
      organization_subscriptions: 0,
    },
  });
}

function endSessions(call: Call) {
  const id = idParam(call, "id");
  if (call.actor.role !== "admin" && call.actor.id !== id) throw forbidden();
  requireUser(call.account, id);
  call.account.store.update("users", id, { sessionCount: 0 });
  return noContent();
}

function listOfGroup(call: Call) {
  const groupId = idParam(call, "id");
  if (!call.tables.groups.has(groupId)) throw recordNotFound();
  const members = [...call.tables.groupMemberships.values()].filter((row) => row.group_id === groupId);
  return pageOfUsers(call, usersOf(call.tables, members));
}

function listOfOrganization(call: Call) {
  const organizationId = idParam(call, "id");
  if (!call.tables.organizations.has(organizationId)) throw recordNotFound();
  const members = [...call.tables.organizationMemberships.values()].filter(
    (row) => row.organization_id === organizationId,
  );
  return pageOfUsers(call, usersOf(call.tables, members));
}

function usersOf(tables: Tables, members: readonly { readonly user_id: number }[]): UserRow[] {
  return members.flatMap((member) => tables.users.get(member.user_id) ?? []).toSorted((a, b) => a.id - b.id);
}

/** `include=roles` adds the roles of the shown users; the built-in ones without an id, as recorded. */
function sideloadRoles(call: Call, users: readonly UserRow[]): Record<string, unknown> {
  const wanted = call.query.get("include")?.split(",") ?? [];
  if (!wanted.includes("roles")) return {};
  const roleIds = new Set(users.map((user) => user.custom_role_id));
  return {
    roles: [...call.tables.customRoles.values()]
      .filter((role) => roleIds.has(role.id))
      .map((role) => showCustomRole(role, call.tables)),
  };
}
