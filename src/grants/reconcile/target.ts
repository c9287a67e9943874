import type { AccountDecision, AccountNeed } from "./account-input.ts";
import { decideAccount } from "./account.ts";
import { LOOK_AGAIN_MS } from "./attempts.ts";
import { conclude, type Candidate } from "./conclusion.ts";
import { writeEnds } from "./ends.ts";
import { decideItems, type ItemsDecision } from "./items.ts";
import { laneOf } from "./lane.ts";
import type { Change, GrantExplanation, ItemDecision, PlannedAttempt, TargetDecision } from "./outcome.ts";
import { hasOutsideAccess } from "./outside-access.ts";
import type { GrantRow, ItemRow } from "./rows.ts";
import type { CompleteRead, Moment, TargetView } from "./view.ts";
import { isWanting } from "./wanted.ts";

/**
 * Decides everything about one person in one app, in the transaction that holds the target's lock: what the rows
 * become, and the one write to open next, if any. What should be is computed here from the grants as they are now;
 * nothing that was computed earlier is trusted.
 */
export function decideTarget(view: TargetView): TargetDecision {
  const ends = writeEnds(view.grants, view.items, view);
  const { read } = view;
  if (read.kind === "failed") return undecided({ ...view, grants: ends.grants }, ends.changes);

  const moment: Moment = { appNow: view.appNow, realNow: view.realNow, readFrom: read.readFrom };
  const stopped = stopImpossible(ends.grants, view.items, read, moment);
  const scene: TargetView = { ...view, grants: stopped.grants, items: freshlyDue(view.items, ends.changes) };
  const account = accountOf(scene, read, moment);
  const mayCreate = view.app.state === "active";
  const grants = stoppedForAccount(stopped.grants, account, moment);
  const input = { view: scene, read, grants, account: account.decision, mayCreate, moment };
  const live = decideItems(
    input,
    scene.items.filter((item) => isWritable(scene, item)),
  );
  const observed = decideItems(
    input,
    scene.items.filter((item) => !isWritable(scene, item)),
  );

  const candidates = candidatesOf(scene, live, account).map((candidate) =>
    view.app.state === "undecided" ? withoutGiving(candidate, moment) : candidate,
  );
  const first = [...ends.changes, ...stopped.changes, ...accountChanges(account, moment), ...live.changes];
  const conclusion = conclude(scene, candidates, moment);
  const items = live.items.flatMap((item) => item.changes);
  return {
    changes: [...first, ...items, ...observedChanges(observed), ...conclusion.changes],
    next: conclusion.next,
    lane: conclusion.next.kind === "open" ? conclusion.next.attempt.lane : laneOf(scene),
    nextLookAt: conclusion.nextLookAt,
    account: account.decision.situation,
    grants: [...live.items.flatMap((item) => explained(view, item)), ...observedGrants(observed)],
    observed: plannedOnly(observed, account),
  };
}

/** A failed or partial read decides nothing; only ends that have come are written. */
function undecided(view: TargetView, changes: readonly Change[]): TargetDecision {
  return {
    changes,
    next: { kind: "read_again", after: view.realNow },
    lane: laneOf(view),
    nextLookAt: view.realNow,
    account: "settling",
    grants: [],
    observed: [],
  };
}

function isWritable(view: TargetView, item: ItemRow | undefined): boolean {
  return view.app.isLive && item?.isLive === true;
}

interface Stopped {
  readonly grants: readonly GrantRow[];
  readonly changes: readonly Change[];
}

/** A group or organization that was deleted in the app can be given to nobody. A gone role is skipped in its slot. */
function stopImpossible(
  grants: readonly GrantRow[],
  items: readonly ItemRow[],
  read: CompleteRead,
  moment: Moment,
): Stopped {
  const gone = new Set(
    items
      .filter((item) => item.upstreamId !== null && read.goneUpstreamIds.includes(item.upstreamId))
      .map((item) => item.id),
  );
  const changes: Change[] = [];
  const stopped = grants.map((grant) => {
    if (!gone.has(grant.itemId) || !isWanting(grant, moment.appNow)) return grant;
    changes.push({
      kind: "grant_stopped",
      grantId: grant.id,
      reason: "resource_gone",
      detail: grant.resourceUpstreamId,
    });
    return { ...grant, stoppedAt: moment.appNow };
  });
  return { grants: stopped, changes };
}

/** What stopped because of the account holds nothing in this very decision: an end beside it may not be called held by it. */
function stoppedForAccount(grants: readonly GrantRow[], account: AccountPart, moment: Moment): readonly GrantRow[] {
  if (account.isObserved) return grants;
  const stops = new Set(
    account.decision.changes.flatMap((change) => (change.kind === "grant_stopped" ? [change.grantId] : [])),
  );
  return grants.map((grant) => (stops.has(grant.id) ? { ...grant, stoppedAt: moment.appNow } : grant));
}

/** An end that was written just now is not slowed down by what failed before it. */
function freshlyDue(items: readonly ItemRow[], ends: readonly Change[]): ItemRow[] {
  const due = new Set(ends.flatMap((change) => (change.kind === "item_next_try" ? [change.itemId] : [])));
  return items.map((item) => (due.has(item.id) ? { ...item, nextTryAt: null } : item));
}

interface AccountPart {
  readonly decision: AccountDecision;
  /** Nothing that may be written needs it: it is only planned. */
  readonly isObserved: boolean;
}

function accountOf(view: TargetView, read: CompleteRead, moment: Moment): AccountPart {
  const itemOf = new Map(view.items.map((item) => [item.id, item]));
  const needs = view.grants.flatMap((grant): AccountNeed[] => {
    const item = itemOf.get(grant.itemId);
    return item !== undefined && isWanting(grant, moment.appNow) ? [{ grant, kind: item.kind }] : [];
  });
  const writable = needs.filter(({ grant }) => isWritable(view, itemOf.get(grant.itemId)));
  const isObserved = !view.app.isLive || (writable.length === 0 && needs.length > 0);
  const decision = decideAccount({
    target: view.target,
    app: view.app,
    needs: isObserved ? needs : writable,
    grants: view.grants,
    attempts: view.attempts.filter((attempt) => attempt.itemId === null),
    user: read.user,
    hasOutsideAccess: read.user === null ? null : hasOutsideAccess(view, read, read.user, moment),
    holds: {
      groupIds: (read.groups ?? []).map((membership) => membership.upstreamId),
      organizationIds: (read.organizations ?? []).map((membership) => membership.upstreamId),
    },
    mayCreate: view.app.state === "active",
    moment,
  });
  return { decision, isObserved };
}

function accountChanges(account: AccountPart, moment: Moment): Change[] {
  const seen: Change = { kind: "account_seen", at: moment.readFrom };
  return account.isObserved ? [seen] : [seen, ...account.decision.changes];
}

function candidatesOf(view: TargetView, live: ItemsDecision, account: AccountPart): Candidate[] {
  const nextTry = new Map(view.items.map((item) => [item.id, item.nextTryAt]));
  const items = live.items.map(
    ({ itemId, step }): Candidate => ({ itemId, step, notBefore: nextTry.get(itemId) ?? null }),
  );
  if (account.isObserved) return items;
  return [{ itemId: null, step: account.decision.step, notBefore: view.target.accountNextTryAt }, ...items];
}

/** Guard "undecided": rows that went back in time give nothing, and touch no account, until a person has decided. */
function withoutGiving(candidate: Candidate, moment: Moment): Candidate {
  const { step } = candidate;
  if (step.kind !== "open" || (candidate.itemId !== null && step.attempt.lane === "revoke")) return candidate;
  return { ...candidate, step: { kind: "wait", until: moment.realNow + LOOK_AGAIN_MS } };
}

function explained(view: TargetView, item: ItemDecision): readonly GrantExplanation[] {
  if (view.app.state !== "undecided") return item.grants;
  const waits = (status: GrantExplanation["status"]) => status === "being_given" || status === "paused";
  return item.grants.map((grant) => (waits(grant.status) ? { ...grant, status: "undecided" as const } : grant));
}

/** In Observe nothing is given and nobody's time starts; an end that needs no write is still an end. */
function observedChanges(observed: ItemsDecision): Change[] {
  return observed.items.flatMap((item) =>
    item.changes.filter(
      (change) => change.kind === "seen" || (change.kind === "grant_ended" && item.step.kind !== "open"),
    ),
  );
}

function observedGrants(observed: ItemsDecision): GrantExplanation[] {
  const isPlan = (status: GrantExplanation["status"]) =>
    status !== "over" && status !== "scheduled" && status !== "stopped";
  return observed.items.flatMap((item) =>
    item.grants.map((grant) => (isPlan(grant.status) ? { ...grant, status: "observed" as const } : grant)),
  );
}

function plannedOnly(observed: ItemsDecision, account: AccountPart): PlannedAttempt[] {
  const opens = (decision: Pick<ItemDecision, "step">) =>
    decision.step.kind === "open" ? [decision.step.attempt] : [];
  const items = observed.items.flatMap(opens);
  return account.isObserved ? [...opens(account.decision), ...items] : items;
}
