import type { z } from "zod";

type RawIssue = z.core.$ZodRawIssue;

/**
 * What is wrong with a field, as a sentence for the person who filled it in. A schema that says it in its own words is not
 * asked here; undefined leaves it to the library.
 */
export function inputWords(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is needed." : `This must be ${typeWord(issue.expected)}.`;
    case "too_small":
      return sizeWords(issue.origin, issue.minimum, "At least", issue.inclusive === false ? "more than" : undefined);
    case "too_big":
      return sizeWords(issue.origin, issue.maximum, "At most", issue.inclusive === false ? "less than" : undefined);
    case "invalid_format":
      return formatWords(issue.format);
    case "invalid_value":
      return issue.values.length === 1
        ? `This must be ${JSON.stringify(issue.values[0])}.`
        : `This must be one of: ${issue.values.map(String).join(", ")}.`;
    case "not_multiple_of":
      return `This must be a multiple of ${issue.divisor}.`;
    case "invalid_union":
      return "This has none of the shapes that are known here.";
    default:
      return undefined;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  date: "a date",
  null: "null",
};

function typeWord(expected: string): string {
  return TYPE_WORDS[expected] ?? expected;
}

function sizeWords(origin: string, limit: number | bigint, bound: string, exclusive: string | undefined): string {
  const isOne = Number(limit) === 1;
  if (origin === "string")
    return bound === "At least" && isOne
      ? "This must not be empty."
      : `${bound} ${limit} ${isOne ? "character" : "characters"}.`;
  if (origin === "array" || origin === "set")
    return bound === "At least" && isOne
      ? "This must not be empty."
      : `${bound} ${limit} ${isOne ? "entry" : "entries"}.`;
  return `This must be ${exclusive ?? bound.toLowerCase()} ${limit}.`;
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  uuid: "This is not an id as Gatehouse makes them.",
  email: "This is not an e-mail address.",
  url: "This is not an address of a web page.",
  datetime: "This is not a moment. Write it like 2026-11-24T09:00:00Z.",
  date: "This is not a date. Write it like 2026-11-24.",
};

function formatWords(format: string): string {
  return FORMAT_WORDS[format] ?? "This is not written as it must be.";
}
