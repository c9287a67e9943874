import { describe, expect, it } from "vitest";
import { type ErrorAnswer, readError, readFailure, writeAnswer, type WriteFacts, writeFailure } from "./answers.ts";
import { parseErrorBody } from "./error-body.ts";
import { ExchangeFailure } from "./exchange.ts";

const FACTS = { host: "acme.zendesk.com", credentialKind: "oauth_client" } as const;

function answer(status: number, body: unknown, headers: Record<string, string> = {}): ErrorAnswer {
  return {
    status,
    headers,
    body: parseErrorBody(typeof body === "string" ? body : JSON.stringify(body), (text) => text),
  };
}

const RECORD_NOT_FOUND = { error: "RecordNotFound", description: "Not found" };
const INVALID_ENDPOINT = { error: "InvalidEndpoint", description: "Not found" };
const FORBIDDEN_BY_ROLE = { error: { title: "Forbidden", message: "You do not have access to this page." } };
const FORBIDDEN_BY_SCOPE = {
  error: "Forbidden",
  description: "You are missing the following required scopes: groups:read, read",
};
const NO_HELP_DESK = {
  error: { title: "No help desk at acme.zendesk.com", message: "There is no help desk configured at this address." },
};
const duplicate = (field: string, description: string): unknown => ({
  error: "RecordInvalid",
  description: "Record validation errors",
  details: { [field]: [{ description, error: "DuplicateValue" }] },
});
const ALREADY_MEMBER = duplicate("user_id", " This user is already a member of this organization.");
const LOCALIZED = duplicate("名称", "名称：X 已被使用");
const SEATS = {
  error: "RecordInvalid",
  description: "x",
  details: { base: [{ description: "Nope", error: "MaxAgentExceeded" }] },
};
const PLAIN_429 = "Number of allowed API requests per minute exceeded";
const EDGE_429 = { detail: "Rate limited by Zendesk edge protection", status: "429", title: "Automated response" };
const CODED_429 = { errors: [{ code: "TooManyRequests", title: "Too Many Requests", detail: "Slow down" }] };
const INVALID_TOKEN = {
  error: "invalid_token",
  error_description: "The access token provided is expired, revoked, malformed or invalid for other reasons.",
};
const HTML = "<html><body>502 Bad Gateway</body></html>";

describe("an answer to a create", () => {
  it.each<[number, unknown, string, string | undefined]>([
    [422, ALREADY_MEMBER, "duplicate", undefined],
    [422, LOCALIZED, "duplicate", undefined],
    [422, SEATS, "refused", "seats_exhausted"],
    [
      422,
      {
        error: "RecordInvalid",
        details: { organization: [{ description: "Organization cannot be blank", error: "BlankValue" }] },
      },
      "refused",
      "not_found",
    ],
    [422, { error: "RecordInvalid", details: { user: "not even a list" } }, "refused", "invalid"],
    [422, "", "refused", "invalid"],
    [400, { error: { title: "Invalid attribute", message: "must be an integer" } }, "refused", "bad_request"],
    [401, INVALID_TOKEN, "refused", "token_rejected"],
    [403, FORBIDDEN_BY_ROLE, "refused", "forbidden"],
    [403, FORBIDDEN_BY_SCOPE, "refused", "missing_scopes"],
    [404, RECORD_NOT_FOUND, "refused", "not_found"],
    [404, INVALID_ENDPOINT, "refused", "endpoint_unavailable"],
    [404, NO_HELP_DESK, "refused", "no_such_account"],
    [429, PLAIN_429, "refused", "throttled"],
    [429, EDGE_429, "refused", "throttled"],
    [429, CODED_429, "refused", "throttled"],
    [409, { error: "Conflict" }, "unanswered", "conflict"],
    [500, HTML, "unanswered", "server_error"],
    [502, HTML, "unanswered", "server_error"],
    [503, "", "unanswered", "server_error"],
    [504, "", "unanswered", "server_error"],
    [302, "", "unanswered", "redirected"],
    [408, "", "unanswered", "unexpected_status"],
    [418, "", "unanswered", "unexpected_status"],
  ])("%i %j is %s (%s)", (status, body, expected, reason) => {
    const facts: WriteFacts = { ...FACTS, kind: "create" };
    const result = writeAnswer(answer(status, body), facts);
    expect(result.answer).toBe(expected);
    expect("error" in result ? result.error.reason : undefined).toBe(reason);
    expect("error" in result && result.error.outcome === "unknown").toBe(expected === "unanswered");
  });

  it("tells a taken external id from a taken e-mail, in any language", () => {
    const facts: WriteFacts = { ...FACTS, kind: "create", email: "Ann@Acme.example" };
    const taken = { external_id: [{ description: "External has already been taken", error: "DuplicateValue" }] };
    const email = {
      email: [{ description: "Email: ann@acme.example is already being used", error: "DuplicateValue" }],
    };
    const localized = { メール: [{ description: "メール：ann@acme.example は使用済みです", error: "DuplicateValue" }] };
    const of = (details: unknown): unknown => {
      const result = writeAnswer(answer(422, { error: "RecordInvalid", details }), facts);
      return "error" in result ? result.error.reason : result.answer;
    };
    expect(of(taken)).toBe("external_id_taken");
    expect(of(email)).toBe("duplicate");
    expect(of(localized)).toBe("duplicate");
    expect(of({ ...taken, ...email })).toBe("duplicate");
    expect(of({ ...taken, ...localized })).toBe("duplicate");
  });

  it("hands on how long Zendesk asks to wait", () => {
    const result = writeAnswer(answer(429, PLAIN_429, { "retry-after": "17" }), { ...FACTS, kind: "create" });
    expect(result).toMatchObject({ answer: "refused", error: { outcome: "throttled", retryAfterMs: 17_000 } });
  });
});

describe("an answer to a delete", () => {
  it.each<[number, unknown, string, string | undefined]>([
    [404, RECORD_NOT_FOUND, "gone", undefined],
    [404, INVALID_ENDPOINT, "refused", "endpoint_unavailable"],
    [404, HTML, "refused", "endpoint_unavailable"],
    [404, NO_HELP_DESK, "refused", "no_such_account"],
    [
      422,
      {
        error: "RecordInvalid",
        details: {
          base: [
            {
              type: "User is requester on 2 ticket(s) that are not closed.",
              description: "Base User is requester on 2",
            },
          ],
        },
      },
      "refused",
      "open_tickets",
    ],
    [422, ALREADY_MEMBER, "refused", "invalid"],
    [409, "", "unanswered", "conflict"],
    [500, RECORD_NOT_FOUND, "unanswered", "server_error"],
  ])("%i %j is %s (%s)", (status, body, expected, reason) => {
    const result = writeAnswer(answer(status, body), { ...FACTS, kind: "delete" });
    expect(result.answer).toBe(expected);
    expect("error" in result ? result.error.reason : undefined).toBe(reason);
  });

  it("is not `gone` for a person who is updated", () => {
    expect(writeAnswer(answer(404, RECORD_NOT_FOUND), { ...FACTS, kind: "update" })).toMatchObject({
      answer: "refused",
      error: { reason: "not_found" },
    });
  });
});

describe("a write without an answer", () => {
  it.each(["timeout", "connection_lost", "too_large"] as const)("is unanswered after a %s", (kind) => {
    expect(writeFailure(new ExchangeFailure({ kind, wasSent: true }))).toMatchObject({
      answer: "unanswered",
      error: { outcome: "unknown" },
    });
  });

  it.each(["unreachable", "tls_failed"] as const)("is refused where nothing could be sent: %s", (kind) => {
    expect(writeFailure(new ExchangeFailure({ kind, wasSent: false }))).toMatchObject({
      answer: "refused",
      status: null,
      error: { reason: kind },
    });
  });
});

describe("an answer to a read", () => {
  it.each<[number, unknown, Record<string, string>, string, string]>([
    [401, { error: "Couldn't authenticate you" }, {}, "misconfigured", "token_rejected"],
    [403, FORBIDDEN_BY_ROLE, {}, "misconfigured", "forbidden"],
    [403, { errors: [{ title: "Forbidden", detail: "x" }] }, {}, "misconfigured", "forbidden"],
    [403, FORBIDDEN_BY_SCOPE, {}, "misconfigured", "missing_scopes"],
    [404, NO_HELP_DESK, {}, "misconfigured", "no_such_account"],
    [404, RECORD_NOT_FOUND, {}, "rejected", "not_found"],
    [404, INVALID_ENDPOINT, {}, "rejected", "endpoint_unavailable"],
    [400, { errors: [{ code: "InvalidPaginationParameter" }] }, {}, "rejected", "bad_request"],
    [429, PLAIN_429, {}, "throttled", "throttled"],
    [503, "", { "retry-after": "120" }, "unavailable", "maintenance"],
    [503, HTML, {}, "unavailable", "server_error"],
    [500, "", {}, "unavailable", "server_error"],
    [409, "", {}, "unavailable", "conflict"],
    [301, "", { location: "https://evil.example/" }, "misconfigured", "redirected"],
  ])("%i %j %j is %s (%s)", (status, body, headers, outcome, reason) => {
    expect(readError(answer(status, body, headers), FACTS)).toMatchObject({ outcome, reason });
  });

  it("names the scopes that are missing", () => {
    expect(readError(answer(403, FORBIDDEN_BY_SCOPE), FACTS).message).toContain("groups:read, read");
  });

  it("is unavailable where none came", () => {
    expect(readFailure(new ExchangeFailure({ kind: "timeout", wasSent: true }))).toMatchObject({
      outcome: "unavailable",
      reason: "timeout",
    });
  });
});

describe("an error body", () => {
  it("of a hostile kind is read without harm", () => {
    const hostile =
      '{"error":"RecordInvalid","__proto__":{"polluted":true},"details":{"__proto__":[{"error":"DuplicateValue"}],"constructor":[{"error":7}]}}';
    expect(() => parseErrorBody(hostile, (text) => text)).not.toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const manyErrors = { errors: Array.from({ length: 100_000 }, () => ({ code: "X", detail: "y".repeat(100) })) };
    expect(parseErrorBody(JSON.stringify(manyErrors), (text) => text).words.length).toBeLessThanOrEqual(300);
    expect(parseErrorBody('{"error":{"title":"a\\r\\nb\\u0000\\u001b[31m"}}', (text) => text).words).toBe("a  b  [31m");
  });
});
