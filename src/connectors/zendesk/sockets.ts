import { Agent, type ClientRequestArgs } from "node:http";
import { connect as connectTcp, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectTls } from "node:tls";
import type { Origin } from "./host.ts";

/** A connection ready to carry a request, with the TCP socket under it (the same object without TLS). */
export interface Wire {
  readonly stream: Socket;
  readonly raw: Socket;
}

/** Why no connection came about. Nothing of a request had left yet. */
export class ConnectFailure extends Error {
  readonly kind: "unreachable" | "tls_failed";

  constructor(kind: "unreachable" | "tls_failed", cause: unknown) {
    super(kind, { cause });
    this.name = "ConnectFailure";
    this.kind = kind;
  }
}

/**
 * Resets the connection (RST). A plain close would let the kernel go on delivering what is still in its buffers, so a
 * write could reach the app after its deadline; a TLS socket cannot be reset itself (nodejs/node#49484), hence the raw one.
 */
export function resetWire(raw: Socket): void {
  // The reset may surface once more as an error on either socket; nobody waits for it any longer.
  raw.on("error", ignoreLateError);
  raw.resetAndDestroy();
}

/** Gives up a connection over which nothing was sent. */
export function discardWire(wire: Wire): void {
  wire.stream.on("error", ignoreLateError);
  resetWire(wire.raw);
}

function ignoreLateError(): void {}

/** Opens TCP and, where the origin wants it, TLS with verification on. */
export function openWire(origin: Origin, timeoutMs: number): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const raw = connectTcp({ host: origin.connectHost, port: origin.port, noDelay: true });
    const stream = origin.tls === null ? raw : startTls(raw, origin.tls);
    let isTcpUp = false;
    const fail = (cause: unknown): void => {
      clearTimeout(timer);
      stream.on("error", ignoreLateError);
      resetWire(raw);
      reject(new ConnectFailure(isTcpUp && origin.tls !== null ? "tls_failed" : "unreachable", cause));
    };
    const timer = setTimeout(() => fail(new Error(`no connection within ${timeoutMs} ms`)), timeoutMs);
    raw.once("connect", () => {
      isTcpUp = true;
    });
    raw.once("error", fail);
    stream.once("error", fail);
    stream.once(origin.tls === null ? "connect" : "secureConnect", () => {
      clearTimeout(timer);
      raw.off("error", fail);
      stream.off("error", fail);
      // Between two requests a kept socket has no listener of its own; without one an error would end the process.
      if (raw !== stream) raw.on("error", ignoreLateError);
      resolve({ stream, raw });
    });
  });
}

function startTls(raw: Socket, tls: NonNullable<Origin["tls"]>): Socket {
  return connectTls({
    socket: raw,
    servername: tls.servername,
    // HTTP/1.1 only: one request per connection at a time is what makes a reset hit exactly one write.
    ALPNProtocols: ["http/1.1"],
    minVersion: "TLSv1.2",
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
  });
}

// Zendesk publishes no limit of concurrent calls; four are enough to be bound by its rate limit and not by latency.
export const MAX_CONCURRENT_CALLS = 4;

/** Keep-alive connections for reads to one origin. */
export class KeptSockets extends Agent {
  readonly #origin: Origin;
  readonly #connectTimeoutMs: number;
  readonly #raws = new WeakMap<Duplex, Socket>();

  constructor(origin: Origin, connectTimeoutMs: number) {
    // An idle socket is dropped after 15 s, well before servers and their load balancers usually do.
    super({ keepAlive: true, maxSockets: MAX_CONCURRENT_CALLS, maxFreeSockets: MAX_CONCURRENT_CALLS, timeout: 15_000 });
    this.#origin = origin;
    this.#connectTimeoutMs = connectTimeoutMs;
  }

  override createConnection(
    _options: ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    openWire(this.#origin, this.#connectTimeoutMs).then(
      (wire) => {
        this.#raws.set(wire.stream, wire.raw);
        callback?.(null, wire.stream);
      },
      // The callback's type wants a stream even beside an error; Node reads the error first.
      (error: unknown) => callback?.(error instanceof Error ? error : new Error(String(error)), NO_STREAM),
    );
    return undefined;
  }

  rawOf(stream: Duplex): Socket | undefined {
    return this.#raws.get(stream);
  }
}

const NO_STREAM = undefined as unknown as Duplex;
