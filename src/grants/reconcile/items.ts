import type { AccountDecision } from "./account-input.ts";
import { successorOfDefault } from "./groups.ts";
import { decideMembership } from "./membership.ts";
import { decideOrganizations } from "./organizations.ts";
import type { Change, ItemDecision } from "./outcome.ts";
import type { GrantRow, ItemKind, ItemRow } from "./rows.ts";
import { decideSlot } from "./slot.ts";
import type { CompleteRead, Moment, SeenMembership, TargetView } from "./view.ts";
import { explain, isWanting } from "./wanted.ts";

export interface ItemsInput {
  readonly view: TargetView;
  readonly read: CompleteRead;
  /** Ends written, impossible ones stopped. */
  readonly grants: readonly GrantRow[];
  readonly account: AccountDecision;
  readonly mayCreate: boolean;
  readonly moment: Moment;
}

export interface ItemsDecision {
  readonly changes: readonly Change[];
  readonly items: readonly ItemDecision[];
}

/** Decides the given items, each by the rules of its kind. */
export function decideItems(input: ItemsInput, items: readonly ItemRow[]): ItemsDecision {
  const ofKind = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  const organizations = organizationsOf(input, ofKind("organization"));
  return {
    changes: organizations.changes,
    items: [
      ...groupsOf(input, ofKind("group")),
      ...organizations.items,
      ...ofKind("custom_role").map((item) => slotOf(input, item)),
    ],
  };
}

/** Without an account that is proven to be the person's there is nothing in any list of theirs. */
function listOf(input: ItemsInput, list: readonly SeenMembership[] | null): readonly SeenMembership[] | null {
  return input.account.user === null ? [] : list;
}

function grantsOf(input: ItemsInput, items: readonly ItemRow[]): GrantRow[] {
  const ids = new Set(items.map((item) => item.id));
  return input.grants.filter((grant) => ids.has(grant.itemId));
}

function groupsOf(input: ItemsInput, items: readonly ItemRow[]): ItemDecision[] {
  const { view, moment } = input;
  const list = listOf(input, input.read.groups);
  if (list === null) return unread(input, items);
  const person = {
    items: view.items,
    grants: input.grants,
    attempts: view.attempts,
    own: view.ownMemberships,
    list,
    appNow: moment.appNow,
  };
  return items.map((item) => {
    const grants = grantsOf(input, [item]);
    const seen = list.find((membership) => membership.upstreamId === item.upstreamId) ?? null;
    return decideMembership({
      item,
      grants,
      wanting: grants.filter((grant) => isWanting(grant, moment.appNow)),
      unserved: "paused",
      attempts: view.attempts.filter((attempt) => attempt.itemId === item.id),
      others: [],
      unshown: [],
      own: view.ownMemberships.filter((row) => row.itemId === item.id),
      seen,
      gate: input.account.gates.group,
      mayCreate: input.mayCreate,
      successor: successorOfDefault(person, seen),
      moment,
    });
  });
}

function organizationsOf(input: ItemsInput, items: readonly ItemRow[]): ItemsDecision {
  const { view, read, moment } = input;
  if (items.length === 0) return { changes: [], items: [] };
  const list = listOf(input, read.organizations);
  if (list === null) return { changes: [], items: unread(input, items) };
  const ids = new Set(items.map((item) => item.id));
  return decideOrganizations({
    items,
    grants: grantsOf(input, items),
    attempts: view.attempts.filter((attempt) => attempt.itemId !== null && ids.has(attempt.itemId)),
    own: view.ownMemberships.filter((row) => ids.has(row.itemId)),
    remembered: view.rememberedOrganizations,
    list,
    hasAccount: input.account.user !== null,
    isGone: (organizationId) => read.goneUpstreamIds.includes(organizationId),
    allowsSeveral: read.multipleOrganizations ?? view.app.multipleOrganizations,
    isSwitchFresh: read.multipleOrganizations !== null,
    gate: input.account.gates.organization,
    mayCreate: input.mayCreate,
    moment,
  });
}

function slotOf(input: ItemsInput, item: ItemRow): ItemDecision {
  const { view, read, account } = input;
  const user = account.user;
  return decideSlot({
    item,
    grants: grantsOf(input, [item]),
    // An upgrade carries a role too, so a late one overwrites the slot like any other write.
    attempts: view.attempts.filter((attempt) => attempt.itemId === item.id || attempt.verb === "account_upgrade"),
    seen: user === null ? undefined : user.customRoleId,
    fallbackRoleId: view.app.fallbackRoleId,
    roleExists: (roleId) => !view.app.goneRoleIds.includes(roleId) && (read.existingRoleIds?.includes(roleId) ?? true),
    isProtected: user !== null && (user.isOwner || user.role === "admin"),
    gate: account.gates.custom_role,
    mayCreate: input.mayCreate,
    isUndecided: view.app.state === "undecided",
    moment: input.moment,
  });
}

/** A list that was not read decides nothing about its items. */
function unread(input: ItemsInput, items: readonly ItemRow[]): ItemDecision[] {
  return items.map((item) => ({
    itemId: item.id,
    changes: [],
    step: { kind: "read_again", after: input.moment.realNow },
    grants: explain(grantsOf(input, [item]), { wanted: "being_given", ending: "being_removed" }, input.moment.appNow),
  }));
}
