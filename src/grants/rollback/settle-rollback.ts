import { sql } from "kysely";
import { inTransaction } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import { WAKE_NOW } from "../wake.ts";
import { countDifferences } from "./differences.ts";
import { lockRollback } from "./lock-rollback.ts";

/**
 * Ends the hold of one app: what was decided to be put back is put back, and access is given again. Refused while
 * anything is undecided. The caller has checked who decides.
 */
export async function settleRollback(ctx: CommandContext, appId: string): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const rollback = await lockRollback(unit.db, appId);
    if (!rollback.is_read)
      throw conflict(
        "rollback.not_read",
        `${rollback.app_name} was not read completely since the restore, so nobody knows what differs. Read it now, or wait a minute.`,
      );
    const { undecided } = await countDifferences(unit.db, rollback);
    if (undecided > 0)
      throw conflict("rollback.undecided", `${undecided} differences in ${rollback.app_name} are not decided yet.`);
    await sql`select 1 from targets where app_id = ${appId} order by id for update`.execute(unit.db);
    await sql`
      update grants g set put_back = true from rollback_decisions d
       where d.rollback_id = ${rollback.rollback_id} and d.app_id = ${appId} and d.decision = 'put_back'
         and d.difference = 'g:' || g.id and g.state = 'active'`.execute(unit.db);
    await sql`update rollback_apps set settled_at = clock_timestamp() where app_id = ${appId} and settled_at is null`.execute(
      unit.db,
    );
    await sql`
      update items i set next_try_at = clock_timestamp(), failures = 0 from targets t
       where t.id = i.target_id and t.app_id = ${appId} and exists (select 1 from grants g where g.item_id = i.id and g.state in ('approved', 'active'))`.execute(
      unit.db,
    );
    await sql`
      update targets set wake_at = ${WAKE_NOW}
       where app_id = ${appId} and exists (select 1 from grants g where g.target_id = targets.id and g.state in ('approved', 'active'))`.execute(
      unit.db,
    );
    unit.record({ action: "rollback.settled", appId, after: { rollback_id: rollback.rollback_id } });
  });
}
