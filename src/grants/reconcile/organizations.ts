import { isUnsettled, LOOK_AGAIN_MS, openAttempt, STALE_LIST_MS, waitFor } from "./attempts.ts";
import { restoresByPolicy } from "./drift.ts";
import { decideMembership } from "./membership.ts";
import {
  canDisplace,
  foreignMemberships,
  forgetAll,
  mayBeHidden,
  recall,
  rememberBeforeWriting,
  withoutRemoved,
  type Memory,
  type MemoryInput,
} from "./organization-memory.ts";
import type { Change, GrantStatus, ItemDecision, Step } from "./outcome.ts";
import type { AttemptRow, GrantRow, ItemRow, StopReason } from "./rows.ts";
import type { SeenMembership } from "./view.ts";
import { isWanting, mayHold } from "./wanted.ts";

export interface OrganizationsInput extends MemoryInput {
  /** Of all these items, ends written. */
  readonly grants: readonly GrantRow[];
  /** May a person be in several organizations? A belief: it may be older than the app's own switch. */
  readonly allowsSeveral: boolean;
  /** The belief was read together with the list. */
  readonly isSwitchFresh: boolean;
  readonly gate: GrantStatus | null;
  readonly mayCreate: boolean;
}

export interface OrganizationsDecision {
  readonly changes: readonly Change[];
  readonly items: readonly ItemDecision[];
}

interface Scene extends OrganizationsInput {
  readonly memory: Memory;
  readonly foreign: readonly SeenMembership[];
}

/**
 * Decides all organizations of one person together: where the app allows only one, giving one takes another away,
 * and whether it does so is only known afterwards.
 */
export function decideOrganizations(read: OrganizationsInput): OrganizationsDecision {
  const input = { ...read, list: withoutRemoved(read) };
  const foreign = foreignMemberships(input);
  const memory = recall(input, foreign);
  const asked = stopUnapproved({ ...input, memory, foreign });
  const { scene } = asked;
  const served = servedItems(scene);
  const first = scene.items.map((item) => decideOne(scene, item, served));
  const removing = first.some(
    (decision, index) => !served.has(scene.items[index]?.id ?? "") && decision.step.kind === "open",
  );
  const decisions = first.map((decision) =>
    served.has(decision.itemId) ? giveCarefully(scene, decision, removing) : decision,
  );
  const closing = served.size === 0 ? giveBack(scene, decisions) : { changes: [], items: decisions };
  return { changes: [...memory.changes, ...asked.changes, ...closing.changes], items: closing.items };
}

/** The items to serve: all that somebody wants, or only the one approved last where only one fits. */
function servedItems(scene: Scene): Set<string> {
  const wanting = scene.grants.filter((grant) => isServable(scene, grant));
  if (scene.allowsSeveral) return new Set(wanting.map((grant) => grant.itemId));
  const top = wanting.reduce<GrantRow | null>(
    (best, grant) => (best === null || grant.approvedSeq > best.approvedSeq ? grant : best),
    null,
  );
  return new Set(top === null ? [] : [top.itemId]);
}

function isServable(scene: Scene, grant: GrantRow): boolean {
  if (!isWanting(grant, scene.moment.appNow)) return false;
  // While nothing new is given, a grant that never was must not push out one that is.
  return scene.allowsSeveral || scene.mayCreate || grant.state === "active" || seenOf(scene, grant.itemId) !== null;
}

function seenOf(scene: Scene, itemId: string): SeenMembership | null {
  const item = scene.items.find((candidate) => candidate.id === itemId);
  return scene.list.find((membership) => membership.upstreamId === item?.upstreamId) ?? null;
}

interface Asked {
  readonly scene: Scene;
  readonly changes: readonly Change[];
}

/**
 * Stops every grant that took, or would take, an organization that its approval did not name. Each round stops at
 * least one, because stopping the highest may bring up another that was not approved to replace anything either.
 */
function stopUnapproved(first: Scene): Asked {
  let scene = first;
  const changes: Change[] = [];
  for (;;) {
    const stops = unapproved(scene);
    if (stops.length === 0) return { scene, changes };
    changes.push(
      ...stops.map(
        ({ grant, reason, detail }): Change => ({ kind: "grant_stopped", grantId: grant.id, reason, detail }),
      ),
    );
    // What happened contradicts what we believe about the switch, or the belief is what stopped a grant.
    if (!changes.some((change) => change.kind === "switch_doubted")) changes.push({ kind: "switch_doubted" });
    const stopped = new Set(stops.map(({ grant }) => grant.id));
    const grants = scene.grants.map((grant) =>
      stopped.has(grant.id) ? { ...grant, stoppedAt: scene.moment.appNow } : grant,
    );
    scene = { ...scene, grants };
  }
}

interface Stop {
  readonly grant: GrantRow;
  readonly reason: StopReason;
  readonly detail: string;
}

function unapproved(scene: Scene): Stop[] {
  const served = servedItems(scene);
  const wanting = scene.grants.filter((grant) => served.has(grant.itemId) && isServable(scene, grant));
  const servedOrganizations = new Set(scene.items.flatMap((item) => (served.has(item.id) ? [item.upstreamId] : [])));
  // Guard "ask again": whatever was believed, it is gone by a write of ours.
  const displaced = scene.memory.rows.filter((row) => row.isDisplaced && !servedOrganizations.has(row.organizationId));
  const took = wanting.flatMap((grant) =>
    stopFor(
      grant,
      displaced.map((row) => row.organizationId),
      "replaced_organization",
    ),
  );
  if (took.length > 0 || scene.allowsSeveral) return took;

  const inTheWay = scene.foreign.filter((membership) => !servedOrganizations.has(membership.upstreamId));
  const giving = wanting.filter((grant) => seenOf(scene, grant.itemId) === null && !isHeld(scene, grant.itemId));
  return giving.flatMap((grant) =>
    stopFor(
      grant,
      inTheWay.map((membership) => membership.upstreamId),
      "would_replace_organization",
    ),
  );
}

function stopFor(grant: GrantRow, organizationIds: readonly string[], reason: StopReason): Stop[] {
  const unnamed = organizationIds.find((id) => id !== grant.approvedEffects.replacesOrganizationId);
  return unnamed === undefined ? [] : [{ grant, reason, detail: unnamed }];
}

function isHeld(scene: Scene, itemId: string): boolean {
  const item = scene.items.find((candidate) => candidate.id === itemId);
  const wanting = scene.grants.filter((grant) => grant.itemId === itemId && isWanting(grant, scene.moment.appNow));
  return mayHold(wanting) && item !== undefined && !restoresByPolicy(item);
}

function decideOne(scene: Scene, item: ItemRow, served: ReadonlySet<string>): ItemDecision {
  const grants = scene.grants.filter((grant) => grant.itemId === item.id);
  const isServed = served.has(item.id);
  return decideMembership({
    item,
    grants,
    wanting: isServed ? grants.filter((grant) => isWanting(grant, scene.moment.appNow)) : [],
    unserved: scene.mayCreate ? "displaced" : "paused",
    attempts: scene.attempts.filter((attempt) => attempt.itemId === item.id),
    // Guards "settle" and "late delete of the old one": also writes for other organizations count.
    others: scene.attempts.filter(
      (attempt) => canDisplace(attempt) && !(attempt.itemId === item.id && attempt.verb === "create"),
    ),
    unshown: scene.attempts.filter(
      (attempt) => attempt.itemId !== item.id && mayBeHidden(attempt, scene.list, scene.moment),
    ),
    own: scene.own.filter((row) => row.itemId === item.id),
    seen: seenOf(scene, item.id),
    gate: scene.gate,
    mayCreate: scene.mayCreate,
    successor: null,
    moment: scene.moment,
  });
}

/** What a create of ours needs before it: room, memory, and the right to take what is in the way. */
function giveCarefully(scene: Scene, decision: ItemDecision, removing: boolean): ItemDecision {
  const { step } = decision;
  if (!scene.isSwitchFresh && isMissing(scene, decision)) {
    // It may have vanished because another create of ours took its place: only a fresh switch tells.
    const changes = decision.changes.filter((change) => change.kind !== "hold");
    return {
      ...decision,
      changes: [...changes, { kind: "switch_doubted" }],
      step: { kind: "read_again", after: scene.moment.realNow + STALE_LIST_MS },
    };
  }
  if (step.kind !== "open" || step.attempt.verb !== "create") return decision;
  if (!scene.allowsSeveral && removing) {
    return { ...decision, step: { kind: "wait", until: scene.moment.realNow + LOOK_AGAIN_MS } };
  }
  const unseen = scene.attempts.filter(
    (attempt) => attempt.verb === "restore" && mayBeHidden(attempt, scene.list, scene.moment),
  );
  if (unseen.length > 0) return { ...decision, step: waitToSee(scene, unseen) };
  const changes = [
    ...step.changes,
    ...rememberBeforeWriting(scene.memory, scene.foreign),
    ...comeBackIfReplaced(scene, decision.itemId),
  ];
  const inTheWay = scene.allowsSeveral ? undefined : scene.foreign[0];
  if (inTheWay !== undefined) return { ...decision, step: makeWay(scene, decision.itemId, inTheWay, changes) };
  const isOwed = scene.memory.rows.some((row) => row.isDisplaced && row.organizationId === step.attempt.value);
  // What the person had is given back as theirs, even when a grant wants it too: it must survive that grant's end.
  if (isOwed) return { ...decision, step: restore(scene, decision.itemId, step.attempt.value, changes) };
  return { ...decision, step: { ...step, changes } };
}

/** Deleting the old one by id is right whether the app would replace it or refuse the second one. */
function makeWay(scene: Scene, itemId: string, old: SeenMembership, changes: readonly Change[]): Step {
  return openAttempt(
    {
      itemId,
      verb: "delete",
      purpose: "make_way",
      lane: "grant",
      membershipId: old.membershipId,
      value: old.upstreamId,
    },
    scene.moment.realNow,
    changes,
  );
}

/** What was given is not there, and as far as we believe nothing of ours can have taken its place. */
function isMissing(scene: Scene, { itemId, step, changes }: ItemDecision): boolean {
  const holds = changes.some((change) => change.kind === "hold" && change.since !== null);
  const comesBack = scene.grants.some(
    (grant) => grant.itemId === itemId && grant.state === "active" && grant.putBack && isServable(scene, grant),
  );
  return holds || (scene.allowsSeveral && comesBack && step.kind === "open" && step.attempt.verb === "create");
}

/** What we give back may be there although this list is too old to show it. Replaced now, nobody would remember it. */
function waitToSee(scene: Scene, restores: readonly AttemptRow[]): Step {
  if (restores.some((attempt) => attempt.answer === null)) return waitFor(restores, scene.moment);
  return { kind: "read_again", after: scene.moment.realNow + STALE_LIST_MS };
}

/**
 * Where the switch is not as believed, this create takes the place of what other grants have. That is our doing and no
 * drift, so they may not be held for it. The next look that sees them takes it back.
 */
function comeBackIfReplaced(scene: Scene, itemId: string): Change[] {
  return scene.grants
    .filter((grant) => grant.itemId !== itemId && isWanting(grant, scene.moment.appNow))
    .filter((grant) => mayBeThere(scene, grant.itemId))
    .map((grant) => ({ kind: "put_back", grantId: grant.id, on: true }));
}

function mayBeThere(scene: Scene, itemId: string): boolean {
  const isAsked = (attempt: AttemptRow) => attempt.itemId === itemId && attempt.verb === "create";
  return (
    seenOf(scene, itemId) !== null ||
    // Also one that was answered, where this list may be too old to show what it made.
    scene.attempts.some((attempt) => isAsked(attempt) && mayBeHidden(attempt, scene.list, scene.moment))
  );
}

function restore(scene: Scene, itemId: string, organizationId: string | null, changes: readonly Change[] = []): Step {
  return openAttempt(
    { itemId, verb: "restore", purpose: "restore_replaced", lane: "revoke", value: organizationId },
    scene.moment.realNow,
    changes,
  );
}

/**
 * Nobody wants an organization any more. Ours go first, by id, then what they displaced comes back, whatever the
 * switch says now. The ends do not wait for it: they say that ours is gone. What is remembered keeps the target due
 * by itself until it is back, so an app that refuses it for ever delays nobody's end.
 */
function giveBack(scene: Scene, decisions: readonly ItemDecision[]): OrganizationsDecision {
  const unchanged = { changes: [], items: decisions };
  const isBusy = decisions.some(({ step }) => step.kind === "open" || step.kind === "read_again");
  if (isBusy || scene.memory.rows.length === 0) return unchanged;
  const writing = scene.attempts.filter((attempt) => canDisplace(attempt) && isUnsettled(attempt, scene.moment));
  if (writing.length > 0) return instead(scene, decisions, waitFor(writing, scene.moment));
  const hidden = scene.attempts.filter((attempt) => mayBeHidden(attempt, scene.list, scene.moment));
  if (hidden.length > 0) return instead(scene, decisions, waitUntilSettled(hidden));

  const owed = scene.memory.rows.find((row) => row.isDisplaced);
  if (owed === undefined) return { changes: forgetAll(scene.memory), items: decisions };
  if (scene.foreign.length > 0 && !scene.isSwitchFresh) {
    const doubted = instead(scene, decisions, { kind: "read_again", after: scene.moment.realNow });
    return { ...doubted, changes: [{ kind: "switch_doubted" }] };
  }
  // Only one fits, and another hand has put another one there: giving back would take that one away.
  if (scene.foreign.length > 0 && !scene.allowsSeveral) return { changes: forgetAll(scene.memory), items: decisions };
  return instead(scene, decisions, restore(scene, carrierOf(scene), owed.organizationId));
}

/** The item that carries what is owed to the person: no item is about the organization itself. */
function carrierOf(scene: Scene): string {
  const ending = scene.grants.find((grant) => grant.state === "ending");
  return ending?.itemId ?? scene.items[0]?.id ?? "";
}

function instead(scene: Scene, decisions: readonly ItemDecision[], step: Step): OrganizationsDecision {
  const carrier = carrierOf(scene);
  return {
    changes: [],
    items: decisions.map((decision) => (decision.itemId === carrier ? { ...decision, step } : decision)),
  };
}

function waitUntilSettled(attempts: readonly AttemptRow[]): Step {
  return { kind: "wait", until: Math.max(...attempts.map((attempt) => attempt.settleAt)) };
}
