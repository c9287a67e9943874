import { ok, type Call, idParam } from "../call.ts";
import { forbidden, recordNotFound } from "../errors.ts";
import { paginate } from "../pagination.ts";
import type { Route } from "../router.ts";
import type { GroupMembershipRow, OrganizationMembershipRow, Role, UserRow } from "../rows.ts";
import type { Change } from "../store.ts";
import { toZendeskTime } from "../clock.ts";

export const auditLogRoutes: readonly Route[] = [
  { method: "GET", path: "/audit_logs", scope: "auditlogs", allow: "agents", isList: true, handle: list },
  { method: "GET", path: "/audit_logs/:id", scope: "auditlogs", allow: "agents", handle: show },
];

interface AuditLog {
  readonly id: number;
  readonly [key: string]: unknown;
}

const ROLE_NAMES: Readonly<Record<Role, string>> = { "end-user": "End User", agent: "Agent", admin: "Administrator" };

/** Enterprise only, administrators only; both refusals look the same. */
function logsFor(call: Call): AuditLog[] {
  if (call.account.switches.plan !== "enterprise" || call.actor.role !== "admin") throw forbidden();
  const sourceType = call.query.get("filter[source_type]");
  const sourceId = call.query.get("filter[source_id]");
  const actorId = call.query.get("filter[actor_id]");
  return call.account.store.history
    .flatMap((change) => toLog(call, change) ?? [])
    .filter(
      (log) =>
        (sourceType === null || log["source_type"] === sourceType) &&
        (sourceId === null || String(log["source_id"]) === sourceId) &&
        (actorId === null || String(log["actor_id"]) === actorId),
    )
    .toReversed();
}

function list(call: Call) {
  return paginate(call, { key: "audit_logs", rows: logsFor(call), show: (log) => log, sortable: ["created_at"] });
}

function show(call: Call) {
  const id = idParam(call, "id");
  const log = logsFor(call).find((candidate) => candidate.id === id);
  if (!log) throw recordNotFound();
  return ok({ audit_log: log });
}

function toLog(call: Call, change: Change): AuditLog | null {
  const described = describe(change);
  if (!described) return null;
  const { cause } = change;
  const owner = call.account.owner();
  // What a person does in Zendesk's own screens is logged as the owner's work: hand edits name nobody.
  const actorId =
    cause.kind === "call" || cause.kind === "job"
      ? cause.actorUserId
      : cause.kind === "hand"
        ? (owner?.id ?? null)
        : -1;
  const actor = actorId === null ? undefined : call.account.store.tables.users.get(actorId);
  const id = 1_900_000_000_000 + change.seq;
  return {
    id,
    url: `${call.baseUrl}/api/v2/audit_logs/${id}.json`,
    actor_id: actorId ?? -1,
    actor_name: actor?.name ?? "Zendesk",
    source_id: described.sourceId,
    source_type: described.sourceType,
    source_label: described.label,
    action: described.action,
    action_label: described.action === "create" ? "Created" : described.action === "destroy" ? "Deleted" : "Updated",
    change_description: described.text,
    ip_address: "127.0.0.1",
    created_at: toZendeskTime(Date.parse(change.at)),
  };
}

interface Described {
  readonly sourceType: string;
  readonly sourceId: number;
  readonly label: string;
  readonly action: "create" | "update" | "destroy";
  readonly text: string;
}

/** The rows of a change are what its table holds; the history itself stores them untyped. */
function describe(change: Change): Described | null {
  switch (change.table) {
    case "users":
      return describeUser(change.id, change.before as UserRow | null, change.after as UserRow | null);
    case "groupMemberships":
      return describeMembership(change, "group", (change.after ?? change.before) as GroupMembershipRow);
    case "organizationMemberships":
      return describeMembership(change, "organization", (change.after ?? change.before) as OrganizationMembershipRow);
    default:
      return null;
  }
}

function describeUser(id: number, before: UserRow | null, after: UserRow | null): Described | null {
  if (!after) return null;
  const base = { sourceType: "user", sourceId: id, label: after.name };
  if (!before)
    return after.role === "end-user"
      ? null
      : { ...base, action: "create", text: `Role set to ${ROLE_NAMES[after.role]}` };
  if (before.active && !after.active) return { ...base, action: "destroy", text: "" };
  if (before.role !== after.role)
    return {
      ...base,
      action: "update",
      text: `Role changed from ${ROLE_NAMES[before.role]} to ${ROLE_NAMES[after.role]}`,
    };
  if (before.custom_role_id !== after.custom_role_id) return { ...base, action: "update", text: "Custom role changed" };
  if (before.suspended !== after.suspended)
    return { ...base, action: "update", text: after.suspended ? "Suspended" : "Unsuspended" };
  return null;
}

function describeMembership(
  change: Change,
  kind: "group" | "organization",
  row: { readonly user_id: number },
): Described | null {
  if (change.before && change.after) return null;
  return {
    sourceType: `${kind}_membership`,
    sourceId: change.id,
    label: `User ${row.user_id}`,
    action: change.after ? "create" : "destroy",
    text: "",
  };
}
