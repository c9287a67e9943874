import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import type { PassRow } from "./pass-row.ts";
import type { Missing } from "./sync-brake.ts";

/** Has a pass that read everything wait for a person before anything counts as gone. Removals go on: no worker looks here. */
export async function pausePass(unit: UnitOfWork, pass: PassRow, missing: readonly Missing[]): Promise<PassRow> {
  // Without the names: they are people's, and the log keeps what it is told.
  unit.record({
    action: "sync.paused",
    appId: pass.app_id,
    detail: {
      sync_id: pass.id,
      missing: missing.map(({ what, known, missing: count }) => ({ what, known, missing: count })),
    },
  });
  return unit.db
    .updateTable("sync_passes")
    .set({
      state: "paused",
      missing: JSON.stringify(missing),
      finished_at: sql<Date>`clock_timestamp()`,
      lease_token: null,
      lease_until: null,
    })
    .where("id", "=", pass.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
