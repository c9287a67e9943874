import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** Calls that are still running when the server closes get this long. */
const PATIENCE_MS = 5_000;

/**
 * Makes `close` end in time. Node waits for connections on which nothing was ever asked, and browsers keep such ones
 * ready; they would hold a shutdown for a minute.
 */
export function closeSocketsInTime(server: FastifyInstance): void {
  const quiet = new Set<Socket>();
  let isClosing = false;
  server.server.on("connection", (socket: Socket) => {
    quiet.add(socket);
    socket.once("close", () => quiet.delete(socket));
  });
  server.server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    quiet.delete(socket);
    response.once("close", () => {
      if (isClosing) socket.destroy();
      else if (!socket.destroyed) quiet.add(socket);
    });
  });
  server.addHook("preClose", async () => {
    isClosing = true;
    for (const socket of quiet) socket.destroy();
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
