import type { Connection } from "../connectors/kit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { SliceDeps } from "../platform/slice.ts";

/** What grants need from the inventory: a door to the app and a way to say that its credential is broken. */
export interface InventoryPort {
  openConnection(appId: string): Promise<Connection>;
  /** Marks the app as blocked, tells its owner, and leaves every obligation due. */
  blockApp(ctx: CommandContext, appId: string, reason: string): Promise<void>;
}

export interface GrantsDeps extends SliceDeps {
  readonly inventory: InventoryPort;
}
