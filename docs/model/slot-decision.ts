/** Shows the slot model's rows to the real decision. */
import {
  decideTarget,
  type AttemptRow,
  type GrantRow,
  type GrantState,
  type TargetDecision,
  type TargetView,
} from "../../src/grants/reconcile/index.ts";
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
import * as S from "./slot-world.ts";

export const SLOT_GUARDS = {
  attemptRow: "the value to be written is a committed row before the call",
  settle: "nothing is concluded while another value of ours may still be written late",
  readAfter: "the deciding read began after the last write settled",
  ownValue: "what counts as ours is what was asked for in this period, not what some grant wants",
  lastForeign: "the baseline is the last value seen that is not ours",
  skipGone: "a role that was deleted is skipped, and the next in the order holds the slot",
  fallback: "a baseline that was deleted is replaced by the fallback",
  holdOnlyVerified: "the hold applies only when the grant on top was verified",
  holdNotRemoval: "a hold never delays a removal",
  recompute: "who is on top is computed in the transaction that acts",
} as const;

export type SlotGuard = keyof typeof SLOT_GUARDS;

const STATES: Readonly<Record<number, GrantState>> = {
  [S.APPROVED]: "approved",
  [S.ACTIVE]: "active",
  [S.ENDING]: "ending",
};

export class SlotDecisions {
  readonly #decisions = new RememberedDecisions(decideTarget);
  readonly #without: SlotGuard | undefined;

  constructor(without: SlotGuard | undefined) {
    this.#without = without;
  }

  decide(slot: S.Slot): TargetDecision {
    const grants = this.#without === "recompute" ? slot.claimed : slot.grants;
    const open = S.unsettledRoles(slot);
    const key = [
      slot.read,
      slot.unsettledAtRead,
      open,
      slot.knownGone,
      slot.asked,
      slot.baseline,
      +slot.periodOpen,
      +slot.isHeld,
      ...grants,
    ].join();
    return this.#decisions.get(key, () => this.#viewOf(slot, grants, open));
  }

  #viewOf(slot: S.Slot, grants: readonly number[], open: number): TargetView {
    const without = this.#without;
    const asked = without === "ownValue" ? rolesOfGrants(grants) : slot.asked;
    const unsettled = [
      ...rolesIn(open).map(unanswered),
      ...(without === "readAfter" ? [] : rolesIn(slot.unsettledAtRead).map(answeredLate)),
    ];
    const settleAt = without === "settle" ? LONG_AGO : STILL_UNSETTLED;
    const holdsWithAny = without === "holdOnlyVerified" && grants.includes(S.ACTIVE);
    return {
      appNow: NOW,
      realNow: NOW,
      app: {
        ...APP,
        fallbackRoleId: without === "fallback" ? null : String(S.FALLBACK),
        goneRoleIds: without === "skipGone" ? [] : rolesIn(slot.knownGone).map(String),
      },
      target: TARGET,
      items: [
        {
          id: "slot",
          kind: "custom_role",
          upstreamId: null,
          nextTryAt: null,
          seenId: null,
          seenAt: null,
          heldSince: slot.isHeld ? LONG_AGO : null,
          baseline: slot.periodOpen ? String(slot.baseline) : null,
          periodOpen: slot.periodOpen,
          period: 1,
          adoptedValue: null,
          driftPolicy: "report",
          isLive: true,
        },
      ],
      grants: grants.flatMap((state, index) =>
        grantRows(holdsWithAny && state === S.APPROVED ? S.ACTIVE : state, index),
      ),
      attempts: [...rolesIn(asked).map(answered), ...unsettled.map((attempt) => ({ ...attempt, settleAt }))],
      ownMemberships: [],
      rememberedOrganizations: [],
      read: {
        kind: "complete",
        readFrom: READ_FROM,
        user: { ...USER, customRoleId: String(slot.read) },
        groups: [],
        organizations: [],
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: null,
      },
    };
  }
}

function rolesIn(bits: number): number[] {
  return [1, 2, 3, 4, 5].filter((role) => (bits & S.bit(role)) > 0);
}

function rolesOfGrants(grants: readonly number[]): number {
  return grants.reduce((roles, state, index) => (state === S.NOT_YET ? roles : roles | S.bit(S.roleOf(index))), 0);
}

function grantRows(state: number, index: number): GrantRow[] {
  const name = STATES[state];
  if (name === undefined) return [];
  return [
    {
      id: String(index),
      itemId: "slot",
      resourceUpstreamId: String(S.roleOf(index)),
      state: name,
      endedAs: null,
      startsAt: LONG_AGO,
      activateBy: null,
      durationMs: null,
      expiresAt: null,
      latestEnd: null,
      verifiedAt: null,
      stoppedAt: null,
      stopReason: null,
      approvedSeq: index,
      putBack: false,
      approvedEffects: { createsAccount: false, upgradesAccount: false },
    },
  ];
}

/** A write of this period that is over: all that remains of it is that its value is ours. */
function answered(role: number): AttemptRow {
  return {
    id: `asked-${role}`,
    itemId: "slot",
    verb: "set_role",
    membershipId: null,
    value: String(role),
    purpose: "give",
    period: 1,
    openedAt: LONG_AGO,
    answer: "ok",
    answeredAt: LONG_AGO,
    answerMembershipId: null,
    settleAt: LONG_AGO,
    claimUntil: null,
    closedAt: null,
  };
}

/** Its period does not matter here: what this period asked for is in the other rows. */
function unanswered(role: number): AttemptRow {
  return { ...answered(role), id: `open-${role}`, period: 0, answer: null, answeredAt: null };
}

function answeredLate(role: number): AttemptRow {
  return { ...answered(role), id: `late-${role}`, period: 0, answeredAt: AFTER_THE_READ };
}
