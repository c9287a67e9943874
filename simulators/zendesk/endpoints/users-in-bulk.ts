import { bodyList, bodyObject, idField, idsQuery, ok, type Call } from "../call.ts";
import { forbidden, named, titled } from "../errors.ts";
import { showJob, type JobItem } from "../jobs.ts";
import type { Route } from "../router.ts";
import { createUser, deleteUser, updateUser } from "../user-rules.ts";
import { readUserFields } from "./user-body.ts";

const admins = { scope: "users", allow: "admins" } as const;

export const bulkUserRoutes: readonly Route[] = [
  { method: "POST", path: "/users/create_many", ...admins, handle: createMany },
  { method: "PUT", path: "/users/update_many", ...admins, handle: updateMany },
  { method: "DELETE", path: "/users/destroy_many", ...admins, handle: destroyMany },
  { method: "POST", path: "/users/logout_many", ...admins, handle: logoutMany },
];

const MOST = 100;

/** Closed until Zendesk Support enables imports for the account. */
function createMany(call: Call) {
  if (!call.account.switches.bulkImports) throw forbidden();
  const list = bodyList(call, "users");
  if (list.length > MOST) throw tooManyUsers("created");
  return startJob(
    call,
    "create",
    "Creating User",
    list.map((sent) => ({
      run: (index: number) => ({ index, id: createUser(call.account, readUserFields(sent)).id, status: "Created" }),
      failure: { error: "UserCreateFailed", id: 0 },
    })),
  );
}

/** Either one change for `?ids=`, or a list of users with an id each. */
function updateMany(call: Call) {
  const isSame = call.query.has("ids");
  const changes = isSame
    ? idsQuery(call).map((id) => ({ id, sent: bodyObject(call, "user") }))
    : bodyList(call, "users").map((sent) => ({ id: idField(sent, "id") ?? 0, sent }));
  if (changes.length > MOST) throw tooManyUsers("updated");
  return startJob(
    call,
    "update",
    "Updating User",
    changes.map(({ id, sent }) => ({
      run: () => ({
        id: updateUser(call.account, id, readUserFields(sent)).id,
        action: "update",
        status: "Updated",
        success: true,
      }),
      failure: { error: "UserUpdateFailed", id },
    })),
  );
}

function destroyMany(call: Call) {
  const ids = idsQuery(call);
  if (ids.length > MOST) throw tooManyUsers("deleted");
  return startJob(
    call,
    "delete",
    "Deleting User",
    ids.map((id) => ({
      run: () => ({
        id: deleteUser(call.account, id, call.actor.id).id,
        action: "delete",
        status: "Deleted",
        success: true,
      }),
      failure: { error: "UserDeleteFailed", id },
    })),
  );
}

function logoutMany(call: Call) {
  for (const id of idsQuery(call)) {
    if (call.tables.users.has(id)) call.account.store.update("users", id, { sessionCount: 0 });
  }
  return { status: 202 };
}

function tooManyUsers(verb: string) {
  return named(400, "TooManyValues", `Maximum ${MOST} users may be ${verb} per call`);
}

function startJob(call: Call, type: string, label: string, items: readonly JobItem[]) {
  if (items.length === 0) throw titled(400, "Invalid attribute", "No users were given");
  const job = call.account.jobs.start(call.account, { type, label, items, actorUserId: call.actor.id });
  return ok({ job_status: showJob(job, call.baseUrl, call.account.now) });
}
