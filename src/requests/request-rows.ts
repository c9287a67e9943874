import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PersonRef } from "../api/index.ts";
import type { Database } from "../platform/database/schema.ts";
import type { Review, Stage } from "./resolve-stage.ts";

/** One owner in one stage, with its active members now. */
export interface StageEntry {
  readonly stage: number;
  readonly operator: "any" | "all";
  readonly owner_id: string;
  readonly owner_name: string;
  readonly members: readonly PersonRef[];
}

export interface ReviewRow {
  readonly stage: number;
  readonly user_id: string;
  readonly full_name: string;
  readonly email: string;
  readonly decision: "approved" | "denied";
  readonly comment: string;
  readonly duration_seconds: number | null;
  readonly decided_at: Date;
}

/** The active members of the owner that a stage names. */
function membersOf(stage: "s"): RawBuilder<unknown> {
  return sql`coalesce((
    select json_agg(json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email) order by ou.position)
      from owner_users ou join users u on u.id = ou.user_id where ou.owner_id = ${sql.ref(`${stage}.owner_id`)} and u.state = 'active'), '[]')`;
}

/**
 * Columns that say where a request stands, `q` in the query: its stages as configured when it was filed, with the people
 * who belong to them now, and the decisions so far. Part of the query that reads the request, for one look at all of it.
 */
export const standingColumns = sql`
  coalesce((select json_agg(json_build_object('stage', s.stage, 'operator', s.operator, 'owner_id', s.owner_id, 'owner_name', o.name,
                                              'members', ${membersOf("s")}) order by s.stage, o.name, o.id)
              from request_stages s join owners o on o.id = s.owner_id where s.request_id = q.id), '[]') as entries,
  coalesce((select json_agg(json_build_object('stage', v.stage, 'user_id', v.user_id, 'full_name', u.full_name, 'email', u.email,
                                              'decision', v.decision, 'comment', v.comment, 'duration_seconds', v.duration_seconds,
                                              'decided_at', v.decided_at) order by v.decided_at, v.id)
              from reviews v join users u on u.id = v.user_id where v.request_id = q.id), '[]') as review_rows`;

/** What `standingColumns` give. Moments come as JSON text. */
export interface StandingColumns {
  readonly entries: readonly StageEntry[];
  readonly review_rows: readonly (Omit<ReviewRow, "decided_at"> & { readonly decided_at: string })[];
}

export function reviewRowsOf(row: StandingColumns): readonly ReviewRow[] {
  return row.review_rows.map((review) => ({ ...review, decided_at: new Date(review.decided_at) }));
}

/** The stages that a request filed now would have. */
export async function loadConfiguredStages(
  db: Kysely<Database>,
  configurationId: string,
): Promise<readonly StageEntry[]> {
  const result = await sql<StageEntry>`
    select s.stage, s.operator, s.owner_id, o.name as owner_name, ${membersOf("s")} as members
      from configuration_stages s join owners o on o.id = s.owner_id
     where s.configuration_id = ${configurationId} order by s.stage, o.name, o.id`.execute(db);
  return result.rows;
}

export interface Parties {
  readonly requester_id: string;
  readonly recipient_id: string;
}

/** The stages as the decision needs them: who can still answer for which owner. */
export function eligibleStages(
  entries: readonly StageEntry[],
  parties: Parties,
  reviews: readonly Review[],
): readonly Stage[] {
  const stages = new Map<
    number,
    { stage: number; operator: "any" | "all"; reviewers: { ownerId: string; eligibleUserIds: readonly string[] }[] }
  >();
  for (const entry of entries) {
    const decidedElsewhere = new Set(
      reviews.filter((review) => review.stage !== entry.stage).map((review) => review.userId),
    );
    const eligibleUserIds = entry.members
      .map((member) => member.user_id)
      .filter((id) => id !== parties.requester_id && id !== parties.recipient_id && !decidedElsewhere.has(id));
    const stage = stages.get(entry.stage) ?? { stage: entry.stage, operator: entry.operator, reviewers: [] };
    stage.reviewers.push({ ownerId: entry.owner_id, eligibleUserIds });
    stages.set(entry.stage, stage);
  }
  return [...stages.values()].toSorted((a, b) => a.stage - b.stage);
}

export function toReviews(rows: readonly ReviewRow[]): readonly Review[] {
  return rows.map((row) => ({ stage: row.stage, userId: row.user_id, decision: row.decision }));
}

export interface StageFacts {
  readonly stages: readonly Stage[];
  readonly reviews: readonly Review[];
  /** The stage that the request's row names as deciding; null where it has none. */
  readonly currentStage: Stage | null;
}

/** Where a request stands, from its rows. */
export function stageFacts(
  entries: readonly StageEntry[],
  request: Parties & { readonly current_stage: number },
  rows: readonly ReviewRow[],
): StageFacts {
  const reviews = toReviews(rows);
  const stages = eligibleStages(entries, request, reviews);
  return { stages, reviews, currentStage: stages.find((stage) => stage.stage === request.current_stage) ?? null };
}

/** People who may decide in a stage now, each once, in the owners' order. */
export function openReviewers(
  stage: Stage | null,
  entries: readonly StageEntry[],
  reviews: readonly Review[],
): PersonRef[] {
  if (stage === null) return [];
  const decided = new Set(reviews.map((review) => review.userId));
  const eligible = new Set(stage.reviewers.flatMap((entry) => entry.eligibleUserIds).filter((id) => !decided.has(id)));
  const people = new Map<string, PersonRef>();
  for (const entry of entries.filter((candidate) => candidate.stage === stage.stage)) {
    for (const member of entry.members) if (eligible.has(member.user_id)) people.set(member.user_id, member);
  }
  return [...people.values()];
}
