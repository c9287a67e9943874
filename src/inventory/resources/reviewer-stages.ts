import { type Kysely, sql } from "kysely";
import type { OwnerView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";

export interface ReviewerStage {
  readonly stage: number;
  readonly operator: "ANY" | "ALL";
  readonly owners: OwnerView[];
}

interface Row {
  readonly configuration_id: string;
  readonly stage: number;
  readonly operator: "any" | "all";
  readonly owners: OwnerView[];
}

/** Who decides, by configuration: all stages of a page in one statement. */
export async function readReviewerStages(
  db: Kysely<Database>,
  configurationIds: readonly string[],
): Promise<ReadonlyMap<string, ReviewerStage[]>> {
  const rows = await sql<Row>`
    select s.configuration_id, s.stage, min(s.operator) as operator, json_agg(json_build_object(
        'owner_id', o.id, 'name', o.name, 'description', o.description, 'is_personal', o.personal_user_id is not null,
        'users', coalesce((select json_agg(json_build_object('user_id', u.id, 'full_name', u.full_name, 'email', u.email) order by ou.position)
          from owner_users ou join users u on u.id = ou.user_id where ou.owner_id = o.id and u.state = 'active'), '[]')) order by lower(o.name)) as owners
      from configuration_stages s join owners o on o.id = s.owner_id
     where s.configuration_id = any(${configurationIds}::uuid[])
     group by s.configuration_id, s.stage order by s.configuration_id, s.stage`.execute(db);
  const stages = new Map<string, ReviewerStage[]>();
  for (const row of rows.rows) {
    const stage: ReviewerStage = {
      stage: row.stage,
      operator: row.operator === "all" ? "ALL" : "ANY",
      owners: row.owners,
    };
    stages.set(row.configuration_id, [...(stages.get(row.configuration_id) ?? []), stage]);
  }
  return stages;
}
