import { sql } from "kysely";
import type { UnitOfWork } from "../audit/index.ts";

/**
 * Signs everybody out and makes every link useless that was sent and not used. After a restore, sessions that people had
 * ended and links that they had used would work again.
 */
export async function endEverySignIn(unit: UnitOfWork): Promise<void> {
  const sessions = await sql`update sessions set ended_at = app_clock() where ended_at is null`.execute(unit.db);
  const links = await sql`
    update sign_in_links set revoked_at = app_clock() where used_at is null and revoked_at is null`.execute(unit.db);
  unit.record({
    action: "session.all_ended",
    detail: { sessions: Number(sessions.numAffectedRows ?? 0), links: Number(links.numAffectedRows ?? 0) },
  });
}
