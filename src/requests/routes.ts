import {
  approveRequest as approveOperation,
  cancelRequest as cancelOperation,
  commentRequest as commentOperation,
  createRequest as createOperation,
  denyRequest as denyOperation,
  getRequest,
  getRequests,
  previewRequest as previewOperation,
} from "../api/index.ts";
import { unprocessable } from "../platform/errors/index.ts";
import { bound, type BoundOperation, userOf } from "../platform/http/index.ts";
import { asId, type RequestId, type UserId } from "../platform/ids/index.ts";
import { approveRequest } from "./approve-request.ts";
import { cancelRequest } from "./cancel-request.ts";
import { commentRequest } from "./comment-request.ts";
import { createRequest } from "./create-request.ts";
import { denyRequest } from "./deny-request.ts";
import { listRequests } from "./list-requests.ts";
import type { RequestsDeps } from "./ports.ts";
import { previewRequest } from "./preview-request.ts";
import { getRequestView } from "./request-view.ts";

export function requestRoutes(deps: RequestsDeps): readonly BoundOperation[] {
  return [
    bound(createOperation, async ({ ctx, body }) => {
      const [resource] = body.resources;
      if (resource === undefined) throw unprocessable("request.no_item", "Choose an item.");
      // Zendesk's groups, organizations and custom roles have no levels of their own.
      if ((resource.access_level_remote_id ?? "") !== "") {
        throw unprocessable(
          "request.unknown_access_level",
          "This item has no access levels. Leave the access level out.",
        );
      }
      const requestId = await createRequest(ctx, deps, {
        resourceId: resource.id,
        recipientId: userIdOf(body.target_user_id),
        reason: body.reason,
        durationMinutes: body.duration_minutes,
      });
      return getRequestView(ctx.db, userOf(ctx), requestId);
    }),
    bound(previewOperation, ({ ctx, body }) =>
      previewRequest(ctx, deps, {
        resourceId: body.resource_id,
        recipientId: userIdOf(body.target_user_id),
        durationMinutes: body.duration_minutes,
      }),
    ),
    bound(getRequests, ({ ctx, query }) => listRequests(ctx.db, userOf(ctx), query)),
    bound(getRequest, ({ ctx, params }) => getRequestView(ctx.db, userOf(ctx), asId<RequestId>(params.id))),
    ...decisionRoutes(deps),
  ];
}

function decisionRoutes(deps: RequestsDeps): readonly BoundOperation[] {
  return [
    bound(approveOperation, async ({ ctx, params, body }) => {
      const requestId = asId<RequestId>(params.id);
      await approveRequest(ctx, deps, requestId, {
        comment: body.comment,
        revision: body.revision,
        durationMinutes: body.duration_minutes,
      });
      return getRequestView(ctx.db, userOf(ctx), requestId);
    }),
    bound(denyOperation, async ({ ctx, params, body }) => {
      const requestId = asId<RequestId>(params.id);
      await denyRequest(ctx, requestId, body);
      return getRequestView(ctx.db, userOf(ctx), requestId);
    }),
    bound(cancelOperation, async ({ ctx, params }) => {
      const requestId = asId<RequestId>(params.id);
      await cancelRequest(ctx, requestId);
      return getRequestView(ctx.db, userOf(ctx), requestId);
    }),
    bound(commentOperation, async ({ ctx, params, body }) => {
      const requestId = asId<RequestId>(params.id);
      await commentRequest(ctx, requestId, body.comment);
      return getRequestView(ctx.db, userOf(ctx), requestId);
    }),
  ];
}

function userIdOf(text: string | undefined): UserId | undefined {
  return text === undefined ? undefined : asId<UserId>(text);
}
