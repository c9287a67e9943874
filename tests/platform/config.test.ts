import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderConfigurationDoc } from "../../src/platform/config/configuration-doc.ts";
import { loadConfig, SETTINGS, StartupError } from "../../src/platform/config/index.ts";

function refusal(environment: NodeJS.ProcessEnv, options: Parameters<typeof loadConfig>[1] = {}): string {
  try {
    loadConfig(environment, options);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  return "nothing was refused";
}

const key = (): string => randomBytes(32).toString("base64");

test("nothing has to be set", () => {
  const config = loadConfig({ PATH: "/bin" });
  expect(config).toMatchObject({
    host: "127.0.0.1",
    port: 8780,
    publicUrl: "http://localhost:8780",
    role: "all",
    databaseUrl: undefined,
    trustedProxies: [],
    previousMasterKeys: [],
  });
  expect(config.masterKeyFile).toBe(`${config.dataDir}/master.key`);
});

test("what is set is read, and what follows from it follows", () => {
  const former = [key(), key()];
  const config = loadConfig({
    GATEHOUSE_PORT: "9000",
    GATEHOUSE_DATA_DIR: "/srv/gatehouse",
    GATEHOUSE_TRUSTED_PROXIES: "10.0.0.0/8, ::1",
    GATEHOUSE_MASTER_KEY_PREVIOUS: former.join(", "),
    DATABASE_URL: "postgresql://gatehouse@localhost/gatehouse?host=%2Ftmp",
  });
  expect(config.publicUrl).toBe("http://localhost:9000");
  expect(config.logHeadFile).toBe("/srv/gatehouse/log-head.jsonl");
  expect(config.trustedProxies).toEqual(["10.0.0.0/8", "::1"]);
  expect(config.previousMasterKeys.map((bytes) => bytes.toString("base64"))).toEqual(former);
});

test("an option comes before the variable", () => {
  expect(loadConfig({ GATEHOUSE_PORT: "9000" }, { port: "9001" }).port).toBe(9001);
  expect(refusal({}, { port: "many" })).toBe(
    '--port must be a whole number from 1 to 65535; "many" is not. Correct it, or remove it to use the default.',
  );
});

describe("an unknown variable", () => {
  test.each([
    ["GATEHOUSE_PROT", "GATEHOUSE_PROT is not a setting of Gatehouse. Did you mean GATEHOUSE_PORT?"],
    ["GATEHOUSE_DATABASE_URL", "GATEHOUSE_DATABASE_URL is not a setting of Gatehouse. Did you mean DATABASE_URL?"],
    [
      "GATEHOUSE_COLOUR_OF_THE_DOOR",
      "GATEHOUSE_COLOUR_OF_THE_DOOR is not a setting of Gatehouse. See docs/configuration.md for those there are, or remove it.",
    ],
  ])("%s stops the start", (name, sentence) => {
    expect(refusal({ [name]: "1" })).toBe(sentence);
  });
});

describe("a bad value", () => {
  test.each([
    ["GATEHOUSE_PORT", "0"],
    ["GATEHOUSE_PORT", "80.5"],
    ["GATEHOUSE_PORT", "0x50"],
    ["GATEHOUSE_HOST", "not a host"],
    ["GATEHOUSE_ROLE", "boss"],
    ["GATEHOUSE_PUBLIC_URL", "gatehouse.example.com"],
    ["GATEHOUSE_PUBLIC_URL", "https://example.com/gatehouse"],
    ["GATEHOUSE_PUBLIC_URL", "javascript:alert(1)"],
    ["GATEHOUSE_PUBLIC_URL", "https://user@example.com"],
    ["GATEHOUSE_LOG_LEVEL", "loud"],
    ["GATEHOUSE_TRUSTED_PROXIES", "10.0.0.0/33"],
    ["GATEHOUSE_TRUSTED_PROXIES", "everybody"],
    ["GATEHOUSE_SESSION_HOURS", "-1"],
    ["GATEHOUSE_POLL_INTERVAL_MS", "1e3"],
    ["GATEHOUSE_ALLOW_REMOTE_SIMULATOR", "yes"],
  ])("%s=%s is named and shown", (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} must be `));
    expect(refusal({ [name]: value })).toContain(`"${value}" is not`);
  });

  test.each([
    ["GATEHOUSE_MASTER_KEY", "canary-secret"],
    ["GATEHOUSE_MASTER_KEY", `${randomBytes(32).toString("base64")}canary-secret`],
    ["GATEHOUSE_MASTER_KEY_PREVIOUS", `${randomBytes(32).toString("base64")},canary-secret`],
    ["GATEHOUSE_METRICS_TOKEN", "canary-secret"],
    ["DATABASE_URL", "mysql://me:canary-secret@host/db"],
    ["DATABASE_URL", "canary-secret"],
    ["DATABASE_MIGRATION_URL", "postgresql://me:canary-secret@host/"],
  ])("the secret %s is named but not shown", (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must be `));
    expect(sentence).not.toContain("canary-secret");
  });

  test.each(Object.values(SETTINGS).map((row) => row.variable))("an empty %s is named", (variable) => {
    expect(refusal({ [variable]: " " })).toMatch(new RegExp(`^${variable} is set but empty\\.`));
  });

  test("every problem is reported at once", () => {
    expect(refusal({ GATEHOUSE_PORT: "x", GATEHOUSE_ROLE: "y", GATEHOUSE_Z: "z" }).split("\n")).toHaveLength(3);
  });
});

describe("values that contradict each other", () => {
  const server = "postgresql://user@host/db";

  test("a migration URL needs a server", () => {
    expect(refusal({ DATABASE_MIGRATION_URL: server })).toContain("without DATABASE_URL");
  });

  test("a role of its own needs a server", () => {
    expect(refusal({ GATEHOUSE_ROLE: "worker" })).toContain('The role "worker" needs DATABASE_URL');
    expect(loadConfig({ GATEHOUSE_ROLE: "worker", DATABASE_URL: server }).role).toBe("worker");
  });

  test("a master key comes from one place", () => {
    const both = { GATEHOUSE_MASTER_KEY: key(), GATEHOUSE_MASTER_KEY_FILE: "/etc/key" };
    expect(refusal(both)).toContain("Keep one");
  });

  test.each(["http://127.0.0.1:8900", "http://localhost:8900", "http://[::1]:8900"])(
    "a simulator on this machine is accepted: %s",
    (url) => {
      expect(loadConfig({ GATEHOUSE_ZENDESK_SIMULATOR_URL: url }).zendeskSimulatorUrl).toBe(url);
    },
  );

  test.each(["http://10.0.0.7:8900", "http://127.evil.example:8900", "http://localhost.evil.example"])(
    "a simulator on another machine is refused unless allowed: %s",
    (url) => {
      expect(refusal({ GATEHOUSE_ZENDESK_SIMULATOR_URL: url })).toContain("points to another machine");
      const allowed = { GATEHOUSE_ZENDESK_SIMULATOR_URL: url, GATEHOUSE_ALLOW_REMOTE_SIMULATOR: "true" };
      expect(loadConfig(allowed).allowRemoteSimulator).toBe(true);
    },
  );
});

test("docs/configuration.md is current", async () => {
  await expect(renderConfigurationDoc()).toMatchFileSnapshot("../../docs/configuration.md");
});
