import {
  bodyObject,
  booleanField,
  created,
  idParam,
  noContent,
  ok,
  stringField,
  warnAbout,
  type Call,
} from "../call.ts";
import { recordNotFound } from "../errors.ts";
import { createGroup, deleteGroup, updateGroup, type GroupWish } from "../group-rules.ts";
import { paginate } from "../pagination.ts";
import type { GroupRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { showGroup } from "./show.ts";

export const groupRoutes: readonly Route[] = [
  { method: "GET", path: "/groups", scope: "groups", allow: "agents", isList: true, handle: list },
  { method: "GET", path: "/groups/assignable", scope: "groups", allow: "agents", isList: true, handle: list },
  { method: "GET", path: "/groups/count", scope: "groups", allow: "agents", isList: true, handle: count },
  { method: "GET", path: "/groups/:id", scope: "groups", allow: "agents", handle: show },
  { method: "POST", path: "/groups", scope: "groups", allow: "admins", handle: create },
  { method: "PUT", path: "/groups/:id", scope: "groups", allow: "admins", handle: update },
  { method: "DELETE", path: "/groups/:id", scope: "groups", allow: "admins", handle: remove },
  { method: "GET", path: "/users/:user_id/groups", scope: "groups", allow: "agents", isList: true, handle: listOfUser },
];

const PERMITTED = new Set(["name", "description", "is_public", "default"]);

function pageOfGroups(call: Call, rows: readonly GroupRow[]) {
  const sorted = rows.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
  return paginate(call, {
    key: "groups",
    rows: sorted,
    show: (group) => showGroup(group, call.baseUrl),
    order: "name,id",
    nameOf: (group) => group.name,
    sortable: ["name"],
  });
}

/** Deleted groups are listed only where the caller asks for them. */
function list(call: Call) {
  const showsDeleted = call.query.get("exclude_deleted") === "false";
  return pageOfGroups(
    call,
    [...call.tables.groups.values()].filter((group) => showsDeleted || !group.deleted),
  );
}

function count(call: Call) {
  const value = [...call.tables.groups.values()].filter((group) => !group.deleted).length;
  return ok({ count: { value, refreshed_at: call.account.timestamp } });
}

function show(call: Call) {
  const group = call.tables.groups.get(idParam(call, "id"));
  if (!group || (group.deleted && call.account.switches.deletedGroupAnswer === "404")) throw recordNotFound();
  return ok({ group: showGroup(group, call.baseUrl) });
}

function create(call: Call) {
  const group = createGroup(call.account, readBody(call));
  return created(`${call.baseUrl}/api/v2/groups/${group.id}.json`, { group: showGroup(group, call.baseUrl) });
}

function update(call: Call) {
  return ok({ group: showGroup(updateGroup(call.account, idParam(call, "id"), readBody(call)), call.baseUrl) });
}

function remove(call: Call) {
  deleteGroup(call.account, idParam(call, "id"));
  return noContent();
}

function listOfUser(call: Call) {
  const userId = idParam(call, "user_id");
  if (!call.tables.users.has(userId)) throw recordNotFound();
  const memberships = [...call.tables.groupMemberships.values()].filter((row) => row.user_id === userId);
  return pageOfGroups(
    call,
    memberships.flatMap((row) => call.tables.groups.get(row.group_id) ?? []),
  );
}

function readBody(call: Call): GroupWish {
  const sent = bodyObject(call, "group");
  warnAbout(call, sent, PERMITTED);
  const name = stringField(sent, "name");
  const description = stringField(sent, "description");
  const isPublic = booleanField(sent, "is_public");
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(isPublic === undefined ? {} : { is_public: isPublic }),
  };
}
