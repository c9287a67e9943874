import { describe, expect, it } from "vitest";
import { ConnectorError, type ApplyAnswer, type Change } from "../kit/index.ts";
import { zendeskConnector } from "./connector.ts";
import { ASK, connect, GRANT, JOIN, only, opened, PERSON } from "./testing/tiny-connection.ts";
import { json, rememberingDependencies, settingsFor, startTcp } from "./testing/tiny-server.ts";

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
    dependencies.budget.refusal = new ConnectorError({
      outcome: "throttled",
      reason: "throttled",
      message: "wait",
      retryAfterMs: 9_000,
    });
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "refused",
      status: null,
      error: { outcome: "throttled", retryAfterMs: 9_000 },
    });
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
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "unanswered",
      error: { outcome: "unknown", reason: "connection_lost" },
    });
    expect(requests).toBe(1);
  });

  it("that could not connect is a definite no", async () => {
    const server = await startTcp(() => {});
    await server.close();
    const connection = zendeskConnector.open(settingsFor(server.url), rememberingDependencies());
    opened.push(connection);
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "refused",
      status: null,
      error: { outcome: "unavailable", reason: "unreachable" },
    });
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "unavailable", reason: "unreachable" });
  });

  it("uses a connection of its own, closed afterwards", async () => {
    const { connection, server } = await connect((request, response) =>
      json(response, request.method === "GET" ? 200 : 201, {
        user: PERSON,
        group_membership: { id: 9, user_id: 7, group_id: 3 },
      }),
    );
    await connection.observe([ASK]);
    await connection.apply([JOIN, JOIN], GRANT);
    await connection.observe([ASK]);
    expect(server.connections()).toBe(3);
    expect(server.seen.map((request) => request.headers.connection)).toEqual([
      "keep-alive",
      "close",
      "close",
      "keep-alive",
    ]);
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
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "unanswered",
      error: { outcome: "unknown", reason: "unreadable" },
    });
  });

  it("of the connected user itself is refused without a call", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 200, {}), {
      serviceUserId: "7",
    });
    const changes: Change[] = [
      { verb: "downgrade_account", accountId: "7", suspend: true },
      { verb: "delete_account", accountId: "7" },
      { verb: "set_custom_role", accountId: "7", customRoleId: "4" },
      JOIN,
    ];
    for (const answer of await connection.apply(changes, GRANT))
      expect(answer).toMatchObject({ answer: "refused", error: { reason: "own_service_user" } });
    expect(server.seen).toEqual([]);
  });

  it("asks who the connected user is where that is not stored", async () => {
    const { connection, server } = await connect((_request, response) => json(response, 200, { user: PERSON }), {
      serviceUserId: null,
    });
    expect(await only(connection.apply([{ verb: "delete_account", accountId: "7" }], GRANT))).toMatchObject({
      answer: "refused",
      error: { reason: "own_service_user" },
    });
    expect(server.seen.map((request) => request.path)).toEqual(["/api/v2/users/me"]);
  });

  it("of one person stops where Zendesk's counter for them is used up", async () => {
    const { connection, server, dependencies } = await connect((_request, response) =>
      json(
        response,
        200,
        { user: PERSON },
        { "zendesk-ratelimit-create-update-user": "total=5; remaining=0; resets=30", "x-rate-limit": "700" },
      ),
    );
    const role: Change = { verb: "set_custom_role", accountId: "7", customRoleId: "4" };
    const [first, second] = await connection.apply([role, role], GRANT);
    expect(first).toMatchObject({ answer: "done", accountId: "7" });
    expect(second).toMatchObject({
      answer: "refused",
      status: null,
      error: { outcome: "throttled", reason: "throttled" },
    });
    expect(second).toSatisfy(
      (answer: ApplyAnswer) =>
        answer.answer === "refused" && Math.abs((answer.error.retryAfterMs ?? 0) - 30_000) < 1_000,
    );
    expect(server.seen.map((request) => request.body)).toEqual(['{"user":{"custom_role_id":4}}']);
    expect(dependencies.budget.learned).toEqual([{ limitPerMinute: 700 }]);
  });
});
