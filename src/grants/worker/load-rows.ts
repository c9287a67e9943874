import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../platform/database/schema.ts";
import { notFound } from "../../platform/errors/index.ts";
import type {
  ApprovedEffects,
  AttemptRow,
  GrantRow,
  ItemRow,
  OwnMembershipRow,
  RememberedOrganizationRow,
} from "../reconcile/index.ts";
import { attemptAnswer, attemptPurpose, attemptVerb, stopReason } from "./words.ts";

const ms = (date: Date): number => date.getTime();
const msOrNull = (date: Date | null): number | null => (date === null ? null : date.getTime());

const effects = z.object({
  replaces_organization_id: z.string().nullable().catch(null),
  replaces_role_id: z.string().nullable().catch(null),
  creates_account: z.boolean().catch(false),
  upgrades_account: z.boolean().catch(false),
});

export function approvedEffectsOf(stored: unknown): ApprovedEffects {
  const parsed = effects.parse(stored);
  return {
    replacesOrganizationId: parsed.replaces_organization_id,
    replacesRoleId: parsed.replaces_role_id,
    createsAccount: parsed.creates_account,
    upgradesAccount: parsed.upgrades_account,
  };
}

interface StoredGrant {
  readonly id: string;
  readonly item_id: string;
  readonly upstream_id: string;
  readonly state: GrantRow["state"];
  readonly ended_as: GrantRow["endedAs"];
  readonly starts_at: Date;
  readonly activate_by: Date | null;
  readonly duration_seconds: number | null;
  readonly expires_at: Date | null;
  readonly latest_end: Date | null;
  readonly verified_at: Date | null;
  readonly stopped_at: Date | null;
  readonly stop_reason: string | null;
  readonly approved_seq: string;
  readonly put_back: boolean;
  readonly approved_effects: unknown;
}

const GRANT_COLUMNS = sql`g.id, g.item_id, g.upstream_id, g.state, g.ended_as, g.starts_at, g.activate_by, g.duration_seconds, g.expires_at, g.latest_end,
  g.verified_at, g.stopped_at, g.stop_reason, g.approved_seq, g.put_back, g.approved_effects`;

function toGrantRow(row: StoredGrant): GrantRow {
  return {
    id: row.id,
    itemId: row.item_id,
    resourceUpstreamId: row.upstream_id,
    state: row.state,
    endedAs: row.ended_as,
    startsAt: ms(row.starts_at),
    activateBy: msOrNull(row.activate_by),
    durationMs: row.duration_seconds === null ? null : row.duration_seconds * 1000,
    expiresAt: msOrNull(row.expires_at),
    latestEnd: msOrNull(row.latest_end),
    verifiedAt: msOrNull(row.verified_at),
    stoppedAt: msOrNull(row.stopped_at),
    stopReason: row.stop_reason === null ? null : stopReason(row.stop_reason),
    // A sequence of one installation stays far below 2^53.
    approvedSeq: Number(row.approved_seq),
    putBack: row.put_back,
    approvedEffects: approvedEffectsOf(row.approved_effects),
  };
}

/** One grant as the pure decisions see it. Throws `grant.not_found`. */
export async function grantRowOf(db: Kysely<Database>, grantId: string): Promise<GrantRow> {
  const result = await sql<StoredGrant>`select ${GRANT_COLUMNS} from grants g where g.id = ${grantId}`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw notFound("grant.not_found", "There is no such grant, or it is not yours to see.");
  return toGrantRow(row);
}

/** Every grant of the target that is not ended, locked in a fixed order. */
export async function lockOpenGrants(
  db: Kysely<Database>,
  targetId: string,
): Promise<(GrantRow & { readonly isLive: boolean })[]> {
  const result = await sql<StoredGrant & { is_live: boolean }>`
    select ${GRANT_COLUMNS}, r.is_live from grants g join resources r on r.id = g.resource_id
     where g.target_id = ${targetId} and g.state <> 'ended' order by g.id for update of g`.execute(db);
  return result.rows.map((row) => ({ ...toGrantRow(row), isLive: row.is_live }));
}

/**
 * The items of a target. The time of the next look is a back-off only after a failure: what merely waited, for an
 * account or for room, may be written as soon as a look finds it possible.
 */
export async function loadItems(
  db: Kysely<Database>,
  targetId: string,
  appIsLive: boolean,
  liveSlotItems: ReadonlySet<string>,
): Promise<ItemRow[]> {
  const result = await sql<{
    id: string;
    kind: ItemRow["kind"];
    upstream_id: string | null;
    next_try_at: Date | null;
    seen_id: string | null;
    seen_at: Date | null;
    held_since: Date | null;
    baseline: string | null;
    period_open: boolean;
    period: number;
    adopted_value: string | null;
    resource_is_live: boolean | null;
    drift_policy: ItemRow["driftPolicy"] | null;
  }>`
    select i.id, i.kind, i.upstream_id, case when i.failures > 0 then i.next_try_at end as next_try_at, i.seen_id, i.seen_at, i.held_since, i.baseline, i.period_open, i.period, i.adopted_value,
           r.is_live as resource_is_live,
           coalesce(r.drift_policy, (select r2.drift_policy from grants g join resources r2 on r2.id = g.resource_id
                                      where g.item_id = i.id and g.state in ('approved', 'active') order by g.approved_seq desc limit 1)) as drift_policy
      from items i left join resources r on r.id = i.resource_id where i.target_id = ${targetId} order by i.id`.execute(
    db,
  );
  return result.rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    upstreamId: row.upstream_id,
    nextTryAt: msOrNull(row.next_try_at),
    seenId: row.seen_id,
    seenAt: msOrNull(row.seen_at),
    heldSince: msOrNull(row.held_since),
    baseline: row.baseline,
    periodOpen: row.period_open,
    period: row.period,
    adoptedValue: row.adopted_value,
    driftPolicy: row.drift_policy ?? "report",
    // The slot serves several roles: it writes where any of them may be written, and whatever it opened must be closed.
    isLive: appIsLive && (row.resource_is_live ?? (liveSlotItems.has(row.id) || row.period_open)),
  }));
}

/** Unanswered and open ones, all on the account, answered ones of the last day, and those of open slot periods. */
export async function loadAttempts(db: Kysely<Database>, targetId: string): Promise<AttemptRow[]> {
  const result = await sql<{
    id: string;
    item_id: string | null;
    verb: string;
    membership_id: string | null;
    value: string | null;
    purpose: string;
    period: number | null;
    opened_at: Date;
    answer: string | null;
    answered_at: Date | null;
    answer_membership_id: string | null;
    settle_at: Date;
    claim_until: Date | null;
    closed_at: Date | null;
  }>`
    select x.id, x.item_id, x.verb, x.membership_id, x.value, x.purpose, x.period, x.opened_at, x.answer, x.answered_at, x.answer_membership_id,
           x.settle_at, x.claim_until, x.closed_at
      from attempts x left join items i on i.id = x.item_id
     where x.target_id = ${targetId}
       and ((x.answer is null and x.closed_at is null) or x.item_id is null or x.opened_at > clock_timestamp() - interval '1 day' or (i.period_open and x.period = i.period))
     order by x.opened_at, x.id`.execute(db);
  return result.rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    verb: attemptVerb(row.verb),
    membershipId: row.membership_id,
    value: row.value,
    purpose: attemptPurpose(row.purpose),
    period: row.period,
    openedAt: ms(row.opened_at),
    answer: row.answer === null ? null : attemptAnswer(row.answer),
    answeredAt: msOrNull(row.answered_at),
    answerMembershipId: row.answer_membership_id,
    settleAt: ms(row.settle_at),
    claimUntil: msOrNull(row.claim_until),
    closedAt: msOrNull(row.closed_at),
  }));
}

export async function loadOwnMemberships(db: Kysely<Database>, targetId: string): Promise<OwnMembershipRow[]> {
  const result = await sql<{
    item_id: string;
    membership_id: string;
    how: OwnMembershipRow["how"];
    delete_opened_at: Date | null;
    gone_at: Date | null;
  }>`
    select o.item_id, o.membership_id, o.how, o.delete_opened_at, o.gone_at from own_memberships o join items i on i.id = o.item_id
     where i.target_id = ${targetId}`.execute(db);
  return result.rows.map((row) => ({
    itemId: row.item_id,
    membershipId: row.membership_id,
    how: row.how,
    deleteOpenedAt: msOrNull(row.delete_opened_at),
    goneAt: msOrNull(row.gone_at),
  }));
}

export async function loadRememberedOrganizations(
  db: Kysely<Database>,
  targetId: string,
): Promise<RememberedOrganizationRow[]> {
  const rows = await db
    .selectFrom("remembered_organizations")
    .select(["organization_id", "membership_id", "written_since", "is_displaced"])
    .where("target_id", "=", targetId)
    .execute();
  return rows.map((row) => ({
    organizationId: row.organization_id,
    membershipId: row.membership_id,
    writtenSince: row.written_since,
    isDisplaced: row.is_displaced,
  }));
}
