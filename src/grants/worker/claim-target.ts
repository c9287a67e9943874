import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type Lane, laneOf, writeEnds } from "../reconcile/index.ts";
import type { LeftOut } from "./closed-lanes.ts";
import { LEASE_SECONDS } from "./lease.ts";
import { loadView } from "./load-view.ts";
import { takeQuestion } from "./silence.ts";
import { storeChanges } from "./store-changes.ts";

/** Bounds the work of one look for due targets, however many are overdue. Blocked apps are left out before it. */
const CANDIDATES = 100;

export interface Claim {
  readonly targetId: string;
  readonly appId: string;
  readonly userId: string;
  readonly leaseToken: string;
  /** The database's real time when the claim was made: whatever is read now began later. */
  readonly readFrom: Date;
  /** Of the first read; later ones go in the lane of the decision before them. */
  readonly lane: Lane;
  /** The read before this one, of whomever, got no answer. */
  readonly followsUnanswered: boolean;
  /** It is the one question that is asked of a silent app. */
  readonly asksAfterSilence: boolean;
}

/**
 * Sources of due targets that indexes find at once. Each has only apps that can work, so that none starves another.
 * What failed before is due since its next try and not since its end: otherwise the oldest ends, where Zendesk refuses
 * them for ever, would be asked again and again before anybody else's.
 */
const dueNow = (leftOut: LeftOut) => sql`
  (select t.id as target_id, false as is_removal, t.wake_at + clock.shift as due_at
     from targets t join working a on a.id = t.app_id, clock
    where t.wake_at <= clock.real and ${mayGrant(leftOut)} order by t.wake_at limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, true, g.end_due_at
     from grants g join working a on a.id = g.app_id join items i on i.id = g.item_id join targets t on t.id = g.target_id, clock
    where g.state = 'ending' and coalesce(i.next_try_at, '-infinity') <= clock.real
      and i.failures = 0 and t.read_failures = 0 and ${mayRemove(leftOut)}
    order by g.end_due_at limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, true, greatest(g.end_due_at, i.next_try_at + clock.shift)
     from items i join grants g on g.item_id = i.id join working a on a.id = g.app_id, clock
    where i.failures > 0 and i.next_try_at <= clock.real and g.state = 'ending' and ${mayRemove(leftOut)}
    order by i.next_try_at limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, true, greatest(g.end_due_at, i.next_try_at + clock.shift)
     from targets t join grants g on g.target_id = t.id join working a on a.id = g.app_id join items i on i.id = g.item_id, clock
    where t.read_failures > 0 and i.failures = 0 and g.state = 'ending' and coalesce(i.next_try_at, '-infinity') <= clock.real and ${mayRemove(leftOut)}
    order by greatest(g.end_due_at, i.next_try_at + clock.shift) limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, true, g.expires_at
     from grants g join working a on a.id = g.app_id, clock
    where g.state = 'active' and g.expires_at <= clock.app and ${mayRemove(leftOut)}
    order by g.expires_at limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, true, g.activate_by
     from grants g join working a on a.id = g.app_id join resources r on r.id = g.resource_id, clock
    where g.state = 'approved' and g.activate_by < clock.app and a.is_live and r.is_live and ${mayRemove(leftOut)}
    order by g.activate_by limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, false, case when i.failures > 0 or t.read_failures > 0 then greatest(g.starts_at, i.next_try_at + clock.shift) else g.starts_at end as due_at
     from grants g join working a on a.id = g.app_id join items i on i.id = g.item_id join targets t on t.id = g.target_id join resources r on r.id = g.resource_id, clock
    where g.state = 'approved' and g.starts_at <= clock.app and g.stopped_at is null and a.is_live and r.is_live and coalesce(i.next_try_at, '-infinity') <= clock.real
      and ${mayGrant(leftOut)}
    order by due_at limit ${sql.lit(CANDIDATES)})
  union all
  (select x.target_id, true, x.settle_at + clock.shift
     from attempts x join targets t on t.id = x.target_id join working a on a.id = t.app_id left join items i on i.id = x.item_id, clock
    where x.answer is null and x.closed_at is null and x.settle_at <= clock.real and ${mayRemove(leftOut)}
      -- While reads fail this stays due, so it keeps the pace of what it is about.
      and coalesce(case when x.item_id is null then t.account_next_try_at else i.next_try_at end, '-infinity') <= clock.real
      and (t.last_read_from is null or t.last_read_from < x.settle_at or (x.claim_until <= clock.real and t.last_read_from < x.claim_until))
    order by x.settle_at limit ${sql.lit(CANDIDATES)})`;

const mayRemove = ({ revoke }: LeftOut) => sql`a.id <> all (${revoke}::uuid[])`;
const mayGrant = ({ grant }: LeftOut) => sql`a.id <> all (${grant}::uuid[])`;

/** Rarer reasons. They need a walk over everything that we hold, so they are looked for less often. */
const dueSeldom = (leftOut: LeftOut) => sql`
  (select i.target_id, true as is_removal, coalesce(i.next_try_at, o.noted_at) + clock.shift as due_at
     from own_memberships o join items i on i.id = o.item_id join targets t on t.id = i.target_id join working a on a.id = t.app_id, clock
    where o.gone_at is null and coalesce(i.next_try_at, '-infinity') <= clock.real and ${mayRemove(leftOut)}
      -- As the decision sees it: a stopped grant wants nothing, also one that was active.
      and not exists (select 1 from grants g where g.item_id = i.id and g.stopped_at is null
                       and (g.state = 'active' or (g.state = 'approved' and g.starts_at <= clock.app)))
    limit ${sql.lit(CANDIDATES)})
  union all
  (select r.target_id, true, r.noted_at + clock.shift
     from remembered_organizations r join targets t on t.id = r.target_id join working a on a.id = t.app_id, clock
    where a.is_live and ${mayRemove(leftOut)}
      and exists (select 1 from items i join resources s on s.id = i.resource_id where i.target_id = r.target_id and i.kind = 'organization' and s.is_live)
      and not exists (select 1 from items i where i.target_id = r.target_id and i.kind = 'organization' and i.next_try_at > clock.real)
      and not exists (select 1 from grants g join items i on i.id = g.item_id
                       where g.target_id = r.target_id and i.kind = 'organization'
                         and (g.state = 'active' or (g.state = 'approved' and g.starts_at <= clock.app)) and g.stopped_at is null)
    limit ${sql.lit(CANDIDATES)})
  union all
  (select g.target_id, false, g.approved_at
     from grants g join items i on i.id = g.item_id join working a on a.id = g.app_id, clock
    where g.put_back and g.state = 'active' and coalesce(i.next_try_at, '-infinity') <= clock.real and ${mayGrant(leftOut)}
    limit ${sql.lit(CANDIDATES)})
  union all
  (select t.id, t.account_state in ('closing', 'cooling', 'deleted'), t.account_next_try_at + clock.shift
     from targets t join working a on a.id = t.app_id, clock
    where t.account_state in ('wanted', 'closing', 'cooling', 'deleted')
      and (t.account_state <> 'cooling' or t.cooling_until <= clock.app)
      -- A time to cool off is no back-off: after one, only a read that failed may hold it up.
      and ((t.account_state = 'cooling' and t.read_failures = 0) or coalesce(t.account_next_try_at, '-infinity') <= clock.real)
      and case when t.account_state = 'wanted' then ${mayGrant(leftOut)} else ${mayRemove(leftOut)} end
    limit ${sql.lit(CANDIDATES)})`;

/** What a worker looks for first. `overlooked`: the rarer reasons, which a stream of new grants would else hide for ever. */
export type Preference = "removal" | "grant" | "overlooked";

/**
 * Claims one due target under a new lease token and writes the ends that have come: nothing acts on an end that is not
 * written. Returns null when nothing is due in the lanes that are not left out.
 */
export async function claimTarget(
  ctx: CommandContext,
  prefer: Preference,
  leftOut: LeftOut = NOTHING,
): Promise<Claim | null> {
  const order = prefer === "overlooked" ? [dueSeldom, dueNow] : [dueNow, dueSeldom];
  for (const sources of order) {
    const claim = await claimFrom(ctx, sources(leftOut), prefer);
    if (claim !== null) return claim;
  }
  return null;
}

const NOTHING: LeftOut = { revoke: [], grant: [] };

async function claimFrom(ctx: CommandContext, sources: RawBuilder<unknown>, prefer: Preference): Promise<Claim | null> {
  return inTransaction(ctx, async (unit) => {
    const token = randomUUID();
    const found = await sql<{
      id: string;
      app_id: string;
      user_id: string;
      is_silent: boolean;
      follows_unanswered: boolean;
    }>`
      with now as materialized (select clock_timestamp() as real, app_clock() as app),
      -- Moments of the one clock are put in order with moments of the other.
      clock as materialized (select real, app, app - real as shift from now),
      working as materialized (
        select a.id, a.is_live, b.silent_since is not null as is_silent, coalesce(b.unanswered, 0) > 0 as follows_unanswered
          from clock, apps a left join app_budgets b on b.app_id = a.id
         where a.state not in ('blocked', 'removed') and (b.silent_since is null or b.ask_again_at <= clock.real)),
      due as (select target_id, bool_or(is_removal) as is_removal, min(due_at) as due_at from (${sources}) as sources group by target_id)
      select t.id, t.app_id, t.user_id, a.is_silent, a.follows_unanswered
        from targets t join due on due.target_id = t.id join working a on a.id = t.app_id, clock
       where t.lease_until is null or t.lease_until <= clock.real
       order by (due.is_removal = ${prefer !== "grant"}) desc, due.due_at
       limit 1 for update of t skip locked`.execute(unit.db);
    const target = found.rows[0];
    if (target === undefined || (target.is_silent && !(await takeQuestion(unit.db, target.app_id)))) {
      unit.changedNothing();
      return null;
    }
    // The clock is read again after the lock: another worker may have held the row in between.
    const leased = await sql<{ read_from: Date }>`
      update targets set lease_token = ${token}, lease_until = clock_timestamp() + ${LEASE_SECONDS} * interval '1 second'
       where id = ${target.id} and (lease_until is null or lease_until <= clock_timestamp())
       returning clock_timestamp() as read_from`.execute(unit.db);
    const lease = leased.rows[0];
    if (lease === undefined) {
      unit.changedNothing();
      return null;
    }
    const read = { kind: "failed", readFrom: lease.read_from.getTime() } as const;
    const view = await loadView(unit.db, target.id, read);
    const ends = writeEnds(view.grants, view.items, view);
    const scene = { targetId: target.id, appId: target.app_id, userId: target.user_id, grants: view.grants };
    await storeChanges(unit, scene, ends.changes);
    if (ends.changes.length === 0) unit.changedNothing();
    return {
      targetId: target.id,
      appId: target.app_id,
      userId: target.user_id,
      leaseToken: token,
      readFrom: lease.read_from,
      lane: laneOf({ ...view, grants: ends.grants }),
      followsUnanswered: target.follows_unanswered,
      asksAfterSilence: target.is_silent,
    };
  });
}
