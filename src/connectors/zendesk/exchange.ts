import {
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import type { Socket } from "node:net";
import type { Origin } from "./host.ts";
import { ConnectFailure, type KeptSockets, resetWire, type Wire } from "./sockets.ts";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path and query, built from our own constants and checked ids; never taken from an answer. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A complete HTTP answer of any status. */
export interface HttpReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type FailureKind = "unreachable" | "tls_failed" | "timeout" | "connection_lost" | "too_large";

/** No complete answer. `wasSent` is false only where no byte of the request can have left. */
export class ExchangeFailure extends Error {
  readonly kind: FailureKind;
  readonly wasSent: boolean;
  /** A kept connection died before a single byte of an answer: usually the server had closed it while it was idle. */
  readonly isStaleSocket: boolean;

  constructor(options: {
    readonly kind: FailureKind;
    readonly wasSent: boolean;
    readonly isStaleSocket?: boolean;
    readonly cause?: unknown;
  }) {
    super(options.kind, { cause: options.cause });
    this.name = "ExchangeFailure";
    this.kind = options.kind;
    this.wasSent = options.wasSent;
    this.isStaleSocket = options.isStaleSocket ?? false;
  }
}

export interface ExchangeOptions {
  readonly origin: Origin;
  readonly via: KeptSockets | Wire;
  readonly deadlineMs: number;
  readonly maxBytes: number;
}

/** Sends one request and reads the whole answer, or resets the connection at the deadline. Never repeats, never redirects. */
export function exchange(request: HttpRequest, options: ExchangeOptions): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(requestOptions(request, options));
    let raw: Socket | undefined = isWire(options.via) ? options.via.raw : undefined;
    let reply: IncomingMessage | undefined;
    let isSettled = false;

    const settle = (): boolean => {
      if (isSettled) return false;
      isSettled = true;
      clearTimeout(timer);
      return true;
    };
    const fail = (kind: FailureKind, cause?: unknown): void => {
      if (!settle()) return;
      if (raw !== undefined) resetWire(raw);
      sent.destroy();
      reject(failureOf(kind, cause, sent, reply !== undefined));
    };
    const timer = setTimeout(() => fail("timeout"), options.deadlineMs);

    sent.once("socket", (stream) => {
      raw ??= isWire(options.via) ? options.via.raw : options.via.rawOf(stream);
    });
    // `on`, not `once`: destroying the request after a failure raises a second error.
    sent.on("error", (error) => fail("connection_lost", error));
    sent.once("response", (response) => {
      reply = response;
      readBody(response, options.maxBytes, {
        onEnd: (body) => {
          if (settle()) resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        },
        onTooLarge: () => fail("too_large"),
        onLost: (error) => fail("connection_lost", error),
      });
    });
    sent.end(request.body ?? undefined);
  });
}

function isWire(via: KeptSockets | Wire): via is Wire {
  return "raw" in via;
}

function requestOptions(request: HttpRequest, options: ExchangeOptions): RequestOptions {
  const { via, origin } = options;
  const body =
    request.body === null
      ? {}
      : { "content-type": "application/json", "content-length": String(Buffer.byteLength(request.body)) };
  return {
    method: request.method,
    path: request.path,
    // Only names the connection in the agent's pool; where bytes go was decided when the socket was opened.
    host: origin.connectHost,
    port: origin.port,
    setHost: false,
    headers: { host: origin.hostHeader, accept: "application/json", ...body, ...request.headers },
    // No `agent` beside `createConnection`, not even `false`: Node would make an agent and open a plain socket of its own.
    ...(isWire(via) ? { createConnection: () => via.stream } : { agent: via }),
  };
}

function failureOf(kind: FailureKind, cause: unknown, sent: ClientRequest, hasReply: boolean): ExchangeFailure {
  if (cause instanceof ConnectFailure) return new ExchangeFailure({ kind: cause.kind, wasSent: false, cause });
  const isStaleSocket = kind === "connection_lost" && sent.reusedSocket && !hasReply;
  return new ExchangeFailure({ kind, wasSent: true, isStaleSocket, cause });
}

interface BodyEvents {
  readonly onEnd: (body: string) => void;
  readonly onTooLarge: () => void;
  readonly onLost: (error: unknown) => void;
}

function readBody(response: IncomingMessage, maxBytes: number, events: BodyEvents): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) events.onTooLarge();
    else chunks.push(chunk);
  });
  response.on("error", events.onLost);
  response.once("end", () => {
    // An answer cut off by a close can still end quietly; `complete` tells.
    if (response.complete) events.onEnd(Buffer.concat(chunks).toString("utf8"));
    else events.onLost(new Error("the answer was cut off"));
  });
}
