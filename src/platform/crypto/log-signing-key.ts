import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { explainFileError, StartupError, systemErrorCode } from "../config/index.ts";

const REMEDY = "Set GATEHOUSE_LOG_SIGNING_KEY_FILE to a file of this user.";

/** Signs heads of the event log. Its file lies outside the database, so that whoever owns the rows cannot sign. */
export interface LogSigningKey {
  readonly keyId: string;
  readonly publicKeyPem: string;
  sign(bytes: Buffer): Buffer;
  isSignature(bytes: Buffer, signature: Buffer): boolean;
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

/** Makes the key at the first start, for its owner only. */
export async function makeLogSigningKey(path: string): Promise<LogSigningKey> {
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(privateKey.export({ type: "pkcs8", format: "pem" }));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const made = systemErrorCode(error) === "EEXIST" ? await readLogSigningKey(path) : null;
    if (made !== null) return made;
    throw explainFileError(error, path, REMEDY);
  }
  return wrap(privateKey);
}

function wrap(privateKey: KeyObject): LogSigningKey {
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("another kind of key");
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    keyId: createHash("sha256").update(der).digest("hex").slice(0, 16),
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (bytes) => sign(null, bytes, privateKey),
    isSignature: (bytes, signature) => verify(null, bytes, publicKey, signature),
  };
}
