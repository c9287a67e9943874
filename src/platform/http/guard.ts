import { timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { forbidden, unauthenticated } from "../errors/index.ts";
import { type CookiePolicy, readSessionToken } from "./session-cookie.ts";
import type { SessionGate, SignedIn } from "./session-gate.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by the guard, before the body is read. */
    signedIn: SignedIn | null;
  }
  interface FastifyContextConfig {
    readonly operationId?: string;
  }
}

export interface GuardOptions {
  readonly gate: SessionGate;
  readonly cookie: CookiePolicy;
  readonly publicUrl: string;
}

export type Guard = (request: FastifyRequest) => Promise<void>;

/** Decides who is calling and whether the call can be their own wish. Runs before anything of the body is read. */
export function guardFor(access: "session" | "public", options: GuardOptions): Guard {
  return async (request) => {
    const isChange = request.method !== "GET" && request.method !== "HEAD";
    if (isChange) requireSameOrigin(request, options.publicUrl);
    if (access === "public") return;
    const token = readSessionToken(request, options.cookie);
    const signedIn = token === null ? null : await options.gate.authenticate(token);
    if (signedIn === null)
      throw unauthenticated("session.required", "Sign in first: you are signed out, or your session has ended.");
    if (isChange) requireCsrfToken(request, signedIn);
    request.signedIn = signedIn;
  };
}

/**
 * Browsers say where a call comes from; only our own pages may change something. `same-site` is refused too: a sibling
 * subdomain is somebody else. A caller that says nothing is no browser, and carries no one else's cookie.
 */
function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const isOwn =
    (site === undefined || site === "same-origin") &&
    (origin === undefined ||
      origin === new URL(publicUrl).origin ||
      origin === `${request.protocol}://${request.host}`);
  if (isOwn) return;
  throw forbidden(
    "request.cross_site",
    "This call came from another website and was refused. Open Gatehouse at its own address and try there.",
    {
      details: { site, origin },
    },
  );
}

function requireCsrfToken(request: FastifyRequest, signedIn: SignedIn): void {
  const given = request.headers["x-csrf-token"];
  if (typeof given === "string" && isEqual(given, signedIn.csrfToken)) return;
  throw forbidden(
    "session.csrf",
    "The x-csrf-token header is missing or belongs to another session. Load the page again.",
  );
}

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, "utf8"), Buffer.from(right, "utf8")];
  return a.length === b.length && timingSafeEqual(a, b);
}
