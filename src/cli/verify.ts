import { verifyExport, verifyWithHeads, type LogVerdict } from "../audit/index.ts";
import { type Config, StartupError } from "../platform/config/index.ts";
import { publicKeyFileOf, readLogPublicKey, readLogSigningKey } from "../platform/crypto/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { joinInstallation } from "./open-installation.ts";
import { verdictSentences } from "./verdict-sentences.ts";

type Say = (sentence: string) => void;

/** Checks the whole event log against itself and the signed heads. True where nothing is wrong. */
export async function verify(config: Config, say: Say): Promise<boolean> {
  const opened = await joinInstallation(config, createLogger({ level: "silent" }));
  try {
    const signingKey = await readLogSigningKey(config.logSigningKeyFile);
    return tellVerdict(
      await verifyWithHeads(opened.db, { signingKey, headFile: config.logHeadFile }),
      config.logHeadFile,
      say,
    );
  } finally {
    await opened.close();
  }
}

/** The same for an exported log, with files alone: what an auditor can do who has no access to the installation. */
export async function verifyExportedLog(
  config: Config,
  files: {
    readonly exportFile: string;
    readonly headFile: string | undefined;
    readonly publicKeyFile: string | undefined;
  },
  say: Say,
): Promise<boolean> {
  const key = await readLogPublicKey(files.publicKeyFile ?? publicKeyFileOf(config.logSigningKeyFile));
  const { exportFile, headFile = config.logHeadFile } = files;
  const verdict = await verifyExport({ exportFile, headFile, key });
  if (verdict.rows === 0 && verdict.ok) throw new StartupError(`${exportFile} holds no event.`);
  return tellVerdict(verdict, headFile, say);
}

function tellVerdict(verdict: LogVerdict, headFile: string, say: Say): boolean {
  for (const sentence of verdictSentences(verdict, headFile)) say(sentence);
  return verdict.problem === null;
}
