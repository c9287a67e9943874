import { type Kysely, sql } from "kysely";
import type { AppView, CheckView } from "../../api/index.ts";
import type { Connector } from "../../connectors/kit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { type AppId, asId, type UserId } from "../../platform/ids/index.ts";
import { findOpenPass } from "../sync/pass-view.ts";
import { appNotFound, type AppRow } from "./app-row.ts";
import { mayAdministerApp } from "./authority.ts";
import { readAppSettings, shownSettings } from "./settings.ts";

/** What a view needs beside the rows. */
export interface AppViewOptions {
  readonly connector: Connector;
  readonly isSimulator: boolean;
  readonly viewer: UserId;
}

// Five minutes after its end a removal is overdue: that is when those accountable are told.
const OVERDUE_AFTER = sql`interval '5 minutes'`;

interface ShownApp extends AppRow {
  readonly owner_name: string;
  readonly credential_kind: "oauth_client" | "api_token";
  readonly credential_identifier: string;
  readonly validations: CheckView[];
  readonly validated_at: Date | null;
  readonly last_complete_sync_at: Date | null;
  readonly counts: AppView["counts"];
}

/** Reads apps with everything that people see of them; all of them without ids. */
export async function listAppViews(
  db: Kysely<Database>,
  options: AppViewOptions,
  only: { readonly appId?: AppId; readonly seenBy?: UserId },
): Promise<AppView[]> {
  const rows = await sql<ShownApp>`
    select a.*, o.name as owner_name, c.kind as credential_kind, c.identifier as credential_identifier,
      coalesce((select json_agg(k.check_json order by k.position) from app_checks k where k.app_id = a.id), '[]') as validations,
      (select max(k.checked_at) from app_checks k where k.app_id = a.id) as validated_at,
      (select max(s.finished_at) from sync_passes s where s.app_id = a.id and s.state = 'complete') as last_complete_sync_at,
      json_build_object(
        'imported', (select count(*) from resources r where r.app_id = a.id and r.is_imported),
        'found', (select count(*) from resources r where r.app_id = a.id and r.upstream_gone_at is null),
        'accounts', (select count(*) from accounts p where p.app_id = a.id and p.gone_at is null),
        'linked_accounts', (select count(*) from accounts p where p.app_id = a.id and p.gone_at is null and p.user_id is not null),
        'agents', (select count(*) from accounts p where p.app_id = a.id and p.gone_at is null and p.active and p.role in ('agent', 'admin')),
        'active_grants', (select count(*) from grants g where g.app_id = a.id and g.state = 'active'),
        'overdue', (select count(*) from grants g where g.app_id = a.id and g.state = 'ending' and g.end_due_at < app_clock() - ${OVERDUE_AFTER})
      ) as counts
    from apps a join owners o on o.id = a.admin_owner_id join app_credentials c on c.app_id = a.id
    where a.state <> 'removed'
      and (${only.appId ?? null}::uuid is null or a.id = ${only.appId ?? null}::uuid)
      and (${only.seenBy ?? null}::uuid is null or exists (select 1 from owner_users ou where ou.owner_id = a.admin_owner_id and ou.user_id = ${only.seenBy ?? null}::uuid))
    order by lower(a.name), a.id`.execute(db);
  return Promise.all(rows.rows.map((row) => toView(db, options, row)));
}

export async function getAppView(db: Kysely<Database>, options: AppViewOptions, appId: AppId): Promise<AppView> {
  const [view] = await listAppViews(db, options, { appId });
  if (view === undefined) throw appNotFound();
  return view;
}

async function toView(db: Kysely<Database>, options: AppViewOptions, row: ShownApp): Promise<AppView> {
  const kind = options.connector.describe().credentialKinds.find((candidate) => candidate.kind === row.credential_kind);
  return {
    app_id: row.id,
    app_type: row.app_type,
    name: row.name,
    description: row.description,
    admin_owner_id: row.admin_owner_id,
    admin_owner: { owner_id: row.admin_owner_id, name: row.owner_name },
    subdomain: row.subdomain,
    is_simulator: options.isSimulator,
    state: row.state,
    state_reason: row.state_reason,
    is_live: row.is_live,
    went_live_at: row.went_live_at?.toISOString() ?? null,
    credential_kind: row.credential_kind,
    credential_identifier: row.credential_identifier,
    credential_note: kind?.note ?? "",
    multiple_organizations: row.multiple_organizations,
    custom_roles_available: row.custom_roles_available,
    limit_per_minute: row.limit_per_minute,
    settings: shownSettings(readAppSettings(row.settings)),
    validations: row.validations,
    validated_at: row.validated_at?.toISOString() ?? null,
    last_complete_sync_at: row.last_complete_sync_at?.toISOString() ?? null,
    running_sync: await findOpenPass(db, asId<AppId>(row.id), "running"),
    paused_sync: await findOpenPass(db, asId<AppId>(row.id), "paused"),
    counts: row.counts,
    may_administer: await mayAdministerApp(db, options.viewer, row),
  };
}
