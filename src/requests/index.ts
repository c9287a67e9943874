import type { Slice } from "../platform/slice.ts";
import { expireRequestsErrand, expireRequestsSchedule } from "./expire-requests.job.ts";
import type { RequestsDeps } from "./ports.ts";
import { requestRoutes } from "./routes.ts";

export type { GrantsPort, InventoryPort, RequestsDeps } from "./ports.ts";
export { countToDecide } from "./request-visibility.ts";

/** Asking for access and deciding about it. */
export function createRequests(deps: RequestsDeps): Slice {
  return { routes: requestRoutes(deps), errands: [expireRequestsErrand], schedules: [expireRequestsSchedule] };
}
