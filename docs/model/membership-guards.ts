/** What the membership model can take away, and how: from the rows shown to the decision, or from what surrounds it. */
import type { TargetView } from "../../src/grants/reconcile/index.ts";
import { LONG_AGO, NOW } from "./shared.ts";

export const MEMBERSHIP_GUARDS = {
  attemptRow: "the row of a write is committed before the call",
  token: "every transaction of a worker checks its lease token",
  leaseCheck: "nothing is sent with less lease left than the deadline",
  recompute: "what should be is computed in the transaction that acts on it",
  byId: "a removal names the membership's id",
  claims: "what appears under an unanswered create is ours",
  duplicate: "an answered 422 means not ours, and closes the attempt",
  createdAt: "a create claims only what was made after it was opened",
  settle: "absence is final only when every create is answered or settled",
  readAfter: "the deciding read began after the last create settled",
  claimByRead: "a claim is closed by a read after it ran out, not by time",
  deleteToAnswer: "an id of ours is gone only when its delete was answered",
  listAfterDelete: "absence needs a list that began after the delete was answered",
  removedId: "an id that we tried to delete is never relied on again",
  holdOnlyVerified: "the hold applies only when every live grant was verified",
  comesBack: "an active grant that was stopped is given anew, not held, when a person lets it go on",
  syncHints: "a sync never judges, it only says: look again",
} as const;

export type MembershipGuard = keyof typeof MEMBERSHIP_GUARDS;

/** The view without one of the guards that live in the decision. */
export function withoutGuard(view: TargetView, guard: MembershipGuard | undefined): TargetView {
  switch (guard) {
    case "claims":
      return seenAs(view, LONG_AGO);
    case "createdAt":
      return seenAs(view, NOW);
    case "settle":
      return { ...view, attempts: view.attempts.map((attempt) => ({ ...attempt, settleAt: LONG_AGO })) };
    case "readAfter":
      return { ...view, attempts: view.attempts.filter((attempt) => attempt.answer === null) };
    case "deleteToAnswer":
      return ownRows(view, (row, isSeen) => (isSeen ? row : { ...row, deleteOpenedAt: LONG_AGO, goneAt: LONG_AGO }));
    case "removedId":
      return ownRows(view, (row, isSeen) => (isSeen ? { ...row, deleteOpenedAt: null, goneAt: null } : row));
    case "holdOnlyVerified":
      return holdingWithAny(view);
    default:
      return view;
  }
}

function seenAs(view: TargetView, createdAt: number): TargetView {
  if (view.read.kind === "failed") return view;
  return { ...view, read: { ...view.read, groups: (view.read.groups ?? []).map((seen) => ({ ...seen, createdAt })) } };
}

type OwnRow = TargetView["ownMemberships"][number];

function ownRows(view: TargetView, change: (row: OwnRow, isSeen: boolean) => OwnRow): TargetView {
  const seen = view.read.kind === "complete" ? view.read.groups?.[0]?.membershipId : undefined;
  return { ...view, ownMemberships: view.ownMemberships.map((row) => change(row, row.membershipId === seen)) };
}

function holdingWithAny(view: TargetView): TargetView {
  if (!view.grants.some((grant) => grant.state === "active")) return view;
  return {
    ...view,
    grants: view.grants.map((grant) => (grant.state === "approved" ? { ...grant, state: "active" } : grant)),
  };
}
