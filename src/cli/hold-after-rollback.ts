import type { Logger } from "pino";
import { type HeadKeeper, inTransaction, type Rollback } from "../audit/index.ts";
import { type LostTail, openRollback } from "../grants/index.ts";
import { endEverySignIn } from "../identity/index.ts";
import type { CommandContext } from "../platform/context/index.ts";

export interface HoldOptions {
  readonly heads: HeadKeeper;
  readonly newContext: () => CommandContext;
  readonly log: Logger;
  readonly say: (sentence: string) => void;
}

/**
 * The database is older than the heads that were signed: holds what would be given until an administrator decides, signs
 * everybody out, and only then puts the heads aside. Killed in between, the next start notices that it was done.
 */
export async function holdAfterRollback(rollback: Rollback, options: HoldOptions): Promise<void> {
  await openHold(options.newContext(), rollback);
  const { tipSeq, tipAt, head } = rollback;
  const sentence =
    `The database is older than it was: its event log ends with row ${tipSeq} of ${tipAt.toISOString()}, and row ${head.seq} ` +
    `was signed at ${head.signedAt}. Until an administrator has decided what differs, no access is given; what is due is ` +
    `removed as ever. Everybody was signed out. Sign in with "sign-in-link EMAIL", and open the page "After a restore" or ` +
    `run "rollback".`;
  options.log.error({ rollback }, sentence);
  options.say(sentence);
  try {
    const aside = await options.heads.setAside(rollback);
    options.say(`The signed heads of the lost rows are kept in ${aside}.`);
  } catch (error) {
    options.log.error(
      { err: error },
      "event log: the heads of the lost rows could not be put aside; move them yourself",
    );
  }
}

/** The hold itself; also for a restore that no head shows. */
export async function openHold(ctx: CommandContext, lost: LostTail): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    await openRollback(unit, lost);
    await endEverySignIn(unit);
  });
}
