import type { Check } from "../kit/index.ts";

type Described = Pick<Check, "key" | "name" | "severity" | "purpose">;

/** Every check of a Zendesk account, in the order in which people read them. */
export const CHECKS = {
  reachable: {
    key: "reachable",
    name: "Account reachable",
    severity: "critical",
    purpose: "There is a Zendesk account at this subdomain and this server can talk to it.",
  },
  signs_in: {
    key: "signs_in",
    name: "Signs in",
    severity: "critical",
    purpose:
      "Zendesk knows who the credential belongs to. Zendesk answers a wrong credential as “nobody” without an error.",
  },
  same_user: {
    key: "same_user",
    name: "Same user as before",
    severity: "critical",
    purpose:
      "A new credential must belong to the user that this app was connected with; otherwise it may be another account.",
  },
  active: {
    key: "active",
    name: "User is active",
    severity: "critical",
    purpose: "A deleted user's credential stops working at any moment.",
  },
  not_suspended: {
    key: "not_suspended",
    name: "User is not suspended",
    severity: "critical",
    purpose: "A suspended user can change nothing.",
  },
  admin: {
    key: "admin",
    name: "User is an administrator",
    severity: "critical",
    purpose: "Only administrators may change agents, group memberships and roles.",
  },
  scopes: {
    key: "scopes",
    name: "Scopes granted",
    severity: "critical",
    purpose: "Zendesk drops scopes that it does not know without saying so, and refuses later calls.",
  },
  groups: {
    key: "groups",
    name: "Groups readable",
    severity: "critical",
    purpose: "Groups and their members are read to offer them and to see that access is gone.",
  },
  organizations: {
    key: "organizations",
    name: "Organizations readable",
    severity: "critical",
    purpose: "Organizations and their members are read to offer them and to see that access is gone.",
  },
  custom_roles: {
    key: "custom_roles",
    name: "Custom roles available",
    severity: "low",
    purpose: "Custom roles can be requested only where the account's plan has them.",
  },
  multiple_organizations: {
    key: "multiple_organizations",
    name: "Several organizations per person",
    severity: "low",
    purpose: "Where this is off, a new organization replaces the one a person has; it is put back at the end.",
  },
  rate_limit: {
    key: "rate_limit",
    name: "Rate limit",
    severity: "low",
    purpose: "Says how many calls a minute the account allows; removals go first.",
  },
  no_group: {
    key: "no_group",
    name: "User is in no group",
    severity: "medium",
    purpose:
      "When somebody leaves a group, Zendesk gives their solved tickets to another member, perhaps to this user.",
  },
  credential_end: {
    key: "credential_end",
    name: "Credential stays valid",
    severity: "high",
    purpose: "Zendesk ends some kinds of credentials on fixed dates.",
  },
} as const satisfies Record<string, Described>;

export type CheckKey = keyof typeof CHECKS;

/** What was found for one check. `whatToDo` is empty where nothing needs doing. */
export interface Finding {
  readonly status: Check["status"];
  readonly seen: string;
  readonly whatToDo?: string;
}

export function buildChecks(findings: ReadonlyMap<CheckKey, Finding>): readonly Check[] {
  const keys = Object.keys(CHECKS) as CheckKey[];
  return keys.map((key) => {
    const finding = findings.get(key) ?? { status: "not_run", seen: "Not looked at, because an earlier check failed." };
    return { ...CHECKS[key], status: finding.status, seen: finding.seen, whatToDo: finding.whatToDo ?? "" };
  });
}

export function isEveryCriticalPassed(checks: readonly Check[]): boolean {
  return checks.every((check) => check.severity !== "critical" || check.status === "pass");
}
