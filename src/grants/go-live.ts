import { sql } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";
import type { GrantsDeps } from "./grants-deps.ts";
import { computePlan } from "./plan/compute-plan.ts";

/** What would be written first if the app went live now, a sentence each. */
export async function previewGoLive(deps: GrantsDeps, appId: string): Promise<string[]> {
  const grants = await deps.db
    .selectFrom("grants")
    .select(["resource_id", "user_id", "duration_seconds"])
    .where("app_id", "=", appId)
    .where("state", "=", "approved")
    .orderBy("approved_seq")
    .limit(200)
    .execute();
  const sentences: string[] = [];
  for (const grant of grants) {
    const plan = await computePlan(deps, {
      resourceId: grant.resource_id,
      recipientId: grant.user_id,
      durationSeconds: grant.duration_seconds,
      mode: "sync",
    });
    sentences.push(plan.sentence);
  }
  return sentences;
}

/** While an app, or one item of it, is in Observe nobody can be late: the time to give starts over when it goes live. */
export async function onGoLive(unit: UnitOfWork, appId: string, resourceId: string | null): Promise<void> {
  const isMeant = resourceId === null ? sql`g.app_id = ${appId}` : sql`g.resource_id = ${resourceId}`;
  const targets =
    resourceId === null
      ? sql`t.app_id = ${appId}`
      : sql`t.id in (select target_id from grants where resource_id = ${resourceId})`;
  // Targets before grants, as every transaction locks.
  await sql`select 1 from targets t where ${targets} order by t.id for update`.execute(unit.db);
  await sql`
    update grants g set activate_by = app_clock() + s.activation_hours * interval '1 hour',
           latest_end = app_clock() + s.activation_hours * interval '1 hour' + g.duration_seconds * interval '1 second'
      from settings s where ${isMeant} and g.state = 'approved' and g.activate_by is not null`.execute(unit.db);
  await sql`
    update items i set next_try_at = null, failures = 0 from targets t where t.id = i.target_id and ${targets}`.execute(
    unit.db,
  );
  await sql`update targets t set wake_at = clock_timestamp() where ${targets}`.execute(unit.db);
}
