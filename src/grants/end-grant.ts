import { sql } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";
import { conflict } from "../platform/errors/index.ts";
import { lockGrant, type GrantRecord } from "./lock-grant.ts";
import { wakeTarget } from "./wake.ts";

export type EndCause = "given_back" | "revoked" | "person_deactivated" | "resource_removed" | "app_removed";

interface End {
  readonly grantId: string;
  readonly cause: EndCause;
  readonly by: string | null;
  readonly comment?: string | undefined;
}

/**
 * Writes the end of a grant for any cause but time. From the commit on it is an obligation: the reconciler finds the
 * row by query, so there is no message that could be lost. Throws `grant.already_ending`.
 */
export async function endGrant(unit: UnitOfWork, end: End): Promise<GrantRecord> {
  const grant = await lockGrant(unit.db, end.grantId);
  if (grant.state !== "approved" && grant.state !== "active") {
    throw conflict("grant.already_ending", "This access is ending or has ended already; there is nothing left to do.", {
      details: { grantId: grant.id, state: grant.state },
    });
  }
  await sql`
    update grants
       set state = 'ending', end_cause = ${end.cause}, end_by = ${end.by}, ending_at = app_clock(), end_due_at = app_clock(),
           status = 'being_removed', status_detail = ''
     where id = ${grant.id}`.execute(unit.db);
  await wakeTarget(unit.db, grant.targetId, grant.itemId);
  unit.record({
    action: `grant.${end.cause}`,
    subjectUserId: grant.userId,
    appId: grant.appId,
    resourceId: grant.resourceId,
    grantId: grant.id,
    before: { state: grant.state, expires_at: grant.expiresAt },
    after: { state: "ending" },
    detail: end.comment === undefined || end.comment === "" ? {} : { comment: end.comment },
  });
  return { ...grant, state: "ending" };
}
