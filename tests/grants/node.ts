import { sql, type Kysely } from "kysely";
import pino from "pino";
import { type CallBudget, type Connection, MemoryBudget } from "../../src/connectors/kit/index.ts";
import { zendeskConnector } from "../../src/connectors/zendesk/index.ts";
import type { GrantsDeps } from "../../src/grants/index.ts";
import { linkedAccountOf } from "../../src/inventory/accounts/linked-account.ts";
import { systemContext } from "../../src/platform/context/index.ts";
import type { Database } from "../../src/platform/database/schema.ts";
import { newId } from "../../src/platform/ids/index.ts";
import { createMetrics } from "../../src/platform/metrics/index.ts";
import { type Steps, watched } from "./steps.ts";

/** Where the simulated Zendesk is, and how to get in. Plain values, so that a child process can be given them. */
export interface Door {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The real connector, talking HTTP with the simulator. */
export function openDoor(door: Door, budget: CallBudget = new MemoryBudget()): Connection {
  return zendeskConnector.open(
    {
      subdomain: "brightwave",
      credential: { kind: "oauth_client", clientId: door.clientId, secret: door.clientSecret },
      simulatorUrl: door.url,
      serviceUserId: null,
    },
    { budget, onCall: () => undefined },
  );
}

/** A node, with its figures as they are shown. */
export type Node = GrantsDeps & { readonly metrics: ReturnType<typeof createMetrics> };

/** What one node's grants slice works with. `steps` is told of every step of its workers. */
export function nodeOf(db: Kysely<Database>, door: Door, connection: Connection, steps: Steps): Node {
  const base = { db, errands: { send: () => Promise.resolve() } };
  const seen = watched(connection, steps);
  return {
    ...base,
    config: {
      publicUrl: "http://127.0.0.1",
      version: "test",
      zendeskSimulatorUrl: door.url,
      sessionHours: 12,
      syncIntervalMinutes: 60,
      pollIntervalMs: 1000,
    },
    secretBox: {
      seal: () => Promise.reject(new Error("not used")),
      open: () => Promise.reject(new Error("not used")),
    } as unknown as GrantsDeps["secretBox"],
    log: pino({ level: "silent" }),
    metrics: createMetrics("test"),
    systemContext: (component, correlationId) => systemContext(base, component, correlationId ?? newId()),
    inventory: {
      openConnection: async () => {
        await steps.passed("claim");
        return seen;
      },
      linkedAccountOf,
      blockApp: async (_ctx, appId) => {
        await sql`update apps set state = 'blocked' where id = ${appId}`.execute(db);
      },
    },
  };
}
