import type { Transaction } from "kysely";
import type { CommandContext, Errand } from "../platform/context/index.ts";
import type { Database } from "../platform/database/schema.ts";
import { bug } from "../platform/errors/index.ts";
import { appendEvents } from "./append-events.ts";
import type { NewEvent } from "./event.ts";

/** One unit of work: rows, events and errands commit together or not at all. */
export interface UnitOfWork {
  readonly db: Transaction<Database>;
  /** Kept until the end of the transaction, so that the log's tip is locked last. */
  record(event: NewEvent): void;
  send(errand: Errand): Promise<void>;
  /** Says that this run changed nothing worth an event; without it a silent unit of work is a bug. */
  changedNothing(): void;
}

/**
 * Runs a command in one transaction and appends what it recorded, last. A command that records nothing and does not say
 * that it changed nothing is rolled back as a bug: an unaudited change cannot be written.
 */
export async function inTransaction<Result>(
  ctx: CommandContext,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  return ctx.db.transaction().execute(async (db) => {
    const events: NewEvent[] = [];
    let silent = false;
    const result = await work({
      db,
      record: (event) => {
        events.push(event);
      },
      send: (errand) => ctx.errands.send(db, errand),
      changedNothing: () => {
        silent = true;
      },
    });
    if (events.length === 0 && !silent) throw bug("a command finished without an event");
    await appendEvents(db, ctx, events);
    return result;
  });
}
