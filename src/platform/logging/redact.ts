const HIDDEN = "[redacted]";
// A log line is for reading; what is nested deeper than this is not.
const MAX_DEPTH = 8;
const MAX_TEXT = 4_000;
const MAX_ENTRIES = 200;

/** Field names whose value is never logged, wherever they stand. */
const SECRET_NAME =
  /(^|[_.-])(password|passwd|secret|token|api[_-]?key|apikey|authorization|cookie|set-cookie|csrf|credentials?|ciphertext|wrapped[_-]?key|private[_-]?key|master[_-]?key|masterkeys?|salt|plaintext)([_-]?(hash|value))?$/i;

/** Secrets that travel inside other text: error messages, URLs, header dumps. */
const SECRET_TEXT: readonly [RegExp, string][] = [
  [/\b(bearer|basic)\s+[a-z0-9._~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  [/([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@]+@/gi, `$1${HIDDEN}@`],
  [
    /\b((?:[a-z0-9]+[_-])*(?:password|secret|token|api[_-]?key|authorization|cookie|gatehouse_session|csrf)["']?\s*[:=]\s*["']?)[^\s"'&,;}]{4,}/gi,
    `$1${HIDDEN}`,
  ],
  [/(__Host-gatehouse=)[^\s;]+/g, `$1${HIDDEN}`],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g, HIDDEN],
];

export function isSecretName(name: string): boolean {
  // camelCase names are judged like snake_case ones.
  return SECRET_NAME.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}

/** Takes secrets out of running text. */
export function redactText(text: string): string {
  return hideSecrets(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
}

/** The same for a finished line, whose end must stay. No pattern reaches over a quote, so that JSON stays JSON. */
export function hideSecrets(text: string): string {
  let clean = text;
  for (const [pattern, replacement] of SECRET_TEXT) clean = clean.replace(pattern, replacement);
  return clean;
}

/** A copy fit for the log: secrets gone by name and by shape, errors with their causes, nothing endless. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (depth >= MAX_DEPTH) return "[deeper]";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  // Bytes are hashes, keys or sealed values; their length is all that a reader can use.
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) return `[${value.length} bytes]`;
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => redact(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return redact([...value], depth);
  return redactRecord(Object.entries(value), depth);
}

function redactRecord(entries: readonly [string, unknown][], depth: number): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, item] of entries.slice(0, MAX_ENTRIES)) {
    clean[name] = isSecretName(name) && item !== null && item !== undefined ? HIDDEN : redact(item, depth + 1);
  }
  return clean;
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const { name, message, stack, cause, ...own } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: redactText(message),
    ...(typeof stack === "string" && { stack: redactText(stack) }),
    ...redactRecord(Object.entries({ ...own }), depth),
    ...(cause !== undefined && { cause: redact(cause, depth + 1) }),
  };
}
