import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { notFound } from "../errors/index.ts";

/** For everything that is not a page. */
export const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Only our own files; styles that Mantine writes at run time carry the nonce of this very answer. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const NONCE = "__CSP_NONCE__";
const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gatehouse</title>
<h1>The console is not built yet</h1><p>Run <code>npm run build</code> in the folder of Gatehouse and load this page again. The API at <code>/v1</code> works without it.</p></html>`;

/** Serves the built console. Every address that is no file and no API is a page of it. */
export async function registerConsole(server: FastifyInstance, directory: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: directory,
    index: false,
    cacheControl: false,
    // The page goes out with its nonce only, never as the file it is made from.
    allowedPath: (path) => path !== "/index.html",
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(directory, "assets"));
      reply.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  // The start page is a folder to the file server, which would refuse to list it.
  server.get("/", { schema: { hide: true } }, async (_request, reply) => {
    await sendPage(reply, directory);
    return reply;
  });
  server.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) throw notFound("route.not_found", "There is nothing at this address.");
    await sendPage(reply, directory);
    return reply;
  });
}

function isPage(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const path = request.url.split("?", 1)[0] ?? "";
  const isApi = path === "/v1" || path.startsWith("/v1/");
  // A script that is not there must not be answered with a page, which a browser would then try to run.
  return !isApi && !/\.\w+$/.test(path) && /text\/html|\*\/\*/.test(request.headers.accept ?? "*/*");
}

async function sendPage(reply: FastifyReply, directory: string): Promise<void> {
  reply.header("cache-control", "no-store").type("text/html; charset=utf-8");
  const page = await readFile(join(directory, "index.html"), "utf8").catch(() => null);
  if (page === null) {
    reply.code(503).send(NOT_BUILT);
    return;
  }
  const nonce = randomBytes(16).toString("base64url");
  reply.code(200).header("content-security-policy", pagePolicy(nonce)).send(page.replaceAll(NONCE, nonce));
}
