/** Shows the model's rows to the real decision and writes back what it returns. */
import {
  decideTarget,
  type AttemptRow,
  type Change,
  type GrantRow,
  type GrantState,
  type ItemRow,
  type OwnMembershipRow,
  type TargetDecision,
  type TargetView,
} from "../../src/grants/reconcile/index.ts";
import { withoutGuard, type MembershipGuard } from "./membership-guards.ts";
import * as M from "./membership-world.ts";
import {
  AFTER_THE_READ,
  APP,
  LONG_AGO,
  NOW,
  READ_FROM,
  RememberedDecisions,
  STILL_UNSETTLED,
  TARGET,
  USER,
} from "./shared.ts";

export type Policy = ItemRow["driftPolicy"];

const STATES: Readonly<Record<number, GrantState>> = {
  [M.APPROVED]: "approved",
  [M.SCHEDULED]: "approved",
  [M.ACTIVE]: "active",
  [M.ENDING]: "ending",
};

/** Far enough apart that the margin for the app's clock never joins two of them. */
const madeAt = (id: number) => LONG_AGO + id * 10_000;

export class MembershipDecisions {
  readonly #decisions = new RememberedDecisions(decideTarget);
  readonly #without: MembershipGuard | undefined;
  readonly #policy: Policy;

  constructor(without: MembershipGuard | undefined, policy: Policy) {
    this.#without = without;
    this.#policy = policy;
  }

  decide(world: M.Membership, worker: M.Worker): TargetDecision {
    const grants = this.#without === "recompute" ? worker.claimed : world.grants;
    const creates = world.attempts.filter((attempt) => attempt.isCreate && attempt.open > M.CLOSED);
    let key = `${worker.read},${+worker.wasUnsettled},${+world.isHeld},${world.ours},${world.deleteOpened},${world.gone},`;
    key += `${world.adopted},${world.outside},${world.wake}`;
    for (const grant of grants) key += `,${grant.state + (grant.isStopped ? 16 : 0) + (grant.isPutBack ? 32 : 0)}`;
    for (const attempt of creates) key += `;${attempt.id * 8 + attempt.open}`;
    return this.#decisions.get(key, () => withoutGuard(this.#viewOf(world, worker, grants, creates), this.#without));
  }

  #viewOf(
    world: M.Membership,
    worker: M.Worker,
    grants: readonly M.Grant[],
    creates: readonly M.Attempt[],
  ): TargetView {
    // Without "sync hints" a sync's judgement stands, so no claim may explain the id any more.
    const isJudged = (world.outside & (1 << worker.read)) > 0;
    const createdAt = isJudged ? 0 : madeAt(worker.read);
    const seen = { membershipId: String(worker.read), upstreamId: "group", createdAt, isDefault: false };
    return {
      appNow: NOW,
      realNow: NOW,
      app: APP,
      target: { ...TARGET, wakeAt: [null, LONG_AGO, NOW][world.wake] ?? null },
      items: [itemOf(world.isHeld, this.#policy)],
      grants: grants.flatMap((grant, index) => grantRows(grant, index)),
      attempts: [...creates.map(attemptRow), ...(worker.wasUnsettled ? [answeredAfterTheRead] : [])],
      ownMemberships: ownRows(world),
      rememberedOrganizations: [],
      read: {
        kind: "complete",
        readFrom: READ_FROM,
        user: USER,
        groups: worker.read === 0 ? [] : [seen],
        organizations: [],
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: null,
      },
    };
  }
}

function itemOf(isHeld: boolean, driftPolicy: Policy): ItemRow {
  return {
    id: "item",
    kind: "group",
    upstreamId: "group",
    nextTryAt: null,
    seenId: null,
    seenAt: null,
    heldSince: isHeld ? LONG_AGO : null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy,
    isLive: true,
  };
}

function grantRows(grant: M.Grant, index: number): GrantRow[] {
  const state = STATES[grant.state];
  if (state === undefined) return [];
  return [
    {
      id: String(index),
      itemId: "item",
      resourceUpstreamId: "group",
      state,
      endedAs: null,
      startsAt: grant.state === M.SCHEDULED ? NOW + 1 : LONG_AGO,
      activateBy: null,
      durationMs: null,
      expiresAt: null,
      latestEnd: null,
      verifiedAt: state === "active" ? LONG_AGO : null,
      stoppedAt: grant.isStopped ? LONG_AGO : null,
      stopReason: null,
      approvedSeq: index,
      putBack: grant.isPutBack,
      approvedEffects: { createsAccount: false, upgradesAccount: false },
    },
  ];
}

function attemptRow(attempt: M.Attempt, index: number): AttemptRow {
  return {
    ...answeredAfterTheRead,
    id: String(index),
    openedAt: madeAt(attempt.id),
    answer: null,
    answeredAt: null,
    settleAt: attempt.open === M.UNSETTLED ? STILL_UNSETTLED : LONG_AGO,
    claimUntil: attempt.open === M.CLAIM_READ ? READ_FROM : AFTER_THE_READ,
  };
}

/** A create that was open when the read began and is not any more: enough to forbid a conclusion from this read. */
const answeredAfterTheRead: AttemptRow = {
  id: "answered",
  itemId: "item",
  verb: "create",
  membershipId: null,
  value: "group",
  purpose: "give",
  period: null,
  openedAt: NOW,
  answer: "created",
  answeredAt: AFTER_THE_READ,
  answerMembershipId: null,
  settleAt: STILL_UNSETTLED,
  claimUntil: STILL_UNSETTLED,
  closedAt: null,
};

function ownRows(world: M.Membership): OwnMembershipRow[] {
  const rows: OwnMembershipRow[] = [];
  for (let id = 1; id < 8; id++) {
    const bit = 1 << id;
    if ((world.ours & bit) === 0) continue;
    rows.push({
      itemId: "item",
      membershipId: String(id),
      how: world.adopted & bit ? "adopted" : "answered",
      deleteOpenedAt: world.deleteOpened & bit ? LONG_AGO : null,
      goneAt: world.gone & bit ? LONG_AGO : null,
    });
  }
  return rows;
}

const ENDED: Readonly<Record<string, number>> = {
  gone: M.GONE,
  never_given: M.GONE,
  outside_remains: M.OUTSIDE_REMAINS,
  held_by_other: M.HELD_BY_OTHER,
};

/** Stores the changes as the worker's transaction would; returns what that breaks. */
export function store(
  world: M.Membership,
  changes: readonly Change[],
  creates: readonly M.Attempt[],
): string | undefined {
  let broken: string | undefined;
  for (const change of changes) {
    switch (change.kind) {
      case "grant_active": {
        const grant = grantOf(world, change.grantId);
        if (grant.state !== M.APPROVED) broken = "an end was overwritten";
        grant.state = M.ACTIVE;
        break;
      }
      case "grant_ended":
        grantOf(world, change.grantId).state = ENDED[change.endedAs] ?? M.GONE;
        break;
      case "put_back":
        grantOf(world, change.grantId).isPutBack = change.on;
        break;
      case "own_membership":
        world.ours |= 1 << Number(change.membershipId);
        if (change.how === "adopted") world.adopted |= 1 << Number(change.membershipId);
        else world.adopted &= ~(1 << Number(change.membershipId));
        break;
      case "delete_opened":
        world.deleteOpened |= 1 << Number(change.membershipId);
        break;
      case "claim_closed":
        close(creates[Number(change.attemptId)]);
        break;
      case "hold":
        world.isHeld = change.since !== null;
        break;
      case "wake_cleared":
        world.wake = 0;
        break;
      case "seen":
      case "account_seen":
      case "item_next_try":
        break;
      default:
        throw new Error(`a membership alone cannot lead to ${change.kind}`);
    }
  }
  return broken;
}

function grantOf(world: M.Membership, id: string): M.Grant {
  const grant = world.grants[Number(id)];
  if (grant === undefined) throw new Error(`no grant ${id}`);
  return grant;
}

function close(attempt: M.Attempt | undefined): void {
  if (attempt === undefined) throw new Error("no such create");
  attempt.open = M.CLOSED;
  if (attempt.net === 0) attempt.net = 4;
}
