import { isIPv4 } from "node:net";
import { closestWord } from "./closest-word.ts";
import { type Config, type Setting, SETTINGS, type SettingKey } from "./settings.ts";
import { StartupError } from "./startup-error.ts";

const OWN_PREFIX = "GATEHOUSE_";

/** Values given on the command line, as text; they come before the environment. */
export type ConfigOptions = { readonly [Key in SettingKey]?: string | undefined };

/**
 * Reads the configuration. Everything that is wrong is reported at once, a sentence each, and nothing starts: a value
 * that is quietly ignored is noticed when it was needed.
 */
export function loadConfig(environment: Readonly<NodeJS.ProcessEnv>, options: ConfigOptions = {}): Config {
  const problems = findUnknown(environment);
  const values: Record<string, unknown> = {};
  for (const [key, row] of listSettings()) {
    const source = readSource(row, environment, options[key]);
    if (source === undefined) {
      values[key] = row.byDefault(values);
      continue;
    }
    const parsed = source.text === "" ? undefined : row.type.schema.safeParse(source.text);
    if (parsed?.success === true) values[key] = parsed.data;
    else problems.push(describeBadValue(row, source));
  }
  if (problems.length === 0) problems.push(...findContradictions(values as Config, environment));
  if (problems.length > 0) throw new StartupError(problems.join("\n"));
  return values as Config;
}

/** The table's rows in their order, each under the widest type. */
export function listSettings(): [SettingKey, Setting<unknown>][] {
  return Object.entries(SETTINGS) as [SettingKey, Setting<unknown>][];
}

interface Source {
  readonly name: string;
  readonly text: string;
}

function readSource(
  row: Setting<unknown>,
  environment: Readonly<NodeJS.ProcessEnv>,
  option: string | undefined,
): Source | undefined {
  if (option !== undefined) return { name: row.option ?? row.variable, text: option.trim() };
  const text = environment[row.variable];
  return text === undefined ? undefined : { name: row.variable, text: text.trim() };
}

function describeBadValue(row: Setting<unknown>, source: Source): string {
  const expected = row.type.expected.replaceAll("`", "");
  if (source.text === "") return `${source.name} is set but empty. Give it ${expected}, or remove it.`;
  const shown = row.isSecret === true ? "what it holds (not shown) is not" : `"${source.text}" is not`;
  return `${source.name} must be ${expected}; ${shown}. Correct it, or remove it to use the default.`;
}

function findUnknown(environment: Readonly<NodeJS.ProcessEnv>): string[] {
  const known = listSettings().map(([, row]) => row.variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith(OWN_PREFIX) && !known.includes(name))
    .toSorted()
    .map((name) => {
      const bare = name.slice(OWN_PREFIX.length);
      const closest = known.includes(bare) ? bare : meantSetting(bare, known);
      const hint = closest === undefined ? "See docs/configuration.md for those there are" : `Did you mean ${closest}`;
      return `${name} is not a setting of Gatehouse. ${hint}${closest === undefined ? ", or remove it." : "?"}`;
    });
}

/** Compared without what all of ours begin with: it would let a short word pass for any other. */
function meantSetting(bare: string, known: readonly string[]): string | undefined {
  const ours = known.filter((name) => name.startsWith(OWN_PREFIX)).map((name) => name.slice(OWN_PREFIX.length));
  const closest = closestWord(bare, ours);
  return closest === undefined ? undefined : `${OWN_PREFIX}${closest}`;
}

function findContradictions(config: Config, environment: Readonly<NodeJS.ProcessEnv>): string[] {
  const problems: string[] = [];
  if (config.databaseMigrationUrl !== undefined && config.databaseUrl === undefined) {
    problems.push(
      "DATABASE_MIGRATION_URL is set without DATABASE_URL. Set both, or neither for the embedded database.",
    );
  }
  if (config.role !== "all" && config.databaseUrl === undefined) {
    problems.push(
      `The role "${config.role}" needs DATABASE_URL: the embedded database belongs to one process. ` +
        `Set it, or leave the role at "all".`,
    );
  }
  if (config.masterKey !== undefined && environment[SETTINGS.masterKeyFile.variable] !== undefined) {
    problems.push("GATEHOUSE_MASTER_KEY and GATEHOUSE_MASTER_KEY_FILE are both set. Keep one.");
  }
  const simulator = config.zendeskSimulatorUrl;
  if (simulator !== undefined && !config.allowRemoteSimulator && !isLoopback(new URL(simulator).hostname)) {
    problems.push(
      `GATEHOUSE_ZENDESK_SIMULATOR_URL points to another machine, and credentials would travel there. ` +
        `Use an address of this machine, or set GATEHOUSE_ALLOW_REMOTE_SIMULATOR=true if that is meant.`,
    );
  }
  return problems;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || (isIPv4(host) && host.startsWith("127."));
}
