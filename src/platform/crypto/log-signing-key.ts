import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from "node:crypto";
import { link, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { explainFileError, StartupError, systemErrorCode } from "../config/index.ts";

const REMEDY = "Set GATEHOUSE_LOG_SIGNING_KEY_FILE to a file of this user.";

/** Shows who signed a head of the event log. An auditor keeps it, and needs nothing of ours besides. */
export interface LogPublicKey {
  readonly keyId: string;
  isSignature(bytes: Buffer, signature: Buffer): boolean;
}

/** Signs heads of the event log. Its file lies outside the database, so that whoever owns the rows cannot sign. */
export interface LogSigningKey extends LogPublicKey {
  readonly publicKeyPem: string;
  sign(bytes: Buffer): Buffer;
}

/** Reads the key; null where there is no file. */
export async function readLogSigningKey(path: string): Promise<LogSigningKey | null> {
  let pem: string;
  try {
    pem = await readFile(path, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw explainFileError(error, path, REMEDY);
  }
  if (((await stat(path)).mode & 0o077) !== 0) {
    throw new StartupError(`Others on this machine may read ${path}. Close it with: chmod 600 ${path}`);
  }
  try {
    return wrap(createPrivateKey(pem));
  } catch (error) {
    throw new StartupError(`${path} is not an Ed25519 private key in PEM. Restore it from your backup.`, {
      cause: error,
    });
  }
}

/**
 * Makes the key at the first start, for its owner only. The file appears as a whole: of two nodes that start together the
 * slower one must not read half a key, and a full disk must not leave a piece of one.
 */
export async function makeLogSigningKey(path: string): Promise<LogSigningKey> {
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await placeKey(path, privateKey.export({ type: "pkcs8", format: "pem" }));
  } catch (error) {
    const made = systemErrorCode(error) === "EEXIST" ? await readLogSigningKey(path) : null;
    if (made !== null) return made;
    throw explainFileError(error, path, REMEDY);
  }
  return wrap(privateKey);
}

async function placeKey(path: string, pem: string | Buffer): Promise<void> {
  const whole = `${path}.new-${randomUUID()}`;
  try {
    const file = await open(whole, "wx", 0o600);
    try {
      await file.writeFile(pem);
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike a rename it refuses where somebody was faster.
    await link(whole, path);
  } finally {
    await rm(whole, { force: true });
  }
}

/** Reads the public half. Throws StartupError where the file is missing or holds something else. */
export async function readLogPublicKey(path: string): Promise<LogPublicKey> {
  let pem: string;
  try {
    pem = await readFile(path, "utf8");
  } catch (error) {
    throw explainFileError(error, path, "Name the public key file that lies beside the key which signs the event log.");
  }
  try {
    return verifierOf(createPublicKey(pem));
  } catch (error) {
    throw new StartupError(`${path} is not an Ed25519 public key in PEM.`, { cause: error });
  }
}

/** Writes the public half beside the key, for auditors to take away. Does nothing where it is there already. */
export async function keepPublicKey(key: LogSigningKey, signingKeyFile: string): Promise<void> {
  const path = publicKeyFileOf(signingKeyFile);
  try {
    if ((await readFile(path, "utf8").catch(() => null)) === key.publicKeyPem) return;
    await writeFile(path, key.publicKeyPem, { mode: 0o644 });
  } catch (error) {
    throw explainFileError(error, path, REMEDY);
  }
}

export function publicKeyFileOf(signingKeyFile: string): string {
  return `${signingKeyFile}.pub`;
}

function wrap(privateKey: KeyObject): LogSigningKey {
  const publicKey = createPublicKey(privateKey);
  return {
    ...verifierOf(publicKey),
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

function verifierOf(publicKey: KeyObject): LogPublicKey {
  if (publicKey.asymmetricKeyType !== "ed25519") throw new Error("another kind of key");
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    keyId: createHash("sha256").update(der).digest("hex").slice(0, 16),
    isSignature: (bytes, signature) => verify(null, bytes, publicKey, signature),
  };
}
