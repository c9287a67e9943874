import { chmod, copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserAccess, ZendeskSimulator } from "../simulators/zendesk/index.ts";
import { verifyWithHeads } from "../src/audit/index.ts";
import { type Product, startProduct } from "../src/cli/start-product.ts";
import { loadConfig } from "../src/platform/config/index.ts";
import { readLogSigningKey } from "../src/platform/crypto/index.ts";
import { createLogger } from "../src/platform/logging/index.ts";
import { letTimePass } from "./dumps/shift-times.ts";
import { takeNewIds } from "./dumps/take-new-ids.ts";
import { TEST_MASTER_KEY } from "./dumps/test-master-key.ts";
import { parseDifference, rebuild, startSeeded } from "./dumps/zendesk-state.ts";
import { createTestDatabase, type TestDatabase } from "./support/database.ts";

const DUMPS = join(import.meta.dirname, "dumps");
const VERSIONS = (await readdir(DUMPS)).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
/** After the dump nothing looked for so long: longer than an unanswered write needs to settle. */
const DOWN_SECONDS = 100;
const PATIENCE_MS = 120_000;

it("has a dump of every version that was released", () => {
  expect(VERSIONS).toContain("0.1.0");
});

interface Grant {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  readonly ended_as: string | null;
  readonly is_over: boolean;
  readonly email: string;
  readonly kind: "group" | "organization" | "custom_role";
  readonly upstream_id: string;
}

describe.each(VERSIONS)("a database of version %s", (version) => {
  const folder = join(DUMPS, version);
  let database: TestDatabase;
  let zendesk: ZendeskSimulator;
  let product: Product;
  let keys: string;
  let before: readonly Grant[];

  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), "gatehouse-upgrade-"));
    for (const name of ["log-signing.key", "log-head.jsonl"]) {
      await copyFile(join(folder, name), join(keys, name));
      await chmod(join(keys, name), 0o600);
    }
    zendesk = await startSeeded();
    const ids = await rebuild(zendesk.control, parseDifference(await readFile(join(folder, "zendesk.json"), "utf8")));
    database = await createTestDatabase({ isEmpty: true });
    const client = await database.pool.connect();
    try {
      await client.query(await readFile(join(folder, "database.sql"), "utf8"));
      await client.query("select set_config('search_path', 'public', false)");
      const { rows } = await client.query<{ seconds: number }>(
        "select extract(epoch from clock_timestamp() - max(created_at))::float8 as seconds from events",
      );
      await letTimePass(client, DOWN_SECONDS - (rows[0]?.seconds ?? 0));
      await takeNewIds(client, ids);
    } finally {
      client.release(true);
    }
    before = await readGrants();
  }, 120_000);
  afterAll(async () => {
    await product?.stop();
    await database?.close();
    await zendesk?.stop();
    await rm(keys, { recursive: true, force: true });
  });

  const readGrants = async (): Promise<readonly Grant[]> =>
    (
      await sql<Grant>`
        select g.id, g.state, g.status, g.ended_as, g.expires_at is not null and g.expires_at <= app_clock() as is_over,
               u.email, r.kind, g.upstream_id
          from grants g join users u on u.id = g.user_id join resources r on r.id = g.resource_id order by g.id`.execute(
        database.db,
      )
    ).rows;

  const isDue = (grant: Grant): boolean => grant.state === "ending" || (grant.state === "active" && grant.is_over);

  const accountsInState = async (state: string): Promise<readonly { id: string; account_id: string }[]> =>
    (
      await sql<{ id: string; account_id: string }>`
        select id, account_id from targets where account_state = ${state}`.execute(database.db)
    ).rows;

  /** Downgraded and suspended, and not deleted. */
  const isClosedButThere = async (accountId: string): Promise<boolean> => {
    const user = (await zendesk.control.state()).users.find((one) => String(one.id) === accountId);
    return user?.active === true && user.suspended && user.role === "end-user";
  };

  const eventually = async (what: string, holdsNow: () => Promise<boolean>): Promise<void> => {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await holdsNow())) {
      if (performance.now() > deadline) expect.fail(`never: ${what}`);
      await sleep(500);
    }
  };

  const holds = async (grant: Grant): Promise<boolean> => {
    const access = await zendesk.control.access(grant.email);
    return access !== null && isHeld(access, grant);
  };

  it("holds grants in every state, and what is owed about them", async () => {
    expect([...new Set(before.map((grant) => grant.state))].toSorted()).toEqual([
      "active",
      "approved",
      "ended",
      "ending",
    ]);
    expect([...new Set(before.map((grant) => grant.ended_as ?? "not over"))].toSorted()).toEqual([
      "gone",
      "held_by_other",
      "never_given",
      "not over",
      "outside_remains",
    ]);
    for (const status of ["held", "stopped", "observed", "scheduled", "still_held", "displaced", "waits_for_seat"])
      expect(
        before.map((grant) => grant.status),
        status,
      ).toContain(status);
    const due = before.filter(isDue);
    expect(due.length).toBeGreaterThanOrEqual(4);
    // What has to go is there, or this would prove nothing.
    for (const grant of due) expect(await holds(grant), grant.email).toBe(true);
    const closing = await accountsInState("cooling");
    expect(closing).toHaveLength(1);
    for (const { account_id } of closing) expect(await isClosedButThere(account_id)).toBe(true);
  });

  it("opens under this program, its log verifies, and every obligation is kept", { timeout: 240_000 }, async () => {
    const settings = {
      DATABASE_URL: database.url,
      GATEHOUSE_DATA_DIR: keys,
      GATEHOUSE_PORT: "8946",
      GATEHOUSE_MASTER_KEY: TEST_MASTER_KEY,
      GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
      GATEHOUSE_SYNC_INTERVAL_MINUTES: "1440",
    };
    product = await startProduct(loadConfig(settings), {
      log: createLogger({ level: "error" }),
      say: () => undefined,
    });
    expect(product.firstRunLink).toBeNull();
    const due = before.filter(isDue);
    const deadline = performance.now() + PATIENCE_MS;
    let after = await readGrants();
    const isOpen = (id: string) => after.find((grant) => grant.id === id)?.state !== "ended";
    while (due.some(({ id }) => isOpen(id)) && performance.now() < deadline) {
      await sleep(500);
      after = await readGrants();
    }

    for (const grant of due) {
      expect(isOpen(grant.id), `${grant.email} ${grant.status}`).toBe(false);
      expect(await holds(grant), grant.email).toBe(false);
    }
    for (const grant of before.filter((row) => !isDue(row))) {
      const now = after.find((row) => row.id === grant.id);
      expect(now?.state, `${grant.email} ${grant.status}`).toBe(grant.state);
      expect(grant.status !== "active" || (await holds(grant)), grant.email).toBe(true);
    }
    const signingKey = await readLogSigningKey(join(keys, "log-signing.key"));
    expect(await verifyWithHeads(database.db, { signingKey, headFile: join(keys, "log-head.jsonl") })).toMatchObject({
      ok: true,
      problem: null,
    });
  });

  it("still gives what waited for a seat, once one is free", { timeout: 240_000 }, async () => {
    const waiting = (await readGrants()).filter((grant) => grant.status === "waits_for_seat");
    expect(waiting).toHaveLength(1);
    await zendesk.control.setSwitches({ seats: null });
    // Nobody tells when a seat is free; the worker looks every five minutes.
    await sql`update targets set account_next_try_at = clock_timestamp() where account_state = 'wanted'`.execute(
      database.db,
    );
    for (const { id, email } of waiting) {
      await eventually(`${email} has what waited for a seat`, async () => {
        const now = (await readGrants()).find((grant) => grant.id === id);
        return now?.state === "active" && (await holds(now));
      });
    }
  });

  it("keeps an account for its cooling-off, and deletes it after it", { timeout: 240_000 }, async () => {
    const cooling = await accountsInState("cooling");
    expect(cooling).toHaveLength(1);
    for (const { account_id } of cooling) expect(await isClosedButThere(account_id)).toBe(true);
    await sql`update targets set cooling_until = app_clock(), account_next_try_at = null where account_state = 'cooling'`.execute(
      database.db,
    );
    for (const { id, account_id } of cooling) {
      await eventually("the account is deleted", async () => !(await isClosedButThere(account_id)));
      await eventually("its obligation is over", async () =>
        (await accountsInState("closed")).some((target) => target.id === id),
      );
    }
  });
});

function isHeld(access: UserAccess, grant: Grant): boolean {
  const wanted = Number(grant.upstream_id);
  if (grant.kind === "group") return access.groups.some((group) => group.id === wanted);
  if (grant.kind === "organization") return access.organizations.some((organization) => organization.id === wanted);
  return access.custom_role_id === wanted;
}
