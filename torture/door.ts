import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bodyOf } from "./wire.ts";

const PATIENCE_MS = 20_000;

/** What people type: it hands each call to a node that seems to run, as a load balancer does, and repeats nothing. */
export class Door {
  readonly #server: Server;
  readonly #ports: () => readonly number[];
  #turn = 0;

  constructor(ports: () => readonly number[]) {
    this.#ports = ports;
    this.#server = createServer((asked, answer) => {
      this.#hand(asked, answer).catch(() => answer.destroy());
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #hand(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await bodyOf(asked);
    const ports = this.#ports();
    this.#turn += 1;
    const port = ports[this.#turn % Math.max(1, ports.length)];
    const refuse = (): void => {
      if (!answer.headersSent) answer.writeHead(502).end("no node answers");
      else answer.destroy();
    };
    if (port === undefined) {
      refuse();
      return;
    }
    const outgoing = request(
      { host: "127.0.0.1", port, method: asked.method, path: asked.url, headers: asked.headers, timeout: PATIENCE_MS },
      (incoming) => {
        answer.writeHead(incoming.statusCode ?? 502, incoming.headers);
        incoming.pipe(answer);
        incoming.once("error", refuse);
        incoming.once("aborted", refuse);
      },
    );
    outgoing.once("timeout", () => outgoing.destroy());
    outgoing.once("error", refuse);
    outgoing.end(body);
  }
}
