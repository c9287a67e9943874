import * as api from "../api/index.ts";
import { bound, type BoundOperation, userOf } from "../platform/http/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { type AppId, asId, type ResourceId, type UserId } from "../platform/ids/index.ts";
import { linkAccount } from "./accounts/link-account.ts";
import { listAccounts } from "./accounts/list-accounts.ts";
import { appForm } from "./apps/app-form.ts";
import { type AppViewOptions, getAppView } from "./apps/app-view.ts";
import { getVisibleApp } from "./apps/authority.ts";
import { createApp } from "./apps/create-app.ts";
import { goLive } from "./apps/go-live.ts";
import { goObserve } from "./apps/go-observe.ts";
import { listApps } from "./apps/list-apps.ts";
import { pauseApp } from "./apps/pause-app.ts";
import { removeApp } from "./apps/remove-app.ts";
import { resumeApp } from "./apps/resume-app.ts";
import { updateApp } from "./apps/update-app.ts";
import { validateApp } from "./apps/validate-app.ts";
import { validateNewApp } from "./apps/validate-new-app.ts";
import type { InventoryParts } from "./ports.ts";
import { importItems } from "./resources/import-items.ts";
import { listHolders } from "./resources/list-holders.ts";
import { listImportable } from "./resources/list-importable.ts";
import { getResource, listResources } from "./resources/list-resources.ts";
import { unimportResource } from "./resources/unimport-resource.ts";
import { updateResource } from "./resources/update-resource.ts";
import { acceptPass } from "./sync/accept-pass.ts";
import { discardPass } from "./sync/discard-pass.ts";
import { listPasses } from "./sync/pass-view.ts";
import { syncNow } from "./sync/sync-now.ts";

const ok = { ok: true } as const;
const appIdOf = (params: { readonly app_id: string }): AppId => asId<AppId>(params.app_id);
const resourceIdOf = (params: { readonly resource_id: string }): ResourceId => asId<ResourceId>(params.resource_id);

export function inventoryRoutes(parts: InventoryParts): readonly BoundOperation[] {
  return [...appRoutes(parts), ...appStateRoutes(parts), ...foundRoutes(), ...resourceRoutes(parts)];
}

function viewOptions(ctx: CommandContext, parts: InventoryParts): AppViewOptions {
  return { connector: parts.connectors.ZENDESK, isSimulator: parts.connections.isSimulator, viewer: userOf(ctx) };
}

function appRoutes(parts: InventoryParts): readonly BoundOperation[] {
  return [
    bound(api.getAppForm, () =>
      Promise.resolve(appForm(parts.connectors.ZENDESK, parts.config.zendeskSimulatorUrl ?? null)),
    ),
    bound(api.getApps, async ({ ctx }) => ({ apps: await listApps(ctx, viewOptions(ctx, parts)) })),
    bound(api.getApp, async ({ ctx, params }) => {
      await getVisibleApp(ctx, appIdOf(params));
      return getAppView(ctx.db, viewOptions(ctx, parts), appIdOf(params));
    }),
    bound(api.validateNewApp, ({ ctx, body }) => validateNewApp(ctx, parts, body)),
    bound(api.createApp, async ({ ctx, body }) =>
      getAppView(ctx.db, viewOptions(ctx, parts), await createApp(ctx, parts, body)),
    ),
    bound(api.updateApp, async ({ ctx, params, body }) => {
      await updateApp(ctx, parts, appIdOf(params), body);
      return getAppView(ctx.db, viewOptions(ctx, parts), appIdOf(params));
    }),
    bound(api.removeApp, async ({ ctx, params }) => {
      await removeApp(ctx, appIdOf(params));
      return ok;
    }),
  ];
}

function appStateRoutes(parts: InventoryParts): readonly BoundOperation[] {
  const after = (ctx: CommandContext, appId: AppId) => getAppView(ctx.db, viewOptions(ctx, parts), appId);
  return [
    bound(api.validateApp, ({ ctx, params }) => validateApp(ctx, parts, appIdOf(params))),
    bound(api.goLive, async ({ ctx, params, body }) => {
      const wouldDo = await goLive(ctx, parts, appIdOf(params), body.preview);
      return { app: await after(ctx, appIdOf(params)), would_do: [...wouldDo] };
    }),
    bound(api.goObserve, async ({ ctx, params }) => {
      await goObserve(ctx, appIdOf(params));
      return after(ctx, appIdOf(params));
    }),
    bound(api.pauseApp, async ({ ctx, params }) => {
      await pauseApp(ctx, appIdOf(params));
      return after(ctx, appIdOf(params));
    }),
    bound(api.resumeApp, async ({ ctx, params }) => {
      await resumeApp(ctx, appIdOf(params));
      return after(ctx, appIdOf(params));
    }),
  ];
}

/** What was found in an app. */
function foundRoutes(): readonly BoundOperation[] {
  return [
    bound(api.startSync, ({ ctx, params }) => syncNow(ctx, appIdOf(params))),
    bound(api.getSyncs, async ({ ctx, params }) => {
      await getVisibleApp(ctx, appIdOf(params));
      return listPasses(ctx.db, appIdOf(params));
    }),
    bound(api.acceptSync, ({ ctx, params }) => acceptPass(ctx, appIdOf(params), params.sync_id)),
    bound(api.discardSync, ({ ctx, params }) => discardPass(ctx, appIdOf(params), params.sync_id)),
    bound(api.getImportable, ({ ctx, params, query }) => listImportable(ctx, appIdOf(params), query)),
    bound(api.importItems, ({ ctx, params, body }) => importItems(ctx, appIdOf(params), body)),
    bound(api.getAccounts, ({ ctx, params, query }) => listAccounts(ctx, appIdOf(params), query)),
    bound(api.linkAccount, ({ ctx, params, body }) =>
      linkAccount(ctx, appIdOf(params), params.account_id, body.user_id === null ? null : asId<UserId>(body.user_id)),
    ),
  ];
}

function resourceRoutes(parts: InventoryParts): readonly BoundOperation[] {
  return [
    bound(api.getResources, ({ ctx, query }) => listResources(ctx, query)),
    bound(api.getResource, ({ ctx, params }) => getResource(ctx, resourceIdOf(params))),
    bound(api.updateResource, async ({ ctx, params, body }) => {
      await updateResource(ctx, parts, resourceIdOf(params), body);
      return getResource(ctx, resourceIdOf(params));
    }),
    bound(api.unimportResource, async ({ ctx, params }) => {
      await unimportResource(ctx, resourceIdOf(params));
      return ok;
    }),
    bound(api.getResourceUsers, ({ ctx, params, query }) => listHolders(ctx, resourceIdOf(params), query)),
  ];
}
