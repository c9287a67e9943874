import type { Kysely } from "kysely";
import type { CommandContext } from "../../platform/context/index.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asId, newId, type UserId } from "../../platform/ids/index.ts";
import type { NewEvent } from "../event.ts";
import { inTransaction } from "../in-transaction.ts";

/** A context whose errands go nowhere. */
export function contextFor(db: Kysely<Database>, userId: string | null): CommandContext {
  return {
    db,
    errands: { send: () => Promise.resolve() },
    actor:
      userId === null
        ? { kind: "system", component: "test" }
        : { kind: "user", userId: asId<UserId>(userId), sessionId: newId() },
    surface: "web",
    correlationId: newId(),
    ip: "192.0.2.7",
    userAgent: "Test/1.0",
  };
}

/** Appends events in one transaction. */
export async function writeEvents(ctx: CommandContext, ...events: readonly NewEvent[]): Promise<void> {
  await inTransaction(ctx, (unit) => {
    for (const event of events) unit.record(event);
    return Promise.resolve();
  });
}
