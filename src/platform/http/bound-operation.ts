import type { Readable } from "node:stream";
import type { z } from "zod";
import type { CommandContext } from "../context/index.ts";
import { unauthenticated } from "../errors/index.ts";
import type { UserId } from "../ids/index.ts";

/** What an operation of the contract looks like from here; the platform imports no contract. */
export interface OperationShape<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly status: 200 | 201 | 202 | 204;
  readonly access: "session" | "public";
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
}

/** The session cookie of this answer; only signing in and out touch it. */
export interface SessionCookie {
  start(token: string, maxAgeSeconds: number): void;
  end(): void;
}

/** One validated call. `ctx.actor` is a user wherever the operation's access is `session`. */
export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly ctx: CommandContext;
  readonly cookie: SessionCookie;
}

export interface BindOptions {
  /** Top-level body fields that Opal's API knows and we do not: accepted, ignored, named in a warning header. */
  readonly ignoredFields?: readonly string[];
}

/** An operation with its handler, as a slice hands it to the server. */
export interface BoundOperation {
  readonly operation: OperationShape;
  readonly ignoredFields: readonly string[];
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<unknown>;
}

/** Binds one operation of the contract to one handler; the types of both follow from the contract. */
export function bound<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  operation: OperationShape<P, Q, B, R>,
  handler: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.output<R>>,
  options: BindOptions = {},
): BoundOperation {
  return {
    operation,
    ignoredFields: options.ignoredFields ?? [],
    // The server validated the three parts against this very operation.
    handle: (call) => handler(call as Call<z.output<P>, z.output<Q>, z.output<B>>),
  };
}

/** A file that is written while it is sent; for exports, which have no place in a JSON contract. */
export interface Download {
  readonly contentType: string;
  readonly fileName: string;
  readonly body: Readable;
}

/** A GET under /v1, for signed-in people, that answers with a file. */
export interface BoundDownload {
  readonly id: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly open: (call: { readonly query: unknown; readonly ctx: CommandContext }) => Promise<Download>;
}

/** Declares a download; the type of its query follows from the schema. */
export function download<Q extends z.ZodObject>(input: {
  readonly id: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly query: Q;
  readonly open: (call: { readonly query: z.output<Q>; readonly ctx: CommandContext }) => Promise<Download>;
}): BoundDownload {
  return { ...input, open: ({ query, ctx }) => input.open({ query: query as z.output<Q>, ctx }) };
}

/** The signed-in user of a call. Operations with `session` access always have one. */
export function userOf(ctx: CommandContext): UserId {
  if (ctx.actor.kind !== "user") throw unauthenticated("session.required", "Sign in first.");
  return ctx.actor.userId;
}
