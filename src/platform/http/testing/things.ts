import { z } from "zod";
import { operation, uuid } from "../../../api/index.ts";

/** A small contract, for tests of the server itself. */
export const ID = "0190a000-0000-7000-8000-00000000000a";
const thing = z.object({ thing_id: uuid, name: z.string(), note: z.string().optional() });
const params = z.object({ thing_id: uuid });
export const getThing = operation({
  id: "getThing",
  method: "GET",
  path: "/things/{thing_id}",
  tag: "t",
  summary: "s",
  params,
  response: thing,
});
export const putThing = operation({
  id: "putThing",
  method: "PUT",
  path: "/things/{thing_id}",
  tag: "t",
  summary: "s",
  params,
  query: z.object({ limit: z.coerce.number().int().max(5).optional() }),
  body: z.strictObject({ name: z.string().min(1), inner: z.strictObject({ size: z.number() }).optional() }),
  response: thing,
});
export const poke = operation({
  id: "poke",
  method: "POST",
  path: "/things/{thing_id}/poke",
  tag: "t",
  summary: "s",
  params,
  response: z.object({ ok: z.literal(true) }),
});
export const enter = operation({
  id: "enter",
  method: "POST",
  path: "/enter",
  tag: "t",
  summary: "s",
  access: "public",
  status: 201,
  body: z.strictObject({ token: z.string() }),
  response: z.object({ ok: z.literal(true) }),
});
