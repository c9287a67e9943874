/** Shows the organization model's rows to the real decision and writes back what it returns. */
import {
  decideTarget,
  type AttemptRow,
  type Change,
  type GrantRow,
  type GrantState,
  type ItemRow,
  type OwnMembershipRow,
  type RememberedOrganizationRow,
  type TargetDecision,
  type TargetView,
} from "../../src/grants/reconcile/index.ts";
import { dropGuarded, type OrganizationGuard } from "./organization-guards.ts";
import * as O from "./organization-world.ts";
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

const STATES: Readonly<Record<number, GrantState>> = {
  [O.APPROVED]: "approved",
  [O.ACTIVE]: "active",
  [O.ENDING]: "ending",
};

const VERBS = ["create", "restore", "delete", "delete"] as const;
const PURPOSES = ["give", "restore_replaced", "take", "make_way"] as const;

/** Far enough apart that the margin for the app's clock never joins two of them. */
const madeAt = (id: number) => LONG_AGO + id * 10_000;
export const textOf = (organization: O.Organization, id: number) => `${O.nameOf(organization)} ${id}`;
export const numberOf = (membershipId: string) => Number(membershipId.split(" ")[1]);

export function organizationNamed(name: string | null): O.Organization {
  return O.organizationOf(O.ORGANIZATIONS.findIndex((organization) => O.nameOf(organization) === name));
}

export class OrganizationDecisions {
  readonly #decisions: RememberedDecisions;
  readonly #grantOf: readonly O.Organization[];

  constructor(without: OrganizationGuard | undefined, grantOf: readonly O.Organization[]) {
    this.#decisions = new RememberedDecisions((view) => dropGuarded(view, decideTarget, without));
    this.#grantOf = grantOf;
  }

  decide(world: O.Organizations): TargetDecision {
    const { worker } = world;
    let key = `${worker.list.join()},${+worker.allowsSeveral}${+worker.isSwitchRead}${+world.belief},${world.held},${world.backOff},${world.wake}`;
    for (const { state, isStopped, isPutBack, namesHome } of world.grants)
      key += `,${state + 16 * +isStopped + 32 * +isPutBack + 64 * +namesHome}`;
    for (const { ours, deleteOpened, gone } of world.own) key += `,${ours}.${deleteOpened}.${gone}`;
    for (const { id, writtenSince, isDisplaced } of world.memory)
      key += `,${id * 4 + 2 * +writtenSince + +isDisplaced}`;
    for (const { verb, organization, item, id, open } of world.attempts)
      key += `;${open === O.CLOSED ? "" : [verb, organization, item, id, open].join()}`;
    return this.#decisions.get(key, () => this.#viewOf(world));
  }

  #viewOf(world: O.Organizations): TargetView {
    const { worker } = world;
    return {
      appNow: NOW,
      realNow: NOW,
      app: { ...APP, multipleOrganizations: world.belief },
      target: { ...TARGET, wakeAt: [null, LONG_AGO, NOW][world.wake] ?? null },
      items: O.ORGANIZATIONS.filter((organization) => hasItem(world, this.#grantOf, organization)).map((organization) =>
        itemOf(world, organization),
      ),
      grants: world.grants.flatMap((grant, index) => grantRows(grant, index, O.at(this.#grantOf, index))),
      attempts: world.attempts.flatMap((attempt, index) => (isShown(attempt) ? [attemptRow(attempt, index)] : [])),
      ownMemberships: O.ORGANIZATIONS.flatMap((organization) => ownRows(organization, O.at(world.own, organization))),
      rememberedOrganizations: O.ORGANIZATIONS.flatMap((organization) =>
        rememberedRows(organization, O.at(world.memory, organization)),
      ),
      read: {
        kind: "complete",
        readFrom: READ_FROM,
        user: USER,
        groups: [],
        organizations: O.ORGANIZATIONS.flatMap((organization) =>
          seenRows(organization, O.at(worker.list, organization)),
        ),
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: worker.isSwitchRead ? worker.allowsSeveral : null,
      },
    };
  }
}

/** A pair gets its item with the first grant, and keeps it. */
export function hasItem(
  world: O.Organizations,
  grantOf: readonly O.Organization[],
  organization: O.Organization,
): boolean {
  return world.grants.some((grant, index) => grant.state !== O.NOT_YET && grantOf[index] === organization);
}

function itemOf(world: O.Organizations, organization: O.Organization): ItemRow {
  const isIn = (bits: number) => (bits & O.bit(organization)) > 0;
  return {
    id: O.nameOf(organization),
    kind: "organization",
    upstreamId: O.nameOf(organization),
    nextTryAt: isIn(world.backOff) ? STILL_UNSETTLED : null,
    seenId: null,
    seenAt: null,
    heldSince: isIn(world.held) ? LONG_AGO : null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy: "report",
    isLive: true,
  };
}

function grantRows(grant: O.Grant, index: number, organization: O.Organization): GrantRow[] {
  const state = STATES[grant.state];
  if (state === undefined) return [];
  return [
    {
      id: String(index),
      itemId: O.nameOf(organization),
      resourceUpstreamId: O.nameOf(organization),
      state,
      endedAs: null,
      startsAt: LONG_AGO,
      activateBy: null,
      durationMs: null,
      expiresAt: null,
      latestEnd: null,
      verifiedAt: state === "active" ? LONG_AGO : null,
      stoppedAt: grant.isStopped ? LONG_AGO : null,
      stopReason: null,
      approvedSeq: index,
      putBack: grant.isPutBack,
      approvedEffects: {
        createsAccount: false,
        upgradesAccount: false,
        replacesOrganizationId: grant.namesHome ? O.nameOf(O.HOME) : null,
      },
    },
  ];
}

/** A removal of ours needs no row here: what was stored with its opening says all about it. */
function isShown(attempt: O.Attempt): boolean {
  return attempt.open !== O.CLOSED && attempt.verb !== O.TAKE;
}

export function attemptRow(attempt: O.Attempt, index: number): AttemptRow {
  const isCreate = attempt.verb === O.CREATE;
  const isDelete = attempt.verb === O.TAKE || attempt.verb === O.MAKE_WAY;
  return {
    id: String(index),
    itemId: O.nameOf(attempt.item),
    verb: O.at(VERBS, attempt.verb),
    membershipId: isDelete ? textOf(attempt.organization, attempt.id) : null,
    value: O.nameOf(attempt.organization),
    purpose: O.at(PURPOSES, attempt.verb),
    period: null,
    openedAt: isCreate ? madeAt(attempt.id) : LONG_AGO,
    ...(attempt.open === O.RECENT ? answerOf(attempt) : UNANSWERED),
    settleAt: SETTLE_AT[attempt.open] ?? LONG_AGO,
    // The first read after it settled closes its claim: what a longer one finds is the membership model's matter.
    claimUntil: isCreate ? (attempt.open === O.SETTLED ? READ_FROM : STILL_UNSETTLED) : null,
    closedAt: null,
  };
}

const UNANSWERED = { answer: null, answeredAt: null, answerMembershipId: null } as const;

function answerOf(attempt: O.Attempt): Pick<AttemptRow, "answer" | "answeredAt" | "answerMembershipId"> {
  if (attempt.verb === O.MAKE_WAY) return { ...UNANSWERED, answer: "gone", answeredAt: LONG_AGO };
  return { answer: "created", answeredAt: LONG_AGO, answerMembershipId: textOf(attempt.organization, attempt.id) };
}

const SETTLE_AT: Readonly<Record<number, number>> = {
  [O.UNSETTLED]: STILL_UNSETTLED,
  [O.SETTLED_LATE]: AFTER_THE_READ,
  [O.RECENT]: STILL_UNSETTLED,
};

function ownRows(organization: O.Organization, own: O.Own): OwnMembershipRow[] {
  const rows: OwnMembershipRow[] = [];
  for (let id = 1; id <= O.IDS; id++) {
    if ((own.ours & (1 << id)) === 0) continue;
    rows.push({
      itemId: O.nameOf(organization),
      membershipId: textOf(organization, id),
      how: "answered",
      deleteOpenedAt: own.deleteOpened & (1 << id) ? LONG_AGO : null,
      goneAt: own.gone & (1 << id) ? LONG_AGO : null,
    });
  }
  return rows;
}

function rememberedRows(organization: O.Organization, row: O.Remembered): RememberedOrganizationRow[] {
  if (row.id === 0) return [];
  const { writtenSince, isDisplaced } = row;
  return [
    {
      organizationId: O.nameOf(organization),
      membershipId: textOf(organization, row.id),
      writtenSince,
      isDisplaced,
    },
  ];
}

function seenRows(organization: O.Organization, id: number) {
  if (id === 0) return [];
  return [
    {
      membershipId: textOf(organization, id),
      upstreamId: O.nameOf(organization),
      createdAt: madeAt(id),
      isDefault: false,
    },
  ];
}

/** What the query for due targets finds. */
export function isDue(
  world: O.Organizations,
  grantOf: readonly O.Organization[],
  without: OrganizationGuard | undefined,
): boolean {
  if (world.wake > 0 || world.attempts.some((attempt) => attempt.open === O.SETTLED)) return true;
  const isReady = (organization: number) => (world.backOff & O.bit(organization)) === 0;
  const isOwed = ({ state, isStopped, isPutBack }: O.Grant) =>
    state === O.ENDING || (state === O.APPROVED && !isStopped) || (state === O.ACTIVE && isPutBack);
  if (world.grants.some((grant, index) => isOwed(grant) && isReady(O.at(grantOf, index)))) return true;
  const isRemembered = world.memory.some((row) => row.id > 0) && !world.grants.some(O.isWanting);
  if (isRemembered && world.backOff === 0 && without !== "owedIsDue") return true;
  return world.own.some(({ ours, gone }, organization) => {
    const isWanted = world.grants.some((grant, index) => O.isWanting(grant) && grantOf[index] === organization);
    return (ours & ~gone) > 0 && !isWanted && isReady(organization);
  });
}

/** Stores the changes as the worker's transactions would; returns what that breaks. */
export function store(
  world: O.Organizations,
  changes: readonly Change[],
  grantOf: readonly O.Organization[],
): string | undefined {
  let broken: string | undefined;
  for (const change of changes) {
    switch (change.kind) {
      case "grant_active":
        broken = becomeActive(world, Number(change.grantId), grantOf) ?? broken;
        break;
      case "grant_ended":
        grantNamed(world, change.grantId).state = O.ENDED;
        break;
      case "grant_stopped":
        grantNamed(world, change.grantId).isStopped = true;
        break;
      case "put_back":
        grantNamed(world, change.grantId).isPutBack = change.on;
        break;
      case "hold":
        broken = hold(world, organizationNamed(change.itemId), change.since !== null) ?? broken;
        break;
      default:
        storeRows(world, change);
    }
  }
  return broken;
}

function storeRows(world: O.Organizations, change: Change): void {
  switch (change.kind) {
    case "own_membership":
      ownOf(world, change.membershipId).ours |= 1 << numberOf(change.membershipId);
      break;
    case "delete_opened":
      ownOf(world, change.membershipId).deleteOpened |= 1 << numberOf(change.membershipId);
      break;
    case "membership_gone": {
      const own = ownOf(world, change.membershipId);
      own.gone |= own.ours & (1 << numberOf(change.membershipId));
      break;
    }
    case "claim_closed":
      O.at(world.attempts, Number(change.attemptId)).open = O.CLOSED;
      break;
    case "organization_remembered":
      world.memory[organizationNamed(change.organizationId)] = {
        id: numberOf(change.membershipId),
        writtenSince: change.writtenSince,
        isDisplaced: change.isDisplaced,
      };
      break;
    case "organization_forgotten":
      world.memory[organizationNamed(change.organizationId)] = { id: 0, writtenSince: false, isDisplaced: false };
      break;
    case "switch_doubted":
      world.isDoubted = true;
      break;
    case "wake_cleared":
      world.wake = 0;
      break;
    case "seen":
    case "account_seen":
    case "item_next_try":
      break;
    default:
      throw new Error(`organizations alone cannot lead to ${change.kind}`);
  }
}

function grantNamed(world: O.Organizations, id: string): O.Grant {
  return O.at(world.grants, Number(id));
}

function ownOf(world: O.Organizations, membershipId: string): O.Own {
  return O.at(world.own, organizationNamed(membershipId.split(" ")[0] ?? null));
}

function becomeActive(world: O.Organizations, index: number, grantOf: readonly O.Organization[]): string | undefined {
  const grant = O.at(world.grants, index);
  const wasApproved = grant.state === O.APPROVED;
  grant.state = O.ACTIVE;
  if (!wasApproved) return "an end was overwritten";
  const isHomeLost =
    (world.theirs & O.bit(O.HOME)) > 0 && !O.isThere(world, O.HOME) && O.at(world.worker.list, O.HOME) === 0;
  const isUnnamed = !grant.namesHome && grantOf[index] !== O.HOME;
  return isHomeLost && isUnnamed ? "active, though it took what its approval did not name" : undefined;
}

function hold(world: O.Organizations, organization: O.Organization, isHeld: boolean): string | undefined {
  world.held = isHeld ? world.held | O.bit(organization) : world.held & ~O.bit(organization);
  const wasTaken = (world.removed & O.bit(organization)) > 0 || O.isThere(world, organization);
  return isHeld && !wasTaken ? "held as drift, but no other hand removed it" : undefined;
}
