import { expect, test } from "vitest";
import { z } from "zod";
import { bound } from "./bound-operation.ts";
import { inputReader } from "./read-input.ts";

const operation = {
  id: "say",
  method: "POST",
  path: "/say",
  tag: "test",
  summary: "",
  status: 200,
  access: "session",
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.strictObject({ lines: z.array(z.string()) }),
  response: z.strictObject({}),
} as const;

test("a NUL character anywhere in a call is refused by its field, before it reaches the database", () => {
  const read = inputReader(bound(operation, () => Promise.resolve({})));
  expect(() => read({ params: {}, query: {}, body: { lines: ["fine", "not\0fine"] } })).toThrow(
    expect.objectContaining({ kind: "invalid", fields: { "lines.1": "It holds a NUL character. Take it out." } }),
  );
  expect(read({ params: {}, query: {}, body: { lines: ["fine"] } }).body).toEqual({ lines: ["fine"] });
});
