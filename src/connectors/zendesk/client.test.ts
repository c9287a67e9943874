import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { ApplyAnswer, ApplyOptions, Change, Connection, ConnectionSettings, ObserveRequest } from "../kit/index.ts";
import { ConnectorError } from "../kit/index.ts";
import { zendeskConnector } from "./connector.ts";
import { CANARY_SECRET, json, rememberingDependencies, type SeenRequest, settingsFor, startHttp, startTcp, type TinyServer } from "./testing/tiny-server.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((thing) => thing.close()));
});

const CANARY_TOKEN = "canary-t0ken-value";
const OAUTH: Partial<ConnectionSettings> = { credential: { kind: "oauth_client", clientId: "gatehouse", secret: CANARY_SECRET } };
const GRANT: ApplyOptions = { lane: "grant", deadlineMs: 300, maySend: () => true };
const JOIN: Change = { verb: "create_group_membership", accountId: "7", groupId: "3" };
const ASK: ObserveRequest = {
  ref: { accountId: "7", stamp: "gatehouse:x:y", emails: [], allowEmail: false },
  withGroups: false,
  withOrganizations: false,
  withCustomRoles: false,
  withSettings: false,
  checkGroups: [],
  checkOrganizations: [],
  lane: "grant",
};
const PERSON = { id: 7, name: "Ann", email: "ann@acme.example", verified: true, role: "agent", active: true, suspended: false };

interface Opened {
  readonly connection: Connection;
  readonly server: TinyServer & { readonly seen: SeenRequest[] };
  readonly dependencies: ReturnType<typeof rememberingDependencies>;
}

async function connect(answer: (request: SeenRequest, response: ServerResponse) => void, overrides: Partial<ConnectionSettings> = {}): Promise<Opened> {
  const server = await startHttp(answer);
  const dependencies = rememberingDependencies();
  const connection = zendeskConnector.open(settingsFor(server.url, overrides), dependencies);
  opened.push(connection, server);
  return { connection, server, dependencies };
}

async function only<T>(answers: Promise<readonly T[]>): Promise<T> {
  const [first] = await answers;
  if (first === undefined) throw new Error("no answer");
  return first;
}

function tokenAnswer(response: ServerResponse, value = CANARY_TOKEN, more: Record<string, unknown> = {}): void {
  json(response, 201, { access_token: value, token_type: "bearer", scope: "read users:write organizations:write groups:write", expires_in: 1800, ...more });
}

describe("hosts", () => {
  it("a redirect is not followed and leads no credential away", async () => {
    const elsewhere = await startHttp((_request, response) => json(response, 200, { user: PERSON }));
    opened.push(elsewhere);
    const { connection, server } = await connect((_request, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/api/v2/users/7` });
      response.end();
    });
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "misconfigured", reason: "redirected" });
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "unanswered", error: { reason: "redirected" } });
    expect(server.seen).toHaveLength(2);
    expect(elsewhere.connections()).toBe(0);
  });

  it("a page's link to another host is ignored: only its cursor is used", async () => {
    const elsewhere = await startHttp((_request, response) => json(response, 200, { groups: [] }));
    opened.push(elsewhere);
    const { connection, server } = await connect((request, response) => {
      const isFirst = !request.path.includes("page%5Bafter%5D");
      json(response, 200, { groups: [{ id: isFirst ? 1 : 2, name: "G" }], meta: { has_more: isFirst, after_cursor: "c u/r?s#o&r" }, links: { next: `${elsewhere.url}/api/v2/groups?x` } });
    });
    const first = await connection.listPage({ part: "groups" }, null, { lane: "sync" });
    const second = await connection.listPage({ part: "groups" }, first.nextCursor, { lane: "sync" });
    expect(second.nextCursor).toBeNull();
    expect(server.seen.map((request) => request.headers.host)).toEqual(["acme.zendesk.com", "acme.zendesk.com"]);
    expect(server.seen[1]?.path).toBe("/api/v2/groups?page%5Bsize%5D=100&page%5Bafter%5D=c+u%2Fr%3Fs%23o%26r");
    expect(first.nextCursor).not.toContain("http");
    expect(elsewhere.connections()).toBe(0);
  });

  it("an id that is not one becomes no path", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 200, {}));
    for (const membershipId of ["", "../users/1", "1/../../x", "1?a=b", "1#", "1e3", "-1"]) {
      expect(await only(connection.apply([{ verb: "delete_group_membership", membershipId }], GRANT))).toMatchObject({ answer: "refused", error: { reason: "bad_id" }, status: null });
    }
    expect(server.seen).toEqual([]);
  });
});

describe("an access token", () => {
  it("is fetched once for many calls and asks for exactly the scopes needed", async () => {
    const { connection, server } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") setTimeout(() => tokenAnswer(response), 30);
      else json(response, 200, { user: PERSON });
    }, OAUTH);
    await connection.observe([ASK, ASK, ASK]);
    const tokenCalls = server.seen.filter((request) => request.path === "/oauth/tokens");
    expect(tokenCalls.map((request) => JSON.parse(request.body) as unknown)).toEqual([
      { grant_type: "client_credentials", client_id: "gatehouse", client_secret: CANARY_SECRET, scope: "read users:write organizations:write groups:write" },
    ]);
    expect(server.seen.filter((request) => request.headers.authorization === `Bearer ${CANARY_TOKEN}`)).toHaveLength(3);
  });

  it("that was revoked is renewed once, for a read and for a write, because a 401 did not act", async () => {
    let issued = 0;
    const { connection, server } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") tokenAnswer(response, `token-${(issued += 1)}`);
      else if (request.headers.authorization === "Bearer token-1") json(response, 401, { error: "invalid_token", error_description: "…" });
      else json(response, 201, { group_membership: { id: 9, user_id: 7, group_id: 3, created_at: "2026-11-24T08:00:00Z" } });
    }, OAUTH);
    let asked = 0;
    const maySend = (): boolean => (asked += 1) > 0;
    expect(await only(connection.apply([JOIN], { ...GRANT, maySend }))).toMatchObject({ answer: "done", membershipId: "9" });
    expect(server.seen.filter((request) => request.method === "POST" && request.path === "/api/v2/group_memberships")).toHaveLength(2);
    expect(asked).toBe(2);
  });

  it("that is refused again is not asked for without end", async () => {
    const { connection, server } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") tokenAnswer(response);
      else json(response, 401, { error: "invalid_token" });
    }, OAUTH);
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "misconfigured", reason: "token_rejected" });
    expect(server.seen).toHaveLength(4);
  });

  it("is renewed before it ends", async () => {
    let issued = 0;
    const { connection } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") tokenAnswer(response, `token-${(issued += 1)}`, { expires_in: 0.05 });
      else json(response, 200, { user: PERSON });
    }, OAUTH);
    await connection.observe([ASK]);
    await connection.observe([ASK]);
    expect(issued).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await connection.observe([ASK]);
    expect(issued).toBe(2);
  });

  it.each([
    [400, { error: "invalid_scope" }, "invalid_scope", "misconfigured"],
    [401, { error: "invalid_client", error_description: "…" }, "invalid_client", "misconfigured"],
    [403, { error: "unauthorized_client" }, "unauthorized_client", "misconfigured"],
    [404, { error: { title: "No help desk at acme.zendesk.com", message: "…" } }, "no_such_account", "misconfigured"],
    [429, "wait", "throttled", "throttled"],
    [500, "oops", "server_error", "unavailable"],
    [200, { token: "x" }, "unreadable", "unavailable"],
  ])("refused with %i %j is %s", async (status, body, reason, outcome) => {
    const { connection, server } = await connect((_request, response) => json(response, status, body), OAUTH);
    expect(await only(connection.observe([ASK]))).toMatchObject({ reason, outcome });
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "refused", error: { reason }, status: null });
    expect(server.seen.every((request) => request.path === "/oauth/tokens")).toBe(true);
  });

  it("an API token that was refused is not tried again", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 401, { error: "Couldn't authenticate you" }));
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "misconfigured", reason: "credentials_rejected" });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`it@acme.example/token:${CANARY_SECRET}`).toString("base64")}`);
  });
});

describe("secrets", () => {
  it.each(["api_token", "oauth_client"] as const)("of kind %s are in no error, record or dump, even where Zendesk echoes them", async (kind) => {
    const overrides = kind === "oauth_client" ? OAUTH : {};
    const encoded = Buffer.from(`it@acme.example/token:${CANARY_SECRET}`).toString("base64");
    const { connection, dependencies } = await connect((request, response) => {
      const echo = `You sent ${request.headers.authorization ?? ""} with ${CANARY_SECRET} and ${kind === "oauth_client" ? CANARY_TOKEN : ""} ${"padding ".repeat(20)} ${CANARY_SECRET}${CANARY_SECRET}`;
      if (request.path === "/oauth/tokens") tokenAnswer(response);
      else if (request.path.includes("/users/")) json(response, 400, { error: { title: echo, message: echo } });
      else json(response, 403, echo);
    }, overrides);
    const errors = [await only(connection.observe([ASK])), await only(connection.apply([JOIN], GRANT)), await connection.validate({ lane: "sync" }).catch((error: unknown) => error), await connection.listPage({ part: "groups" }, null, { lane: "sync" }).catch((error: unknown) => error)];
    const dump = [inspect(errors, { depth: 20 }), JSON.stringify(errors), ...errors.map((error) => (error instanceof Error ? `${error.message} ${error.stack ?? ""}` : "")), JSON.stringify(dependencies.records), JSON.stringify(dependencies.budget.learned), inspect(connection, { depth: 20, showHidden: true })].join("\n");
    expect(dump).toContain("[redacted]");
    for (const secret of [CANARY_SECRET, CANARY_TOKEN, encoded, JSON.stringify(CANARY_SECRET).slice(1, -1)]) expect(dump).not.toContain(secret);
  });
});

describe("a write", () => {
  it("is not sent where the lease is too short, asked after every wait", async () => {
    const { connection, server, dependencies } = await connect((_request, response) => json(response, 201, {}));
    const answer = await only(connection.apply([JOIN], { ...GRANT, maySend: () => false }));
    expect(answer).toMatchObject({ answer: "refused", status: null, error: { reason: "lease_too_short" } });
    expect(server.connections()).toBe(1);
    expect(server.seen).toEqual([]);
    expect(dependencies.records).toEqual([]);
  });

  it("is not sent where the budget says to wait", async () => {
    const { connection, server, dependencies } = await connect((_request, response) => json(response, 201, {}));
    dependencies.budget.refusal = new ConnectorError({ outcome: "throttled", reason: "throttled", message: "wait", retryAfterMs: 9_000 });
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "refused", status: null, error: { outcome: "throttled", retryAfterMs: 9_000 } });
    expect(server.connections()).toBe(0);
  });

  it("is sent once, whatever happens to its connection", async () => {
    let requests = 0;
    const server = await startTcp((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => {
        requests += 1;
        socket.resetAndDestroy();
      });
    });
    const connection = zendeskConnector.open(settingsFor(server.url), rememberingDependencies());
    opened.push(connection, server);
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "unanswered", error: { outcome: "unknown", reason: "connection_lost" } });
    expect(requests).toBe(1);
  });

  it("that could not connect is a definite no", async () => {
    const server = await startTcp(() => {});
    await server.close();
    const connection = zendeskConnector.open(settingsFor(server.url), rememberingDependencies());
    opened.push(connection);
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "refused", status: null, error: { outcome: "unavailable", reason: "unreachable" } });
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "unavailable", reason: "unreachable" });
  });

  it("uses a connection of its own, closed afterwards", async () => {
    const { connection, server } = await connect((request, response) => json(response, request.method === "GET" ? 200 : 201, { user: PERSON, group_membership: { id: 9, user_id: 7, group_id: 3 } }));
    await connection.observe([ASK]);
    await connection.apply([JOIN, JOIN], GRANT);
    await connection.observe([ASK]);
    expect(server.connections()).toBe(3);
    expect(server.seen.map((request) => request.headers.connection)).toEqual(["keep-alive", "close", "close", "keep-alive"]);
  });

  it.each([
    [200, { group_membership: { id: 9, user_id: 7, group_id: 3 } }],
    [201, { group_membership: { id: 9, user_id: 8, group_id: 3 } }],
    [201, { group_membership: { user_id: 7, group_id: 3 } }],
    [201, { group_membership: { id: 9.5, user_id: 7, group_id: 3 } }],
    [201, { group_membership: { id: 2 ** 60, user_id: 7, group_id: 3 } }],
    [202, { job_status: { id: "V3-x" } }],
    [204, ""],
  ])("answered %i %j is not believed", async (status, body) => {
    const { connection } = await connect((_request, response) => json(response, status, body));
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({ answer: "unanswered", error: { outcome: "unknown", reason: "unreadable" } });
  });

  it("of the connected user itself is refused without a call", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 200, {}), { serviceUserId: "7" });
    const changes: Change[] = [
      { verb: "downgrade_account", accountId: "7", suspend: true },
      { verb: "delete_account", accountId: "7" },
      { verb: "set_custom_role", accountId: "7", customRoleId: "4" },
      JOIN,
    ];
    for (const answer of await connection.apply(changes, GRANT)) expect(answer).toMatchObject({ answer: "refused", error: { reason: "own_service_user" } });
    expect(server.seen).toEqual([]);
  });

  it("asks who the connected user is where that is not stored", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 200, { user: PERSON }), { serviceUserId: null });
    expect(await only(connection.apply([{ verb: "delete_account", accountId: "7" }], GRANT))).toMatchObject({ answer: "refused", error: { reason: "own_service_user" } });
    expect(server.seen.map((request) => request.path)).toEqual(["/api/v2/users/me"]);
  });

  it("of one person stops where Zendesk's counter for them is used up", async () => {
    const { connection, server, dependencies } = await connect((_request, response) => json(response, 200, { user: PERSON }, { "zendesk-ratelimit-create-update-user": "total=5; remaining=0; resets=30", "x-rate-limit": "700" }));
    const role: Change = { verb: "set_custom_role", accountId: "7", customRoleId: "4" };
    const [first, second] = await connection.apply([role, role], GRANT);
    expect(first).toMatchObject({ answer: "done", accountId: "7" });
    expect(second).toMatchObject({ answer: "refused", status: null, error: { outcome: "throttled", reason: "throttled" } });
    expect(second).toSatisfy((answer: ApplyAnswer) => answer.answer === "refused" && Math.abs((answer.error.retryAfterMs ?? 0) - 30_000) < 1_000);
    expect(server.seen.map((request) => request.body)).toEqual(['{"user":{"custom_role_id":4}}']);
    expect(dependencies.budget.learned).toEqual([{ limitPerMinute: 700 }]);
  });
});

describe("the budget", () => {
  it("is asked before each call in its lane and learns from each answer", async () => {
    const { connection, dependencies } = await connect((_request, response) => json(response, 200, { user: PERSON }, { "ratelimit-limit": "400", "ratelimit-remaining": "12", "ratelimit-reset": "9" }));
    await connection.observe([{ ...ASK, lane: "revoke" }]);
    expect(dependencies.budget.taken.map((taken) => taken.lane)).toEqual(["revoke"]);
    expect(dependencies.budget.learned).toEqual([{ limitPerMinute: 400, remaining: 12, resetMs: 9_000 }]);
    expect(dependencies.records).toMatchObject([{ method: "GET", path: "/api/v2/users/7", status: 200, lane: "revoke" }]);
  });

  it("hears of a 429 of the account, not of one endpoint's", async () => {
    let headers: Record<string, string> = { "retry-after": "5" };
    const { connection, dependencies } = await connect((_request, response) => json(response, 429, "slow", headers));
    await connection.observe([ASK]);
    headers = { "retry-after": "5", "zendesk-ratelimit-create-update-user": "total=5; remaining=0; resets=4" };
    await connection.apply([{ verb: "set_custom_role", accountId: "7", customRoleId: "4" }], GRANT);
    expect(dependencies.budget.learned).toEqual([{ retryAfterMs: 5_000 }, {}]);
  });

  it("cannot lose the answer to a write by failing to learn", async () => {
    const { connection, dependencies } = await connect((_request, response) => {
      response.writeHead(204);
      response.end();
    });
    dependencies.budget.learn = () => Promise.reject(new Error("database away"));
    expect(await only(connection.apply([{ verb: "delete_group_membership", membershipId: "5" }], GRANT))).toMatchObject({ answer: "done", status: 204 });
  });
});
