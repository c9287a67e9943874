import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Account } from "../account.ts";
import { isRefusal } from "../call.ts";
import type { Simulator } from "../simulator.ts";
import { parseSwitchesPatch, switchesSchema } from "../switches.ts";
import { editCredentials } from "./credentials.ts";
import { doByHand } from "./hand.ts";
import { accessOf, stateOf } from "./state.ts";

interface ControlCall {
  readonly simulator: Simulator;
  readonly account: Account;
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

interface ControlRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: (call: ControlCall) => unknown;
}

class ControlRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const clockSchema = z.union([z.strictObject({ offsetMs: z.int() }), z.strictObject({ advanceMs: z.int() })]);
const accountsSchema = z.strictObject({ subdomain: z.string(), newSubdomain: z.string() });
const resetSchema = z.strictObject({
  seed: z.int().optional(),
  size: z.enum(["demo", "small", "empty"]).optional(),
  accounts: z.array(z.string()).min(1).optional(),
  switches: z.record(z.string(), z.unknown()).optional(),
});

const ROUTES: readonly ControlRoute[] = [
  { method: "GET", path: /^\/health$/, handle: health },
  { method: "GET", path: /^\/state$/, handle: ({ account }) => stateOf(account) },
  { method: "GET", path: /^\/users\/([^/]+)\/access$/, handle: showAccess },
  {
    method: "GET",
    path: /^\/calls$/,
    handle: ({ simulator, query }) => ({ calls: simulator.calls.since(Number(query.get("since") ?? 0)) }),
  },
  { method: "DELETE", path: /^\/calls$/, handle: ({ simulator }) => simulator.calls.clear() },
  { method: "GET", path: /^\/history$/, handle: showHistory },
  {
    method: "GET",
    path: /^\/faults$/,
    handle: ({ simulator }) => ({ faults: simulator.faults.list().map(showFault) }),
  },
  { method: "POST", path: /^\/faults$/, handle: addFault },
  { method: "DELETE", path: /^\/faults$/, handle: ({ simulator }) => simulator.faults.clear() },
  {
    method: "DELETE",
    path: /^\/faults\/([^/]+)$/,
    handle: ({ simulator, params }) => ({ removed: simulator.faults.remove(params[0] ?? "") }),
  },
  { method: "GET", path: /^\/holds$/, handle: ({ simulator }) => ({ holds: simulator.holds.list() }) },
  {
    method: "POST",
    path: /^\/holds\/release$/,
    handle: async ({ simulator }) => ({ released: await simulator.holds.releaseAll() }),
  },
  { method: "POST", path: /^\/holds\/([^/]+)\/release$/, handle: releaseHold },
  { method: "GET", path: /^\/clock$/, handle: ({ simulator }) => showClock(simulator) },
  { method: "POST", path: /^\/clock$/, handle: moveClock },
  {
    method: "GET",
    path: /^\/credentials$/,
    handle: ({ simulator, account }) => simulator.credentialsOf(account.subdomain),
  },
  { method: "POST", path: /^\/credentials$/, handle: ({ account, body }) => editCredentials(account, body) },
  { method: "GET", path: /^\/switches$/, handle: showSwitches },
  { method: "POST", path: /^\/switches$/, handle: turnSwitches },
  { method: "POST", path: /^\/hand$/, handle: ({ account, body }) => ({ result: doByHand(account, body) ?? null }) },
  { method: "POST", path: /^\/limits\/reset$/, handle: ({ account }) => account.limits.reset() },
  { method: "POST", path: /^\/accounts\/rename$/, handle: renameAccount },
  { method: "POST", path: /^\/reset$/, handle: reset },
];

/** The simulator's own API, for those who run it. Clients under test never call it. */
export async function serveControl(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  rawBody: string,
): Promise<void> {
  const answer = await decide(simulator, request, rawBody);
  response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(answer.body));
}

async function decide(
  simulator: Simulator,
  request: IncomingMessage,
  rawBody: string,
): Promise<{ status: number; body: unknown }> {
  if (!isLoopback(request)) return { status: 403, body: { error: "control is for this machine only" } };
  const url = new URL(request.url ?? "/", "http://simulator");
  try {
    return { status: 200, body: (await dispatch(simulator, request.method ?? "GET", url, rawBody)) ?? {} };
  } catch (error) {
    if (error instanceof ControlRefusal) return { status: error.status, body: { error: error.message } };
    if (error instanceof z.ZodError) return { status: 400, body: { error: z.prettifyError(error) } };
    if (error instanceof SyntaxError) return { status: 400, body: { error: error.message } };
    // An edit by hand that Zendesk's own screens would refuse as well.
    if (isRefusal(error)) return { status: 409, body: { error: "refused", status: error.status, answer: error.body } };
    throw error;
  }
}

async function dispatch(simulator: Simulator, method: string, url: URL, rawBody: string): Promise<unknown> {
  const path = url.pathname.slice("/_control".length);
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (!match) continue;
    const subdomain = url.searchParams.get("account") ?? simulator.defaultSubdomain;
    const account = simulator.find(subdomain);
    if (!account) throw new ControlRefusal(404, `no account ${subdomain}`);
    const body: unknown = rawBody === "" ? {} : JSON.parse(rawBody);
    return route.handle({
      simulator,
      account,
      params: match.slice(1).map(decodeURIComponent),
      query: url.searchParams,
      body,
    });
  }
  throw new ControlRefusal(404, `no control endpoint ${method} ${path}`);
}

/** Also where the API itself was opened to a network. A foreign Host header would be a browser sent here by a web page. */
function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? "";
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  return (
    (address === "::1" || address.replace("::ffff:", "").startsWith("127.")) &&
    ["127.0.0.1", "localhost", "[::1]"].includes(host)
  );
}

function health({ simulator }: ControlCall) {
  return {
    status: "ok",
    accounts: simulator.subdomains(),
    defaultAccount: simulator.defaultSubdomain,
    seed: simulator.spec.seed,
    size: simulator.spec.size,
  };
}

function showAccess({ account, params }: ControlCall) {
  const access = accessOf(account, params[0] ?? "");
  if (!access) throw new ControlRefusal(404, "no such user");
  return access;
}

function showHistory({ account, query }: ControlCall) {
  account.settle();
  const since = Number(query.get("since") ?? 0);
  const table = query.get("table");
  return {
    history: account.store.history.filter((change) => change.seq > since && (table === null || change.table === table)),
  };
}

function addFault({ simulator, body }: ControlCall) {
  const seqs = new Map(simulator.accounts().map((account) => [account.subdomain, account.store.lastSeq]));
  return showFault(simulator.faults.add(body, simulator.clock.now(), seqs));
}

function showFault(rule: ReturnType<Simulator["faults"]["add"]>) {
  const { seqWhenAdded: _seqs, addedAt, ...shown } = rule;
  return { ...shown, addedAt: new Date(addedAt).toISOString() };
}

async function releaseHold({ simulator, params }: ControlCall) {
  const released = await simulator.holds.release(params[0] ?? "");
  if (!released) throw new ControlRefusal(404, "no such hold");
  return { released, call: simulator.calls.since(released.call - 1)[0] ?? null };
}

function moveClock({ simulator, body }: ControlCall) {
  const move = clockSchema.parse(body);
  if ("offsetMs" in move) simulator.clock.setOffset(move.offsetMs);
  else simulator.clock.advance(move.advanceMs);
  for (const account of simulator.accounts()) account.settle();
  return showClock(simulator);
}

const showClock = (simulator: Simulator) => ({
  offsetMs: simulator.clock.offsetMs,
  now: new Date(simulator.clock.now()).toISOString(),
});

function showSwitches({ account }: ControlCall) {
  const descriptions = Object.fromEntries(
    Object.entries(switchesSchema.shape).map(([name, schema]) => [name, schema.description ?? ""]),
  );
  return { switches: account.switches, descriptions };
}

function turnSwitches({ account, body }: ControlCall) {
  account.settle();
  account.switches = { ...account.switches, ...parseSwitchesPatch(body) };
  return { switches: account.switches };
}

function renameAccount({ simulator, body }: ControlCall) {
  const { subdomain, newSubdomain } = accountsSchema.parse(body);
  if (!simulator.rename(subdomain, newSubdomain))
    throw new ControlRefusal(409, "no such account, or the new name is taken");
  return { accounts: simulator.subdomains() };
}

async function reset({ simulator, body }: ControlCall) {
  const { switches, ...spec } = resetSchema.parse(body);
  await simulator.holds.releaseAll();
  simulator.reset({
    ...(spec.seed === undefined ? {} : { seed: spec.seed }),
    ...(spec.size === undefined ? {} : { size: spec.size }),
    ...(spec.accounts === undefined ? {} : { accounts: spec.accounts }),
    ...(switches === undefined ? {} : { switches: parseSwitchesPatch(switches) }),
  });
  return health({ simulator } as ControlCall);
}
