// Makes the dump of this version's schema with grants in every state: tests/dumps/README.md says how and when.
import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import type { Person } from "../../demo/api-client.ts";
import { findResource, seed, type Stage } from "../../demo/seed.ts";
import type { FaultInput, ZendeskSimulator } from "../../simulators/zendesk/index.ts";
import type { GrantView, RequestView } from "../../src/api/index.ts";
import { type Product, startProduct } from "../../src/cli/start-product.ts";
import { readVersion } from "../../src/cli/version.ts";
import { loadConfig } from "../../src/platform/config/index.ts";
import { binariesIn, startEmbeddedPostgres } from "../../src/platform/database/index.ts";
import { createLogger } from "../../src/platform/logging/index.ts";
import { letTimePass } from "./shift-times.ts";
import { TEST_MASTER_KEY } from "./test-master-key.ts";
import { differenceFromSeed, rebuild, startSeeded } from "./zendesk-state.ts";

const POSTGRES = "/usr/lib/postgresql/15/bin";
const PORT = "8941";
const DOMAIN = "brightwave.example";
const DAY = 24 * 60 * 60;
const run = promisify(execFile);

/** Everything that the stories below need. */
interface Workshop {
  readonly stage: Stage;
  readonly zendesk: ZendeskSimulator;
  readonly client: pg.Client;
  readonly people: ReadonlyMap<string, string>;
}

const RECIPIENTS: readonly string[] = [
  "tom.okafor",
  "jonas.weber",
  "joao.romero",
  "wanjiru.dubois",
  "rania.johansson",
  "aisha.petrov",
  "yusuf.nguyen",
  "sofia.kaur",
  "yusuf.fernandez",
  "thandiwe.horvat",
  "freya.castillo",
].map((name) => `${name}@${DOMAIN}`);
/** In no Zendesk, and at a domain that no organization claims. */
const NEWCOMERS = ["mira.lopez", "noor.aziz", "lena.moss", "omar.haddad"].map((name) => `${name}@example.org`);

const say = (line: string): void => console.error(line);

async function main(): Promise<void> {
  const home = await mkdtemp("/tmp/gatehouse-dump-");
  // Started by root, PostgreSQL runs as another user, who must be able to pass through.
  await chmod(home, 0o711);
  const zendesk = await startSeeded();
  const postgres = await startEmbeddedPostgres({
    dataDir: join(home, "server"),
    isDurable: false,
    binaries: binariesIn(POSTGRES, 15),
  });
  try {
    const { host, user, database } = postgres.connection;
    const url = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const keys = join(home, "keys");
    await mkdir(keys);
    await fill(url, keys, zendesk);
    await write(url, keys, zendesk);
  } finally {
    await zendesk.stop();
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Runs the product and brings its grants into every state; when it has stopped, nothing writes any more. */
async function fill(url: string, keys: string, zendesk: ZendeskSimulator): Promise<void> {
  const config = loadConfig({
    DATABASE_URL: url,
    GATEHOUSE_DATA_DIR: keys,
    GATEHOUSE_PORT: PORT,
    GATEHOUSE_MASTER_KEY: TEST_MASTER_KEY,
    GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
    GATEHOUSE_SYNC_INTERVAL_MINUTES: "1440",
  });
  const product = await startProduct(config, { log: createLogger({ level: "error" }), say });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const stage = await seed(product.publicUrl, product.firstRunLink ?? "", zendesk, say);
    const workshop = { stage, zendesk, client, people: await addPeople(stage) };
    await longAgo(workshop);
    await requestsInEveryState(workshop);
    await ended(workshop);
    await live(workshop);
    await accounts(workshop);
    await ending(workshop, product);
  } finally {
    await product.stop();
    await client.end();
  }
}

async function addPeople(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const people = new Map([["priya", stage.requester.userId]]);
  for (const email of [...RECIPIENTS, ...NEWCOMERS]) {
    const fullName = email.split("@")[0]?.replace(".", " ") ?? "";
    const added = await stage.administrator.call<{ user: { user_id: string } }>("POST", "/users", {
      email,
      full_name: fullName,
    });
    people.set(email.split(/[.@]/)[0] === "yusuf" ? fullName : (email.split(".")[0] ?? ""), added.user.user_id);
  }
  return people;
}

// --- the acts that stories are made of

async function ask(at: Workshop, who: string, item: string, minutes: number): Promise<RequestView> {
  const resource = await findResource(at.stage.administrator, item);
  return at.stage.administrator.call<RequestView>("POST", "/requests", {
    resources: [{ id: resource.resource_id }],
    target_user_id: at.people.get(who),
    reason: `For the dump: ${who} and ${item}`,
    duration_minutes: minutes,
  });
}

async function give(at: Workshop, who: string, item: string, minutes: number): Promise<string> {
  const request = await ask(at, who, item, minutes);
  const approved = await at.stage.reviewer.call<RequestView>("POST", `/requests/${request.id}/approve`, {
    revision: request.revision,
  });
  const grantId = approved.requested_items_list[0]?.grant_id;
  if (grantId == null) throw new Error(`${who} got no grant on ${item}`);
  return grantId;
}

async function until(
  at: Workshop,
  grantId: string,
  what: string,
  holds: (grant: GrantView) => boolean,
): Promise<GrantView> {
  let grant: GrantView | undefined;
  for (let looks = 0; looks < 4 * 120; looks += 1) {
    grant = await at.stage.administrator.call<GrantView>("GET", `/grants/${grantId}`);
    if (holds(grant)) return grant;
    await sleep(250);
  }
  throw new Error(`never ${what}: ${JSON.stringify(grant)}`);
}

const untilActive = (at: Workshop, grantId: string): Promise<GrantView> =>
  until(at, grantId, "active", (grant) => grant.state === "active");
const untilEnded = (at: Workshop, grantId: string, as: GrantView["ended_as"]): Promise<GrantView> =>
  until(at, grantId, `ended as ${as ?? ""}`, (grant) => grant.ended_as === as);
const untilStatus = (at: Workshop, grantId: string, status: GrantView["status"]): Promise<GrantView> =>
  until(at, grantId, status, (grant) => grant.status === status);
const revoke = (by: Person, grantId: string): Promise<unknown> => by.call("POST", `/grants/${grantId}/revoke`);

async function configure(at: Workshop, item: string, change: object): Promise<void> {
  const resource = await findResource(at.stage.administrator, item);
  await at.stage.administrator.call("PATCH", `/resources/${resource.resource_id}`, change);
}

/** No page and no command writes these yet. */
async function appSettings(at: Workshop, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await at.client.query("update apps set settings = settings || $1::jsonb", [JSON.stringify(settings)]);
}

/** Every call of this kind fares like this until the end. */
async function trouble(at: Workshop, match: FaultInput["match"], action: FaultInput["action"]): Promise<string> {
  return (await at.zendesk.control.addFault({ match, action, times: "forever" })).id;
}

async function untilFired(at: Workshop, faultId: string): Promise<void> {
  for (let looks = 0; looks < 4 * 60; looks += 1) {
    if ((await at.zendesk.control.firedCount(faultId)) > 0) return;
    await sleep(250);
  }
  throw new Error(`the fault ${faultId} never fired`);
}

// --- the stories

/** A request that nobody decided, and a grant that could not be given in its time. */
async function longAgo(at: Workshop): Promise<void> {
  const { custom_roles: roles } = await at.zendesk.control.state();
  // One that takes a paid seat.
  const staff = roles.find((role) => role.name === "Staff");
  if (staff === undefined) throw new Error("the account has no role Staff");
  await appSettings(at, { provisioning: true, deprovisioning: "delete", new_account_role_id: String(staff.id) });
  const forgotten = await ask(at, "tom", "Billing", 60);
  const mira = await give(at, "mira", "Refunds", 60);
  await untilActive(at, mira);
  // None is free then, also not the one that Mira gives back.
  await at.zendesk.control.setSwitches({ seats: 1 });
  const late = await give(at, "noor", "Billing", 60);
  await untilStatus(at, late, "waits_for_seat");
  await letTimePass(at.client, 15 * DAY);
  await untilEnded(at, late, "never_given");
  await untilEnded(at, mira, "gone");
  for (let looks = 0; looks < 4 * 90; looks += 1) {
    const request = await at.stage.administrator.call<RequestView>("GET", `/requests/${forgotten.id}`);
    if (request.status === "CANCELED") break;
    await sleep(250);
  }
  say("A request expired, and a grant that found no free seat lapsed");
}

async function requestsInEveryState(at: Workshop): Promise<void> {
  const pending = await ask(at, "jonas", "Fraud Review", 60);
  await at.stage.reviewer.call("POST", `/requests/${pending.id}/comments`, { comment: "Until when do you need it?" });
  const denied = await ask(at, "jonas", "Payments", 60);
  await at.stage.reviewer.call("POST", `/requests/${denied.id}/deny`, { comment: "Not this week." });
  const withdrawn = await ask(at, "jonas", "Refunds", 60);
  await at.stage.administrator.call("POST", `/requests/${withdrawn.id}/cancel`);
  say("Requests wait, are denied, withdrawn and expired");
}

async function ended(at: Workshop): Promise<void> {
  const { administrator } = at.stage;
  const gone = await give(at, "rania", "Billing", 60);
  await untilActive(at, gone);
  await revoke(administrator, gone);
  await untilEnded(at, gone, "gone");

  const outside = await give(at, "tom", "Support", 60);
  await untilActive(at, outside);
  await revoke(administrator, outside);
  await untilEnded(at, outside, "outside_remains");

  // While Zendesk is slow to give the first one, a second is a grant of its own.
  await at.zendesk.control.addFault({
    match: { method: "POST", path: "group_memberships" },
    action: { kind: "delay", ms: 4_000 },
    times: 1,
  });
  const short = await give(at, "aisha", "Escalations", 60);
  const long = await give(at, "aisha", "Escalations", 120);
  if (short === long) throw new Error("the second approval prolonged the first");
  await untilActive(at, long);
  await untilActive(at, short);
  await revoke(administrator, short);
  await untilEnded(at, short, "held_by_other");
  say("Grants ended in every way");
}

async function live(at: Workshop): Promise<void> {
  const { administrator, requester, appId } = at.stage;
  await configure(at, "Billing", { configuration: { extensions_duration_in_minutes: 30 } });
  const extended = await give(at, "priya", "Billing", 60);
  await untilActive(at, extended);
  await requester.call("POST", `/grants/${extended}/extend`);

  await configure(at, "Engineering", { configuration: { max_duration_minutes: null } });
  await untilActive(at, await give(at, "wanjiru", "Engineering", -1));

  await untilActive(at, await give(at, "yusuf nguyen", "Team lead", 60));
  await untilActive(at, await give(at, "yusuf nguyen", "Billing specialist", 120));

  const held = await give(at, "tom", "Payments", 60);
  await untilActive(at, held);
  const tom = await at.zendesk.control.access(`tom.okafor@${DOMAIN}`);
  const group = tom?.groups.find((one) => one.name === "Payments");
  if (tom == null || group === undefined) throw new Error("Tom is not in Payments");
  await at.zendesk.control.byHand({ action: "remove-group-membership", userId: tom.id, groupId: group.id });
  await administrator.call("POST", `/apps/${appId}/sync`);
  await untilStatus(at, held, "held");

  await configure(at, "Fraud Review", { is_live: false });
  await untilStatus(at, await give(at, "joao", "Fraud Review", 60), "observed");

  // An approval that named nothing to replace, and an account that meanwhile allows one organization only.
  for (const item of ["Copper Logistics", "Tier 3"]) await configure(at, item, { is_live: false });
  const stopped = await give(at, "jonas", "Copper Logistics", 60);
  const later = await give(at, "joao", "Tier 3", 60);
  await at.client.query(
    // No command approves for a later start yet; the rows and the worker know it.
    `update grants set starts_at = starts_at + interval '1 day', activate_by = activate_by + interval '1 day',
                       latest_end = latest_end + interval '1 day' where id = $1`,
    [later],
  );
  await at.zendesk.control.setSwitches({ multipleOrganizations: false });
  for (const item of ["Copper Logistics", "Tier 3"]) await configure(at, item, { is_live: true });
  await untilStatus(at, stopped, "stopped");
  await untilStatus(at, later, "scheduled");
  const replacing = await give(at, "priya", "Cedar Logistics", 60);
  await untilActive(at, replacing);
  say("Grants are live in every way");
}

/** An account that we made and that waits to be deleted, and a grant that waits for a seat. */
async function accounts(at: Workshop): Promise<void> {
  await at.zendesk.control.setSwitches({ seats: null });
  const lena = await give(at, "lena", "Refunds", 60);
  await untilActive(at, lena);
  await revoke(at.stage.administrator, lena);
  await untilEnded(at, lena, "gone");
  await untilAccount(at, "lena", "cooling");
  await at.zendesk.control.setSwitches({ seats: 1 });
  await untilStatus(at, await give(at, "omar", "Billing", 60), "waits_for_seat");
  say("An account that we made cools off, and a grant waits for a free seat");
}

async function untilAccount(at: Workshop, who: string, state: string): Promise<void> {
  for (let looks = 0; looks < 4 * 120; looks += 1) {
    const { rows } = await at.client.query<{ account_state: string }>(
      "select account_state from targets where user_id = $1",
      [at.people.get(who)],
    );
    if (rows[0]?.account_state === state) return;
    await sleep(250);
  }
  throw new Error(`the account of ${who} never came to ${state}`);
}

/** The last thing, because Zendesk fails from here on: what is asked stays unanswered, refused or undone. */
async function ending(at: Workshop, product: Product): Promise<void> {
  const { administrator } = at.stage;
  const unanswered = await give(at, "sofia", "Billing", 60);
  const refused = await give(at, "yusuf fernandez", "Payments", 60);
  const undone = await give(at, "freya", "Billing", 1);
  for (const grantId of [unanswered, refused, undone]) await untilActive(at, grantId);

  const refusing = await trouble(
    at,
    { method: "DELETE", path: `/group_memberships/${await membershipOf(at, "yusuf.fernandez", "Payments")}` },
    { kind: "refuse", status: 422, body: "empty" },
  );
  await revoke(administrator, refused);
  await untilFired(at, refusing);
  await untilStatus(at, refused, "still_held");

  const hanging = await trouble(
    at,
    { method: "DELETE", path: `/group_memberships/${await membershipOf(at, "sofia.kaur", "Billing")}` },
    { kind: "hang" },
  );
  await revoke(administrator, unanswered);
  await untilFired(at, hanging);

  const lost = await trouble(at, { method: "POST", path: "/group_memberships" }, { kind: "hang", acts: true });
  const unnoted = await give(at, "thandiwe", "Refunds", 60);
  await untilFired(at, lost);
  await revoke(administrator, unnoted);
  await product.stop();
  say("Grants end in every way");
  for (;;) {
    const due = await at.client.query<{ is_due: boolean }>(
      "select expires_at < clock_timestamp() as is_due from grants where id = $1",
      [undone],
    );
    if (due.rows[0]?.is_due === true) return;
    await sleep(1_000);
  }
}

async function membershipOf(at: Workshop, who: string, group: string): Promise<number> {
  const access = await at.zendesk.control.access(`${who}@${DOMAIN}`);
  const found = access?.groups.find((one) => one.name === group);
  if (found === undefined) throw new Error(`${who} is not in ${group}`);
  return found.membership_id;
}

// --- what is kept

async function write(url: string, keys: string, zendesk: ZendeskSimulator): Promise<void> {
  const folder = join(import.meta.dirname, readVersion());
  await mkdir(folder, { recursive: true });
  const dump = await run(
    join(POSTGRES, "pg_dump"),
    ["--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges", `--dbname=${url}`],
    { maxBuffer: 100_000_000 },
  );
  // Lines for psql alone; any client should be able to run the rest.
  const text = dump.stdout.replaceAll(/^\\(?:un)?restrict .*\n/gm, "");
  await writeFile(join(folder, "database.sql"), text);
  for (const name of ["log-signing.key", "log-head.jsonl"]) await copyFile(join(keys, name), join(folder, name));

  await zendesk.control.clearFaults();
  const difference = await differenceFromSeed(zendesk.control);
  await writeFile(join(folder, "zendesk.json"), `${JSON.stringify(difference, null, 1)}\n`);
  const again = await startSeeded();
  try {
    await rebuild(again.control, difference);
  } finally {
    await again.stop();
  }
  say(`Written to ${folder}`);
}

await main();
