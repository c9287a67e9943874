import { Writable } from "node:stream";
import { sql } from "kysely";
import type { z } from "zod";
import type { Operation } from "../../src/api/index.ts";
import { zendeskConnector } from "../../src/connectors/zendesk/index.ts";
import { createInventory, type GrantsPorts, type Inventory } from "../../src/inventory/index.ts";
import { type CommandContext, type Errand, systemContext } from "../../src/platform/context/index.ts";
import { createSecretBox, fixedKeys } from "../../src/platform/crypto/index.ts";
import { AppError } from "../../src/platform/errors/index.ts";
import { toProblem } from "../../src/platform/http/problem.ts";
import { asId, newId, type UserId } from "../../src/platform/ids/index.ts";
import { createLogger } from "../../src/platform/logging/index.ts";
import { createMetrics } from "../../src/platform/metrics/index.ts";
import {
  startZendeskSimulator,
  type ZendeskSimulator,
  type ZendeskSimulatorOptions,
} from "../../simulators/zendesk/index.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

export const SUBDOMAIN = "brightwave";

/** A real database, the simulated Zendesk over HTTP with the real connector, and the inventory with its errands in hand. */
export interface World {
  readonly database: TestDatabase;
  readonly zendesk: ZendeskSimulator;
  readonly inventory: Inventory;
  readonly administrator: UserId;
  /** Errands that were sent and not yet run. */
  readonly errands: Errand[];
  /** Everything the log wrote, at its most talkative. */
  readonly logged: string[];
  /** Every answer and every error answer that a caller got. */
  readonly answered: string[];
  addPerson(email: string, name?: string): Promise<UserId>;
  as(userId: UserId): CommandContext;
  /** Calls an operation as the server would: body and answer go through the contract. */
  call<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
    userId: UserId,
    operation: Operation<P, Q, B, R>,
    input?: {
      readonly params?: Record<string, string>;
      readonly query?: Record<string, string>;
      readonly body?: unknown;
    },
  ): Promise<z.output<R>>;
  /** Runs what was sent, once; what that sends waits for the next time. */
  runErrands(): Promise<void>;
  /** Runs errands until none is left. */
  settle(): Promise<void>;
  /** Connects the simulated account as the administrator and reads it. */
  connect(): Promise<string>;
  events(
    action?: string,
  ): Promise<{ action: string; resource_id: string | null; subject_user_id: string | null; detail: unknown }[]>;
  /** Another node: the same database, caches of its own. */
  anotherNode(): Inventory;
  close(): Promise<void>;
}

export interface WorldOptions extends ZendeskSimulatorOptions {
  readonly grants?: Partial<GrantsPorts>;
}

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { grants, ...simulator } = options;
  const database = await createTestDatabase();
  const zendesk = await startZendeskSimulator({ seedSize: "small", ...simulator });
  const { db } = database;
  await sql`insert into installation (id) values (${newId()})`.execute(db);
  const errands: Errand[] = [];
  const logged: string[] = [];
  const answered: string[] = [];
  const base = {
    db,
    errands: {
      send: (_: unknown, errand: Errand) => {
        errands.push(errand);
        return Promise.resolve();
      },
    },
  };
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged.push(chunk.toString("utf8"));
      done();
    },
  });
  const secretBox = createSecretBox(fixedKeys(Buffer.alloc(32, 7), []));
  const inventories: Inventory[] = [];
  const start = (): Inventory => {
    const inventory = createInventory({
      ...base,
      config: {
        publicUrl: "http://127.0.0.1",
        version: "test",
        zendeskSimulatorUrl: zendesk.url,
        sessionHours: 12,
        syncIntervalMinutes: 60,
        pollIntervalMs: 1000,
      },
      secretBox,
      log: createLogger({ level: "trace", destination }),
      metrics: createMetrics("test"),
      systemContext: (component, correlationId) => systemContext(base, component, correlationId ?? newId()),
      connectors: { ZENDESK: zendeskConnector },
      grants: { previewGoLive: () => Promise.resolve([]), onGoLive: () => Promise.resolve(), ...grants },
    });
    inventories.push(inventory);
    return inventory;
  };
  const inventory = start();
  const addPerson = async (email: string, name = email): Promise<UserId> => {
    const id = asId<UserId>(newId());
    await db.insertInto("users").values({ id, email, full_name: name, source: "form" }).execute();
    return id;
  };
  const administrator = await addPerson("admin@gatehouse.test", "Ada Min");
  await db.insertInto("user_platform_roles").values({ user_id: administrator, role: "administrator" }).execute();
  const as = (userId: UserId): CommandContext => ({
    ...base,
    actor: { kind: "user", userId, sessionId: newId() },
    surface: "web",
    correlationId: newId(),
    ip: "127.0.0.1",
    userAgent: "test",
  });
  const background = systemContext(base, "errand", newId());

  const world: World = {
    database,
    zendesk,
    inventory,
    administrator,
    errands,
    logged,
    answered,
    addPerson,
    as,
    call: async (userId, operation, input = {}) => {
      const route = inventory.routes.find((candidate) => candidate.operation.id === operation.id);
      if (route === undefined) throw new Error(`${operation.id} is bound to nothing`);
      try {
        const answer = await route.handle({
          params: operation.params.parse(input.params ?? {}),
          query: operation.query.parse(input.query ?? {}),
          body: operation.body.parse(input.body),
          ctx: as(userId),
          cookie: { start: () => undefined, end: () => undefined },
        });
        answered.push(JSON.stringify(answer));
        return operation.response.parse(answer) as never;
      } catch (error) {
        answered.push(
          JSON.stringify(toProblem(error, "test")),
          error instanceof AppError ? JSON.stringify(error.details) : "",
          String(error),
        );
        throw error;
      }
    },
    runErrands: async () => {
      for (const errand of errands.splice(0)) {
        const handler = inventory.errands?.find(
          (candidate) => candidate.queue === errand.queue && candidate.version === errand.version,
        );
        if (handler === undefined) throw new Error(`nobody does ${errand.queue}`);
        await handler.run(background, handler.payload.parse(JSON.parse(JSON.stringify(errand.payload))));
      }
    },
    settle: async () => {
      for (let round = 0; errands.length > 0; round += 1) {
        if (round > 50) throw new Error("errands do not come to an end");
        await world.runErrands();
      }
    },
    connect: async () => {
      const { createApp } = await import("../../src/api/index.ts");
      const app = await world.call(administrator, createApp, {
        body: {
          app_type: "ZENDESK",
          admin: { user_id: administrator },
          subdomain: SUBDOMAIN,
          credential: oauthOf(zendesk),
        },
      });
      await world.settle();
      return app.app_id;
    },
    events: async (action) => {
      const rows = await sql<{
        action: string;
        resource_id: string | null;
        subject_user_id: string | null;
        detail: unknown;
      }>`
        select e.action, e.resource_id, e.subject_user_id, d.detail from events e join event_details d on d.seq = e.seq
         where ${action ?? null}::text is null or e.action = ${action ?? null}::text order by e.seq`.execute(db);
      return rows.rows;
    },
    anotherNode: start,
    close: async () => {
      await Promise.all(inventories.map((node) => node.close()));
      await zendesk.stop();
      await database.close();
    },
  };
  return world;
}

/** The credential of the simulated account, as the form sends it. */
export function oauthOf(zendesk: ZendeskSimulator) {
  const { clientId, clientSecret } = zendesk.credentials.oauthClient;
  return { kind: "oauth_client" as const, client_id: clientId, client_secret: clientSecret };
}

export function apiTokenOf(zendesk: ZendeskSimulator) {
  const { email, token } = zendesk.credentials.apiToken;
  return { kind: "api_token" as const, admin_email: email, api_token: token };
}

/** What a call is refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<AppError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("the call was not refused");
}
