/** What the account model can take away, and how: from the rows shown to the decision, or from what surrounds it. */
import type { AttemptRow, TargetView } from "../../src/grants/reconcile/index.ts";
import { LONG_AGO, NOW } from "./shared.ts";

export const ACCOUNT_GUARDS = {
  attemptRow: "a call on the account is a committed row before it is sent",
  recompute: "what should be is computed in the transaction that acts on it",
  settle: "closed is final only when every create and upgrade is answered or settled",
  readAfter: "the deciding read began after the last call settled",
  lateRemoval: "an account is usable only when no downgrade or delete of it may still act",
  stamp: "an account is ours only by the stamp that was written when it was made",
  noEmailMatch: "after the first link an e-mail proves nothing",
  byId: "downgrade and delete go by the account's id",
  wakeKept: "finishing clears only wake-ups that are older than the read it rests on",
  cooling: "the cooling-off stands before the first delete",
  outsideAccess: "access that others gave keeps the account",
  anotherHand: "what another hand suspended stays suspended, also when we closed it after them",
} as const;

export type AccountGuard = keyof typeof ACCOUNT_GUARDS;

/** The view without one of the guards that live in the decision. */
export function withoutGuard(view: TargetView, guard: AccountGuard | undefined): TargetView {
  switch (guard) {
    case "settle":
      return { ...view, attempts: view.attempts.map((attempt) => (isMaker(attempt) ? settled(attempt) : attempt)) };
    case "lateRemoval":
      return { ...view, attempts: view.attempts.map((attempt) => (isMaker(attempt) ? attempt : settled(attempt))) };
    case "readAfter":
      return { ...view, attempts: view.attempts.filter(({ answer, settleAt }) => answer === null || settleAt < NOW) };
    case "stamp":
      return withUser(view, (user) => ({ ...user, isStamped: view.target.accountId === null }));
    case "noEmailMatch": {
      const target = { ...view.target, accountEverLinked: false };
      return withUser({ ...view, target }, (user) => ({ ...user, isExactEmailMatch: user.foundBy === "email" }));
    }
    case "wakeKept":
      return { ...view, target: { ...view.target, wakeAt: view.target.wakeAt === null ? null : LONG_AGO } };
    case "cooling":
      return { ...view, app: { ...view.app, coolingOffMs: 0 } };
    case "outsideAccess":
      return view.read.kind === "failed"
        ? view
        : { ...view, read: { ...view.read, groups: (view.read.groups ?? []).filter(isOfTheItem) } };
    case "anotherHand":
      return { ...view, target: { ...view.target, snapshot: asIfInUse(view.target.snapshot) } };
    default:
      return view;
  }
}

function isMaker({ verb }: AttemptRow): boolean {
  return verb === "account_create" || verb === "account_upgrade";
}

function settled(attempt: AttemptRow): AttemptRow {
  return { ...attempt, settleAt: LONG_AGO };
}

const isOfTheItem = ({ upstreamId }: { readonly upstreamId: string }) => upstreamId === "group";

type User = NonNullable<Extract<TargetView["read"], { kind: "complete" }>["user"]>;

function withUser(view: TargetView, change: (user: User) => User): TargetView {
  if (view.read.kind === "failed" || view.read.user === null || !view.read.user.active) return view;
  return { ...view, read: { ...view.read, user: change(view.read.user) } };
}

function asIfInUse(snapshot: TargetView["target"]["snapshot"]): TargetView["target"]["snapshot"] {
  return snapshot === null ? null : { ...snapshot, wasSuspended: false };
}
