import { isUnsettled } from "./attempts.ts";
import type { Change } from "./outcome.ts";
import { readOwnership } from "./ownership.ts";
import type { AttemptRow, ItemRow, OwnMembershipRow, RememberedOrganizationRow } from "./rows.ts";
import type { Moment, SeenMembership } from "./view.ts";

export interface MemoryInput {
  readonly items: readonly ItemRow[];
  readonly attempts: readonly AttemptRow[];
  readonly own: readonly OwnMembershipRow[];
  readonly remembered: readonly RememberedOrganizationRow[];
  readonly list: readonly SeenMembership[];
  /** False: without the account there is nothing to give back. */
  readonly hasAccount: boolean;
  readonly isGone: (organizationId: string) => boolean;
  readonly moment: Moment;
}

export interface Memory {
  readonly rows: readonly RememberedOrganizationRow[];
  readonly changes: readonly Change[];
}

/**
 * May this write take away an organization other than its own? With one organization allowed every create may, and so
 * may our delete of the person's own one.
 */
export function canDisplace(attempt: AttemptRow): boolean {
  return (
    attempt.verb === "create" ||
    attempt.verb === "restore" ||
    (attempt.verb === "delete" && attempt.purpose === "make_way")
  );
}

/**
 * May this write have changed what the person has without this list showing it? Also an answered one, until lists show
 * what it did: what it made is not in the list yet.
 */
export function mayBeHidden(attempt: AttemptRow, list: readonly SeenMembership[], moment: Moment): boolean {
  if (!canDisplace(attempt)) return false;
  if (isUnsettled(attempt, moment)) return true;
  const isRecent = attempt.answer === "created" && attempt.settleAt > Math.min(moment.readFrom, moment.realNow);
  return isRecent && !list.some((seen) => seen.membershipId === attempt.answerMembershipId);
}

/** The list without what we know to be gone: an id is never used again, so a list that shows it is an old one. */
export function withoutRemoved({ list, attempts }: Pick<MemoryInput, "list" | "attempts">): SeenMembership[] {
  const removed = new Set(
    attempts.flatMap((attempt) =>
      attempt.purpose === "make_way" && attempt.answer === "gone" ? [attempt.membershipId] : [],
    ),
  );
  return list.filter((seen) => !removed.has(seen.membershipId));
}

/** What the person has that is not ours. */
export function foreignMemberships(input: Omit<MemoryInput, "remembered" | "hasAccount" | "isGone">): SeenMembership[] {
  return input.list.filter((seen) => {
    const item = input.items.find((candidate) => candidate.upstreamId === seen.upstreamId);
    if (item === undefined) return true;
    const attempts = input.attempts.filter((attempt) => attempt.itemId === item.id);
    const own = input.own.filter((row) => row.itemId === item.id);
    return !readOwnership({ item, attempts, own, seen, moment: input.moment }).isOurs;
  });
}

/**
 * Compares what was remembered with what is there. Gone with a write of ours opened since it was last seen: we
 * displaced it, and owe it. Gone without one: another hand took it, so it is not ours to give back.
 */
export function recall(input: MemoryInput, foreign: readonly SeenMembership[]): Memory {
  const writing = input.attempts.some((attempt) => mayBeHidden(attempt, input.list, input.moment));
  const rows: RememberedOrganizationRow[] = [];
  const changes: Change[] = [];
  for (const row of input.remembered) {
    const seen = foreign.find((membership) => membership.upstreamId === row.organizationId);
    const isOwed = input.hasAccount && !input.isGone(row.organizationId) && (seen !== undefined || row.writtenSince);
    if (!isOwed) {
      changes.push({ kind: "organization_forgotten", organizationId: row.organizationId });
      continue;
    }
    const now: RememberedOrganizationRow = {
      organizationId: row.organizationId,
      membershipId: seen?.membershipId ?? row.membershipId,
      writtenSince: seen === undefined || writing ? row.writtenSince : false,
      isDisplaced: seen === undefined,
    };
    rows.push(now);
    if (
      now.membershipId !== row.membershipId ||
      now.writtenSince !== row.writtenSince ||
      now.isDisplaced !== row.isDisplaced
    ) {
      changes.push({ kind: "organization_remembered", ...now });
    }
  }
  return { rows, changes };
}

/**
 * Stored with each write that may displace. Guard "remember always": also where the switch is believed to allow
 * several, because the belief may be old and then the create takes what the person had.
 */
export function rememberBeforeWriting(memory: Memory, foreign: readonly SeenMembership[]): Change[] {
  const seen = foreign.map(
    (membership): Change => ({
      kind: "organization_remembered",
      organizationId: membership.upstreamId,
      membershipId: membership.membershipId,
      writtenSince: true,
      isDisplaced: false,
    }),
  );
  const missing = memory.rows.filter(
    (row) => !foreign.some((membership) => membership.upstreamId === row.organizationId),
  );
  return [...seen, ...missing.map((row): Change => ({ kind: "organization_remembered", ...row, writtenSince: true }))];
}

export function forgetAll(memory: Memory): Change[] {
  return memory.rows.map((row) => ({ kind: "organization_forgotten", organizationId: row.organizationId }));
}
