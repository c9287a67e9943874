import { inTransaction } from "../../audit/index.ts";
import { type Connection, ConnectorError } from "../../connectors/kit/index.ts";
import type { CommandContext } from "../../platform/context/index.ts";
import { AppError } from "../../platform/errors/index.ts";
import type { AppId } from "../../platform/ids/index.ts";
import type { InventoryParts } from "../ports.ts";
import { findApp } from "./app-row.ts";
import { assess, type Assessment } from "./assess.ts";
import { problemOf, storeAssessment } from "./store-assessment.ts";

/**
 * Looks whether an app still works, and blocks it or lifts its block. An app that does not answer now is left as it is:
 * blocking it would hold up removals that the next minute might carry out.
 */
export async function checkHealth(
  ctx: CommandContext,
  parts: InventoryParts,
  appId: AppId,
): Promise<"usable" | "blocked" | "not_answering"> {
  const app = await findApp(ctx.db, appId);
  if (app === undefined) return "not_answering";
  const assessment = await assessSurely(parts, appId, app);
  if (assessment === null) return "not_answering";
  return inTransaction(ctx, async (unit) => {
    unit.changedNothing();
    const locked = await unit.db
      .selectFrom("apps")
      .selectAll()
      .where("id", "=", appId)
      .where("revision", "=", app.revision)
      .where("state", "<>", "removed")
      .forUpdate()
      .executeTakeFirst();
    if (locked === undefined) return "not_answering";
    return (await storeAssessment(unit, locked, assessment)) ? "usable" : "blocked";
  });
}

/** An assessment that is certain: failed checks are believed only if the app answers otherwise, and twice. */
async function assessSurely(
  parts: InventoryParts,
  appId: AppId,
  app: Parameters<typeof problemOf>[0],
): Promise<Assessment | null> {
  try {
    const first = await assess(() => parts.connections.open(appId));
    if (problemOf(app, first) === null) return first;
    if (!(await isAnswering(await parts.connections.open(appId)))) return null;
    return await assess(() => parts.connections.open(appId));
  } catch (error) {
    if (error instanceof AppError && error.code === "app.not_answering") return null;
    throw error;
  }
}

async function isAnswering(connection: Connection): Promise<boolean> {
  try {
    await connection.listPage({ part: "groups" }, null, { lane: "sync" });
    return true;
  } catch (error) {
    // A definite refusal is an answer too.
    if (error instanceof ConnectorError) return error.outcome === "misconfigured" || error.outcome === "rejected";
    throw error;
  }
}
