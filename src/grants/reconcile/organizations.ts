import { isUnsettled, LOOK_AGAIN_MS, openAttempt, waitFor } from "./attempts.ts";
import { restoresByPolicy } from "./drift.ts";
import { decideMembership } from "./membership.ts";
import {
  canDisplace,
  foreignMemberships,
  forgetAll,
  recall,
  rememberBeforeWriting,
  type Memory,
  type MemoryInput,
} from "./organization-memory.ts";
import type { Change, GrantStatus, ItemDecision, Step } from "./outcome.ts";
import type { GrantRow, ItemRow, StopReason } from "./rows.ts";
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
export function decideOrganizations(input: OrganizationsInput): OrganizationsDecision {
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
  const holds = decision.changes.some((change) => change.kind === "hold" && change.since !== null);
  if (holds && !scene.isSwitchFresh) {
    // It may have vanished because another create of ours took its place: only a fresh switch tells.
    const changes = decision.changes.filter((change) => change.kind !== "hold");
    return {
      ...decision,
      changes: [...changes, { kind: "switch_doubted" }],
      step: { kind: "read_again", after: scene.moment.realNow },
    };
  }
  if (step.kind !== "open" || step.attempt.verb !== "create") return decision;
  if (!scene.allowsSeveral && removing) {
    return { ...decision, step: { kind: "wait", until: scene.moment.realNow + LOOK_AGAIN_MS } };
  }
  const changes = [...step.changes, ...rememberBeforeWriting(scene.memory, scene.foreign)];
  const inTheWay = scene.allowsSeveral ? undefined : scene.foreign[0];
  if (inTheWay !== undefined) return { ...decision, step: makeWay(scene, decision.itemId, inTheWay, changes) };
  const isOwed = scene.memory.rows.some((row) => row.isDisplaced && row.organizationId === step.attempt.value);
  // What the person had is given back as theirs, even when a grant wants it too: it must survive that grant's end.
  if (isOwed) return { ...decision, step: restore(scene, decision.itemId, step.attempt.value) };
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

function restore(scene: Scene, itemId: string, organizationId: string | null): Step {
  return openAttempt(
    { itemId, verb: "restore", purpose: "restore_replaced", lane: "revoke", value: organizationId },
    scene.moment.realNow,
  );
}

/**
 * Nobody wants an organization any more. Ours go first, by id, then what they displaced comes back, whatever the
 * switch says now; the ends are concluded after that, because they are what keeps the target due until it is done.
 */
function giveBack(scene: Scene, decisions: readonly ItemDecision[]): OrganizationsDecision {
  const owed = scene.memory.rows.find((row) => row.isDisplaced);
  const isBusy = decisions.some(({ step }) => step.kind === "open" || step.kind === "read_again");
  if (owed === undefined) {
    const isOver = !isBusy && decisions.every((decision) => isSettled(scene, decision));
    return { changes: isOver ? forgetAll(scene.memory) : [], items: decisions };
  }
  const items = decisions.map((decision) => withoutEnds(decision));
  const carrier =
    items.find((decision) =>
      scene.grants.some((grant) => grant.itemId === decision.itemId && grant.state === "ending"),
    ) ?? items[0];
  if (isBusy || carrier === undefined) return { changes: [], items };
  const blockers = scene.attempts.filter((attempt) => canDisplace(attempt) && isUnsettled(attempt, scene.moment));
  const step =
    blockers.length > 0 ? waitFor(blockers, scene.moment) : restore(scene, carrier.itemId, owed.organizationId);
  return { changes: [], items: items.map((decision) => (decision === carrier ? { ...decision, step } : decision)) };
}

/** Nothing of this item can act any more: its ends were concluded, or it had none. */
function isSettled(scene: Scene, decision: ItemDecision): boolean {
  const ended = decision.changes.flatMap((change) => (change.kind === "grant_ended" ? [change.grantId] : []));
  const ending = scene.grants.filter((grant) => grant.itemId === decision.itemId && grant.state === "ending");
  const writing = scene.attempts.some((attempt) => canDisplace(attempt) && isUnsettled(attempt, scene.moment));
  return !writing && ending.every((grant) => ended.includes(grant.id));
}

function withoutEnds(decision: ItemDecision): ItemDecision {
  return { ...decision, changes: decision.changes.filter((change) => change.kind !== "grant_ended") };
}
