import {
  bodyList,
  bodyObject,
  booleanField,
  created,
  idField,
  idParam,
  idsQuery,
  noContent,
  ok,
  type Call,
} from "../call.ts";
import { forbidden, missingParameter, recordNotFound, tooManyValues } from "../errors.ts";
import {
  addGroupMembership,
  groupMembershipsOf,
  makeDefaultGroup,
  removeGroupMembership,
} from "../group-membership-rules.ts";
import { showJob, type JobItem } from "../jobs.ts";
import { paginate } from "../pagination.ts";
import type { GroupMembershipRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { requireUser } from "../user-rules.ts";
import { showGroupMembership } from "./show.ts";
import { hasPermission } from "./users.ts";

const read = { scope: "groups", allow: "agents" } as const;

export const groupMembershipRoutes: readonly Route[] = [
  { method: "GET", path: "/group_memberships", ...read, isList: true, handle: listAll },
  { method: "GET", path: "/group_memberships/assignable", ...read, isList: true, handle: listAssignable },
  { method: "GET", path: "/group_memberships/:id", ...read, handle: show },
  { method: "GET", path: "/groups/:group_id/memberships", ...read, isList: true, handle: listOfGroup },
  { method: "GET", path: "/groups/:group_id/memberships/assignable", ...read, isList: true, handle: listAssignable },
  { method: "GET", path: "/users/:user_id/group_memberships", ...read, isList: true, handle: listOfUser },
  { method: "GET", path: "/users/:user_id/group_memberships/:id", ...read, handle: show },
  { method: "POST", path: "/group_memberships", ...read, handle: create },
  { method: "POST", path: "/users/:user_id/group_memberships", ...read, handle: create },
  { method: "POST", path: "/group_memberships/create_many", ...read, handle: createMany },
  { method: "DELETE", path: "/group_memberships/destroy_many", ...read, handle: destroyMany },
  { method: "DELETE", path: "/group_memberships/:id", ...read, handle: remove },
  { method: "DELETE", path: "/users/:user_id/group_memberships/:id", ...read, handle: remove },
  { method: "PUT", path: "/users/:user_id/group_memberships/:id/make_default", ...read, handle: makeDefault },
];

function page(call: Call, rows: readonly GroupMembershipRow[]) {
  return paginate(call, { key: "group_memberships", rows, show: (row) => showGroupMembership(row, call.baseUrl) });
}

function listAll(call: Call) {
  return page(call, [...call.tables.groupMemberships.values()]);
}

/** Light agents and contributors cannot be given tickets. */
function listAssignable(call: Call) {
  const groupId = call.params["group_id"] === undefined ? null : idParam(call, "group_id");
  const rows = [...call.tables.groupMemberships.values()].filter((row) => {
    const user = call.tables.users.get(row.user_id);
    const role = user?.custom_role_id == null ? undefined : call.tables.customRoles.get(user.custom_role_id);
    return (
      (groupId === null || row.group_id === groupId) &&
      user?.suspended === false &&
      role?.role_type !== 1 &&
      role?.role_type !== 3
    );
  });
  return page(call, rows);
}

function listOfGroup(call: Call) {
  const groupId = idParam(call, "group_id");
  if (call.tables.groups.get(groupId)?.deleted !== false) throw recordNotFound();
  return page(
    call,
    [...call.tables.groupMemberships.values()].filter((row) => row.group_id === groupId),
  );
}

function listOfUser(call: Call) {
  const userId = idParam(call, "user_id");
  if (!call.tables.users.has(userId)) throw recordNotFound();
  return page(call, groupMembershipsOf(call.tables, userId));
}

function show(call: Call) {
  return ok({ group_membership: showGroupMembership(find(call), call.baseUrl) });
}

function create(call: Call) {
  requireManager(call);
  const sent = bodyObject(call, "group_membership");
  const userId = call.params["user_id"] === undefined ? idField(sent, "user_id") : idParam(call, "user_id");
  const groupId = idField(sent, "group_id");
  if (userId == null) throw missingParameter("user_id");
  if (groupId == null) throw missingParameter("group_id");
  const isDefault = booleanField(sent, "default");
  const row = addGroupMembership(call.account, { userId, groupId, ...(isDefault === undefined ? {} : { isDefault }) });
  return created(`${call.baseUrl}/api/v2/group_memberships/${row.id}.json`, {
    group_membership: showGroupMembership(row, call.baseUrl),
  });
}

function remove(call: Call) {
  requireManager(call);
  removeGroupMembership(call.account, find(call).id);
  return noContent();
}

function makeDefault(call: Call) {
  requireManager(call);
  const userId = idParam(call, "user_id");
  requireUser(call.account, userId);
  makeDefaultGroup(call.account, userId, idParam(call, "id"));
  return page(call, groupMembershipsOf(call.tables, userId));
}

function createMany(call: Call) {
  requireManager(call);
  const list = bodyList(call, "group_memberships");
  if (list.length > 100) throw tooManyValues(100);
  const items = list.map(
    (sent): JobItem => ({
      run: (index) => {
        const userId = idField(sent, "user_id");
        const groupId = idField(sent, "group_id");
        if (userId == null || groupId == null) throw missingParameter("user_id");
        const row = addGroupMembership(call.account, { userId, groupId, isDefault: sent["default"] === true });
        return { index, id: row.id, status: "Created" };
      },
      failure: { error: "GroupMembershipCreateFailed", id: 0 },
    }),
  );
  return startJob(call, "create", "Creating group membership", items);
}

/** The memberships go at once; what the job is about is their tickets. */
function destroyMany(call: Call) {
  requireManager(call);
  const ids = idsQuery(call);
  if (ids.length > 100) throw tooManyValues(100);
  const present = ids.filter((id) => call.tables.groupMemberships.has(id));
  for (const id of present) removeGroupMembership(call.account, id);
  const items = ids.map(
    (id): JobItem => ({
      run: () => {
        if (!present.includes(id)) throw recordNotFound();
        return { id, action: "delete", status: "Deleted", success: true };
      },
      failure: { error: "GroupMembershipDeleteFailed", id },
    }),
  );
  return startJob(call, "delete", "Deleting group membership", items);
}

function startJob(call: Call, type: string, label: string, items: readonly JobItem[]) {
  const job = call.account.jobs.start(call.account, { type, label, items, actorUserId: call.actor.id });
  return ok({ job_status: showJob(job, call.baseUrl, call.account.now) });
}

function requireManager(call: Call): void {
  if (!hasPermission(call, "manage_group_memberships")) throw forbidden();
}

function find(call: Call): GroupMembershipRow {
  const row = call.tables.groupMemberships.get(idParam(call, "id"));
  const isOfUser = call.params["user_id"] === undefined || row?.user_id === idParam(call, "user_id");
  if (!row || !isOfUser) throw recordNotFound();
  return row;
}
