import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { type AppWarning, type CallRecord, type ConnectionSettings, MemoryBudget } from "../../kit/index.ts";
import type { Origin } from "../host.ts";

export interface TinyServer {
  readonly port: number;
  readonly url: string;
  /** How many TCP connections were accepted. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** An HTTP server that answers as told and remembers every request. */
export async function startHttp(
  answer: (request: SeenRequest, response: ServerResponse) => void,
): Promise<TinyServer & { readonly seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const entry = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      seen.push(entry);
      answer(entry, response);
    });
  });
  return { ...(await listen(server)), seen };
}

/** A TCP server below HTTP, to see how a connection ends. */
export function startTcp(onSocket: (socket: Socket) => void): Promise<TinyServer> {
  return listen(createTcpServer(onSocket));
}

async function listen(server: Server): Promise<TinyServer> {
  const open = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port, url: `http://127.0.0.1:${port}`, connections: () => connections, close };
}

export function localOrigin(port: number, tls: Origin["tls"] = null): Origin {
  return { label: "acme", hostHeader: "acme.zendesk.com", connectHost: "127.0.0.1", port, tls };
}

export const CANARY_SECRET = 'canary-s3cret/+="quoted"';

export function settingsFor(simulatorUrl: string, overrides: Partial<ConnectionSettings> = {}): ConnectionSettings {
  return {
    subdomain: "acme",
    credential: { kind: "api_token", email: "it@acme.example", secret: CANARY_SECRET },
    simulatorUrl,
    serviceUserId: "1",
    ...overrides,
  };
}

/** Dependencies that remember. */
export function rememberingDependencies(): {
  readonly budget: MemoryBudget;
  readonly records: CallRecord[];
  readonly onCall: (record: CallRecord) => void;
  readonly warnings: AppWarning[];
  readonly onWarning: (warning: AppWarning) => void;
} {
  const records: CallRecord[] = [];
  const warnings: AppWarning[] = [];
  return {
    budget: new MemoryBudget(),
    records,
    onCall: (record) => records.push(record),
    warnings,
    onWarning: (warning) => warnings.push(warning),
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
