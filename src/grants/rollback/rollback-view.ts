import type { Kysely } from "kysely";
import type { RollbackDifferenceView, RollbackView } from "../../api/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import {
  countDifferences,
  decisionsFor,
  type DifferenceRow,
  listDifferences,
  listOpenRollbacks,
  type OpenRollback,
} from "./differences.ts";

const MOST_SHOWN = 200;
const TYPES = {
  group: "ZENDESK_GROUP",
  organization: "ZENDESK_ORGANIZATION",
  custom_role: "ZENDESK_CUSTOM_ROLE",
} as const;

/** The apps in which nothing is given, each with what differs. */
export async function listRollbacks(db: Kysely<Database>): Promise<RollbackView[]> {
  const views: RollbackView[] = [];
  for (const rollback of await listOpenRollbacks(db)) views.push(await view(db, rollback));
  return views;
}

async function view(db: Kysely<Database>, rollback: OpenRollback): Promise<RollbackView> {
  // Before the read the rows would be compared with a list as old as they are.
  const counts = rollback.is_read ? await countDifferences(db, rollback) : { total: 0, undecided: 0 };
  const rows = rollback.is_read ? await listDifferences(db, rollback, { undecided: false, limit: MOST_SHOWN }) : [];
  return {
    app_id: rollback.app_id,
    app_name: rollback.app_name,
    noticed_at: rollback.noticed_at.toISOString(),
    last_event_at: rollback.tip_at.toISOString(),
    last_seq: rollback.tip_seq,
    lost_seq: rollback.lost_seq,
    lost_until: rollback.lost_signed_at?.toISOString() ?? null,
    is_read: rollback.is_read,
    ...counts,
    differences: rows.map((row) => viewDifference(rollback, row)),
  };
}

function viewDifference(rollback: OpenRollback, row: DifferenceRow): RollbackDifferenceView {
  const { user_id: userId, full_name: fullName, email } = row;
  return {
    difference: row.difference,
    kind: row.kind,
    decision: row.decision,
    may: decisionsFor(row),
    sentence: sentenceOf(rollback, row),
    grant_id: row.grant_id,
    user: userId === null ? null : { user_id: userId, full_name: fullName ?? "", email: email ?? "" },
    resource: {
      resource_id: row.resource_id,
      name: row.resource_name,
      resource_type: TYPES[row.resource_kind],
      app_id: rollback.app_id,
      app_name: rollback.app_name,
    },
    account_remote_id: row.account_upstream_id,
    account_name: row.account_name,
    given_at: row.given_at?.toISOString() ?? null,
  };
}

function sentenceOf(rollback: OpenRollback, row: DifferenceRow): string {
  const who = row.full_name ?? row.account_name ?? "Somebody";
  if (row.kind === "unexplained")
    return `${who} has ${row.resource_name} in ${rollback.app_name}, and nothing here says why.`;
  return row.grant_state === "active"
    ? `${who} should have ${row.resource_name}, and ${rollback.app_name} does not show it.`
    : `${who} was to be given ${row.resource_name}, and ${rollback.app_name} does not show it.`;
}
