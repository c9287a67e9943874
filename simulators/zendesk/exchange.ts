import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import { actOn, findApiRoute, noHelpDesk, type ActOptions, type ApiRequest } from "./api.ts";
import type { Answer } from "./call.ts";
import type { CallRecord } from "./call-log.ts";
import { faultAnswer } from "./fault-answers.ts";
import type { FaultRule, FiredFaults } from "./faults.ts";
import type { Simulator } from "./simulator.ts";

/** One request from its arrival to its answer, with whatever fault befalls it. */
export async function serveApi(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  rawBody: string,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  const { label, account } = simulator.resolveHost(request.headers.host);
  const apiRequest = readRequest(request, url, rawBody);
  const record = simulator.calls.open({
    receivedAt: new Date(simulator.clock.now()).toISOString(),
    account: account?.subdomain ?? null,
    method: apiRequest.method,
    path: url.pathname,
    query: url.search.slice(1),
    requestBody: readForLog(rawBody),
  });
  response.on("close", () => {
    if (!response.writableFinished) record.isClientGone = true;
  });
  if (!account) {
    const refusal = noHelpDesk(label);
    return send(simulator, response, record, { status: refusal.status, body: refusal.body }, null);
  }
  const fired = simulator.faults.fire({
    account: label,
    method: apiRequest.method,
    path: url.pathname,
    query: url.search.slice(1),
    body: rawBody,
    isList: findApiRoute(apiRequest)?.route.isList === true,
    now: simulator.clock.now(),
  });
  record.faults = fired.rules.map((rule) => ({ id: rule.id, kind: rule.action.kind }));
  const act = () => actOn(account, apiRequest, record, optionsFor(account, fired));
  await undergo(simulator, { request, response, record, act, rule: fired.main });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly record: CallRecord;
  readonly act: () => Answer;
  readonly rule: FaultRule | null;
}

async function undergo(simulator: Simulator, exchange: Exchange): Promise<void> {
  const { record, act, rule } = exchange;
  const { action } = rule ?? { action: { kind: "none" as const } };
  switch (action.kind) {
    case "hang":
      if (action.acts) act();
      record.outcome = "hanging";
      return;
    case "reset-before":
      return reset(exchange);
    case "reset-after":
      act();
      return reset(exchange);
    case "delay":
      return delay(simulator, exchange, action.ms, action.when);
    case "hold":
      return rule ? hold(simulator, exchange, rule, action.when) : undefined;
    case "refuse":
    case "fail":
    case "throttle": {
      if (action.kind !== "refuse" && action.acts) act();
      return send(simulator, exchange.response, record, faultAnswer(action) ?? act(), null);
    }
    case "truncated-json":
      return send(simulator, exchange.response, record, act(), action.cut);
    case "none":
    case "acknowledge-only":
    case "stale-list":
    case "other-language":
      return send(simulator, exchange.response, record, act(), null);
  }
}

async function delay(simulator: Simulator, exchange: Exchange, ms: number, when: "before" | "after"): Promise<void> {
  const early = when === "after" ? exchange.act() : null;
  await sleep(ms);
  return send(simulator, exchange.response, exchange.record, early ?? exchange.act(), null);
}

/** Parked before or after acting. A request released after its caller left still acts: that is how late writes happen. */
async function hold(
  simulator: Simulator,
  exchange: Exchange,
  rule: FaultRule,
  when: "before" | "after",
): Promise<void> {
  const { record } = exchange;
  const early = when === "after" ? exchange.act() : null;
  record.outcome = "held";
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await simulator.holds.park(
    {
      id: `hold-${record.seq}`,
      call: record.seq,
      faultId: rule.id,
      when,
      since: new Date(simulator.clock.now()).toISOString(),
      method: record.method,
      path: record.path,
    },
    finished,
  );
  try {
    send(simulator, exchange.response, record, early ?? exchange.act(), null);
  } finally {
    finish();
  }
}

function reset(exchange: Exchange): void {
  exchange.record.outcome = "reset";
  exchange.request.socket.resetAndDestroy();
}

function send(
  simulator: Simulator,
  response: ServerResponse,
  record: CallRecord,
  answer: Answer,
  cut: "body" | "connection" | null,
): void {
  record.answeredAt = new Date(simulator.clock.now()).toISOString();
  if (response.destroyed || response.socket?.destroyed !== false) {
    record.outcome = "client-gone";
    return;
  }
  record.status = answer.status;
  record.outcome = "answered";
  const isText = typeof answer.body === "string";
  const payload = Buffer.from(
    answer.body === undefined ? "" : typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body),
  );
  const shown = cut === null ? payload : payload.subarray(0, Math.floor(payload.length / 2));
  const headers: Record<string, string> = {
    date: new Date(simulator.clock.now()).toUTCString(),
    ...(answer.body === undefined
      ? {}
      : { "content-type": isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8" }),
    ...answer.headers,
    ...(answer.status === 204
      ? {}
      : { "content-length": String(cut === "connection" ? payload.length : shown.length) }),
  };
  response.writeHead(answer.status, headers);
  if (cut !== "connection") {
    response.end(shown);
    return;
  }
  response.write(shown, () => response.socket?.resetAndDestroy());
}

function optionsFor(account: Account, fired: FiredFaults): ActOptions {
  const { staleness, language, main } = fired;
  const action = staleness?.action;
  return {
    staleTables:
      staleness && action?.kind === "stale-list"
        ? () =>
            account.store.viewAt(
              action.view === "when-added"
                ? (staleness.seqWhenAdded.get(account.subdomain) ?? 0)
                : account.store.seqBeforeLastAct(),
            )
        : null,
    staleById: action?.kind === "stale-list" && action.alsoById,
    language,
    acknowledgeOnly: main?.action.kind === "acknowledge-only",
  };
}

function readRequest(request: IncomingMessage, url: URL, rawBody: string): ApiRequest {
  const host = request.headers.host ?? "localhost";
  return {
    method: request.method ?? "GET",
    path: url.pathname.replace(/\.json$/, "").replace(/\/+$/, ""),
    query: url.searchParams,
    authorization: request.headers.authorization,
    contentType: request.headers["content-type"] ?? "",
    rawBody,
    // Zendesk's links name the host that was asked.
    baseUrl: `${host.endsWith(".zendesk.com") ? "https" : "http"}://${host}`,
  };
}

/** Secrets do not belong into a log, not even a simulator's. */
function readForLog(rawBody: string): unknown {
  if (rawBody === "") return null;
  try {
    return JSON.parse(rawBody, (key: string, value: unknown) => (key === "client_secret" ? "[not logged]" : value));
  } catch {
    return rawBody.replace(/(client_secret=)[^&]*/, "$1[not logged]");
  }
}
