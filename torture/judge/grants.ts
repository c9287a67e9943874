import { type Evidence, fieldOf, textOf, type ThingRef } from "./evidence.ts";

const ENDING = new Set([
  "grant.expired",
  "grant.lapsed",
  "grant.given_back",
  "grant.revoked",
  "grant.person_deactivated",
  "grant.resource_removed",
  "grant.app_removed",
]);

/** One grant as the exported log tells it. */
export interface GrantStory {
  readonly id: string;
  readonly userId: number;
  readonly thing: ThingRef;
  readonly approvedAt: number;
  verifiedAt: number | null;
  expiresAt: number | null;
  /** From then on nothing justifies the access: the promised end, or the moment somebody ended it. Infinity: open. */
  endsAt: number;
  stoppedAt: number | null;
  endedAt: number | null;
  endedAs: string | null;
}

/** Tells every grant from the log alone. */
export function tellGrants(evidence: Pick<Evidence, "events" | "people" | "things">): readonly GrantStory[] {
  const stories = new Map<string, GrantStory>();
  for (const event of evidence.events) {
    if (event.grant_id === null) continue;
    const at = Date.parse(event.created_at);
    if (event.event_type === "grant.approve") {
      const userId = evidence.people.get(event.subject_user_id ?? "");
      const thing = evidence.things.get(event.resource_id ?? "");
      if (userId === undefined || thing === undefined) throw new Error(`row ${event.seq} is about somebody unknown`);
      stories.set(event.grant_id, {
        id: event.grant_id,
        userId,
        thing,
        approvedAt: at,
        verifiedAt: null,
        expiresAt: null,
        endsAt: Number.POSITIVE_INFINITY,
        stoppedAt: null,
        endedAt: null,
        endedAs: null,
      });
      continue;
    }
    const story = stories.get(event.grant_id);
    if (story !== undefined) goOn(story, event.event_type, at, fieldOf(event.detail, "after"));
  }
  return [...stories.values()];
}

function goOn(story: GrantStory, type: string, at: number, after: unknown): void {
  const expires = Date.parse(textOf(fieldOf(after, "expires_at")));
  if (type === "grant.verified") story.verifiedAt = at;
  if (["grant.verified", "grant.extend", "grant.prolong"].includes(type) && !Number.isNaN(expires)) {
    story.expiresAt = expires;
    story.endsAt = expires;
  }
  // Time is the promise itself; the row that says so may come late, and that is what is judged.
  if (type === "grant.expired") story.endsAt = Math.min(at, story.expiresAt ?? at);
  else if (ENDING.has(type)) story.endsAt = Math.min(at, story.endsAt);
  if (type === "grant.stopped") story.stoppedAt = at;
  if (type === "grant.go_on") story.stoppedAt = null;
  if (type === "grant.ended") {
    story.endedAt = at;
    story.endedAs = textOf(fieldOf(after, "ended_as"));
  }
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What of a span is covered by none of the others, in order. */
export function uncovered(span: Span, covers: readonly Span[]): readonly Span[] {
  const open: Span[] = [];
  let from = span.from;
  for (const cover of covers.toSorted((left, right) => left.from - right.from)) {
    if (cover.to <= from || cover.from >= span.to) continue;
    if (cover.from > from) open.push({ from, to: cover.from });
    from = Math.max(from, cover.to);
  }
  if (from < span.to) open.push({ from, to: span.to });
  return open;
}

/** How much of a span was free of disturbances. */
export function countedMs(span: Span, disturbances: readonly Span[]): number {
  return uncovered(span, disturbances).reduce((sum, { from, to }) => sum + to - from, 0);
}
