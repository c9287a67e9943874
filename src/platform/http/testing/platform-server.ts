import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { z } from "zod";
import type { Database } from "../../database/schema.ts";
import { asId, type UserId } from "../../ids/index.ts";
import { silentLogger } from "../../logging/index.ts";
import { createMetrics } from "../../metrics/index.ts";
import type { BoundOperation } from "../bound-operation.ts";
import { createServer, type ServerOptions } from "../create-server.ts";
import type { LiveFeed } from "../live-updates.ts";

export const TOKEN = "a-session-token-of-forty-three-characters-xx";
export const CSRF = "csrf-token-of-the-session";
export const USER = asId<UserId>("0190a000-0000-7000-8000-000000000001");
export const PUBLIC_URL = "http://gatehouse.test";

const emptyFeed: LiveFeed = {
  latest: () => Promise.resolve("0"),
  since: () => Promise.resolve([]),
  seesEverything: () => Promise.resolve(false),
};

/** A server around a few operations, with one session that is signed in; for tests of the platform itself. */
export async function createPlatformServer(
  routes: readonly BoundOperation[],
  more: Partial<ServerOptions> = {},
): Promise<FastifyInstance> {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ max: 1 }) }) });
  return createServer({
    base: { db, errands: { send: () => Promise.resolve() } },
    gate: {
      authenticate: (token) =>
        Promise.resolve(
          token === TOKEN ? { actor: { kind: "user", userId: USER, sessionId: "s1" }, csrfToken: CSRF } : null,
        ),
    },
    operations: routes.map((route) => route.operation),
    routes,
    problem: z.object({ code: z.string() }),
    feed: emptyFeed,
    log: silentLogger(),
    metrics: createMetrics("0.0.0"),
    version: "0.0.0",
    publicUrl: PUBLIC_URL,
    trustedProxies: [],
    metricsToken: undefined,
    webDirectory: join(import.meta.dirname, "no-such-directory"),
    findHindrance: () => Promise.resolve(null),
    ...more,
  });
}

/** The headers of a call that our own console makes. */
export const signedInHeaders = {
  cookie: `gatehouse_session=${TOKEN}`,
  "x-csrf-token": CSRF,
  "sec-fetch-site": "same-origin",
};
