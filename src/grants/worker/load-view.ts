import { type Transaction, sql } from "kysely";
import type { Database } from "../../platform/database/schema.ts";
import { bug } from "../../platform/errors/index.ts";
import type { AccountSnapshot, AppRead, AppState, TargetRow, TargetView } from "../reconcile/index.ts";
import { reconcilerSettings } from "./app-settings.ts";
import {
  loadAttempts,
  loadItems,
  loadOwnMemberships,
  loadRememberedOrganizations,
  lockOpenGrants,
} from "./load-rows.ts";

interface StoredTarget {
  readonly id: string;
  readonly account_id: string | null;
  readonly account_created: boolean;
  readonly account_linked_how: TargetRow["accountLinkedHow"];
  readonly account_ever_linked: boolean;
  readonly account_state: TargetRow["accountState"];
  readonly account_close_asked: boolean;
  readonly account_next_try_at: Date | null;
  readonly cooling_until: Date | null;
  readonly snapshot: AccountSnapshot | null;
  readonly wake_at: Date | null;
  readonly app_state: AppState;
  readonly is_undecided: boolean;
  readonly is_live: boolean;
  readonly settings: unknown;
  readonly multiple_organizations: boolean;
  readonly service_user_id: string;
  readonly gone_role_ids: string[];
  readonly default_group_id: string | null;
  readonly removals_today: number;
  readonly app_now: Date;
  readonly real_now: Date;
}

/**
 * Everything that the decision may know, under the target's lock: grants are locked and read after it, and the clocks
 * are read after both.
 */
export async function loadView(db: Transaction<Database>, targetId: string, read: AppRead): Promise<TargetView> {
  const grants = await lockOpenGrants(db, targetId);
  const stored = await loadTarget(db, targetId);
  const liveSlots = new Set(
    grants.filter((grant) => grant.isLive || grant.state === "ending").map((grant) => grant.itemId),
  );
  const items = await loadItems(db, targetId, stored.is_live, liveSlots);
  const settings = reconcilerSettings(stored.settings);
  const slotItems = new Set(items.filter((item) => item.kind === "custom_role").map((item) => item.id));
  return {
    appNow: stored.app_now.getTime(),
    realNow: stored.real_now.getTime(),
    app: {
      // A broken credential sends nothing at all, which is more than sending no grants.
      state: stored.is_undecided && stored.app_state !== "blocked" ? "undecided" : stored.app_state,
      isLive: stored.is_live,
      provisioning: settings.provisioning,
      deprovisioning: settings.deprovisioning,
      upgradeExistingEndUsers: settings.upgradeExistingEndUsers,
      coolingOffMs: settings.coolingOffMs,
      mayCloseAccounts: stored.removals_today < settings.accountRemovalsPerDay,
      fallbackRoleId: settings.fallbackRoleId,
      newAccountRoleId: settings.newAccountRoleId,
      defaultGroupId: stored.default_group_id,
      multipleOrganizations: stored.multiple_organizations,
      goneRoleIds: stored.gone_role_ids,
      ownAccountId: stored.service_user_id,
    },
    target: targetRow(stored),
    items,
    // A role that only observes shares the slot with roles that are live: while it was never given it must not compete.
    grants: grants.filter(
      (grant) => grant.isLive || grant.state !== "approved" || !slotItems.has(grant.itemId) || !stored.is_live,
    ),
    attempts: await loadAttempts(db, targetId),
    ownMemberships: await loadOwnMemberships(db, targetId),
    rememberedOrganizations: await loadRememberedOrganizations(db, targetId),
    read,
  };
}

async function loadTarget(db: Transaction<Database>, targetId: string): Promise<StoredTarget> {
  const result = await sql<StoredTarget>`
    select t.id, t.account_id, t.account_created, t.account_linked_how, t.account_ever_linked, t.account_state, t.account_close_asked,
           case when t.account_last_answer is not null then t.account_next_try_at end as account_next_try_at, t.cooling_until, t.snapshot, t.wake_at,
           a.state as app_state, a.is_live,
           exists (select 1 from rollback_apps u where u.app_id = a.id and u.settled_at is null) as is_undecided, a.settings, a.multiple_organizations, a.service_user_id,
           array(select r.upstream_id from resources r where r.app_id = a.id and r.kind = 'custom_role' and r.upstream_gone_at is not null) as gone_role_ids,
           (select r.upstream_id from resources r where r.app_id = a.id and r.kind = 'group' and (r.metadata ->> 'isDefault')::boolean limit 1) as default_group_id,
           (select count(*)::int from attempts x join targets o on o.id = x.target_id
             where o.app_id = a.id and x.verb in ('account_downgrade', 'account_delete') and x.opened_at > clock_timestamp() - interval '1 day') as removals_today,
           app_clock() as app_now, clock_timestamp() as real_now
      from targets t join apps a on a.id = t.app_id where t.id = ${targetId}`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw bug("a locked target is missing", { targetId });
  return row;
}

function targetRow(row: StoredTarget): TargetRow {
  return {
    id: row.id,
    accountId: row.account_id,
    accountCreated: row.account_created,
    accountLinkedHow: row.account_linked_how,
    accountEverLinked: row.account_ever_linked,
    accountState: row.account_state,
    accountCloseAsked: row.account_close_asked,
    accountNextTryAt: row.account_next_try_at?.getTime() ?? null,
    coolingUntil: row.cooling_until?.getTime() ?? null,
    snapshot: row.snapshot,
    wakeAt: row.wake_at?.getTime() ?? null,
  };
}
