import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { CheckView } from "../../api/index.ts";
import type { UnitOfWork } from "../../audit/index.ts";
import type { Fingerprint } from "../../connectors/kit/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asId, type AppId } from "../../platform/ids/index.ts";
import { type AppRow, UPDATED_NOW } from "./app-row.ts";
import { type Assessment, isSameAccount } from "./assess.ts";
import { readAppSettings } from "./settings.ts";

const fingerprintSchema = z.object({ accountUrl: z.string(), serviceUserId: z.string(), anchors: z.array(z.string()) });

export function readFingerprint(stored: unknown): Fingerprint {
  return fingerprintSchema.parse(stored);
}

/** Replaces the last result of every check. */
export async function storeChecks(db: Kysely<Database>, appId: AppId, checks: readonly CheckView[]): Promise<void> {
  await db.deleteFrom("app_checks").where("app_id", "=", appId).execute();
  if (checks.length === 0) return;
  await db
    .insertInto("app_checks")
    .values(
      checks.map((check, position) => ({
        app_id: appId,
        position,
        key: check.key,
        check_json: JSON.stringify(check),
        checked_at: sql<Date>`clock_timestamp()`,
      })),
    )
    .execute();
}

/** Why an app cannot be used as it is; null where it can. */
export function problemOf(app: Pick<AppRow, "fingerprint">, assessment: Assessment): string | null {
  if (assessment.proof === null) return assessment.refusal;
  if (isSameAccount(readFingerprint(app.fingerprint), assessment.proof.fingerprint)) return null;
  return "This subdomain now leads to another Zendesk account than the one that was connected. Correct the subdomain, or connect the other account as an app of its own.";
}

/**
 * Stores what a check of a connected app found, blocks the app or lifts its block. The caller has locked the app's row.
 * Returns whether the app can be used.
 */
export async function storeAssessment(unit: UnitOfWork, app: AppRow, assessment: Assessment): Promise<boolean> {
  const appId = asId<AppId>(app.id);
  await storeChecks(unit.db, appId, assessment.checks);
  const problem = problemOf(app, assessment);
  if (problem !== null) {
    await markBlocked(unit, app, problem);
    return false;
  }
  if (assessment.proof !== null) {
    const { facts, fingerprint } = assessment.proof;
    // A check that could not be made says nothing: what was known stays.
    const unread = new Set(assessment.checks.filter((check) => check.status === "failed").map((check) => check.key));
    await unit.db
      .updateTable("apps")
      .set({
        ...(unread.has("multiple_organizations") ? {} : { multiple_organizations: facts.multipleOrganizations }),
        ...(unread.has("custom_roles") ? {} : { custom_roles_available: facts.customRolesAvailable }),
        limit_per_minute: facts.limitPerMinute,
        fingerprint: JSON.stringify(fingerprint),
      })
      .where("id", "=", app.id)
      .execute();
  }
  await liftBlock(unit, app);
  return true;
}

/** Says nothing twice: an app that is blocked for the same reason stays as it is. */
export async function markBlocked(unit: UnitOfWork, app: AppRow, reason: string): Promise<void> {
  if (app.state !== "active" && app.state !== "paused" && app.state !== "blocked") return;
  if (app.state === "blocked" && app.state_reason === reason) return;
  const settings = readAppSettings(app.settings);
  const pausedWhenBlocked = app.state === "blocked" ? settings.paused_when_blocked : app.state === "paused";
  await unit.db
    .updateTable("apps")
    .set({
      state: "blocked",
      state_reason: reason,
      settings: JSON.stringify({ ...settings, paused_when_blocked: pausedWhenBlocked }),
      ...UPDATED_NOW,
    })
    .where("id", "=", app.id)
    .execute();
  unit.record({
    action: "app.blocked",
    appId: app.id,
    before: { state: app.state, state_reason: app.state_reason },
    after: { state: "blocked", state_reason: reason },
  });
}

async function liftBlock(unit: UnitOfWork, app: AppRow): Promise<void> {
  if (app.state !== "blocked") return;
  const settings = readAppSettings(app.settings);
  const state = settings.paused_when_blocked ? "paused" : "active";
  await unit.db
    .updateTable("apps")
    .set({
      state,
      state_reason: "",
      settings: JSON.stringify({ ...settings, paused_when_blocked: false }),
      ...UPDATED_NOW,
    })
    .where("id", "=", app.id)
    .execute();
  unit.record({
    action: "app.unblocked",
    appId: app.id,
    before: { state: "blocked", state_reason: app.state_reason },
    after: { state, state_reason: "" },
  });
}
