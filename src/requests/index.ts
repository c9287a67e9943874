import { sql } from "kysely";
import type { Slice } from "../platform/slice.ts";
import { expireRequestsErrand, expireRequestsSchedule } from "./expire-requests.job.ts";
import type { RequestsDeps } from "./ports.ts";
import { requestRoutes } from "./routes.ts";

export type { GrantsPort, InventoryPort, RequestsDeps } from "./ports.ts";
export { countToDecide } from "./request-visibility.ts";

/** Asking for access and deciding about it. */
export function createRequests(deps: RequestsDeps): Slice {
  deps.metrics.gauge("pending_requests", async () => {
    const answer = await sql<{ pending: number }>`
      select count(*)::int as pending from requests where status = 'PENDING'`.execute(deps.db);
    return answer.rows[0]?.pending ?? 0;
  });
  return { routes: requestRoutes(deps), errands: [expireRequestsErrand], schedules: [expireRequestsSchedule] };
}
