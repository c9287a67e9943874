import { freePort } from "../../bench/free-port.ts";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { listAll } from "../../bench/cast.ts";
import { copyGrants, letPass } from "../../bench/copies.ts";
import { type Person, signIn } from "../../demo/api-client.ts";
import { connect, sync } from "../../demo/seed.ts";
import { type AccountState, startZendeskSimulator, type ZendeskSimulator } from "../../simulators/zendesk/index.ts";
import type { getRevocations, ReceiptView, RevocationView } from "../../src/api/index.ts";
import { startProduct } from "../../src/cli/start-product.ts";
import { loadConfig } from "../../src/platform/config/index.ts";
import { createLogger } from "../../src/platform/logging/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

/** More than anything that is prepared asks for. */
export const NO_LIMIT = 100_000;
const PREFIX = "Outage";
const ROLE = { configuration: { ticket_editing: true, ticket_access: "all" } };

export interface Thing {
  readonly kind: "group" | "organization" | "custom_role";
  readonly resourceId: string;
  readonly remoteId: number;
}

export interface Somebody {
  readonly userId: string;
  readonly zendeskId: number;
}

export interface Filed {
  readonly grantId: string;
  readonly person: Somebody;
  readonly thing: Thing;
}

export type Revocations = (typeof getRevocations)["response"]["_output"];

/** The whole product over HTTP on a real database, and the simulated Zendesk; people and things made as people would. */
export interface Stage {
  readonly database: TestDatabase;
  readonly zendesk: ZendeskSimulator;
  readonly administrator: Person;
  readonly appId: string;
  readonly people: readonly Somebody[];
  readonly things: readonly Thing[];
  /** Files a request that nobody has to approve; answers with its grant. */
  ask(person: Somebody, thing: Thing, minutes: number): Promise<Filed>;
  /** As many live grants of groups as are asked for, without asking; see `copyGrants`. */
  copy(
    wanted: readonly { readonly person: Somebody; readonly thing: Thing; readonly minutes: number }[],
  ): Promise<readonly Filed[]>;
  /** How many grants are in this state. */
  count(state: "approved" | "active" | "ending" | "ended"): Promise<number>;
  /** All pages of the open removals, as the page shows them. */
  openRemovals(pageSize?: number): Promise<readonly RevocationView[]>;
  receipt(grantId: string): Promise<ReceiptView>;
  /** Moves the clock of starts and ends. */
  advance(minutes: number): Promise<void>;
  /** As if this much time had passed for every grant: what a running product sees when its clock is moved. */
  letPass(minutes: number): Promise<void>;
  /** Ends the product as a stop of the process would; what it held in memory is gone. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface StageSize {
  readonly people: number;
  readonly groups: number;
  readonly organizations: number;
  readonly roles: number;
}

export async function setStage(size: StageSize): Promise<Stage> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-outage-"));
  chmodSync(dataDir, 0o711);
  const zendesk = await startZendeskSimulator({ seedSize: "small" });
  const { control } = zendesk;
  await control.setSwitches({ requestsPerMinute: NO_LIMIT });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const config = loadConfig(
    {
      DATABASE_URL: database.url,
      GATEHOUSE_DATA_DIR: dataDir,
      GATEHOUSE_PORT: String(port),
      GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
      GATEHOUSE_LOG_LEVEL: "fatal",
    },
    {},
  );
  const start = () => startProduct(config, { log: createLogger({ level: "fatal" }), say: () => undefined });
  let product = await start();
  let isRunning = true;
  await makeThings(zendesk, size);
  const administrator = await signIn(address, product.firstRunLink ?? "", {
    email: "outage@brightwave.example",
    full_name: "Outage Administrator",
  });
  const owner = await administrator.call<{ owner_id: string }>("POST", "/owners", {
    name: "Support leads",
    user_ids: [administrator.userId],
  });
  const appId = await connect(administrator, zendesk, owner.owner_id);
  await sync(administrator, appId);
  const people = await addPeople(administrator, appId);
  await sync(administrator, appId);
  const things = await importThings(administrator, appId);
  await administrator.call("POST", `/apps/${appId}/go-live`, { preview: false });
  const desk = await addDesk(address, administrator);
  return {
    database,
    zendesk,
    administrator,
    appId,
    people,
    things,
    ask: async (person, thing, minutes) => {
      const request = await desk.call<{ id: string; status: string }>("POST", "/requests", {
        resources: [{ id: thing.resourceId }],
        target_user_id: person.userId,
        reason: "Covering a queue",
        duration_minutes: minutes,
      });
      if (request.status !== "APPROVED") throw new Error(`a request is ${request.status}`);
      const grant = await database.db
        .selectFrom("grants")
        .select("id")
        .where("request_id", "=", request.id)
        .executeTakeFirstOrThrow();
      return { grantId: grant.id, person, thing };
    },
    copy: async (wanted) => {
      await copyGrants(
        database.pool,
        control,
        wanted.map(({ person, thing, minutes }) => ({
          userId: person.userId,
          zendeskId: person.zendeskId,
          resourceId: thing.resourceId,
          groupId: thing.remoteId,
          minutes,
        })),
      );
      const rows = await database.db.selectFrom("grants").select(["id", "user_id", "resource_id"]).execute();
      const idOf = new Map(rows.map((row) => [`${row.user_id} ${row.resource_id}`, row.id]));
      return wanted.map(({ person, thing }) => ({
        grantId: idOf.get(`${person.userId} ${thing.resourceId}`) ?? "",
        person,
        thing,
      }));
    },
    count: async (state) => {
      const row = await database.db
        .selectFrom("grants")
        .select(sql<number>`count(*)::int`.as("count"))
        .where("state", "=", state)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    openRemovals: async (pageSize = 20) => {
      const rows: RevocationView[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const query = new URLSearchParams({
          show: "open",
          page_size: String(pageSize),
          ...(cursor !== "" && { cursor }),
        });
        const page: Revocations = await administrator.call("GET", `/revocations?${query.toString()}`);
        if (page.results.length > pageSize) throw new Error("a page holds more than was asked for");
        rows.push(...page.results);
        cursor = page.next;
      }
      return rows;
    },
    receipt: (grantId) => administrator.call("GET", `/grants/${grantId}/receipt`),
    advance: async (minutes) => {
      await sql`update test_clock set offset_ms = offset_ms + ${minutes * 60_000}`.execute(database.db);
    },
    letPass: (minutes) => letPass(database.pool, minutes),
    stop: async () => {
      await product.stop();
      isRunning = false;
    },
    start: async () => {
      product = await start();
      isRunning = true;
    },
    close: async () => {
      if (isRunning) await product.stop();
      await zendesk.stop();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeThings({ control }: ZendeskSimulator, size: StageSize): Promise<void> {
  const times = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  for (const number of times(size.groups))
    await control.byHand({ action: "create-group", name: `${PREFIX} group ${number}` });
  for (const number of times(size.organizations))
    await control.byHand({ action: "create-organization", name: `${PREFIX} organization ${number}` });
  for (const number of times(size.roles))
    await control.byHand({ action: "create-custom-role", name: `${PREFIX} role ${number}`, ...ROLE });
  for (const number of times(size.people))
    await control.byHand({
      action: "create-user",
      name: `${PREFIX} person ${number}`,
      email: `outage-${number}@brightwave.example`,
      role: "agent",
    });
}

/** Asks for others. Not who set that nobody has to approve: that would be deciding about one's own request. */
async function addDesk(address: string, administrator: Person): Promise<Person> {
  const added = await administrator.call<{ sign_in_link: { url: string } }>("POST", "/users", {
    email: "desk@brightwave.example",
    full_name: "Outage Desk",
    platform_roles: ["administrator"],
  });
  return signIn(address, added.sign_in_link.url);
}

async function addPeople(administrator: Person, appId: string): Promise<readonly Somebody[]> {
  const accounts = await listAll<{ account_id: string; remote_id: string; email: string | null }>(
    administrator,
    `/apps/${appId}/accounts`,
  );
  const ours = accounts.filter((account) => account.email?.startsWith("outage-") === true);
  for (let at = 0; at < ours.length; at += 500)
    await administrator.call("POST", "/users/import-from-app", {
      app_id: appId,
      account_ids: ours.slice(at, at + 500).map((account) => account.account_id),
    });
  const users = await listAll<{ user_id: string; email: string }>(administrator, "/users");
  const idOf = new Map(users.map((user) => [user.email, user.user_id]));
  return ours.map((account) => ({
    userId: idOf.get(account.email ?? "") ?? "",
    zendeskId: Number(account.remote_id),
  }));
}

const KINDS = {
  ZENDESK_GROUP: "group",
  ZENDESK_ORGANIZATION: "organization",
  ZENDESK_CUSTOM_ROLE: "custom_role",
} as const;

async function importThings(administrator: Person, appId: string): Promise<readonly Thing[]> {
  const found = await listAll<{
    resource_id: string;
    resource_type: keyof typeof KINDS;
    remote_resource_id: string;
  }>(administrator, `/apps/${appId}/importable?search=${PREFIX}`);
  await administrator.call("POST", `/apps/${appId}/import`, {
    resource_ids: found.map((item) => item.resource_id),
    configuration: { auto_approval: true, requires_reason: false, max_duration_minutes: 24 * 60 },
  });
  return found.map((item) => ({
    kind: KINDS[item.resource_type],
    resourceId: item.resource_id,
    remoteId: Number(item.remote_resource_id),
  }));
}

/** Whether Zendesk shows this person as holding this thing. */
export function holds(state: AccountState, { person, thing }: Pick<Filed, "person" | "thing">): boolean {
  switch (thing.kind) {
    case "group":
      return state.group_memberships.some((row) => row.user_id === person.zendeskId && row.group_id === thing.remoteId);
    case "organization":
      return state.organization_memberships.some(
        (row) => row.user_id === person.zendeskId && row.organization_id === thing.remoteId,
      );
    default:
      return state.users.some((user) => user.id === person.zendeskId && user.custom_role_id === thing.remoteId);
  }
}
