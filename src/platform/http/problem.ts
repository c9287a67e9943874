import { type DatabaseTrouble, troubleOf } from "../database/index.ts";
import { AppError, type ErrorKind, STATUS_OF_KIND } from "../errors/index.ts";

/** RFC 9457 problem details with our stable code. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly request_id: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly validations?: readonly unknown[];
}

export const PROBLEM_TYPE = "application/problem+json";

const TITLES: Record<ErrorKind, string> = {
  invalid: "The request is not right",
  unauthenticated: "Not signed in",
  forbidden: "Not allowed",
  not_found: "Not found",
  conflict: "Not possible in this state",
  unprocessable: "Refused",
  too_many: "Too many calls",
  unavailable: "Not available now",
  internal: "Something is wrong with Gatehouse",
};

/** What Fastify itself refuses, in our words. Their statuses have no kind of their own, because no command uses them. */
const FRAMEWORK: Record<string, { readonly status: number; readonly code: string; readonly detail: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: "request.too_large",
    detail: "The body is larger than 2 MB. Send less at once.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: "request.not_json",
    detail: 'Send JSON, with the header "content-type: application/json".',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: "request.unreadable",
    detail: "The body has another length than its header says. Send it again.",
  },
  FST_ERR_BAD_URL: {
    status: 400,
    code: "request.unreadable",
    detail: "The address cannot be read. Check its % signs.",
  },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: "route.not_found", detail: "There is nothing at this address." },
};

/** PostgreSQL and socket errors that pass: the database restarts, fails over or is busy. */
const DATABASE_AWAY = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08003",
  "08006",
]);
const DATABASE_BUSY = new Set(["40001", "40P01", "55P03"]);

/** The answer to any error. Only what an AppError says for the public leaves the house. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) return fromAppError(error, requestId);
  const code = errorCode(error);
  const refused = FRAMEWORK[code];
  if (refused !== undefined)
    return { type: typeOf(refused.code), title: TITLES.invalid, ...refused, request_id: requestId };
  if (isUnreadableJson(error)) {
    return plain(
      "invalid",
      "request.unreadable",
      "The body is not readable JSON. Correct it and send it again.",
      requestId,
    );
  }
  const trouble = troubleOf(error);
  if (trouble !== null) return fromTrouble(trouble, requestId);
  if (
    DATABASE_AWAY.has(code) ||
    (error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message))
  ) {
    return plain(
      "unavailable",
      "database.away",
      "The database does not answer. Nothing was changed; try again in a moment.",
      requestId,
    );
  }
  if (DATABASE_BUSY.has(code)) {
    return plain(
      "unavailable",
      "database.busy",
      "Somebody else changed the same thing. Nothing was changed; try again.",
      requestId,
    );
  }
  const detail = `Something went wrong on our side. Nothing you sent is at fault; tell your administrator this number: ${requestId}.`;
  return plain("internal", "internal", detail, requestId);
}

function fromTrouble(trouble: DatabaseTrouble, requestId: string): Problem {
  switch (trouble) {
    case "database_disk":
      return plain(
        "unavailable",
        "database.full",
        "The database's disk is full. Nothing was changed. Tell your administrator, and try again later.",
        requestId,
      );
    case "database_connections":
      return plain(
        "unavailable",
        "database.no_connection",
        "The database has no connection left. Nothing was changed; try again in a moment.",
        requestId,
      );
    case "database_read_only":
      return plain(
        "unavailable",
        "database.read_only",
        "The database takes no changes now. Nothing was changed. Tell your administrator, and try again later.",
        requestId,
      );
  }
}

function fromAppError(error: AppError, requestId: string): Problem {
  if (error.kind === "internal") return toProblem(undefined, requestId);
  const { validations } = error.details;
  return {
    ...plain(error.kind, error.code, error.publicMessage, requestId),
    ...(error.fields !== undefined && { fields: error.fields }),
    ...(Array.isArray(validations) && { validations }),
  };
}

function plain(kind: ErrorKind, code: string, detail: string, requestId: string): Problem {
  return { type: typeOf(code), title: TITLES[kind], status: STATUS_OF_KIND[kind], code, detail, request_id: requestId };
}

function typeOf(code: string): string {
  return `urn:gatehouse:problem:${code}`;
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function isUnreadableJson(error: unknown): boolean {
  const isRefused = error instanceof Error && "statusCode" in error && error.statusCode === 400;
  return isRefused && (error instanceof SyntaxError || errorCode(error) === "FST_ERR_CTP_INVALID_JSON_BODY");
}
