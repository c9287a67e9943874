import { expect, test } from "vitest";
import { z } from "zod";
import { inputWords } from "./input-words.ts";

test.each<[string, z.ZodType, unknown, string]>([
  ["nothing", z.string(), undefined, "This is needed."],
  ["another type", z.array(z.string()), "a", "This must be a list."],
  ["empty text", z.string().min(1), "", "This must not be empty."],
  ["long text", z.string().max(3), "four", "At most 3 characters."],
  ["an empty list", z.array(z.string()).min(1), [], "This must not be empty."],
  ["a long list", z.array(z.number()).max(1), [1, 2], "At most 1 entry."],
  ["a small number", z.number().min(5), 4, "This must be at least 5."],
  ["a number on an open bound", z.number().gt(0), 0, "This must be more than 0."],
  ["a part of a whole", z.int(), 1.5, "This must be a whole number."],
  ["an unknown word", z.enum(["any", "all"]), "some", "This must be one of: any, all."],
  ["not the one word", z.literal("oauth_client"), "x", 'This must be "oauth_client".'],
  ["not an id", z.uuid(), "17", "This is not an id as Gatehouse makes them."],
  ["not a moment", z.iso.datetime(), "now", "This is not a moment. Write it like 2026-11-24T09:00:00Z."],
  ["an odd number of fives", z.number().multipleOf(5), 7, "This must be a multiple of 5."],
  ["a sentence of the schema's own", z.string().min(2, "Give it a name."), "", "Give it a name."],
])("%s is said in a sentence", (_name, schema, value, sentence) => {
  const result = schema.safeParse(value, { error: inputWords });
  expect(result.error?.issues.map((issue) => issue.message)).toEqual([sentence]);
});
