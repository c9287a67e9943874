import type { FastifyInstance, FastifyReply, FastifySchema, RouteOptions } from "fastify";
import { z } from "zod";
import type { CommandContext } from "../context/index.ts";
import { bug } from "../errors/index.ts";
import type { BoundDownload, BoundOperation, OperationShape } from "./bound-operation.ts";
import { contextOf } from "./call-context.ts";
import { type GuardOptions, guardFor } from "./guard.ts";
import { inputReader } from "./read-input.ts";
import { sessionCookieOf } from "./session-cookie.ts";

export interface OperationsOptions extends GuardOptions {
  /** The whole contract: the server refuses to start while one of these is bound twice or not at all. */
  readonly operations: readonly OperationShape[];
  readonly routes: readonly BoundOperation[];
  readonly downloads: readonly BoundDownload[];
  readonly problem: z.ZodType;
  readonly base: Pick<CommandContext, "db" | "errands">;
  /** Calls a minute from one address to an operation that anybody may call. */
  readonly publicCallsPerMinute: number;
}

/** Registers every operation under /v1. */
export function registerOperations(server: FastifyInstance, options: OperationsOptions): void {
  refuseGaps(options.operations, options.routes);
  for (const route of options.routes) server.route(operationRoute(route, options));
  for (const download of options.downloads) server.route(downloadRoute(download, options));
}

function refuseGaps(operations: readonly OperationShape[], routes: readonly BoundOperation[]): void {
  const bound = routes.map((route) => route.operation.id);
  const twice = bound.filter((id, index) => bound.indexOf(id) !== index);
  const missing = operations.filter((operation) => !bound.includes(operation.id)).map((operation) => operation.id);
  const foreign = routes.filter((route) => !operations.includes(route.operation)).map((route) => route.operation.id);
  const problems = [
    ...(twice.length > 0 ? [`bound twice: ${twice.join(", ")}`] : []),
    ...(missing.length > 0 ? [`not bound: ${missing.join(", ")}`] : []),
    ...(foreign.length > 0 ? [`not in the contract: ${foreign.join(", ")}`] : []),
  ];
  if (problems.length > 0) throw bug(`operations ${problems.join("; ")}`);
}

function operationRoute(route: BoundOperation, options: OperationsOptions): RouteOptions {
  const { operation } = route;
  const read = inputReader(route);
  return {
    method: operation.method,
    url: `/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    schema: describeOperation(operation, options.problem),
    config: {
      operationId: operation.id,
      ...(operation.access === "public" && {
        rateLimit: { max: options.publicCallsPerMinute, timeWindow: "1 minute" },
      }),
    },
    onRequest: guardFor(operation.access, options),
    handler: async (request, reply) => {
      const input = read({ params: request.params, query: request.query, body: request.body ?? undefined });
      const ctx = contextOf(request, options.base);
      const result = await route.handle({ ...input, ctx, cookie: sessionCookieOf(reply, options.cookie) });
      if (input.ignored.length > 0)
        reply.header("warning", `299 gatehouse "Ignored fields: ${input.ignored.join(", ")}"`);
      return answer(reply, operation, result);
    },
  };
}

/** Strips what the contract does not declare; an answer that is not as declared is our bug, and none of it leaves. */
function answer(reply: FastifyReply, operation: OperationShape, result: unknown): FastifyReply {
  if (operation.status === 204) return reply.code(204).send();
  const encoded = z.safeEncode(operation.response, result);
  if (!encoded.success) {
    const issues = encoded.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`);
    throw bug(`the answer of ${operation.id} is not what its contract says`, { issues });
  }
  return reply.code(operation.status).type("application/json; charset=utf-8").send(JSON.stringify(encoded.data));
}

function downloadRoute(download: BoundDownload, options: OperationsOptions): RouteOptions {
  const query = inputReader({
    operation: {
      ...download,
      method: "GET",
      status: 200,
      access: "session",
      params: z.object({}),
      body: z.unknown(),
      response: z.unknown(),
    },
    ignoredFields: [],
    handle: () => Promise.reject(bug("a download has no handler")),
  });
  return {
    method: "GET",
    url: `/v1${download.path}`,
    schema: { ...describe(download), querystring: download.query },
    config: { operationId: download.id },
    onRequest: guardFor("session", options),
    handler: async (request, reply) => {
      const input = query({ params: {}, query: request.query, body: undefined });
      const file = await download.open({ query: input.query, ctx: contextOf(request, options.base) });
      return reply
        .type(file.contentType)
        .header("content-disposition", `attachment; filename="${file.fileName.replaceAll(/[^\w.-]/g, "_")}"`)
        .send(file.body);
    },
  };
}

function describe(operation: Pick<OperationShape, "id" | "tag" | "summary">): FastifySchema {
  return { operationId: operation.id, tags: [operation.tag], summary: operation.summary };
}

/** For the OpenAPI document. Fastify itself validates nothing: `inputReader` and `answer` do. */
function describeOperation(operation: OperationShape, problem: z.ZodType): FastifySchema {
  const takesBody = !operation.body.safeParse(undefined).success;
  return {
    ...describe(operation),
    ...(operation.access === "public" ? { security: [] } : {}),
    ...(Object.keys(operation.params.shape).length > 0 && { params: operation.params }),
    ...(Object.keys(operation.query.shape).length > 0 && { querystring: operation.query }),
    ...(takesBody && { body: operation.body }),
    response: {
      [operation.status]: {
        description: operation.summary,
        content: { "application/json": { schema: operation.response } },
      },
      default: {
        description: "A problem, with a stable code",
        content: { "application/problem+json": { schema: problem } },
      },
    },
  };
}
