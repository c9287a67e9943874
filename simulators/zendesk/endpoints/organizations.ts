import {
  asObject,
  bodyList,
  bodyObject,
  booleanField,
  created,
  idField,
  idParam,
  idsQuery,
  noContent,
  ok,
  stringField,
  warnAbout,
  type Call,
} from "../call.ts";
import { missingParameter, recordNotFound, tooManyValues } from "../errors.ts";
import { showJob, type JobItem } from "../jobs.ts";
import {
  createOrganization,
  deleteOrganization,
  updateOrganization,
  type OrganizationWish,
} from "../organization-rules.ts";
import { byOffset, paginate } from "../pagination.ts";
import type { OrganizationRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { takeLimit } from "./limits.ts";
import { showOrganization } from "./show.ts";

const base = { scope: "organizations", allow: "agents" } as const;
const admins = { scope: "organizations", allow: "admins" } as const;

export const organizationRoutes: readonly Route[] = [
  { method: "GET", path: "/organizations", ...base, isList: true, handle: list },
  { method: "GET", path: "/organizations/count", ...base, isList: true, handle: count },
  { method: "GET", path: "/organizations/show_many", ...base, handle: showMany },
  { method: "GET", path: "/organizations/search", ...base, handle: search },
  { method: "GET", path: "/organizations/autocomplete", ...base, handle: autocomplete },
  { method: "GET", path: "/organizations/:id", ...base, handle: show },
  { method: "POST", path: "/organizations", ...admins, handle: create },
  { method: "POST", path: "/organizations/create_many", ...admins, handle: createMany },
  { method: "PUT", path: "/organizations/update_many", ...admins, handle: updateMany },
  { method: "DELETE", path: "/organizations/destroy_many", ...admins, handle: destroyMany },
  { method: "PUT", path: "/organizations/:id", ...admins, handle: update },
  { method: "DELETE", path: "/organizations/:id", ...admins, handle: remove },
  { method: "GET", path: "/users/:user_id/organizations", ...base, isList: true, handle: listOfUser },
];

const PERMITTED = new Set([
  "id",
  "name",
  "details",
  "notes",
  "external_id",
  "domain_names",
  "tags",
  "shared_tickets",
  "shared_comments",
  "group_id",
  "organization_fields",
]);

function page(call: Call, rows: readonly OrganizationRow[]) {
  return paginate(call, {
    key: "organizations",
    rows,
    show: (row) => showOrganization(row, call.baseUrl),
    sortable: ["name"],
  });
}

function list(call: Call) {
  return page(call, [...call.tables.organizations.values()]);
}

function count(call: Call) {
  return ok({ count: { value: call.tables.organizations.size, refreshed_at: call.account.timestamp } });
}

/** Ids that do not exist are silently absent. */
function showMany(call: Call) {
  const externalIds = call.query.get("external_ids")?.toLowerCase().split(",");
  const ids = externalIds ? [] : idsQuery(call);
  if (ids.length > 100 || (externalIds?.length ?? 0) > 100) throw tooManyValues(100);
  const rows = externalIds
    ? [...call.tables.organizations.values()].filter(
        (row) => row.external_id !== null && externalIds.includes(row.external_id.toLowerCase()),
      )
    : ids.flatMap((id) => call.tables.organizations.get(id) ?? []);
  return ok({
    organizations: rows.map((row) => showOrganization(row, call.baseUrl)),
    next_page: null,
    previous_page: null,
    count: rows.length,
  });
}

function search(call: Call) {
  const externalId = call.query.get("external_id")?.toLowerCase();
  const name = call.query.get("name")?.toLowerCase();
  if (externalId === undefined && name === undefined) throw missingParameter("external_id");
  const rows = [...call.tables.organizations.values()].filter(
    (row) =>
      (externalId === undefined || row.external_id?.toLowerCase() === externalId) &&
      (name === undefined || row.name.toLowerCase() === name),
  );
  return byOffset(call, { key: "organizations", rows, show: (row) => showOrganization(row, call.baseUrl) });
}

function autocomplete(call: Call) {
  const name = (call.query.get("name") ?? "").toLowerCase();
  const rows = [...call.tables.organizations.values()].filter((row) => row.name.toLowerCase().startsWith(name));
  return byOffset(call, { key: "organizations", rows, show: (row) => showOrganization(row, call.baseUrl) });
}

function show(call: Call) {
  const row = call.tables.organizations.get(idParam(call, "id"));
  if (!row) throw recordNotFound();
  return ok({ organization: showOrganization(row, call.baseUrl) });
}

function create(call: Call) {
  const sent = bodyObject(call, "organization");
  warnAbout(call, sent, PERMITTED);
  const row = createOrganization(call.account, readFields(sent));
  return created(`${call.baseUrl}/api/v2/organizations/${row.id}.json`, {
    organization: showOrganization(row, call.baseUrl),
  });
}

function update(call: Call) {
  const id = idParam(call, "id");
  takeLimit(call, {
    name: `organization ${id}`,
    limit: call.account.switches.organizationUpdatesPerMinute,
    windowMs: 60_000,
  });
  const sent = bodyObject(call, "organization");
  warnAbout(call, sent, PERMITTED);
  return ok({ organization: showOrganization(updateOrganization(call.account, id, readFields(sent)), call.baseUrl) });
}

function remove(call: Call) {
  deleteOrganization(call.account, idParam(call, "id"));
  return noContent();
}

function listOfUser(call: Call) {
  const userId = idParam(call, "user_id");
  if (!call.tables.users.has(userId)) throw recordNotFound();
  const memberships = [...call.tables.organizationMemberships.values()].filter((row) => row.user_id === userId);
  return page(
    call,
    memberships.flatMap((row) => call.tables.organizations.get(row.organization_id) ?? []),
  );
}

function createMany(call: Call) {
  const list = bodyList(call, "organizations");
  if (list.length > 100) throw tooManyValues(100);
  return startJob(
    call,
    "create",
    "Creating organization",
    list.map((sent) => ({
      run: () => ({ status: "Created", id: createOrganization(call.account, readFields(sent)).id }),
      failure: { error: "OrganizationCreateFailed" },
    })),
  );
}

function updateMany(call: Call) {
  const list = bodyList(call, "organizations");
  if (list.length > 100) throw tooManyValues(100);
  return startJob(
    call,
    "update",
    "Updating Organization",
    list.map((sent) => {
      const id = idField(sent, "id") ?? 0;
      return {
        run: () => ({
          action: "update",
          id: updateOrganization(call.account, id, readFields(sent)).id,
          status: "Updated",
          success: true,
        }),
        failure: { error: "OrganizationUpdateFailed", id },
      };
    }),
  );
}

function destroyMany(call: Call) {
  const ids = idsQuery(call);
  if (ids.length > 100) throw tooManyValues(100);
  return startJob(
    call,
    "delete",
    "Deleting Organization",
    ids.map((id) => ({
      run: () => {
        deleteOrganization(call.account, id);
        return { action: "delete", id, status: "Deleted", success: true };
      },
      failure: { error: "OrganizationDeleteFailed", id },
    })),
  );
}

function startJob(call: Call, type: string, label: string, items: readonly JobItem[]) {
  const job = call.account.jobs.start(call.account, { type, label, items, actorUserId: call.actor.id });
  return ok({ job_status: showJob(job, call.baseUrl, call.account.now) });
}

function readFields(sent: Readonly<Record<string, unknown>>): OrganizationWish {
  const fields: Record<string, unknown> = {};
  for (const key of ["name", "details", "notes", "external_id"]) {
    const text = sent[key] === null && key !== "name" ? null : stringField(sent, key);
    if (text !== undefined) fields[key] = text;
  }
  for (const key of ["shared_tickets", "shared_comments"]) {
    const flag = booleanField(sent, key);
    if (flag !== undefined) fields[key] = flag;
  }
  for (const key of ["domain_names", "tags"]) {
    const list = sent[key];
    if (Array.isArray(list)) fields[key] = list.map((item) => String(item).toLowerCase());
  }
  const groupId = idField(sent, "group_id");
  if (groupId !== undefined) fields["group_id"] = groupId;
  if (asObject(sent["organization_fields"])) fields["organization_fields"] = sent["organization_fields"];
  return fields;
}
