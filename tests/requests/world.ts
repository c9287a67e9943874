import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { expect } from "vitest";
import { startZendeskSimulator, type ZendeskSimulator } from "../../simulators/zendesk/index.ts";
import { problem, type RequestView } from "../../src/api/index.ts";
import { zendeskConnector } from "../../src/connectors/zendesk/index.ts";
import { createDirectory } from "../../src/directory/index.ts";
import { createGrants, type GrantsServices } from "../../src/grants/index.ts";
import { createIdentity, type Identity } from "../../src/identity/index.ts";
import { createInventory } from "../../src/inventory/index.ts";
import { type CommandContext, type Errand, systemContext } from "../../src/platform/context/index.ts";
import { createSecretBox, fixedKeys } from "../../src/platform/crypto/index.ts";
import { createServer } from "../../src/platform/http/index.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { silentLogger } from "../../src/platform/logging/index.ts";
import { createMetrics } from "../../src/platform/metrics/index.ts";
import type { Slice, SliceDeps } from "../../src/platform/slice.ts";
import { countToDecide, createRequests } from "../../src/requests/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

export const PUBLIC_URL = "http://gatehouse.test";

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Record<string, unknown>;
}

/** A signed-in person at the public API. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  readonly csrfToken: string;
  call<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** The same, expecting success. */
  do<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Body>;
}

export interface ConfigurationOverrides {
  readonly auto_approval?: boolean;
  readonly is_requestable?: boolean;
  readonly requires_reason?: boolean;
  readonly max_duration_minutes?: number | null;
  readonly recommended_duration_minutes?: number | null;
}

/** The whole product behind HTTP on a real database, with the simulated Zendesk and the real connector. */
export interface World {
  readonly database: TestDatabase;
  readonly zendesk: ZendeskSimulator;
  readonly server: FastifyInstance;
  readonly identity: Identity;
  readonly deps: SliceDeps;
  readonly background: CommandContext;
  readonly administrator: Person;
  readonly appId: string;
  /** Without a session. */
  anonymous<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  signIn(link: string, administrator?: { email: string; full_name: string }): Promise<Person>;
  addPerson(name: string, more?: { email?: string; platform_roles?: string[] }): Promise<Person>;
  addOwner(name: string, people: readonly Person[]): Promise<string>;
  /** Imports an item that nobody imported yet, administered and reviewed by this owner. */
  importItem(
    kind: "group" | "organization" | "custom_role",
    ownerId: string,
    configuration?: ConfigurationOverrides,
    named?: string,
  ): Promise<string>;
  /** Replaces the stages that requests filed from now on get. */
  setStages(
    resourceId: string,
    stages: readonly { readonly stage: number; readonly operator: "any" | "all"; readonly owners: readonly string[] }[],
  ): Promise<void>;
  sync(): Promise<void>;
  /** Moves the clock of starts, ends and lapses. */
  advance(seconds: number): Promise<void>;
  events(
    action: string,
    requestId?: string,
  ): Promise<{ actor_user_id: string | null; detail: { before: unknown; after: unknown; detail: unknown } }[]>;
  close(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const database = await createTestDatabase({ poolSize: 20 });
  const zendesk = await startZendeskSimulator({ seedSize: "small" });
  const { db } = database;
  await sql`insert into installation (id) select ${newId()}::uuid where not exists (select 1 from installation)`.execute(
    db,
  );
  const sent: Errand[] = [];
  const base = {
    db,
    errands: {
      send: (_: unknown, errand: Errand) => {
        sent.push(errand);
        return Promise.resolve();
      },
    },
  };
  const metrics = createMetrics("test");
  const deps: SliceDeps = {
    ...base,
    config: {
      publicUrl: PUBLIC_URL,
      version: "0.0.0-test",
      zendeskSimulatorUrl: zendesk.url,
      sessionHours: 720,
      syncIntervalMinutes: 60,
      pollIntervalMs: 1000,
    },
    secretBox: createSecretBox(fixedKeys(Buffer.alloc(32, 7), [])),
    log: silentLogger(),
    metrics,
    systemContext: (component, correlationId) => systemContext(base, component, correlationId ?? newId()),
  };
  const { slices, identity, closeSlices } = createSlices(deps);
  const background = deps.systemContext("test");
  const routes = slices.flatMap((slice) => slice.routes);
  const server = await createServer({
    base,
    gate: identity,
    operations: routes.map((route) => route.operation),
    routes,
    problem,
    log: deps.log,
    metrics,
    feed: {
      latest: () => Promise.resolve("0"),
      since: () => Promise.resolve([]),
      seesEverything: () => Promise.resolve(false),
    },
    version: "0.0.0-test",
    publicUrl: PUBLIC_URL,
    trustedProxies: [],
    metricsToken: undefined,
    webDirectory: join(import.meta.dirname, "no-such-directory"),
    findHindrance: () => Promise.resolve(null),
    publicCallsPerMinute: 100_000,
  });

  const send = async <Body>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> => {
    const response = await server.inject({
      method: method as "GET",
      url: `/v1${path}`,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return {
      status: response.statusCode,
      body: (response.body === "" ? {} : response.json()) as Body,
      headers: response.headers,
    };
  };
  const signIn: World["signIn"] = async (link, administrator) => {
    const token = new URL(link).hash.slice(1);
    const answer = await send<{
      user: { user_id: string; full_name: string; email: string };
      csrf_token: string;
      detail?: string;
    }>("POST", "/session", { token, ...(administrator === undefined ? {} : { administrator }) }, {});
    if (answer.status !== 201) throw new Error(`signing in answered ${answer.status}: ${answer.body.detail ?? ""}`);
    const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
    const csrfToken = answer.body.csrf_token;
    const call: Person["call"] = (method, path, body) =>
      send(method, path, method === "GET" ? undefined : (body ?? {}), {
        cookie,
        "x-csrf-token": csrfToken,
        "sec-fetch-site": "same-origin",
      });
    return {
      id: answer.body.user.user_id,
      name: answer.body.user.full_name,
      email: answer.body.user.email,
      cookie,
      csrfToken,
      call,
      do: async (method, path, body) => {
        const done = await call(method, path, body);
        if (done.status >= 300)
          throw new Error(`${method} ${path} answered ${done.status}: ${JSON.stringify(done.body)}`);
        return done.body as never;
      },
    };
  };

  const firstRunLink = await identity.ensureFirstRunLink();
  if (firstRunLink === null) throw new Error("a new database has an administrator");
  const administrator = await signIn(firstRunLink, { email: "ada@gatehouse.test", full_name: "Ada Min" });
  const settle = async (): Promise<void> => {
    for (let round = 0; sent.length > 0; round += 1) {
      if (round > 50) throw new Error("errands do not come to an end");
      for (const errand of sent.splice(0)) {
        const handler = slices.flatMap((slice) => slice.errands ?? []).find((each) => each.queue === errand.queue);
        await handler?.run(background, handler.payload.parse(JSON.parse(JSON.stringify(errand.payload))));
      }
    }
  };
  const { clientId, clientSecret } = zendesk.credentials.oauthClient;
  const app = await administrator.do<{ app_id: string }>("POST", "/apps", {
    app_type: "ZENDESK",
    admin: { user_id: administrator.id },
    subdomain: "brightwave",
    credential: { kind: "oauth_client", client_id: clientId, client_secret: clientSecret },
  });
  await settle();

  let people = 0;
  return {
    database,
    zendesk,
    server,
    identity,
    deps,
    background,
    administrator,
    appId: app.app_id,
    signIn,
    anonymous: (method, path, body, headers = {}) => send(method, path, body, headers),
    addPerson: async (name, more = {}) => {
      people += 1;
      const added = await administrator.do<{ sign_in_link: { url: string } }>("POST", "/users", {
        email: `person-${people}@gatehouse.test`,
        full_name: name,
        ...more,
      });
      return signIn(added.sign_in_link.url);
    },
    addOwner: async (name, members) => {
      const owner = await administrator.do<{ owner_id: string }>("POST", "/owners", {
        name,
        user_ids: members.map((person) => person.id),
      });
      return owner.owner_id;
    },
    importItem: async (kind, ownerId, configuration = {}, named) => {
      const type = { group: "ZENDESK_GROUP", organization: "ZENDESK_ORGANIZATION", custom_role: "ZENDESK_CUSTOM_ROLE" }[
        kind
      ];
      const found = await administrator.do<{ results: { resource_id: string; name: string }[] }>(
        "GET",
        `/apps/${app.app_id}/importable?resource_type=${type}&imported=false&page_size=200`,
      );
      const chosen = found.results.find((row) => named === undefined || row.name === named);
      if (chosen === undefined) throw new Error(`no ${kind} ${named ?? ""} is left to import`);
      await administrator.do("POST", `/apps/${app.app_id}/import`, {
        resource_ids: [chosen.resource_id],
        admin_owner_id: ownerId,
        configuration,
      });
      return chosen.resource_id;
    },
    setStages: async (resourceId, stages) => {
      const configuration = await db
        .selectFrom("request_configurations")
        .select("id")
        .where("resource_id", "=", resourceId)
        .executeTakeFirstOrThrow();
      await db.deleteFrom("configuration_stages").where("configuration_id", "=", configuration.id).execute();
      const rows = stages.flatMap(({ stage, operator, owners }) =>
        owners.map((owner_id) => ({ configuration_id: configuration.id, stage, operator, owner_id })),
      );
      if (rows.length > 0) await db.insertInto("configuration_stages").values(rows).execute();
    },
    sync: async () => {
      await administrator.do("POST", `/apps/${app.app_id}/sync`);
      await settle();
    },
    advance: async (seconds) => {
      await sql`update test_clock set offset_ms = offset_ms + ${seconds * 1000}`.execute(db);
    },
    events: async (action, requestId) => {
      const rows = await sql<{
        actor_user_id: string | null;
        detail: { before: unknown; after: unknown; detail: unknown };
      }>`
        select e.actor_user_id, d.detail from events e join event_details d on d.seq = e.seq
         where e.action = ${action} and (${requestId ?? null}::uuid is null or e.request_id = ${requestId ?? null}::uuid) order by e.seq`.execute(
        db,
      );
      return rows.rows;
    },
    close: async () => {
      await server.close();
      await closeSlices();
      await zendesk.stop();
      await database.close();
    },
  };
}

function createSlices(deps: SliceDeps): {
  slices: readonly Slice[];
  identity: Identity;
  closeSlices: () => Promise<void>;
} {
  let grants: GrantsServices | null = null;
  const ready = (): GrantsServices => {
    if (grants === null) throw new Error("called too early");
    return grants;
  };
  const identity = createIdentity(deps, { countToDecide });
  const inventory = createInventory({
    ...deps,
    connectors: { ZENDESK: zendeskConnector },
    grants: {
      previewGoLive: (appId) => ready().previewGoLive(appId),
      onGoLive: (unit, appId, resourceId) => ready().onGoLive(unit, appId, resourceId),
    },
  });
  const grantsSlice = createGrants({ ...deps, inventory });
  grants = grantsSlice;
  const requests = createRequests({ ...deps, grants: grantsSlice, inventory });
  return {
    slices: [identity, createDirectory(deps), inventory, requests, grantsSlice],
    identity,
    closeSlices: () => inventory.close(),
  };
}

/** Files a request over HTTP, expecting it to be taken. */
export function ask(person: Person, resourceId: string, more: Record<string, unknown> = {}): Promise<RequestView> {
  return person.do<RequestView>("POST", "/requests", {
    resources: [{ id: resourceId }],
    reason: "Covering a queue.",
    duration_minutes: 60,
    ...more,
  });
}

/** Expects a refusal: this status and this code. */
export function expectRefusal(answer: Answer<unknown>, status: number, code: string): void {
  expect({ status: answer.status, code: (answer.body as { code?: string }).code }).toEqual({ status, code });
}
