/** What the organization model can take away, and how: from the rows shown to the decision, or from what it returns. */
import type { Change, TargetDecision, TargetView } from "../../src/grants/reconcile/index.ts";
import { LONG_AGO } from "./shared.ts";

export const ORGANIZATION_GUARDS = {
  rememberAlways: "what the person has is remembered before the first create, whatever the switch says",
  restoreAlways: "what we displaced comes back at the end, whatever the switch says then",
  askAgain: "a grant that displaced what its approval did not name stops and asks",
  lateDelete: "nothing is concluded while our delete of the person's own one may still act",
  deleteFirst: "ours goes before the displaced one is put back",
  settle: "nothing is concluded while a create of another organization may still act",
  readAfter: "the deciding read began after the last write settled",
  onlyHighest: "where only one fits, only the grant approved last is wanted",
  endsAlone: "an end waits for ours to be gone, not for what we displaced to be back",
  owedIsDue: "what is remembered keeps the target due until it is back",
  oldLists: "a list without what an answered write of ours made proves nothing about what it shows",
  theirChoice: "where only one fits, what another hand put there is not replaced by what we displaced",
  comesBack: "what a create of ours may have replaced unawares is given again, not held",
  anotherHand: "what is gone without a write of ours was taken by another hand, and is not given back",
  freshSwitch: "a hold needs a switch that was read with the list",
} as const;

export type OrganizationGuard = keyof typeof ORGANIZATION_GUARDS;

/** The view without one of the guards that live in the decision. */
export function withoutGuard(view: TargetView, guard: OrganizationGuard | undefined): TargetView {
  switch (guard) {
    case "askAgain":
      return { ...view, grants: view.grants.map((grant) => ({ ...grant, approvedEffects: NAMES_EVERYTHING })) };
    case "lateDelete":
      return { ...view, attempts: view.attempts.filter((attempt) => attempt.verb !== "delete") };
    case "settle":
      return { ...view, attempts: view.attempts.map((attempt) => ({ ...attempt, settleAt: LONG_AGO })) };
    case "readAfter":
      return {
        ...view,
        attempts: view.attempts.map((attempt) => ({ ...attempt, settleAt: settledOrNot(attempt, view) })),
      };
    case "onlyHighest":
      return { ...view, read: withSwitch(view.read, true) };
    case "oldLists":
      return { ...view, attempts: view.attempts.filter((attempt) => attempt.answer === null) };
    case "theirChoice":
      return view.grants.some((grant) => grant.state !== "ending" && grant.stoppedAt === null)
        ? view
        : { ...view, read: withSwitch(view.read, true) };
    case "anotherHand":
      return {
        ...view,
        rememberedOrganizations: view.rememberedOrganizations.map((row) => ({ ...row, writtenSince: true })),
      };
    case "freshSwitch":
      return { ...view, read: withSwitch(view.read, view.app.multipleOrganizations) };
    default:
      return view;
  }
}

const NAMES_EVERYTHING = { createsAccount: false, upgradesAccount: false, replacesOrganizationId: "Home" } as const;

function settledOrNot(attempt: TargetView["attempts"][number], view: TargetView): number {
  return attempt.settleAt > view.realNow ? attempt.settleAt : LONG_AGO;
}

function withSwitch(read: TargetView["read"], multipleOrganizations: boolean): TargetView["read"] {
  return read.kind === "failed" ? read : { ...read, multipleOrganizations };
}

/** The decision without one of the guards that live in what it returns. */
export function dropGuarded(
  view: TargetView,
  decide: (view: TargetView) => TargetDecision,
  guard: OrganizationGuard | undefined,
): TargetDecision {
  const decision = decide(withoutGuard(view, guard));
  const allowsSeveral = allowsSeveralIn(view);
  if (guard === "rememberAlways" && allowsSeveral) {
    return { ...decision, changes: decision.changes.filter((change) => !isNewMemory(change)) };
  }
  if (guard === "restoreAlways" && allowsSeveral && opensRestore(decision)) {
    return { ...decision, next: { kind: "complete" }, changes: [...decision.changes, ...forgetAll(view)] };
  }
  if (guard === "endsAlone" && owesAfter(view, decision)) {
    return { ...decision, changes: decision.changes.filter((change) => change.kind !== "grant_ended") };
  }
  if (guard === "comesBack" && decision.next.kind === "open" && decision.next.attempt.verb === "create") {
    return { ...decision, changes: decision.changes.filter((change) => change.kind !== "put_back") };
  }
  if (guard === "deleteFirst" && decision.next.kind === "open" && decision.next.attempt.purpose === "take") {
    const early = decide(withoutOurs(view));
    const changes = decision.changes.filter((change) => change.kind !== "delete_opened" && change.kind !== "put_back");
    if (opensRestore(early)) return { ...decision, next: early.next, changes };
  }
  return decision;
}

function allowsSeveralIn(view: TargetView): boolean {
  const read = view.read.kind === "complete" ? view.read.multipleOrganizations : null;
  return read ?? view.app.multipleOrganizations;
}

function opensRestore({ next }: TargetDecision): boolean {
  return next.kind === "open" && next.attempt.verb === "restore";
}

function owesAfter(view: TargetView, { changes }: TargetDecision): boolean {
  return view.rememberedOrganizations.length > 0 && !changes.some((change) => change.kind === "organization_forgotten");
}

function isNewMemory(change: Change): boolean {
  return change.kind === "organization_remembered" && change.writtenSince && !change.isDisplaced;
}

function forgetAll(view: TargetView): Change[] {
  return view.rememberedOrganizations.map(({ organizationId }) => ({ kind: "organization_forgotten", organizationId }));
}

/** As if what is ours were gone already. */
function withoutOurs(view: TargetView): TargetView {
  if (view.read.kind === "failed") return view;
  const ours = new Set(view.ownMemberships.map((row) => row.membershipId));
  const organizations = (view.read.organizations ?? []).filter((seen) => !ours.has(seen.membershipId));
  return { ...view, ownMemberships: [], attempts: [], read: { ...view.read, organizations } };
}
