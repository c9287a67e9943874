import { describe, expect, it } from "vitest";
import {
  ASK,
  CANARY_TOKEN,
  connect,
  GRANT,
  JOIN,
  OAUTH,
  only,
  PERSON,
  tokenAnswer,
} from "./testing/tiny-connection.ts";
import { CANARY_SECRET, json } from "./testing/tiny-server.ts";

describe("an access token", () => {
  it("is fetched once for many calls and asks for exactly the scopes needed", async () => {
    const { connection, server } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") setTimeout(() => tokenAnswer(response), 30);
      else json(response, 200, { user: PERSON });
    }, OAUTH);
    await connection.observe([ASK, ASK, ASK]);
    const tokenCalls = server.seen.filter((request) => request.path === "/oauth/tokens");
    expect(tokenCalls.map((request) => JSON.parse(request.body) as unknown)).toEqual([
      {
        grant_type: "client_credentials",
        client_id: "gatehouse",
        client_secret: CANARY_SECRET,
        scope: "read users:write organizations:write groups:write",
      },
    ]);
    expect(server.seen.filter((request) => request.headers.authorization === `Bearer ${CANARY_TOKEN}`)).toHaveLength(3);
  });

  it("that was revoked is renewed once, for a read and for a write, because a 401 did not act", async () => {
    let issued = 0;
    const { connection, server } = await connect((request, response) => {
      if (request.path === "/oauth/tokens") tokenAnswer(response, `token-${(issued += 1)}`);
      else if (request.headers.authorization === "Bearer token-1")
        json(response, 401, { error: "invalid_token", error_description: "…" });
      else
        json(response, 201, {
          group_membership: { id: 9, user_id: 7, group_id: 3, created_at: "2026-11-24T08:00:00Z" },
        });
    }, OAUTH);
    let asked = 0;
    const maySend = (): boolean => (asked += 1) > 0;
    expect(await only(connection.apply([JOIN], { ...GRANT, maySend }))).toMatchObject({
      answer: "done",
      membershipId: "9",
    });
    expect(
      server.seen.filter((request) => request.method === "POST" && request.path === "/api/v2/group_memberships"),
    ).toHaveLength(2);
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
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "refused",
      error: { reason },
      status: null,
    });
    expect(server.seen.every((request) => request.path === "/oauth/tokens")).toBe(true);
  });

  it("an API token that was refused is not tried again", async () => {
    const { connection, server } = await connect((_request, response) =>
      json(response, 401, { error: "Couldn't authenticate you" }),
    );
    expect(await only(connection.observe([ASK]))).toMatchObject({
      outcome: "misconfigured",
      reason: "credentials_rejected",
    });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`it@acme.example/token:${CANARY_SECRET}`).toString("base64")}`,
    );
  });
});
