import * as contract from "../api/index.ts";
import { isAdministrator, isAuditor } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import { type BoundOperation, bound } from "../platform/http/index.ts";
import { actingUser } from "./authority.ts";
import { extendGrant } from "./extend-grant.ts";
import { giveBackGrant } from "./give-back-grant.ts";
import type { GrantsDeps } from "./grants-deps.ts";
import { letGrantGoOn } from "./let-grant-go-on.ts";
import { putBackGrant } from "./put-back-grant.ts";
import { getReceipt } from "./queries/get-receipt.ts";
import type { GrantReader } from "./queries/grant-rows.ts";
import { getGrantView, listGrants } from "./queries/list-grants.ts";
import { listRevocations } from "./queries/list-revocations.ts";
import { revokeGrant } from "./revoke-grant.ts";
import { tryRevocationNow } from "./try-revocation-now.ts";
import type { Nudge } from "./worker/reconciler.ts";

const PAGE_SIZE = 50;

async function readerOf(ctx: CommandContext): Promise<GrantReader> {
  const userId = actingUser(ctx);
  return { userId, isAdministrator: await isAdministrator(ctx.db, userId), isAuditor: await isAuditor(ctx.db, userId) };
}

export function grantsRoutes(deps: GrantsDeps, nudge: Nudge): readonly BoundOperation[] {
  const after = async (ctx: CommandContext, grantId: string) => {
    nudge.now();
    return getGrantView(ctx.db, await readerOf(ctx), grantId);
  };
  return [
    bound(contract.getGrants, async ({ query, ctx }) => {
      const reader = await readerOf(ctx);
      return listGrants(ctx.db, reader, {
        userId:
          query.mine === true ||
          (query.user_id === undefined && query.resource_id === undefined && query.app_id === undefined)
            ? reader.userId
            : query.user_id,
        resourceId: query.resource_id,
        appId: query.app_id,
        show: query.show ?? "open",
        cursor: query.cursor,
        pageSize: query.page_size ?? PAGE_SIZE,
      });
    }),
    bound(contract.getGrant, async ({ params, ctx }) => getGrantView(ctx.db, await readerOf(ctx), params.grant_id)),
    bound(contract.getReceipt, async ({ params, ctx }) => getReceipt(ctx.db, await readerOf(ctx), params.grant_id)),
    bound(contract.extendGrant, async ({ params, ctx }) => {
      await extendGrant(ctx, params.grant_id);
      return after(ctx, params.grant_id);
    }),
    bound(contract.giveBackGrant, async ({ params, ctx }) => {
      await giveBackGrant(ctx, params.grant_id);
      return after(ctx, params.grant_id);
    }),
    bound(contract.revokeGrant, async ({ params, body, ctx }) => {
      await revokeGrant(ctx, params.grant_id, body.comment);
      return after(ctx, params.grant_id);
    }),
    bound(contract.putBackGrant, async ({ params, ctx }) => {
      await putBackGrant(ctx, params.grant_id);
      return after(ctx, params.grant_id);
    }),
    bound(contract.letGrantGoOn, async ({ params, ctx }) => {
      await letGrantGoOn(deps, ctx, params.grant_id);
      return after(ctx, params.grant_id);
    }),
    bound(contract.getRevocations, async ({ query, ctx }) =>
      listRevocations(ctx.db, await readerOf(ctx), {
        show: query.show ?? "open",
        cursor: query.cursor,
        pageSize: query.page_size ?? PAGE_SIZE,
      }),
    ),
    bound(contract.tryRevocationNow, async ({ params, ctx }) => {
      await tryRevocationNow(ctx, params.grant_id);
      return after(ctx, params.grant_id);
    }),
  ];
}
