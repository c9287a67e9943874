import type { FastifyRequest } from "fastify";
import type { CommandContext } from "../context/index.ts";

const LONGEST_USER_AGENT = 500;

/** The context of one call: who, from where, and the id that finds it again in log, events and answer. */
export function contextOf(request: FastifyRequest, base: Pick<CommandContext, "db" | "errands">): CommandContext {
  return {
    ...base,
    actor: request.signedIn?.actor ?? { kind: "anonymous" },
    // For people who read the log; nothing is decided by it, since a caller can claim either.
    surface: request.headers["sec-fetch-site"] === undefined ? "api" : "web",
    correlationId: request.id,
    ip: request.ip,
    userAgent: request.headers["user-agent"]?.slice(0, LONGEST_USER_AGENT) ?? null,
  };
}
