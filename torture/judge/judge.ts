import { keyOfCall, matchCalls, tellAttempts } from "./attempts.ts";
import type { Evidence, Violation } from "./evidence.ts";
import { type GrantStory, tellGrants } from "./grants.ts";
import { Case } from "./case.ts";
import { judgeMemberships } from "./memberships.ts";
import { judgeSlots } from "./slots.ts";
import { presencesOf, slotValuesOf } from "./timelines.ts";

export interface Verdict {
  readonly violations: readonly Violation[];
  readonly grants: readonly GrantStory[];
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * Judges a run by what the simulator recorded and by the exported log. Pure: the same evidence is the same verdict.
 * Clocks of the log and the simulator are of one machine.
 */
export function judge(evidence: Evidence): Verdict {
  const grants = tellGrants(evidence);
  const attempts = tellAttempts(evidence);
  const writes = evidence.calls.filter(
    (call) => call.actorUserId === evidence.serviceUserId && call.method !== "GET" && !call.path.includes("/oauth/"),
  );
  const { unannounced } = matchCalls(attempts, writes);
  const open = new Case(evidence, grants, attempts);
  for (const call of unannounced)
    if (call.hadEffect || keyOfCall(call) === null)
      open.find(
        "change not in the log",
        { userId: 0, thingId: null },
        Date.parse(call.receivedAt),
        `call ${call.seq}, ${call.method} ${call.path}, was announced by no attempt`,
      );
  for (const attempt of attempts) {
    const isDone = attempt.answer === "created" || attempt.answer === "ok" || attempt.answer === "gone";
    if (isDone && attempt.status !== null && attempt.call === null)
      open.find(
        "logged but not done",
        attempt,
        attempt.openedAt,
        `${attempt.verb} was logged as answered ${attempt.status}, and no such call came`,
      );
  }
  for (const grant of grants)
    if (grant.endedAt === null)
      open.find(
        "not ended",
        { userId: grant.userId, thingId: grant.thing.remoteId },
        evidence.endedAt,
        `grant ${grant.id} of ${grant.thing.name} is not over`,
      );
  judgeMemberships(open, "group", presencesOf(evidence, "group"));
  judgeMemberships(open, "organization", presencesOf(evidence, "organization"));
  judgeSlots(open, slotValuesOf(evidence));
  return {
    violations: open.violations,
    grants,
    figures: {
      ...open.figures(),
      grants: grants.length,
      verified: grants.filter((grant) => grant.verifiedAt !== null).length,
      attempts: attempts.length,
      unanswered: attempts.filter((attempt) => attempt.answeredAt === null).length,
      writes: writes.length,
    },
  };
}
