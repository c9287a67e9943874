import type { AttemptStory } from "./attempts.ts";
import { keyOfCall } from "./attempts.ts";
import { type Evidence, fieldOf } from "./evidence.ts";
import type { GrantStory } from "./grants.ts";

/** What one thing of one person went through between two moments, oldest first: the log and the simulator in one. */
export function historyOf(
  evidence: Evidence,
  told: { readonly grants: readonly GrantStory[]; readonly attempts: readonly AttemptStory[] },
  about: { readonly userId: number; readonly thingId: number | null },
  span: { readonly from: number; readonly to: number },
): readonly string[] {
  const lines: Line[] = [];
  const add = (at: number, text: string): void => {
    if (at >= span.from && at <= span.to) lines.push({ at, text });
  };
  for (const change of evidence.changes) {
    const row = change.after ?? change.before;
    const user = change.table === "users" ? change.id : fieldOf(row, "user_id");
    if (user !== about.userId) continue;
    if (!["groupMemberships", "organizationMemberships", "users"].includes(change.table)) continue;
    const thing = fieldOf(row, "group_id") ?? fieldOf(row, "organization_id") ?? fieldOf(row, "custom_role_id");
    if (about.thingId !== null && change.table === "groupMemberships" && thing !== about.thingId) continue;
    const what = change.before === null ? "made" : change.after === null ? "gone" : "changed";
    const by = change.cause.kind === "call" ? `call ${change.cause.call}` : change.cause.kind;
    add(Date.parse(change.at), `simulator: ${change.table} ${change.id} (${String(thing)}) ${what} by ${by}`);
  }
  for (const attempt of told.attempts) {
    if (attempt.userId !== about.userId) continue;
    const name = `${attempt.verb} ${attempt.value || attempt.membershipId} (${attempt.purpose})`;
    add(
      attempt.openedAt,
      `log: ${name} opened${attempt.call === null ? ", never sent" : `, call ${attempt.call.seq}`}`,
    );
    if (attempt.answeredAt !== null)
      add(attempt.answeredAt, `log: ${name} answered ${attempt.answer ?? ""} ${attempt.status ?? ""}`);
  }
  for (const { at, text } of callLines(evidence, told.attempts, about.userId)) add(at, text);
  const ids = new Set(
    told.grants
      .filter(
        (one) =>
          one.userId === about.userId &&
          (about.thingId === null || one.thing.kind !== "group" || one.thing.remoteId === about.thingId),
      )
      .map((one) => one.id),
  );
  for (const event of evidence.events) {
    if (event.grant_id === null || !ids.has(event.grant_id)) continue;
    const after = fieldOf(event.detail, "after");
    add(Date.parse(event.created_at), `log: ${event.event_type} ${event.grant_id.slice(-6)} ${JSON.stringify(after)}`);
  }
  return lines
    .toSorted((left, right) => left.at - right.at)
    .map(({ at, text }) => `${new Date(at).toISOString().slice(11, 23)} ${text}`);
}

interface Line {
  readonly at: number;
  readonly text: string;
}

/** When each call about one person came, and when it acted. */
function callLines(evidence: Evidence, attempts: readonly AttemptStory[], userId: number): readonly Line[] {
  const lines: Line[] = [];
  const theirs = new Set(attempts.filter((one) => one.userId === userId).map((one) => one.call));
  for (const call of evidence.calls) {
    if (!theirs.has(call) && keyOfCall(call)?.includes(` ${userId} `) !== true) continue;
    const faults = call.faults.map((fault) => fault.kind).join(", ");
    const came = `simulator: call ${call.seq} ${call.method} ${call.path} came`;
    lines.push({ at: Date.parse(call.receivedAt), text: `${came}${faults === "" ? "" : ` (${faults})`}` });
    const acted = `simulator: call ${call.seq} acted ${call.actStatus ?? ""}, told ${call.status ?? "nothing"}`;
    if (call.actedAt !== null) lines.push({ at: Date.parse(call.actedAt), text: acted });
  }
  return lines;
}
