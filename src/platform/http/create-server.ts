import fastifyCookie from "@fastify/cookie";
import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { z } from "zod";
import type { CommandContext } from "../context/index.ts";
import { tooMany } from "../errors/index.ts";
import { newId } from "../ids/index.ts";
import type { MetricsRegistry } from "../metrics/index.ts";
import { answerErrors } from "./answer-errors.ts";
import type { BoundDownload, BoundOperation, OperationShape } from "./bound-operation.ts";
import { closeSocketsInTime } from "./close-sockets.ts";
import { CLOSED_POLICY, registerConsole } from "./console.ts";
import { type LiveFeed, LiveUpdates } from "./live-updates.ts";
import { registerOpenApi } from "./openapi.ts";
import { registerProbes } from "./probes.ts";
import { PROBLEM_TYPE, toProblem } from "./problem.ts";
import { registerOperations } from "./register-operations.ts";
import { cookiePolicy } from "./session-cookie.ts";
import type { SessionGate } from "./session-gate.ts";

export interface ServerOptions {
  readonly base: Pick<CommandContext, "db" | "errands">;
  readonly gate: SessionGate;
  readonly operations: readonly OperationShape[];
  readonly routes: readonly BoundOperation[];
  readonly downloads?: readonly BoundDownload[];
  /** The contract's description of a problem. */
  readonly problem: z.ZodType;
  readonly feed: LiveFeed;
  readonly log: Logger;
  readonly metrics: MetricsRegistry;
  readonly version: string;
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  readonly metricsToken: string | undefined;
  /** The built console. */
  readonly webDirectory: string;
  readonly findHindrance: () => Promise<string | null>;
  readonly findWarnings?: () => readonly string[];
  /** Calls a minute from one address; a brake for programs that run away, not a protection of secrets. */
  readonly callsPerMinute?: number;
  readonly publicCallsPerMinute?: number;
}

const BODY_LIMIT_BYTES = 2_000_000;
// An office behind one address, with a console each, stays far below.
const CALLS_PER_MINUTE = 30_000;
const PUBLIC_CALLS_PER_MINUTE = 60;

/** The whole HTTP surface: /v1, live updates, the console, health, metrics and the OpenAPI document. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    // Ours, never the caller's: it names events and log lines.
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      const problem = toProblem(error, request.id);
      // At this point Fastify has no typed reply of ours.
      const answer = reply as { code(status: number): { type(type: string): { send(body: string): unknown } } };
      answer.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
    },
  });
  const cookie = cookiePolicy(options.publicUrl);
  const guard = { gate: options.gate, cookie, publicUrl: options.publicUrl };

  closeSocketsInTime(server);
  server.decorateRequest("signedIn", null);
  server.setValidatorCompiler(() => (value) => ({ value }));
  server.setSerializerCompiler(() => (value) => JSON.stringify(value));
  acceptJsonOnly(server);
  answerErrors(server, options);
  await registerProtection(server, options);
  await registerOpenApi(server, { version: options.version, publicUrl: options.publicUrl, cookieName: cookie.name });
  registerProbes(server, options);
  registerOperations(server, {
    ...guard,
    operations: options.operations,
    routes: options.routes,
    downloads: options.downloads ?? [],
    problem: options.problem,
    base: options.base,
    publicCallsPerMinute: options.publicCallsPerMinute ?? PUBLIC_CALLS_PER_MINUTE,
  });
  new LiveUpdates({ ...guard, feed: options.feed, log: options.log, metrics: options.metrics }).register(server);
  await registerConsole(server, options.webDirectory);
  return server;
}

async function registerProtection(server: FastifyInstance, options: ServerOptions): Promise<void> {
  const isHttps = options.publicUrl.startsWith("https:");
  await server.register(fastifyHelmet, {
    // Set below, because the page's own carries a nonce.
    contentSecurityPolicy: false,
    // Over plain http these two would lock people out of an installation that has no certificate.
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: isHttps,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
  });
  server.addHook("onRequest", async (request, reply) => {
    reply.header("content-security-policy", CLOSED_POLICY).header("x-request-id", request.id);
    if (request.url.startsWith("/v1")) reply.header("cache-control", "no-store");
  });
  await server.register(fastifyRateLimit, {
    max: options.callsPerMinute ?? CALLS_PER_MINUTE,
    timeWindow: "1 minute",
    keyGenerator: (request) => request.ip,
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    errorResponseBuilder: (_request, { ttl }) =>
      tooMany("request.too_many", `Too many calls from this address. Try again in ${Math.ceil(ttl / 1_000)} seconds.`),
  });
  await server.register(fastifyCookie);
}

/** Only JSON bodies, so that no form of another website can send one; an empty body is none. */
function acceptJsonOnly(server: FastifyInstance): void {
  // Fastify's own parser answers through the callback; its type leaves room for others that do not.
  const parseJson = server.getDefaultJsonParser("error", "error") as (
    request: FastifyRequest,
    body: string,
    done: (error: Error | null, value?: unknown) => void,
  ) => void;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") done(null, undefined);
    else parseJson(request, String(body), done);
  });
}
