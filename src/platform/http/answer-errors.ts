import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { AppError } from "../errors/index.ts";
import type { MetricsRegistry } from "../metrics/index.ts";
import { PROBLEM_TYPE, toProblem } from "./problem.ts";

export interface ErrorOptions {
  readonly log: Logger;
  readonly metrics: MetricsRegistry;
}

/** What is not available mostly is again soon; asked more often, many clients would keep a server busy that recovers. */
const RETRY_AFTER_SECONDS = 5;

/** Answers every error as a problem, and writes a line for every call. */
export function answerErrors(server: FastifyInstance, options: ErrorOptions): void {
  const { log, metrics } = options;
  server.setErrorHandler(async (error, request, reply) => {
    const problem = toProblem(error, request.id);
    const record = {
      err: error,
      requestId: request.id,
      method: request.method,
      path: request.url.split("?", 1)[0],
      code: problem.code,
    };
    if (problem.status === 500) {
      metrics.countBug(error instanceof AppError ? error.code : "unknown");
      log.error(record, "http: answered as an error of ours");
    } else if (problem.status === 503) {
      log.warn(record, "http: not available");
    }
    if (problem.status === 503) reply.header("retry-after", RETRY_AFTER_SECONDS);
    return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  });
  server.addHook("onResponse", async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? "other";
    metrics.observeHttp(operation, reply.statusCode, reply.elapsedTime / 1_000);
    const who = request.signedIn?.actor.userId;
    const record = {
      requestId: request.id,
      operation,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      userId: who,
    };
    // Who is not signed in or asks for what is not there is no news.
    if (reply.statusCode >= 400 && reply.statusCode !== 401 && reply.statusCode !== 404)
      log.info(record, "http: refused");
    else log.debug(record, "http: answered");
  });
}
