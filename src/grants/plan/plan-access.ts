import type { PlanView } from "../../api/index.ts";
import { asObserved } from "./as-observed.ts";
import type { Change, PlannedCall, ResourceKind } from "../../connectors/kit/index.ts";

/** What the plan of one access is computed from, read fresh or taken from the last sync. */
export interface PlanFacts {
  readonly person: string;
  readonly kind: ResourceKind;
  readonly resourceName: string;
  readonly resourceUpstreamId: string;
  /** Null: the person has no account that is theirs. */
  readonly account: {
    readonly upstreamId: string;
    readonly role: "end-user" | "agent" | "admin";
    readonly roleName: string | null;
    readonly customRoleId: string | null;
    readonly suspended: boolean;
    readonly isAccountOwner: boolean;
    readonly membershipIds: ReadonlyMap<string, string>;
  } | null;
  readonly ambiguousAccount: boolean;
  /** Organizations that the person has and we did not give, as id and name. */
  readonly otherOrganizations: readonly { readonly upstreamId: string; readonly name: string }[];
  readonly multipleOrganizations: boolean;
  readonly provisioning: boolean;
  readonly upgradeExistingEndUsers: boolean;
  readonly seats: { readonly used: number; readonly bought: number | null } | null;
  readonly durationSeconds: number | null;
  readonly isLive: boolean;
  readonly basis: "read" | "sync";
  readonly computedAt: string;
}

type DescribeCalls = (change: Change) => readonly PlannedCall[];
type Effect = PlanView["effects"][number];

const KIND_WORD: Record<ResourceKind, string> = { group: "group", organization: "organization", custom_role: "role" };

/** A duration in the words of the console: `45 min`, `8 h`, `2 d 3 h`. */
export function durationWords(seconds: number | null): string {
  if (seconds === null) return "without an end";
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `for ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `for ${hours} h` : `for ${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `for ${days} d` : `for ${days} d ${hours % 24} h`;
}

/** Plans one access: the sentence, the side effects in words, and the exact calls with why. */
export function planAccess(facts: PlanFacts, describeCalls: DescribeCalls): PlanView {
  const effects: Effect[] = [];
  const refusal = whyNot(facts);
  const approved = approvedEffects(facts);
  if (refusal === null) effects.push(...sideEffects(facts, approved));
  if (facts.basis === "sync")
    effects.push({ kind: "note", text: "Zendesk did not answer; this is from the last sync.", is_warning: true });
  const plan: PlanView = {
    sentence: refusal ?? sentenceOf(facts, approved),
    effects,
    calls: refusal === null ? callsOf(facts, approved, describeCalls) : [],
    is_possible: refusal === null,
    approved_effects: approved,
    computed_at: facts.computedAt,
    basis: facts.basis,
  };
  return asObserved(plan, facts.isLive);
}

function whyNot(facts: PlanFacts): string | null {
  const { account, person } = facts;
  if (facts.ambiguousAccount) return `Several Zendesk accounts match ${person}. Link the right one by hand first.`;
  if (account === null) {
    return facts.provisioning ? null : `${person} has no Zendesk account, and Gatehouse may not create one here.`;
  }
  if (account.suspended) return `${person}'s Zendesk account is suspended, so access would not work.`;
  if (account.role === "end-user" && facts.kind !== "organization" && !facts.upgradeExistingEndUsers) {
    return `${person} is an end user in Zendesk, and Gatehouse may not make end users agents here.`;
  }
  if (facts.kind === "custom_role" && (account.role === "admin" || account.isAccountOwner)) {
    return `${person} is a Zendesk administrator; a custom role would demote them, so it cannot be given.`;
  }
  return null;
}

function approvedEffects(facts: PlanFacts): PlanView["approved_effects"] {
  const { account } = facts;
  const replaced =
    facts.kind === "organization" && !facts.multipleOrganizations
      ? facts.otherOrganizations.find((org) => org.upstreamId !== facts.resourceUpstreamId)
      : undefined;
  const replacesRole =
    facts.kind === "custom_role" &&
    account !== null &&
    account.customRoleId !== null &&
    account.customRoleId !== facts.resourceUpstreamId;
  return {
    replaces_organization_id: replaced?.upstreamId ?? null,
    replaces_organization_name: replaced?.name ?? null,
    replaces_role_id: replacesRole ? (account?.customRoleId ?? null) : null,
    replaces_role_name: replacesRole ? (account?.roleName ?? "the present role") : null,
    creates_account: account === null,
    upgrades_account: account !== null && account.role === "end-user" && facts.kind !== "organization",
  };
}

function sentenceOf(facts: PlanFacts, approved: PlanView["approved_effects"]): string {
  const time = durationWords(facts.durationSeconds);
  const { person, resourceName } = facts;
  if (facts.kind === "custom_role") {
    const instead =
      approved.replaces_role_name === null
        ? ""
        : ` instead of ${approved.replaces_role_name}, which comes back afterwards`;
    return `Gives ${person} the role ${resourceName} ${time}${instead}.`;
  }
  const replaced =
    approved.replaces_organization_name === null
      ? ""
      : ` in place of ${approved.replaces_organization_name}, which comes back afterwards`;
  return `Adds ${person} to the ${KIND_WORD[facts.kind]} ${resourceName} ${time}${replaced}.`;
}

function sideEffects(facts: PlanFacts, approved: PlanView["approved_effects"]): Effect[] {
  const effects: Effect[] = [];
  if (approved.creates_account)
    effects.push({ kind: "account", text: `Creates a Zendesk agent account for ${facts.person}.`, is_warning: true });
  if (approved.upgrades_account)
    effects.push({
      kind: "account",
      text: `Makes ${facts.person} an agent; they are an end user today.`,
      is_warning: true,
    });
  if (approved.creates_account || approved.upgrades_account) {
    effects.push(
      { kind: "seat", text: seatWords(facts), is_warning: true },
      { kind: "group", text: "Zendesk also adds new agents to the account's default group.", is_warning: false },
    );
  }
  if (approved.replaces_role_name !== null) {
    effects.push({
      kind: "role",
      text: `Replaces the role ${approved.replaces_role_name}; it comes back when this ends.`,
      is_warning: true,
    });
  }
  if (approved.replaces_organization_name !== null) {
    effects.push({
      kind: "organization",
      text: `Multiple organizations is off in this account: ${facts.resourceName} replaces ${approved.replaces_organization_name} until this ends.`,
      is_warning: true,
    });
  }
  if (facts.account !== null && facts.account.membershipIds.has(facts.resourceUpstreamId)) {
    effects.push({
      kind: "note",
      text: `${facts.person} has this already, not through Gatehouse. It stays when this ends.`,
      is_warning: true,
    });
  } else if (facts.kind === "group") {
    effects.push({
      kind: "tickets",
      text: "At the end, working tickets in this group lose this assignee and stay in the group.",
      is_warning: false,
    });
  }
  return effects;
}

function seatWords(facts: PlanFacts): string {
  if (facts.seats === null) return "Takes a Zendesk seat.";
  const next = facts.seats.used + 1;
  return facts.seats.bought === null
    ? `Takes a Zendesk seat; ${facts.seats.used} are used now.`
    : `Takes seat ${next} of ${facts.seats.bought}.`;
}

function callsOf(facts: PlanFacts, approved: PlanView["approved_effects"], describe: DescribeCalls): PlannedCall[] {
  const calls: PlannedCall[] = [];
  const accountId = facts.account?.upstreamId ?? "{new account}";
  const because = (change: Change, why: string): void => {
    calls.push(...describe(change).map((call) => ({ ...call, why })));
  };
  if (approved.creates_account)
    because(
      { verb: "create_account", email: "{e-mail}", name: facts.person, stamp: null, customRoleId: null },
      "creates the account",
    );
  if (approved.upgrades_account)
    because(
      { verb: "upgrade_account", accountId, customRoleId: null, unsuspend: false },
      "makes the end user an agent",
    );
  if (facts.kind === "group") {
    because(
      { verb: "create_group_membership", accountId, groupId: facts.resourceUpstreamId },
      "adds the person to the group",
    );
    because(
      { verb: "delete_group_membership", membershipId: "{membership}" },
      "removes exactly that membership at the end",
    );
  } else if (facts.kind === "organization") {
    if (approved.replaces_organization_id !== null) {
      const old = facts.account?.membershipIds.get(approved.replaces_organization_id) ?? "{membership}";
      because(
        { verb: "delete_organization_membership", membershipId: old },
        "makes room, because only one organization is allowed",
      );
    }
    because(
      { verb: "create_organization_membership", accountId, organizationId: facts.resourceUpstreamId },
      "adds the person to the organization",
    );
    because(
      { verb: "delete_organization_membership", membershipId: "{membership}" },
      "removes exactly that membership at the end",
    );
    if (approved.replaces_organization_id !== null) {
      because(
        { verb: "create_organization_membership", accountId, organizationId: approved.replaces_organization_id },
        "gives the replaced organization back at the end",
      );
    }
  } else {
    because({ verb: "set_custom_role", accountId, customRoleId: facts.resourceUpstreamId }, "sets the role");
    because(
      { verb: "set_custom_role", accountId, customRoleId: approved.replaces_role_id ?? "{role before}" },
      "gives the earlier role back at the end",
    );
  }
  return calls;
}
