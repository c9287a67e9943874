import type { Kysely, Transaction } from "kysely";
import type { UserId } from "../ids/index.ts";
import type { Database } from "../database/schema.ts";

/** Who does something. Authority is never read from here: it is decided from our rows when it is used. */
export type Actor =
  | { readonly kind: "user"; readonly userId: UserId; readonly sessionId: string }
  | { readonly kind: "system"; readonly component: string }
  | { readonly kind: "anonymous" };

export type Surface = "web" | "api" | "cli" | "system";

/** An errand to run later, sent inside the caller's transaction; safe to run twice. */
export interface Errand {
  readonly queue: string;
  readonly version: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** At most one waiting errand per key. */
  readonly singletonKey?: string;
  readonly startAfterSeconds?: number;
}

/** Sends errands as rows of the caller's transaction. */
export interface ErrandSender {
  send(db: Transaction<Database>, errand: Errand): Promise<void>;
}

/** What every command gets: the database, who acts, from where, and the door to errands. */
export interface CommandContext {
  readonly db: Kysely<Database>;
  readonly errands: ErrandSender;
  readonly actor: Actor;
  readonly surface: Surface;
  /** One per incoming call or worker pass; in the log, in events and in error answers. */
  readonly correlationId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** The context of background work. */
export function systemContext(
  base: Pick<CommandContext, "db" | "errands">,
  component: string,
  correlationId: string,
): CommandContext {
  return { ...base, actor: { kind: "system", component }, surface: "system", correlationId, ip: null, userAgent: null };
}
