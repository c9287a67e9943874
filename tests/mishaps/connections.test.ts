import { freePort } from "../../bench/free-port.ts";
import { mkdtemp, rm } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "../../demo/api-client.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { type Node, startNode } from "../support/product-process.ts";

// The server has no connection left, does not answer yet, or refuses: what waits, what says so, and what does not wait.

let database: TestDatabase;
let keys: string;
let role: string;
let url: string;
beforeAll(async () => {
  database = await createTestDatabase({ isEmpty: true });
  keys = await mkdtemp("/tmp/gatehouse-keys-");
  role = `${database.name}_role`;
  // A role of its own with few connections stands for a server with few: the code is the same, and others go on.
  await asOwner(`create role ${role} login connection limit 6`);
  await asOwner(`grant all on schema public to ${role}; grant create on database ${database.name} to ${role}`);
  url = database.url.replace(/\/\/[^@]+@/, `//${role}@`);
});
afterAll(async () => {
  await asOwner(`drop owned by ${role} cascade; drop role ${role}`);
  await database.close();
  await rm(keys, { recursive: true, force: true });
});

async function asOwner(statement: string): Promise<void> {
  await database.pool.query(statement);
}

/** Another program that has taken every connection. */
async function takeAll(): Promise<() => Promise<void>> {
  const taken: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
    } catch {
      break;
    }
    taken.push(client);
  }
  expect(taken.length).toBeGreaterThan(0);
  return async () => {
    for (const client of taken) await client.end();
  };
}

const settings = () => ({ DATABASE_URL: url, GATEHOUSE_DATA_DIR: keys, GATEHOUSE_DATABASE_POOL_SIZE: "4" });

async function withNode(given: Readonly<Record<string, string>>, work: (node: Node) => Promise<void>): Promise<void> {
  const node = await startNode(given);
  try {
    await work(node);
  } finally {
    await node.kill();
  }
}

it("out of connections at the start and while it works, it waits, says so once, and goes on", {
  timeout: 120_000,
}, async () => {
  const giveBack = await takeAll();
  await withNode(settings(), async (node) => {
    await expect
      .poll(node.said, { timeout: 30_000 })
      .toMatch(/has no connection left.*Waiting for it, for \d+ seconds/);
    await giveBack();
    await node.ready();
    const ada = await signIn(node.address, node.link(), { email: "ada@example.com", full_name: "Ada" });
    await expect(ada.call("GET", "/users?page_size=50")).resolves.toHaveProperty("results");

    // Its own are taken from it, as by a server that was started anew, and the other program is faster.
    await asOwner(`alter role ${role} connection limit 0`);
    await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
    const refused = await fetch(`${node.address}/v1/session`, { headers: { cookie: "gatehouse_session=x" } });
    // A connection whose end the product was not told of yet is only found to be away; nothing but 503 comes meanwhile.
    const answers: unknown[] = [];
    await expect
      .poll(
        async () => {
          const asked = await postUser(node);
          answers.push([asked.status, asked.headers.get("retry-after")]);
          return asked.json();
        },
        { timeout: 10_000 },
      )
      .toMatchObject({ code: "database.no_connection", detail: expect.stringMatching(/Nothing was changed/) });
    expect(answers.filter((answer) => JSON.stringify(answer) !== '[503,"5"]')).toEqual([]);
    expect(refused.status).toBeGreaterThanOrEqual(401);
    const ready = await fetch(`${node.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: "not_ready", waits_for: "database_connections" },
    ]);
    expect(node.said().match(/it has no connection left\. End other programs/g)).toHaveLength(1);

    await asOwner(`alter role ${role} connection limit 6`);
    await expect.poll(async () => (await fetch(`${node.address}/readyz`)).status, { timeout: 30_000 }).toBe(200);
    await ada.call("POST", "/users", { email: "grace@example.com", full_name: "Grace" });
  });
});

/** A link that is not known: the call reads the database before it can say so. */
async function postUser(node: Node): Promise<Response> {
  return fetch(`${node.address}/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: "a".repeat(43) }),
  });
}

it("a server that does not answer yet is waited for", { timeout: 60_000 }, async () => {
  const port = await freePort();
  const nowhere = { ...settings(), DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/gatehouse` };
  await withNode(nowhere, async (node) => {
    await expect
      .poll(node.said, { timeout: 30_000 })
      .toMatch(/no PostgreSQL server answers there.*Waiting for it(.|\n)*no PostgreSQL server answers there/);
    // Asked to stop, it does not wait to the end.
    node.signal("SIGTERM");
    expect((await node.ended).code).toBe(0);
  });
  const impatient = await startNode({ ...nowhere, GATEHOUSE_DATABASE_WAIT_SECONDS: "0" });
  expect(await impatient.ended).toMatchObject({ code: 1 });
});

it("an unknown database and a wrong user are said at once", { timeout: 60_000 }, async () => {
  for (const [wrong, words] of [
    [url.replace(`/${database.name}?`, "/no_such_database?"), /no database of that name/],
    [url.replace(role, "nobody_of_this_name"), /refuses this user or password/],
  ] as const) {
    const node = await startNode({ ...settings(), DATABASE_URL: wrong });
    const { code, output } = await node.ended;
    expect(code).toBe(1);
    expect(output).toMatch(words);
    expect(output).not.toContain("Waiting");
  }
});
