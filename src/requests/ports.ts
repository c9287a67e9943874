import type { GrantsServices } from "../grants/index.ts";
import type { InventoryServices } from "../inventory/index.ts";
import type { SliceDeps } from "../platform/slice.ts";

/** What requests need from the grants slice: the plan of an access, and the grant once it is approved. */
export type GrantsPort = Pick<GrantsServices, "writeApprovedGrant" | "computePlan" | "nudge">;

/** What requests need from the inventory: nobody profits alone from having loosened an item's rules. */
export type InventoryPort = Pick<InventoryServices, "autoApprovalSetBy">;

export interface RequestsDeps extends SliceDeps {
  readonly grants: GrantsPort;
  readonly inventory: InventoryPort;
}
