import { sql, type Transaction } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type {
  InventoryAccount,
  InventoryAssignment,
  InventoryPage,
  InventoryResource,
} from "../../connectors/kit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/index.ts";
import type { PassRow } from "./pass-row.ts";
import { storableJson, storableText } from "./storable-text.ts";

/** What one page held, by what it is; the counts of a pass add them up. */
export type PageCounts = Readonly<Record<string, number>>;

/** Stores a page as seen in this pass. It says what is there; what is missing is concluded at the end of the pass. */
export async function storePage(unit: UnitOfWork, pass: PassRow, page: InventoryPage): Promise<PageCounts> {
  await storeResources(unit, pass, page.resources);
  await storeAccounts(unit.db, pass, page.accounts);
  await storeAssignments(unit.db, pass, page.assignments);
  const counts: Record<string, number> = {};
  for (const resource of page.resources) addOne(counts, `${resource.kind}s`);
  if (page.accounts.length > 0) counts["accounts"] = page.accounts.length;
  for (const assignment of page.assignments) {
    if (assignment.kind !== "custom_role") addOne(counts, `${assignment.kind}_memberships`);
  }
  return counts;
}

function addOne(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** The last row of each key: one statement cannot update a row twice, and an app may list a thing twice. */
function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

async function storeResources(unit: UnitOfWork, pass: PassRow, resources: readonly InventoryResource[]): Promise<void> {
  if (resources.length === 0) return;
  const rows = lastOfEach(resources, (row) => `${row.kind} ${row.upstreamId}`).map((row) => ({
    id: newId(),
    kind: row.kind,
    upstream_id: row.upstreamId,
    name: storableText(row.name, 500) || `(${row.upstreamId})`,
    description: storableText(row.description, 5000),
    warnings: row.warnings.map((warning) => storableText(warning, 1000)),
    metadata: storableJson(row.metadata),
    member_count: row.memberCount,
  }));
  await noteReturned(unit, pass, rows);
  // `left_out` is ours: a person un-imported it, so importing everything passes it by.
  await sql`
    insert into resources (id, app_id, kind, upstream_id, name, description, warnings, metadata, member_count)
    select x.id, ${pass.app_id}, x.kind, x.upstream_id, x.name, x.description, x.warnings, x.metadata || ${seenIn(pass)}::jsonb, x.member_count
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, kind text, upstream_id text, name text, description text, warnings jsonb, metadata jsonb, member_count integer)
    on conflict (app_id, kind, upstream_id) do update set
      name = excluded.name, warnings = excluded.warnings, upstream_gone_at = null,
      description = case when resources.is_imported and resources.metadata ? 'own_description' then resources.description else excluded.description end,
      metadata = excluded.metadata
        || case when resources.metadata ? 'left_out' then '{"left_out": true}'::jsonb else '{}'::jsonb end
        || case when resources.metadata ? 'own_description' then '{"own_description": true}'::jsonb else '{}'::jsonb end,
      member_count = coalesce(excluded.member_count, resources.member_count)`.execute(unit.db);
}

function seenIn(pass: PassRow): string {
  return JSON.stringify({ seen_pass: pass.id });
}

/** An imported item that had vanished is there again, under its own id; one re-created by the same name has another. */
async function noteReturned(
  unit: UnitOfWork,
  pass: PassRow,
  rows: readonly { readonly kind: string; readonly upstream_id: string }[],
): Promise<void> {
  const returned = await sql<{ id: string; name: string }>`
    select r.id, r.name from resources r
      join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(kind text, upstream_id text) on x.kind = r.kind and x.upstream_id = r.upstream_id
     where r.app_id = ${pass.app_id} and r.is_imported and r.upstream_gone_at is not null`.execute(unit.db);
  for (const row of returned.rows) {
    unit.record({
      action: "resource.back_upstream",
      appId: pass.app_id,
      resourceId: row.id,
      after: { name: row.name },
    });
  }
}

async function storeAccounts(
  db: Transaction<Database>,
  pass: PassRow,
  accounts: readonly InventoryAccount[],
): Promise<void> {
  if (accounts.length === 0) return;
  const rows = lastOfEach(accounts, (row) => row.upstreamId).map((row) => ({
    id: newId(),
    upstream_id: row.upstreamId,
    email: row.email === null ? null : storableText(row.email, 400),
    email_verified: row.emailVerified,
    name: storableText(row.name, 500),
    role: storableText(row.role, 100),
    custom_role_id: row.customRoleId,
    suspended: row.suspended,
    active: row.active,
    external_id: row.externalId === null ? null : storableText(row.externalId, 400),
  }));
  await sql`
    insert into accounts (id, app_id, upstream_id, email, email_verified, name, role, custom_role_id, suspended, active, external_id, last_seen_at)
    select x.id, ${pass.app_id}, x.upstream_id, x.email, x.email_verified, x.name, x.role, x.custom_role_id, x.suspended, x.active, x.external_id, ${seenAt(pass)}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, upstream_id text, email text, email_verified boolean, name text, role text,
        custom_role_id text, suspended boolean, active boolean, external_id text)
    on conflict (app_id, upstream_id) do update set
      email = excluded.email, email_verified = excluded.email_verified, name = excluded.name, role = excluded.role, custom_role_id = excluded.custom_role_id,
      suspended = excluded.suspended, active = excluded.active, external_id = excluded.external_id, last_seen_at = excluded.last_seen_at, gone_at = null`.execute(
    db,
  );
}

/** Memberships of things that are listed. In organizations only team members count: their customers are not ours to show. */
async function storeAssignments(
  db: Transaction<Database>,
  pass: PassRow,
  assignments: readonly InventoryAssignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  const rows = lastOfEach(assignments, (row) => `${row.kind} ${row.resourceUpstreamId} ${row.accountUpstreamId}`).map(
    (row) => ({
      kind: row.kind,
      resource: row.resourceUpstreamId,
      account: row.accountUpstreamId,
      membership: row.membershipId,
      created: row.createdAt === null ? null : new Date(row.createdAt).toISOString(),
    }),
  );
  await sql`
    insert into assignments (app_id, resource_id, account_upstream_id, membership_id, created_upstream_at, last_seen_at)
    select ${pass.app_id}, r.id, x.account, x.membership, x.created, ${seenAt(pass)}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(kind text, resource text, account text, membership text, created timestamptz)
      join resources r on r.app_id = ${pass.app_id} and r.kind = x.kind and r.upstream_id = x.resource
     where x.kind <> 'organization' or exists (select 1 from accounts p where p.app_id = ${pass.app_id} and p.upstream_id = x.account)
    on conflict (resource_id, account_upstream_id) do update set
      membership_id = excluded.membership_id, created_upstream_at = excluded.created_upstream_at, last_seen_at = excluded.last_seen_at`.execute(
    db,
  );
}

/** Never before the pass began, whatever the clock did meanwhile: that would look like not seen. */
function seenAt(pass: PassRow) {
  return sql`greatest(clock_timestamp(), (select p.started_at from sync_passes p where p.id = ${pass.id}))`;
}
