import type { Kysely } from "kysely";
import { inTransaction } from "../audit/index.ts";
import { type Config, StartupError } from "../platform/config/index.ts";
import type { CommandContext } from "../platform/context/index.ts";
import {
  addMasterKey,
  createSecretBox,
  forgetPreviousKeys,
  type KeySource,
  listOtherKeys,
  openMasterKey,
  rotateMasterKey,
  type RotationOutcome,
} from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/index.ts";
import { newId } from "../platform/ids/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { joinInstallation } from "./open-installation.ts";

/**
 * Rotates the master key while the product runs. The former key stays in the file until `forget`, because a running node
 * may have sealed something with it a moment ago.
 */
export async function rotateKeys(
  config: Config,
  options: { readonly forget: boolean },
  say: (sentence: string) => void,
): Promise<void> {
  const opened = await joinInstallation(config, createLogger({ level: "silent" }));
  try {
    const keys = await openMasterKey(opened.db, config);
    if (config.masterKey === undefined && !options.forget) await addKeyUnlessUnfinished(config, opened.db, keys, say);
    const outcome = await rotateMasterKey(opened.db, keys, createSecretBox(keys));
    await recordRotation(opened.db, outcome, options.forget);
    say(`${outcome.rewrapped} credentials were brought under the master key ${outcome.keyId}.`);
    if (outcome.stillNeeded.length > 0) {
      throw new StartupError(
        `Former keys are still needed: ${outcome.stillNeeded.join(", ")}. Run this command again.`,
      );
    }
    if (config.masterKey !== undefined) say("Former keys can now be removed from GATEHOUSE_MASTER_KEY_PREVIOUS.");
    else if (options.forget) {
      await forgetPreviousKeys(config.masterKeyFile, await keys.load());
      say(`${config.masterKeyFile} holds the current key only. Back it up again.`);
    } else
      say(`Back up ${config.masterKeyFile} again. The former key stays in it until this command is run with --forget.`);
  } finally {
    await opened.close();
  }
}

/** A rotation that was interrupted is finished first: a third key would help nobody. */
async function addKeyUnlessUnfinished(
  config: Config,
  db: Kysely<Database>,
  keys: KeySource,
  say: (sentence: string) => void,
): Promise<void> {
  const ring = await keys.load();
  if ((await listOtherKeys(db, ring.current.id)).length > 0)
    say("An earlier rotation was interrupted and is finished now.");
  else await addMasterKey(config.masterKeyFile, ring);
}

async function recordRotation(db: Kysely<Database>, outcome: RotationOutcome, forgets: boolean): Promise<void> {
  const ctx: CommandContext = {
    db,
    errands: { send: () => Promise.reject(new Error("this command sends no errands")) },
    actor: { kind: "system", component: "rotate-keys" },
    surface: "cli",
    correlationId: newId(),
    ip: null,
    userAgent: null,
  };
  await inTransaction(ctx, (unit) => {
    unit.record({ action: "keys.rotated", detail: { key_id: outcome.keyId, rewrapped: outcome.rewrapped, forgets } });
    return Promise.resolve();
  });
}
