import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fileRequests, gatherCast } from "../bench/cast.ts";
import { startZendeskSimulator, type ZendeskSimulator } from "../simulators/zendesk/index.ts";
import type { RequestView } from "../src/api/index.ts";
import { type Node, startNode } from "./support/product-process.ts";
import { createTestDatabase, type TestDatabase } from "./support/database.ts";
import { allRows, formsOf } from "./support/secret-search.ts";

// The main job on the real program, at its most talkative, with both kinds of credential: whatever went over the wire to
// Zendesk to prove who we are is looked for everywhere else.

/** Between the program and the simulated Zendesk: passes everything on and keeps what proves who is calling. */
interface Wire {
  readonly url: string;
  /** The values of Authorization headers, without their scheme. */
  readonly proofs: Set<string>;
  /** What the token endpoint handed out. */
  readonly accessTokens: Set<string>;
  close(): Promise<void>;
}

let database: TestDatabase;
let zendesk: ZendeskSimulator;
let wire: Wire;
let directory: string;
let node: Node;
beforeAll(async () => {
  database = await createTestDatabase();
  zendesk = await startZendeskSimulator({ seedSize: "small" });
  wire = await startWire(zendesk.url);
  directory = await mkdtemp("/tmp/gatehouse-canary-");
  node = await startNode({
    DATABASE_URL: database.url,
    GATEHOUSE_DATA_DIR: join(directory, "data"),
    GATEHOUSE_ZENDESK_SIMULATOR_URL: wire.url,
    GATEHOUSE_LOG_LEVEL: "trace",
  });
}, 60_000);
afterAll(async () => {
  await node.stop();
  await wire.close();
  await zendesk.stop();
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

test("nothing that proves to Zendesk who we are is in any table, answer or log line after a main job with each credential", async () => {
  await node.ready();
  const answers: string[] = [];
  const realFetch = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const response = await realFetch(input, init);
    const isOurs = (input instanceof Request ? input.url : input.toString()).startsWith(node.address);
    if (isOurs) answers.push(`${[...response.headers].join("\n")}\n${await response.clone().text()}`);
    return response;
  });

  const program = { address: node.address, processId: node.pid, output: node.said, stop: () => Promise.resolve() };
  const simulator = { address: zendesk.url, processId: 0, output: () => "", stop: () => Promise.resolve() };
  const cast = await gatherCast(program, simulator, { reviewers: 1, recipients: 2 });
  const [viaOauth, viaToken] = await fileRequests(cast, 2, 60);

  await liveOneLife(viaOauth?.id);
  await cast.administrator.call("PATCH", `/apps/${cast.appId}`, {
    credential: {
      kind: "api_token",
      admin_email: zendesk.credentials.apiToken.email,
      api_token: zendesk.credentials.apiToken.token,
    },
  });
  await liveOneLife(viaToken?.id);

  // Both kinds were really used, and each proof was seen on the wire.
  expect(wire.accessTokens.size).toBeGreaterThan(0);
  expect([...wire.accessTokens].some((token) => wire.proofs.has(token))).toBe(true);
  expect([...wire.proofs].some((proof) => decoded(proof).endsWith(zendesk.credentials.apiToken.token))).toBe(true);
  const stored = await allRows(database);
  const places = { tables: stored, answers: answers.join("\n"), log: node.said() };
  // The search itself works: what is meant to be in each place is found there.
  expect(places.tables).toContain(zendesk.credentials.oauthClient.clientId);
  expect(places.answers).toContain(cast.appId);
  expect(places.log).toContain("/api/v2/group_memberships/");
  const secrets = [
    zendesk.credentials.apiToken.token,
    zendesk.credentials.oauthClient.clientSecret,
    ...wire.accessTokens,
    ...wire.proofs,
  ];
  for (const [place, text] of Object.entries(places))
    for (const form of secrets.flatMap((secret) => formsOf(secret)))
      expect(text.includes(form), `${form} in ${place}`).toBe(false);

  async function liveOneLife(requestId: string | undefined): Promise<void> {
    const [reviewer] = cast.reviewers;
    const { revision } = await cast.administrator.call<RequestView>("GET", `/requests/${requestId}`);
    const approved = await reviewer?.call<RequestView>("POST", `/requests/${requestId}/approve`, { revision });
    const grantId = approved?.requested_items_list[0]?.grant_id ?? "";
    const state = async () =>
      (await cast.administrator.call<{ grant: { state: string; status: string } }>("GET", `/grants/${grantId}/receipt`))
        .grant;
    await expect.poll(state, { timeout: 30_000 }).toMatchObject({ state: "active" });
    await cast.administrator.call("POST", `/grants/${grantId}/revoke`);
    await expect.poll(state, { timeout: 30_000 }).toMatchObject({ status: "verified_gone" });
  }
}, 120_000);

function decoded(proof: string): string {
  return Buffer.from(proof, "base64").toString("utf8");
}

async function startWire(upstream: string): Promise<Wire> {
  const proofs = new Set<string>();
  const accessTokens = new Set<string>();
  const server = createServer((incoming, answer) => {
    const proof = incoming.headers.authorization?.split(" ").at(-1);
    if (proof !== undefined) proofs.add(proof);
    passOn(upstream, incoming, answer, (body) => {
      const token = (JSON.parse(body) as { access_token?: string }).access_token;
      if (token !== undefined) accessTokens.add(token);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, proofs, accessTokens, close: () => closed(server) };
}

function passOn(
  upstream: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
  onToken: (body: string) => void,
): void {
  const { method, headers, url = "/" } = incoming;
  const outgoing = request(new URL(url, upstream), { method, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => {
      const body = Buffer.concat(chunks);
      if (url === "/oauth/tokens" && response.statusCode === 201) onToken(body.toString("utf8"));
      answer.writeHead(response.statusCode ?? 500, response.headers).end(body);
    });
  });
  incoming.pipe(outgoing);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
