import type { CallRecord } from "../../simulators/zendesk/index.ts";
import { type Evidence, fieldOf, textOf } from "./evidence.ts";

/** One write as the log tells it: opened before the call, answered or not after it. */
export interface AttemptStory {
  readonly id: string;
  readonly userId: number;
  readonly verb: string;
  readonly purpose: string;
  readonly membershipId: string;
  readonly value: string;
  readonly openedAt: number;
  /** Of a definite answer; null: there was none. */
  answeredAt: number | null;
  answer: string | null;
  status: number | null;
  call: CallRecord | null;
}

export function tellAttempts(evidence: Pick<Evidence, "events" | "people">): readonly AttemptStory[] {
  const stories = new Map<string, AttemptStory>();
  for (const event of evidence.events) {
    if (!event.event_type.startsWith("attempt.")) continue;
    const after = fieldOf(event.detail, "after");
    const id = textOf(fieldOf(after, "attempt_id"));
    const at = Date.parse(event.created_at);
    if (event.event_type === "attempt.opened") {
      stories.set(id, {
        id,
        userId: evidence.people.get(event.subject_user_id ?? "") ?? 0,
        verb: textOf(fieldOf(after, "verb")),
        purpose: textOf(fieldOf(after, "purpose")),
        membershipId: textOf(fieldOf(after, "membership_id")),
        value: textOf(fieldOf(after, "value")),
        openedAt: at,
        answeredAt: null,
        answer: null,
        status: null,
        call: null,
      });
    }
    const story = stories.get(id);
    if (event.event_type === "attempt.answered" && story !== undefined) {
      story.answeredAt = at;
      story.answer = textOf(fieldOf(after, "answer"));
      const status = fieldOf(after, "status");
      story.status = typeof status === "number" ? status : null;
    }
  }
  return [...stories.values()];
}

/** What a write asks for, in the words that both sides can say; null: it is no write that access depends on. */
export function keyOfCall(call: CallRecord): string | null {
  const body = call.requestBody;
  const path = call.path.replace(/^\/api\/v2/, "").replace(/\.json$/, "");
  if (call.method === "POST" && path === "/group_memberships")
    return `create ${textOf(fieldOf(body, "group_membership", "user_id"))} ${textOf(fieldOf(body, "group_membership", "group_id"))}`;
  if (call.method === "POST" && path === "/organization_memberships")
    return `create ${textOf(fieldOf(body, "organization_membership", "user_id"))} ${textOf(fieldOf(body, "organization_membership", "organization_id"))}`;
  const deleted = /^\/(?:group|organization)_memberships\/(\d+)$/.exec(path)?.[1];
  if (call.method === "DELETE" && deleted !== undefined) return `delete ${deleted}`;
  const preferred = /^\/users\/\d+\/group_memberships\/(\d+)\/make_default$/.exec(path)?.[1];
  if (preferred !== undefined) return `make_default ${preferred}`;
  const user = /^\/users\/(\d+)$/.exec(path)?.[1];
  if (call.method === "PUT" && user !== undefined)
    return `set_role ${user} ${textOf(fieldOf(body, "user", "custom_role_id"))}`;
  return null;
}

export function keyOfAttempt(attempt: AttemptStory): string {
  if (attempt.verb === "create" || attempt.verb === "restore") return `create ${attempt.userId} ${attempt.value}`;
  if (attempt.verb === "set_role") return `set_role ${attempt.userId} ${attempt.value}`;
  return `${attempt.verb} ${attempt.membershipId}`;
}

/** Clocks of one machine, read by different programs. */
const CLOCK_MARGIN_MS = 50;

export interface Matched {
  /** Calls that changed something or were answered, and that no attempt announced. */
  readonly unannounced: readonly CallRecord[];
}

/**
 * Finds the one call of every attempt. An answered attempt takes the call that was answered so in its time; of the
 * others each takes the newest one that it can have sent.
 */
export function matchCalls(attempts: readonly AttemptStory[], calls: readonly CallRecord[]): Matched {
  const free = new Map<string, CallRecord[]>();
  for (const call of calls) {
    const key = keyOfCall(call) ?? `${call.method} ${call.path}`;
    free.set(key, [...(free.get(key) ?? []), call]);
  }
  const take = (attempt: AttemptStory, fits: (call: CallRecord) => boolean): void => {
    const list = free.get(keyOfAttempt(attempt)) ?? [];
    const index = list.findLastIndex(
      (call) => Date.parse(call.receivedAt) >= attempt.openedAt - CLOCK_MARGIN_MS && fits(call),
    );
    const call = list[index];
    if (call === undefined) return;
    list.splice(index, 1);
    attempt.call = call;
  };
  const newestFirst = attempts.toSorted((left, right) => right.openedAt - left.openedAt);
  for (const attempt of newestFirst.filter((one) => one.answeredAt !== null))
    take(
      attempt,
      (call) =>
        call.status === attempt.status && Date.parse(call.receivedAt) <= (attempt.answeredAt ?? 0) + CLOCK_MARGIN_MS,
    );
  for (const attempt of newestFirst.filter((one) => one.answeredAt === null)) take(attempt, () => true);
  return { unannounced: [...free.values()].flat() };
}
