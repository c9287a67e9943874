import { sql } from "kysely";
import { z } from "zod";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import { ConnectorError, type InventoryPart } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { type AppId, asId } from "../../platform/ids/index.ts";
import { checkHealth } from "../apps/check-health.ts";
import { findApp, getApp } from "../apps/app-row.ts";
import { readAppSettings } from "../apps/settings.ts";
import type { InventoryParts } from "../ports.ts";
import { importFound } from "../resources/import-found.ts";
import { concludeAbsence } from "./conclude-absence.ts";
import { hintTargets } from "./hint-targets.ts";
import { confirmCandidates, findCandidates, linkConfirmed, linkStampedNow } from "./match-people.ts";
import { advancePass, lockPass, type PassLease, type PassRow } from "./pass-row.ts";
import { readCounts } from "./pass-view.ts";
import { pausePass } from "./pause-pass.ts";
import { storePage } from "./store-page.ts";
import { clearSyncError } from "./sync-errors.ts";
import type { SyncStep } from "./steps.ts";
import { findMissing, isTooMuch, readMissing } from "./sync-brake.ts";
import { startOf } from "./unseen.ts";

/** One worker at one pass. */
export interface PassWork {
  readonly ctx: CommandContext;
  readonly parts: InventoryParts;
  readonly lease: PassLease;
}

/** Another worker took the pass over, or it was ended: stop, and write nothing. */
export class LeaseLost extends Error {}

/** The app cannot be read until a person acts; the sentence says why. */
export class PassRefused extends Error {}

/** Does the next piece of a pass: one page, one batch, one conclusion. Null when it is finished, or waits for a person. */
export async function doNextPiece(work: PassWork, pass: PassRow, step: SyncStep): Promise<PassRow | null> {
  if (step.part !== undefined) return readPage(work, pass, step, step.part);
  switch (step.key) {
    case "account":
      return checkAccount(work, pass, step);
    case "organization_memberships":
      return readOrganizationMembers(work, pass, step);
    case "people":
      return matchPeople(work, pass, step);
    case "conclude":
      return conclude(work, pass);
    case "hints":
      return hint(work, pass);
    default:
      throw new Error(`a step that does nothing: ${step.key}`);
  }
}

/** Runs in one transaction, under the lease, what moves the pass on. */
async function moved(work: PassWork, move: (unit: UnitOfWork, pass: PassRow) => Promise<PassRow>): Promise<PassRow> {
  return inTransaction(work.ctx, async (unit) => {
    // Reading is not logged; what it brings to light is.
    unit.changedNothing();
    const pass = await lockPass(unit.db, work.lease);
    if (pass === undefined) throw new LeaseLost();
    return move(unit, pass);
  });
}

function connectionOf(work: PassWork, pass: PassRow) {
  return work.parts.connections.open(asId<AppId>(pass.app_id));
}

async function checkAccount(work: PassWork, pass: PassRow, step: SyncStep): Promise<PassRow> {
  const appId = asId<AppId>(pass.app_id);
  const health = await checkHealth(work.ctx, work.parts, appId);
  if (health === "blocked")
    throw new PassRefused((await findApp(work.ctx.db, appId))?.state_reason ?? "The app is blocked.");
  if (health === "not_answering") {
    throw new ConnectorError({
      outcome: "unavailable",
      reason: "not_answering",
      message: "Zendesk did not answer the checks. It is tried again by itself.",
    });
  }
  return moved(work, async (unit, locked) => {
    await clearSyncError(unit.db, locked.app_id, step.key);
    return advancePass(unit.db, locked, { step: locked.step + 1, cursor: null });
  });
}

async function readPage(work: PassWork, pass: PassRow, step: SyncStep, part: InventoryPart): Promise<PassRow> {
  const page = await (await connectionOf(work, pass)).listPage(part, pass.cursor, { lane: "sync" });
  if (page.nextCursor !== null && page.nextCursor === pass.cursor) throw goingInCircles();
  return moved(work, async (unit, locked) => {
    const counts = added(locked, await storePage(unit, locked, page));
    if (page.nextCursor !== null)
      return advancePass(unit.db, locked, { step: locked.step, cursor: page.nextCursor, counts });
    await clearSyncError(unit.db, locked.app_id, step.key);
    return advancePass(unit.db, locked, { step: locked.step + 1, cursor: null, counts });
  });
}

function goingInCircles(): ConnectorError {
  return new ConnectorError({
    outcome: "unavailable",
    reason: "endless_listing",
    message: "The app's list does not come to an end. Nothing was concluded from it.",
  });
}

function added(pass: PassRow, more: Readonly<Record<string, number>>): Record<string, number> {
  const counts = readCounts(pass.counts);
  for (const [key, count] of Object.entries(more)) counts[key] = (counts[key] ?? 0) + count;
  return counts;
}

/** Which organization is being read, and where in its members. */
const organizationCursor = z.object({ id: z.uuid(), upstream: z.string(), page: z.string().nullable() });

async function readOrganizationMembers(work: PassWork, pass: PassRow, step: SyncStep): Promise<PassRow> {
  const at = pass.cursor === null ? null : organizationCursor.parse(JSON.parse(pass.cursor));
  if (at === null || at.page === "") return nextOrganization(work, pass, step, at?.id ?? null);
  const page = await (await connectionOf(work, pass))
    .listPage({ part: "organization_memberships", organizationId: at.upstream }, at.page, { lane: "sync" })
    .catch((error: unknown) => {
      // Deleted while the pass ran: the next pass will not list it.
      if (error instanceof ConnectorError && error.reason === "not_found") return null;
      throw error;
    });
  return moved(work, async (unit, locked) => {
    if (page === null)
      return advancePass(unit.db, locked, { step: locked.step, cursor: JSON.stringify({ ...at, page: "" }) });
    const counts = added(locked, await storePage(unit, locked, page));
    if (page.nextCursor === null) {
      await sql`update resources set metadata = metadata || jsonb_build_object('members_pass', ${locked.id}::text) where id = ${at.id}`.execute(
        unit.db,
      );
    }
    return advancePass(unit.db, locked, {
      step: locked.step,
      cursor: JSON.stringify({ ...at, page: page.nextCursor ?? "" }),
      counts,
    });
  });
}

async function nextOrganization(work: PassWork, pass: PassRow, step: SyncStep, after: string | null): Promise<PassRow> {
  const next = await sql<{ id: string; upstream_id: string }>`
    select id, upstream_id from resources
     where app_id = ${pass.app_id} and kind = 'organization' and is_imported and upstream_gone_at is null
       and metadata->>'seen_pass' = ${pass.id} and (${after}::uuid is null or id > ${after}::uuid)
     order by id limit 1`.execute(work.ctx.db);
  const organization = next.rows[0];
  return moved(work, async (unit, locked) => {
    if (organization !== undefined) {
      const cursor = JSON.stringify({ id: organization.id, upstream: organization.upstream_id, page: null });
      return advancePass(unit.db, locked, { step: locked.step, cursor });
    }
    await clearSyncError(unit.db, locked.app_id, step.key);
    return advancePass(unit.db, locked, { step: locked.step + 1, cursor: null });
  });
}

// Two calls each; a batch stays well inside the lease.
const PEOPLE_AT_ONCE = 5;

async function matchPeople(work: PassWork, pass: PassRow, step: SyncStep): Promise<PassRow> {
  if (pass.cursor === null) await linkStampedNow(work.ctx, pass.app_id);
  const candidates = await findCandidates(work.ctx.db, pass.app_id, pass.cursor, PEOPLE_AT_ONCE);
  const confirmed = candidates.length === 0 ? [] : await confirmCandidates(await connectionOf(work, pass), candidates);
  return moved(work, async (unit, locked) => {
    await linkConfirmed(unit, locked.app_id, confirmed);
    const last = candidates.at(-1);
    if (last !== undefined) return advancePass(unit.db, locked, { step: locked.step, cursor: last.id });
    await clearSyncError(unit.db, locked.app_id, step.key);
    return advancePass(unit.db, locked, { step: locked.step + 1, cursor: null });
  });
}

async function conclude(work: PassWork, pass: PassRow): Promise<PassRow | null> {
  const concluded = await moved(work, async (unit, locked) => {
    const settings = readAppSettings((await getApp(unit.db, asId<AppId>(locked.app_id))).settings);
    const missing = locked.accepted_by === null ? await findMissing(unit.db, locked) : [];
    if (missing.some((one) => isTooMuch(one, settings))) return pausePass(unit, locked, missing);
    const absences = await concludeAbsence(unit, locked);
    const imported = await importFound(unit, asId<AppId>(pass.app_id));
    const counts = {
      ...readCounts(locked.counts),
      resources_gone: absences.resources,
      accounts_gone: absences.accounts,
      memberships_gone: absences.assignments,
      imported,
    };
    return advancePass(unit.db, locked, { step: locked.step + 1, cursor: null, counts });
  });
  if (concluded.state !== "paused") return concluded;
  const missing = Object.fromEntries(readMissing(concluded.missing).map((one) => [one.what, one.missing]));
  work.parts.log.warn(
    { app_id: concluded.app_id, sync_id: concluded.id, missing },
    "a sync waits for a person: too much is missing",
  );
  return null;
}

async function hint(work: PassWork, pass: PassRow): Promise<PassRow | null> {
  let isFinished = false;
  const next = await moved(work, async (unit, locked) => {
    const last = await hintTargets(unit.db, locked, pass.cursor);
    if (last !== null) return advancePass(unit.db, locked, { step: locked.step, cursor: last });
    isFinished = true;
    return finish(unit, locked);
  });
  return isFinished ? null : next;
}

async function finish(unit: UnitOfWork, pass: PassRow): Promise<PassRow> {
  await sql`
    update resources set last_complete_sync_at = ${startOf(pass)}
     where app_id = ${pass.app_id} and upstream_gone_at is null and metadata->>'seen_pass' = ${pass.id}
       and (kind <> 'organization' or not is_imported or metadata->>'members_pass' = ${pass.id})`.execute(unit.db);
  unit.record({
    action: "sync.complete",
    appId: pass.app_id,
    detail: { sync_id: pass.id, counts: readCounts(pass.counts) },
  });
  return unit.db
    .updateTable("sync_passes")
    .set({
      state: "complete",
      finished_at: sql<Date>`clock_timestamp()`,
      cursor: null,
      error: null,
      lease_token: null,
      lease_until: null,
    })
    .where("id", "=", pass.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
