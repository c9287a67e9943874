import { isUnsettled, openAttempt, LOOK_AGAIN_MS, STALE_LIST_MS, waitFor } from "./attempts.ts";
import { fulfilledPutBacks, removesOutside, restoresByPolicy } from "./drift.ts";
import { firstVerification } from "./first-verification.ts";
import type { Change, GrantStatus, ItemDecision, Step } from "./outcome.ts";
import { readOwnership, type Ownership } from "./ownership.ts";
import type { AttemptRow, GrantRow, ItemRow, OwnMembershipRow } from "./rows.ts";
import type { Moment, SeenMembership } from "./view.ts";
import { explain, isWanting, mayHold, type Situation } from "./wanted.ts";

export interface MembershipInput {
  readonly item: ItemRow;
  /** Every grant of the item, ends written. */
  readonly grants: readonly GrantRow[];
  /** Those that the item should serve now; empty also when a higher grant takes the place. */
  readonly wanting: readonly GrantRow[];
  /** What a live grant that is not served shows. */
  readonly unserved: GrantStatus;
  /** The item's own attempts. */
  readonly attempts: readonly AttemptRow[];
  /** Writes for other things that may still change what this list shows. */
  readonly others: readonly AttemptRow[];
  /** Writes for other things that may have changed what is there, and this list may be too old to show it. */
  readonly unshown: readonly AttemptRow[];
  readonly own: readonly OwnMembershipRow[];
  readonly seen: SeenMembership | null;
  /** Why nothing may be given or verified now, such as an account that is missing; null when nothing is in the way. */
  readonly gate: GrantStatus | null;
  /** False: the app takes no new access, but what is there may be verified. */
  readonly mayCreate: boolean;
  /** A membership to prefer before the seen one, the person's default, is removed. */
  readonly successor: string | null;
  readonly moment: Moment;
}

/** Decides one person's membership in one group or organization from rows and one complete list. */
export function decideMembership(input: MembershipInput): ItemDecision {
  const ownership = readOwnership(input);
  const changes: Change[] = [
    { kind: "seen", itemId: input.item.id, seenId: input.seen?.membershipId ?? null, at: input.moment.readFrom },
  ];
  const suspect = mistrustRemovedId(input, ownership);
  if (suspect !== null) return finish(input, changes, suspect);

  changes.push(...ownership.changes);
  return finish(input, changes, input.wanting.length > 0 ? keep(input) : remove(input, ownership));
}

interface Decided {
  readonly changes: readonly Change[];
  readonly step: Step;
  readonly situation: Situation;
}

function finish(input: MembershipInput, first: readonly Change[], decided: Decided): ItemDecision {
  return {
    itemId: input.item.id,
    changes: [...first, ...decided.changes, ...releasedHold(input, decided)],
    step: decided.step,
    grants: explain(input.grants, decided.situation, input.moment.appNow),
  };
}

/** Rules 1 and 2: what we once tried to remove is never relied on. */
function mistrustRemovedId(input: MembershipInput, ownership: Ownership): Decided | null {
  const { row } = ownership;
  if (row === null || input.seen === null) return null;
  const situation: Situation = { wanted: "being_given", ending: "being_removed" };
  if (row.goneAt !== null) {
    // Guard "list after the delete": this list is older than an answer that we already have.
    return { changes: [], step: { kind: "read_again", after: input.moment.realNow + STALE_LIST_MS }, situation };
  }
  if (row.deleteOpenedAt !== null) {
    // Guard "never rely on an id once deleted": a grant that adopted this id would lose it when the old call acts.
    return openDelete(input, input.seen.membershipId);
  }
  return null;
}

/** Rules 4 and 5: some grant wants it. */
function keep(input: MembershipInput): Decided {
  const { item, wanting, seen, moment } = input;
  // Rule 4, first half. The thing stays for another reason, so these ends have nothing to remove, seen or not.
  const changes: Change[] = endings(input).map((grant) => ended(grant, "held_by_other", moment));
  if (input.gate !== null)
    return { changes, step: pauseUntilLater(input), situation: { wanted: input.gate, ending: "over" } };

  const blockers = input.others.filter((attempt) => isUnsettled(attempt, moment));
  if (seen !== null) {
    // Our own open creates do not matter here: all they can do is fail, the pair exists. Others can take it away.
    if (blockers.length > 0) return { changes, step: waitFor(blockers, moment), situation: settling };
    // Guard "no green by an old list": what is there now may be what another write of ours put in its place.
    if (input.unshown.length > 0) return { changes, step: lookSoon(moment), situation: settling };
    return { changes: [...changes, ...verifiedPresent(input)], step: stepAfterVerifying(input), situation: present };
  }
  // Rule 5. Guard "hold only if all live were active".
  if (mayHold(wanting) && !restoresByPolicy(item)) {
    if (blockers.length > 0) return { changes, step: waitFor(blockers, moment), situation: settling };
    // Guard "no hold by an old list": it may be older than our own create, and then nobody removed anything.
    const listed = whenListed(input);
    if (listed > moment.readFrom) return { changes, step: lookFrom(listed, moment), situation: settling };
    if (input.unshown.length > 0) return { changes, step: lookSoon(moment), situation: settling };
    changes.push({ kind: "hold", itemId: item.id, since: item.heldSince ?? moment.realNow });
    return { changes, step: { kind: "complete" }, situation: { wanted: "held", ending: "over" } };
  }
  if (!input.mayCreate)
    return { changes, step: pauseUntilLater(input), situation: { wanted: "paused", ending: "over" } };
  return { changes, step: openCreate(input), situation: { wanted: "being_given", ending: "over" } };
}

/** From then on every list shows what our creates made. */
function whenListed({ attempts }: MembershipInput): number {
  const made = attempts.filter(({ verb, answer }) => verb === "create" && answer?.startsWith("refused") !== true);
  return Math.max(-Infinity, ...made.map(({ settleAt }) => settleAt));
}

function lookSoon({ realNow }: Moment): Step {
  return { kind: "read_again", after: realNow + STALE_LIST_MS };
}

function lookFrom(at: number, { realNow }: Moment): Step {
  return at > realNow ? { kind: "wait", until: at } : { kind: "read_again", after: realNow };
}

const present: Situation = { wanted: "active", ending: "over" };
const settling: Situation = { wanted: "settling", ending: "settling" };

function verifiedPresent(input: MembershipInput): Change[] {
  const { wanting, moment } = input;
  return [
    ...wanting.filter((grant) => grant.state === "approved").map((grant) => firstVerification(grant, moment)),
    ...fulfilledPutBacks(wanting).map((grant): Change => ({ kind: "put_back", grantId: grant.id, on: false })),
  ];
}

/** A grant whose time to become active ran out in this very look is an end, and an end is decided anew. */
function stepAfterVerifying(input: MembershipInput): Step {
  const { wanting, moment } = input;
  const lapsed = wanting.some(
    (grant) => grant.state === "approved" && firstVerification(grant, moment).kind === "grant_ending",
  );
  return lapsed ? { kind: "read_again", after: moment.realNow } : { kind: "complete" };
}

/** Rules 6 to 9: nobody wants it. */
function remove(input: MembershipInput, ownership: Ownership): Decided {
  const { item, seen, own, moment } = input;
  if (seen !== null && ownership.isOurs) return openDelete(input, seen.membershipId); // rule 6
  if (seen !== null && removesOutside(item)) return takeOverAndDelete(input, seen);

  // Rule 7. Guard "delete until answered": a list can be older than our own create.
  const unconfirmed = own.find((row) => row.goneAt === null && row.membershipId !== seen?.membershipId);
  if (unconfirmed !== undefined) return openDelete(input, unconfirmed.membershipId);

  // Rule 8. Guards "settle" and "read began after settling".
  const creates = input.attempts.filter((attempt) => attempt.verb === "create");
  const blockers = [...creates, ...input.others].filter((attempt) => isUnsettled(attempt, moment));
  if (blockers.length > 0)
    return { changes: [], step: waitFor(blockers, moment), situation: { wanted: input.unserved, ending: "settling" } };
  // Guard "list after the delete": the list must have begun after the last delete was answered.
  if (own.some((row) => row.goneAt !== null && row.goneAt > moment.readFrom)) {
    return {
      changes: [],
      step: { kind: "read_again", after: moment.realNow },
      situation: { wanted: input.unserved, ending: "settling" },
    };
  }
  return conclude(input); // rule 9
}

function conclude(input: MembershipInput): Decided {
  const { seen, moment } = input;
  const changes = endings(input).map((grant) => {
    if (seen !== null) return ended(grant, "outside_remains", moment);
    return ended(grant, grant.verifiedAt === null ? "never_given" : "gone", moment);
  });
  const waits = input.grants.some(
    (grant) => grant.putBack || (grant.state === "approved" && isWanting(grant, moment.appNow)),
  );
  const step: Step = waits ? pauseUntilLater(input) : { kind: "complete" };
  return { changes, step, situation: { wanted: input.unserved, ending: "over" } };
}

function takeOverAndDelete(input: MembershipInput, seen: SeenMembership): Decided {
  const { itemId, membershipId } = { itemId: input.item.id, membershipId: seen.membershipId };
  return openDelete(input, membershipId, [{ kind: "own_membership", itemId, membershipId, how: "adopted" }]);
}

/** Guard "delete by membership id": whatever a late delete meets, it removes only what it was meant for. */
function openDelete(input: MembershipInput, membershipId: string, first: readonly Change[] = []): Decided {
  const { item, moment, seen, successor } = input;
  const situation: Situation = {
    wanted: input.wanting.length > 0 ? "being_given" : input.unserved,
    ending: wasRefused(input) ? "still_held" : "being_removed",
  };
  if (successor !== null && seen?.membershipId === membershipId) {
    const step = openAttempt(
      {
        itemId: item.id,
        verb: "make_default",
        purpose: "make_way",
        lane: "revoke",
        membershipId: successor,
        value: membershipId,
      },
      moment.realNow,
      first,
    );
    return { changes: [], step, situation };
  }
  const changes: Change[] = [
    ...first,
    { kind: "delete_opened", itemId: item.id, membershipId, at: moment.realNow },
    ...comesBack(input),
  ];
  const step = openAttempt(
    { itemId: item.id, verb: "delete", purpose: "take", lane: "revoke", membershipId },
    moment.realNow,
    changes,
  );
  return { changes: [], step, situation };
}

/** A live grant that gives way, or stops and asks, finds its access gone by our own hand: no drift, so no hold later. */
function comesBack(input: MembershipInput): Change[] {
  return input.grants
    .filter((grant) => grant.state === "active" && !grant.putBack)
    .map((grant) => ({ kind: "put_back", grantId: grant.id, on: true }));
}

function openCreate(input: MembershipInput): Step {
  const { item, wanting, moment } = input;
  const byPolicy: Change[] = mayHold(wanting)
    ? wanting.map((grant) => ({ kind: "put_back", grantId: grant.id, on: true }))
    : [];
  const purpose = wanting.every((grant) => grant.state === "active") ? "put_back" : "give";
  return openAttempt(
    { itemId: item.id, verb: "create", purpose, lane: "grant", value: item.upstreamId },
    moment.realNow,
    byPolicy,
  );
}

function wasRefused(input: MembershipInput): boolean {
  const deletes = input.attempts.filter((attempt) => attempt.verb === "delete");
  return deletes.at(-1)?.answer === "refused";
}

function endings(input: MembershipInput): GrantRow[] {
  return input.grants.filter((grant) => grant.state === "ending");
}

function ended(
  grant: GrantRow,
  endedAs: "gone" | "outside_remains" | "held_by_other" | "never_given",
  moment: Moment,
): Change {
  return { kind: "grant_ended", grantId: grant.id, endedAs, readFrom: moment.readFrom };
}

/** A hold lasts as long as each look finds it again. What is not wanted any more, or was seen, is not held. */
function releasedHold(input: MembershipInput, { situation }: Decided): Change[] {
  const isUndecided = situation.wanted === "held" || situation.wanted === "settling";
  return input.item.heldSince === null || isUndecided ? [] : [{ kind: "hold", itemId: input.item.id, since: null }];
}

/** Started grants keep their item due, so what waits for something else must say when to look again. */
function pauseUntilLater(input: MembershipInput): Step {
  return { kind: "wait", until: input.moment.realNow + LOOK_AGAIN_MS };
}
