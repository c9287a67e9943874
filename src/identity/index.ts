import type { SessionGate } from "../platform/http/index.ts";
import type { Slice, SliceDeps } from "../platform/slice.ts";
import { identityRoutes } from "./routes.ts";
import type { SessionCounts } from "./session-view.ts";
import { authenticate } from "./sessions.ts";
import { ensureFirstRunLink } from "./sign-in-links.ts";
import { hashToken } from "./token.ts";

export {
  isAdministrator,
  isAuditor,
  mayBrowsePeople,
  type PlatformRole,
  platformRolesOf,
  requireAdministrator,
  requireAdministratorOrAuditor,
} from "./authority.ts";
export { endEverySignIn } from "./end-every-sign-in.ts";
export type { SessionCounts } from "./session-view.ts";
export { issueSignInLink, issueSignInLinkByEmail, issueSignInLinks, type SignInLinkView } from "./sign-in-links.ts";

export interface Identity extends Slice, SessionGate {
  /** The first-run link to print, or null where an administrator exists. Each call makes the links before it useless. */
  ensureFirstRunLink(): Promise<string | null>;
}

/** `counts` comes from the requests slice: who may decide is decided there and nowhere else. */
export function createIdentity(deps: SliceDeps, counts: SessionCounts): Identity {
  return {
    routes: identityRoutes(deps, counts),
    authenticate: (token) => authenticate(deps.db, hashToken(token)),
    ensureFirstRunLink: () => ensureFirstRunLink(deps.systemContext("identity"), deps.config.publicUrl),
  };
}
