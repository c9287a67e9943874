import { freePort } from "../bench/free-port.ts";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { signIn } from "../demo/api-client.ts";
import { createProgram } from "../src/cli/program.ts";
import { binariesIn, startEmbeddedPostgres } from "../src/platform/database/index.ts";
import { createTestDatabase } from "./support/database.ts";

// What docs/operations.md tells operators to do, done with the product's own program.

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "src", "main.ts");
const OLDEST = "/usr/lib/postgresql/15/bin";
const run = promisify(execFile);

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).toReversed()) await cleanUp();
});

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

type Settings = Readonly<Record<string, string>>;

function spawnProgram(args: readonly string[], settings: Settings) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(GATEHOUSE|DATABASE)_/.test(name));
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args], {
    env: { ...Object.fromEntries(inherited), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { text: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.text += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (said.text += chunk.toString("utf8")));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output: said.text }));
  return { child, said, ended };
}

const command = async (args: readonly string[], settings: Settings): Promise<Outcome> =>
  spawnProgram(args, settings).ended;

/** A running product; `stop` ends it in order. */
async function start(
  settings: Settings,
): Promise<{ address: string; link: string | undefined; stop(): Promise<void> }> {
  const port = String(await freePort());
  const { child, said, ended } = spawnProgram([], { ...settings, GATEHOUSE_PORT: port, GATEHOUSE_LOG_LEVEL: "error" });
  cleanups.push(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  await expect.poll(() => said.text, { timeout: 60_000 }).toMatch(/Gatehouse is ready|\w\.\n/);
  expect(said.text).toContain("Gatehouse is ready");
  return {
    address: `http://localhost:${port}`,
    link: /http:\S+\/sign-in#\S+/.exec(said.text)?.[0],
    stop: async () => {
      child.kill("SIGTERM");
      expect((await ended).code).toBe(0);
    },
  };
}

async function makeDirectory(): Promise<string> {
  // Short, because the database's socket lies in it; and open to be passed through, because root runs it as another user.
  const directory = await mkdtemp("/tmp/gatehouse-ops-");
  await run("chmod", ["711", directory]);
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

const ADA = { email: "ada@example.com", full_name: "Ada Lovelace" };

async function addPerson(address: string, link: string | undefined, email: string): Promise<void> {
  const administrator = await signIn(address, link ?? "", link?.includes("#") === true ? ADA : undefined);
  await administrator.call("POST", "/users", { email, full_name: email });
}

async function signInAgain(settings: Settings, address: string) {
  const made = await command(["sign-in-link", ADA.email], { ...settings, GATEHOUSE_PUBLIC_URL: address });
  expect(made.output).toContain(`${address}/sign-in#`);
  return signIn(address, made.output.trim());
}

const emailsOf = async (settings: Settings, address: string): Promise<string[]> => {
  const ada = await signInAgain(settings, address);
  const people = await ada.call<{ results: { email: string }[] }>("GET", "/users?page_size=50");
  return people.results.map((person) => person.email).toSorted();
};

test("a copy of the data directory starts, shows what was lost to the newer heads, and goes on without them", {
  timeout: 240_000,
}, async () => {
  const home = await makeDirectory();
  const data = join(home, "data");
  const settings = { GATEHOUSE_DATA_DIR: data };
  const first = await start(settings);
  await addPerson(first.address, first.link, "in.the.backup@example.com");
  await first.stop();

  const backup = join(home, "backup.tar");
  await run("tar", ["--create", "--file", backup, "--directory", data, "."]);

  const second = await start(settings);
  const ada = await signInAgain(settings, second.address);
  await ada.call("POST", "/users", { email: "too.late@example.com", full_name: "Too Late" });
  await second.stop();
  const newerHeads = join(home, "newer-heads.jsonl");
  await rename(join(data, "log-head.jsonl"), newerHeads);
  await rm(data, { recursive: true, force: true });

  await run("mkdir", ["--mode", "711", data]);
  await run("tar", ["--extract", "--same-owner", "--preserve-permissions", "--file", backup, "--directory", data]);
  const cut = await command(["verify"], { ...settings, GATEHOUSE_LOG_HEAD_FILE: newerHeads });
  expect(cut.output).toMatch(/NOT as it was written: rows? \d+.* cut off/);
  expect(cut.code).toBe(1);
  expect(await command(["verify"], settings)).toMatchObject({ code: 0 });

  const restored = await start(settings);
  expect(await emailsOf(settings, restored.address)).toEqual([ADA.email, "in.the.backup@example.com"]);
  await restored.stop();
  const whole = await command(["verify"], settings);
  expect(whole.output).toContain("The event log is whole");
});

// A machine without Debian's package of PostgreSQL 15 has no second major version to come from.
test.skipIf(!existsSync(join(OLDEST, "pg_dump")))(
  "a dump of an older PostgreSQL is restored into a newer one, and the product goes on there with its keys",
  { timeout: 240_000 },
  async () => {
    const home = await makeDirectory();
    const old = await startEmbeddedPostgres({
      dataDir: join(home, "old"),
      isDurable: false,
      binaries: binariesIn(OLDEST, 15),
    });
    cleanups.push(() => old.stop());
    const { host, user, database } = old.connection;
    const oldUrl = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const settings = { GATEHOUSE_DATA_DIR: join(home, "keys"), DATABASE_URL: oldUrl };
    const product = await start(settings);
    await addPerson(product.address, product.link, "grace@example.com");
    await product.stop();

    const dump = join(home, "gatehouse.dump");
    await run(join(OLDEST, "pg_dump"), ["--format=custom", `--file=${dump}`, `--dbname=${oldUrl}`]);
    const fresh = await createTestDatabase({ isEmpty: true });
    cleanups.push(() => fresh.close());
    await run(join(OLDEST, "pg_restore"), ["--exit-on-error", "--no-owner", `--dbname=${fresh.url}`, dump]);

    const moved = { ...settings, DATABASE_URL: fresh.url };
    const whole = await command(["verify"], moved);
    expect(whole.output).toMatch(/The event log is whole[^]*It contains every row up to/);
    const again = await start(moved);
    expect(await emailsOf(moved, again.address)).toEqual([ADA.email, "grace@example.com"]);
    await again.stop();
  },
);

test("every command that the documentation names is one of the program", async () => {
  const known = new Map(
    createProgram({}).commands.map((one) => [one.name(), one.options.map((option) => option.long ?? "")]),
  );
  const text = await readFile(join(ROOT, "docs", "operations.md"), "utf8");
  const named = [...text.matchAll(/dist\/src\/main\.js ([a-z-]+)((?: --[a-z-]+)*)/g)];
  expect(named.length).toBeGreaterThan(3);
  for (const [, name = "", options = ""] of named) {
    expect([...known.keys()]).toContain(name);
    for (const option of options.split(" ").filter((word) => word !== "")) expect(known.get(name)).toContain(option);
  }
});
