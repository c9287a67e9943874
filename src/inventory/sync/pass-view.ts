import type { Kysely } from "kysely";
import { z } from "zod";
import type { SyncPassView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { PassRow } from "./pass-row.ts";
import { SYNC_STEPS } from "./steps.ts";
import { readMissing } from "./sync-brake.ts";

const countsSchema = z.record(z.string(), z.number()).catch({});

export function readCounts(stored: unknown): Record<string, number> {
  return countsSchema.parse(stored);
}

export function passView(pass: PassRow): SyncPassView {
  return {
    sync_id: pass.id,
    state: pass.state,
    started_at: pass.started_at.toISOString(),
    finished_at: pass.finished_at?.toISOString() ?? null,
    doing: pass.state === "running" ? (SYNC_STEPS[pass.step]?.doing ?? "") : "",
    step: Math.min(pass.step + (pass.state === "running" ? 1 : 0), SYNC_STEPS.length),
    steps: SYNC_STEPS.length,
    counts: readCounts(pass.counts),
    missing: pass.state === "paused" ? [...readMissing(pass.missing)] : [],
    error: pass.error,
  };
}

/** The pass that runs, or the one that waits for a person; an index allows one of each. */
export async function findOpenPass(
  db: Kysely<Database>,
  appId: AppId,
  state: "running" | "paused",
): Promise<SyncPassView | null> {
  const pass = await db
    .selectFrom("sync_passes")
    .selectAll()
    .where("app_id", "=", appId)
    .where("state", "=", state)
    .executeTakeFirst();
  return pass === undefined ? null : passView(pass);
}

const SHOWN_PASSES = 20;

/** The last passes of an app, newest first, and the errors that are open. */
export async function listPasses(db: Kysely<Database>, appId: AppId) {
  const passes = await db
    .selectFrom("sync_passes")
    .selectAll()
    .where("app_id", "=", appId)
    .orderBy("started_at", "desc")
    .limit(SHOWN_PASSES)
    .execute();
  const errors = await db.selectFrom("sync_errors").selectAll().where("app_id", "=", appId).orderBy("part").execute();
  return {
    syncs: passes.map((pass) => passView(pass)),
    errors: errors.map((error) => ({
      part: error.part,
      message: error.message,
      first_seen_at: error.first_seen_at.toISOString(),
      last_seen_at: error.last_seen_at.toISOString(),
    })),
  };
}
