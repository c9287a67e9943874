import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterEach, describe, expect, inject, it } from "vitest";
import { type Person, signIn } from "../../demo/api-client.ts";
import { seed, type Stage, sync } from "../../demo/seed.ts";
import { approve, ask, isActive, isEnded, namesOf, shownByZendesk, until } from "../../demo/stories/acts.ts";
import { startZendeskSimulator, type ZendeskSimulator } from "../../simulators/zendesk/index.ts";
import type { RollbackView } from "../../src/api/index.ts";
import { binariesIn, startEmbeddedPostgres } from "../../src/platform/database/index.ts";
import { createTestDatabase } from "../support/database.ts";
import { type Node, runProgram, type Settings, startNode } from "../support/product-process.ts";

// A backup, what happened after it, the loss, the restore: played with the product's own program, judged by the simulator.

const OLDEST = "/usr/lib/postgresql/15/bin";
const run = promisify(execFile);
const ADMINISTRATOR = "nadia.rahman@brightwave.example";

/** A way to keep a database and to have it again. */
interface Keeping {
  readonly url: string;
  backUp(): Promise<void>;
  /** A database as it was; its address. */
  restore(): Promise<string>;
}

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).toReversed()) await cleanUp();
});

/** A copy of the files within the server, as a stopped database or a snapshot of its disk is kept. */
async function byCopy(): Promise<Keeping> {
  const database = await createTestDatabase({ isEmpty: true });
  const { host, port, user } = inject("testServer");
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ host, port, user, database: "postgres" });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const names = [`${database.name}_backup`, `${database.name}_restored`] as const;
  cleanups.push(async () => {
    for (const name of names) await administer(`drop database if exists ${name} with (force)`);
    await database.close();
  });
  const endSessions = (name: string) =>
    administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  return {
    url: database.url,
    backUp: async () => {
      await endSessions(database.name);
      await administer(`create database ${names[0]} template ${database.name} strategy file_copy`);
    },
    restore: async () => {
      await administer(`create database ${names[1]} template ${names[0]} strategy file_copy`);
      return database.url.replace(database.name, names[1]);
    },
  };
}

/** As docs/operations.md says it for a server of one's own. */
async function byDump(): Promise<Keeping> {
  const home = await mkdtemp("/tmp/gatehouse-dump-");
  await run("chmod", ["711", home]);
  const server = await startEmbeddedPostgres({
    dataDir: join(home, "old"),
    isDurable: false,
    binaries: binariesIn(OLDEST, 15),
  });
  cleanups.push(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  });
  const { host, user, database } = server.connection;
  const urlOf = (name: string) => `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}`;
  const dump = join(home, "gatehouse.dump");
  return {
    url: urlOf(database),
    backUp: async () => {
      await run(join(OLDEST, "pg_dump"), ["--format=custom", `--file=${dump}`, `--dbname=${urlOf(database)}`]);
    },
    restore: async () => {
      await run(join(OLDEST, "createdb"), [`--maintenance-db=${urlOf(database)}`, "restored"]);
      await run(join(OLDEST, "pg_restore"), ["--exit-on-error", "--no-owner", `--dbname=${urlOf("restored")}`, dump]);
      return urlOf("restored");
    },
  };
}

interface Played extends Stage {
  readonly node: Node;
}

async function begin(url: string, zendesk: ZendeskSimulator, keys: string): Promise<Played> {
  const node = await start({
    DATABASE_URL: url,
    GATEHOUSE_DATA_DIR: keys,
    GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
  });
  return { ...(await seed(node.address, node.link(), zendesk, () => undefined)), node };
}

async function start(settings: Settings): Promise<Node> {
  const node = await startNode(settings);
  cleanups.push(() => node.kill());
  await node.ready();
  return node;
}

async function signInAgain(node: Node): Promise<Person> {
  const made = await runProgram(["sign-in-link", ADMINISTRATOR], node.settings).ended;
  return signIn(node.address, made.output.trim());
}

async function give(stage: Stage, group: string, minutes: number): Promise<string> {
  const grantId = await approve(stage, await ask(stage, group, minutes));
  await until(stage.requester, grantId, isActive);
  return grantId;
}

const groupsOf = async (stage: Stage): Promise<string> => namesOf((await shownByZendesk(stage)).groups);

async function heldIn(person: Person): Promise<RollbackView> {
  const { rollbacks } = await person.call<{ rollbacks: RollbackView[] }>("GET", "/rollbacks");
  expect(rollbacks).toHaveLength(1);
  return rollbacks[0] as RollbackView;
}

/** What the product wrote to Zendesk since a call, with effect. */
async function writesSince(zendesk: ZendeskSimulator, seq: number): Promise<string[]> {
  const calls = await zendesk.control.calls(seq);
  return calls.filter((call) => call.hadEffect).map((call) => call.method);
}

async function lastCall(zendesk: ZendeskSimulator): Promise<number> {
  return (await zendesk.control.calls()).at(-1)?.seq ?? 0;
}

async function setUp(): Promise<{ zendesk: ZendeskSimulator; keys: string }> {
  const zendesk = await startZendeskSimulator({ seedSize: "small" });
  const keys = await mkdtemp("/tmp/gatehouse-keys-");
  cleanups.push(async () => {
    await zendesk.stop();
    await rm(keys, { recursive: true, force: true });
  });
  return { zendesk, keys };
}

const ways = [
  // Once B is left to its own time; the other way it is ended by hand, which takes a minute less.
  { name: "a copy", keep: byCopy, isThere: true, minutes: 2 },
  { name: "pg_dump and pg_restore", keep: byDump, isThere: existsSync(join(OLDEST, "pg_dump")), minutes: 60 },
];

describe.each(ways)("an older backup, restored from $name", ({ keep, isThere, minutes }) => {
  it.skipIf(!isThere)(
    "gives nothing back that had ended, ends what is due, and shows what nobody remembers until it is decided",
    { timeout: 240_000 },
    async () => {
      const { zendesk, keys } = await setUp();
      const keeping = await keep();
      const before = await begin(keeping.url, zendesk, keys);
      const a = await give(before, "Escalations", 60);
      const b = await give(before, "Billing", minutes);
      await before.node.stop();
      await keeping.backUp();

      // What the backup knows nothing of: A ends, C is given, and both are in heads outside the database.
      const settings = before.node.settings;
      const between = await start(settings);
      const stage: Stage = { ...before, ...(await signedInAgain(before, between)), address: between.address };
      await stage.administrator.call("POST", `/grants/${a}/revoke`, { comment: "Changed teams" });
      await until(stage.administrator, a, isEnded);
      await give(stage, "Refunds", 60);
      expect(await groupsOf(stage)).toMatch(/Billing.*Refunds/);
      expect(await groupsOf(stage)).not.toContain("Escalations");
      await between.stop();

      const seen = await lastCall(zendesk);
      const url = await keeping.restore();
      // The policy that would put back at once what vanished.
      await onDatabase(url, "update resources set drift_policy = 'restore_removed'");
      const restored = await start({ ...settings, DATABASE_URL: url });
      expect(restored.said()).toMatch(
        /The database is older than it was: its event log ends with row \d+ .*no access is given/s,
      );
      const aside = (await readdir(keys)).filter((name) => name.startsWith("log-head.lost-until-"));
      expect(aside).toHaveLength(1);
      const cut = await runProgram(["verify"], {
        ...restored.settings,
        GATEHOUSE_LOG_HEAD_FILE: join(keys, aside[0] ?? ""),
      }).ended;
      expect(cut.output).toMatch(/NOT as it was written/);

      // Sessions and links of the backup do not work again.
      const former = await before.requester.call("GET", "/grants").catch((error: unknown) => String(error));
      expect(former).toMatch(/fetch failed|401/);
      const nadia = await signInAgain(restored);
      expect(await stateOf(nadia, b)).toBe("active");
      await sync(nadia, stage.appId);

      const held = await heldIn(nadia);
      expect(held.differences.map(({ kind, resource }) => `${kind} ${resource.name}`).toSorted()).toEqual([
        "absent Escalations",
        "unexplained Refunds",
      ]);
      await expect(nadia.call("POST", `/rollbacks/${stage.appId}/settle`)).rejects.toThrow("rollback.undecided");

      // B is live and still ends by its time, while everything else is held. C stays, as nobody has decided.
      if (minutes > 2) await nadia.call("POST", `/grants/${b}/revoke`, { comment: "Not needed any more" });
      await until(nadia, b, isEnded);
      expect(await writesSince(zendesk, seen)).toEqual(["DELETE"]);
      expect(await groupsOf(stage)).toMatch(/Refunds/);

      const shown = await runProgram(["rollback"], restored.settings).ended;
      expect(shown.output).toMatch(/Escalations.*undecided: put-back or end/);
      await runProgram(["rollback", "--decide", "end"], restored.settings).ended;
      await until(nadia, a, isEnded);
      const c = held.differences.find(({ kind }) => kind === "unexplained")?.difference;
      expect(
        await nadia.call("POST", `/rollbacks/${stage.appId}/decisions`, { decision: "take", differences: [c] }),
      ).toEqual({
        decided: 1,
      });
      await expect.poll(() => groupsOf(stage), { timeout: 30_000 }).not.toContain("Refunds");
      await nadia.call("POST", `/rollbacks/${stage.appId}/settle`);
      expect(await nadia.call("GET", "/rollbacks")).toEqual({ rollbacks: [] });

      // Settled: what is asked for now is given, and A is as gone as it was.
      const again: Stage = { ...stage, ...(await peopleAgain(stage, restored, nadia)), address: restored.address };
      await give(again, "Payments", 60);
      expect(await groupsOf(again)).not.toContain("Escalations");
      expect(await writesSince(zendesk, seen)).toEqual(["DELETE", "DELETE", "POST"]);
      const { results } = await nadia.call<{ results: { event_type: string }[] }>("GET", "/events?event_type=rollback");
      expect(results.map((event) => event.event_type).toSorted()).toEqual([
        "rollback.decided",
        "rollback.decided",
        "rollback.settled",
      ]);
      await restored.stop();
      expect((await runProgram(["verify"], restored.settings).ended).output).toContain("The event log is whole");
      // The next start finds nothing older than itself.
      const next = await start(restored.settings);
      expect(next.said()).not.toContain("older than it was");
    },
  );
});

it("a restore of the newest backup, with nothing lost, goes on without a hold", { timeout: 120_000 }, async () => {
  const { zendesk, keys } = await setUp();
  const keeping = await byCopy();
  const before = await begin(keeping.url, zendesk, keys);
  const a = await give(before, "Escalations", 60);
  await before.node.stop();
  await keeping.backUp();
  const restored = await start({ ...before.node.settings, DATABASE_URL: await keeping.restore() });
  expect(restored.said()).not.toContain("older than it was");
  const nadia = await signInAgain(restored);
  expect(await nadia.call("GET", "/rollbacks")).toEqual({ rollbacks: [] });
  expect(await stateOf(nadia, a)).toBe("active");
  const heads = (await readFile(join(keys, "log-head.jsonl"), "utf8")).trim().split("\n");
  expect(heads.length).toBeGreaterThan(1);
});

async function stateOf(person: Person, grantId: string): Promise<string> {
  return (await person.call<{ state: string }>("GET", `/grants/${grantId}`)).state;
}

async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

type People = Pick<Stage, "administrator" | "reviewer" | "requester">;

/** The same people on another port: a session's cookie is of no use there. */
async function signedInAgain(stage: Stage, node: Node): Promise<People> {
  return peopleAgain(stage, node, await signInAgain(node));
}

async function peopleAgain(stage: Stage, node: Node, administrator: Person): Promise<People> {
  const link = async (person: Person) =>
    (await administrator.call<{ url: string }>("POST", `/users/${person.userId}/sign-in-links`)).url;
  return {
    administrator,
    reviewer: await signIn(node.address, await link(stage.reviewer)),
    requester: await signIn(node.address, await link(stage.requester)),
  };
}
