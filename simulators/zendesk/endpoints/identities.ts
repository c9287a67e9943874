import { bodyObject, created, idParam, noContent, ok, stringField, type Call } from "../call.ts";
import { recordNotFound } from "../errors.ts";
import { addIdentity, identitiesOf, makePrimary, removeIdentity, verifyIdentity } from "../identity-rules.ts";
import { paginate } from "../pagination.ts";
import type { Route } from "../router.ts";
import type { IdentityRow } from "../rows.ts";
import { requireUser } from "../user-rules.ts";
import { showIdentity } from "./show.ts";

export const identityRoutes: readonly Route[] = [
  { method: "GET", path: "/users/:user_id/identities", scope: "users", allow: "agents", isList: true, handle: list },
  { method: "POST", path: "/users/:user_id/identities", scope: "users", allow: "admins", handle: create },
  { method: "GET", path: "/users/:user_id/identities/:id", scope: "users", allow: "agents", handle: show },
  { method: "DELETE", path: "/users/:user_id/identities/:id", scope: "users", allow: "admins", handle: remove },
  {
    method: "PUT",
    path: "/users/:user_id/identities/:id/make_primary",
    scope: "users",
    allow: "admins",
    handle: primary,
  },
  { method: "PUT", path: "/users/:user_id/identities/:id/verify", scope: "users", allow: "admins", handle: verify },
];

function list(call: Call) {
  const userId = idParam(call, "user_id");
  if (!call.tables.users.has(userId)) throw recordNotFound();
  return paginate(call, {
    key: "identities",
    rows: identitiesOf(call.tables, userId),
    show: (row) => showIdentity(row, call.baseUrl),
  });
}

function create(call: Call) {
  const user = requireUser(call.account, idParam(call, "user_id"));
  const sent = bodyObject(call, "identity");
  const identity = addIdentity(
    call.account,
    {
      userId: user.id,
      email: stringField(sent, "value") ?? "",
      isVerified: sent["verified"] === true,
      isPrimary: sent["primary"] === true && user.email === null,
    },
    "value",
  );
  const shown = showIdentity(identity, call.baseUrl);
  return created(String(shown["url"]), { identity: shown });
}

function show(call: Call) {
  return ok({ identity: showIdentity(find(call), call.baseUrl) });
}

function remove(call: Call) {
  removeIdentity(call.account, find(call).id);
  return noContent();
}

function primary(call: Call) {
  const identity = find(call);
  makePrimary(call.account, identity);
  return ok({
    identities: identitiesOf(call.tables, identity.user_id).map((row) => showIdentity(row, call.baseUrl)),
    next_page: null,
    previous_page: null,
    count: identitiesOf(call.tables, identity.user_id).length,
  });
}

function verify(call: Call) {
  return ok({ identity: showIdentity(verifyIdentity(call.account, find(call)), call.baseUrl) });
}

function find(call: Call): IdentityRow {
  const userId = idParam(call, "user_id");
  const identity = call.tables.identities.get(idParam(call, "id"));
  if (!identity || identity.user_id !== userId) throw recordNotFound();
  return identity;
}
