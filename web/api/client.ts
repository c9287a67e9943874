import type { z } from "zod";
import type { Problem } from "../../src/api/index.ts";
import type { Operation } from "../../src/api/index.ts";
import { ApiProblem } from "./problem.ts";

type Part<Key extends string, Value> = [keyof NonNullable<Value>] extends [never]
  ? { readonly [K in Key]?: undefined }
  : Record<never, never> extends Value
    ? { readonly [K in Key]?: Value }
    : { readonly [K in Key]: Value };

/** What an operation takes; a part that takes nothing may be left out. */
export type CallInput<Op extends Operation> = Part<"params", z.input<Op["params"]>> &
  Part<"query", z.input<Op["query"]>> &
  Part<"body", Exclude<z.input<Op["body"]>, null | undefined>>;
export type CallResult<Op extends Operation> = z.output<Op["response"]>;

/** No answer within this time counts as none: the page says so instead of waiting without end. */
const DEADLINE_MS = 20_000;
let csrfToken = "";

export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** Paths and queries of the contract hold text, numbers and flags only. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export function addressOf(operation: Operation, input: LooseInput): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(textOf(input.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null && value !== "") query.set(name, textOf(value));
  }
  const text = query.toString();
  return `/v1${path}${text === "" ? "" : `?${text}`}`;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    return new ApiProblem({
      ...problem,
      status: response.status,
      detail: problem.detail ?? problem.title ?? response.statusText,
    });
  } catch {
    return new ApiProblem({
      status: response.status,
      code: "unreadable",
      detail: `The server answered ${response.status} without saying why.`,
    });
  }
}

/** Calls one operation of the contract. Throws `ApiProblem`, nothing else. */
export async function call<Op extends Operation>(operation: Op, input: CallInput<Op>): Promise<CallResult<Op>> {
  const loose: LooseInput = input;
  const headers: Record<string, string> = { accept: "application/json" };
  const init: RequestInit = {
    method: operation.method,
    headers,
    credentials: "same-origin",
    signal: AbortSignal.timeout(DEADLINE_MS),
  };
  if (operation.method !== "GET") {
    if (csrfToken !== "") headers["x-csrf-token"] = csrfToken;
    if (loose.body !== undefined) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(loose.body);
    }
  }
  let response: Response;
  try {
    response = await fetch(addressOf(operation, loose), init);
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    throw new ApiProblem({
      code: "offline",
      detail: isLate ? `The server did not answer within ${DEADLINE_MS / 1000} s.` : "The server could not be reached.",
    });
  }
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as CallResult<Op>;
  return (await response.json()) as CallResult<Op>;
}
