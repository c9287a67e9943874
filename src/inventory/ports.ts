import type { Kysely } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";
import type { AppFacts, Connection, Connector } from "../connectors/kit/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import type { AppId, ResourceId, UserId } from "../platform/ids/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import type { LinkedAccount } from "./accounts/linked-account.ts";
import type { Connections } from "./connections.ts";

/** What the inventory asks of the grants slice. Called late, so that both slices can be created in any order. */
export interface GrantsPorts {
  /** What the reconciler would write if the app went live now, a sentence each. */
  previewGoLive(appId: AppId): Promise<readonly string[]>;
  /**
   * In the transaction that takes the app, or one item of it, live: the time to activate starts over, and open targets are
   * looked at. Null: the whole app.
   */
  onGoLive(unit: UnitOfWork, appId: AppId, resourceId: ResourceId | null): Promise<void>;
}

export interface InventoryDeps extends SliceDeps {
  readonly connectors: { readonly ZENDESK: Connector };
  readonly grants: GrantsPorts;
}

/** What the commands of this slice work with. */
export interface InventoryParts extends InventoryDeps {
  readonly connections: Connections;
}

export type AppState = "active" | "paused" | "blocked" | "draining" | "removed";

/** What others need to know of an app to plan and to decide. */
export interface InventoryAppFacts extends AppFacts {
  readonly name: string;
  readonly state: AppState;
  readonly stateReason: string;
  readonly isLive: boolean;
  /** Our own user in the app: never a target. */
  readonly serviceUserId: string;
  readonly adminOwnerId: string;
}

/** What other slices use of the inventory. */
export interface InventoryServices {
  /** The app's connection, kept per node and opened anew when its subdomain or credential changes. Do not close it. */
  openConnection(appId: AppId): Promise<Connection>;
  /**
   * Blocks an app whose credential no longer works; a later successful check lifts it. `seenThrough` is the connection
   * that failed: where the credential has been changed since, nothing is blocked.
   */
  blockApp(ctx: CommandContext, appId: AppId, reason: string, seenThrough?: Connection): Promise<void>;
  appFacts(db: Kysely<Database>, appId: AppId): Promise<InventoryAppFacts>;
  /** Members of the app's or the item's admin owner, and administrators. */
  mayAdministerResource(db: Kysely<Database>, userId: UserId, resourceId: ResourceId): Promise<boolean>;
  /** The account that a sync or a person linked; what a target without an account starts from. */
  linkedAccountOf(db: Kysely<Database>, appId: AppId, userId: UserId): Promise<LinkedAccount | null>;
  /** Who last made the item approve by itself; null where nobody did. Nobody may profit from that alone. */
  autoApprovalSetBy(db: Kysely<Database>, resourceId: ResourceId): Promise<UserId | null>;
}
