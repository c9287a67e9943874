import { Command } from "commander";
import { type ConfigOptions, loadConfig, SETTINGS, type SettingKey } from "../platform/config/index.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { serve } from "./serve.ts";
import { signInLink } from "./sign-in-link.ts";
import { verify } from "./verify.ts";
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
    .action(async (given: ConfigOptions) => {
      if (!(await verify(loadConfig(environment, given), tell))) process.exitCode = 1;
    });

  withSettings(program.command("sign-in-link"), ["dataDir"])
    .description("make a one-time sign-in link for somebody who has no administrator to ask")
    .argument("<email>", "the person's address in Gatehouse")
    .action(async (email: string, given: ConfigOptions) => signInLink(loadConfig(environment, given), email, tell));

  withSettings(program.command("rotate-keys"), ["dataDir"])
    .description("bring every stored credential under a new master key, while the product runs")
    .option("--forget", "finish a rotation: take the former keys out of the key file", false)
    .action(async ({ forget, ...given }: ConfigOptions & { readonly forget: boolean }) =>
      rotateKeys(loadConfig(environment, given), { forget }, tell),
    );
  return program;
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
