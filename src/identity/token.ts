import { createHash, randomBytes } from "node:crypto";

export interface FreshToken {
  /** Shown once, to one person; never stored. */
  readonly token: string;
  readonly hash: Buffer;
}

/** A token of 256 random bits. Unsalted SHA-256 is enough for what cannot be guessed, and lets us find it by index. */
export function newToken(): FreshToken {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
