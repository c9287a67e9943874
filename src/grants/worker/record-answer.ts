import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { ApplyAnswer, PlannedCall } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type AttemptRow, type DefiniteAnswer, type ItemKind, recordAnswer } from "../reconcile/index.ts";
import { backOffMs } from "./back-off.ts";
import type { Claim } from "./claim-target.ts";
import { renewLease } from "./decide.ts";
import { answerWord, wasNeverSent } from "./send-attempt.ts";
import { storeChanges, type Scene } from "./store-changes.ts";

/** One write that was sent, and what came back. */
export interface Sent {
  readonly attempt: AttemptRow;
  readonly kind: ItemKind | null;
  readonly given: ApplyAnswer;
  readonly calls: readonly PlannedCall[];
}

/**
 * Step 5: stores a definite answer and what follows from it, renews the lease and returns the moment from which the
 * next read counts. An answer that never came changes no row; it is logged. Null: the lease is another worker's, and
 * the row stays unanswered, which is enough.
 */
export async function storeAnswer(ctx: CommandContext, claim: Claim, scene: Scene, sent: Sent): Promise<Date | null> {
  const { attempt, kind, given, calls } = sent;
  return inTransaction(ctx, async (unit) => {
    unit.changedNothing();
    if (!(await renewLease(unit, claim))) return null;
    const clock = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(unit.db);
    const now = clock.rows[0]?.now ?? claim.readFrom;
    const word = answerWord(attempt, given);
    const detail = given.answer === "refused" || given.answer === "unanswered" ? given.error.message : "";
    const status = given.answer === "unanswered" ? (given.error.status ?? null) : given.status;
    await sql`
      update attempts set calls = ${JSON.stringify(calls)}::jsonb, answer_status = ${status}, answer_detail = ${detail},
             answer = ${word}, answered_at = ${word === null ? null : now}, answer_membership_id = ${given.answer === "done" ? given.membershipId : null}
       where id = ${attempt.id} and answer is null`.execute(unit.db);
    if (word !== null) {
      const answer: DefiniteAnswer = {
        itemKind: kind,
        answer: word,
        ...(given.answer === "done" && given.membershipId !== null ? { membershipId: given.membershipId } : {}),
        ...(given.answer === "done" && given.accountId !== null ? { accountId: given.accountId } : {}),
      };
      await storeChanges(unit, scene, recordAnswer(attempt, answer, now.getTime()));
    }
    await paceItem(unit.db, claim, attempt, given);
    unit.record({
      action: word === null ? "attempt.unanswered" : "attempt.answered",
      subjectUserId: scene.userId,
      appId: scene.appId,
      after: { attempt_id: attempt.id, verb: attempt.verb, answer: word, status, detail },
    });
    return now;
  });
}

type Db = Parameters<Parameters<typeof inTransaction>[1]>[0]["db"];

/**
 * Back-off per item: what did not work is asked again more slowly, for ever; what worked starts afresh. It slows the
 * next write down and never the next read, which comes at once and tells what happened. Without it an app that answers
 * reads and fails writes, or a list that lags behind a duplicate, would be written to as fast as it answers.
 */
async function paceItem(db: Db, claim: Claim, attempt: AttemptRow, given: ApplyAnswer): Promise<void> {
  const hasWorked = given.answer === "done" || given.answer === "gone";
  const message = hasWorked ? null : given.answer === "duplicate" ? "There is one already." : given.error.message;
  if (attempt.itemId === null) {
    const wait = hasWorked ? null : waitMs(given, await accountFailures(db, claim));
    await sql`update targets set account_next_try_at = clock_timestamp() + ${wait}::float8 * interval '1 millisecond', account_last_answer = ${message} where id = ${claim.targetId}`.execute(
      db,
    );
    return;
  }
  if (hasWorked) {
    await sql`update items set failures = 0, next_try_at = null, last_answer = null where id = ${attempt.itemId}`.execute(
      db,
    );
    return;
  }
  // What was never sent did not fail: it is not slower than others when there are calls again.
  const failed = given.answer === "refused" && wasNeverSent(given.error) ? 0 : 1;
  const counted = await sql<{ failures: number }>`
    update items set failures = failures + ${failed}, last_answer = ${message} where id = ${attempt.itemId} returning failures`.execute(
    db,
  );
  const wait = waitMs(given, counted.rows[0]?.failures ?? 1);
  await sql`update items set next_try_at = clock_timestamp() + ${wait} * interval '1 millisecond' where id = ${attempt.itemId}`.execute(
    db,
  );
}

/** How often in a row, within the last hour, the account did not become what was asked; this attempt included. */
async function accountFailures(db: Db, claim: Claim): Promise<number> {
  const counted = await sql<{ failures: number }>`
    select count(*)::int as failures from attempts x
     where x.target_id = ${claim.targetId} and x.item_id is null and x.opened_at > clock_timestamp() - interval '1 hour'
       and not exists (select 1 from attempts later where later.target_id = x.target_id and later.item_id is null
                        and later.opened_at >= x.opened_at and later.answer in ('created', 'ok', 'gone'))`.execute(db);
  return counted.rows[0]?.failures ?? 1;
}

function waitMs(given: ApplyAnswer, failures: number): number {
  if (given.answer === "refused" && given.error.reason === "lease_too_short") return 0;
  const asked = given.answer === "refused" ? (given.error.retryAfterMs ?? 0) : 0;
  return asked > 0 ? asked : backOffMs(failures);
}
