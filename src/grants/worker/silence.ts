import { type Kysely, sql } from "kysely";
import type { ConnectorError } from "../../connectors/kit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { Claim } from "./claim-target.ts";
import { LEASE_SECONDS } from "./lease.ts";

/** As many reads as a node has in hand at once. Fewer would take a few unlucky ones for an outage. */
const SILENT_AFTER = 6;
const FIRST_PAUSE_MS = 1_000;
/** However long an app was silent, its removals begin again this long after its first answer would have come. */
const LONGEST_PAUSE_MS = 30_000;

/** True where the app as a whole may be out of reach. A definite answer, whatever it says, is not silence. */
export function isSilence(error: ConnectorError): boolean {
  return error.outcome === "unavailable" && error.reason !== "conflict";
}

/**
 * Notes a read that got no answer. Several in a row, of different people, make the app silent for all nodes: from then
 * on one question at a time is asked, with growing pauses, instead of one for each person. A single person who can
 * never be read makes nobody else wait, however often that fails.
 */
export async function noteUnanswered(db: Kysely<Database>, claim: Claim, message: string): Promise<void> {
  await sql`
    update app_budgets b set
      unanswered = n.unanswered, unanswered_target = ${claim.targetId}, silent_answer = ${message},
      silent_since = case when n.unanswered >= ${SILENT_AFTER} then coalesce(b.silent_since, clock_timestamp()) end,
      ask_again_at = case when n.unanswered >= ${SILENT_AFTER} then clock_timestamp()
        + least(${LONGEST_PAUSE_MS}::float8, ${FIRST_PAUSE_MS}::float8 * 2 ^ least(n.unanswered - ${SILENT_AFTER}, 10)) * interval '1 millisecond' end
      from (select app_id, unanswered + case when silent_since is null and unanswered_target = ${claim.targetId} then 0 else 1 end as unanswered
              from app_budgets where app_id = ${claim.appId} for update) as n
     where b.app_id = n.app_id
       -- What was still in hand when the silence began tells nothing new.
       and (b.silent_since is null or ${claim.asksAfterSilence})`.execute(db);
}

/**
 * Notes an answer after reads that got none. Where the app had been silent, everybody who could not be read meanwhile
 * is due again at once, so that the oldest end goes first and not the one whose pause happens to be over.
 */
export async function noteAnswered(db: Kysely<Database>, appId: string): Promise<void> {
  await sql`
    with silent as (select from app_budgets where app_id = ${appId} and silent_since is not null),
    unread as materialized (
      select id from targets where app_id = ${appId} and read_failures > 0 and exists (select from silent) order by id for update skip locked),
    freed as (update items set next_try_at = null where target_id in (select id from unread) and failures = 0)
    update targets t set read_failures = 0,
           wake_at = case when t.wake_at is not null then clock_timestamp() end,
           account_next_try_at = case when t.account_last_answer is not null then t.account_next_try_at end
      from unread where t.id = unread.id`.execute(db);
  await sql`
    update app_budgets set unanswered = 0, unanswered_target = null, silent_since = null, silent_answer = null, ask_again_at = null
     where app_id = ${appId}`.execute(db);
}

/** Takes the one question that may be asked of a silent app now. False: another worker has it. */
export async function takeQuestion(db: Kysely<Database>, appId: string): Promise<boolean> {
  const taken = await sql`
    update app_budgets set ask_again_at = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second'
     where app_id = ${appId} and ask_again_at <= clock_timestamp() returning app_id`.execute(db);
  return taken.rows.length > 0;
}
