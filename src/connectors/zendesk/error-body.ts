import { z } from "zod";
import { cleanText } from "./clean-text.ts";

/** What an error answer says, whichever of Zendesk's body shapes it used. */
export interface ErrorBody {
  /** Machine-readable codes. Only these are matched: descriptions come in the account's language. */
  readonly codes: ReadonlySet<string>;
  /** Codes by field. Field names are localized for some resources, so they are hints. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** The `error` was an object with title and message: refused by role or plan, or no such account. */
  readonly title: string | null;
  /** Words for people, already bounded and free of control characters. */
  readonly words: string;
  /** Scopes named in the words; scope names are not translated. */
  readonly scopes: readonly string[];
}

// An answer may be hostile or broken: never look at more than this many entries of a list.
const MAX_ENTRIES = 50;

const entrySchema = z.object({
  error: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
});

const bodySchema = z.object({
  error: z
    .union([z.string(), z.object({ title: z.string().optional(), message: z.string().optional() })])
    .optional()
    .catch(undefined),
  description: z.string().optional().catch(undefined),
  error_description: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  details: z.record(z.string(), z.unknown()).optional().catch(undefined),
  errors: z.array(z.unknown()).optional().catch(undefined),
});

/** Reads any error body; `scrub` takes our own secrets out of the words, in case an answer echoes what we sent. */
export function parseErrorBody(text: string, scrub: (text: string) => string): ErrorBody {
  const parsed = bodySchema.safeParse(parseJson(text));
  if (!parsed.success) return plainTextBody(scrub(text));
  const body = parsed.data;
  const codes = new Set<string>();
  const fields = new Map<string, ReadonlySet<string>>();
  const words: string[] = [];
  let title: string | null = null;

  if (typeof body.error === "string") codes.add(body.error);
  else if (body.error !== undefined) {
    title = cleanText(scrub(body.error.title ?? ""));
    words.push(body.error.title ?? "", body.error.message ?? "");
  }
  words.push(
    body.description ?? "",
    body.error_description ?? "",
    body.title ?? "",
    body.detail ?? "",
    body.message ?? "",
  );

  for (const [field, entries] of Object.entries(body.details ?? {}).slice(0, MAX_ENTRIES)) {
    const found = readEntries(entries, words);
    fields.set(field, new Set(found));
    for (const code of found) codes.add(code);
  }
  for (const code of readEntries(body.errors ?? [], words)) codes.add(code);
  // Scrubbed before it is clipped: a clipped secret would no longer be recognised.
  return { codes, fields, title, words: joinWords(words.map(scrub)), scopes: scopesIn(words.join(" ")) };
}

function readEntries(entries: unknown, words: string[]): string[] {
  const codes: string[] = [];
  for (const entry of (Array.isArray(entries) ? entries : [entries]).slice(0, MAX_ENTRIES)) {
    if (typeof entry === "string") words.push(entry);
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) continue;
    const { error, code, type, title, description, detail } = parsed.data;
    for (const found of [error, code, type]) if (found !== undefined) codes.push(found);
    words.push(description ?? detail ?? title ?? "");
  }
  return codes;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plainTextBody(text: string): ErrorBody {
  // An HTML page of a gateway says nothing that helps anybody.
  const words = text.trimStart().startsWith("<") ? "" : cleanText(text, 200);
  return { codes: new Set(), fields: new Map(), title: null, words, scopes: [] };
}

function joinWords(words: readonly string[]): string {
  return cleanText([...new Set(words.map((word) => word.trim()).filter((word) => word !== ""))].join(" "), 300);
}

function scopesIn(text: string): readonly string[] {
  return [...new Set(text.slice(0, 2000).match(/\b(?:[a-z_]+:)?(?:read|write)\b/g) ?? [])];
}
