import { asObject, bodyObject, idParam, noContent, ok, stringField, type Call } from "../call.ts";
import { createCustomRole, deleteCustomRole } from "../custom-role-rules.ts";
import { forbidden, invalidEndpoint, recordNotFound } from "../errors.ts";
import type { CustomRoleRow } from "../rows.ts";
import type { Route } from "../router.ts";
import { showCustomRole } from "./show.ts";
import { hasPermission } from "./users.ts";

/** No scope of its own exists for custom roles: plain `read` is needed. */
export const customRoleRoutes: readonly Route[] = [
  { method: "GET", path: "/custom_roles", scope: null, allow: "agents", isList: true, handle: list },
  { method: "GET", path: "/custom_roles/:id", scope: null, allow: "agents", handle: show },
  { method: "POST", path: "/custom_roles", scope: null, allow: "agents", handle: create },
  { method: "DELETE", path: "/custom_roles/:id", scope: null, allow: "agents", handle: remove },
];

/** Not paged. The administrator role is never in the list, though it can be read by id. */
function list(call: Call) {
  const rows = offered(call).filter((role) => role.role_type !== 4);
  return ok({
    custom_roles: rows.map((role) => showCustomRole(role, call.tables)),
    next_page: null,
    previous_page: null,
    count: rows.length,
  });
}

function show(call: Call) {
  const id = idParam(call, "id");
  const role = offered(call).find((row) => row.id === id);
  if (!role) throw recordNotFound();
  return ok({ custom_role: showCustomRole(role, call.tables) });
}

/** The description says 200 here, not 201. */
function create(call: Call) {
  requireManager(call);
  const sent = bodyObject(call, "custom_role");
  const description = stringField(sent, "description");
  const configuration = Object.entries(asObject(sent["configuration"]) ?? {}).filter(
    (entry): entry is [string, boolean | string] => typeof entry[1] === "boolean" || typeof entry[1] === "string",
  );
  const role = createCustomRole(call.account, {
    name: stringField(sent, "name") ?? "",
    ...(description === undefined ? {} : { description }),
    configuration: Object.fromEntries(configuration),
  });
  return ok({ custom_role: showCustomRole(role, call.tables) });
}

function remove(call: Call) {
  requireManager(call);
  deleteCustomRole(call.account, idParam(call, "id"));
  return noContent();
}

function requireManager(call: Call): void {
  if (call.account.switches.plan !== "enterprise" || !hasPermission(call, "manage_roles")) throw forbidden();
}

/** Below Enterprise an account has no roles of its own; what the list answers there is believed. */
function offered(call: Call): readonly CustomRoleRow[] {
  const all = [...call.tables.customRoles.values()];
  const { plan, customRolesBelowEnterprise } = call.account.switches;
  if (plan === "enterprise") return all;
  if (customRolesBelowEnterprise === "403") throw forbidden();
  if (customRolesBelowEnterprise === "404") throw invalidEndpoint();
  return customRolesBelowEnterprise === "empty" ? [] : all.filter((role) => role.role_type !== 0);
}
