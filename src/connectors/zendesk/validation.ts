import type { AppFacts, Fingerprint, Lane, Validation } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import { readMultipleOrganizations } from "./account-settings.ts";
import { buildChecks, type CheckKey, type Finding, isEveryCriticalPassed } from "./checks.ts";
import { type CallContext, newContext, type ZendeskClient } from "./client.ts";
import { type CustomRole, isOfferedRole, listRoles } from "./custom-roles.ts";
import { groupMembershipsOf, GROUPS, type ZendeskGroup } from "./groups.ts";
import { checkIdentity, whatToDoAbout } from "./identity-checks.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { listAll, listPage } from "./paging.ts";
import { limitFacts } from "./rate-limits.ts";
import type { ServiceUser } from "./service-user.ts";

/**
 * Runs every check. Throws only where Zendesk asks to wait, because then nothing was found out; whatever else goes wrong
 * is a failed check with what to do.
 */
export async function validateAccount(
  client: ZendeskClient,
  serviceUserId: string | null,
  lane: Lane,
): Promise<Validation> {
  const context = newContext(lane);
  const findings = new Map<CheckKey, Finding>();
  const user = await checkIdentity(client, serviceUserId, context, findings);
  if (user?.id === null || user === null) return { checks: buildChecks(findings), fingerprint: null, facts: null };

  const [groups, , roles, multipleOrganizations] = await Promise.all([
    checkGroups(client, context, findings),
    checkOrganizations(client, context, findings),
    checkCustomRoles(client, context, findings),
    checkMultipleOrganizations(client, context, findings),
    checkNoGroup(client, user.id, context, findings),
  ]);
  const limitPerMinute = checkRateLimit(user, findings);
  const checks = buildChecks(findings);
  const facts: AppFacts = {
    multipleOrganizations: multipleOrganizations === true,
    customRolesAvailable: roles.some((role) => isOfferedRole(role)),
    limitPerMinute,
  };
  const fingerprint = isEveryCriticalPassed(checks) ? fingerprintOf(client, user.id, groups, roles) : null;
  return { checks, fingerprint, facts };
}

/** A read whose failure is a finding; a request to wait is not, it ends the validation. */
async function tried<T>(
  key: CheckKey,
  findings: Map<CheckKey, Finding>,
  otherwise: T,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.outcome === "throttled") throw error;
    findings.set(key, { status: "failed", seen: error.message, whatToDo: whatToDoAbout(error) });
    return otherwise;
  }
}

function checkGroups(
  client: ZendeskClient,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<readonly ZendeskGroup[]> {
  return tried<readonly ZendeskGroup[]>("groups", findings, [], async () => {
    // All of them: the default group is the best anchor of the fingerprint and can be on any page.
    const groups = (await listAll(client, GROUPS, context)).filter((group) => group.deleted !== true);
    findings.set("groups", { status: "pass", seen: `${groups.length} groups.` });
    return groups;
  });
}

function checkOrganizations(
  client: ZendeskClient,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<void> {
  return tried<void>("organizations", findings, undefined, async () => {
    const page = await listPage(client, ORGANIZATIONS, null, context);
    findings.set("organizations", {
      status: "pass",
      seen: page.after === null ? `${page.rows.length} organizations.` : `More than ${page.rows.length} organizations.`,
    });
  });
}

function checkCustomRoles(
  client: ZendeskClient,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<readonly CustomRole[]> {
  return tried<readonly CustomRole[]>("custom_roles", findings, [], async () => {
    const roles = (await listRoles(client, context)) ?? [];
    // Lower plans answer 200 with Zendesk's own roles, so only a role that the account made shows the capability.
    const offered = roles.filter((role) => isOfferedRole(role)).length;
    findings.set(
      "custom_roles",
      offered > 0
        ? { status: "pass", seen: `${offered} custom roles.` }
        : { status: "note", seen: "This account has no custom roles of its own; they need Zendesk's Enterprise plan." },
    );
    return roles;
  });
}

function checkMultipleOrganizations(
  client: ZendeskClient,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<boolean | null> {
  return tried<boolean | null>("multiple_organizations", findings, null, async () => {
    const isOn = await readMultipleOrganizations(client, context);
    findings.set(
      "multiple_organizations",
      isOn === true
        ? { status: "pass", seen: "On." }
        : {
            status: "note",
            seen: `${isOn === null ? "Not told; taken as off" : "Off"}: an organization given here replaces the one the person has, and that one comes back at the end.`,
          },
    );
    return isOn;
  });
}

function checkNoGroup(
  client: ZendeskClient,
  userId: string,
  context: CallContext,
  findings: Map<CheckKey, Finding>,
): Promise<void> {
  return tried<void>("no_group", findings, undefined, async () => {
    const memberships = await listAll(client, groupMembershipsOf(userId), context);
    findings.set(
      "no_group",
      memberships.length === 0
        ? { status: "pass", seen: "In no group." }
        : {
            status: "warning",
            seen: `In ${memberships.length} ${memberships.length === 1 ? "group" : "groups"}.`,
            whatToDo: "Take this user out of every group, or connect with a user made for this purpose.",
          },
    );
  });
}

function checkRateLimit(user: ServiceUser, findings: Map<CheckKey, Finding>): number | null {
  const { limitPerMinute } = limitFacts(user.reply.headers);
  findings.set(
    "rate_limit",
    limitPerMinute === undefined
      ? { status: "note", seen: "Zendesk did not tell; its requests to wait are obeyed." }
      : { status: "pass", seen: `${limitPerMinute} calls a minute.` },
  );
  return limitPerMinute ?? null;
}

const OLDEST_ANCHORS = 3;

/**
 * The default group cannot be deleted by the API; the oldest groups and roles seldom are. The same account is proved by
 * the same service user and at least one anchor in common.
 */
function fingerprintOf(
  client: ZendeskClient,
  serviceUserId: string,
  groups: readonly ZendeskGroup[],
  roles: readonly CustomRole[],
): Fingerprint {
  const defaultGroup = groups.find((group) => group.default === true);
  const anchors = [
    ...(defaultGroup === undefined ? [] : [`group:${defaultGroup.id}`]),
    ...oldest(groups).map((id) => `group:${id}`),
    ...oldest(roles.filter((role) => isOfferedRole(role))).map((id) => `custom_role:${id}`),
  ];
  return { accountUrl: `https://${client.origin.hostHeader}`, serviceUserId, anchors: [...new Set(anchors)] };
}

/** Ids are given in ascending order, so the lowest are the oldest. */
function oldest(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows
    .map((row) => row.id)
    .toSorted((left, right) => left.length - right.length || (left < right ? -1 : 1))
    .slice(0, OLDEST_ANCHORS);
}
