import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { explainFileError, StartupError, systemErrorCode } from "../config/index.ts";
import { type KeyRing, type KeySource, MASTER_KEY_BYTES, nameKey } from "./key-ring.ts";

const REMEDY = "Set GATEHOUSE_MASTER_KEY_FILE to a file of this user.";

/** Reads the ring from a file: one key in base64 a line, the current one first. Null where there is no file. */
export async function readMasterKeyFile(path: string): Promise<KeyRing | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw explainFileError(error, path, REMEDY);
  }
  await refuseOpenMode(path);
  const keys = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, index) => parseKey(path, line, index + 1));
  const [current, ...previous] = keys;
  if (current === undefined)
    throw new StartupError(`${path} holds no key. Restore it from your backup; nothing was changed.`);
  return { current, previous };
}

function parseKey(path: string, line: string, number: number): KeyRing["current"] {
  const key = Buffer.from(line, "base64");
  if (key.length === MASTER_KEY_BYTES && key.toString("base64") === line) return nameKey(key);
  throw new StartupError(
    `Key ${number} in ${path} is not 32 bytes in base64. Restore the file from your backup; nothing was changed.`,
  );
}

async function refuseOpenMode(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new StartupError(`Others on this machine may read ${path}. Close it with: chmod 600 ${path}`);
}

/** Writes a new file with a new key. Never over another file: two first starts at once must agree on one key. */
export async function makeMasterKeyFile(path: string): Promise<void> {
  await placeFile(path, [randomBytes(MASTER_KEY_BYTES)], link);
}

/** Puts a new current key before those there are. The change is atomic: a reader sees the old file or the new one. */
export async function addMasterKey(path: string, ring: KeyRing): Promise<void> {
  await placeFile(
    path,
    [randomBytes(MASTER_KEY_BYTES), ring.current.key, ...ring.previous.map(({ key }) => key)],
    rename,
  );
}

/** Keeps the current key only. Call it once no row needs another. */
export async function forgetPreviousKeys(path: string, ring: KeyRing): Promise<void> {
  await placeFile(path, [ring.current.key], rename);
}

/** `link` refuses an existing file, `rename` replaces it; neither ever shows half a file. */
async function placeFile(path: string, keys: readonly Buffer[], place: typeof rename): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  const lines = keys.map((key) => key.toString("base64"));
  const text = `# Master keys of Gatehouse, the current one first. Keep a copy apart from the database.\n${lines.join("\n")}\n`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(draft, "w", 0o600);
    try {
      await file.writeFile(text);
      // A key that a row already needs must survive a power cut.
      await file.sync();
    } finally {
      await file.close();
    }
    await place(draft, path);
    await syncDirectory(path);
  } catch (error) {
    throw explainFileError(error, path, REMEDY);
  } finally {
    await rm(draft, { force: true });
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path), "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** The ring in a file, read again when the file changed: a rotation takes effect in running nodes by itself. */
export function keysInFile(path: string): KeySource {
  let known: { readonly stamp: string; readonly ring: KeyRing } | undefined;
  return {
    async load() {
      const found = await stat(path).catch((error: unknown) => {
        throw explainFileError(error, path, REMEDY);
      });
      const stamp = `${found.ino}:${found.mtimeMs}:${found.size}`;
      if (known?.stamp === stamp) return known.ring;
      const ring = await readMasterKeyFile(path);
      if (ring === null) throw new StartupError(`The master key file ${path} is gone. Restore it.`);
      known = { stamp, ring };
      return ring;
    },
  };
}
