import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Where a call is when something happens to its node. `read`: an answer to a question was delivered, nothing decided yet. */
export const POINTS = ["arrived", "forwarded", "answered", "delivered", "read"] as const;
export type Point = (typeof POINTS)[number];

export interface WireCall {
  readonly method: string;
  readonly path: string;
  readonly isWrite: boolean;
  readonly startedAt: number;
}

/** Longer than a lease, and than any call. */
const RECENT_MS = 20_000;

export interface SentCall extends WireCall {
  readonly requestBody: unknown;
}

/** What becomes of a call whose node was interrupted before it went on. */
export type Fate =
  | { readonly kind: "go-on" }
  | { readonly kind: "drop" }
  | { readonly kind: "later"; readonly ms: number };

export const GO_ON: Fate = { kind: "go-on" };

export type AtPoint = (point: Point, call: WireCall) => Fate;

/**
 * The line between one node and Zendesk. It carries every call unchanged, knows which are under way, and tells at
 * every point of a call, so that the node can be killed or stopped right there.
 */
export class Wire {
  #recent: SentCall[] = [];
  readonly #target: URL;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;
  readonly #atPoint: AtPoint;

  constructor(simulator: string, atPoint: AtPoint) {
    this.#target = new URL(simulator);
    this.#atPoint = atPoint;
    this.#server = createServer((asked, answer) => {
      this.#carry(asked, answer).catch(() => asked.socket.destroy());
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
  }

  /** The calls of the last moments: what this node may have in hand. */
  recentCalls(): readonly SentCall[] {
    return this.#recent.filter((one) => one.startedAt > Date.now() - RECENT_MS);
  }

  #note(call: WireCall, body: Buffer): void {
    this.#recent = [...this.recentCalls(), { ...call, requestBody: jsonOf(body) }];
  }

  async #carry(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await bodyOf(asked);
    const { method = "GET", url: path = "/" } = asked;
    const isWrite = method !== "GET" && !path.includes("/oauth/");
    const call: WireCall = { method, path, isWrite, startedAt: Date.now() };
    this.#note(call, body);
    const fate = isWrite ? this.#atPoint("arrived", call) : GO_ON;
    if (fate.kind === "drop") {
      asked.socket.destroy();
      return;
    }
    if (fate.kind === "later") await sleep(fate.ms);
    const reply = await this.#forward(call, body, asked, answer, fate.kind === "go-on");
    if (reply === null) {
      answer.destroy();
      return;
    }
    if (isWrite) this.#atPoint("answered", call);
    deliver(reply, answer);
    await whenSent(answer);
    this.#atPoint(isWrite ? "delivered" : "read", call);
  }

  /** Null: the connection was cut before an answer. `mayLeave`: when the caller hangs up, so do we. */
  #forward(
    call: WireCall,
    body: Buffer,
    asked: IncomingMessage,
    answer: ServerResponse,
    mayLeave: boolean,
  ): Promise<Reply | null> {
    return new Promise((done) => {
      const { hostname, port } = this.#target;
      const outgoing = request(
        { hostname, port, method: call.method, path: call.path, headers: asked.headers, agent: this.#agent },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.once("close", () => done({ incoming, body: Buffer.concat(chunks), isWhole: incoming.complete }));
        },
      );
      outgoing.once("error", () => done(null));
      outgoing.end(body);
      if (call.isWrite) outgoing.once("finish", () => this.#atPoint("forwarded", call));
      answer.once("close", () => {
        if (mayLeave && !answer.writableFinished) outgoing.destroy();
        done(null);
      });
    });
  }
}

interface Reply {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  /** False: the connection was cut within the answer. */
  readonly isWhole: boolean;
}

const OF_THE_CONNECTION = new Set(["connection", "keep-alive", "transfer-encoding"]);

function deliver({ incoming, body, isWhole }: Reply, answer: ServerResponse): void {
  if (answer.destroyed) return;
  const headers = Object.entries(incoming.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
  answer.writeHead(incoming.statusCode ?? 502, Object.fromEntries(headers));
  if (isWhole) {
    answer.end(body);
    return;
  }
  answer.write(body, () => answer.destroy());
}

async function whenSent(answer: ServerResponse): Promise<void> {
  if (answer.writableFinished || answer.destroyed) return;
  await new Promise<void>((done) => {
    answer.once("finish", () => done());
    answer.once("close", () => done());
  });
}

export async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
