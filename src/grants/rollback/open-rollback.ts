import { sql } from "kysely";
import type { UnitOfWork } from "../../audit/index.ts";
import { newId } from "../../platform/ids/index.ts";

/** What is known of the rows that are lost. */
export interface LostTail {
  /** The last row that the database still has, and when it was written. */
  readonly tipSeq: string;
  readonly tipAt: Date;
  /** The newest signed head of a row that it has not; null where somebody only says that a backup was restored. */
  readonly head: { readonly seq: string; readonly hash: string; readonly signedAt: string } | null;
}

/**
 * Holds everything that would be given, in every app, until an administrator has decided what differs. From the commit
 * on every worker decides by it; removals go on. An app that is held already stays so under the rollback that is newer.
 */
export async function openRollback(unit: UnitOfWork, lost: LostTail): Promise<void> {
  const id = newId();
  await sql`
    insert into rollbacks (id, tip_seq, tip_at, lost_seq, lost_hash, lost_signed_at)
    values (${id}, ${lost.tipSeq}, ${lost.tipAt}, ${lost.head?.seq ?? null}, ${lost.head?.hash ?? null}, ${lost.head?.signedAt ?? null})`.execute(
    unit.db,
  );
  await sql`update rollback_apps set settled_at = clock_timestamp() where settled_at is null`.execute(unit.db);
  await sql`insert into rollback_apps (rollback_id, app_id) select ${id}, id from apps where state <> 'removed'`.execute(
    unit.db,
  );
  await sql`
    insert into rollback_roles (rollback_id, app_id, account_upstream_id, custom_role_id)
    select ${id}, app_id, upstream_id, custom_role_id from accounts where gone_at is null and custom_role_id is not null`.execute(
    unit.db,
  );
  unit.record({
    action: "log.rolled_back",
    detail: {
      last_seq: lost.tipSeq,
      last_event_at: lost.tipAt,
      lost_seq: lost.head?.seq ?? null,
      lost_hash: lost.head?.hash ?? null,
      lost_signed_at: lost.head?.signedAt ?? null,
    },
  });
}
