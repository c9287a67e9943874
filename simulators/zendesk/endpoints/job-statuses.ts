import { ok, type Call } from "../call.ts";
import { missingParameter, recordNotFound } from "../errors.ts";
import { showJob } from "../jobs.ts";
import type { Route } from "../router.ts";

/** No scope of its own either. */
export const jobStatusRoutes: readonly Route[] = [
  { method: "GET", path: "/job_statuses", scope: null, allow: "agents", handle: list },
  { method: "GET", path: "/job_statuses/show_many", scope: null, allow: "agents", handle: showMany },
  { method: "GET", path: "/job_statuses/:id", scope: null, allow: "agents", handle: show },
];

function list(call: Call) {
  const jobs = call.account.jobs.list(call.account.now).slice(0, 100);
  return ok({
    job_statuses: jobs.map((job) => showJob(job, call.baseUrl, call.account.now)),
    meta: { has_more: false, after_cursor: null, before_cursor: null },
    links: { prev: null, next: null },
  });
}

function showMany(call: Call) {
  const ids = call.query.get("ids")?.split(",");
  if (!ids) throw missingParameter("ids");
  const jobs = ids.flatMap((id) => call.account.jobs.find(id, call.account.now) ?? []);
  return ok({
    job_statuses: jobs.map((job) => showJob(job, call.baseUrl, call.account.now)),
    next_page: null,
    previous_page: null,
    count: jobs.length,
  });
}

function show(call: Call) {
  const job = call.account.jobs.find(call.params["id"] ?? "", call.account.now);
  if (!job) throw recordNotFound();
  return ok({ job_status: showJob(job, call.baseUrl, call.account.now) });
}
