import { describe, expect, it } from "vitest";
import { ConnectorError } from "../kit/index.ts";
import { zendeskConnector } from "./connector.ts";
import { originOf } from "./host.ts";
import { rememberingDependencies, settingsFor, startHttp } from "./testing/tiny-server.ts";

const BAD_SUBDOMAINS = [
  "",
  " ",
  "evil.com/",
  "evil.com",
  "x#",
  "169.254.169.254",
  "169.254.169.254/x#",
  "two words",
  " acme",
  "acme ",
  "a".repeat(64),
  "a@evil.com",
  "x:80",
  "x?y",
  "x\\y",
  "x%2f",
  "ｅvil",
  "acmé",
  "acme\r\nHost: evil.com",
  "acme\n",
  "acme\0",
  "-acme",
  "acme-",
  "ACME",
  "acme.zendesk.com",
  "[::1]",
  "..",
];

describe("a subdomain that is not a plain label", () => {
  it.each(BAD_SUBDOMAINS)("%j is refused before any packet", async (subdomain) => {
    const server = await startHttp((_request, response) => response.end());
    const dependencies = rememberingDependencies();
    const open = (): unknown => zendeskConnector.open(settingsFor(server.url, { subdomain }), dependencies);
    expect(open).toThrow(ConnectorError);
    expect(open).toThrow(expect.objectContaining({ outcome: "misconfigured", reason: "bad_subdomain" }));
    expect(server.connections()).toBe(0);
    expect(dependencies.budget.taken).toEqual([]);
    await server.close();
  });
});

describe("a plain label", () => {
  it.each(["a", "acme", "acme-2", "0x7f", "a".repeat(63)])("%s leads to its own host and nowhere else", (subdomain) => {
    expect(originOf(subdomain, null)).toEqual({
      label: subdomain,
      hostHeader: `${subdomain}.zendesk.com`,
      connectHost: `${subdomain}.zendesk.com`,
      port: 443,
      tls: { servername: `${subdomain}.zendesk.com` },
    });
  });

  it("goes to the operator's simulator under its own name", () => {
    expect(originOf("acme", "http://127.0.0.1:4010")).toMatchObject({
      hostHeader: "acme.zendesk.com",
      connectHost: "127.0.0.1",
      port: 4010,
      tls: null,
    });
    expect(originOf("acme", "http://[::1]:4010/")).toMatchObject({ connectHost: "::1", port: 4010 });
    expect(originOf("acme", "https://sim.example")).toMatchObject({
      connectHost: "sim.example",
      port: 443,
      tls: { servername: "acme.zendesk.com" },
    });
  });

  it.each(["", "127.0.0.1:4010", "ftp://x", "http://u:p@x", "http://x/path", "http://x?y", "http://x#y"])(
    "does not go to %j as a simulator",
    (url) => {
      expect(() => originOf("acme", url)).toThrow(expect.objectContaining({ reason: "bad_simulator_url" }));
    },
  );
});
