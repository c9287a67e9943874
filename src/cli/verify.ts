import { verifyWithHeads } from "../audit/index.ts";
import type { Config } from "../platform/config/index.ts";
import { readLogSigningKey } from "../platform/crypto/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { joinInstallation } from "./open-installation.ts";

/** Checks the whole event log against itself and the signed heads. True where nothing is wrong. */
export async function verify(config: Config, say: (sentence: string) => void): Promise<boolean> {
  const opened = await joinInstallation(config, createLogger({ level: "silent" }));
  try {
    const signingKey = await readLogSigningKey(config.logSigningKeyFile);
    const verdict = await verifyWithHeads(opened.db, { signingKey, headFile: config.logHeadFile });
    const { signedHead } = verdict;
    if (verdict.problem !== null) {
      say(`The event log is NOT as it was written: ${verdict.problem}.`);
      return false;
    }
    say(
      `The event log is whole: ${verdict.rows} rows, the last one is ${verdict.headSeq} with hash ${verdict.headHash}.`,
    );
    if (verdict.erasedDetails > 0)
      say(`Of ${verdict.erasedDetails} rows the personal detail was erased; what happened is still proved.`);
    say(
      signedHead === null
        ? `No signed head was found in ${config.logHeadFile}: that the end was not cut off cannot be shown.`
        : `It contains every row up to ${signedHead.seq}, signed at ${signedHead.signed_at} with key ${signedHead.key_id}.`,
    );
    return true;
  } finally {
    await opened.close();
  }
}
