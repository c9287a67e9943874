import { z } from "zod";
import type { LogPublicKey, LogSigningKey } from "../platform/crypto/index.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The end of the log at a moment, signed with a key that the database does not hold. */
export const signedHead = z.object({
  origin: z.string(),
  seq: z.string().regex(/^\d{1,19}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signed_at: z.string(),
  key_id: z.string(),
  signature: z.string(),
});
export type SignedHead = z.infer<typeof signedHead>;

/** Names the installation, so that a head of another one proves nothing here. */
export function originOf(installationId: string): string {
  return `gatehouse/${installationId}`;
}

export function signHead(key: LogSigningKey, head: Omit<SignedHead, "key_id" | "signature">): SignedHead {
  const unsigned = { ...head, key_id: key.keyId };
  return { ...unsigned, signature: key.sign(bytesOf(unsigned)).toString("base64") };
}

export function isSignedBy(key: LogPublicKey, head: SignedHead): boolean {
  const { signature, ...unsigned } = head;
  return head.key_id === key.keyId && key.isSignature(bytesOf(unsigned), Buffer.from(signature, "base64"));
}

function bytesOf(unsigned: Omit<SignedHead, "signature">): Buffer {
  return Buffer.from(`gatehouse log head v1\0${canonicalJson(unsigned)}`, "utf8");
}
