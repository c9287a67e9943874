/** What kind of refusal it is; decides the HTTP status and nothing else. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "unprocessable"
  | "too_many"
  | "unavailable"
  | "internal";

export const STATUS_OF_KIND: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
  internal: 500,
};

export interface AppErrorOptions {
  /** Stable, dotted, `noun.reason`; every code has a line in docs/errors.md. */
  readonly code: string;
  readonly kind: ErrorKind;
  /** Safe to show to anybody who made the call; says what to do next. */
  readonly message: string;
  /** For the log only. */
  readonly details?: Record<string, unknown>;
  /** Field problems that a form can show beside the field. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A refusal with a stable code. Everything that is not an AppError answers as `internal` with a request id. */
export class AppError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: Record<string, unknown>;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(options: AppErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = options.code;
    this.kind = options.kind;
    this.details = options.details ?? {};
    this.fields = options.fields;
  }

  get publicMessage(): string {
    return this.message;
  }
}

type Rest = Omit<AppErrorOptions, "code" | "kind" | "message">;

const make =
  (kind: ErrorKind) =>
  (code: string, message: string, rest: Rest = {}): AppError =>
    new AppError({ code, kind, message, ...rest });

export const invalid = make("invalid");
export const unauthenticated = make("unauthenticated");
export const forbidden = make("forbidden");
export const notFound = make("not_found");
export const conflict = make("conflict");
export const unprocessable = make("unprocessable");
export const tooMany = make("too_many");
export const unavailable = make("unavailable");

/** Marks a state that cannot happen. Answers as `internal`; the details go to the log and somebody is paged. */
export function bug(message: string, details: Record<string, unknown> = {}): AppError {
  return new AppError({ code: "internal", kind: "internal", message, details });
}

/** Makes a `switch` over a union exhaustive for the type checker and loud at run time. */
export function unreachable(value: never): never {
  throw bug(`Unexpected value: ${JSON.stringify(value)}`);
}
