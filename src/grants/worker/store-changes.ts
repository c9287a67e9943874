import { sql, type Transaction } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { unreachable } from "../../platform/errors/index.ts";
import type { Change, TargetView } from "../reconcile/index.ts";
import { stopSentence } from "./words.ts";

/** The target that changes are stored for, and what is known of its grants for the log. */
export interface Scene {
  readonly targetId: string;
  readonly appId: string;
  readonly userId: string;
  readonly grants: TargetView["grants"];
}

const at = (ms: number): Date => new Date(ms);
const atOrNull = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** Stores what a decision or an answer changed, in order, in the caller's transaction. */
export async function storeChanges(unit: UnitOfWork, scene: Scene, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    if (await storeGrantChange(unit, scene, change)) continue;
    if (change.kind === "hold") await storeHold(unit, scene, change);
    else if (await storeItemChange(unit.db, scene, change)) continue;
    else await storeTargetChange(unit, scene, change);
  }
}

async function eventOf(
  unit: UnitOfWork,
  scene: Scene,
  grantId: string,
  action: string,
  after: Record<string, unknown>,
): Promise<void> {
  const grant = await unit.db
    .selectFrom("grants")
    .select(["resource_id", "request_id"])
    .where("id", "=", grantId)
    .executeTakeFirst();
  const before = scene.grants.find((candidate) => candidate.id === grantId);
  unit.record({
    action,
    subjectUserId: scene.userId,
    appId: scene.appId,
    resourceId: grant?.resource_id ?? null,
    requestId: grant?.request_id ?? null,
    grantId,
    before: before === undefined ? null : { state: before.state },
    after,
  });
}

async function storeGrantChange(unit: UnitOfWork, scene: Scene, change: Change): Promise<boolean> {
  const { db } = unit;
  switch (change.kind) {
    case "grant_ending":
      await sql`
        update grants set state = 'ending', end_cause = ${change.cause}, ending_at = app_clock(), status = 'being_removed', status_detail = '',
               end_due_at = ${change.cause === "expired" ? sql`expires_at` : sql`activate_by`}
         where id = ${change.grantId} and state in ('approved', 'active')`.execute(db);
      await sql`update items set failures = 0 where id = (select item_id from grants where id = ${change.grantId})`.execute(
        db,
      );
      await eventOf(unit, scene, change.grantId, `grant.${change.cause}`, { state: "ending" });
      return true;
    case "grant_active":
      await sql`
        update grants set state = 'active', verified_at = ${at(change.verifiedAt)}, verified_read_from = coalesce(verified_read_from, ${at(change.readFrom)}),
               expires_at = ${atOrNull(change.expiresAt)}, latest_end = ${atOrNull(change.latestEnd)}
         where id = ${change.grantId} and state = 'approved'`.execute(db);
      // It is there, so what failed before it is over.
      await sql`update items set failures = 0, last_answer = null where id = (select item_id from grants where id = ${change.grantId})`.execute(
        db,
      );
      await eventOf(unit, scene, change.grantId, "grant.verified", {
        state: "active",
        expires_at: atOrNull(change.expiresAt),
      });
      return true;
    case "grant_ended":
      await sql`
        update grants set state = 'ended', ended_as = ${change.endedAs}, ended_at = app_clock(), ended_read_from = ${at(change.readFrom)},
               status = 'over', status_detail = ''
         where id = ${change.grantId} and state = 'ending'`.execute(db);
      await eventOf(unit, scene, change.grantId, "grant.ended", {
        state: "ended",
        ended_as: change.endedAs,
        read_from: at(change.readFrom),
      });
      return true;
    case "grant_stopped":
      await sql`
        update grants set stopped_at = app_clock(), stop_reason = ${change.reason}, status = 'stopped', status_detail = ${stopSentence(change.reason)}
         where id = ${change.grantId} and stopped_at is null`.execute(db);
      await eventOf(unit, scene, change.grantId, "grant.stopped", { reason: change.reason, about: change.detail });
      return true;
    case "put_back":
      await sql`update grants set put_back = ${change.on} where id = ${change.grantId}`.execute(db);
      return true;
    default:
      return false;
  }
}

/** What another hand removed is in the log from the look that found it to the look that no longer does, once each. */
async function storeHold(unit: UnitOfWork, scene: Scene, change: Extract<Change, { kind: "hold" }>): Promise<void> {
  const since = atOrNull(change.since);
  const held = await sql<{ grant_id: string | null }>`
    update items i set held_since = ${since} where i.id = ${change.itemId} and (i.held_since is null) <> (${since}::timestamptz is null)
    returning (select g.id from grants g where g.item_id = i.id and g.state <> 'approved' order by g.approved_seq desc limit 1) as grant_id`.execute(
    unit.db,
  );
  for (const { grant_id: grantId } of held.rows) {
    if (grantId === null) continue;
    await eventOf(unit, scene, grantId, since === null ? "grant.hold_over" : "grant.held", { held_since: since });
  }
}

async function storeItemChange(db: Transaction<Database>, scene: Scene, change: Change): Promise<boolean> {
  switch (change.kind) {
    case "own_membership":
      await sql`
        insert into own_memberships (item_id, membership_id, how) values (${change.itemId}, ${change.membershipId}, ${change.how})
        on conflict on constraint own_memberships__pk do update set how = excluded.how
          -- An answer or a claim of ours outranks that a person took it over: an undo must not give away what we made.
          where own_memberships.how = 'adopted'`.execute(db);
      return true;
    case "delete_opened":
      await sql`
        update own_memberships set delete_opened_at = coalesce(delete_opened_at, ${at(change.at)})
         where item_id = ${change.itemId} and membership_id = ${change.membershipId}`.execute(db);
      return true;
    case "membership_gone":
      await sql`
        update own_memberships o set gone_at = coalesce(o.gone_at, ${at(change.at)}) from items i
         where i.id = o.item_id and i.target_id = ${scene.targetId} and o.membership_id = ${change.membershipId}`.execute(
        db,
      );
      return true;
    case "claim_closed":
      await sql`update attempts set closed_at = ${at(change.at)} where id = ${change.attemptId}`.execute(db);
      return true;
    case "seen":
      await sql`update items set seen_id = ${change.seenId}, seen_at = ${at(change.at)} where id = ${change.itemId}`.execute(
        db,
      );
      return true;
    case "item_next_try":
      await sql`update items set next_try_at = ${at(change.at)} where id = ${change.itemId}`.execute(db);
      return true;
    case "period_opened":
      await sql`update items set period_open = true, period = ${change.period}, baseline = ${change.baseline} where id = ${change.itemId}`.execute(
        db,
      );
      return true;
    case "baseline":
      await sql`update items set baseline = ${change.baseline} where id = ${change.itemId}`.execute(db);
      return true;
    case "period_closed":
      await sql`update items set period_open = false, adopted_value = null where id = ${change.itemId}`.execute(db);
      return true;
    default:
      return false;
  }
}

async function storeTargetChange(unit: UnitOfWork, scene: Scene, change: Change): Promise<void> {
  const { db } = unit;
  switch (change.kind) {
    case "role_gone":
      await sql`
        update resources set upstream_gone_at = coalesce(upstream_gone_at, clock_timestamp())
         where app_id = ${scene.appId} and kind = 'custom_role' and upstream_id = ${change.roleId}`.execute(db);
      return;
    case "organization_remembered":
      await sql`
        insert into remembered_organizations (target_id, organization_id, membership_id, written_since, is_displaced)
        values (${scene.targetId}, ${change.organizationId}, ${change.membershipId}, ${change.writtenSince}, ${change.isDisplaced})
        on conflict on constraint remembered_organizations__pk do update
          set membership_id = excluded.membership_id, written_since = excluded.written_since, is_displaced = excluded.is_displaced`.execute(
        db,
      );
      return;
    case "organization_forgotten":
      await sql`delete from remembered_organizations where target_id = ${scene.targetId} and organization_id = ${change.organizationId}`.execute(
        db,
      );
      return;
    case "switch_doubted":
      // Every look at organizations reads the switch anew, so the doubt needs no row of its own.
      return;
    case "account_linked":
      await sql`
        update targets set account_id = ${change.accountId}, account_linked_how = ${change.how}, account_created = ${change.created}, account_ever_linked = true,
               account_close_asked = account_close_asked and account_id is not distinct from ${change.accountId}
         where id = ${scene.targetId}`.execute(db);
      unit.record({
        action: "account.linked",
        subjectUserId: scene.userId,
        appId: scene.appId,
        after: { account_id: change.accountId, how: change.how, created_by_us: change.created },
      });
      return;
    case "account_unlinked":
      await sql`update targets set account_id = null, account_linked_how = null, account_created = false,
               account_close_asked = false where id = ${scene.targetId}`.execute(db);
      unit.record({ action: "account.unlinked", subjectUserId: scene.userId, appId: scene.appId });
      return;
    case "account_state":
      await sql`
        update targets set account_state = ${change.state}, cooling_until = ${atOrNull(change.coolingUntil)},
               account_close_asked = account_close_asked and ${change.state} <> 'closed' where id = ${scene.targetId}`.execute(
        db,
      );
      unit.record({
        action: "account.state",
        subjectUserId: scene.userId,
        appId: scene.appId,
        after: { account_state: change.state },
      });
      return;
    case "account_snapshot":
      await sql`
        update targets set snapshot = ${change.snapshot === null ? null : JSON.stringify(change.snapshot)}::jsonb where id = ${scene.targetId}`.execute(
        db,
      );
      return;
    case "account_next_try":
      await sql`update targets set account_next_try_at = ${at(change.at)} where id = ${scene.targetId}`.execute(db);
      return;
    case "account_seen":
      await sql`
        update targets set last_read_from = greatest(last_read_from, ${at(change.at)}), read_failures = 0, last_error = null
         where id = ${scene.targetId}`.execute(db);
      return;
    case "wake_cleared":
      await sql`update targets set wake_at = null where id = ${scene.targetId}`.execute(db);
      return;
    case "grant_ending":
    case "grant_active":
    case "grant_ended":
    case "grant_stopped":
    case "put_back":
    case "own_membership":
    case "delete_opened":
    case "membership_gone":
    case "claim_closed":
    case "hold":
    case "seen":
    case "item_next_try":
    case "period_opened":
    case "baseline":
    case "period_closed":
      return;
    default:
      return unreachable(change);
  }
}
