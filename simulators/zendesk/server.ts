import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { serveControl } from "./control/routes.ts";
import { serveApi } from "./exchange.ts";
import type { Simulator } from "./simulator.ts";

const LARGEST_BODY = 5 * 1024 * 1024;

export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export async function serve(
  simulator: Simulator,
  options: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(simulator, request, response).catch((error: unknown) => {
      // A caller that leaves while still sending is no defect of ours.
      if (!request.complete && request.destroyed) return;
      failLoudly(response, error);
    });
  });
  // Held and hanging requests may take as long as a test wants.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 60_000;
  await listen(server, options);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { port: address.port, stop: () => close(server) };
}

async function answer(simulator: Simulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const rawBody = await readBody(request);
  if ((request.url ?? "").startsWith("/_control/")) {
    await serveControl(simulator, request, response, rawBody);
    return;
  }
  await serveApi(simulator, request, response, rawBody);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > LARGEST_BODY) throw new Error("request body too large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function listen(server: Server, options: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A defect of the simulator must never pass for an answer of Zendesk. */
function failLoudly(response: ServerResponse, error: unknown): void {
  process.stderr.write(
    `zendesk simulator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  if (response.headersSent || response.destroyed) return;
  response.writeHead(599, { "content-type": "text/plain; charset=utf-8" });
  response.end("defect in the Zendesk simulator, see its standard error");
}
