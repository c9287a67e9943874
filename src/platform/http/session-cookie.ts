import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionCookie } from "./bound-operation.ts";

/** The session's cookie: its name promises what browsers can enforce, which over plain http is less. */
export interface CookiePolicy {
  readonly name: string;
  readonly isSecure: boolean;
}

export function cookiePolicy(publicUrl: string): CookiePolicy {
  // `__Host-` needs Secure, and browsers refuse a Secure cookie over plain http.
  const isSecure = publicUrl.startsWith("https:");
  return { name: isSecure ? "__Host-gatehouse" : "gatehouse_session", isSecure };
}

/** The token that the caller sent, if it can be one. */
export function readSessionToken(request: FastifyRequest, policy: CookiePolicy): string | null {
  const token = request.cookies[policy.name];
  return token === undefined || token === "" || token.length > 200 ? null : token;
}

export function sessionCookieOf(reply: FastifyReply, policy: CookiePolicy): SessionCookie {
  // Strict: pages are public and ask for their data themselves, so a link from elsewhere still arrives signed in.
  const shape = { path: "/", httpOnly: true, secure: policy.isSecure, sameSite: "strict" } as const;
  return {
    start: (token, maxAgeSeconds) => {
      reply.setCookie(policy.name, token, { ...shape, maxAge: maxAgeSeconds });
    },
    end: () => {
      reply.clearCookie(policy.name, shape);
    },
  };
}
