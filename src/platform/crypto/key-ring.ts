import { createHash } from "node:crypto";

export const MASTER_KEY_BYTES = 32;

/** A master key under its name. The name says nothing about the key and appears in rows and logs. */
export interface MasterKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The key that seals, first, and those that may still be needed to open. */
export interface KeyRing {
  readonly current: MasterKey;
  readonly previous: readonly MasterKey[];
}

export function nameKey(key: Buffer): MasterKey {
  const id = createHash("sha256").update("gatehouse master key id v1\0").update(key).digest("hex").slice(0, 16);
  return { id, key };
}

export function findKey(ring: KeyRing, id: string): MasterKey | undefined {
  return [ring.current, ...ring.previous].find((candidate) => candidate.id === id);
}

/** Where the ring comes from. Asked before every use, because a rotation may have run beside this process. */
export interface KeySource {
  /** The ring as it is now. */
  load(): Promise<KeyRing>;
}

export function fixedKeys(current: Buffer, previous: readonly Buffer[]): KeySource {
  const ring = { current: nameKey(current), previous: previous.map(nameKey) };
  return { load: () => Promise.resolve(ring) };
}
