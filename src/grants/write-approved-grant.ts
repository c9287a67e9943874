import { sql, type Transaction } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";
import type { PlanView } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug, conflict, notFound } from "../platform/errors/index.ts";
import { type AppId, newId, type UserId } from "../platform/ids/index.ts";
import type { InventoryPort } from "./grants-deps.ts";
import { WAKE_NOW } from "./wake.ts";

export interface ApprovedGrant {
  readonly requestId: string | null;
  readonly source: "request" | "group_link" | "break_glass" | "administrator";
  readonly resourceId: string;
  readonly recipientId: string;
  /** Null: indefinite. */
  readonly durationSeconds: number | null;
  /** What the approval is bound to. */
  readonly approvedEffects: PlanView["approved_effects"];
  readonly configurationId: string | null;
  readonly configurationVersion: number | null;
  /** Seconds that *Extend* adds; 0: not offered. */
  readonly extensionSeconds: number;
}

interface ResourceForGrant {
  readonly app_id: string;
  readonly kind: "group" | "organization" | "custom_role";
  readonly upstream_id: string;
  readonly app_state: string;
  readonly is_imported: boolean;
  readonly is_gone: boolean;
}

/**
 * Writes what was approved: the grant, its target and its item, and wakes both, in the caller's transaction. Asking again
 * for what is active prolongs that same grant; asking for what is not active any more is a new one. Returns the grant's
 * id. Throws `app.takes_no_new_grants`, `resource.not_available`.
 */
export async function writeApprovedGrant(
  inventory: Pick<InventoryPort, "linkedAccountOf">,
  unit: UnitOfWork,
  approved: ApprovedGrant,
): Promise<string> {
  const resource = await lockResource(unit.db, approved.resourceId);
  const targetId = await lockTarget(inventory, unit.db, resource.app_id, approved.recipientId);
  const itemId = await upsertItem(unit.db, targetId, approved.resourceId, resource);
  const grantId = newId();
  const insert = () => insertGrant(unit.db, grantId, approved, { resource, targetId, itemId });
  if (!(await insert())) {
    const prolonged = await prolongActiveGrant(unit, approved, targetId, resource);
    if (prolonged !== null) return prolonged;
    // Its end came between the two statements, so now there is nothing to prolong.
    if (!(await insert())) throw bug("a grant can neither be prolonged nor written", { targetId });
  }
  unit.record({
    action: "grant.approve",
    subjectUserId: approved.recipientId,
    appId: resource.app_id,
    resourceId: approved.resourceId,
    requestId: approved.requestId,
    grantId,
    after: {
      state: "approved",
      duration_seconds: approved.durationSeconds,
      approved_effects: approved.approvedEffects,
    },
  });
  return grantId;
}

/** What a request prolongs instead of getting a grant of its own. The clock is read in the statement, after the lock. */
const prolongable = (targetId: string, resourceId: string) => sql`
  target_id = ${targetId} and resource_id = ${resourceId} and source = 'request' and state = 'active' and stopped_at is null
  and (expires_at is null or expires_at > app_clock())`;

/** False where there is an active grant to prolong. Under the target's lock, so that none becomes active meanwhile. */
async function insertGrant(
  db: Transaction<Database>,
  grantId: string,
  approved: ApprovedGrant,
  place: { readonly resource: ResourceForGrant; readonly targetId: string; readonly itemId: string },
): Promise<boolean> {
  const { resource, targetId, itemId } = place;
  const inserted = await sql`
    insert into grants (id, app_id, user_id, resource_id, target_id, item_id, upstream_id, source, request_id, approved_effects,
                        configuration_id, configuration_version, duration_seconds, extension_seconds,
                        starts_at, approved_at, activate_by, latest_end)
    select ${grantId}, ${resource.app_id}, ${approved.recipientId}, ${approved.resourceId}, ${targetId}, ${itemId}, ${resource.upstream_id},
           ${approved.source}, ${approved.requestId}, ${JSON.stringify(approved.approvedEffects)}::jsonb,
           ${approved.configurationId}, ${approved.configurationVersion}, ${approved.durationSeconds}::integer, ${approved.extensionSeconds}::integer,
           clock.now, clock.now, clock.now + settings.activation_hours * interval '1 hour',
           clock.now + settings.activation_hours * interval '1 hour' + ${approved.durationSeconds}::integer * interval '1 second'
      from settings, (select app_clock() as now) as clock
     where ${approved.source}::text <> 'request' or not exists (select from grants where ${prolongable(targetId, approved.resourceId)})`.execute(
    db,
  );
  return inserted.numAffectedRows === 1n;
}

async function lockResource(db: Transaction<Database>, resourceId: string): Promise<ResourceForGrant> {
  const result = await sql<ResourceForGrant>`
    select r.app_id, r.kind, r.upstream_id, a.state as app_state, r.is_imported, r.upstream_gone_at is not null as is_gone
      from resources r join apps a on a.id = r.app_id
     where r.id = ${resourceId} for share of r, a`.execute(db);
  const resource = result.rows[0];
  if (resource === undefined) throw notFound("resource.not_found", "There is no such item.");
  if (!resource.is_imported || resource.is_gone) {
    throw conflict(
      "resource.not_available",
      "This item is not managed any more or is gone in Zendesk, so it cannot be given.",
    );
  }
  if (resource.app_state === "paused" || resource.app_state === "draining" || resource.app_state === "removed") {
    throw conflict(
      "app.takes_no_new_grants",
      "The app is paused, so nothing new can be given. Ask its admin to resume it.",
    );
  }
  return resource;
}

/**
 * Locks the person's target and wakes it. A new one starts from the account that a sync or a person linked, unless it is
 * another person's target already.
 */
async function lockTarget(
  inventory: Pick<InventoryPort, "linkedAccountOf">,
  db: Transaction<Database>,
  appId: string,
  userId: string,
): Promise<string> {
  const woken = await sql<{ id: string }>`
    update targets set wake_at = ${WAKE_NOW} where app_id = ${appId} and user_id = ${userId} returning id`.execute(db);
  const known = woken.rows[0];
  if (known !== undefined) return known.id;
  const linked = await inventory.linkedAccountOf(db, appId as AppId, userId as UserId);
  // Somebody else may make it in between.
  const result = await sql<{ id: string }>`
    with free as (
      select ${linked?.upstreamId ?? null}::text as account_id
       where not exists (select 1 from targets where app_id = ${appId} and account_id = ${linked?.upstreamId ?? null}::text))
    insert into targets (id, app_id, user_id, wake_at, account_id, account_linked_how, account_ever_linked)
    select ${newId()}, ${appId}, ${userId}, clock_timestamp(), free.account_id,
           case when free.account_id is null then null else ${linked?.how ?? null}::text end, free.account_id is not null
      from (select 1) as one left join free on true
    on conflict on constraint targets__person do update set wake_at = ${WAKE_NOW}
    returning id`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error("an upsert returned no row");
  return row.id;
}

/**
 * A membership has an item of its own; all custom roles of a person share the one slot. An item that waits to be tried
 * again is tried now.
 */
async function upsertItem(
  db: Transaction<Database>,
  targetId: string,
  resourceId: string,
  resource: ResourceForGrant,
): Promise<string> {
  const isSlot = resource.kind === "custom_role";
  const arbiter = isSlot ? sql`(target_id, kind) where upstream_id is null` : sql`(target_id, kind, upstream_id)`;
  const result = await sql<{ id: string }>`
    insert into items (id, target_id, kind, resource_id, upstream_id)
    values (${newId()}, ${targetId}, ${resource.kind}, ${isSlot ? null : resourceId}, ${isSlot ? null : resource.upstream_id})
    on conflict ${arbiter} do update set next_try_at = clock_timestamp(), failures = 0
    returning id`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error("an item that was just written is missing");
  return row.id;
}

async function prolongActiveGrant(
  unit: UnitOfWork,
  approved: ApprovedGrant,
  targetId: string,
  resource: ResourceForGrant,
): Promise<string | null> {
  const found = await sql<{ id: string; expires_at: Date | null }>`
    select id, expires_at from grants where ${prolongable(targetId, approved.resourceId)}
     order by approved_seq desc limit 1 for update`.execute(unit.db);
  const grant = found.rows[0];
  if (grant === undefined) return null;
  const updated = await sql<{ expires_at: Date | null }>`
    with asked as (select app_clock() + ${approved.durationSeconds}::integer * interval '1 second' as ends)
    update grants
       set latest_end = case when asked.ends is null then null
                             else latest_end + greatest(asked.ends - expires_at, interval '0') end,
           extended_seconds = case when asked.ends is null then extended_seconds
                                   else extended_seconds + greatest(ceil(extract(epoch from asked.ends - expires_at))::integer, 0) end,
           expires_at = case when asked.ends is null then null else greatest(expires_at, asked.ends) end,
           duration_seconds = case when asked.ends is null then null else duration_seconds end
      from asked
     where id = ${grant.id} and expires_at is not null
     returning grants.expires_at`.execute(unit.db);
  unit.record({
    action: "grant.prolong",
    subjectUserId: approved.recipientId,
    appId: resource.app_id,
    resourceId: approved.resourceId,
    requestId: approved.requestId,
    grantId: grant.id,
    before: { expires_at: grant.expires_at },
    after: { expires_at: updated.rows[0]?.expires_at ?? grant.expires_at },
  });
  return grant.id;
}
