import type { GrantExplanation, GrantStatus } from "./outcome.ts";
import type { GrantRow, Millis } from "./rows.ts";

/** Approved or active. A stopped or future grant is live too: it keeps its person's account. */
export function isLive(grant: GrantRow): boolean {
  return grant.state === "approved" || grant.state === "active";
}

/** Should the access be there now? A stopped grant holds nothing until a person decides. */
export function isWanting(grant: GrantRow, appNow: Millis): boolean {
  if (grant.stoppedAt !== null) return false;
  return grant.state === "active" || (grant.state === "approved" && grant.startsAt <= appNow);
}

/**
 * The hold applies only where everybody who wants the access had it. A grant that was never given is always carried
 * out, or it would wait for ever behind somebody else's drift; so is one that a person asked to put back.
 */
export function mayHold(wanting: readonly GrantRow[]): boolean {
  return wanting.every((grant) => grant.state === "active" && !grant.putBack);
}

export interface Situation {
  readonly wanted: GrantStatus;
  readonly ending: GrantStatus;
}

/** The word for each grant of one item; `ended` is for the screen of the past, not for this one. */
export function explain(grants: readonly GrantRow[], situation: Situation, appNow: Millis): GrantExplanation[] {
  const explained: GrantExplanation[] = [];
  for (const grant of grants) {
    if (grant.state === "ended") continue;
    explained.push({ grantId: grant.id, status: statusOf(grant, situation, appNow) });
  }
  return explained;
}

function statusOf(grant: GrantRow, situation: Situation, appNow: Millis): GrantStatus {
  if (grant.state === "ending") return situation.ending;
  if (grant.stoppedAt !== null) return "stopped";
  return isWanting(grant, appNow) ? situation.wanted : "scheduled";
}
