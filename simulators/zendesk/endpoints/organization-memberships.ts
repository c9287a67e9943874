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
import { showJob, type JobItem } from "../jobs.ts";
import {
  addOrganizationMembership,
  makeDefaultOrganization,
  organizationMembershipsOf,
  removeOrganizationMembership,
} from "../organization-membership-rules.ts";
import { paginate } from "../pagination.ts";
import type { OrganizationMembershipRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { showOrganizationMembership } from "./show.ts";

const base = { scope: "organizations", allow: "agents" } as const;

export const organizationMembershipRoutes: readonly Route[] = [
  { method: "GET", path: "/organization_memberships", ...base, isList: true, handle: listAll },
  { method: "GET", path: "/organization_memberships/:id", ...base, handle: show },
  { method: "GET", path: "/users/:user_id/organization_memberships", ...base, isList: true, handle: listOfUser },
  { method: "GET", path: "/users/:user_id/organization_memberships/:id", ...base, handle: show },
  {
    method: "GET",
    path: "/organizations/:organization_id/organization_memberships",
    ...base,
    isList: true,
    handle: listOfOrganization,
  },
  { method: "POST", path: "/organization_memberships", ...base, handle: create },
  { method: "POST", path: "/users/:user_id/organization_memberships", ...base, handle: create },
  { method: "POST", path: "/organization_memberships/create_many", ...base, handle: createMany },
  { method: "DELETE", path: "/organization_memberships/destroy_many", ...base, handle: destroyMany },
  { method: "DELETE", path: "/organization_memberships/:id", ...base, handle: remove },
  { method: "DELETE", path: "/users/:user_id/organization_memberships/:id", ...base, handle: remove },
  { method: "DELETE", path: "/users/:user_id/organizations/:organization_id", ...base, handle: unassign },
  { method: "PUT", path: "/users/:user_id/organization_memberships/:id/make_default", ...base, handle: makeDefault },
  {
    method: "PUT",
    path: "/users/:user_id/organizations/:organization_id/make_default",
    ...base,
    handle: makeDefaultByOrganization,
  },
];

const showRow = (call: Call, row: OrganizationMembershipRow) =>
  showOrganizationMembership(row, call.baseUrl, call.account, call.tables);

function page(call: Call, rows: readonly OrganizationMembershipRow[]) {
  return paginate(call, { key: "organization_memberships", rows, show: (row) => showRow(call, row) });
}

function listAll(call: Call) {
  return page(call, [...call.tables.organizationMemberships.values()]);
}

function listOfUser(call: Call) {
  const userId = idParam(call, "user_id");
  if (!call.tables.users.has(userId)) throw recordNotFound();
  return page(call, organizationMembershipsOf(call.tables, userId));
}

function listOfOrganization(call: Call) {
  const organizationId = idParam(call, "organization_id");
  if (!call.tables.organizations.has(organizationId)) throw recordNotFound();
  return page(
    call,
    [...call.tables.organizationMemberships.values()].filter((row) => row.organization_id === organizationId),
  );
}

function show(call: Call) {
  return ok({ organization_membership: showRow(call, find(call)) });
}

function create(call: Call) {
  const sent = bodyObject(call, "organization_membership");
  const userId = call.params["user_id"] === undefined ? idField(sent, "user_id") : idParam(call, "user_id");
  const organizationId = idField(sent, "organization_id");
  if (userId == null) throw missingParameter("user_id");
  if (organizationId == null) throw missingParameter("organization_id");
  requireMayPlace(call, userId);
  const isDefault = booleanField(sent, "default");
  const row = addOrganizationMembership(call.account, {
    userId,
    organizationId,
    ...(isDefault === undefined ? {} : { isDefault }),
  });
  return created(`${call.baseUrl}/api/v2/organization_memberships/${row.id}.json`, {
    organization_membership: showRow(call, row),
  });
}

function remove(call: Call) {
  const row = find(call);
  requireMayPlace(call, row.user_id);
  removeOrganizationMembership(call.account, row.id);
  return noContent();
}

function unassign(call: Call) {
  const row = findByOrganization(call);
  requireMayPlace(call, row.user_id);
  removeOrganizationMembership(call.account, row.id);
  return noContent();
}

function makeDefault(call: Call) {
  const row = find(call);
  requireMayPlace(call, row.user_id);
  makeDefaultOrganization(call.account, row);
  return page(call, organizationMembershipsOf(call.tables, row.user_id));
}

function makeDefaultByOrganization(call: Call) {
  const row = findByOrganization(call);
  requireMayPlace(call, row.user_id);
  return ok({ organization_membership: showRow(call, makeDefaultOrganization(call.account, row)) });
}

function createMany(call: Call) {
  if (call.actor.role !== "admin") throw forbidden();
  const list = bodyList(call, "organization_memberships");
  if (list.length > 100) throw tooManyValues(100);
  const items = list.map(
    (sent): JobItem => ({
      run: (index) => {
        const userId = idField(sent, "user_id");
        const organizationId = idField(sent, "organization_id");
        if (userId == null || organizationId == null) throw missingParameter("user_id");
        return { index, id: addOrganizationMembership(call.account, { userId, organizationId }).id, status: "Created" };
      },
      failure: { error: "OrganizationMembershipCreateFailed", id: 0 },
    }),
  );
  return startJob(call, "create", "Creating organization membership", items);
}

function destroyMany(call: Call) {
  if (call.actor.role !== "admin") throw forbidden();
  const ids = idsQuery(call);
  if (ids.length > 100) throw tooManyValues(100);
  const items = ids.map(
    (id): JobItem => ({
      run: () => {
        removeOrganizationMembership(call.account, id);
        return { id, action: "delete", status: "Deleted", success: true };
      },
      failure: { error: "OrganizationMembershipDeleteFailed", id },
    }),
  );
  return startJob(call, "delete", "Deleting organization membership", items);
}

function startJob(call: Call, type: string, label: string, items: readonly JobItem[]) {
  const job = call.account.jobs.start(call.account, { type, label, items, actorUserId: call.actor.id });
  return ok({ job_status: showJob(job, call.baseUrl, call.account.now) });
}

/** Agents may place end users; placing a team member takes an administrator. */
function requireMayPlace(call: Call, userId: number): void {
  const target = call.tables.users.get(userId);
  if (call.actor.role !== "admin" && target?.role !== "end-user") throw forbidden();
}

function find(call: Call): OrganizationMembershipRow {
  const row = call.tables.organizationMemberships.get(idParam(call, "id"));
  const isOfUser = call.params["user_id"] === undefined || row?.user_id === idParam(call, "user_id");
  if (!row || !isOfUser) throw recordNotFound();
  return row;
}

function findByOrganization(call: Call): OrganizationMembershipRow {
  const userId = idParam(call, "user_id");
  const organizationId = idParam(call, "organization_id");
  const row = organizationMembershipsOf(call.tables, userId).find(
    (candidate) => candidate.organization_id === organizationId,
  );
  if (!row) throw recordNotFound();
  return row;
}
