import { type Kysely, sql } from "kysely";
import type { GrantView, ReceiptView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { notFound } from "../../platform/errors/index.ts";
import { type GrantListRow, type GrantReader, grantView, selectGrants, visibleSql } from "./grant-rows.ts";

interface AttemptLine {
  readonly verb: string;
  readonly purpose: string;
  readonly opened_at: Date;
  readonly answered_at: Date | null;
  readonly answer: string | null;
  readonly answer_status: number | null;
  readonly answer_detail: string | null;
  readonly calls: unknown;
}

interface Proof {
  readonly verified_read_from: Date | null;
  readonly ended_read_from: Date | null;
  readonly requester: string | null;
  readonly reason: string | null;
  readonly requested_at: Date | null;
}

type Line = ReceiptView["asked"]["lines"][number];

/** The proof of one grant: what was asked, what was done, what was read back and when. Throws `grant.not_found`. */
export async function getReceipt(db: Kysely<Database>, reader: GrantReader, grantId: string): Promise<ReceiptView> {
  const [row] = await selectGrants(db, reader, sql`g.id = ${grantId} and ${visibleSql(reader)}`, sql`g.id`, 1);
  if (row === undefined)
    throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.", { details: { grantId } });
  const grant = grantView(row, reader);
  const proof = await loadProof(db, grantId);
  const attempts = await loadAttempts(db, grantId);
  const late = await loadLateAppearances(db, grantId);
  const event = await loadEndEvent(db, grantId);
  const isVerified = row.state === "ended";
  return {
    grant,
    is_verified: isVerified,
    summary: summaryOf(grant),
    asked: { sentence: askedSentence(row, proof), lines: await askedLines(db, row, proof) },
    done: { sentence: doneSentence(attempts), lines: attempts.map(attemptLine) },
    read_back: { sentence: readBackSentence(grant, isVerified, late), lines: readBackLines(row, proof, late) },
    verified_at: isVerified ? (row.ended_at?.toISOString() ?? null) : null,
    read_began_at: proof.ended_read_from?.toISOString() ?? null,
    event,
  };
}

async function loadProof(db: Kysely<Database>, grantId: string): Promise<Proof> {
  const result = await sql<Proof>`
    select g.verified_read_from, g.ended_read_from, u.full_name as requester, q.reason, q.created_at as requested_at
      from grants g left join requests q on q.id = g.request_id left join users u on u.id = q.requester_id
     where g.id = ${grantId}`.execute(db);
  return (
    result.rows[0] ?? {
      verified_read_from: null,
      ended_read_from: null,
      requester: null,
      reason: null,
      requested_at: null,
    }
  );
}

/**
 * Every write about the grant's item while the grant lived; a write for an overlapping grant is part of the proof. And
 * the removal of what a write of that time made after the grant was over.
 */
async function loadAttempts(db: Kysely<Database>, grantId: string): Promise<AttemptLine[]> {
  const result = await sql<AttemptLine>`
    with lived as (${attemptsWhileLive(grantId)})
    select verb, purpose, opened_at, answered_at, answer, answer_status, answer_detail, calls from lived
    union all
    select t.verb, t.purpose, t.opened_at, t.answered_at, t.answer, t.answer_status, t.answer_detail, t.calls
      from grants g join attempts t on t.item_id = g.item_id and t.verb = 'delete'
      join own_memberships o on o.item_id = g.item_id and o.membership_id = t.membership_id
     where g.id = ${grantId} and ${isLateAppearance} and t.id not in (select id from lived)
     order by opened_at`.execute(db);
  return result.rows;
}

function attemptsWhileLive(grantId: string) {
  return sql`
    select t.* from attempts t
      join grants g on g.id = ${grantId}
      cross join lateral (select app_clock() - clock_timestamp() as shift) as clock
     where t.target_id = g.target_id and (t.item_id = g.item_id or t.item_id is null)
       and t.opened_at >= g.approved_at - clock.shift - interval '1 second'
       and (g.ended_at is null or t.opened_at <= g.ended_at - clock.shift + interval '1 second')`;
}

/** A membership that was found after the grant was over, made by a create that was never answered while it lived. */
const isLateAppearance = sql<boolean>`
  o.how = 'claimed' and o.noted_at > g.ended_read_from
  and exists (select 1 from lived where lived.item_id = g.item_id and lived.verb = 'create' and lived.answer is null)`;

interface LateAppearance {
  readonly noted_at: Date;
  readonly gone_at: Date | null;
}

async function loadLateAppearances(db: Kysely<Database>, grantId: string): Promise<LateAppearance[]> {
  const result = await sql<LateAppearance>`
    with lived as (${attemptsWhileLive(grantId)})
    select o.noted_at, o.gone_at from grants g join own_memberships o on o.item_id = g.item_id
     where g.id = ${grantId} and ${isLateAppearance} order by o.noted_at`.execute(db);
  return result.rows;
}

async function loadEndEvent(db: Kysely<Database>, grantId: string): Promise<ReceiptView["event"]> {
  const row = await db
    .selectFrom("events")
    .select(["seq", "event_id", "hash"])
    .where("grant_id", "=", grantId)
    .where("action", "=", "grant.ended")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { seq: row.seq, event_id: row.event_id, hash: row.hash.toString("hex") };
}

function summaryOf(grant: GrantView): string {
  const what = `${grant.user.full_name}: ${grant.resource.name}`;
  switch (grant.status) {
    case "verified_gone":
      return `${what}, seen to be gone.`;
    case "lapsed":
    case "never_given":
      return `${what}, never given, and seen not to be there.`;
    case "outside_remains":
      return `${what}, ended; access that is not ours remains.`;
    case "held_by_other":
      return `${what}, ended; another grant still holds it.`;
    default:
      return `${what}, not verified to be gone yet.`;
  }
}

function askedSentence(row: GrantListRow, proof: Proof): string {
  if (proof.requester === null) return "An administrator gave this access.";
  return `${proof.requester} asked for ${row.resource_name}${row.full_name === proof.requester ? "" : ` for ${row.full_name}`}.`;
}

async function askedLines(db: Kysely<Database>, row: GrantListRow, proof: Proof): Promise<Line[]> {
  const lines: Line[] = [];
  if (proof.requested_at !== null) {
    lines.push({
      at: proof.requested_at.toISOString(),
      text: `Requested: ${proof.reason === "" || proof.reason === null ? "no reason given" : proof.reason}`,
      call: null,
      answer: null,
    });
  }
  if (row.request_id !== null) {
    const reviews = await db
      .selectFrom("reviews")
      .innerJoin("users", "users.id", "reviews.user_id")
      .select(["users.full_name as name", "reviews.decision", "reviews.decided_at", "reviews.comment"])
      .where("reviews.request_id", "=", row.request_id)
      .orderBy("reviews.decided_at")
      .execute();
    for (const review of reviews) {
      const word = review.decision === "approved" ? "Approved" : "Denied";
      lines.push({
        at: review.decided_at.toISOString(),
        text: `${word} by ${review.name}${review.comment === "" ? "" : `: ${review.comment}`}`,
        call: null,
        answer: null,
      });
    }
  }
  lines.push({ at: row.approved_at.toISOString(), text: "Granted", call: null, answer: null });
  if (row.ending_at !== null)
    lines.push({
      at: row.ending_at.toISOString(),
      text: `End written: ${endWords(row.end_cause)}`,
      call: null,
      answer: null,
    });
  return lines;
}

function endWords(cause: GrantView["end_cause"]): string {
  switch (cause) {
    case "expired":
      return "its time ran out";
    case "lapsed":
      return "it was not seen to work in time";
    case "given_back":
      return "given back by the holder";
    case "revoked":
      return "revoked";
    case null:
      return "not ended";
    default:
      return cause.replaceAll("_", " ");
  }
}

function doneSentence(attempts: readonly AttemptLine[]): string {
  const unanswered = attempts.filter((attempt) => attempt.answer === null).length;
  if (attempts.length === 0) return "Nothing was written to Zendesk.";
  const calls = attempts.length === 1 ? "1 write" : `${attempts.length} writes`;
  return unanswered === 0
    ? `${calls}, each answered by Zendesk.`
    : `${calls}, ${unanswered} of them without an answer and settled by waiting.`;
}

function attemptLine(attempt: AttemptLine): Line {
  const first = Array.isArray(attempt.calls)
    ? (attempt.calls[0] as { method?: string; path?: string } | undefined)
    : undefined;
  return {
    at: attempt.opened_at.toISOString(),
    text: attempt.verb.replaceAll("_", " "),
    call: first?.method === undefined ? null : `${first.method} ${first.path ?? ""}`,
    answer:
      attempt.answer === null
        ? "no answer"
        : `${attempt.answer_status ?? ""} ${attempt.answer.replaceAll("_", " ")}`.trim(),
  };
}

function readBackSentence(grant: GrantView, isVerified: boolean, late: readonly LateAppearance[]): string {
  if (!isVerified) return "Not read back yet: Gatehouse has not seen it gone.";
  if (late.length > 0) {
    return late.every((appearance) => appearance.gone_at !== null)
      ? "Seen to be gone. Later it was there again, because a write without an answer acted late; it was removed."
      : "Seen to be gone, and later there again, because a write without an answer acted late. It is being removed.";
  }
  if (grant.ended_as === "outside_remains") return "Zendesk still shows it, through access that is not ours.";
  if (grant.ended_as === "held_by_other") return "Zendesk may still show it: another grant holds it.";
  return "A complete list, read after every write was answered or settled, does not show it.";
}

function readBackLines(row: GrantListRow, proof: Proof, late: readonly LateAppearance[]): Line[] {
  const lines: Line[] = [];
  if (proof.verified_read_from !== null)
    lines.push({ at: proof.verified_read_from.toISOString(), text: "Seen to work", call: null, answer: null });
  if (proof.ended_read_from !== null) {
    lines.push({
      at: proof.ended_read_from.toISOString(),
      text: row.ended_as === "gone" || row.ended_as === "never_given" ? "Seen to be gone" : "Looked at",
      call: null,
      answer: null,
    });
  }
  for (const { noted_at, gone_at } of late) {
    const text = "There again: a write without an answer acted late";
    lines.push({ at: noted_at.toISOString(), text, call: null, answer: null });
    if (gone_at !== null) lines.push({ at: gone_at.toISOString(), text: "Removed again", call: null, answer: null });
  }
  return lines;
}
