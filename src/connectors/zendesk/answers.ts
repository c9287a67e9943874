import type { IncomingHttpHeaders } from "node:http";
import type { ApplyAnswer } from "../kit/index.ts";
import { ConnectorError, type ConnectorOutcome } from "../kit/index.ts";
import type { ErrorBody } from "./error-body.ts";
import type { ExchangeFailure, FailureKind } from "./exchange.ts";
import { retryAfterMs } from "./rate-limits.ts";

/** A complete answer that is not a success, with its body read. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: ErrorBody;
}

/** What the classification needs to know about the call. */
export interface CallFacts {
  readonly host: string;
  readonly credentialKind: "oauth_client" | "api_token";
}

interface Words {
  readonly outcome: ConnectorOutcome;
  readonly reason: string;
  readonly message: string;
  readonly retryAfterMs?: number;
}

function errorOf(words: Words, answer: ErrorAnswer): ConnectorError {
  const said = answer.body.words === "" ? "" : ` Zendesk said: “${answer.body.words}”`;
  return new ConnectorError({ ...words, message: `${words.message}${said}`, status: answer.status });
}

// ---- reads ----

/** An error answer to a read, as one of throttled, unavailable, misconfigured or rejected. */
export function readError(answer: ErrorAnswer, facts: CallFacts): ConnectorError {
  const { status, headers } = answer;
  const common = commonError(answer, facts);
  if (common !== null) return common;
  if (status === 503 && headers["retry-after"] !== undefined) {
    const message = "Zendesk is under maintenance. It is tried again by itself.";
    return errorOf(
      { outcome: "unavailable", reason: "maintenance", message, retryAfterMs: retryAfterMs(headers, Date.now()) },
      answer,
    );
  }
  if (status >= 500)
    return errorOf(
      {
        outcome: "unavailable",
        reason: "server_error",
        message: `Zendesk answered with an error of its own (${status}). It is tried again by itself.`,
      },
      answer,
    );
  if (status === 409)
    return errorOf(
      {
        outcome: "unavailable",
        reason: "conflict",
        message: "Zendesk was busy with the same record. It is tried again by itself.",
      },
      answer,
    );
  if (status >= 300 && status < 400) return redirectedError(answer, "misconfigured");
  if (status === 403) {
    const message =
      "Zendesk refuses this to the connected user, by its role or by the account's plan. Make the connected user an administrator again, or connect another one.";
    return errorOf({ outcome: "misconfigured", reason: "forbidden", message }, answer);
  }
  if (status === 404) return notFoundError(answer);
  return errorOf(
    { outcome: "rejected", reason: "bad_request", message: `Zendesk did not accept the question (${status}).` },
    answer,
  );
}

/** A read that got no complete answer. */
export function readFailure(failure: ExchangeFailure): ConnectorError {
  const reason = failure.kind === "too_large" ? "unreadable" : failure.kind;
  return new ConnectorError({
    outcome: "unavailable",
    reason,
    message: `${FAILURE_WORDS[failure.kind]} It is tried again by itself.`,
    cause: failure,
  });
}

const FAILURE_WORDS: Readonly<Record<FailureKind, string>> = {
  unreachable: "Zendesk could not be reached. Check that this server may open connections to *.zendesk.com, port 443.",
  tls_failed:
    "No trusted connection to Zendesk could be made (TLS). If a proxy inspects traffic, give Node its certificate with NODE_EXTRA_CA_CERTS.",
  timeout: "Zendesk did not answer in time.",
  connection_lost: "The connection to Zendesk broke before the whole answer had arrived.",
  too_large: "Zendesk's answer was larger than any answer of this kind should be, and was not read.",
};

export function unreadableError(what: string, status: number): ConnectorError {
  return new ConnectorError({
    outcome: "unavailable",
    reason: "unreadable",
    status,
    message: `Zendesk's answer about ${what} could not be read. It is tried again by itself.`,
  });
}

// ---- writes (the reconciler's protocol, §2, table of answers) ----

export type WriteKind = "create" | "update" | "delete";

export interface WriteFacts extends CallFacts {
  readonly kind: WriteKind;
  /** The e-mail a new account was asked with; tells its duplicate from that of the external id. */
  readonly email?: string;
}

/** Says what an error answer to a write means. A status that the table does not name may have acted. */
export function writeAnswer(answer: ErrorAnswer, facts: WriteFacts): ApplyAnswer {
  const { status, body } = answer;
  // Only this 404 says that the thing is gone. `InvalidEndpoint` says that our question was wrong.
  if (status === 404 && facts.kind === "delete" && body.codes.has("RecordNotFound")) return { answer: "gone", status };
  if (status === 422) return unprocessable(answer, facts);
  const common = commonError(answer, facts);
  if (common !== null) return { answer: "refused", error: common, status };
  if (status === 400) return refused(answer, "bad_request", "Zendesk did not accept the question.");
  if (status === 403)
    return refused(
      answer,
      "forbidden",
      "Zendesk refuses to let the connected user change this. It may be the account's owner, a shared user, or beyond the connected user's role.",
    );
  if (status === 404) return { answer: "refused", error: notFoundError(answer), status };
  return unansweredBy(answer);
}

/** Connecting failed: no byte left, so this is a definite no. Everything later may have acted. */
export function writeFailure(failure: ExchangeFailure): ApplyAnswer {
  if (!failure.wasSent) {
    const message = `${FAILURE_WORDS[failure.kind]} Nothing was sent.`;
    return {
      answer: "refused",
      error: new ConnectorError({ outcome: "unavailable", reason: failure.kind, message, cause: failure }),
      status: null,
    };
  }
  const reason = failure.kind === "too_large" ? "unreadable" : failure.kind;
  const message = `${FAILURE_WORDS[failure.kind]} Whether the change was made is not known; it is found out by reading.`;
  return { answer: "unanswered", error: new ConnectorError({ outcome: "unknown", reason, message, cause: failure }) };
}

export function unreadableWrite(status: number): ApplyAnswer {
  const message =
    "Zendesk's answer to the change could not be read. Whether the change was made is not known; it is found out by reading.";
  return {
    answer: "unanswered",
    error: new ConnectorError({ outcome: "unknown", reason: "unreadable", status, message }),
  };
}

function unansweredBy(answer: ErrorAnswer): ApplyAnswer {
  if (answer.status >= 300 && answer.status < 400)
    return { answer: "unanswered", error: redirectedError(answer, "unknown") };
  const reason = answer.status === 409 ? "conflict" : answer.status >= 500 ? "server_error" : "unexpected_status";
  const message = `Zendesk answered ${answer.status}, which does not tell whether the change was made; it is found out by reading.`;
  return { answer: "unanswered", error: errorOf({ outcome: "unknown", reason, message }, answer) };
}

/** 422: it did not act, and on a create whatever is there is not ours. */
function unprocessable(answer: ErrorAnswer, facts: WriteFacts): ApplyAnswer {
  const { codes, fields } = answer.body;
  if (codes.has("MaxAgentExceeded")) {
    return refused(
      answer,
      "seats_exhausted",
      "All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again.",
    );
  }
  if (facts.kind === "create" && codes.has("DuplicateValue")) {
    const isOnlyExternalId =
      fields.get("external_id")?.has("DuplicateValue") === true && !isEmailDuplicate(answer.body, facts.email);
    if (!isOnlyExternalId) return { answer: "duplicate", status: answer.status };
    return refused(
      answer,
      "external_id_taken",
      "Another Zendesk user already carries the external id meant for this account.",
    );
  }
  if ([...codes].some((code) => code.startsWith("User is requester on"))) {
    return refused(
      answer,
      "open_tickets",
      "Zendesk does not delete a person who has requested tickets that are not closed. Close those tickets first.",
    );
  }
  const pointsNowhere = [
    "group",
    "group_id",
    "organization",
    "organization_id",
    "custom_role",
    "custom_role_id",
    "user",
    "user_id",
  ];
  if (pointsNowhere.some((field) => fields.get(field)?.has("BlankValue") === true)) {
    return refused(answer, "not_found", "The group, organization, role or person no longer exists in Zendesk.");
  }
  return refused(answer, "invalid", "Zendesk does not allow this change.");
}

function isEmailDuplicate(body: ErrorBody, email: string | undefined): boolean {
  if (body.fields.get("email")?.has("DuplicateValue") === true) return true;
  // Field names may be localized, but the description always repeats the address.
  return email !== undefined && body.words.toLowerCase().includes(email.toLowerCase());
}

function refused(answer: ErrorAnswer, reason: string, message: string): ApplyAnswer {
  return { answer: "refused", error: errorOf({ outcome: "rejected", reason, message }, answer), status: answer.status };
}

// ---- both ----

/** What means the same for a read and a write: throttling, the credential, its scopes, the account itself. */
function commonError(answer: ErrorAnswer, facts: CallFacts): ConnectorError | null {
  const { status, headers, body } = answer;
  if (status === 429) {
    const waitMs = retryAfterMs(headers, Date.now());
    return errorOf(
      {
        outcome: "throttled",
        reason: "throttled",
        retryAfterMs: waitMs,
        message: `Zendesk asks to wait ${Math.ceil(waitMs / 1000)} s.`,
      },
      answer,
    );
  }
  if (status === 401) return unauthorizedError(answer, facts);
  // A missing scope has a shape of its own: `error` is the bare word. By role or plan it is an object.
  if (status === 403 && body.codes.has("Forbidden") && body.title === null) return missingScopesError(answer, facts);
  if (status === 404 && isNoSuchAccount(body, facts.host)) {
    return errorOf(
      {
        outcome: "misconfigured",
        reason: "no_such_account",
        message: `There is no Zendesk account at ${facts.host}.`,
      },
      answer,
    );
  }
  return null;
}

function unauthorizedError(answer: ErrorAnswer, facts: CallFacts): ConnectorError {
  if (facts.credentialKind === "oauth_client") {
    const message =
      "Zendesk no longer accepts the access token, not even a new one. Check that the OAuth client and the administrator who made it still exist and are active.";
    return errorOf({ outcome: "misconfigured", reason: "token_rejected", message }, answer);
  }
  const message =
    "Zendesk does not accept the e-mail address and API token. Check both, and that token access is on in Admin Center.";
  return errorOf({ outcome: "misconfigured", reason: "credentials_rejected", message }, answer);
}

function missingScopesError(answer: ErrorAnswer, facts: CallFacts): ConnectorError {
  const named =
    answer.body.scopes.length === 0 ? "a scope it needs" : `one of the scopes ${answer.body.scopes.join(", ")}`;
  const what = facts.credentialKind === "oauth_client" ? "The OAuth client" : "The credential";
  const message = `${what} lacks ${named}. Allow it in Admin Center › Apps and integrations › APIs › OAuth clients.`;
  return errorOf({ outcome: "misconfigured", reason: "missing_scopes", message }, answer);
}

function isNoSuchAccount(body: ErrorBody, host: string): boolean {
  // "No help desk at acme.zendesk.com": the sentence may be translated, the host is not.
  return body.title?.includes(host) === true;
}

function notFoundError(answer: ErrorAnswer): ConnectorError {
  if (answer.body.codes.has("RecordNotFound")) {
    return errorOf({ outcome: "rejected", reason: "not_found", message: "Zendesk has no such record." }, answer);
  }
  const message = "This Zendesk account does not offer that function, probably because of its plan.";
  return errorOf({ outcome: "rejected", reason: "endpoint_unavailable", message }, answer);
}

function redirectedError(answer: ErrorAnswer, outcome: "misconfigured" | "unknown"): ConnectorError {
  const message =
    "Zendesk answered with a redirect, which is never followed: it could lead the credential to another host. If the account was renamed, connect it under its new subdomain.";
  return errorOf({ outcome, reason: "redirected", message }, answer);
}
