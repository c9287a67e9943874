import { sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import { ConnectorError, type Connection, type Lane } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { GrantsDeps } from "../grants-deps.ts";
import { backOffMs } from "./back-off.ts";
import type { Claim } from "./claim-target.ts";
import type { ClosedLanes } from "./closed-lanes.ts";
import { type Decided, decide, renewLease } from "./decide.ts";
import { planReading, readApp, type ReadingPlan } from "./read-app.ts";
import { storeAnswer } from "./record-answer.ts";
import { changeOf, isOutOfCalls, type Person, sendAttempt } from "./send-attempt.ts";
import { isSilence, noteAnswered, noteUnanswered } from "./silence.ts";

/** Bounds one claim; a target that needs more is claimed again at once. */
const MOST_WRITES = 12;
/** A wait shorter than this is slept through inside the claim. */
const SHORT_WAIT_MS = 300;

/** Works one claimed target: read, decide, send, record, and read again until nothing differs. */
export async function workTarget(
  deps: GrantsDeps,
  ctx: CommandContext,
  claim: Claim,
  closed: ClosedLanes,
): Promise<void> {
  const connection = await deps.inventory.openConnection(claim.appId as AppId);
  let readFrom = claim.readFrom;
  let { lane } = claim;
  for (let writes = 0; writes < MOST_WRITES; writes += 1) {
    const plan = await planReading(deps.db, claim, lane);
    const read = await readApp(connection, plan, readFrom);
    if (read instanceof ConnectorError) {
      if (isOutOfCalls(read)) closed.close(claim.appId, lane, read.retryAfterMs ?? 0);
      await readFailed(deps, ctx, claim, connection, { error: read, readFrom, lane });
      return;
    }
    if (writes === 0 && claim.followsUnanswered) await noteAnswered(deps.db, claim.appId);
    if (writes === 0 && claim.asksAfterSilence) {
      // Everybody may be asked about again, and this one was not the oldest.
      await release(deps, claim, null);
      return;
    }
    const decidedAtMs = performance.now();
    const decided = await decide(ctx, claim, read);
    if (decided === null) return;
    lane = decided.decision.lane;
    await observeTimes(deps, decided);
    if (decided.attempt === null) {
      const again = await rest(deps, claim, decided);
      if (again === null) return;
      readFrom = again;
      continue;
    }
    const next = await sendAndRecord(deps, ctx, claim, connection, plan, decided, decidedAtMs);
    if (next === null) return;
    readFrom = next;
  }
  await release(deps, claim, 0);
}

async function sendAndRecord(
  deps: GrantsDeps,
  ctx: CommandContext,
  claim: Claim,
  connection: Connection,
  plan: ReadingPlan,
  decided: Decided,
  decidedAtMs: number,
): Promise<Date | null> {
  const { attempt, decision, scene } = decided;
  if (attempt === null) return null;
  const { kind, person } = await factsFor(deps, claim, attempt.itemId, plan.stamp);
  const change = changeOf(attempt, kind, person);
  const answer = await sendAttempt(connection, change, decision.lane, decidedAtMs);
  if (answer.answer === "refused" && answer.error.outcome === "misconfigured") {
    await deps.inventory.blockApp(ctx, claim.appId as AppId, answer.error.message, connection);
  }
  deps.metrics.countAttempt(attempt.verb, answer.answer === "refused" ? answer.error.outcome : answer.answer);
  return storeAnswer(ctx, claim, scene, { attempt, kind, given: answer, calls: connection.describeCalls(change) });
}

async function factsFor(
  deps: GrantsDeps,
  claim: Claim,
  itemId: string | null,
  stamp: string,
): Promise<{ kind: "group" | "organization" | "custom_role" | null; person: Person }> {
  const result = await sql<{
    account_id: string | null;
    email: string;
    full_name: string;
    kind: "group" | "organization" | "custom_role" | null;
  }>`
    select t.account_id, u.email, u.full_name, (select kind from items where id = ${itemId}) as kind
      from targets t join users u on u.id = t.user_id where t.id = ${claim.targetId}`.execute(deps.db);
  const row = result.rows[0];
  return {
    kind: row?.kind ?? null,
    person: { accountId: row?.account_id ?? null, email: row?.email ?? "", name: row?.full_name ?? "", stamp },
  };
}

/** Nothing to send. Returns the moment of a new read when one is worth doing within this claim. */
async function rest(deps: GrantsDeps, claim: Claim, decided: Decided): Promise<Date | null> {
  const { next } = decided.decision;
  if (next.kind !== "read_again") {
    // What waits is mostly found by its rows; an account that is about to be closed has none yet.
    await release(deps, claim, next.kind === "wait" ? Math.max(0, next.until - decided.realNow.getTime()) : null);
    return null;
  }
  const wait = Math.max(0, next.after - decided.realNow.getTime());
  if (wait > SHORT_WAIT_MS) {
    await release(deps, claim, wait);
    return null;
  }
  await new Promise((resolve) => {
    setTimeout(resolve, wait + 50);
  });
  const clock = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(deps.db);
  return clock.rows[0]?.now ?? null;
}

/** Gives the target back; with `wakeAfterMs` it is looked at again then. */
async function release(deps: GrantsDeps, claim: Claim, wakeAfterMs: number | null): Promise<void> {
  const wake =
    wakeAfterMs === null
      ? sql`wake_at`
      : sql`least(coalesce(wake_at, 'infinity'), clock_timestamp() + ${wakeAfterMs} * interval '1 millisecond')`;
  await sql`update targets set lease_token = null, lease_until = null, wake_at = ${wake}
             where id = ${claim.targetId} and lease_token = ${claim.leaseToken}`.execute(deps.db);
}

interface FailedRead {
  readonly error: ConnectorError;
  readonly readFrom: Date;
  readonly lane: Lane;
}

/** A failed read decides nothing: it only sets when this target is looked at again. */
async function readFailed(
  deps: GrantsDeps,
  ctx: CommandContext,
  claim: Claim,
  connection: Connection,
  failed: FailedRead,
): Promise<void> {
  const { error } = failed;
  deps.log.warn(
    { targetId: claim.targetId, outcome: error.outcome, reason: error.reason },
    "the app could not be read",
  );
  if (error.outcome === "misconfigured")
    await deps.inventory.blockApp(ctx, claim.appId as AppId, error.message, connection);
  await inTransaction(ctx, async (unit) => {
    // A pace is nobody's access, so it is no event.
    unit.changedNothing();
    // Guard "token in every transaction": a late worker must not slow down what another one works at.
    if (await renewLease(unit, claim)) await slowDown(unit, claim, failed);
  });
  if (isSilence(error)) await noteUnanswered(deps.db, claim, error.message);
}

/**
 * Slows a target down, never the obligation, and never other targets, unless nobody can be read. What was made due after
 * the read began stays due: an end that was asked for meanwhile does not wait for a read that knew nothing of it. The
 * pace of reads is the target's own: what a write met is its item's.
 */
async function slowDown({ db }: UnitOfWork, claim: Claim, { error, readFrom, lane }: FailedRead): Promise<void> {
  // Our own limit says nothing about this target: it keeps its place among those that are due.
  const hasFailed = !isOutOfCalls(error);
  const counted = await sql<{ read_failures: number }>`
    update targets set read_failures = read_failures + ${hasFailed ? 1 : 0} where id = ${claim.targetId} returning read_failures`.execute(
    db,
  );
  const wait = error.retryAfterMs ?? backOffMs(counted.rows[0]?.read_failures ?? 1);
  const later = sql`clock_timestamp() + ${wait} * interval '1 millisecond'`;
  // What had ended before does not wait for calls of the grants: its own lane may well have some.
  const keepsEnds = isOutOfCalls(error) && lane === "grant";
  await sql`
    update items set next_try_at = ${later}, last_answer = case when ${hasFailed} then ${error.message} else last_answer end
     where target_id = ${claim.targetId} and not coalesce(next_try_at > ${readFrom} and next_try_at <= clock_timestamp(), false)
       and not (${keepsEnds} and exists (select from grants g where g.item_id = items.id and g.state = 'ending'))`.execute(
    db,
  );
  await sql`
    update targets set lease_token = null, lease_until = null, last_error = case when ${hasFailed} then ${error.message} else last_error end,
           account_next_try_at = ${later},
           wake_at = case when wake_at is null or (wake_at > ${readFrom} and wake_at <= clock_timestamp()) then wake_at else ${later} end
     where id = ${claim.targetId}`.execute(db);
}

/** From approval to working and from the end to verified gone, as the rows say it after the commit. */
async function observeTimes(deps: GrantsDeps, { decision }: Decided): Promise<void> {
  const moved = decision.changes.flatMap((change) =>
    change.kind === "grant_active" || change.kind === "grant_ended" ? [change.grantId] : [],
  );
  if (moved.length === 0) return;
  const grants = await deps.db
    .selectFrom("grants")
    .select(["state", "ended_as", "approved_at", "verified_at", "end_due_at", "ended_at"])
    .where("id", "in", moved)
    .execute();
  for (const grant of grants) {
    if (grant.state === "active" && grant.verified_at !== null) {
      deps.metrics.observeActivation((grant.verified_at.getTime() - grant.approved_at.getTime()) / 1000);
    }
    if (grant.ended_as === "gone" && grant.ended_at !== null && grant.end_due_at !== null) {
      deps.metrics.observeRevocation((grant.ended_at.getTime() - grant.end_due_at.getTime()) / 1000);
    }
  }
}
