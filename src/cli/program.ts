import { Command } from "commander";
import { type ConfigOptions, loadConfig, SETTINGS, type SettingKey, StartupError } from "../platform/config/index.ts";
import { rollback } from "./rollback.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { serve } from "./serve.ts";
import { signInLink } from "./sign-in-link.ts";
import { verify, verifyExportedLog } from "./verify.ts";
import { readVersion } from "./version.ts";

/** Sentences for the person at the terminal go to standard error; standard output is the log, a JSON object a line. */
const say = (sentence: string): void => console.error(sentence);
/** What a command was asked to tell. */
const tell = (sentence: string): void => console.log(sentence);

/** The command line. Without a command it starts the product. */
export function createProgram(environment: NodeJS.ProcessEnv): Command {
  const program = new Command("gatehouse")
    .description("Just-in-time access to Zendesk that ends when it should, and proves it.")
    .version(readVersion())
    .showHelpAfterError()
    .enablePositionalOptions();

  withSettings(program.command("serve", { isDefault: true }), ["host", "port", "role", "dataDir"])
    .description("start the product (the default)")
    .action(async (given: ConfigOptions) => serve(loadConfig(environment, given), say));

  withSettings(program.command("verify"), ["dataDir"])
    .description("check the whole event log and name the first bad, missing or cut row")
    .option("--export <file>", "check a log that was exported as JSON lines instead; needs no database")
    .option("--heads <file>", "with --export: the signed heads, instead of GATEHOUSE_LOG_HEAD_FILE")
    .option("--public-key <file>", "with --export: the public key of the heads, instead of the one beside the key")
    .action(async (given: VerifyOptions) => {
      if (!(await verifyAsAsked(environment, given))) process.exitCode = 1;
    });

  withSettings(program.command("sign-in-link"), ["dataDir"])
    .description("make a one-time sign-in link for somebody who has no administrator to ask")
    .argument("<email>", "the person's address in Gatehouse")
    .action(async (email: string, given: ConfigOptions) => signInLink(loadConfig(environment, given), email, tell));

  withSettings(program.command("rollback"), ["dataDir"])
    .description("after a restore: show what differs from the apps, and decide it")
    .option("--declare", "say that an older backup was restored, where no signed head shows it", false)
    .option("--app <name>", "which app, where several wait")
    .option("--decide <decision>", "put-back or end what is missing, take or leave what nothing explains")
    .option("--only <differences...>", "decide these; without it all undecided ones that this may be decided of")
    .option("--settle", "everything is decided: give access again", false)
    .action(async ({ declare, app, decide, only, settle, ...given }: RollbackCommand) =>
      rollback(loadConfig(environment, given), { declare, app, decide, only, settle }, tell),
    );

  withSettings(program.command("rotate-keys"), ["dataDir"])
    .description("bring every stored credential under a new master key, while the product runs")
    .option("--forget", "finish a rotation: take the former keys out of the key file", false)
    .action(async ({ forget, ...given }: ConfigOptions & { readonly forget: boolean }) =>
      rotateKeys(loadConfig(environment, given), { forget }, tell),
    );
  return program;
}

interface RollbackCommand extends ConfigOptions {
  readonly declare: boolean;
  readonly app?: string;
  readonly decide?: string;
  readonly only?: readonly string[];
  readonly settle: boolean;
}

interface VerifyOptions extends ConfigOptions {
  readonly export?: string;
  readonly heads?: string;
  readonly publicKey?: string;
}

async function verifyAsAsked(environment: NodeJS.ProcessEnv, given: VerifyOptions): Promise<boolean> {
  const { export: exportFile, heads, publicKey, ...options } = given;
  if (exportFile === undefined) {
    if (heads === undefined && publicKey === undefined) return verify(loadConfig(environment, options), tell);
    throw new StartupError("--heads and --public-key belong to --export. Name the exported file too.");
  }
  const files = { exportFile, headFile: heads, publicKeyFile: publicKey };
  return verifyExportedLog(loadConfig(environment, options), files, tell);
}

/** Options that override a variable carry the name that the table of settings gives them. */
function withSettings(command: Command, keys: readonly SettingKey[]): Command {
  for (const key of keys) {
    const row = SETTINGS[key];
    if ("option" in row && row.option !== undefined)
      command.option(`${row.option} <value>`, `instead of ${row.variable}`);
  }
  return command;
}
