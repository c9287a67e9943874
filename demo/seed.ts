import { setTimeout as sleep } from "node:timers/promises";
import type { ZendeskSimulator } from "../simulators/zendesk/index.ts";
import { type Person, signIn } from "./api-client.ts";

const DOMAIN = "brightwave.example";

/** Who plays, and where. Everything was made through the public API. */
export interface Stage {
  readonly address: string;
  readonly zendesk: ZendeskSimulator;
  readonly appId: string;
  readonly administrator: Person;
  readonly reviewer: Person;
  readonly requester: Person;
  /** A second sign-in link for each person, for somebody who wants to look. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

interface Page<Row> {
  readonly results: readonly Row[];
}

/** Connects the simulated account, imports it and adds people, as an administrator would. */
export async function seed(
  address: string,
  firstRunLink: string,
  zendesk: ZendeskSimulator,
  say: (line: string) => void,
): Promise<Stage> {
  const administrator = await signIn(address, firstRunLink, {
    email: `nadia.rahman@${DOMAIN}`,
    full_name: "Nadia Rahman",
  });
  say("First administrator signed in: Nadia Rahman");
  const amira = await addPerson(administrator, "amira.haddad", "Amira Haddad");
  const priya = await addPerson(administrator, "priya.nair", "Priya Nair");
  const owner = await administrator.call<{ owner_id: string }>("POST", "/owners", {
    name: "Support leads",
    user_ids: [amira.user_id],
  });
  const appId = await connect(administrator, zendesk, owner.owner_id);
  say("Zendesk connected; every check passed");
  await sync(administrator, appId);
  await importEverything(administrator, appId, say);
  await administrator.call("POST", `/apps/${appId}/go-live`, { preview: false });
  say("Gatehouse may write now");
  return {
    address,
    zendesk,
    appId,
    administrator,
    reviewer: await signIn(address, amira.url),
    requester: await signIn(address, priya.url),
    links: await Promise.all(
      [
        { name: "Nadia Rahman, administrator", id: administrator.userId },
        { name: "Amira Haddad, reviewer", id: amira.user_id },
        { name: "Priya Nair, requester", id: priya.user_id },
      ].map(async ({ name, id }) => ({ name, url: await linkOf(administrator, id) })),
    ),
  };
}

async function addPerson(
  administrator: Person,
  local: string,
  fullName: string,
): Promise<{ user_id: string; url: string }> {
  const added = await administrator.call<{ user: { user_id: string }; sign_in_link: { url: string } }>(
    "POST",
    "/users",
    {
      email: `${local}@${DOMAIN}`,
      full_name: fullName,
    },
  );
  return { user_id: added.user.user_id, url: added.sign_in_link.url };
}

async function linkOf(administrator: Person, userId: string): Promise<string> {
  return (await administrator.call<{ url: string }>("POST", `/users/${userId}/sign-in-links`)).url;
}

/** Connects the simulated account; answers with the app's id. */
export async function connect(
  administrator: Person,
  zendesk: Pick<ZendeskSimulator, "credentials">,
  ownerId: string,
): Promise<string> {
  const { clientId, clientSecret } = zendesk.credentials.oauthClient;
  const app = await administrator.call<{ app_id: string }>("POST", "/apps", {
    app_type: "ZENDESK",
    admin: { owner_id: ownerId },
    subdomain: "brightwave",
    credential: { kind: "oauth_client", client_id: clientId, client_secret: clientSecret },
  });
  return app.app_id;
}

/** Asks for a sync and waits until it is complete. */
export async function sync(administrator: Person, appId: string): Promise<void> {
  await administrator.call("POST", `/apps/${appId}/sync`);
  for (let waited = 0; ; waited += 1) {
    const { syncs } = await administrator.call<{ syncs: readonly { state: string; error: string | null }[] }>(
      "GET",
      `/apps/${appId}/syncs`,
    );
    if (syncs[0]?.state === "complete") return;
    if (syncs[0]?.state === "failed" || waited > 240)
      throw new Error(`the sync did not finish: ${syncs[0]?.error ?? "no answer"}`);
    await sleep(500);
  }
}

async function importEverything(administrator: Person, appId: string, say: (line: string) => void): Promise<void> {
  const imported = await administrator.call<{ imported: number }>("POST", `/apps/${appId}/import`, {
    all_matching: {},
  });
  say(`Imported ${imported.imported} groups, organizations and custom roles`);
}

/** The imported item with this name. */
export async function findResource(person: Person, name: string): Promise<{ resource_id: string; name: string }> {
  const page = await person.call<Page<{ resource_id: string; name: string }>>(
    "GET",
    `/resources?search=${encodeURIComponent(name)}&page_size=50`,
  );
  const found = page.results.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`no imported item is called ${name}`);
  return found;
}
