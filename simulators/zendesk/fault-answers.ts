import type { Answer } from "./call.ts";
import {
  couldNotAuthenticate,
  forbidden,
  invalidEndpoint,
  invalidToken,
  invalidValue,
  listed,
  missingScopes,
  recordNotFound,
  tooManyValues,
  type ZendeskRefusal,
} from "./errors.ts";
import type { BODY_KINDS, FaultAction } from "./faults.ts";

type BodyKind = (typeof BODY_KINDS)[number];

/** The answer a fault gives in place of the real one. */
export function faultAnswer(action: FaultAction): Answer | null {
  switch (action.kind) {
    case "refuse":
      return {
        status: action.status,
        body: action.json ?? action.text ?? bodyOf(action.body),
        headers: { ...headersOf(action.body), ...action.headers },
      };
    case "fail":
      return {
        status: action.status,
        body:
          action.status === 503
            ? "Service Unavailable"
            : `<html><head><title>${action.status}</title></head><body>Sorry, something went wrong.</body></html>`,
        headers: {
          "content-type": action.status === 503 ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
          ...(action.retryAfter === undefined ? {} : { "retry-after": action.retryAfter }),
        },
      };
    case "throttle":
      return {
        status: 429,
        body: THROTTLE_BODIES[action.body],
        headers: action.retryAfter === null ? {} : { "retry-after": action.retryAfter },
      };
    default:
      return null;
  }
}

export const ACCOUNT_LIMIT_TEXT = "Number of allowed API requests per minute exceeded";

const THROTTLE_BODIES = {
  "plain-text": ACCOUNT_LIMIT_TEXT,
  listed: {
    errors: [
      {
        code: "TooManyRequests",
        title: "Too many requests",
        detail: "The limit of this endpoint is reached, try again later",
      },
    ],
  },
  incremental: {
    error: "APIRateLimitExceeded",
    description: "Number of allowed incremental export API requests per minute exceeded",
  },
  edge: { detail: "Rate limited by Zendesk edge protection", status: "429", title: "Automated response" },
} as const;

const REFUSALS: Readonly<Record<Exclude<BodyKind, "plain-text" | "html" | "empty">, () => ZendeskRefusal>> = {
  "record-not-found": recordNotFound,
  "record-invalid": () => invalidValue("base", "Record is invalid"),
  "invalid-endpoint": invalidEndpoint,
  titled: forbidden,
  listed: () => listed(400, "BadRequest", "Bad request", "The request could not be understood"),
  "too-many-values": () => tooManyValues(100),
  "missing-scopes": () => missingScopes(["groups:read", "read"]),
  "could-not-authenticate": couldNotAuthenticate,
  "invalid-token": invalidToken,
};

function bodyOf(kind: BodyKind): unknown {
  if (kind === "plain-text") return "Something went wrong";
  if (kind === "html") return "<!DOCTYPE html><html><body><h1>Something went wrong</h1></body></html>";
  if (kind === "empty") return undefined;
  return REFUSALS[kind]().body;
}

function headersOf(kind: BodyKind): Readonly<Record<string, string>> {
  if (kind === "html") return { "content-type": "text/html; charset=utf-8" };
  if (kind === "plain-text" || kind === "empty") return {};
  return REFUSALS[kind]().headers;
}
