/** Shows the time model's rows to the real decisions, clocks included, and writes back what they return. */
import {
  checkExtension,
  decideTarget,
  recordAnswer,
  writeEnds,
  type AttemptRow,
  type Change,
  type Extension,
  type GrantRow,
  type GrantState,
  type ItemRow,
  type TargetDecision,
} from "../../src/grants/reconcile/index.ts";
import { APP, TARGET, USER } from "./shared.ts";
import * as T from "./time-world.ts";

export const TIME_GUARDS = {
  databaseClock: "times are compared with the database's clock, not with the worker's",
  activateCheck: "the time to become active is checked in the transaction that verifies",
  lapseIsEnding: "a grant that lapses ends like any other: its absence is verified",
  endWritten: "an end that has come is written before anything acts on it",
  extendLock: "extending locks the grant's row and reads it again",
  extendLive: "only what is active and not past its end is extended",
  verifyOnce: "only the first verification sets the end",
} as const;

export type TimeGuard = keyof typeof TIME_GUARDS;

/** What the approval says, in steps. */
export interface Terms {
  readonly startsAt: number;
  readonly activateBy: number;
  readonly duration: number;
  readonly extensionAdds: number;
}

const STATES: Readonly<Record<number, GrantState>> = {
  [T.APPROVED]: "approved",
  [T.ACTIVE]: "active",
  [T.ENDING]: "ending",
};

export class TimeDecisions {
  readonly #terms: Terms;
  readonly #without: TimeGuard | undefined;

  constructor(terms: Terms, without: TimeGuard | undefined) {
    this.#terms = terms;
    this.#without = without;
  }

  /** In the claiming transaction. */
  writeEnds(time: T.Time): readonly Change[] {
    return writeEnds(this.#grants(time), [itemOf(time)], this.#clocks(time)).changes;
  }

  decide(time: T.Time): TargetDecision {
    const grants = this.#grants(time).map((grant) => this.#asVerified(grant));
    const seen = {
      membershipId: String(time.read),
      upstreamId: "group",
      createdAt: T.momentOf(time.now),
      isDefault: false,
    };
    return decideTarget({
      ...this.#clocks(time),
      app: APP,
      target: { ...TARGET, wakeAt: time.wake ? T.momentOf(time.readFrom) : null },
      items: [itemOf(time)],
      grants,
      attempts: time.attempts.map(attemptRow),
      ownMemberships: time.own.map(({ id, deleteOpened, goneAt }) => ({
        itemId: "item",
        membershipId: String(id),
        how: "answered",
        deleteOpenedAt: deleteOpened ? T.momentOf(0) : null,
        goneAt: goneAt === null ? null : T.momentOf(goneAt),
      })),
      rememberedOrganizations: [],
      read: {
        kind: "complete",
        readFrom: T.momentOf(time.readFrom),
        user: USER,
        groups: time.read === 0 ? [] : [seen],
        organizations: [],
        existingRoleIds: null,
        goneUpstreamIds: [],
        multipleOrganizations: null,
      },
    });
  }

  /** What an answer leads to besides the answer itself. */
  record(attempt: T.Attempt, at: number): readonly Change[] {
    const answer = answerOf(attempt);
    const made = answer === "created" ? { membershipId: String(attempt.id) } : {};
    return recordAnswer(attemptRow(attempt, 0), { itemKind: "group", answer, ...made }, T.momentOf(at));
  }

  extend(time: T.Time): Extension {
    const [grant] = this.#grants(time);
    if (grant === undefined) return { kind: "refused", reason: "needs_new_grant" };
    const isUnchecked = this.#without === "extendLive" && time.expiresAt !== null;
    return checkExtension(
      isUnchecked ? { ...grant, state: "active" } : grant,
      { addMs: T.momentOf(this.#terms.extensionAdds) - T.momentOf(0), maximumTotalMs: null },
      T.momentOf(isUnchecked ? 0 : T.databaseClock(time)),
    );
  }

  #clocks(time: T.Time): { readonly appNow: number; readonly realNow: number } {
    const real = T.databaseClock(time);
    const app = this.#without === "databaseClock" ? time.now + T.WORKER_IS_AHEAD : real;
    return { appNow: T.momentOf(app), realNow: T.momentOf(real) };
  }

  #grants(time: T.Time): GrantRow[] {
    const { startsAt, activateBy, duration } = this.#terms;
    const state = STATES[time.grant];
    if (state === undefined) return [];
    return [
      {
        id: "grant",
        itemId: "item",
        resourceUpstreamId: "group",
        state,
        endedAs: null,
        startsAt: T.momentOf(startsAt),
        activateBy: T.momentOf(activateBy),
        durationMs: T.momentOf(duration) - T.momentOf(0),
        expiresAt: momentOrNull(time.expiresAt),
        latestEnd: T.momentOf(time.latestEnd),
        verifiedAt: time.isVerified ? T.momentOf(0) : null,
        stoppedAt: null,
        stopReason: null,
        approvedSeq: 1,
        putBack: false,
        approvedEffects: { createsAccount: false, upgradesAccount: false },
      },
    ];
  }

  #asVerified(grant: GrantRow): GrantRow {
    if (this.#without === "activateCheck") return { ...grant, activateBy: null };
    // A look that cannot tell the first verification from a later one.
    if (this.#without === "verifyOnce" && grant.state === "active")
      return { ...grant, state: "approved", activateBy: null };
    return grant;
  }
}

const momentOrNull = (step: number | null) => (step === null ? null : T.momentOf(step));

function itemOf(time: T.Time): ItemRow {
  return {
    id: "item",
    kind: "group",
    upstreamId: "group",
    nextTryAt: T.momentOf(time.nextTryAt),
    seenId: null,
    seenAt: null,
    heldSince: null,
    baseline: null,
    periodOpen: false,
    period: 0,
    adoptedValue: null,
    driftPolicy: "report",
    isLive: true,
  };
}

function answerOf({ isCreate, id }: T.Attempt): "created" | "refused_duplicate" | "gone" {
  if (!isCreate) return "gone";
  return id === 0 ? "refused_duplicate" : "created";
}

function attemptRow(attempt: T.Attempt, index: number): AttemptRow {
  return {
    id: String(index),
    itemId: "item",
    verb: attempt.isCreate ? "create" : "delete",
    membershipId: attempt.isCreate ? null : String(attempt.id),
    value: "group",
    purpose: attempt.isCreate ? "give" : "take",
    period: null,
    openedAt: T.momentOf(0),
    answer: attempt.answeredAt === null ? null : answerOf(attempt),
    answeredAt: momentOrNull(attempt.answeredAt),
    answerMembershipId: null,
    settleAt: T.momentOf(attempt.settleAt),
    // A day is longer than this model lasts.
    claimUntil: attempt.isCreate ? T.momentOf(250) : null,
    closedAt: null,
  };
}
