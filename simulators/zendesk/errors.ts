/** An answer that is not a success. Every refusal of the simulated API is one of these. */
export class ZendeskRefusal extends Error {
  readonly status: number;
  /** A string goes out as plain text, anything else as JSON. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export interface Detail {
  readonly description: string;
  readonly error?: string;
  readonly type?: string;
}

/** First shape: a name and a sentence. Recorded on every 404 of users, groups, organizations and memberships. */
export function named(status: number, error: string, description: string): ZendeskRefusal {
  return new ZendeskRefusal(status, { error, description });
}

/** Second shape: validation errors by field. */
export function recordInvalid(details: Readonly<Record<string, readonly Detail[]>>): ZendeskRefusal {
  return new ZendeskRefusal(422, { error: "RecordInvalid", description: "Record validation errors", details });
}

/** Third shape: a title and a message. */
export function titled(status: number, title: string, message: string): ZendeskRefusal {
  return new ZendeskRefusal(status, { error: { title, message } });
}

/** Fourth shape: a list of errors with codes. */
export function listed(
  status: number,
  code: string,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): ZendeskRefusal {
  return new ZendeskRefusal(status, { errors: [{ code, title, detail }] }, headers);
}

/** Fifth shape: too many values. The recorded sentence has the double space where the parameter's name is missing. */
export function tooManyValues(max: number): ZendeskRefusal {
  return new ZendeskRefusal(400, {
    error: "TooManyValues",
    description: `Parameter  cannot specify more than ${max} values`,
    max_count: max,
  });
}

export const recordNotFound = () => named(404, "RecordNotFound", "Not found");
export const invalidEndpoint = () => named(404, "InvalidEndpoint", "Not found");
export const invalidAttribute = (attribute: string) =>
  titled(400, "Invalid attribute", `You passed an invalid value for the ${attribute} attribute. must be an integer`);
export const forbidden = () =>
  titled(
    403,
    "Forbidden",
    "You do not have access to this page. Please contact the account owner of this help desk for further help.",
  );
export const missingScopes = (scopes: readonly string[]) =>
  named(403, "Forbidden", `You are missing the following required scopes: ${scopes.join(", ")}`);
export const couldNotAuthenticate = () =>
  new ZendeskRefusal(
    401,
    { error: "Couldn't authenticate you" },
    { "www-authenticate": 'Basic realm="Web Password"', "cache-control": "no-cache" },
  );
export const invalidToken = () =>
  new ZendeskRefusal(401, {
    error: "invalid_token",
    error_description: "The access token provided is expired, revoked, malformed or invalid for other reasons.",
  });
export const oauthError = (status: number, error: string, description: string) =>
  new ZendeskRefusal(status, { error, error_description: description });
export const duplicateValue = (field: string, description: string) =>
  recordInvalid({ [field]: [{ description, error: "DuplicateValue" }] });
export const invalidValue = (field: string, description: string) =>
  recordInvalid({ [field]: [{ description, error: "InvalidValue" }] });
export const missingParameter = (name: string) => named(400, "ParameterMissing", `Required parameter missing: ${name}`);
