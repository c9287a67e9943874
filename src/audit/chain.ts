import { createHash } from "node:crypto";

export const EVENT_SCHEMA_VERSION = 1;

/** What the first event's `prev_hash` is; the migration writes the same into the tip. */
export const GENESIS_HASH = createHash("sha256").update("gatehouse event log v1").digest();

/** Keeps these hashes apart from all others. The database appends with it too. */
export const CHAIN_PREFIX = Buffer.from("gatehouse event v1\0", "utf8");

/** SHA-256 over a domain prefix, the previous hash (32 bytes) and the canonical bytes. */
export function chainHash(previous: Buffer, canonical: Buffer): Buffer {
  return createHash("sha256").update(CHAIN_PREFIX).update(previous).update(canonical).digest();
}

/** Salted commitment to erasable detail: the log stays verifiable after the detail is gone. */
export function commitTo(salt: Buffer, detail: string): string {
  return createHash("sha256").update(salt).update(detail).digest("hex");
}
