import { Router } from "../router.ts";
import { accountSettingsRoutes } from "./account-settings.ts";
import { auditLogRoutes } from "./audit-logs.ts";
import { customRoleRoutes } from "./custom-roles.ts";
import { deletedUserRoutes } from "./deleted-users.ts";
import { groupMembershipRoutes } from "./group-memberships.ts";
import { groupRoutes } from "./groups.ts";
import { identityRoutes } from "./identities.ts";
import { incrementalUserRoutes } from "./incremental-users.ts";
import { jobStatusRoutes } from "./job-statuses.ts";
import { oauthTokenRoutes } from "./oauth-tokens.ts";
import { organizationMembershipRoutes } from "./organization-memberships.ts";
import { organizationRoutes } from "./organizations.ts";
import { userRoutes } from "./users.ts";
import { bulkUserRoutes } from "./users-in-bulk.ts";
import { userSearchRoutes } from "./user-search.ts";

export const ROUTES = [
  ...userRoutes,
  ...userSearchRoutes,
  ...bulkUserRoutes,
  ...deletedUserRoutes,
  ...identityRoutes,
  ...groupRoutes,
  ...groupMembershipRoutes,
  ...organizationRoutes,
  ...organizationMembershipRoutes,
  ...customRoleRoutes,
  ...accountSettingsRoutes,
  ...auditLogRoutes,
  ...incrementalUserRoutes,
  ...jobStatusRoutes,
  ...oauthTokenRoutes,
];

export const router = new Router(ROUTES);
