import type { z } from "zod";
import { invalid } from "../errors/index.ts";
import type { BoundOperation } from "./bound-operation.ts";
import { inputWords } from "./input-words.ts";

export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export interface Input extends RawInput {
  /** Fields of the body that were accepted and ignored. */
  readonly ignored: readonly string[];
}

/** Reads the three parts of a call against the contract. */
export type ReadInput = (raw: RawInput) => Input;

/**
 * Makes the reader of one operation. What is not in the contract is refused, so that a misspelt field is noticed and
 * none reaches a row by accident; fields that only Opal's API knows are taken out before.
 */
export function inputReader({ operation, ignoredFields }: BoundOperation): ReadInput {
  const params = operation.params.strict();
  const query = operation.query.strict();
  const ignorable = new Set(ignoredFields);
  return (raw) => {
    const { body, ignored } = takeOut(raw.body, ignorable);
    const fields: Record<string, string> = {};
    for (const part of [raw.params, raw.query, body]) noteNul(part, "", fields);
    const read = {
      params: parse(params, raw.params, "", fields),
      query: parse(query, raw.query, "", fields),
      body: parse(operation.body, body, "body", fields),
    };
    const names = Object.keys(fields);
    if (names.length === 0) return { ...read, ignored };
    throw invalid(
      "request.invalid",
      `Correct ${names.length === 1 ? "this field" : "these fields"}: ${names.join(", ")}.`,
      { fields },
    );
  };
}

function takeOut(
  body: unknown,
  ignorable: ReadonlySet<string>,
): { readonly body: unknown; readonly ignored: readonly string[] } {
  if (ignorable.size === 0 || typeof body !== "object" || body === null || Array.isArray(body))
    return { body, ignored: [] };
  const entries = Object.entries(body);
  const ignored = entries.map(([name]) => name).filter((name) => ignorable.has(name));
  return ignored.length === 0
    ? { body, ignored }
    : { body: Object.fromEntries(entries.filter(([name]) => !ignorable.has(name))), ignored };
}

function parse(schema: z.ZodType, value: unknown, rootName: string, fields: Record<string, string>): unknown {
  const result = schema.safeParse(value, { error: inputWords });
  if (result.success) return result.data;
  for (const issue of result.error.issues) describe(issue, rootName, fields);
  return undefined;
}

function describe(issue: z.core.$ZodIssue, rootName: string, fields: Record<string, string>): void {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) note(fields, path === "" ? key : `${path}.${key}`, "This field is not known here.");
    return;
  }
  note(fields, path === "" ? rootName : path, issue.message);
}

/** PostgreSQL stores no NUL in text, so whatever field it is in, it is refused here and not as a failure of ours. */
function noteNul(value: unknown, path: string, fields: Record<string, string>): void {
  if (typeof value === "string" && value.includes("\0")) note(fields, path, "It holds a NUL character. Take it out.");
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) noteNul(inner, path === "" ? key : `${path}.${key}`, fields);
}

/** The first problem of a field is the one to correct first. */
function note(fields: Record<string, string>, name: string, problem: string): void {
  fields[name === "" ? "query" : name] ??= problem;
}
