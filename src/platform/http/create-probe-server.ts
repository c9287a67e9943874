import Fastify, { type FastifyInstance } from "fastify";
import { answerErrors } from "./answer-errors.ts";
import { closeSocketsInTime } from "./close-sockets.ts";
import type { ServerOptions } from "./create-server.ts";
import { registerProbes } from "./probes.ts";

/** Health, readiness and metrics of a node that answers no people. */
export function createProbeServer(
  options: Pick<
    ServerOptions,
    "log" | "metrics" | "metricsToken" | "findHindrance" | "findWarnings" | "trustedProxies"
  >,
): FastifyInstance {
  const server = Fastify({
    logger: false,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
  });
  closeSocketsInTime(server);
  server.decorateRequest("signedIn", null);
  answerErrors(server, options);
  registerProbes(server, options);
  return server;
}
