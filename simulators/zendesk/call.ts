import type { Account } from "./account.ts";
import { invalidAttribute, missingParameter, ZendeskRefusal } from "./errors.ts";
import type { Tables, UserRow } from "./rows.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One authenticated API call, as the endpoints see it. */
export interface Call {
  readonly account: Account;
  readonly actor: UserRow;
  /** How the caller proved who it is; `anonymous` only ever reaches /users/me. */
  readonly credential: "api-token" | "oauth" | "anonymous";
  readonly accessToken: string | null;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What this read sees; an earlier state where lists lag. Writes never use it. */
  readonly tables: Tables;
  readonly baseUrl: string;
  /** Headers added to whatever answer comes out. */
  readonly headers: Record<string, string>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent = (): Answer => ({ status: 204 });

export function created(url: string, body: unknown): Answer {
  return { status: 201, body, headers: { location: url } };
}

/** An id in the path. Anything but digits is a 400, not a 404. */
export function idParam(call: Call, name: string): number {
  return parseId(call.params[name] ?? "", name.endsWith("id") ? name : "id");
}

export function parseId(text: string, attribute: string): number {
  if (!/^\d{1,16}$/.test(text)) throw invalidAttribute(attribute);
  return Number(text);
}

/** `?ids=1,2,3`, at most a hundred. */
export function idsQuery(call: Call): number[] {
  const text = call.query.get("ids");
  if (text === null) throw missingParameter("ids");
  const ids = text.split(",").filter((part) => part !== "");
  return ids.map((part) => parseId(part.trim(), "ids"));
}

/** The object under the resource's name, e.g. `{"user": {...}}`. */
export function bodyObject(call: Call, name: string): Readonly<Record<string, unknown>> {
  const wrapper = asObject(call.body);
  const inner = wrapper && asObject(wrapper[name]);
  if (!inner) throw missingParameter(name);
  return inner;
}

export function bodyList(call: Call, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list = asObject(call.body)?.[name];
  if (!Array.isArray(list)) throw missingParameter(name);
  return list.map((item: unknown) => {
    const object = asObject(item);
    if (!object) throw missingParameter(name);
    return object;
  });
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

/** Keys the endpoint does not take are no error: the answer's header names them. */
export function warnAbout(call: Call, sent: Readonly<Record<string, unknown>>, permitted: ReadonlySet<string>): void {
  const removed = Object.keys(sent).filter((key) => !permitted.has(key));
  if (removed.length === 0) return;
  call.headers["x-zendesk-api-warn"] =
    `Removed restricted keys [${removed.map((key) => `"${key}"`).join(", ")}] from parameters according to whitelist`;
}

export function stringField(sent: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = sent[key];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** An id in a body, which clients send as a number or as a string of digits. */
export function idField(sent: Readonly<Record<string, unknown>>, key: string): number | null | undefined {
  const value = sent[key];
  if (value === undefined || value === null) return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value === "string") return value === "" ? null : parseId(value, key);
  throw invalidAttribute(key);
}

export function booleanField(sent: Readonly<Record<string, unknown>>, key: string): boolean | undefined {
  const value = sent[key];
  return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined;
}

export function isRefusal(error: unknown): error is ZendeskRefusal {
  return error instanceof ZendeskRefusal;
}
