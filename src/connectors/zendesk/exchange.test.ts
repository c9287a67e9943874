import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { exchange, ExchangeFailure, type HttpRequest } from "./exchange.ts";
import type { Origin } from "./host.ts";
import { KeptSockets, openWire } from "./sockets.ts";
import { localOrigin, startHttp, startTcp, type TinyServer } from "./testing/tiny-server.ts";
import { TEST_TLS } from "./testing/tls-key-pair.ts";

const open: TinyServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const GET: HttpRequest = { method: "GET", path: "/", headers: {}, body: null };
const POST: HttpRequest = { method: "POST", path: "/", headers: { connection: "close" }, body: "{}" };

/** How the server's side of a connection ended: `ECONNRESET` for a reset, `end` for a plain close. */
function endOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
    socket.on("end", () => resolve("end"));
  });
}

async function failureOf(
  origin: Origin,
  request: HttpRequest,
  deadlineMs: number,
  maxBytes = 1_000,
): Promise<ExchangeFailure> {
  const wire = await openWire(origin, 1_000);
  const error = await exchange(request, { origin, via: wire, deadlineMs, maxBytes }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ExchangeFailure) return error;
  throw new Error("no failure came");
}

describe("an exchange that gets no answer", () => {
  it("resets a plain connection at the deadline instead of closing it", async () => {
    const ends: Promise<string>[] = [];
    const server = await startTcp((socket) => {
      ends.push(endOf(socket));
      socket.resume();
    });
    open.push(server);
    const failure = await failureOf(localOrigin(server.port), POST, 50);
    expect(failure.kind).toBe("timeout");
    expect(failure.wasSent).toBe(true);
    expect(await Promise.all(ends)).toEqual(["ECONNRESET"]);
  });

  it("resets the TCP connection under TLS at the deadline", async () => {
    const ends: Promise<string>[] = [];
    const requests: string[] = [];
    const server = await startTcp((socket) => {
      const secure = new TLSSocket(socket, { isServer: true, ...TEST_TLS });
      ends.push(endOf(secure));
      secure.on("data", (chunk: Buffer) => requests.push(chunk.toString("utf8")));
    });
    open.push(server);
    const origin = localOrigin(server.port, { servername: "acme.zendesk.com", ca: TEST_TLS.cert });
    const failure = await failureOf(origin, POST, 150);
    expect(failure.kind).toBe("timeout");
    expect(requests.join("")).toContain("host: acme.zendesk.com");
    expect(await Promise.all(ends)).toEqual(["ECONNRESET"]);
  });

  it("takes back what the kernel had not delivered yet", async () => {
    // A megabyte fits into the kernel's buffers; after a plain close all of it would still arrive.
    const received: Promise<number>[] = [];
    const server = await startTcp((socket) => {
      let bytes = 0;
      received.push(new Promise((resolve) => socket.once("close", () => resolve(bytes))));
      socket.on("error", () => {});
      setTimeout(() => socket.on("data", (chunk: Buffer) => (bytes += chunk.length)), 300);
    });
    open.push(server);
    const failure = await failureOf(localOrigin(server.port), { ...POST, body: "x".repeat(1_000_000) }, 50);
    expect(failure.kind).toBe("timeout");
    expect((await Promise.all(received))[0]).toBeLessThan(900_000);
  });

  it("refuses a certificate of another host before a byte of the request leaves", async () => {
    const received: Buffer[] = [];
    const server = await startTcp((socket) => {
      const secure = new TLSSocket(socket, { isServer: true, ...TEST_TLS });
      secure.on("data", (chunk: Buffer) => received.push(chunk));
      secure.on("error", () => {});
    });
    open.push(server);
    const wrongHost = localOrigin(server.port, { servername: "globex.zendesk.com", ca: TEST_TLS.cert });
    const untrusted = localOrigin(server.port, { servername: "acme.zendesk.com" });
    await expect(openWire(wrongHost, 1_000)).rejects.toMatchObject({ kind: "tls_failed" });
    await expect(openWire(untrusted, 1_000)).rejects.toMatchObject({ kind: "tls_failed" });
    expect(received).toEqual([]);
  });

  it("says that nothing was sent where nobody listens", async () => {
    const server = await startTcp(() => {});
    await server.close();
    await expect(openWire(localOrigin(server.port), 1_000)).rejects.toMatchObject({ kind: "unreachable" });
  });

  it("calls an answer that is cut off lost, not complete", async () => {
    const server = await startTcp((socket) => {
      socket.once("data", () => socket.end('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"user":'));
    });
    open.push(server);
    expect((await failureOf(localOrigin(server.port), POST, 1_000)).kind).toBe("connection_lost");
  });

  it("stops reading an answer that is too large", async () => {
    const server = await startHttp((_request, response) => response.end("x".repeat(2_000)));
    open.push(server);
    expect((await failureOf(localOrigin(server.port), GET, 1_000, 1_000)).kind).toBe("too_large");
  });

  it("calls bytes that are not HTTP lost", async () => {
    const server = await startTcp((socket) => {
      socket.once("data", () => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    });
    open.push(server);
    expect((await failureOf(localOrigin(server.port), POST, 1_000)).kind).toBe("connection_lost");
  });
});

describe("kept connections", () => {
  it("carry several reads, and a stale one is told apart from a lost answer", async () => {
    const sockets: Socket[] = [];
    const server = await startHttp((_request, response) => {
      if (response.socket !== null) sockets.push(response.socket);
      response.end("ok");
    });
    open.push(server);
    const origin = localOrigin(server.port);
    const kept = new KeptSockets(origin, 1_000);
    const options = { origin, via: kept, deadlineMs: 1_000, maxBytes: 1_000 };
    await exchange(GET, options);
    await exchange(GET, options);
    expect(server.connections()).toBe(1);
    // The server closes the idle connection in the very moment in which the next request is written.
    for (const socket of sockets) socket.resetAndDestroy();
    await expect(exchange(GET, options)).rejects.toMatchObject({ kind: "connection_lost", isStaleSocket: true });
    kept.destroy();
  });

  it("say that they could not connect", async () => {
    const server = await startTcp(() => {});
    await server.close();
    const origin = localOrigin(server.port);
    const kept = new KeptSockets(origin, 1_000);
    await expect(exchange(GET, { origin, via: kept, deadlineMs: 1_000, maxBytes: 1_000 })).rejects.toMatchObject({
      kind: "unreachable",
      wasSent: false,
    });
  });
});
