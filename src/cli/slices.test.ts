import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { expect, test } from "vitest";
import { operations } from "../api/index.ts";
import { loadConfig } from "../platform/config/index.ts";
import { systemContext } from "../platform/context/index.ts";
import type { LogSigningKey } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/index.ts";
import { bug } from "../platform/errors/index.ts";
import { newId } from "../platform/ids/index.ts";
import { silentLogger } from "../platform/logging/index.ts";
import { createMetrics } from "../platform/metrics/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import { createSlices, type Slices } from "./slices.ts";

/** The slices as the product puts them together, on a database that nothing here asks. */
function putTogether(): Slices {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ max: 1 }) }) });
  const errands = { send: () => Promise.resolve() };
  const refuse = (): Promise<never> => Promise.reject(bug("not used here"));
  const key: LogSigningKey = { keyId: "k", publicKeyPem: "", sign: () => Buffer.alloc(0), isSignature: () => false };
  const config = loadConfig({});
  const deps: SliceDeps = {
    db,
    errands,
    config: { ...config, version: "0.0.0" },
    secretBox: { seal: refuse, open: refuse, rewrap: refuse },
    log: silentLogger(),
    metrics: createMetrics("0.0.0"),
    systemContext: (component) => systemContext({ db, errands }, component, newId()),
  };
  return createSlices(deps, config, key);
}

const { all } = putTogether();

test("every operation of the contract is bound exactly once", () => {
  const bound = all.flatMap((slice) => slice.routes.map((route) => route.operation.id));
  expect(bound.toSorted()).toEqual(operations.map((operation) => operation.id).toSorted());
});

test("every schedule has a handler, and no two handlers share a queue and version", () => {
  const handlers = all.flatMap((slice) => slice.errands ?? []).map((handler) => `${handler.queue} ${handler.version}`);
  expect(new Set(handlers).size).toBe(handlers.length);
  for (const schedule of all.flatMap((slice) => slice.schedules ?? []))
    expect(handlers).toContain(`${schedule.queue} ${schedule.version}`);
});
