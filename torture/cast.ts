import { setTimeout as sleep } from "node:timers/promises";
import { listAll } from "../bench/cast.ts";
import { type Person, signIn } from "../demo/api-client.ts";
import { connect, sync } from "../demo/seed.ts";
import type { ZendeskSimulatorControl } from "../simulators/zendesk/index.ts";

export type ThingKind = "group" | "organization" | "custom_role";

export interface Thing {
  readonly kind: ThingKind;
  readonly resourceId: string;
  readonly remoteId: number;
  readonly name: string;
  readonly needsReview: boolean;
}

/** Somebody who may hold access: in our directory and in Zendesk. */
export interface Recipient {
  readonly userId: string;
  readonly zendeskId: number;
  readonly person: Person;
}

/** Who plays, made through the public API as an administrator would, before anything breaks. */
export interface Cast {
  readonly administrator: Person;
  readonly reviewer: Person;
  readonly appId: string;
  readonly recipients: readonly Recipient[];
  readonly things: readonly Thing[];
  /** Roles that are never granted: what people set by hand. */
  readonly handRoles: readonly number[];
  /** The whole event log, as JSON lines that prove themselves. */
  exportLog(): Promise<string>;
}

export interface CastSize {
  readonly recipients: number;
  readonly groups: number;
  readonly organizations: number;
  readonly roles: number;
}

const PREFIX = "Torture";
const ROLE = { configuration: { ticket_editing: true, ticket_access: "all" } };

export async function gatherCast(
  address: string,
  firstRunLink: string,
  zendesk: ZendeskSimulatorControl,
  size: CastSize,
): Promise<Cast> {
  await makeThings(zendesk, size);
  const administrator = await signIn(address, firstRunLink, {
    email: "torture@brightwave.example",
    full_name: "Torture Administrator",
  });
  const owner = await administrator.call<{ owner_id: string }>("POST", "/owners", {
    name: "Support leads",
    user_ids: [administrator.userId],
  });
  const appId = await connect(administrator, { credentials: await zendesk.credentials() }, owner.owner_id);
  await sync(administrator, appId);
  const people = await addAgents(address, administrator, appId, size.recipients + 1);
  const [reviewer, ...recipients] = people;
  if (reviewer === undefined) throw new Error("there is nobody");
  await administrator.call("PUT", `/owners/${owner.owner_id}/users`, { user_ids: [reviewer.userId] });
  await sync(administrator, appId);
  const things = await importThings(administrator, appId);
  await administrator.call("POST", `/apps/${appId}/go-live`, { preview: false });
  const { custom_roles: roles } = await zendesk.state();
  return {
    administrator,
    reviewer: reviewer.person,
    appId,
    recipients,
    things,
    exportLog: await logReader(address, administrator),
    handRoles: roles.filter((role) => role.name.startsWith("Hand role")).map((role) => role.id),
  };
}

/** A session of its own, because the log is no JSON and its lines are read as they are. */
async function logReader(address: string, administrator: Person): Promise<() => Promise<string>> {
  const path = `/users/${administrator.userId}/sign-in-links`;
  const { url } = await administrator.call<{ url: string }>("POST", path);
  const session = await fetch(`${address}/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: new URL(url).hash.slice(1) }),
  });
  const cookie = (session.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return async () => {
    const answer = await fetch(`${address}/v1/events/export?format=jsonl`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`the export answered ${answer.status}`);
    return answer.text();
  };
}

/** Of their own, so that nobody is in one of them from outside. */
async function makeThings(zendesk: ZendeskSimulatorControl, size: CastSize): Promise<void> {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  for (const number of numbers(size.groups))
    await zendesk.byHand({ action: "create-group", name: `${PREFIX} group ${number}` });
  for (const number of numbers(size.organizations))
    await zendesk.byHand({ action: "create-organization", name: `${PREFIX} organization ${number}` });
  for (const number of numbers(size.roles))
    await zendesk.byHand({ action: "create-custom-role", name: `${PREFIX} role ${number}`, ...ROLE });
  for (const number of numbers(2))
    await zendesk.byHand({ action: "create-custom-role", name: `Hand role ${number}`, ...ROLE });
}

async function addAgents(
  address: string,
  administrator: Person,
  appId: string,
  count: number,
): Promise<readonly Recipient[]> {
  const accounts = await listAll<{
    account_id: string;
    remote_id: string;
    email: string | null;
    role: string;
    status: string;
    suspended: boolean;
  }>(administrator, `/apps/${appId}/accounts`);
  const agents = accounts.filter((one) => one.role === "agent" && one.status === "orphaned" && !one.suspended);
  const { rows } = await administrator.call<{
    rows: readonly { email: string; sign_in_link: { url: string } | null }[];
  }>("POST", "/users/import-from-app", {
    app_id: appId,
    account_ids: agents.slice(0, count).map((agent) => agent.account_id),
  });
  const users = await listAll<{ user_id: string; email: string }>(administrator, "/users");
  const people: Recipient[] = [];
  for (const { email, sign_in_link: link } of rows) {
    const user = users.find((one) => one.email === email);
    const account = agents.find((one) => one.email === email);
    if (user === undefined || account === undefined || link === null) continue;
    const person = await signInPatiently(address, link.url);
    people.push({ userId: user.user_id, zendeskId: Number(account.remote_id), person });
  }
  if (people.length < count) throw new Error(`the account has ${people.length} agents, and ${count} are needed`);
  return people;
}

/** Signing in is limited per minute; who prepares can wait. */
async function signInPatiently(address: string, link: string): Promise<Person> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await signIn(address, link);
    } catch (error) {
      if (tries > 30 || !String(error).includes("answered 429")) throw error;
      await sleep(3_000);
    }
  }
}

interface Importable {
  readonly resource_id: string;
  readonly resource_type: string;
  readonly name: string;
  readonly remote_resource_id: string;
}

const KINDS: Readonly<Record<string, ThingKind>> = {
  ZENDESK_GROUP: "group",
  ZENDESK_ORGANIZATION: "organization",
  ZENDESK_CUSTOM_ROLE: "custom_role",
  ZENDESK_ROLE: "custom_role",
};

async function importThings(administrator: Person, appId: string): Promise<readonly Thing[]> {
  const found = await listAll<Importable>(administrator, `/apps/${appId}/importable?search=${PREFIX}`);
  const things = found.flatMap((item, index): Thing[] => {
    const kind = KINDS[item.resource_type];
    if (kind === undefined) throw new Error(`${item.resource_type} is no kind that is known here`);
    const remoteId = Number(item.remote_resource_id);
    return [{ kind, resourceId: item.resource_id, remoteId, name: item.name, needsReview: index % 4 === 0 }];
  });
  for (const needsReview of [true, false])
    await administrator.call("POST", `/apps/${appId}/import`, {
      resource_ids: things.filter((thing) => thing.needsReview === needsReview).map((thing) => thing.resourceId),
      configuration: {
        auto_approval: !needsReview,
        requires_reason: false,
        max_duration_minutes: 10,
        extensions_duration_in_minutes: 1,
      },
    });
  return things;
}
