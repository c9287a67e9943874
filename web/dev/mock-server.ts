/** Serves the built console with made-up data in every state, typed by the contract. For looking at pages, never shipped. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import * as api from "../../src/api/index.ts";
import type { Operation, Problem } from "../../src/api/index.ts";
import * as data from "./fixture.ts";
import type { Scenario } from "./fixture.ts";

const DIST = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".html": "text/html",
};

interface Call<Body> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly scenario: Scenario;
}
type Handler = (call: Call<unknown>) => unknown;
const handlers = new Map<string, Handler>();

class MockProblem extends Error {
  readonly problem: Problem;
  constructor(status: number, code: string, detail: string, more: Partial<Problem> = {}) {
    super(detail);
    this.problem = { type: "about:blank", title: code, status, code, detail, request_id: "req_7h2k9q", ...more };
  }
}

function on<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  operation: Operation<P, Q, B, R>,
  handler: (call: Call<z.output<B>>) => z.input<R>,
): void {
  handlers.set(operation.id, handler as Handler);
}
const found = <Value>(value: Value | undefined): Value => {
  if (value === undefined)
    throw new MockProblem(404, "not_found", "There is no such thing, or it is not yours to see.");
  return value;
};
function pageOf<Item>(items: readonly Item[], query: URLSearchParams) {
  const size = Number(query.get("page_size") ?? 50);
  const start = Number(query.get("cursor") ?? 0);
  return {
    results: items.slice(start, start + size),
    next: start + size < items.length ? String(start + size) : null,
    previous: null,
    total: items.length,
  };
}
const has = (text: string, query: URLSearchParams) =>
  text.toLowerCase().includes((query.get("search") ?? "").toLowerCase());
const visible = <Item>(items: readonly Item[], scenario: Scenario) => (scenario === "empty" ? [] : items);

on(api.getSession, ({ scenario }) => data.sessionOf(scenario));
on(api.inspectSignInLink, ({ body }) => {
  if (body.token.startsWith("used")) throw new MockProblem(410, "sign_in_link.used", "This link was used already.");
  const isFirst = body.token.startsWith("first");
  return {
    purpose: isFirst ? ("first_run" as const) : ("invite" as const),
    full_name: isFirst ? null : "Jonas Lindqvist",
    email: isFirst ? null : data.jonas.email,
    expires_at: data.at(86_400_000),
  };
});
on(api.createSession, ({ scenario }) => data.sessionOf(scenario));
on(api.deleteSession, () => ({ ok: true as const }));
on(api.getSetup, () => data.setup);
on(api.getUsers, ({ query }) =>
  pageOf(
    data.users.filter((user) => has(`${user.full_name} ${user.email}`, query)),
    query,
  ),
);
on(api.getUser, ({ params }) => found(data.users.find((user) => user.user_id === params["user_id"])));
const link = { url: `http://localhost:8080/sign-in#${"k7Qd".repeat(10)}`, expires_at: data.at(3 * 86_400_000) };
on(api.createUser, () => ({ user: found(data.users[1]), sign_in_link: link }));
on(api.createSignInLink, () => link);
on(api.importUsersCsv, ({ body }) => ({
  rows: [
    {
      row: 2,
      email: "ada@example.com",
      full_name: "Ada Lovelace",
      outcome: body.dry_run ? ("would_add" as const) : ("added" as const),
      problem: "",
      sign_in_link: body.dry_run ? null : link,
    },
    {
      row: 3,
      email: "not-an-address",
      full_name: "Bob",
      outcome: "refused" as const,
      problem: "This is not an e-mail address.",
      sign_in_link: null,
    },
  ],
  added: body.dry_run ? 0 : 1,
  refused: 1,
}));
on(api.importUsersFromApp, () => ({ rows: [], added: 0, refused: 0 }));
on(api.setPlatformRoles, ({ params }) => found(data.users.find((user) => user.user_id === params["user_id"])));
on(api.getOwners, ({ query }) =>
  pageOf(
    data.owners.filter((owner) => has(owner.name, query)),
    query,
  ),
);
on(api.createOwner, () => data.supportOps);
on(api.setOwnerUsers, () => data.supportOps);

const field = (key: string, label: string, help: string, secret = false) => ({
  key,
  label,
  help,
  secret,
  required: true,
});
on(api.getAppForm, ({ scenario }) => ({
  app_type: "ZENDESK" as const,
  fields: [field("subdomain", "Subdomain", "The name in front of .zendesk.com.")],
  scopes: "read users:write organizations:write groups:write",
  simulator_url: scenario === "simulator" ? "http://127.0.0.1:9700" : null,
  credential_kinds: [
    {
      kind: "oauth_client" as const,
      label: "OAuth client",
      note: "Recommended. Only the scopes you allow.",
      fields: [
        field("client_id", "Client identifier", ""),
        field("client_secret", "Secret", "Stored encrypted, never shown again.", true),
      ],
    },
    {
      kind: "api_token" as const,
      label: "Admin email + API token",
      note: "Works until 30 April 2027.",
      fields: [
        field("admin_email", "Admin email", ""),
        field("api_token", "API token", "Stored encrypted, never shown again.", true),
      ],
    },
  ],
}));
on(api.getApps, ({ scenario }) => ({
  apps: [...visible(data.apps, scenario)].filter(() => true),
}));
on(api.getApp, ({ params }) => found(data.apps.find((app) => app.app_id === params["app_id"])));
on(api.validateNewApp, ({ body }) => ({
  ok: body.subdomain !== "bad",
  validations: body.subdomain === "bad" ? data.failedChecks : data.checks,
  account_url: "https://brightwater.zendesk.com",
  signed_in_as: "Gatehouse Service",
}));
on(api.createApp, ({ body }) => {
  if (body.subdomain === "bad")
    throw new MockProblem(422, "app.validation_failed", "A critical check failed.", { validations: data.failedChecks });
  if (body.subdomain.includes("/"))
    throw new MockProblem(400, "validation", "Correct the marked fields.", {
      fields: { subdomain: "Letters, digits and hyphens only." },
    });
  return data.brightwater;
});
on(api.updateApp, () => data.brightwater);
on(api.validateApp, () => ({ ok: true, validations: data.checks, account_url: "", signed_in_as: null }));
on(api.goLive, () => ({
  app: data.dach,
  would_do: ["Adds Jonas Lindqvist to the group Retouren & Reklamation for 8 h."],
}));
on(api.startSync, () => found(data.dach.running_sync ?? undefined));
on(api.acceptSync, () => found(data.sandbox.paused_sync ?? undefined));
on(api.discardSync, () => found(data.dach.running_sync ?? undefined));
on(api.getRollbacks, ({ scenario }) => ({ rollbacks: scenario === "restored" ? data.rollbacks : [] }));
on(api.decideRollback, () => ({ decided: 1 }));
on(api.settleRollback, () => ({ ok: true as const }));
on(api.getSyncs, ({ scenario }) => ({ syncs: [...visible(data.syncs, scenario)], errors: [] }));
on(api.getImportable, ({ query }) =>
  pageOf(
    data.importables.filter(
      (row) =>
        has(row.name, query) &&
        (query.get("resource_type") ?? row.resource_type) === row.resource_type &&
        (query.get("imported") ?? String(row.is_imported)) === String(row.is_imported),
    ),
    query,
  ),
);
on(api.importItems, ({ body }) => ({
  imported: body.resource_ids?.length ?? 600,
  already_imported: 0,
  resource_ids: [],
}));
on(api.getAccounts, ({ query }) =>
  pageOf(
    data.accounts.filter(
      (row) =>
        has(row.name, query) &&
        (query.get("linked") === null || (query.get("linked") === "true") === (row.user !== null)),
    ),
    query,
  ),
);
on(api.linkAccount, () => found(data.accounts[0]));
const forPerson = (item: api.ResourceView, scenario: Scenario): api.ResourceView => {
  const mine = data.grants.find(
    (grant) =>
      grant.user.user_id === data.sessionOf(scenario).user.user_id &&
      grant.resource.resource_id === item.resource_id &&
      grant.state === "active",
  );
  return {
    ...item,
    may_administer: scenario !== "requester",
    mine:
      mine === undefined
        ? item.mine
        : { grant_id: mine.grant_id, grant_state: "active", expires_at: mine.expires_at, pending_request_id: null },
  };
};
on(api.getResources, ({ query, scenario }) =>
  pageOf(
    visible(data.resources, scenario)
      .filter(
        (item) =>
          has(item.name, query) &&
          (query.get("app_id") ?? item.app_id) === item.app_id &&
          (query.get("resource_type") ?? item.resource_type) === item.resource_type,
      )
      .map((item) => forPerson(item, scenario)),
    query,
  ),
);
on(api.getResource, ({ params, scenario }) =>
  forPerson(found(data.resources.find((item) => item.resource_id === params["resource_id"])), scenario),
);
on(api.updateResource, ({ params }) =>
  found(data.resources.find((item) => item.resource_id === params["resource_id"])),
);
on(api.getResourceUsers, ({ query, params }) =>
  pageOf(
    [
      {
        user_id: null,
        full_name: "Rafael Nunes",
        email: null,
        account_remote_id: "19999",
        resource_id: params["resource_id"] ?? "",
        access_level: { access_level_name: "", access_level_remote_id: "" },
        expiration_date: null,
        path: "outside" as const,
        grant_id: null,
        seen_at: data.at(-12 * 86_400_000),
      },
    ],
    query,
  ),
);
on(api.createRequest, () => found(data.requests[0]));
on(api.previewRequest, ({ body, scenario }) => {
  const item = found(data.resources.find((one) => one.resource_id === body.resource_id));
  return {
    plan: data.plan(data.sessionOf(scenario).user, item, `for ${body.duration_minutes / 60} h`),
    reviewers: data.supportOps.users,
    auto_approval: false,
    blocked: false,
    prolongs_grant_id: null,
  };
});
on(api.getRequests, ({ query, scenario }) => {
  const show = query.get("show");
  const user = data.sessionOf(scenario).user.user_id;
  const rows = visible(data.requests, scenario).filter((row) =>
    show === "to_decide" ? row.may.decide : show === "mine" ? row.requester_id === user : true,
  );
  return { requests: rows.map((row) => ({ ...row, reviewers: row.stages[0]?.reviewers ?? [] })), cursor: null };
});
on(api.getRequest, ({ params }) => found(data.requests.find((row) => row.id === params["id"])));
on(api.approveRequest, ({ params }) => ({
  ...found(data.requests.find((row) => row.id === params["id"])),
  status: "APPROVED" as const,
}));
on(api.denyRequest, ({ params }) => ({
  ...found(data.requests.find((row) => row.id === params["id"])),
  status: "DENIED" as const,
}));
on(api.getGrants, ({ query, scenario }) => {
  const user = query.get("mine") === "false" ? query.get("user_id") : data.sessionOf(scenario).user.user_id;
  const isEnded = query.get("show") === "ended";
  return pageOf(
    visible(data.grants, scenario).filter(
      (grant) =>
        (user ?? grant.user.user_id) === grant.user.user_id &&
        (query.get("resource_id") ?? grant.resource.resource_id) === grant.resource.resource_id &&
        (grant.state === "ended") === isEnded,
    ),
    query,
  );
});
on(api.extendGrant, ({ params }) => found(data.grants.find((grant) => grant.grant_id === params["grant_id"])));
on(api.giveBackGrant, ({ params }) => found(data.grants.find((grant) => grant.grant_id === params["grant_id"])));
on(api.revokeGrant, () => {
  throw new MockProblem(409, "grant.already_ending", "This grant is ending already.");
});
on(api.getReceipt, ({ params }) =>
  data.receiptOf(found(data.grants.find((grant) => grant.grant_id === params["grant_id"]))),
);
on(api.getRevocations, ({ query, scenario }) => {
  const isOpen = query.get("show") !== "verified";
  const rows = visible(data.revocations, scenario).filter(
    (row) => (row.status !== "verified_gone") === isOpen && (scenario !== "simulator" || row.status !== "overdue"),
  );
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    ...pageOf(rows, query),
    counts: { overdue: count("overdue"), due: count("being_removed"), verified_today: 4 },
    oldest_overdue_seconds: null,
    p50_seconds: 68,
    p95_seconds: 160,
  };
});
on(api.tryRevocationNow, ({ params }) => found(data.grants.find((grant) => grant.grant_id === params["grant_id"])));
on(api.getEvents, ({ query }) =>
  pageOf(
    data.events.filter(
      (row) => has(row.summary, query) && (query.get("event_type") ?? row.event_type) === row.event_type,
    ),
    query,
  ),
);
on(api.getEvent, ({ params }) => found(data.events.find((row) => row.event_id === params["event_id"])));
on(api.verifyEvents, () => ({
  ok: true,
  rows: 48_236,
  head_hash: "e8b133f4".repeat(8),
  problem: null,
  first_bad_seq: null,
  signed_head: { seq: "48230", hash: "e8b133f4".repeat(8), signed_at: data.at(-20_000), key_id: "k1" },
}));

function match(
  method: string,
  path: string,
): { readonly operation: Operation; readonly params: Record<string, string> } | null {
  for (const operation of api.operations) {
    const pattern = new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const hit = operation.method === method ? pattern.exec(path) : null;
    if (hit !== null) return { operation, params: { ...hit.groups } };
  }
  return null;
}
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}
function scenarioOf(request: IncomingMessage): Scenario | "signed_out" {
  const named = /scenario=(\w+)/.exec(request.headers.cookie ?? "")?.[1];
  return (named ?? "busy") as Scenario | "signed_out";
}
function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const MANAGED = new Set([
  "getGrants",
  "getApps",
  "getRevocations",
  "getEvents",
  "getUsers",
  "getResources",
  "getRequests",
]);

async function answerApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const scenario = scenarioOf(request);
  const hit = match(request.method ?? "GET", url.pathname.slice("/v1".length));
  try {
    if (hit === null) throw new MockProblem(404, "route.not_found", "There is nothing at this address.");
    const { id } = hit.operation;
    if (scenario === "signed_out" && hit.operation.access === "session")
      throw new MockProblem(401, "session.required", "Sign in first.");
    if (scenario === "failing" && MANAGED.has(id))
      throw new MockProblem(500, "internal", "Something went wrong on the server.");
    if (scenario === "forbidden" && MANAGED.has(id))
      throw new MockProblem(403, "authority.administrator_required", "Only an administrator may do this. Ask one.");
    const handler = handlers.get(id);
    if (handler === undefined) throw new MockProblem(500, "internal", `The mock does not answer ${id}.`);
    const body = hit.operation.body.parse(await bodyOf(request));
    send(
      response,
      hit.operation.status,
      handler({
        params: hit.params,
        query: url.searchParams,
        body,
        scenario: scenario === "signed_out" ? "busy" : scenario,
      }),
    );
  } catch (error) {
    const problem =
      error instanceof MockProblem ? error.problem : new MockProblem(400, "validation", String(error)).problem;
    send(response, problem.status, problem);
  }
}

async function answerFile(response: ServerResponse, path: string): Promise<void> {
  const isFile = extname(path) !== "";
  const file = isFile ? join(DIST, normalize(path)) : join(DIST, "index.html");
  const nonce = randomBytes(16).toString("base64url");
  try {
    const content = await readFile(file);
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policy,
    });
    response.end(isFile ? content : content.toString("utf8").replaceAll("__CSP_NONCE__", nonce));
  } catch {
    response.writeHead(404).end();
  }
}

export function startMockServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/v1/stream") {
      if (scenarioOf(request) === "signed_out") return send(response, 401, {});
      response
        .writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
        .write("retry: 2000\n\n");
      return;
    }
    const answer = url.pathname.startsWith("/v1/")
      ? answerApi(request, response, url)
      : answerFile(response, url.pathname);
    answer.catch(() => response.destroy());
  });
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env["PORT"] ?? 8090);
  await startMockServer(port);
  console.log(`The console with made-up data: http://127.0.0.1:${port}`);
}
