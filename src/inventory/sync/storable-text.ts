// The connector cleans what it reads. This is for one that does not: a single odd name must not stop every sync.

/** Text of another system as PostgreSQL can store it: no NUL, no half of a surrogate pair, bounded. */
export function storableText(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replaceAll("\u0000", "").toWellFormed();
}

const MAX_JSON_LENGTH = 100_000;

/** The same for a small object; one that is too large is not stored at all, because it cannot be cut. */
export function storableJson(value: Readonly<Record<string, unknown>>): unknown {
  const json = JSON.stringify(value);
  if (json.length > MAX_JSON_LENGTH) return {};
  // Whole pairs are written as themselves, so what is escaped is a lone half.
  return JSON.parse(json.replaceAll(/\\u0000|\\ud[89a-f][0-9a-f]{2}/gi, String.raw`�`)) as unknown;
}
