import { type Kysely, sql } from "kysely";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import { type Connection, ConnectorError, type Observation } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import type { Database } from "../../platform/database/schema.ts";

/** Links accounts that carry our stamp in their external id: that is as good as an id. */
export async function linkStamped(unit: UnitOfWork, appId: string): Promise<void> {
  const linked = await sql<LinkedAccount>`
    update accounts a set user_id = u.id, linked_how = 'stamp'
      from installation i, users u
     where a.app_id = ${appId} and a.user_id is null and a.gone_at is null and a.active
       and lower(a.external_id collate "C") = 'gatehouse:' || i.id || ':' || u.id
       and not exists (select 1 from accounts other where other.app_id = a.app_id and other.user_id = u.id and other.gone_at is null)
    returning a.id, a.upstream_id, a.user_id`.execute(unit.db);
  for (const account of linked.rows) recordLink(unit, appId, account, "stamp");
}

interface LinkedAccount {
  readonly id: string;
  readonly upstream_id: string;
  readonly user_id: string;
}

export interface Candidate {
  readonly id: string;
  readonly upstream_id: string;
  readonly user_id: string;
  readonly email: string;
}

/**
 * Accounts whose address is that of exactly one person who never had an account in this app. A person who had one is
 * left out for good: what carries the address now may be a stranger's, and waits for a link by hand. Addresses are
 * compared byte by byte after lowering A to Z; full Unicode folding would make strangers alike.
 */
export async function findCandidates(
  db: Kysely<Database>,
  appId: string,
  after: string | null,
  limit: number,
): Promise<readonly Candidate[]> {
  const found = await sql<Candidate>`
    select a.id, a.upstream_id, u.id as user_id, u.email
      from accounts a join users u on u.email = lower(btrim(a.email) collate "C") and u.state = 'active'
     where a.app_id = ${appId} and a.user_id is null and a.gone_at is null and a.active and a.email_verified
       and (${after}::uuid is null or a.id > ${after}::uuid)
       and not exists (select 1 from accounts twin where twin.app_id = a.app_id and twin.id <> a.id and twin.gone_at is null
         and lower(btrim(twin.email) collate "C") = lower(btrim(a.email) collate "C"))
       and ${hadNoAccount("u.id", appId)}
     order by a.id limit ${limit}`.execute(db);
  return found.rows;
}

function hadNoAccount(user: string, appId: string) {
  return sql`not exists (select 1 from accounts had where had.app_id = ${appId} and had.user_id = ${sql.ref(user)})
    and not exists (select 1 from targets t where t.app_id = ${appId} and t.user_id = ${sql.ref(user)} and t.account_ever_linked)`;
}

/**
 * Asks the app whether the person owns the address, verified. The list alone does not say so: Zendesk's `verified` is
 * true where any address of an account is.
 */
export async function confirmCandidates(
  connection: Connection,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const observations = await connection.observe(
    candidates.map((candidate) => ({
      ref: { accountId: null, stamp: "", emails: [candidate.email], allowEmail: true },
      withGroups: false,
      withOrganizations: false,
      withCustomRoles: false,
      withSettings: false,
      checkGroups: [],
      checkOrganizations: [],
      lane: "sync" as const,
    })),
  );
  return candidates.filter((candidate, index) => isConfirmed(candidate, observations[index]));
}

function isConfirmed(candidate: Candidate, observation: Observation | ConnectorError | undefined): boolean {
  // "No" to one question is no reason to stop; no answer is.
  if (observation instanceof ConnectorError && observation.outcome !== "rejected") throw observation;
  if (observation === undefined || observation instanceof ConnectorError) return false;
  return (
    !observation.ambiguous &&
    observation.foundBy === "email" &&
    observation.account?.upstreamId === candidate.upstream_id
  );
}

/** Links what was confirmed, unless somebody linked the account or the person meanwhile. */
export async function linkConfirmed(unit: UnitOfWork, appId: string, candidates: readonly Candidate[]): Promise<void> {
  for (const candidate of candidates) {
    const linked = await sql<LinkedAccount>`
      update accounts a set user_id = ${candidate.user_id}, linked_how = 'email'
       where a.id = ${candidate.id} and a.user_id is null and a.gone_at is null
         and exists (select 1 from users u where u.id = ${candidate.user_id}::uuid and u.email = ${candidate.email} and u.state = 'active')
         and not exists (select 1 from accounts had where had.app_id = ${appId} and had.user_id = ${candidate.user_id}::uuid)
      returning a.id, a.upstream_id, a.user_id`.execute(unit.db);
    for (const account of linked.rows) recordLink(unit, appId, account, "email");
  }
}

function recordLink(unit: UnitOfWork, appId: string, account: LinkedAccount, how: "stamp" | "email"): void {
  unit.record({
    action: "account.link",
    appId,
    subjectUserId: account.user_id,
    before: { user_id: null },
    after: { account_remote_id: account.upstream_id, user_id: account.user_id, linked_how: how },
  });
}

/** Links every stamped account in a transaction of its own. */
export async function linkStampedNow(ctx: CommandContext, appId: string): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    unit.changedNothing();
    await linkStamped(unit, appId);
  });
}
