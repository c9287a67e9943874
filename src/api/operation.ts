import { z } from "zod";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One operation of the /v1 contract. Paths use `{name}`; `params` and `query` are flat objects of strings. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly status: 200 | 201 | 202 | 204;
  /** `session`: a signed-in person. `public`: anybody; such operations check a one-time token themselves. */
  readonly access: "session" | "public";
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
}

const none = z.strictObject({});
/** The body of operations that take none. */
export const noBody = z.undefined().or(z.null()).or(none);

interface OperationInput<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly status?: 200 | 201 | 202 | 204;
  readonly access?: "session" | "public";
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
}

/** Declares an operation; what is left out takes nothing. */
export function operation<
  R extends z.ZodType,
  P extends z.ZodObject = typeof none,
  Q extends z.ZodObject = typeof none,
  B extends z.ZodType = typeof noBody,
>(input: OperationInput<P, Q, B, R>): Operation<P, Q, B, R> {
  return {
    status: 200,
    access: "session",
    ...input,
    params: (input.params ?? none) as P,
    query: (input.query ?? none) as Q,
    body: (input.body ?? noBody) as B,
  };
}
