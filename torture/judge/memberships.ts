import type { Case } from "./case.ts";
import { type GrantStory, uncovered } from "./grants.ts";
import { callOf, type Presence } from "./timelines.ts";

/** How far the app's clock may be from ours (protocol, I2). */
const MARGIN_MS = 5_000;
/** From the opening of a create that nobody answered: as long as it explains what appears (protocol, claim_until). */
const CLAIM_MS = 24 * 60 * 60_000;
/** What a switch that was moved changes is believed only after a read; until then either answer is right. */
const SWITCH_MS = 90_000;

interface Pair {
  readonly userId: number;
  readonly thingId: number;
  readonly name: string;
  readonly grants: readonly GrantStory[];
  readonly presences: readonly Presence[];
}

/** Judges groups and organizations: presence after the end, absence while live, and what is not ours. */
export function judgeMemberships(open: Case, kind: "group" | "organization", presences: readonly Presence[]): void {
  for (const pair of pairsOf(open, kind, presences)) {
    judgePresence(open, pair);
    judgeRepeats(open, pair, kind);
    judgeAbsence(open, pair, kind);
  }
  if (kind === "group") judgeOutside(open, presences);
  else judgeOrganizationsAtEnd(open, presences);
}

function pairsOf(open: Case, kind: string, presences: readonly Presence[]): readonly Pair[] {
  const pairs = new Map<string, { pair: Pair; grants: GrantStory[]; presences: Presence[] }>();
  const known = new Map(
    [...open.evidence.things.values()]
      .filter((thing) => thing.kind === kind)
      .map((thing) => [thing.remoteId, thing.name]),
  );
  const slot = (userId: number, thingId: number): { grants: GrantStory[]; presences: Presence[] } | null => {
    const name = known.get(thingId);
    if (name === undefined) return null;
    const key = `${userId} ${thingId}`;
    const found = pairs.get(key);
    if (found !== undefined) return found;
    const grants: GrantStory[] = [];
    const mine: Presence[] = [];
    const made = { pair: { userId, thingId, name, grants, presences: mine }, grants, presences: mine };
    pairs.set(key, made);
    return made;
  };
  for (const grant of open.grants)
    if (grant.thing.kind === kind) slot(grant.userId, grant.thing.remoteId)?.grants.push(grant);
  for (const presence of presences) slot(presence.userId, presence.thingId)?.presences.push(presence);
  return [...pairs.values()].map(({ pair }) => pair);
}

/** I1: what we made is there only while a grant justifies it, and as long after as the bound says. */
function judgePresence(open: Case, pair: Pair): void {
  const justified = pair.grants.map((grant) => ({ from: grant.approvedAt, to: grant.endsAt }));
  for (const presence of pair.presences.filter((one) => one.maker === "ours")) {
    const to = presence.to ?? open.evidence.endedAt;
    for (const span of uncovered({ from: presence.from, to }, justified)) {
      if (!open.isTooLong(pair.userId, span)) continue;
      const seconds = Math.round((span.to - span.from) / 1_000);
      const counted = Math.round(open.counted(pair.userId, span) / 1_000);
      const text = `${pair.name} was there ${seconds} s after its end, ${counted} s of them with nothing in the way`;
      open.find("present after its bound", pair, span.to, text, span.from - 100_000);
    }
  }
}

/** Nothing is made twice for one need: between two makings of ours somebody else removed it, or the need had ended. */
function judgeRepeats(open: Case, pair: Pair, kind: "group" | "organization"): void {
  const ours = pair.presences.filter((one) => one.maker === "ours");
  for (const [index, presence] of ours.entries()) {
    const before = ours[index - 1];
    if (before?.to == null || before.remover !== "ours") continue;
    const gone = before.to;
    const call = callOf(before.removedBy, open.calls);
    // A grant that lived, verified, across both is one need.
    const same = pair.grants.find(
      (grant) =>
        grant.verifiedAt !== null &&
        grant.verifiedAt < gone &&
        grant.endsAt > presence.from &&
        grant.stoppedAt === null,
    );
    if (same === undefined || call?.method !== "DELETE") continue;
    // The lower of several grants gives way while only one organization is allowed, and comes back (protocol, 6).
    if (kind === "organization" && wasReplaced(open, gone)) {
      open.excuse("organization given again when several were allowed");
      continue;
    }
    if (wasDeleteOpenedBefore(open, before, same.verifiedAt ?? 0)) continue;
    open.find(
      "written twice",
      pair,
      presence.from,
      `${pair.name} was removed and made again for one grant`,
      gone - 60_000,
    );
  }
}

/** A delete that was opened for an earlier grant may act late; the membership is then given anew (protocol, rule 2). */
function wasDeleteOpenedBefore(open: Case, presence: Presence, verifiedAt: number): boolean {
  return open.attempts.some(
    (attempt) =>
      attempt.verb === "delete" &&
      attempt.membershipId === String(presence.membershipId) &&
      attempt.openedAt < verifiedAt,
  );
}

/** What is live and was seen to work is there, unless somebody else took it away since. */
function judgeAbsence(open: Case, pair: Pair, kind: "group" | "organization"): void {
  const there = pair.presences.map(({ from, to }) => ({ from, to: to ?? open.evidence.endedAt }));
  for (const grant of pair.grants) {
    if (grant.stoppedAt !== null) continue;
    const endsAt = Math.min(grant.endsAt, open.evidence.endedAt);
    const from = grant.verifiedAt ?? grant.approvedAt;
    for (const span of uncovered({ from, to: endsAt }, there)) {
      const taken = pair.presences.findLast((one) => one.to !== null && one.to <= span.from + 1);
      if (grant.verifiedAt !== null && taken?.remover === "hand") {
        open.excuse("live access that a person took away (drift)");
        continue;
      }
      if (kind === "organization" && wasReplaced(open, span.from)) {
        open.excuse("organization displaced while only one is allowed");
        continue;
      }
      if (grant.verifiedAt !== null && taken?.remover === "ours") {
        open.find("live but missing", pair, span.from, `${pair.name} was live and we removed it`, span.from - 100_000);
        continue;
      }
      const counted = open.counted(pair.userId, span);
      if (counted <= open.evidence.boundMs) continue;
      const text = `${pair.name} was missing for ${Math.round(counted / 1_000)} s with nothing in the way`;
      open.find(
        grant.verifiedAt === null ? "never given" : "live but missing",
        pair,
        span.to,
        text,
        span.from - 30_000,
      );
    }
  }
}

/** Whether the account allowed only one organization then, or was just being changed. */
function wasReplaced(open: Case, at: number): boolean {
  const moves = open.evidence.multipleOrganizations;
  const last = moves.findLast((move) => move.at <= at);
  return last !== undefined && (!last.isOn || (moves.indexOf(last) > 0 && at - last.at < SWITCH_MS));
}

/** I2: what others made is theirs, unless it appeared while a create of ours was unanswered and open. */
function judgeOutside(open: Case, presences: readonly Presence[]): void {
  for (const presence of presences) {
    if (presence.maker === "ours" || presence.remover !== "ours" || presence.to === null) continue;
    const wasOpen = open.attempts.some(
      (attempt) =>
        attempt.verb === "create" &&
        attempt.userId === presence.userId &&
        attempt.value === String(presence.thingId) &&
        presence.from >= attempt.openedAt - MARGIN_MS &&
        presence.from <= (attempt.answeredAt ?? attempt.openedAt + CLAIM_MS),
    );
    if (wasOpen && presence.maker === "hand") {
      open.excuse("made by hand under an open create of ours (I2)");
      continue;
    }
    open.find(
      "outside access taken",
      presence,
      presence.to,
      `membership ${presence.membershipId}, made by ${presence.maker}, was removed by us`,
    );
  }
}

/** Whatever our writes displaced is back in the end: the organizations that a person had without us. */
function judgeOrganizationsAtEnd(open: Case, presences: readonly Presence[]): void {
  const now = new Set(presences.filter((one) => one.to === null).map((one) => `${one.userId} ${one.thingId}`));
  for (const presence of presences) {
    if (presence.maker === "ours" || presence.remover !== "ours") continue;
    if (now.has(`${presence.userId} ${presence.thingId}`)) {
      open.excuse("organization displaced and returned");
      continue;
    }
    const later = presences.some(
      (one) =>
        one.userId === presence.userId &&
        one.thingId === presence.thingId &&
        one.from >= (presence.to ?? 0) &&
        one.remover !== "ours",
    );
    if (later) continue;
    const isGranted = [...open.evidence.things.values()].some(
      (thing) => thing.kind === "organization" && thing.remoteId === presence.thingId,
    );
    const wasOpen =
      isGranted &&
      open.attempts.some(
        (attempt) =>
          attempt.verb === "create" &&
          attempt.userId === presence.userId &&
          attempt.value === String(presence.thingId) &&
          presence.from >= attempt.openedAt - MARGIN_MS &&
          presence.from <= (attempt.answeredAt ?? attempt.openedAt + CLAIM_MS),
      );
    if (wasOpen) {
      open.excuse("made by hand under an open create of ours (I2)");
      continue;
    }
    open.find(
      "outside access taken",
      presence,
      presence.to ?? open.evidence.endedAt,
      `organization ${presence.thingId}, which the person had without us, is not there any more`,
    );
  }
}
