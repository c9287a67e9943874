import { readTip } from "../audit/index.ts";
import { decideRollback, listRollbacks, settleRollback } from "../grants/index.ts";
import { type Config, StartupError } from "../platform/config/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import type { OpenedDatabase } from "../platform/database/index.ts";
import { AppError } from "../platform/errors/index.ts";
import { newId } from "../platform/ids/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { openHold } from "./hold-after-rollback.ts";
import { joinInstallation } from "./open-installation.ts";
import { rollbackSentences } from "./rollback-sentences.ts";

export interface RollbackOptions {
  /** A backup was restored that no signed head gives away. */
  readonly declare: boolean;
  readonly app: string | undefined;
  readonly decide: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly settle: boolean;
}

const DECISIONS = { "put-back": "put_back", end: "end", take: "take", leave: "leave" } as const;

/** Shows what differs after a restore, and decides it. Each decision is in the event log, as one of the command line. */
export async function rollback(
  config: Config,
  options: RollbackOptions,
  tell: (sentence: string) => void,
): Promise<void> {
  const decision = readDecision(options.decide);
  const opened = await joinInstallation(config, createLogger({ level: "silent" }));
  try {
    const ctx = contextOf(opened);
    if (options.declare) await openHold(ctx, { ...(await readTip(opened.db)), head: null });
    const held = await listRollbacks(opened.db);
    const appId = decision !== null || options.settle ? chooseApp(held, options.app) : null;
    if (appId !== null && decision !== null) {
      const decided = await decideRollback(ctx, { appId, decision, differences: options.only });
      tell(`${decided} decided.`);
    }
    if (appId !== null && options.settle) await settleRollback(ctx, appId);
    for (const sentence of rollbackSentences(await listRollbacks(opened.db))) tell(sentence);
  } catch (error) {
    throw error instanceof AppError && error.kind !== "internal" ? new StartupError(error.publicMessage) : error;
  } finally {
    await opened.close();
  }
}

function readDecision(word: string | undefined): (typeof DECISIONS)[keyof typeof DECISIONS] | null {
  if (word === undefined) return null;
  const found = Object.entries(DECISIONS).find(([name]) => name === word);
  if (found === undefined) throw new StartupError(`--decide takes one of: ${Object.keys(DECISIONS).join(", ")}.`);
  return found[1];
}

function chooseApp(held: Awaited<ReturnType<typeof listRollbacks>>, name: string | undefined): string {
  const found = name === undefined ? held : held.filter((app) => app.app_name === name || app.app_id === name);
  const [app] = found;
  if (app === undefined) throw new StartupError("Nothing waits for a decision there.");
  if (found.length > 1) throw new StartupError(`Say which app: ${found.map((one) => one.app_name).join(", ")}.`);
  return app.app_id;
}

function contextOf(opened: OpenedDatabase): CommandContext {
  return {
    db: opened.db,
    errands: { send: () => Promise.reject(new Error("this command sends no errands")) },
    actor: { kind: "system", component: "rollback" },
    surface: "cli",
    correlationId: newId(),
    ip: null,
    userAgent: null,
  };
}
