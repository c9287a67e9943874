import { expect, expectTypeOf, test } from "vitest";
import { getEvents, operation, uuid } from "../../api/index.ts";
import { z } from "zod";
import { bound } from "./bound-operation.ts";

test("a handler's types follow from the contract", async () => {
  const example = operation({
    id: "example",
    method: "POST",
    path: "/examples/{id}",
    tag: "t",
    summary: "s",
    params: z.object({ id: uuid }),
    body: z.strictObject({ minutes: z.number() }),
    response: z.object({ ok: z.literal(true) }),
  });
  const binding = bound(example, async ({ params, query, body }) => {
    expectTypeOf(params.id).toEqualTypeOf<string>();
    expectTypeOf(query).toEqualTypeOf<Record<string, never>>();
    expectTypeOf(body.minutes).toEqualTypeOf<number>();
    return Promise.resolve({ ok: true as const });
  });
  expect(binding.operation.id).toBe("example");
  bound(getEvents, async ({ query }) => {
    expectTypeOf(query.page_size).toEqualTypeOf<number | undefined>();
    return Promise.resolve({ results: [], next: null, previous: null });
  });
});
