import type { Actor } from "../context/index.ts";

/** A live session, as the identity slice finds it. */
export interface SignedIn {
  readonly actor: Extract<Actor, { kind: "user" }>;
  /** What the header `x-csrf-token` must carry on everything that changes something. */
  readonly csrfToken: string;
}

/** How the server asks who is calling. Implemented by the identity slice; the platform knows no sessions table. */
export interface SessionGate {
  /** Null for an unknown, ended or expired token, and for a deactivated person. Called on every request. */
  authenticate(token: string): Promise<SignedIn | null>;
}
