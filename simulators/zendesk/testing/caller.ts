import type { ZendeskSimulator } from "../index.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; reading a field of something that is not JSON fails the test. */
  readonly json: Json;
}

/** Loosely typed on purpose: tests look at answers the way a stranger's client would. */
export interface Json {
  readonly [key: string]: Json;
  readonly [index: number]: Json;
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply>;

/** Calls the simulated API with a given Authorization header; null sends none. */
export function callerWith(simulator: ZendeskSimulator, authorization: string | null): Caller {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${simulator.url}${path}`, {
      method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      get json(): Json {
        return JSON.parse(text) as Json;
      },
    };
  };
}

export function basic(email: string, token: string): string {
  return `Basic ${Buffer.from(`${email}/token:${token}`).toString("base64")}`;
}

/** As the service administrator of the seed. */
export function asAdmin(simulator: ZendeskSimulator): Caller {
  return callerWith(simulator, basic(simulator.credentials.apiToken.email, simulator.credentials.apiToken.token));
}

/** As anybody of the seed: the token is the account's, the e-mail says who. */
export function asUser(simulator: ZendeskSimulator, email: string): Caller {
  return callerWith(simulator, basic(email, simulator.credentials.apiToken.token));
}

export async function personId(simulator: ZendeskSimulator, email: string): Promise<number> {
  const access = await simulator.control.access(email);
  if (!access) throw new Error(`nobody has ${email}`);
  return access.id;
}

export async function groupId(simulator: ZendeskSimulator, name: string): Promise<number> {
  return idOf((await simulator.control.state()).groups, name);
}

export async function organizationId(simulator: ZendeskSimulator, name: string): Promise<number> {
  return idOf((await simulator.control.state()).organizations, name);
}

export async function customRoleId(simulator: ZendeskSimulator, name: string): Promise<number> {
  return idOf((await simulator.control.state()).custom_roles, name);
}

function idOf(rows: readonly { readonly id: number; readonly name: string }[], name: string): number {
  const row = rows.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`nothing is called ${name}`);
  return row.id;
}

/** A string or number of an answer, as text for a path or a header. */
export function scalar(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`not a scalar: ${JSON.stringify(value)}`);
}
