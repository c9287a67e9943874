import { sql } from "kysely";
import type { RollbackDecision } from "../../api/index.ts";
import { inTransaction, type UnitOfWork } from "../../audit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { conflict } from "../../platform/errors/index.ts";
import { newId } from "../../platform/ids/index.ts";
import { endGrant } from "../end-grant.ts";
import { WAKE_NOW, wakeTarget } from "../wake.ts";
import { decisionsFor, type DifferenceRow, listDifferences, type OpenRollback } from "./differences.ts";
import { lockRollback } from "./lock-rollback.ts";

export interface Decision {
  readonly appId: string;
  readonly decision: RollbackDecision;
  /** All undecided ones that this may be decided of, where left out. */
  readonly differences?: readonly string[] | undefined;
}

/**
 * Decides differences, and returns how many. Ends and removals begin at once; what is put back waits until the rollback
 * is settled. The caller has checked who decides.
 */
export async function decideRollback(ctx: CommandContext, given: Decision): Promise<number> {
  return inTransaction(ctx, async (unit) => {
    const rollback = await lockRollback(unit.db, given.appId);
    requireRead(rollback);
    const open = await listDifferences(unit.db, rollback, { undecided: true, limit: null });
    const chosen = choose(open, given);
    for (const row of chosen) await carryOut(unit, ctx, rollback, row, given.decision);
    if (chosen.length === 0) unit.changedNothing();
    return chosen.length;
  });
}

function choose(open: readonly DifferenceRow[], given: Decision): readonly DifferenceRow[] {
  const may = (row: DifferenceRow) => decisionsFor(row).includes(given.decision);
  if (given.differences === undefined) return open.filter(may);
  return given.differences.map((name) => {
    const row = open.find(({ difference }) => difference === name);
    if (row === undefined)
      throw conflict(
        "rollback.not_open",
        "One of these does not differ any more, or is decided. Load the page again.",
        {
          details: { difference: name },
        },
      );
    if (!may(row))
      throw conflict("rollback.not_possible", "This cannot be decided so. Change it in the app, and leave it here.", {
        details: { difference: name, decision: given.decision },
      });
    return row;
  });
}

function requireRead(rollback: OpenRollback): void {
  if (rollback.is_read) return;
  throw conflict(
    "rollback.not_read",
    `${rollback.app_name} was not read completely since the restore, so nobody knows what differs. Read it now, or wait a minute.`,
  );
}

async function carryOut(
  unit: UnitOfWork,
  ctx: CommandContext,
  rollback: OpenRollback,
  row: DifferenceRow,
  decision: RollbackDecision,
): Promise<void> {
  const by = ctx.actor.kind === "user" ? ctx.actor.userId : null;
  if (decision === "end" && row.grant_id !== null)
    await endGrant(unit, { grantId: row.grant_id, cause: "revoked", by, comment: "Decided after a restore." });
  if (decision === "take") await takeOver(unit, rollback, row);
  await sql`
    insert into rollback_decisions (rollback_id, app_id, difference, decision, decided_by)
    values (${rollback.rollback_id}, ${rollback.app_id}, ${row.difference}, ${decision}, ${by})`.execute(unit.db);
  unit.record({
    action: "rollback.decided",
    subjectUserId: row.user_id,
    appId: rollback.app_id,
    resourceId: row.resource_id,
    grantId: row.grant_id,
    after: { decision, kind: row.kind, account_remote_id: row.account_upstream_id, membership_id: row.membership_id },
  });
}

/** Writes the membership as ours by its id: it goes where no live grant wants it, by the rules of every removal. */
async function takeOver(unit: UnitOfWork, rollback: OpenRollback, row: DifferenceRow): Promise<void> {
  const target = await sql<{ id: string; account_id: string | null }>`
    insert into targets (id, app_id, user_id, wake_at, account_id, account_linked_how, account_ever_linked)
    select ${newId()}, ${rollback.app_id}, ${row.user_id}, clock_timestamp(), acc.upstream_id, acc.linked_how, true
      from accounts acc where acc.app_id = ${rollback.app_id} and acc.upstream_id = ${row.account_upstream_id}
    on conflict on constraint targets__person do update set wake_at = ${WAKE_NOW}
    returning id, account_id`.execute(unit.db);
  const found = target.rows[0];
  if (found === undefined || (found.account_id !== null && found.account_id !== row.account_upstream_id))
    throw conflict("rollback.not_possible", "This cannot be decided so. Change it in the app, and leave it here.", {
      details: { difference: row.difference },
    });
  const item = await sql<{ id: string }>`
    insert into items (id, target_id, kind, resource_id, upstream_id)
    values (${newId()}, ${found.id}, ${row.resource_kind}, ${row.resource_id}, ${row.upstream_id})
    on conflict (target_id, kind, upstream_id) do update set next_try_at = clock_timestamp(), failures = 0
    returning id`.execute(unit.db);
  const itemId = item.rows[0]?.id ?? null;
  await sql`
    insert into own_memberships (item_id, membership_id, how) values (${itemId}, ${row.membership_id}, 'adopted')
    on conflict (item_id, membership_id) do nothing`.execute(unit.db);
  await wakeTarget(unit.db, found.id, itemId);
}
