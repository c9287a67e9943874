import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { newId } from "../ids/index.ts";
import { addMasterKey, forgetPreviousKeys, readMasterKeyFile } from "./master-key-file.ts";
import { openMasterKey } from "./open-master-key.ts";
import { rotateMasterKey } from "./rotate-master-key.ts";
import { createSecretBox, type SecretBox } from "./secret-box.ts";

let database: TestDatabase;
let directory: string;
let file: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatehouse-keys-"));
  file = join(directory, "keys", "master.key");
  await database.db.deleteFrom("app_credentials").execute();
  await database.db.deleteFrom("installation").execute();
  await database.db.insertInto("installation").values({ id: newId() }).execute();
});

const config = (): Parameters<typeof openMasterKey>[1] => ({
  masterKey: undefined,
  previousMasterKeys: [],
  masterKeyFile: file,
});

test("the first start makes a key that only its owner can read, and the second start finds it", async () => {
  const first = await (await openMasterKey(database.db, config())).load();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const second = await (await openMasterKey(database.db, config())).load();
  expect(second.current.id).toBe(first.current.id);
});

test("nodes that start together agree on one key", async () => {
  const sources = await Promise.all([1, 2, 3, 4].map(() => openMasterKey(database.db, config())));
  const ids = await Promise.all(sources.map(async (source) => (await source.load()).current.id));
  expect(new Set(ids).size).toBe(1);
});

test("a missing key over an existing installation refuses the start and makes no new one", async () => {
  await openMasterKey(database.db, config());
  await rm(file);
  await expect(openMasterKey(database.db, config())).rejects.toThrow(/is missing.*No new key was made/s);
  await expect(stat(file)).rejects.toThrow(/ENOENT/);
});

test("another key refuses the start", async () => {
  await openMasterKey(database.db, config());
  await writeFile(file, `${Buffer.alloc(32, 7).toString("base64")}\n`);
  await expect(openMasterKey(database.db, config())).rejects.toThrow(/not the one/);
});

test("a key file that others may read, or that holds something else, refuses the start", async () => {
  await openMasterKey(database.db, config());
  await chmod(file, 0o644);
  await expect(openMasterKey(database.db, config())).rejects.toThrow(/chmod 600/);
  await writeFile(file, "hello\n");
  await chmod(file, 0o600);
  await expect(openMasterKey(database.db, config())).rejects.toThrow(/not 32 bytes/);
  await writeFile(file, "");
  await expect(openMasterKey(database.db, config())).rejects.toThrow(/holds no key/);
});

/** Rows for the credentials table without the apps they belong to. */
async function seal(box: SecretBox, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const client = await database.pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const id of ids) {
      const sealed = await box.seal(`secret of ${id}`, `app_credentials:${id}`);
      await client.query(
        `insert into app_credentials (app_id, kind, identifier, secret_ciphertext, secret_wrapped_key, secret_key_id)
         values ($1, 'api_token', 'x', $2, $3, $4)`,
        [id, sealed.ciphertext, sealed.wrappedKey, sealed.keyId],
      );
    }
    await client.query("set session_replication_role = origin");
  } finally {
    client.release();
  }
  return ids;
}

async function openAll(box: SecretBox): Promise<string[]> {
  const rows = await database.db.selectFrom("app_credentials").selectAll().orderBy("app_id").execute();
  return Promise.all(
    rows.map((row) =>
      box.open(
        { ciphertext: row.secret_ciphertext, wrappedKey: row.secret_wrapped_key, keyId: row.secret_key_id },
        `app_credentials:${row.app_id}`,
      ),
    ),
  );
}

test("a rotation interrupted anywhere leaves every secret readable, and running it again finishes it", async () => {
  const source = await openMasterKey(database.db, config());
  const box = createSecretBox(source);
  const ids = await seal(box, 12);
  const expected = ids.toSorted().map((id) => `secret of ${id}`);
  await addMasterKey(file, await source.load());

  // Killed after five rows: the sixth call of rewrap never answers.
  let calls = 0;
  const dying: SecretBox = {
    ...box,
    rewrap: (sealed) => (++calls > 5 ? Promise.reject(new Error("killed")) : box.rewrap(sealed)),
  };
  await expect(rotateMasterKey(database.db, source, dying)).rejects.toThrow("killed");
  expect(await openAll(box)).toEqual(expected);
  // A restart in this moment starts, although the check value is still the former key's.
  const restarted = createSecretBox(await openMasterKey(database.db, config()));
  expect(await openAll(restarted)).toEqual(expected);

  const outcome = await rotateMasterKey(database.db, source, box);
  expect(outcome).toMatchObject({ rewrapped: 7, stillNeeded: [] });
  await forgetPreviousKeys(file, await source.load());
  expect((await readMasterKeyFile(file))?.previous).toEqual([]);
  expect(await openAll(createSecretBox(await openMasterKey(database.db, config())))).toEqual(expected);
  expect(await readFile(file, "utf8")).toMatch(/^# Master keys/);
});

test("a running node takes up a rotated key by itself", async () => {
  const source = await openMasterKey(database.db, config());
  const box = createSecretBox(source);
  const before = await box.seal("x", "row");
  await addMasterKey(file, await source.load());
  const after = await box.seal("x", "row");
  expect(after.keyId).not.toBe(before.keyId);
  expect(await box.open(before, "row")).toBe("x");
});
