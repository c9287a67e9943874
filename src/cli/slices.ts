import { createAudit } from "../audit/index.ts";
import { operations } from "../api/index.ts";
import { zendeskConnector } from "../connectors/zendesk/index.ts";
import { createDirectory } from "../directory/index.ts";
import { createGrants, type GrantsServices } from "../grants/index.ts";
import { createIdentity, platformRolesOf, requireAdministratorOrAuditor } from "../identity/index.ts";
import { createInventory } from "../inventory/index.ts";
import type { Config } from "../platform/config/index.ts";
import type { LogSigningKey } from "../platform/crypto/index.ts";
import { unavailable } from "../platform/errors/index.ts";
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
      onGoLive: (unit, appId) => ready().onGoLive(unit, appId),
    },
  });
  const grantsSlice = createGrants({ ...deps, inventory });
  grants = grantsSlice;
  const requests = createRequests({ ...deps, grants: grantsSlice, inventory });
  const built: readonly Slice[] = [identity, directory, inventory, requests, grantsSlice, audit];
  return {
    all: [...built, unbuilt(built)],
    gate: identity,
    feed: audit.feed,
    close: () => inventory.close(),
    ensureFirstRunLink: () => identity.ensureFirstRunLink(),
  };
}

/** What the contract promises and no slice binds yet. Goes when the last slice is put in above. */
function unbuilt(built: readonly Slice[]): Slice {
  const bound = new Set(built.flatMap((slice) => slice.routes.map((route) => route.operation.id)));
  const refuse = (): Promise<never> =>
    Promise.reject(unavailable("operation.not_built", "This part of Gatehouse is not built yet in this version."));
  return {
    routes: operations
      .filter((operation) => !bound.has(operation.id))
      .map((operation) => ({ operation, ignoredFields: [], handle: refuse })),
  };
}
