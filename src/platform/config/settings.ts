import { join } from "node:path";
import { defaultDataDirectory } from "./default-data-directory.ts";
import {
  addressRanges,
  databaseUrl,
  hostName,
  key32,
  listOf,
  oneOf,
  origin,
  path,
  token,
  type ValueType,
  wholeNumber,
  yesOrNo,
} from "./value-types.ts";

/** One row of the table that parsing, refusals and `docs/configuration.md` are made from. */
export interface Setting<T, Default extends T | undefined = T | undefined> {
  readonly variable: string;
  /** The command-line option that overrides the variable, if there is one. */
  readonly option?: string;
  readonly type: ValueType<T>;
  /** What applies when the variable is not set; it may follow from settings that come before it in the table. */
  readonly byDefault: (earlier: Readonly<Record<string, unknown>>) => Default;
  /** How the documentation states the default, where the value itself would not say it. */
  readonly defaultText?: string;
  readonly meaning: string;
  /** A secret's value appears in no message and no log. */
  readonly isSecret?: true;
}

function withDefault<T>(row: Omit<Setting<T, T>, "byDefault"> & { readonly default: T }): Setting<T, T> {
  const { default: value, ...rest } = row;
  return { ...rest, byDefault: () => value };
}

function optional<T>(row: Omit<Setting<T, undefined>, "byDefault">): Setting<T, undefined> {
  return { ...row, byDefault: () => undefined };
}

/** A file that lies in the data directory unless said otherwise. */
function dataFile(name: string, row: Pick<Setting<string, string>, "variable" | "meaning">): Setting<string, string> {
  return {
    ...row,
    type: path,
    byDefault: (earlier) => join(String(earlier["dataDir"]), name),
    defaultText: `\`${name}\` in the data directory`,
  };
}

export const SETTINGS = {
  host: withDefault({
    variable: "GATEHOUSE_HOST",
    option: "--host",
    type: hostName,
    default: "127.0.0.1",
    meaning: "Address to listen on. The default is reachable from this machine only; `0.0.0.0` is every address.",
  }),
  port: withDefault({
    variable: "GATEHOUSE_PORT",
    option: "--port",
    type: wholeNumber(1, 65_535),
    default: 8780,
    meaning: "Port to listen on, for the console, the API, health and metrics.",
  }),
  publicUrl: {
    variable: "GATEHOUSE_PUBLIC_URL",
    type: origin,
    byDefault: (earlier) => `http://localhost:${String(earlier["port"])}`,
    defaultText: "`http://localhost:` and the port",
    meaning:
      "Address that people type. Links in messages start with it, and cookies and the check of a request's origin " +
      "follow it, so it must be the one the browser shows.",
  } as Setting<string, string>,
  role: withDefault({
    variable: "GATEHOUSE_ROLE",
    option: "--role",
    type: oneOf(["all", "web", "worker"]),
    default: "all",
    meaning:
      "What this process does: `web` answers people, `worker` carries access to the apps and takes it away, `all` does " +
      "both. Splitting them needs `DATABASE_URL`.",
  }),
  dataDir: {
    variable: "GATEHOUSE_DATA_DIR",
    option: "--data-dir",
    type: path,
    byDefault: () => defaultDataDirectory(),
    defaultText: "`/var/lib/gatehouse` for root, else `~/.local/share/gatehouse` (or below `XDG_DATA_HOME`)",
    meaning: "Directory of the embedded database, and of the key files where nothing else is set.",
  } as Setting<string, string>,
  databaseUrl: optional({
    variable: "DATABASE_URL",
    type: databaseUrl,
    isSecret: true,
    defaultText: "the embedded PostgreSQL",
    meaning: "A PostgreSQL server, 15 or newer, to use instead of the embedded one. Several nodes may share it.",
  }),
  databaseMigrationUrl: optional({
    variable: "DATABASE_MIGRATION_URL",
    type: databaseUrl,
    isSecret: true,
    defaultText: "`DATABASE_URL`",
    meaning:
      "The same database through a user that owns the schema. With it, the user of `DATABASE_URL` needs no right to " +
      "change tables, so that even a program taken over cannot alter the event log's protection.",
  }),
  databasePoolSize: withDefault({
    variable: "GATEHOUSE_DATABASE_POOL_SIZE",
    type: wholeNumber(2, 100),
    default: 10,
    meaning: "Most connections to the database that this process keeps for its own work.",
  }),
  databaseWaitSeconds: withDefault({
    variable: "GATEHOUSE_DATABASE_WAIT_SECONDS",
    type: wholeNumber(0, 86_400),
    default: 300,
    meaning:
      "Seconds for which a start waits for a database that does not answer yet, has no connection left or no space. What " +
      "waiting cannot mend, such as a wrong password, ends the start at once.",
  }),
  masterKey: optional({
    variable: "GATEHOUSE_MASTER_KEY",
    type: key32,
    isSecret: true,
    defaultText: "the key file",
    meaning: "Key that encrypts stored credentials. Without the key that encrypted them they cannot be read again.",
  }),
  masterKeyFile: dataFile("master.key", {
    variable: "GATEHOUSE_MASTER_KEY_FILE",
    meaning:
      "File with that key in base64; made at the first start, readable by its owner only. Back it up apart from the " +
      "database. Not together with `GATEHOUSE_MASTER_KEY`.",
  }),
  previousMasterKeys: {
    variable: "GATEHOUSE_MASTER_KEY_PREVIOUS",
    type: listOf(key32),
    isSecret: true,
    byDefault: () => [],
    defaultText: "none",
    meaning: "Former keys, while credentials are rotated to the current one. Remove them when rotation has finished.",
  } as Setting<readonly Buffer[], readonly Buffer[]>,
  logSigningKeyFile: dataFile("log-signing.key", {
    variable: "GATEHOUSE_LOG_SIGNING_KEY_FILE",
    meaning: "Ed25519 private key (PEM) that signs the head of the event log; made at the first start.",
  }),
  logHeadFile: dataFile("log-head.jsonl", {
    variable: "GATEHOUSE_LOG_HEAD_FILE",
    meaning:
      "File that the signed head of the event log is written to every minute. Keep it on another disk than the " +
      "database: it shows when the end of the log was cut off.",
  }),
  logLevel: withDefault({
    variable: "GATEHOUSE_LOG_LEVEL",
    type: oneOf(["trace", "debug", "info", "warn", "error", "fatal", "silent"]),
    default: "info",
    meaning: "Least important line that the log output shows.",
  }),
  trustedProxies: {
    variable: "GATEHOUSE_TRUSTED_PROXIES",
    type: addressRanges,
    byDefault: () => [],
    defaultText: "none",
    meaning: "Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.",
  } as Setting<readonly string[], readonly string[]>,
  sessionHours: withDefault({
    variable: "GATEHOUSE_SESSION_HOURS",
    type: wholeNumber(1, 720),
    default: 12,
    meaning: "Hours after which a person has to sign in again.",
  }),
  syncIntervalMinutes: withDefault({
    variable: "GATEHOUSE_SYNC_INTERVAL_MINUTES",
    type: wholeNumber(1, 1_440),
    default: 60,
    meaning: "Minutes between two full reads of each app.",
  }),
  pollIntervalMs: withDefault({
    variable: "GATEHOUSE_POLL_INTERVAL_MS",
    type: wholeNumber(50, 10_000),
    default: 1_000,
    meaning:
      "Milliseconds between two looks for access that is due to start or end. Longer means that access ends that much " +
      "later.",
  }),
  metricsToken: optional({
    variable: "GATEHOUSE_METRICS_TOKEN",
    type: token,
    isSecret: true,
    defaultText: "none: `/metrics` answers this machine only",
    meaning: "Bearer token that `/metrics` asks for.",
  }),
  zendeskSimulatorUrl: optional({
    variable: "GATEHOUSE_ZENDESK_SIMULATOR_URL",
    type: origin,
    defaultText: "none: real Zendesk accounts",
    meaning:
      "Sends every call meant for Zendesk to a simulator instead, for trying things out. The console says so on every " +
      "page. The address must be this machine's.",
  }),
  allowRemoteSimulator: withDefault({
    variable: "GATEHOUSE_ALLOW_REMOTE_SIMULATOR",
    type: yesOrNo,
    default: false,
    meaning: "Allows the simulator to be on another machine. Credentials typed into Gatehouse then travel to it.",
  }),
};

export type SettingKey = keyof typeof SETTINGS;
type ValueOf<Row> = Row extends Setting<infer T, infer Default> ? T | Default : never;

/** Everything the program can be told, checked. */
export type Config = { readonly [Key in SettingKey]: ValueOf<(typeof SETTINGS)[Key]> };
