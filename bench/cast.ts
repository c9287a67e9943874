import { setTimeout as sleep } from "node:timers/promises";
import { type Person, signIn } from "../demo/api-client.ts";
import { connect, sync } from "../demo/seed.ts";
import { ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";
import type { Running } from "./installation.ts";

/** Who plays, made through the public API as an administrator would. */
export interface Cast {
  readonly zendesk: ZendeskSimulatorControl;
  readonly appId: string;
  readonly administrator: Person;
  /** Every one of them may decide about every group. */
  readonly reviewers: readonly Person[];
  /** Agents with an account in Zendesk; none of them reviews. */
  readonly recipients: readonly string[];
  readonly groups: readonly string[];
}

/** More than anything here asks for: what is prepared should not wait for the minute's limit. */
const NO_LIMIT = 100_000;
const GROUPS = 8;
const IMPORTED_AT_ONCE = 500;
const GROUP_PREFIX = "Bench group";

/** Connects the simulated account and lets the app go live, with people of the account in the directory. */
export async function gatherCast(
  product: Running,
  simulator: Running,
  wanted: {
    readonly reviewers: number;
    readonly recipients: number;
    /** Where the demonstration account has too few agents. */
    readonly agentsToAdd?: number;
  },
): Promise<Cast> {
  const zendesk = new ZendeskSimulatorControl(simulator.address);
  await zendesk.setSwitches({ requestsPerMinute: NO_LIMIT });
  // Of their own, so that nobody is in one of them from outside.
  for (let number = 1; number <= GROUPS; number += 1)
    await zendesk.byHand({ action: "create-group", name: `${GROUP_PREFIX} ${number}` });
  for (let number = 1; number <= (wanted.agentsToAdd ?? 0); number += 1)
    await zendesk.byHand({
      action: "create-user",
      name: `Bench agent ${number}`,
      email: `bench-${number}@brightwave.example`,
      role: "agent",
    });
  const administrator = await signIn(product.address, await firstRunLinkOf(product), {
    email: "bench@brightwave.example",
    full_name: "Bench Administrator",
  });
  const owner = await administrator.call<{ owner_id: string }>("POST", "/owners", {
    name: "Support leads",
    user_ids: [administrator.userId],
  });
  const appId = await connect(administrator, { credentials: await zendesk.credentials() }, owner.owner_id);
  await sync(administrator, appId);
  const people = await addAgents(administrator, appId, wanted.reviewers + wanted.recipients);
  const reviewers = people.slice(0, wanted.reviewers);
  await administrator.call("PUT", `/owners/${owner.owner_id}/users`, {
    user_ids: reviewers.map((person) => person.userId),
  });
  // Links the new people to their accounts.
  await sync(administrator, appId);
  const imported = await administrator.call<{ resource_ids: readonly string[] }>("POST", `/apps/${appId}/import`, {
    all_matching: { search: GROUP_PREFIX, resource_type: "ZENDESK_GROUP" },
  });
  await administrator.call("POST", `/apps/${appId}/go-live`, { preview: false });
  return {
    zendesk,
    appId,
    administrator,
    reviewers: await Promise.all(reviewers.map((person) => signIn(product.address, person.link))),
    recipients: people.slice(wanted.reviewers).map((person) => person.userId),
    groups: imported.resource_ids,
  };
}

/** The account's own limit again, as an Enterprise plan has it. */
export async function restoreLimit(cast: Cast): Promise<void> {
  await cast.zendesk.setSwitches({ requestsPerMinute: null });
}

/** It is said right after the server answers. */
async function firstRunLinkOf(product: Running): Promise<string> {
  for (let looks = 0; looks < 100; looks += 1) {
    const link = /https?:\/\/\S+#\S+/.exec(product.output())?.[0];
    if (link !== undefined) return link;
    await sleep(50);
  }
  throw new Error(`the product gave no first-run link. It said:\n${product.output()}`);
}

interface AgentRow {
  readonly account_id: string;
  readonly email: string | null;
  readonly role: string;
  readonly status: string;
}

interface AddedAgent {
  readonly userId: string;
  readonly link: string;
}

async function addAgents(administrator: Person, appId: string, count: number): Promise<readonly AddedAgent[]> {
  const accounts = await listAll<AgentRow>(administrator, `/apps/${appId}/accounts`);
  const agents = accounts.filter((account) => account.role === "agent" && account.status === "orphaned");
  const rows: { readonly email: string; readonly sign_in_link: { readonly url: string } | null }[] = [];
  for (let at = 0; at < count; at += IMPORTED_AT_ONCE) {
    const imported = await administrator.call<{ rows: typeof rows }>("POST", "/users/import-from-app", {
      app_id: appId,
      account_ids: agents.slice(at, Math.min(at + IMPORTED_AT_ONCE, count)).map((agent) => agent.account_id),
    });
    rows.push(...imported.rows);
  }
  const users = await listAll<{ user_id: string; email: string }>(administrator, "/users");
  const idOf = new Map(users.map((user) => [user.email, user.user_id]));
  const added = rows.flatMap(({ email, sign_in_link: link }) => {
    const userId = idOf.get(email);
    return userId === undefined || link === null ? [] : [{ userId, link: link.url }];
  });
  if (added.length < count)
    throw new Error(`the simulated account has ${added.length} agents, and ${count} are needed`);
  return added;
}

/** All pages of a list. */
export async function listAll<Row>(person: Person, path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query = new URLSearchParams({ page_size: "200", ...(cursor !== "" && { cursor }) });
    const page: { results: readonly Row[]; next: string | null } = await person.call(
      "GET",
      `${path}${path.includes("?") ? "&" : "?"}${query.toString()}`,
    );
    rows.push(...page.results);
    cursor = page.next;
  }
  return rows;
}

/** A filed request, as far as deciding about it needs it. */
export interface Filed {
  readonly id: string;
  readonly revision: number;
}

const FILED_SIDE_BY_SIDE = 6;

/** Files one request each for `count` pairs of person and group; neighbours are different people. */
export async function fileRequests(cast: Cast, count: number, durationMinutes: number): Promise<readonly Filed[]> {
  const { administrator, recipients, groups } = cast;
  if (count > recipients.length * groups.length) throw new Error("there are not enough people and groups");
  const filed: Filed[] = [];
  let next = 0;
  const fileMore = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      filed[index] = await administrator.call<Filed>("POST", "/requests", {
        resources: [{ id: groups[Math.floor(index / recipients.length)] }],
        target_user_id: recipients[index % recipients.length],
        reason: "A benchmark",
        duration_minutes: durationMinutes,
      });
    }
  };
  await Promise.all(Array.from({ length: FILED_SIDE_BY_SIDE }, fileMore));
  return filed;
}
