import type { Connection } from "../connectors/kit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { AppId } from "../platform/ids/index.ts";
import type { SliceDeps } from "../platform/slice.ts";

/** What grants need from the inventory: a door to the app and a way to say that its credential is broken. */
export interface InventoryPort {
  openConnection(appId: AppId): Promise<Connection>;
  /** Marks the app as blocked, tells its owner, and leaves every obligation due. */
  blockApp(ctx: CommandContext, appId: AppId, reason: string, seenThrough?: Connection): Promise<void>;
}

export interface GrantsDeps extends SliceDeps {
  readonly inventory: InventoryPort;
}
