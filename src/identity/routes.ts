import { createSession, deleteSession, getSession, inspectSignInLink } from "../api/index.ts";
import { unauthenticated } from "../platform/errors/index.ts";
import { bound, type BoundOperation, userOf } from "../platform/http/index.ts";
import { asId, type SessionId } from "../platform/ids/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import { getSessionView, type SessionCounts } from "./session-view.ts";
import { signOut } from "./sessions.ts";
import { signIn } from "./sign-in.ts";
import { inspectSignInLink as findSignInLink } from "./sign-in-links.ts";

const SECONDS_PER_HOUR = 3600;

export function identityRoutes(deps: SliceDeps, counts: SessionCounts): readonly BoundOperation[] {
  return [
    bound(getSession, async ({ ctx }) => {
      if (ctx.actor.kind !== "user") throw unauthenticated("session.required", "Sign in first.");
      return getSessionView(ctx.db, deps.config, counts, {
        userId: userOf(ctx),
        sessionId: asId<SessionId>(ctx.actor.sessionId),
      });
    }),
    bound(inspectSignInLink, async ({ ctx, body }) => {
      const link = await findSignInLink(ctx.db, body.token);
      return {
        purpose: link.purpose,
        full_name: link.full_name,
        email: link.email,
        expires_at: link.expires_at.toISOString(),
      };
    }),
    bound(createSession, async ({ ctx, body, cookie }) => {
      const session = await signIn(ctx, deps.config.sessionHours, body);
      cookie.start(session.token, deps.config.sessionHours * SECONDS_PER_HOUR);
      return getSessionView(ctx.db, deps.config, counts, session);
    }),
    bound(deleteSession, async ({ ctx, cookie }) => {
      await signOut(ctx);
      cookie.end();
      return { ok: true as const };
    }),
  ];
}
