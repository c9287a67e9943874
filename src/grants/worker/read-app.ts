import { type Kysely, sql } from "kysely";
import {
  ConnectorError,
  type Connection,
  type Lane,
  type Observation,
  type ObserveRequest,
} from "../../connectors/kit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { bug } from "../../platform/errors/index.ts";
import type { AppRead, SeenMembership, SeenUser } from "../reconcile/index.ts";
import { stampOf } from "../stamp.ts";
import { reconcilerSettings } from "./app-settings.ts";
import type { Claim } from "./claim-target.ts";

/** What to ask the app about one person, and in which lane. */
export interface ReadingPlan {
  readonly request: ObserveRequest;
  readonly stamp: string;
}

interface PlanRow {
  readonly account_id: string | null;
  readonly email: string;
  readonly settings: unknown;
  readonly has_groups: boolean;
  readonly has_organizations: boolean;
  readonly has_slot: boolean;
  readonly account_created: boolean;
  readonly doubtful_groups: string[];
  readonly doubtful_organizations: string[];
}

/** Asks for no more than the rows need: the lists of the kinds in play, and whether refused things still exist. */
export async function planReading(db: Kysely<Database>, claim: Claim, lane: Lane): Promise<ReadingPlan> {
  const result = await sql<PlanRow>`
    select t.account_id, t.account_created, u.email, a.settings,
           exists (select 1 from items i where i.target_id = t.id and i.kind = 'group') as has_groups,
           exists (select 1 from items i where i.target_id = t.id and i.kind = 'organization') as has_organizations,
           exists (select 1 from items i where i.target_id = t.id and i.kind = 'custom_role') as has_slot,
           array(select i.upstream_id from items i where i.target_id = t.id and i.kind = 'group' and i.failures > 0) as doubtful_groups,
           array(select i.upstream_id from items i where i.target_id = t.id and i.kind = 'organization' and i.failures > 0) as doubtful_organizations
      from targets t join users u on u.id = t.user_id join apps a on a.id = t.app_id
     where t.id = ${claim.targetId}`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw bug("a claimed target is missing", { targetId: claim.targetId });
  const stamp = await stampOf(db, claim.userId);
  const settings = reconcilerSettings(row.settings);
  // Whether an account may go depends on everything that the person has there, ours or not.
  const mayCloseAccount = settings.deprovisioning !== "off" || row.account_created;
  return {
    stamp,
    request: {
      // By e-mail also after the first link: then it is a stranger's, which people must be told, and never taken over.
      ref: { accountId: row.account_id, stamp, emails: [row.email], allowEmail: true },
      withGroups: row.has_groups || mayCloseAccount,
      withOrganizations: row.has_organizations || mayCloseAccount,
      withCustomRoles: row.has_slot,
      withSettings: row.has_organizations,
      checkGroups: row.doubtful_groups,
      checkOrganizations: row.doubtful_organizations,
      lane,
    },
  };
}

/** Reads one person from the app. A failed or partial read decides nothing, so it comes back as the error. */
export async function readApp(
  connection: Connection,
  plan: ReadingPlan,
  readFrom: Date,
): Promise<AppRead | ConnectorError> {
  const [observation] = await connection.observe([plan.request]);
  if (observation === undefined) throw bug("the connector answered no observation");
  if (observation instanceof ConnectorError) return observation;
  return completeRead(observation, plan, readFrom.getTime());
}

function completeRead(seen: Observation, plan: ReadingPlan, readFrom: number): AppRead {
  return {
    kind: "complete",
    readFrom,
    user: seenUser(seen, plan.stamp),
    groups: plan.request.withGroups
      ? seen.groupMemberships.map((membership) => seenMembership(membership, readFrom))
      : null,
    organizations: plan.request.withOrganizations
      ? seen.organizationMemberships.map((membership) => seenMembership(membership, readFrom))
      : null,
    existingRoleIds: seen.customRoleIds,
    goneUpstreamIds: seen.missingUpstreamIds,
    // An account whose plan has no such switch does not name it, and allows one.
    multipleOrganizations: plan.request.withSettings ? (seen.multipleOrganizations ?? false) : null,
  };
}

function seenUser(seen: Observation, stamp: string): SeenUser | null {
  const { account } = seen;
  if (account === null || seen.foundBy === "none") return null;
  return {
    accountId: account.upstreamId,
    foundBy: seen.foundBy === "id" ? "link" : seen.foundBy,
    isStamped: account.externalId?.toLowerCase() === stamp.toLowerCase(),
    isExactEmailMatch: seen.foundBy === "email" && !seen.ambiguous && account.emailVerified,
    role: account.role,
    customRoleId: account.customRoleId,
    suspended: account.suspended,
    active: account.active,
    isOwner: account.isAccountOwner ?? false,
    defaultGroupId: account.defaultGroupId,
  };
}

function seenMembership(membership: Observation["groupMemberships"][number], readFrom: number): SeenMembership {
  return {
    membershipId: membership.membershipId,
    upstreamId: membership.upstreamId,
    // Without a date it may be the work of an unanswered create: fail towards removal.
    createdAt: membership.createdAt ?? readFrom,
    isDefault: membership.isDefault,
  };
}
