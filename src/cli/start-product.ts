import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { operations, problem } from "../api/index.ts";
import { type HeadKeeper, openHeadKeeper, type Rollback } from "../audit/index.ts";
import { type Config, explainListenError, StartupError } from "../platform/config/index.ts";
import { systemContext } from "../platform/context/index.ts";
import { createSecretBox, openMasterKey } from "../platform/crypto/index.ts";
import type { OpenedDatabase } from "../platform/database/index.ts";
import { createProbeServer, createServer } from "../platform/http/index.ts";
import { newId } from "../platform/ids/index.ts";
import { ErrandQueue } from "../platform/jobs/index.ts";
import { createMetrics, type MetricsRegistry } from "../platform/metrics/index.ts";
import type { SliceConfig, SliceDeps } from "../platform/slice.ts";
import { Closers } from "./closers.ts";
import { holdAfterRollback } from "./hold-after-rollback.ts";
import { openInstallation } from "./open-installation.ts";
import { createSlices, type Slices } from "./slices.ts";
import { findWebDirectory, readVersion } from "./version.ts";

export interface StartOptions {
  readonly log: Logger;
  /** For the person at the terminal. */
  readonly say: (sentence: string) => void;
}

/** A running node. */
export interface Product {
  readonly publicUrl: string;
  /** Resolves if something it cannot live without is gone for good. */
  readonly lost: Promise<StartupError>;
  readonly firstRunLink: string | null;
  /** HTTP, then workers, then errands, then the last signed head, then the database. */
  stop(): Promise<void>;
}

/** Starts one node: database, keys, slices, and what its role says. A start that fails leaves nothing behind. */
export async function startProduct(config: Config, options: StartOptions): Promise<Product> {
  const closers = new Closers(options.log);
  try {
    return await start(config, options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(config: Config, options: StartOptions, closers: Closers): Promise<Product> {
  const { log, say } = options;
  let lose: (error: StartupError) => void = () => undefined;
  const lost = new Promise<StartupError>((done) => {
    lose = done;
  });
  const opened = await openInstallation(config, { log, say, onLost: lose });
  closers.add("database", () => opened.close());

  const heads = await openHeadKeeper({
    db: opened.db,
    log,
    signingKeyFile: config.logSigningKeyFile,
    headFile: config.logHeadFile,
  });
  const node = await createNode(config, log, opened, heads);
  // Signed when everything that writes has ended, and before the database goes.
  closers.add("signed head", async () => {
    await heads.sign();
  });
  closers.add("errands", () => node.errands.stop());
  closers.add("connections", () => node.slices.close());
  const hold = (rollback: Rollback) =>
    holdAfterRollback(rollback, { heads, log, say, newContext: () => node.deps.systemContext("start") });
  // Before anything works: rows that went back in time must not give what had ended.
  const rollback = await heads.findRollback();
  if (rollback !== null) await hold(rollback);
  const signing = heads.start(hold);
  closers.add("signing", () => signing.stop());

  if (config.role !== "web") await startWorkers(node, closers);
  const server = await createHttp(config, log, opened, node, heads);
  closers.add("http", () => server.close());
  await listen(server, config);
  const firstRunLink = config.role === "worker" ? null : await node.slices.ensureFirstRunLink();
  return { publicUrl: config.publicUrl, lost, firstRunLink, stop: () => closers.close() };
}

interface Node {
  readonly slices: Slices;
  readonly errands: ErrandQueue;
  readonly metrics: MetricsRegistry;
  readonly deps: SliceDeps;
}

async function createNode(config: Config, log: Logger, opened: OpenedDatabase, heads: HeadKeeper): Promise<Node> {
  const { db } = opened;
  const secretBox = createSecretBox(await openMasterKey(db, config));
  const version = readVersion();
  const metrics = createMetrics(version, (error, name) =>
    log.warn({ err: error, name }, "metrics: a figure could not be read"),
  );
  const newContext: SliceDeps["systemContext"] = (component, correlationId) =>
    systemContext({ db, errands }, component, correlationId ?? newId());
  metrics.gauge("unsigned_seconds", () => Promise.resolve(heads.behindSeconds()));
  const errands: ErrandQueue = new ErrandQueue({ db, log, metrics, newContext });
  const deps: SliceDeps = {
    db,
    errands,
    config: sliceConfig(config, version),
    secretBox,
    log,
    metrics,
    systemContext: newContext,
  };
  const slices = createSlices(deps, config, heads.key);
  const handlers = slices.all.flatMap((slice) => slice.errands ?? []);
  await errands.start(opened.migrationConnection, handlers, config.role !== "web");
  return { slices, errands, metrics, deps };
}

/** Chosen one by one: the whole configuration holds keys and tokens, which no slice needs. */
function sliceConfig(config: Config, version: string): SliceConfig {
  const { publicUrl, zendeskSimulatorUrl, sessionHours, syncIntervalMinutes, pollIntervalMs } = config;
  return { publicUrl, zendeskSimulatorUrl, sessionHours, syncIntervalMinutes, pollIntervalMs, version };
}

async function startWorkers(node: Node, closers: Closers): Promise<void> {
  const { all } = node.slices;
  const errands = node.errands.work({
    handlers: all.flatMap((slice) => slice.errands ?? []),
    schedules: all.flatMap((slice) => slice.schedules ?? []),
  });
  closers.add("errand workers", () => errands.stop());
  for (const slice of all) {
    const running = await slice.start?.();
    if (running !== undefined) closers.add("workers", () => running.stop());
  }
}

async function createHttp(
  config: Config,
  log: Logger,
  opened: OpenedDatabase,
  node: Node,
  heads: HeadKeeper,
): Promise<FastifyInstance> {
  const probes = {
    log,
    metrics: node.metrics,
    metricsToken: config.metricsToken,
    trustedProxies: config.trustedProxies,
    findHindrance: () => findHindrance(opened),
    findWarnings: () => (heads.behindSeconds() > 0 ? ["log_head"] : []),
  };
  if (config.role === "worker") return createProbeServer(probes);
  const { slices, deps } = node;
  return createServer({
    ...probes,
    base: { db: deps.db, errands: deps.errands },
    gate: slices.gate,
    operations,
    routes: slices.all.flatMap((slice) => slice.routes),
    downloads: slices.all.flatMap((slice) => slice.downloads ?? []),
    problem,
    feed: slices.feed,
    version: deps.config.version,
    publicUrl: config.publicUrl,
    webDirectory: findWebDirectory(),
  });
}

/** The schema is as new as this program when it starts; a newer node beside it has only added to it. */
async function findHindrance(opened: OpenedDatabase): Promise<string | null> {
  const row = await opened.db.selectFrom("installation").select("id").executeTakeFirst();
  return row === undefined ? "schema" : opened.findTrouble();
}

async function listen(server: FastifyInstance, config: Config): Promise<void> {
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    const remedy = "Stop it, or choose another port with --port or GATEHOUSE_PORT.";
    throw explainListenError(error, config.host, config.port, remedy);
  }
}
