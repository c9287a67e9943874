import type { CallRecord, Connection, ConnectionSettings } from "../../kit/index.ts";
import { MemoryBudget } from "../../kit/index.ts";
import { zendeskConnector } from "../connector.ts";

/** What the tests use of a simulator's credentials; the simulator itself is imported by tests only. */
export interface SimulatedCredentials {
  readonly apiToken: { readonly email: string; readonly token: string };
  readonly oauthClient: { readonly clientId: string; readonly clientSecret: string };
}

export function oauthSettings(url: string, credentials: SimulatedCredentials, serviceUserId: string | null, overrides: Partial<ConnectionSettings> = {}): ConnectionSettings {
  const { clientId, clientSecret } = credentials.oauthClient;
  return { subdomain: "brightwave", credential: { kind: "oauth_client", clientId, secret: clientSecret }, simulatorUrl: url, serviceUserId, ...overrides };
}

export function apiTokenCredential(credentials: SimulatedCredentials, email: string = credentials.apiToken.email, secret: string = credentials.apiToken.token): ConnectionSettings["credential"] {
  return { kind: "api_token", email, secret };
}

export function openWith(settings: ConnectionSettings, onCall: (record: CallRecord) => void = () => {}): Connection {
  return zendeskConnector.open(settings, { budget: new MemoryBudget(), onCall });
}
