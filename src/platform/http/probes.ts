import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { troubleOf } from "../database/index.ts";
import { notFound, unauthenticated } from "../errors/index.ts";
import type { MetricsRegistry } from "../metrics/index.ts";

export interface ProbesOptions {
  /** Why this node cannot work now, in a word for operators; null when it can. */
  readonly findHindrance: () => Promise<string | null>;
  /** What is not well although it works, a word each. */
  readonly findWarnings?: () => readonly string[];
  readonly metrics: MetricsRegistry;
  readonly metricsToken: string | undefined;
}

const READY_LIMIT_MS = 2_000;

/** Health, readiness and metrics. The first two say nothing that a stranger could use. */
export function registerProbes(server: FastifyInstance, options: ProbesOptions): void {
  server.get("/healthz", { schema: { hide: true } }, () => ({ status: "ok" }));
  server.get("/readyz", { schema: { hide: true } }, async (_request, reply) => {
    const hindrance = await Promise.race([
      options.findHindrance().catch((error: unknown) => troubleOf(error) ?? "database"),
      new Promise<string>((done) => setTimeout(done, READY_LIMIT_MS, "database").unref()),
    ]);
    return reply
      .code(hindrance === null ? 200 : 503)
      .send(hindrance === null ? ready(options.findWarnings?.() ?? []) : { status: "not_ready", waits_for: hindrance });
  });
  server.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    requireMetricsAccess(request, options.metricsToken);
    const { contentType, body } = await options.metrics.render();
    return reply.type(contentType).send(body);
  });
}

function ready(warnings: readonly string[]): Readonly<Record<string, unknown>> {
  return warnings.length === 0 ? { status: "ready" } : { status: "ready", warnings };
}

function requireMetricsAccess(request: FastifyRequest, token: string | undefined): void {
  if (token === undefined) {
    if (isThisMachine(request.ip)) return;
    throw notFound("route.not_found", "There is nothing at this address.");
  }
  const given = Buffer.from(request.headers.authorization ?? "", "utf8");
  const expected = Buffer.from(`Bearer ${token}`, "utf8");
  if (given.length === expected.length && timingSafeEqual(given, expected)) return;
  throw unauthenticated("metrics.token", "Send the metrics token as a bearer token.");
}

function isThisMachine(ip: string): boolean {
  return ip === "::1" || ip.startsWith("127.") || ip.startsWith("::ffff:127.");
}
