import fastifySwagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform } from "fastify-type-provider-zod";

export interface OpenApiOptions {
  readonly version: string;
  readonly publicUrl: string;
  readonly cookieName: string;
}

/** Describes everything that is registered after it, in OpenAPI 3.1 at /openapi.json. */
export async function registerOpenApi(server: FastifyInstance, options: OpenApiOptions): Promise<void> {
  await server.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Gatehouse",
        version: options.version,
        description:
          "Just-in-time access. Answers are JSON, refusals are problem details (RFC 9457) with a stable `code`. " +
          "Everything that changes something needs the header `x-csrf-token` with the session's token.",
      },
      servers: [{ url: options.publicUrl }],
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: options.cookieName } } },
      security: [{ session: [] }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: "any" } }),
  });
  server.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(server.swagger()));
  });
}
