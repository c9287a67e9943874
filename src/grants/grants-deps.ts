import type { InventoryServices } from "../inventory/index.ts";
import type { SliceDeps } from "../platform/slice.ts";

/** What grants need from the inventory: a door to the app, a way to say that its credential is broken, and known links. */
export type InventoryPort = Pick<InventoryServices, "openConnection" | "blockApp" | "linkedAccountOf">;

export interface GrantsDeps extends SliceDeps {
  readonly inventory: InventoryPort;
}
