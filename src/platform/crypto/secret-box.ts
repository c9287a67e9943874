import { randomBytes } from "node:crypto";
import { bug } from "../errors/index.ts";
import { decrypt, encrypt } from "./envelope.ts";
import { findKey, type KeySource, MASTER_KEY_BYTES, type MasterKey } from "./key-ring.ts";

/** A sealed secret, as three columns of a row. */
export interface Sealed {
  readonly ciphertext: Buffer;
  readonly wrappedKey: Buffer;
  readonly keyId: string;
}

/**
 * Seals secrets for rows. `rowIdentity` names the row (`app_credentials:<app id>`): what is copied to another row does
 * not open there.
 */
export interface SecretBox {
  seal(plaintext: string, rowIdentity: string): Promise<Sealed>;
  open(sealed: Sealed, rowIdentity: string): Promise<string>;
  /** The same secret under the current master key; null where it already is. The secret itself is not opened. */
  rewrap(sealed: Pick<Sealed, "wrappedKey" | "keyId">): Promise<Pick<Sealed, "wrappedKey" | "keyId"> | null>;
}

/** Envelope encryption: each secret under a key of its own, which the master key wraps. */
export function createSecretBox(keys: KeySource): SecretBox {
  async function unwrap(sealed: Pick<Sealed, "wrappedKey" | "keyId">): Promise<Buffer> {
    const masterKey = findKey(await keys.load(), sealed.keyId);
    if (masterKey === undefined)
      throw bug("a secret is sealed under a master key that is not here", { keyId: sealed.keyId });
    return attempt(() => decrypt(masterKey.key, sealed.wrappedKey, wrapIdentity(masterKey)), sealed.keyId);
  }
  return {
    async seal(plaintext, rowIdentity) {
      const { current } = await keys.load();
      const dataKey = randomBytes(MASTER_KEY_BYTES);
      const ciphertext = encrypt(dataKey, Buffer.from(plaintext, "utf8"), rowIdentity);
      return { ciphertext, wrappedKey: encrypt(current.key, dataKey, wrapIdentity(current)), keyId: current.id };
    },
    async open(sealed, rowIdentity) {
      const dataKey = await unwrap(sealed);
      return attempt(() => decrypt(dataKey, sealed.ciphertext, rowIdentity), sealed.keyId).toString("utf8");
    },
    async rewrap(sealed) {
      const { current } = await keys.load();
      if (sealed.keyId === current.id) return null;
      return { wrappedKey: encrypt(current.key, await unwrap(sealed), wrapIdentity(current)), keyId: current.id };
    },
  };
}

// The row is bound by the ciphertext; the wrapping is bound to its key, so that a rotation needs to know no rows.
function wrapIdentity(masterKey: MasterKey): string {
  return `gatehouse data key v1 ${masterKey.id}`;
}

/** OpenSSL's own words help nobody here; what matters is that the row or its key was changed. */
function attempt(work: () => Buffer, keyId: string): Buffer {
  try {
    return work();
  } catch {
    throw bug("a secret does not open: its row or its key was changed outside Gatehouse", { keyId });
  }
}
