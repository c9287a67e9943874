import type {
  ApplyAnswer,
  ApplyOptions,
  AppWarning,
  CallBudget,
  CallRecord,
  ConnectionDependencies,
  ConnectionSettings,
  Lane,
} from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import {
  type ErrorAnswer,
  readError,
  readFailure,
  unreadableError,
  type WriteFacts,
  writeAnswer,
  writeFailure,
} from "./answers.ts";
import { ApiTokenCredentials, type Authorization, type Credentials } from "./credentials.ts";
import { parseErrorBody, parseJson } from "./error-body.ts";
import { exchange, ExchangeFailure, type HttpReply, type HttpRequest } from "./exchange.ts";
import { type Origin, originOf } from "./host.ts";
import { OauthCredentials } from "./oauth.ts";
import { endpointLimits, limitFacts, retryAfterMs } from "./rate-limits.ts";
import { CallSlots } from "./slots.ts";
import { ConnectFailure, discardWire, KeptSockets, MAX_CONCURRENT_CALLS, openWire } from "./sockets.ts";
import { warningsIn } from "./warnings.ts";

// Shorter than a worker's lease (10 s): a longer wait would outlive the right to act on the answer.
export const READ_DEADLINE_MS = 8_000;
const CONNECT_TIMEOUT_MS = 5_000;
// A page of 100 users is about 300 kB. Larger than this is broken or hostile.
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

// How long a call may wait for the budget. A sync has time for a whole window; a worker holds a lease of 10 s, and for
// a write 8 s of it must be left.
const MAX_READ_WAIT_MS: Readonly<Record<Lane, number>> = { revoke: 5_000, grant: 5_000, sync: 65_000 };
const MAX_WRITE_WAIT_MS = 1_500;

/** Collects what was called on behalf of one answer of the connector. */
export interface CallTrace {
  readonly calls: CallRecord[];
  clockSkewMs: number | null;
}

export interface CallContext {
  readonly lane: Lane;
  readonly trace: CallTrace;
}

export function newContext(lane: Lane): CallContext {
  return { lane, trace: { calls: [], clockSkewMs: null } };
}

export interface ReadAnswer {
  readonly json: unknown;
  readonly reply: HttpReply;
}

export interface WriteCall {
  readonly method: "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body: unknown;
  readonly facts: Pick<WriteFacts, "kind" | "email">;
}

/** A write that Zendesk answered with a success; whether it can be read is the caller's to judge. */
export interface Acted {
  readonly answer: "acted";
  readonly reply: HttpReply;
}

/** One Zendesk account over HTTP: budget, credential, slots, and what every answer means. */
export class ZendeskClient {
  readonly origin: Origin;
  readonly credentials: Credentials;
  readonly #budget: CallBudget;
  readonly #onCall: (record: CallRecord) => void;
  readonly #onWarning: (warning: AppWarning) => void;
  readonly #kept: KeptSockets;
  readonly #slots = new CallSlots(MAX_CONCURRENT_CALLS);

  constructor(settings: ConnectionSettings, dependencies: ConnectionDependencies) {
    this.origin = originOf(settings.subdomain, settings.simulatorUrl);
    this.#budget = dependencies.budget;
    this.#onCall = dependencies.onCall;
    this.#onWarning = dependencies.onWarning ?? (() => undefined);
    this.#kept = new KeptSockets(this.origin, CONNECT_TIMEOUT_MS);
    const { credential } = settings;
    this.credentials =
      credential.kind === "api_token"
        ? new ApiTokenCredentials(credential.email, credential.secret)
        : new OauthCredentials({
            clientId: credential.clientId,
            secret: credential.secret,
            host: this.origin.hostHeader,
            send: (request, lane) => this.#sendFresh(request, newContext(lane), READ_DEADLINE_MS),
          });
  }

  close(): void {
    this.#kept.destroy();
  }

  /** Reads a path below /api/v2; throws a ConnectorError for anything but a readable success. */
  async read(path: string, context: CallContext): Promise<ReadAnswer> {
    const reply = await this.#authorized(context, MAX_READ_WAIT_MS[context.lane], (authorization) =>
      this.#sendRead(
        { method: "GET", path: `/api/v2${path}`, headers: { authorization: authorization.header }, body: null },
        context,
      ),
    ).catch((error: unknown) => {
      throw error instanceof ExchangeFailure ? readFailure(error) : error;
    });
    if (reply.status !== 200) throw readError(this.#errorAnswer(reply), this.#facts());
    const json = parseJson(reply.body);
    if (json === undefined) throw unreadableError(pathOnly(path), reply.status);
    return { json, reply };
  }

  /** Sends one write, once. The only repetition is after a refused token, because a 401 means that it did not act. */
  async write(
    call: WriteCall,
    context: CallContext,
    options: ApplyOptions,
  ): Promise<Acted | Exclude<ApplyAnswer, { answer: "done" }>> {
    try {
      const reply = await this.#authorized(context, MAX_WRITE_WAIT_MS, (authorization) =>
        this.#sendWrite(call, authorization, context, options),
      );
      if (reply.status >= 200 && reply.status < 300) return { answer: "acted", reply };
      return notDone(writeAnswer(this.#errorAnswer(reply), { ...this.#facts(), ...call.facts }));
    } catch (error) {
      if (error instanceof ExchangeFailure) return notDone(writeFailure(error));
      // Thrown before anything was sent: no budget, no token, no lease left.
      if (error instanceof ConnectorError) return { answer: "refused", error, status: null };
      throw error;
    }
  }

  async #authorized(
    context: CallContext,
    maxWaitMs: number,
    send: (authorization: Authorization) => Promise<HttpReply>,
  ): Promise<HttpReply> {
    const authorization = await this.credentials.authorize(context.lane);
    const reply = await this.#budgeted(context, maxWaitMs, () => send(authorization));
    if (!isTokenRefused(reply) || !this.credentials.renew(authorization)) return reply;
    const renewed = await this.credentials.authorize(context.lane);
    return this.#budgeted(context, maxWaitMs, () => send(renewed));
  }

  async #budgeted(context: CallContext, maxWaitMs: number, send: () => Promise<HttpReply>): Promise<HttpReply> {
    await this.#budget.take(context.lane, { maxWaitMs });
    const reply = await this.#slots.run(context.lane, send);
    // The budget is advice. Failing to note it must not lose the answer to a write that acted.
    await this.#budget.learn(learnedFrom(reply)).catch(() => undefined);
    return reply;
  }

  /** Repeats once where a kept connection turned out to have been closed while idle: a read does not act. */
  async #sendRead(request: HttpRequest, context: CallContext): Promise<HttpReply> {
    const options = { origin: this.origin, via: this.#kept, deadlineMs: READ_DEADLINE_MS, maxBytes: MAX_ANSWER_BYTES };
    try {
      return await this.#recorded(request, context, () => exchange(request, options));
    } catch (error) {
      if (!(error instanceof ExchangeFailure && error.isStaleSocket)) throw error;
      return this.#sendFresh(request, context, READ_DEADLINE_MS);
    }
  }

  #sendWrite(
    call: WriteCall,
    authorization: Authorization,
    context: CallContext,
    options: ApplyOptions,
  ): Promise<HttpReply> {
    const body = call.body === null ? null : JSON.stringify(call.body);
    const request: HttpRequest = {
      method: call.method,
      path: `/api/v2${call.path}`,
      headers: { authorization: authorization.header },
      body,
    };
    return this.#sendFresh(request, context, options.deadlineMs, options.maySend);
  }

  /**
   * Sends over a connection of its own. For a write that is worth a handshake: an idle kept connection that the server
   * has just closed gives a reset after the bytes left, which can only be called unanswered, and that keeps a removal
   * from being called done for 70 s.
   */
  async #sendFresh(
    request: HttpRequest,
    context: CallContext,
    deadlineMs: number,
    maySend: () => boolean = () => true,
  ): Promise<HttpReply> {
    return this.#recorded(request, context, async () => {
      const wire = await openWire(this.origin, CONNECT_TIMEOUT_MS).catch((error: unknown) => {
        throw error instanceof ConnectFailure
          ? new ExchangeFailure({ kind: error.kind, wasSent: false, cause: error })
          : error;
      });
      // Last thing before the bytes leave, after every wait for budget, slot, token and handshake.
      if (!maySend()) {
        discardWire(wire);
        throw leaseTooShort();
      }
      return exchange(
        { ...request, headers: { ...request.headers, connection: "close" } },
        { origin: this.origin, via: wire, deadlineMs, maxBytes: MAX_ANSWER_BYTES },
      );
    });
  }

  async #recorded(request: HttpRequest, context: CallContext, send: () => Promise<HttpReply>): Promise<HttpReply> {
    const startedAt = performance.now();
    let status: number | null = null;
    try {
      const reply = await send();
      status = reply.status;
      const appTime = Date.parse(reply.headers.date ?? "");
      // The header counts whole seconds, so its middle is the best guess.
      if (Number.isFinite(appTime)) context.trace.clockSkewMs = appTime + 500 - Date.now();
      const call = { method: request.method, path: pathOnly(request.path) };
      for (const warning of warningsIn(reply.headers, call, (text) => this.credentials.scrub(text)))
        this.#onWarning(warning);
      return reply;
    } catch (error) {
      // Nothing was sent, so it was not a call.
      if (error instanceof ConnectorError) status = NOT_A_CALL;
      throw error;
    } finally {
      if (status !== NOT_A_CALL) {
        // Without the query: it may hold an e-mail address, which a log has no need of.
        const record = {
          method: request.method,
          path: pathOnly(request.path),
          status,
          durationMs: Math.round(performance.now() - startedAt),
          lane: context.lane,
        };
        context.trace.calls.push(record);
        this.#onCall(record);
      }
    }
  }

  #errorAnswer(reply: HttpReply): ErrorAnswer {
    return {
      status: reply.status,
      headers: reply.headers,
      body: parseErrorBody(reply.body, (text) => this.credentials.scrub(text)),
    };
  }

  #facts(): { readonly host: string; readonly credentialKind: Credentials["kind"] } {
    return { host: this.origin.hostHeader, credentialKind: this.credentials.kind };
  }
}

const NOT_A_CALL = -1;

function notDone(answer: ApplyAnswer): Exclude<ApplyAnswer, { answer: "done" }> {
  if (answer.answer === "done") throw new Error("a failed write cannot be done");
  return answer;
}

function isTokenRefused(reply: HttpReply): boolean {
  if (reply.status !== 401) return false;
  return reply.body.includes('"invalid_token"') || (reply.headers["www-authenticate"] ?? "").includes("invalid_token");
}

function learnedFrom(reply: HttpReply): Parameters<CallBudget["learn"]>[0] {
  const facts = limitFacts(reply.headers);
  // A limit of one endpoint (five updates of one person) must not stop the whole account.
  const isEndpointLimit = endpointLimits(reply.headers).some((limit) => limit.remaining <= 0);
  return reply.status === 429 && !isEndpointLimit
    ? { ...facts, retryAfterMs: retryAfterMs(reply.headers, Date.now()) }
    : facts;
}

function leaseTooShort(): ConnectorError {
  return new ConnectorError({
    outcome: "unavailable",
    reason: "lease_too_short",
    message: "Nothing was sent: too little time was left to wait for the answer. It is tried again by itself.",
  });
}

function pathOnly(path: string): string {
  return path.split("?", 1)[0] ?? path;
}
