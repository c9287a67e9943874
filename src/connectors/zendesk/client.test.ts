import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ASK,
  CANARY_TOKEN,
  connect,
  GRANT,
  JOIN,
  OAUTH,
  only,
  opened,
  PERSON,
  tokenAnswer,
} from "./testing/tiny-connection.ts";
import { CANARY_SECRET, json, startHttp } from "./testing/tiny-server.ts";

describe("hosts", () => {
  it("a redirect is not followed and leads no credential away", async () => {
    const elsewhere = await startHttp((_request, response) => json(response, 200, { user: PERSON }));
    opened.push(elsewhere);
    const { connection, server } = await connect((_request, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/api/v2/users/7` });
      response.end();
    });
    expect(await only(connection.observe([ASK]))).toMatchObject({ outcome: "misconfigured", reason: "redirected" });
    expect(await only(connection.apply([JOIN], GRANT))).toMatchObject({
      answer: "unanswered",
      error: { reason: "redirected" },
    });
    expect(server.seen).toHaveLength(2);
    expect(elsewhere.connections()).toBe(0);
  });

  it("a page's link to another host is ignored: only its cursor is used", async () => {
    const elsewhere = await startHttp((_request, response) => json(response, 200, { groups: [] }));
    opened.push(elsewhere);
    const { connection, server } = await connect((request, response) => {
      const isFirst = !request.path.includes("page%5Bafter%5D");
      json(response, 200, {
        groups: [{ id: isFirst ? 1 : 2, name: "G" }],
        meta: { has_more: isFirst, after_cursor: "c u/r?s#o&r" },
        links: { next: `${elsewhere.url}/api/v2/groups?x` },
      });
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
      expect(await only(connection.apply([{ verb: "delete_group_membership", membershipId }], GRANT))).toMatchObject({
        answer: "refused",
        error: { reason: "bad_id" },
        status: null,
      });
    }
    expect(server.seen).toEqual([]);
  });
});

describe("secrets", () => {
  it.each(["api_token", "oauth_client"] as const)(
    "of kind %s are in no error, record or dump, even where Zendesk echoes them",
    async (kind) => {
      const overrides = kind === "oauth_client" ? OAUTH : {};
      const encoded = Buffer.from(`it@acme.example/token:${CANARY_SECRET}`).toString("base64");
      const { connection, dependencies } = await connect((request, response) => {
        const echo = `You sent ${request.headers.authorization ?? ""} with ${CANARY_SECRET} and ${kind === "oauth_client" ? CANARY_TOKEN : ""} ${"padding ".repeat(20)} ${CANARY_SECRET}${CANARY_SECRET}`;
        if (request.path === "/oauth/tokens") tokenAnswer(response);
        else if (request.path.includes("/users/")) json(response, 400, { error: { title: echo, message: echo } });
        else json(response, 403, echo);
      }, overrides);
      const errors = [
        await only(connection.observe([ASK])),
        await only(connection.apply([JOIN], GRANT)),
        await connection.validate({ lane: "sync" }).catch((error: unknown) => error),
        await connection.listPage({ part: "groups" }, null, { lane: "sync" }).catch((error: unknown) => error),
      ];
      const dump = [
        inspect(errors, { depth: 20 }),
        JSON.stringify(errors),
        ...errors.map((error) => (error instanceof Error ? `${error.message} ${error.stack ?? ""}` : "")),
        JSON.stringify(dependencies.records),
        JSON.stringify(dependencies.budget.learned),
        inspect(connection, { depth: 20, showHidden: true }),
      ].join("\n");
      expect(dump).toContain("[redacted]");
      for (const secret of [CANARY_SECRET, CANARY_TOKEN, encoded, JSON.stringify(CANARY_SECRET).slice(1, -1)])
        expect(dump).not.toContain(secret);
    },
  );
});

describe("the budget", () => {
  it("is asked before each call in its lane and learns from each answer", async () => {
    const { connection, dependencies } = await connect((_request, response) =>
      json(
        response,
        200,
        { user: PERSON },
        { "ratelimit-limit": "400", "ratelimit-remaining": "12", "ratelimit-reset": "9" },
      ),
    );
    await connection.observe([{ ...ASK, lane: "revoke" }]);
    expect(dependencies.budget.taken.map((taken) => taken.lane)).toEqual(["revoke"]);
    expect(dependencies.budget.learned).toEqual([{ limitPerMinute: 400, remaining: 12, resetMs: 9_000 }]);
    expect(dependencies.records).toMatchObject([
      { method: "GET", path: "/api/v2/users/7", status: 200, lane: "revoke" },
    ]);
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
    expect(await only(connection.apply([{ verb: "delete_group_membership", membershipId: "5" }], GRANT))).toMatchObject(
      { answer: "done", status: 204 },
    );
  });
});
