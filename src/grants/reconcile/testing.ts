/** Rows for the tables of cases: every test names only what its case is about. */
import { decideTarget } from "./target.ts";
import type { Change, Step, TargetDecision } from "./outcome.ts";
import type { AttemptRow, GrantRow, ItemRow, OwnMembershipRow } from "./rows.ts";
import type { CompleteRead, SeenMembership, SeenUser, TargetView } from "./view.ts";

export const NOW = 1_800_000_000_000;
export const READ_FROM = NOW - 1_000;
export const HOUR = 3_600_000;

export const seenUser: SeenUser = {
  accountId: "account",
  foundBy: "link",
  isStamped: false,
  isExactEmailMatch: false,
  role: "agent",
  customRoleId: null,
  suspended: false,
  active: true,
  isOwner: false,
  defaultGroupId: null,
};

export function item(over: Partial<ItemRow> = {}): ItemRow {
  return {
    id: "item",
    kind: "group",
    upstreamId: "g1",
    nextTryAt: null,
    seenId: null,
    seenAt: null,
    heldSince: null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy: "report",
    isLive: true,
    ...over,
  };
}

export function grant(over: Partial<GrantRow> = {}): GrantRow {
  const state = over.state ?? "approved";
  return {
    id: "grant",
    itemId: "item",
    resourceUpstreamId: "g1",
    state,
    endedAs: null,
    startsAt: NOW - HOUR,
    activateBy: NOW + 24 * HOUR,
    durationMs: 8 * HOUR,
    expiresAt: state === "active" ? NOW + 8 * HOUR : null,
    latestEnd: NOW + 32 * HOUR,
    verifiedAt: state === "active" ? NOW - HOUR : null,
    stoppedAt: null,
    stopReason: null,
    approvedSeq: 1,
    putBack: false,
    approvedEffects: { createsAccount: false, upgradesAccount: false },
    ...over,
  };
}

export function attempt(over: Partial<AttemptRow> = {}): AttemptRow {
  const openedAt = over.openedAt ?? NOW - 10_000;
  return {
    id: "attempt",
    itemId: "item",
    verb: "create",
    membershipId: null,
    value: "g1",
    purpose: "give",
    period: null,
    openedAt,
    answer: null,
    answeredAt: over.answer == null ? null : openedAt + 1_000,
    answerMembershipId: null,
    settleAt: openedAt + 70_000,
    claimUntil: openedAt + 24 * HOUR,
    closedAt: null,
    ...over,
  };
}

export function membership(over: Partial<SeenMembership> = {}): SeenMembership {
  return { membershipId: "m1", upstreamId: "g1", createdAt: NOW - 100 * HOUR, isDefault: false, ...over };
}

export function own(over: Partial<OwnMembershipRow> = {}): OwnMembershipRow {
  return { itemId: "item", membershipId: "m1", how: "answered", deleteOpenedAt: null, goneAt: null, ...over };
}

export interface Case {
  readonly view?: Partial<Omit<TargetView, "app" | "target" | "read">>;
  readonly app?: Partial<TargetView["app"]>;
  readonly target?: Partial<TargetView["target"]>;
  readonly read?: Partial<CompleteRead>;
  readonly user?: Partial<SeenUser> | null;
}

export function viewOf(given: Case): TargetView {
  const user = given.user === null ? null : { ...seenUser, ...given.user };
  return {
    appNow: NOW,
    realNow: NOW,
    app: {
      state: "active",
      isLive: true,
      provisioning: true,
      deprovisioning: "off",
      upgradeExistingEndUsers: false,
      coolingOffMs: 7 * 24 * HOUR,
      mayCloseAccounts: true,
      fallbackRoleId: "fallback",
      newAccountRoleId: "light",
      defaultGroupId: "everyone",
      multipleOrganizations: true,
      goneRoleIds: [],
      ownAccountId: "own",
      ...given.app,
    },
    target: {
      id: "target",
      accountId: "account",
      accountCreated: false,
      accountLinkedHow: "manual",
      accountEverLinked: true,
      accountState: "none",
      accountCloseAsked: false,
      accountNextTryAt: null,
      coolingUntil: null,
      snapshot: null,
      wakeAt: NOW - 5_000,
      ...given.target,
    },
    items: [item()],
    grants: [],
    attempts: [],
    ownMemberships: [],
    rememberedOrganizations: [],
    ...given.view,
    read: {
      kind: "complete",
      readFrom: READ_FROM,
      user,
      groups: [],
      organizations: [],
      existingRoleIds: null,
      goneUpstreamIds: [],
      multipleOrganizations: null,
      ...given.read,
    },
  };
}

/** The decision in one line: what it opens or waits for. */
export function decide(given: Case): TargetDecision & { readonly step: string; readonly facts: readonly string[] } {
  const decision = decideTarget(viewOf(given));
  return { ...decision, step: describe(decision.next), facts: decision.changes.flatMap(factOf) };
}

function describe(next: Step): string {
  if (next.kind !== "open") return next.kind;
  const { verb, membershipId, value, lane } = next.attempt;
  return [lane, verb, membershipId ?? value].filter((word) => word !== null).join(" ");
}

function factOf(change: Change): string[] {
  switch (change.kind) {
    case "grant_ending":
      return [`${change.grantId} ending: ${change.cause}`];
    case "grant_active":
      return [`${change.grantId} active`];
    case "grant_ended":
      return [`${change.grantId} ended: ${change.endedAs}`];
    case "grant_stopped":
      return [`${change.grantId} stopped: ${change.reason}`];
    case "own_membership":
      return [`${change.membershipId} ${change.how}`];
    case "account_linked":
      return [`linked ${change.accountId} by ${change.how}`];
    case "account_state":
      return [`account ${change.state}`];
    case "hold":
      return [change.since === null ? "released" : "held"];
    case "organization_remembered":
      return [`${change.organizationId} ${change.isDisplaced ? "displaced" : "remembered"}`];
    case "organization_forgotten":
      return [`${change.organizationId} forgotten`];
    case "put_back":
      return change.on ? [`${change.grantId} put back`] : [];
    case "wake_cleared":
    case "switch_doubted":
    case "period_closed":
    case "account_unlinked":
      return [change.kind];
    default:
      return [];
  }
}
