import { createAudit } from "../audit/index.ts";
import { zendeskConnector } from "../connectors/zendesk/index.ts";
import { createDirectory } from "../directory/index.ts";
import { createGrants, type GrantsServices } from "../grants/index.ts";
import { createIdentity, platformRolesOf, requireAdministratorOrAuditor } from "../identity/index.ts";
import { createInventory } from "../inventory/index.ts";
import type { Config } from "../platform/config/index.ts";
import type { LogSigningKey } from "../platform/crypto/index.ts";
import type { LiveFeed, SessionGate } from "../platform/http/index.ts";
import type { Slice, SliceDeps } from "../platform/slice.ts";
import { countToDecide, createRequests } from "../requests/index.ts";

/** All slices, put together; the one place that knows every one of them. */
export interface Slices {
  readonly all: readonly Slice[];
  readonly gate: SessionGate;
  readonly feed: LiveFeed;
  /** Lets go of what slices hold open, after HTTP and workers have stopped. */
  close(): Promise<void>;
  /** The link that makes the first administrator; null once there is one. */
  ensureFirstRunLink(): Promise<string | null>;
}

export function createSlices(deps: SliceDeps, config: Config, signingKey: LogSigningKey): Slices {
  const audit = createAudit(deps, {
    readers: {
      seesEverything: async (db, userId) => (await platformRolesOf(db, userId)).size > 0,
      requireSeesEverything: requireAdministratorOrAuditor,
    },
    signingKey,
    headFile: config.logHeadFile,
  });
  const identity = createIdentity(deps, { countToDecide });
  const directory = createDirectory(deps);
  // Inventory and grants know each other; each reaches the other only when it is called.
  let grants: GrantsServices | null = null;
  const ready = (): GrantsServices => {
    if (grants === null) throw new Error("the grants slice was called before it was created");
    return grants;
  };
  const inventory = createInventory({
    ...deps,
    connectors: { ZENDESK: zendeskConnector },
    grants: {
      previewGoLive: (appId) => ready().previewGoLive(appId),
      onGoLive: (unit, appId, resourceId) => ready().onGoLive(unit, appId, resourceId),
    },
  });
  const grantsSlice = createGrants({ ...deps, inventory });
  grants = grantsSlice;
  const requests = createRequests({ ...deps, grants: grantsSlice, inventory });
  return {
    all: [identity, directory, inventory, requests, grantsSlice, audit],
    gate: identity,
    feed: audit.feed,
    close: () => inventory.close(),
    ensureFirstRunLink: () => identity.ensureFirstRunLink(),
  };
}
