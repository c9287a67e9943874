import { sql } from "kysely";
import type { PlanView } from "../../api/index.ts";
import { ConnectorError, type Connection, type Observation } from "../../connectors/kit/index.ts";
import { notFound } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { GrantsDeps } from "../grants-deps.ts";
import { stampOf } from "../stamp.ts";
import { planAccess, type PlanFacts } from "./plan-access.ts";

export interface PlanQuestion {
  readonly resourceId: string;
  readonly recipientId: string;
  /** Null: indefinite. */
  readonly durationSeconds: number | null;
  /** `read` asks the app and falls back to the last sync; `sync` never calls the app. */
  readonly mode: "read" | "sync";
}

interface PlanRow {
  readonly app_id: string;
  readonly kind: PlanFacts["kind"];
  readonly resource_name: string;
  readonly upstream_id: string;
  readonly is_live: boolean;
  readonly multiple_organizations: boolean;
  readonly settings: { provisioning?: boolean; upgrade_existing_end_users?: boolean; seats_bought?: number | null };
  readonly full_name: string;
  readonly email: string;
  readonly account_id: string | null;
  readonly account_ever_linked: boolean;
  readonly seats_used: number;
  readonly now: Date;
}

/** The plan of one access, from a fresh read of the app where it answers. Throws `resource.not_found`. */
export async function computePlan(deps: GrantsDeps, question: PlanQuestion): Promise<PlanView> {
  const row = await loadPlanRow(deps, question);
  const connection = await deps.inventory.openConnection(row.app_id as AppId);
  const observation = question.mode === "read" ? await observe(deps, connection, row, question.recipientId) : null;
  const facts =
    observation === null
      ? await factsFromSync(deps, row, question)
      : await factsFromRead(deps, row, question, observation);
  return planAccess(facts, (change) => connection.describeCalls(change));
}

async function loadPlanRow(deps: GrantsDeps, question: PlanQuestion): Promise<PlanRow> {
  const result = await sql<PlanRow>`
    select r.app_id, r.kind, r.name as resource_name, r.upstream_id, a.is_live and r.is_live as is_live, a.multiple_organizations, a.settings,
           u.full_name, u.email, t.account_id, coalesce(t.account_ever_linked, false) as account_ever_linked, app_clock() as now,
           (select count(*)::int from accounts s where s.app_id = a.id and s.gone_at is null and s.active and s.role in ('agent', 'admin')) as seats_used
      from resources r
      join apps a on a.id = r.app_id
      join users u on u.id = ${question.recipientId}
      left join targets t on t.app_id = a.id and t.user_id = u.id
     where r.id = ${question.resourceId}`.execute(deps.db);
  const row = result.rows[0];
  if (row === undefined) throw notFound("resource.not_found", "There is no such item.");
  return row;
}

async function observe(
  deps: GrantsDeps,
  connection: Connection,
  row: PlanRow,
  recipientId: string,
): Promise<Observation | null> {
  const [observation] = await connection.observe([
    {
      ref: {
        accountId: row.account_id,
        stamp: await stampOf(deps.db, recipientId),
        emails: [row.email],
        allowEmail: !row.account_ever_linked,
      },
      withGroups: row.kind === "group",
      withOrganizations: row.kind === "organization",
      withCustomRoles: false,
      withSettings: row.kind === "organization",
      checkGroups: [],
      checkOrganizations: [],
      lane: "grant",
    },
  ]);
  if (observation instanceof ConnectorError || observation === undefined) {
    deps.log.warn(
      { appId: row.app_id, reason: observation instanceof ConnectorError ? observation.reason : "no answer" },
      "plan falls back to the last sync",
    );
    return null;
  }
  return observation;
}

function common(
  row: PlanRow,
  question: PlanQuestion,
): Omit<PlanFacts, "account" | "ambiguousAccount" | "otherOrganizations" | "basis"> {
  return {
    person: row.full_name,
    kind: row.kind,
    resourceName: row.resource_name,
    resourceUpstreamId: row.upstream_id,
    multipleOrganizations: row.multiple_organizations,
    provisioning: row.settings.provisioning ?? false,
    upgradeExistingEndUsers: row.settings.upgrade_existing_end_users ?? false,
    seats: { used: row.seats_used, bought: row.settings.seats_bought ?? null },
    durationSeconds: question.durationSeconds,
    isLive: row.is_live,
    computedAt: row.now.toISOString(),
  };
}

async function factsFromRead(
  deps: GrantsDeps,
  row: PlanRow,
  question: PlanQuestion,
  seen: Observation,
): Promise<PlanFacts> {
  const memberships = [...seen.groupMemberships, ...seen.organizationMemberships];
  const names = await namesOf(deps, row.app_id, [
    ...seen.organizationMemberships.map((m) => m.upstreamId),
    seen.account?.customRoleId ?? "",
  ]);
  const ours = await ownMembershipIds(deps, row.app_id, question.recipientId);
  const account = seen.account;
  const isTheirs = account !== null && account.active && (seen.foundBy !== "email" || account.emailVerified);
  return {
    ...common(row, question),
    multipleOrganizations: seen.multipleOrganizations ?? row.multiple_organizations,
    account: isTheirs
      ? {
          upstreamId: account.upstreamId,
          role: account.role,
          roleName: account.customRoleId === null ? null : (names.get(account.customRoleId) ?? null),
          customRoleId: account.customRoleId,
          suspended: account.suspended,
          isAccountOwner: account.isAccountOwner ?? false,
          membershipIds: new Map(
            memberships.filter((m) => !ours.has(m.membershipId)).map((m) => [m.upstreamId, m.membershipId]),
          ),
        }
      : null,
    ambiguousAccount: seen.ambiguous,
    otherOrganizations: seen.organizationMemberships
      .filter((m) => !ours.has(m.membershipId))
      .map((m) => ({ upstreamId: m.upstreamId, name: names.get(m.upstreamId) ?? m.upstreamId })),
    basis: "read",
  };
}

interface SyncedAccount {
  readonly upstream_id: string;
  readonly role: string;
  readonly custom_role_id: string | null;
  readonly role_name: string | null;
  readonly suspended: boolean;
  /** Those that are not ours. */
  readonly memberships: readonly { upstream_id: string; membership_id: string; kind: string; name: string }[];
}

async function loadSyncedAccounts(deps: GrantsDeps, row: PlanRow, recipientId: string): Promise<SyncedAccount[]> {
  const result = await sql<SyncedAccount>`
    select n.upstream_id, n.role, n.custom_role_id, n.suspended,
           (select r.name from resources r where r.app_id = n.app_id and r.kind = 'custom_role' and r.upstream_id = n.custom_role_id) as role_name,
           coalesce((
             select json_agg(json_build_object('upstream_id', r.upstream_id, 'membership_id', s.membership_id, 'kind', r.kind, 'name', r.name))
               from assignments s join resources r on r.id = s.resource_id
              where s.app_id = n.app_id and s.account_upstream_id = n.upstream_id and s.membership_id is not null
                and not exists (
                  select 1 from targets t join items i on i.target_id = t.id join own_memberships o on o.item_id = i.id
                   where t.app_id = n.app_id and t.user_id = ${recipientId} and o.membership_id = s.membership_id)), '[]') as memberships
      from accounts n
     where n.app_id = ${row.app_id} and n.gone_at is null and n.active
       and (n.user_id = ${recipientId} or n.upstream_id = ${row.account_id}
            or (n.user_id is null and n.email_verified and lower(btrim(n.email) collate "C") = ${row.email}))`.execute(
    deps.db,
  );
  return result.rows;
}

async function factsFromSync(deps: GrantsDeps, row: PlanRow, question: PlanQuestion): Promise<PlanFacts> {
  const accounts = await loadSyncedAccounts(deps, row, question.recipientId);
  const account = accounts[0];
  const memberships = account?.memberships ?? [];
  return {
    ...common(row, question),
    account:
      account === undefined
        ? null
        : {
            upstreamId: account.upstream_id,
            role: account.role === "admin" || account.role === "agent" ? account.role : "end-user",
            roleName: account.role_name,
            customRoleId: account.custom_role_id,
            suspended: account.suspended,
            isAccountOwner: false,
            membershipIds: new Map(memberships.map((m) => [m.upstream_id, m.membership_id])),
          },
    ambiguousAccount: accounts.length > 1,
    otherOrganizations: memberships
      .filter((m) => m.kind === "organization")
      .map((m) => ({ upstreamId: m.upstream_id, name: m.name })),
    basis: "sync",
  };
}

async function namesOf(deps: GrantsDeps, appId: string, upstreamIds: readonly string[]): Promise<Map<string, string>> {
  const ids = upstreamIds.filter((id) => id !== "");
  if (ids.length === 0) return new Map();
  const rows = await deps.db
    .selectFrom("resources")
    .select(["upstream_id", "name"])
    .where("app_id", "=", appId)
    .where("upstream_id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.upstream_id, row.name]));
}

async function ownMembershipIds(deps: GrantsDeps, appId: string, userId: string): Promise<Set<string>> {
  const rows = await deps.db
    .selectFrom("own_memberships")
    .innerJoin("items", "items.id", "own_memberships.item_id")
    .innerJoin("targets", "targets.id", "items.target_id")
    .select("own_memberships.membership_id as id")
    .where("targets.app_id", "=", appId)
    .where("targets.user_id", "=", userId)
    .execute();
  return new Set(rows.map((row) => row.id));
}
