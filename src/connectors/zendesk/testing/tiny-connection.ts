import type { ServerResponse } from "node:http";
import { afterEach } from "vitest";
import type { ApplyOptions, Change, Connection, ConnectionSettings, ObserveRequest } from "../../kit/index.ts";
import { zendeskConnector } from "../connector.ts";
import {
  CANARY_SECRET,
  json,
  rememberingDependencies,
  type SeenRequest,
  settingsFor,
  startHttp,
  type TinyServer,
} from "./tiny-server.ts";

/** Closed after each test. */
export const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((thing) => thing.close()));
});

export const CANARY_TOKEN = "canary-t0ken-value";
export const OAUTH: Partial<ConnectionSettings> = {
  credential: { kind: "oauth_client", clientId: "gatehouse", secret: CANARY_SECRET },
};
export const GRANT: ApplyOptions = { lane: "grant", deadlineMs: 300, maySend: () => true };
export const JOIN: Change = { verb: "create_group_membership", accountId: "7", groupId: "3" };
export const ASK: ObserveRequest = {
  ref: { accountId: "7", stamp: "gatehouse:x:y", emails: [], allowEmail: false },
  withGroups: false,
  withOrganizations: false,
  withCustomRoles: false,
  withSettings: false,
  checkGroups: [],
  checkOrganizations: [],
  lane: "grant",
};
export const PERSON = {
  id: 7,
  name: "Ann",
  email: "ann@acme.example",
  verified: true,
  role: "agent",
  active: true,
  suspended: false,
};

export interface Opened {
  readonly connection: Connection;
  readonly server: TinyServer & { readonly seen: SeenRequest[] };
  readonly dependencies: ReturnType<typeof rememberingDependencies>;
}

export async function connect(
  answer: (request: SeenRequest, response: ServerResponse) => void,
  overrides: Partial<ConnectionSettings> = {},
): Promise<Opened> {
  const server = await startHttp(answer);
  const dependencies = rememberingDependencies();
  const connection = zendeskConnector.open(settingsFor(server.url, overrides), dependencies);
  opened.push(connection, server);
  return { connection, server, dependencies };
}

export async function only<T>(answers: Promise<readonly T[]>): Promise<T> {
  const [first] = await answers;
  if (first === undefined) throw new Error("no answer");
  return first;
}

export function tokenAnswer(response: ServerResponse, value = CANARY_TOKEN, more: Record<string, unknown> = {}): void {
  json(response, 201, {
    access_token: value,
    token_type: "bearer",
    scope: "read users:write organizations:write groups:write",
    expires_in: 1800,
    ...more,
  });
}
