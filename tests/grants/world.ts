import { sql } from "kysely";
import { afterAll, expect } from "vitest";
import { inTransaction } from "../../src/audit/index.ts";
import type { Connection } from "../../src/connectors/kit/index.ts";
import { createGrants, type GrantsDeps, type GrantsServices } from "../../src/grants/index.ts";
import { endGrant } from "../../src/grants/end-grant.ts";
import { workOnce } from "../../src/grants/worker/reconciler.ts";
import type { CommandContext } from "../../src/platform/context/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import {
  startZendeskSimulator,
  type Switches,
  type UserAccess,
  type ZendeskSimulator,
} from "../../simulators/zendesk/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { type Door, type Node, nodeOf, openDoor } from "./node.ts";
import { Steps } from "./steps.ts";

export type Kind = "group" | "organization" | "custom_role";

/** A real database, the simulated Zendesk over HTTP, the real connector, and one app that is live. */
export interface World {
  readonly database: TestDatabase;
  readonly zendesk: ZendeskSimulator;
  /** For a worker in a process of its own. */
  readonly door: Door;
  readonly connection: Connection;
  readonly steps: Steps;
  readonly deps: Node;
  readonly grants: GrantsServices;
  readonly appId: string;
  readonly ctx: CommandContext;
  addPerson(email: string): Promise<string>;
  addResource(kind: Kind, name: string): Promise<{ readonly id: string; readonly upstreamId: string }>;
  approve(userId: string, resourceId: string, seconds: number | null, mode?: "read" | "sync"): Promise<string>;
  /** Works until nothing is due. */
  settle(): Promise<void>;
  /** Makes every target due. */
  wake(): Promise<void>;
  /** As if every lease had run out: another worker may take over at once. */
  endLeases(): Promise<void>;
  /** Lets a quarter of an hour pass, in which workers look as often as they want to. */
  recover(): Promise<void>;
  /** Moves the clock of starts and ends. */
  advance(seconds: number): Promise<void>;
  /** As if this much real time had passed for attempts: settling, claims, tries. */
  age(seconds: number): Promise<void>;
  /** As if this much time had passed on every clock. */
  pass(seconds: number): Promise<void>;
  /** Ends a grant before its time. */
  revoke(grantId: string): Promise<void>;
  access(email: string): Promise<UserAccess>;
  grant(
    grantId: string,
  ): Promise<{ state: string; ended_as: string | null; status: string; stop_reason: string | null }>;
  /** A figure as operators read it. */
  figure(name: string): Promise<number>;
  close(): Promise<void>;
}

export async function createWorld(options: { readonly switches?: Partial<Switches> } = {}): Promise<World> {
  const database = await emptyDatabase();
  const zendesk = await startZendeskSimulator({ seedSize: "small", switches: options.switches ?? {} });
  const { db } = database;
  await sql`insert into installation (id) select ${newId()}::uuid where not exists (select 1 from installation)`.execute(
    db,
  );
  const door: Door = { url: zendesk.url, ...doorKey(zendesk) };
  const connection = openDoor(door);
  const appId = await insertApp(database, connection);
  const steps = new Steps();
  const deps = nodeOf(db, door, connection, steps);
  const grants = createGrants(deps);
  // Plans are made on another node, so that they are no step of a worker.
  const desk = createGrants(nodeOf(db, door, connection, new Steps()));
  const ctx = deps.systemContext("test");
  const world: World = {
    database,
    zendesk,
    door,
    connection,
    steps,
    deps,
    grants,
    appId,
    ctx,
    addPerson: (email) => addPerson(database, email),
    addResource: (kind, name) => addResource(database, zendesk, appId, kind, name),
    approve: async (userId, resourceId, seconds, mode = "read") => {
      const plan = await desk.computePlan({ resourceId, recipientId: userId, durationSeconds: seconds, mode });
      return inTransaction(ctx, (unit) =>
        desk.writeApprovedGrant(unit, {
          requestId: null,
          source: "administrator",
          resourceId,
          recipientId: userId,
          durationSeconds: seconds,
          approvedEffects: plan.approved_effects,
          configurationId: null,
          configurationVersion: null,
          extensionSeconds: 600,
        }),
      );
    },
    settle: () => settle(deps),
    wake: async () => {
      await sql`update targets set wake_at = clock_timestamp()`.execute(db);
    },
    endLeases: async () => {
      await sql`update targets set lease_until = clock_timestamp() - interval '1 second' where lease_until is not null`.execute(
        db,
      );
    },
    recover: async () => {
      for (let round = 0; round < 3; round += 1) {
        await ageAttempts(database, 301);
        await settle(deps);
      }
    },
    advance: async (seconds) => {
      await sql`update test_clock set offset_ms = offset_ms + ${seconds * 1000}`.execute(db);
    },
    age: (seconds) => ageAttempts(database, seconds),
    pass: async (seconds) => {
      await ageAttempts(database, seconds);
      await agePlans(database, seconds);
    },
    revoke: async (grantId) => {
      await inTransaction(ctx, (unit) => endGrant(unit, { grantId, cause: "revoked", by: null }));
    },
    access: async (email) => {
      const access = await zendesk.control.access(email);
      if (access === null) throw new Error(`${email} is not in the simulated Zendesk`);
      return access;
    },
    grant: async (grantId) =>
      database.db
        .selectFrom("grants")
        .select(["state", "ended_as", "status", "stop_reason"])
        .where("id", "=", grantId)
        .executeTakeFirstOrThrow(),
    figure: async (name) => {
      const { body } = await deps.metrics.render();
      const line = body.split("\n").find((candidate) => candidate.startsWith(`${name} `));
      if (line === undefined) throw new Error(`there is no figure ${name}`);
      return Number(line.slice(name.length + 1));
    },
    close: async () => {
      await connection.close();
      await zendesk.stop();
    },
  };
  return world;
}

let shared: TestDatabase | undefined;

afterAll(async () => {
  await shared?.close();
});

/** One database per test file, emptied for each world: making one takes longer than most tests. */
async function emptyDatabase(): Promise<TestDatabase> {
  if (shared === undefined) {
    shared = await createTestDatabase();
    return shared;
  }
  const tables = ["attempts", "own_memberships", "remembered_organizations", "grants", "items", "targets"];
  const inventory = ["assignments", "accounts", "sync_passes", "resources", "app_budgets", "apps", "owners", "users"];
  for (const table of [...tables, ...inventory]) {
    await sql`delete from ${sql.table(table)}`.execute(shared.db);
  }
  await sql`update test_clock set offset_ms = 0`.execute(shared.db);
  return shared;
}

function doorKey(zendesk: ZendeskSimulator): Pick<Door, "clientId" | "clientSecret"> {
  const { clientId, clientSecret } = zendesk.credentials.oauthClient;
  return { clientId, clientSecret };
}

async function insertApp(database: TestDatabase, connection: Connection): Promise<string> {
  const validation = await connection.validate({ lane: "grant" });
  if (validation.fingerprint === null || validation.facts === null)
    throw new Error(`the simulated account did not validate: ${JSON.stringify(validation.checks)}`);
  const ownerId = newId();
  const appId = newId();
  const { db } = database;
  await db.insertInto("owners").values({ id: ownerId, name: "Zendesk admins" }).execute();
  await db
    .insertInto("apps")
    .values({
      id: appId,
      app_type: "ZENDESK",
      name: "Brightwave",
      subdomain: "brightwave",
      admin_owner_id: ownerId,
      is_live: true,
      went_live_at: new Date(),
      fingerprint: JSON.stringify(validation.fingerprint),
      service_user_id: validation.fingerprint.serviceUserId,
      multiple_organizations: validation.facts.multipleOrganizations,
    })
    .execute();
  return appId;
}

async function addPerson(database: TestDatabase, email: string): Promise<string> {
  const id = newId();
  await database.db
    .insertInto("users")
    .values({ id, email, full_name: email.split("@")[0] ?? email, source: "form" })
    .execute();
  return id;
}

async function addResource(
  database: TestDatabase,
  zendesk: ZendeskSimulator,
  appId: string,
  kind: Kind,
  name: string,
): Promise<{ id: string; upstreamId: string }> {
  const state = await zendesk.control.state();
  const rows = { group: state.groups, organization: state.organizations, custom_role: state.custom_roles }[kind];
  const found = rows.find((row) => row.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}; there are ${rows.map((row) => row.name).join(", ")}`);
  const id = newId();
  const owner = await database.db.selectFrom("owners").select("id").executeTakeFirstOrThrow();
  await database.db
    .insertInto("resources")
    .values({
      id,
      app_id: appId,
      kind,
      upstream_id: String(found.id),
      name,
      is_imported: true,
      imported_at: new Date(),
      admin_owner_id: owner.id,
    })
    .execute();
  return { id, upstreamId: String(found.id) };
}

async function settle(deps: GrantsDeps): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    if (!(await workOnce(deps, "removal"))) return;
  }
  expect.fail("the reconciler did not come to rest");
}

async function ageAttempts(database: TestDatabase, seconds: number): Promise<void> {
  const by = sql`${seconds} * interval '1 second'`;
  await sql`update attempts set opened_at = opened_at - ${by}, settle_at = settle_at - ${by}, claim_until = claim_until - ${by}, answered_at = answered_at - ${by}`.execute(
    database.db,
  );
  await sql`update items set next_try_at = next_try_at - ${by}`.execute(database.db);
  await sql`update targets set wake_at = wake_at - ${by}, lease_until = lease_until - ${by}, account_next_try_at = account_next_try_at - ${by}, last_read_from = last_read_from - ${by}`.execute(
    database.db,
  );
  await sql`update own_memberships set gone_at = gone_at - ${by}, delete_opened_at = delete_opened_at - ${by}`.execute(
    database.db,
  );
}

async function agePlans(database: TestDatabase, seconds: number): Promise<void> {
  const by = sql`${seconds} * interval '1 second'`;
  const columns = sql.join(
    [
      "approved_at",
      "starts_at",
      "activate_by",
      "verified_at",
      "expires_at",
      "latest_end",
      "ending_at",
      "end_due_at",
      "ended_at",
      "verified_read_from",
      "ended_read_from",
    ].map((column) => sql`${sql.ref(column)} = ${sql.ref(column)} - ${by}`),
  );
  await sql`update grants set ${columns}`.execute(database.db);
  await sql`update own_memberships set noted_at = noted_at - ${by}`.execute(database.db);
}
