import { createHash, randomUUID } from "node:crypto";
import type { Account } from "./account.ts";
import { authenticate } from "./authentication.ts";
import { asObject, isRefusal, type Answer, type Call } from "./call.ts";
import type { CallRecord } from "./call-log.ts";
import { grantToken } from "./endpoints/oauth-tokens.ts";
import { router } from "./endpoints/routes.ts";
import { invalidEndpoint, missingScopes, ZendeskRefusal } from "./errors.ts";
import { ACCOUNT_LIMIT_TEXT } from "./fault-answers.ts";
import { translateError, type Language } from "./languages.ts";
import { requireRole, type RouteMatch } from "./router.ts";
import { scopesFor } from "./scopes.ts";
import type { Change } from "./store.ts";
import type { Tables } from "./rows.ts";

export interface ApiRequest {
  readonly method: string;
  /** Without `.json`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly rawBody: string;
  readonly baseUrl: string;
}

export interface ActOptions {
  /** What lists show instead of the present; null: the present. */
  readonly staleTables: (() => Tables) | null;
  readonly staleById: boolean;
  readonly language: Language | null;
  /** Answers as if it had acted, and does nothing. */
  readonly acknowledgeOnly: boolean;
}

/** Thrown through an act to undo it while its answer is kept. */
class Undone extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("undone");
    this.answer = answer;
  }
}

export function findApiRoute(request: Pick<ApiRequest, "method" | "path">): RouteMatch | null {
  return request.path.startsWith("/api/v2/") ? router.find(request.method, request.path.slice("/api/v2".length)) : null;
}

/** Carries one call out, all at once, and notes in the log what it did. */
export function actOn(account: Account, request: ApiRequest, record: CallRecord, options: ActOptions): Answer {
  account.settle();
  record.actedAt = new Date(account.clock.now()).toISOString();
  const headers: Record<string, string> = {};
  const answer = attempt(account, request, record, options, headers);
  record.actStatus = answer.status;
  const language = options.language ?? account.switches.errorLanguage;
  const body = answer.status >= 400 ? translateError(answer.body, language) : answer.body;
  if (answer.status >= 400) record.refusal = body;
  return {
    status: answer.status,
    body,
    headers: { ...commonHeaders(answer.status, body), ...headers, ...answer.headers },
  };
}

function attempt(
  account: Account,
  request: ApiRequest,
  record: CallRecord,
  options: ActOptions,
  headers: Record<string, string>,
): Answer {
  try {
    const body = parseBody(request);
    if (request.path === "/oauth/tokens" && request.method === "POST") return grantToken(account, body);
    const match = findApiRoute(request);
    if (!match) throw invalidEndpoint();
    const call = admit(account, request, match, body, record, options, headers);
    const { result, changes } = account.act({ kind: "call", call: record.seq, actorUserId: record.actorUserId }, () => {
      const answer = match.route.handle(call);
      if (options.acknowledgeOnly) throw new Undone(answer);
      return answer;
    });
    noteEffect(record, changes);
    return result;
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    if (isRefusal(error)) return { status: error.status, body: error.body, headers: error.headers };
    throw error;
  }
}

/** Everything that can refuse a call before its endpoint looks at it. */
function admit(
  account: Account,
  request: ApiRequest,
  match: RouteMatch,
  body: unknown,
  record: CallRecord,
  options: ActOptions,
  headers: Record<string, string>,
): Call {
  const mayBeAnonymous = match.route.path === "/users/me";
  const { actor, credential, scopes, accessToken } = authenticate(account, request.authorization, mayBeAnonymous);
  record.actorUserId = credential === "anonymous" ? null : actor.id;
  record.credential = credential;
  takeAccountLimit(account, headers);
  const needed = scopesFor(request.method, match.route.scope);
  if (scopes && needed.length > 0 && !needed.some((scope) => scopes.includes(scope))) throw missingScopes(needed);
  const call: Call = {
    account,
    actor,
    credential,
    accessToken,
    headers,
    body,
    method: request.method,
    path: request.path,
    params: match.params,
    query: request.query,
    tables: tablesFor(account, request, match, options),
    baseUrl: request.baseUrl,
  };
  requireRole(match.route, call);
  return call;
}

function tablesFor(account: Account, request: ApiRequest, match: RouteMatch, options: ActOptions): Tables {
  const { store, switches } = account;
  if (request.method !== "GET") return store.tables;
  const isList = match.route.isList === true;
  if (options.staleTables && (isList || options.staleById)) return options.staleTables();
  return isList && switches.listLagMs > 0
    ? store.viewAt(store.seqBefore(account.clock.now() - switches.listLagMs))
    : store.tables;
}

function takeAccountLimit(account: Account, headers: Record<string, string>): void {
  const allowance = account.limits.take("account", account.requestsPerMinute, 60_000, account.clock.now());
  const limit = String(allowance.limit);
  const remaining = String(allowance.remaining);
  const reset = String(allowance.resetSeconds);
  const { rateLimitHeaders } = account.switches;
  if (rateLimitHeaders !== "none") {
    const prefix = rateLimitHeaders === "2026" ? "ratelimit" : "rate-limit";
    const total = rateLimitHeaders === "2026" ? "ratelimit-limit" : "rate-limit";
    Object.assign(headers, {
      "x-rate-limit": limit,
      "x-rate-limit-remaining": remaining,
      [total]: limit,
      [`${prefix}-remaining`]: remaining,
      [`${prefix}-reset`]: reset,
    });
  }
  if (!allowance.isAllowed) throw new ZendeskRefusal(429, ACCOUNT_LIMIT_TEXT, { "retry-after": reset });
}

function parseBody(request: ApiRequest): unknown {
  if (request.rawBody === "" || request.method === "GET") return null;
  if (request.contentType.includes("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(request.rawBody));
  try {
    const parsed: unknown = JSON.parse(request.rawBody);
    return asObject(parsed);
  } catch {
    throw new ZendeskRefusal(422, { error: "Unprocessable Entity", message: "Server could not parse JSON" });
  }
}

function noteEffect(record: CallRecord, changes: readonly Change[]): void {
  record.effect = changes;
  record.hadEffect = changes.length > 0;
}

function commonHeaders(status: number, body: unknown): Record<string, string> {
  return {
    "x-zendesk-api-version": "v2",
    "x-zendesk-application-version": "v21000",
    "x-request-id": randomUUID(),
    "cache-control": status >= 400 ? "no-cache" : "max-age=0, private, must-revalidate",
    ...(body === undefined || status >= 400
      ? {}
      : { etag: `W/"${createHash("md5").update(JSON.stringify(body)).digest("hex")}"` }),
  };
}

/** No help desk answers at that name. */
export function noHelpDesk(label: string): ZendeskRefusal {
  return new ZendeskRefusal(404, {
    error: {
      title: `No help desk at ${label}.zendesk.com`,
      message:
        "There is no help desk configured at this address. This means that the address is available and that you can claim it at http://www.zendesk.com/signup",
    },
  });
}
