import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { tooMany, unauthenticated } from "../errors/index.ts";
import type { UserId } from "../ids/index.ts";
import type { MetricsRegistry } from "../metrics/index.ts";
import { rest } from "../running.ts";
import { type GuardOptions, guardFor } from "./guard.ts";
import { readSessionToken } from "./session-cookie.ts";

/** One row of the event log, as far as live updates tell of it: that something changed, never what it is now. */
export interface LiveEvent {
  readonly seq: string;
  readonly action: string;
  readonly request_id: string | null;
  readonly grant_id: string | null;
  readonly resource_id: string | null;
  readonly app_id: string | null;
  readonly subject_user_id: string | null;
  /** Who is concerned: actor, subject, and the people of the request. */
  readonly audience: ReadonlySet<string>;
}

/** Where live updates come from. Implemented by the event log; the platform knows no events table. */
export interface LiveFeed {
  latest(): Promise<string>;
  since(seq: string, limit: number): Promise<readonly LiveEvent[]>;
  /** Administrators and auditors see all of the log; others what concerns them. */
  seesEverything(userId: UserId): Promise<boolean>;
}

export interface LiveUpdatesOptions extends GuardOptions {
  readonly feed: LiveFeed;
  readonly log: Logger;
  readonly metrics: Pick<MetricsRegistry, "setStreams">;
  readonly pollMs?: number;
  readonly recheckMs?: number;
  readonly heartbeatMs?: number;
}

interface Stream {
  readonly response: ServerResponse;
  readonly token: string;
  readonly userId: UserId;
  readonly sessionId: string;
  seq: bigint;
  seesEverything: boolean;
  recheckAt: number;
  heartbeatAt: number;
}

const BATCH = 500;
const STREAMS_PER_SESSION = 20;
/** A reader this far behind is gone or stuck; it comes back by itself and resumes. */
const LONGEST_BACKLOG_BYTES = 1_000_000;

/**
 * Tells open consoles what changed. One loop per node reads the log for all of them, and rests while nobody listens.
 * A stream ends with its session: who it belongs to is asked again every few seconds, and at once when a session ends.
 */
export class LiveUpdates {
  private readonly options: LiveUpdatesOptions;
  private readonly streams = new Set<Stream>();
  private readonly ending = new AbortController();
  private loop: Promise<void> | undefined;
  private cursor = 0n;

  constructor(options: LiveUpdatesOptions) {
    this.options = options;
  }

  register(server: FastifyInstance): void {
    server.get(
      "/v1/stream",
      { schema: { hide: true }, config: { operationId: "stream" }, onRequest: guardFor("session", this.options) },
      async (request, reply) => {
        const token = readSessionToken(request, this.options.cookie);
        if (token === null || request.signedIn === null) throw unauthenticated("session.required", "Sign in first.");
        const { userId, sessionId } = request.signedIn.actor;
        if ([...this.streams].filter((stream) => stream.sessionId === sessionId).length >= STREAMS_PER_SESSION) {
          throw tooMany("stream.too_many", "Too many windows are open. Close some of them.");
        }
        const resumed = /^\d{1,18}$/.exec(String(request.headers["last-event-id"] ?? ""))?.[0];
        const seq = BigInt(resumed ?? (await this.options.feed.latest()));
        const seesEverything = await this.options.feed.seesEverything(userId);
        reply.hijack();
        const headers = {
          ...reply.getHeaders(),
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "no-store",
          "x-accel-buffering": "no",
        };
        reply.raw.writeHead(200, headers as Record<string, string>);
        reply.raw.write("retry: 2000\n\n");
        this.add({ response: reply.raw, token, userId, sessionId, seq, seesEverything, ...this.nextTimes() });
      },
    );
    // Open streams would keep the server from closing.
    server.addHook("preClose", () => this.stop());
  }

  async stop(): Promise<void> {
    this.ending.abort();
    for (const stream of this.streams) this.end(stream);
    await this.loop;
  }

  private nextTimes(): Pick<Stream, "recheckAt" | "heartbeatAt"> {
    const now = performance.now();
    return {
      recheckAt: now + (this.options.recheckMs ?? 5_000),
      heartbeatAt: now + (this.options.heartbeatMs ?? 15_000),
    };
  }

  private add(stream: Stream): void {
    if (this.ending.signal.aborted) {
      stream.response.end();
      return;
    }
    this.streams.add(stream);
    this.options.metrics.setStreams(this.streams.size);
    stream.response.once("close", () => this.end(stream));
    this.loop ??= this.run();
  }

  private end(stream: Stream): void {
    if (!this.streams.delete(stream)) return;
    this.options.metrics.setStreams(this.streams.size);
    stream.response.end();
  }

  private async run(): Promise<void> {
    const { log, pollMs } = this.options;
    this.cursor = [...this.streams].reduce((most, { seq }) => (seq > most ? seq : most), 0n);
    while (this.streams.size > 0 && !this.ending.signal.aborted) {
      try {
        await this.tell();
      } catch (error) {
        log.warn({ err: error }, "live updates: the log could not be read and will be tried again");
      }
      await rest(pollMs ?? 400, this.ending.signal);
    }
    this.loop = undefined;
  }

  private async tell(): Promise<void> {
    const before = this.cursor;
    const fresh = await this.options.feed.since(before.toString(), BATCH);
    this.cursor = lastSeq(fresh, before);
    for (const stream of this.streams) {
      // One that resumes further back reads for itself until it has caught up.
      const events = stream.seq < before ? await this.options.feed.since(stream.seq.toString(), BATCH) : fresh;
      this.write(
        stream,
        events.filter((event) => BigInt(event.seq) > stream.seq),
      );
    }
    const endsSessions = fresh.some((event) => /^(session|user)\./.test(event.action));
    for (const stream of this.streams) await this.keep(stream, endsSessions);
  }

  private write(stream: Stream, events: readonly LiveEvent[]): void {
    let hidden: LiveEvent | undefined;
    for (const event of events) {
      if (stream.seesEverything || event.audience.has(stream.userId)) {
        const { audience: _, ...told } = event;
        stream.response.write(`id: ${event.seq}\ndata: ${JSON.stringify(told)}\n\n`);
      } else {
        hidden = event;
      }
    }
    // What one may not see may still have changed one's own lists; it says only that.
    if (hidden !== undefined) stream.response.write(`data: ${JSON.stringify({ seq: hidden.seq, action: "tick" })}\n\n`);
    stream.seq = lastSeq(events, stream.seq);
    if (stream.response.writableLength > LONGEST_BACKLOG_BYTES) stream.response.destroy();
  }

  private async keep(stream: Stream, isUrgent: boolean): Promise<void> {
    const now = performance.now();
    if (isUrgent || now >= stream.recheckAt) {
      const signedIn = await this.options.gate.authenticate(stream.token);
      if (signedIn === null) {
        this.end(stream);
        return;
      }
      stream.seesEverything = await this.options.feed.seesEverything(stream.userId);
      stream.recheckAt = this.nextTimes().recheckAt;
    }
    if (now >= stream.heartbeatAt) {
      stream.response.write(": still here\n\n");
      stream.heartbeatAt = this.nextTimes().heartbeatAt;
    }
  }
}

function lastSeq(events: readonly LiveEvent[], otherwise: bigint): bigint {
  const last = events.at(-1);
  return last === undefined ? otherwise : BigInt(last.seq);
}
