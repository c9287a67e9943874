import type { CallRecord, Connection, ConnectionSettings, ObserveRequest } from "../../kit/index.ts";
import { ConnectorError, MemoryBudget, type Observation } from "../../kit/index.ts";
import { zendeskConnector } from "../connector.ts";

/** What the tests use of a simulator's credentials; the simulator itself is imported by tests only. */
export interface SimulatedCredentials {
  readonly apiToken: { readonly email: string; readonly token: string };
  readonly oauthClient: { readonly clientId: string; readonly clientSecret: string };
}

export function oauthSettings(
  url: string,
  credentials: SimulatedCredentials,
  serviceUserId: string | null,
  overrides: Partial<ConnectionSettings> = {},
): ConnectionSettings {
  const { clientId, clientSecret } = credentials.oauthClient;
  return {
    subdomain: "brightwave",
    credential: { kind: "oauth_client", clientId, secret: clientSecret },
    simulatorUrl: url,
    serviceUserId,
    ...overrides,
  };
}

export function apiTokenCredential(
  credentials: SimulatedCredentials,
  email: string = credentials.apiToken.email,
  secret: string = credentials.apiToken.token,
): ConnectionSettings["credential"] {
  return { kind: "api_token", email, secret };
}

export function openWith(settings: ConnectionSettings, onCall: (record: CallRecord) => void = () => {}): Connection {
  return zendeskConnector.open(settings, { budget: new MemoryBudget(), onCall });
}

export function askAbout(ref: Partial<ObserveRequest["ref"]>, more: Partial<ObserveRequest> = {}): ObserveRequest {
  return {
    ref: { accountId: null, stamp: "gatehouse:i:nobody", emails: [], allowEmail: false, ...ref },
    withGroups: false,
    withOrganizations: false,
    withCustomRoles: false,
    withSettings: false,
    checkGroups: [],
    checkOrganizations: [],
    lane: "grant",
    ...more,
  };
}

export async function look(connection: Connection, request: ObserveRequest): Promise<Observation> {
  const [observation] = await connection.observe([request]);
  if (observation === undefined || observation instanceof ConnectorError)
    throw observation ?? new Error("no observation");
  return observation;
}

/** The seeded rows of a simulated account by name. */
export interface SeededState {
  readonly users: readonly { readonly id: number; readonly email: string | null }[];
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly organizations: readonly { readonly id: number; readonly name: string }[];
  readonly custom_roles: readonly { readonly id: number; readonly name: string }[];
}

export class Seeded {
  readonly #state: SeededState;

  constructor(state: SeededState) {
    this.#state = state;
  }

  user(local: string): number {
    return idOf(
      this.#state.users.find((user) => user.email === `${local}@brightwave.example`),
      local,
    );
  }

  group(name: string): number {
    return idOf(
      this.#state.groups.find((group) => group.name === name),
      name,
    );
  }

  organization(name: string): number {
    return idOf(
      this.#state.organizations.find((organization) => organization.name === name),
      name,
    );
  }

  role(name: string): number {
    return idOf(
      this.#state.custom_roles.find((role) => role.name === name),
      name,
    );
  }
}

export function idOf(row: { readonly id: number } | undefined, what: string): number {
  if (row === undefined) throw new Error(`the seed has no ${what}`);
  return row.id;
}
