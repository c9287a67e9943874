import { expect, it } from "vitest";
import { ASK, connect, GRANT, only, PERSON } from "./testing/tiny-connection.ts";
import { CANARY_SECRET, json } from "./testing/tiny-server.ts";

it("a warning beside a good answer is told with its endpoint, and the answer stands", async () => {
  const { connection, dependencies } = await connect((_request, response) =>
    json(
      response,
      200,
      { user: PERSON },
      {
        "x-zendesk-api-warn": `Removed restricted keys ["user.x"], sent with ${CANARY_SECRET}`,
        deprecation: "@1767225600",
        sunset: "Thu, 31 Dec 2026 23:59:59 GMT",
      },
    ),
  );
  expect(await only(connection.observe([ASK]))).toMatchObject({ account: { email: PERSON.email } });
  expect(dependencies.warnings).toEqual([
    {
      kind: "api_warning",
      method: "GET",
      endpoint: "/api/v2/users/:id",
      text: 'Removed restricted keys ["user.x"], sent with [redacted]',
    },
    { kind: "deprecation", method: "GET", endpoint: "/api/v2/users/:id", text: "@1767225600" },
    { kind: "sunset", method: "GET", endpoint: "/api/v2/users/:id", text: "Thu, 31 Dec 2026 23:59:59 GMT" },
  ]);
});

it("a warning beside a write that acted is told too, and nothing is sent again", async () => {
  const { connection, server, dependencies } = await connect((_request, response) => {
    response.writeHead(204, { "x-zendesk-api-warn": "Removed restricted keys" }).end();
  });
  const answer = await only(connection.apply([{ verb: "delete_group_membership", membershipId: "41" }], GRANT));
  expect(answer).toMatchObject({ answer: "done" });
  expect(server.seen).toHaveLength(1);
  expect(dependencies.warnings).toMatchObject([{ method: "DELETE", endpoint: "/api/v2/group_memberships/:id" }]);
});
